#!/bin/sh
# Makes a checkout of the kiosk ready to run: Debian's packages that Qt needs, a virtual environment in .venv, and
# the kiosk in it, in the versions of .ci/constraints.txt. Safe to run again: it then does only what is missing.
#
#   sh resources/deploy/setup.sh           to run the kiosk
#   sh resources/deploy/setup.sh --test    to run its tests too
#
# As root it installs the packages. As anybody else it says which line to ask root for.
# PYTHON=/path/to/python3 chooses another Python than the python3 of the PATH.
set -eu

# What the wheels of Qt take from the system, by what is lost without it. A bare Debian 12 has none of these.
NEEDED='libgl1 libegl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon0'
FOR_X='libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0'
FOR_WAYLAND='libwayland-cursor0 libwayland-egl1'

say() { printf '%s\n' "setup: $*" >&2; }
stop() { say "$*"; exit 1; }

# Of the packages named, those that are not installed. From Debian 13 on some names end in t64.
missing() {
    for package; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null | grep -qx installed ||
            printf '%s ' "$package"
    done
}

# Debian splits venv off from Python; other Pythons bring it along.
python_packages() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null || printf 'python3-venv '
}

# shellcheck disable=SC2086 # lists of package names are meant to be split
system_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "not a Debian system: its own packages for Qt have to be there already"
        return
    fi
    needed=$(python_packages)$(missing $NEEDED)
    wanted=$(missing $FOR_X $FOR_WAYLAND)
    [ -n "$needed$wanted" ] || return 0
    install="apt-get install -y --no-install-recommends $needed$wanted"
    if [ "$(id -u)" -ne 0 ]; then
        say "some packages are missing; ask root for this one line:"
        printf '%s\n' "apt-get update && $install"
        [ -z "$needed" ] || stop "then run this again"
        say "going on without: X or Wayland may not work until then"
        return
    fi
    say "installing $needed$wanted"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q || say "apt-get update had problems; trying with the lists that are there"
    $install -q -o DPkg::Lock::Timeout=120 || stop "apt-get could not install: $needed$wanted"
}

# The state that .venv has to be in: a change in any of these installs again.
fingerprint() {
    { printf '%s\n' "$root"; "$python" -VV; cat "$root/pyproject.toml" "$constraints"; } | cksum
}

virtual_environment() {
    now=$(fingerprint)
    done_before=$(cat "$stamp" 2>/dev/null || true)
    case $done_before in
        "$now test" | "$now $extra") [ -x "$venv/bin/kiosk" ] && "$venv/bin/python" -c '' 2>/dev/null && return ;;
    esac
    rm -f "$stamp"
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 || {
        say "making .venv"
        "$python" -m venv --clear "$venv" || stop "could not make $venv"
    }
    say "installing the kiosk and what it needs (the first time about 100 MB come from the package index)"
    # In the environment, not with -c, so that the build of the project itself keeps to the constraints too.
    # (pip splits the value at spaces: hence the relative path.)
    project=.
    [ "$extra" = run ] || project=".[$extra]"
    (cd "$root" && PIP_CONSTRAINT=.ci/constraints.txt "$venv/bin/python" -m pip install --quiet \
        --disable-pip-version-check --no-warn-script-location --editable "$project") ||
        stop "pip could not install the kiosk; its message is above"
    "$venv/bin/python" -c 'import PySide6.QtQuick' ||
        stop "Qt does not load; the message above names the library that is missing"
    printf '%s\n' "$now $extra" >"$stamp"
}

extra=run
case ${1-} in
    '') ;;
    --test) extra='test' ;;
    -h | --help) sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit ;;
    *) stop "unknown argument $1 (there is only --test)" ;;
esac
[ $# -le 1 ] || stop "at most one argument"

root=$(cd "$(dirname "$0")/../.." && pwd)
venv=$root/.venv
stamp=$venv/.setup
constraints=$root/.ci/constraints.txt
[ -f "$root/pyproject.toml" ] || stop "$root is no checkout of the kiosk"

python=${PYTHON:-python3}
command -v "$python" >/dev/null || stop "no $python: install Python 3.11 or later (Debian: apt-get install python3)"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || stop "$("$python" -V) is too old: 3.11 at least"

system_packages
virtual_environment
