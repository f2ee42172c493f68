#!/usr/bin/env bash
# Proves the README's two commands where nothing is installed: a bare Debian 12 with git and python3 only.
#
#   bash .ci/fresh-root.sh [FOLDER]     default: build/fresh-root; about 3 GB
#
# Needs root and debootstrap. Makes the bare system once (FOLDER/base), and from it two copies:
#   as-root   root clones the committed project and types the two commands;
#   as-user   a user types the first, is told which line to ask root for, root types exactly that line, and the
#             user goes on.
# The kiosk is full screen until somebody ends it, and a bare root has no screen: so it is started offscreen, and
# has to be still running, without a word on stderr, when `timeout` ends it.
#
# Whatever this machine needs to reach Debian and the Python index goes along, for the run only: DEBIAN_MIRROR,
# apt's Acquire settings, resolv.conf, pip's settings and certificates.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=.ci/commands.sh
. "$here/.ci/commands.sh"
folder=$(realpath -m "${1:-$here/build/fresh-root}")
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
clone=/home/visitor/kiosk

inside() { # USER COMMAND: a shell in $system with an environment of its own; what it mounts ends with it
    # shellcheck disable=SC2016 # the shell inside expands them
    unshare --mount --pid --fork chroot "$system" sh -c '
        mount -t proc proc /proc
        exec setpriv --reuid="$1" --regid="$1" --clear-groups env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            LANG=C.UTF-8 sh -c ". /etc/pip-environment; cd /home/visitor/kiosk 2>/dev/null || cd /; $2"
    ' sh "$1" "$2"
}

say() { printf '\n=== %s: %s\n' "$(basename "$system")" "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

make_base() {
    [ -e "$folder/base/made" ] && return
    rm -rf "$folder/base"
    mkdir -p "$folder/base"
    debootstrap --variant=minbase --include=git,python3 bookworm "$folder/base" "$mirror" >"$folder/debootstrap.log"
    # As on a machine switched on for the first time: apt knows of nothing yet.
    rm -rf "$folder/base"/var/lib/apt/lists/*
    chroot "$folder/base" useradd --uid 1000 --create-home visitor
    touch "$folder/base/made"
}

fresh_system() { # NAME
    system=$folder/$1
    rm -rf "$system"
    cp -a --reflink=auto "$folder/base" "$system"
    cp -L /etc/resolv.conf "$system/etc/resolv.conf"
    apt-config dump Acquire >"$system/etc/apt/apt.conf.d/00-machine"
    pip_settings
    git -C "$here" bundle create -q "$system/tmp/kiosk.bundle" HEAD
}

pip_settings() {
    local file name
    : >"$system/etc/pip-environment"
    for file in /etc/pip.conf "${PIP_CERT:-}" "${SSL_CERT_FILE:-}"; do
        [ -f "$file" ] || continue
        # Where ca-certificates will put its own, ours would be lost: hence a folder apart.
        install -D -m 644 "$file" "$system/opt/machine$file"
    done
    for name in PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_TRUSTED_HOST PIP_DEFAULT_TIMEOUT http_proxy https_proxy no_proxy; do
        [ -z "${!name:-}" ] || printf 'export %s=%q\n' "$name" "${!name}" >>"$system/etc/pip-environment"
    done
    for name in PIP_CERT SSL_CERT_FILE; do
        [ -z "${!name:-}" ] || printf 'export %s=%q\n' "$name" "/opt/machine${!name}" >>"$system/etc/pip-environment"
    done
}

as_root() {
    fresh_system as-root
    say "clone"
    inside 0 "git -c advice.detachedHead=false clone -q /tmp/kiosk.bundle $clone"
    say "setup, the first part of both commands"
    time inside 0 "sh resources/deploy/setup.sh"
    command_one 0
    command_two 0
}

as_user() {
    local line
    fresh_system as-user
    say "clone"
    inside 1000 "git -c advice.detachedHead=false clone -q /tmp/kiosk.bundle $clone"
    say "setup tells a user what to ask root for"
    if line=$(inside 1000 "sh resources/deploy/setup.sh"); then fail "setup.sh went on without the system packages"; fi
    printf '%s\n' "$line"
    say "root types that line"
    inside 0 "export DEBIAN_FRONTEND=noninteractive; $line" >/dev/null
    time inside 1000 "sh resources/deploy/setup.sh"
    command_one 1000
    command_two 1000
}

command_one() { # USER
    local status=0
    say "command 1: $RUN_COMMAND"
    inside "$1" "export QT_QPA_PLATFORM=offscreen; timeout 20 sh -c '$RUN_COMMAND'" 2>&1 | tee "$system/tmp/kiosk.log" || status=$?
    [ "$status" = 124 ] || fail "the kiosk ended by itself, with $status"
    [ ! -s "$system/tmp/kiosk.log" ] || fail "the kiosk was not silent"
    inside "$1" ".venv/bin/kiosk --version && .venv/bin/kiosk check"
}

command_two() { # USER
    say "command 2: $TEST_COMMAND"
    time inside "$1" "$TEST_COMMAND"
}

[ "$(id -u)" = 0 ] || fail "this needs root"
command -v debootstrap >/dev/null || fail "this needs debootstrap"
mkdir -p "$folder"
make_base
as_root
as_user
printf '\nBoth commands work in a bare Debian 12, for root and for a user.\n'
