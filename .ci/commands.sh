# shellcheck shell=bash disable=SC2034
# The README's two commands, as the scripts of this folder type them. They are here once more, not read out of the
# README, so that whoever changes them there has to say so here: both have to be whole lines of it.
RUN_COMMAND='sh resources/deploy/setup.sh && .venv/bin/kiosk'
TEST_COMMAND='sh resources/deploy/setup.sh --test && .venv/bin/python -m pytest'

for command in "$RUN_COMMAND" "$TEST_COMMAND"; do
    grep -Fxq -- "$command" "$(dirname "${BASH_SOURCE[0]}")/../README.md" || {
        printf 'README.md has no line that reads: %s\n' "$command" >&2
        exit 1
    }
done
