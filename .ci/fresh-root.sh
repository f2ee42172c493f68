#!/usr/bin/env bash
# Proves where nothing is installed what the README says: in a bare Debian 12 (bookworm) and a bare Debian 13 (trixie).
#
#   bash .ci/fresh-root.sh [FOLDER [SUITE [PART...]]]     default: build/fresh-root, both suites, all parts; 3 GB each
#
# Makes a bare system of each suite once (FOLDER/SUITE/base), and from it a copy for each part:
#   as-root   with git and python3: root clones the committed project and types the two commands;
#   as-user   with git and python3: a user types the first, is told which line to ask root for, root types exactly
#             that line, and the user goes on;
#   build     with git and python3: root makes the bundle, with Debian's own Python;
#   bundle    without any Python: dist/kiosk.tar.xz, which kiosk.spec makes, is checked and unpacked; a user runs it on
#             an X server, after that in cage, and at last systemd as kiosk.service.
#
# The two commands: the kiosk is full screen until somebody ends it, and a bare root has no screen. So it is started
# offscreen, and has to be still running, without a word on stderr, when `timeout` ends it. The bundle has a screen,
# in memory: Xvfb of this machine, and cage's own headless one. There it has to say that its first picture was drawn.
#
# Needs root and debootstrap; for the bundle python3, Xvfb and systemd-nspawn here, outside. The signature of the suite
# is checked with the keys of this machine's debian-archive-keyring; one that lacks the suite's is too old: upgrade it.
#
# Whatever this machine needs to reach Debian and the Python index goes along, for the run only: DEBIAN_MIRROR,
# apt's Acquire settings, resolv.conf, pip's settings and certificates.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=.ci/commands.sh
. "$here/.ci/commands.sh"
top=$(realpath -m "${1:-$here/build/fresh-root}")
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
clone=/home/visitor/kiosk
keys=/usr/share/keyrings/debian-archive-keyring.gpg
# What the bundle takes from the system: see resources/deploy/linux/kiosk-bundle.conf.
FOR_BUNDLE='xz-utils fontconfig-config libgl1 libegl1 libdbus-1-3 libwayland-cursor0 libwayland-egl1'
FOR_BUILD='binutils xz-utils'
FOR_CAGE='cage xwayland libpam-systemd'

inside() { # USER COMMAND: a shell in $system with an environment of its own; what it mounts ends with it
    # shellcheck disable=SC2016 # the shell inside expands them
    unshare --mount --pid --fork --kill-child chroot "$system" sh -c '
        mount -t proc proc /proc
        mount -t tmpfs -o mode=1777 shm /dev/shm # where cage keeps its pictures
        exec setpriv --reuid="$1" --regid="$1" --clear-groups env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            LANG=C.UTF-8 sh -c ". /etc/pip-environment; cd /home/visitor/kiosk 2>/dev/null || cd /; $2"
    ' sh "$1" "$2"
}

say() { printf '\n=== %s, %s: %s\n' "$suite" "$(basename "$system")" "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

make_base() {
    [ -e "$folder/base/made" ] && return
    rm -rf "$folder/base"
    mkdir -p "$folder/base"
    debootstrap --variant=minbase --keyring="$keys" "$suite" "$folder/base" "$mirror" >"$folder/debootstrap.log" ||
        fail "debootstrap: see $folder/debootstrap.log"
    # As on a machine switched on for the first time: apt knows of nothing yet.
    rm -rf "$folder/base"/var/lib/apt/lists/* "$folder/base"/var/cache/apt/archives/*.deb
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
}

# A checkout's clone: what `git clone` and `python3` need is what a checkout has.
fresh_developer() { # NAME
    fresh_system "$1"
    apt_get git python3
    rm -rf "$system"/var/lib/apt/lists/*
    git -C "$here" bundle create -q "$system/tmp/kiosk.bundle" HEAD
}

apt_get() { # PACKAGE...
    inside 0 "export DEBIAN_FRONTEND=noninteractive; apt-get update -q && apt-get install -y -q --no-install-recommends $*" \
        >"$system.apt.log" 2>&1 || fail "apt-get: see $system.apt.log"
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
    fresh_developer as-root
    say "clone, $(inside 0 'python3 --version')"
    inside 0 "git -c advice.detachedHead=false clone -q /tmp/kiosk.bundle $clone"
    say "setup, the first part of both commands"
    time inside 0 "sh resources/deploy/setup.sh"
    command_one 0
    command_two 0
}

as_user() {
    local line
    fresh_developer as-user
    say "clone, $(inside 0 'python3 --version')"
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

build() {
    local version
    fresh_developer build
    say "clone, $(inside 0 'python3 --version')"
    inside 0 "git -c advice.detachedHead=false clone -q /tmp/kiosk.bundle $clone"
    inside 0 "sh resources/deploy/setup.sh" >/dev/null 2>&1
    version=$(inside 0 "python3 -c 'import sysconfig; print(sysconfig.get_python_version())'")
    say "what it takes: $FOR_BUILD libpython$version"
    apt_get "$FOR_BUILD" "libpython$version"
    inside 0 ".venv/bin/python -m pip install -q --constraint .ci/constraints.txt --editable '.[bundle]'"
    time inside 0 ".venv/bin/python -m PyInstaller --noconfirm --log-level ERROR kiosk.spec"
    inside 0 "cd dist && sha256sum --check --quiet kiosk.sha256 && kiosk/kiosk --version && kiosk/kiosk check"
}

bundle() {
    [ -f "$here/dist/kiosk.tar.xz" ] || fail "no dist/kiosk.tar.xz: .venv/bin/python -m PyInstaller --noconfirm kiosk.spec"
    fresh_system bundle
    say "no Python: $(inside 0 'command -v python3 python' || echo 'none in the PATH')"
    say "what Debian has to add: $FOR_BUNDLE"
    apt_get "$FOR_BUNDLE"
    cp "$here/dist/kiosk.tar.xz" "$here/dist/kiosk.sha256" "$system/opt/"
    say "unpacked, and every file as listed"
    inside 0 "cd /opt && tar -xJf kiosk.tar.xz && sha256sum --check --quiet kiosk.sha256 && du -sh kiosk"
    inside 1000 "/opt/kiosk/kiosk --version && /opt/kiosk/kiosk check"
    say "on an X server"
    on_x
    say "in cage, after: apt-get install --no-install-recommends $FOR_CAGE"
    apt_get "$FOR_CAGE"
    in_cage
    say "as the unit starts it, under its own systemd"
    as_unit
    ! inside 0 'command -v python3 python' || fail "there is a Python now"
    say "no Python to the end"
}

# The X server is this machine's own: the root is left with what the README asks for. Clients find its abstract socket.
on_x() {
    local display server number
    display=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$display" 2>/dev/null &
    server=$!
    for _ in $(seq 50); do [ -s "$display" ] && break; sleep 0.1; done
    number=$(cat "$display")
    rm "$display"
    [ -n "$number" ] || fail "Xvfb does not start"
    first_picture "DISPLAY=:$number QT_QPA_PLATFORM=xcb" ''
    kill "$server"
    [ ! -s "$system/tmp/kiosk.log" ] || fail "the kiosk was not silent"
}

in_cage() {
    inside 0 'install -d -m 1777 /tmp/.X11-unix; install -d -m 700 -o 1000 -g 1000 /run/visitor'
    first_picture "XDG_RUNTIME_DIR=/run/visitor WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman \
        QT_QPA_PLATFORM=wayland" 'cage -d --'
}

# Unit, settings and drop-in are those inside the bundle: nothing else of the project is in this root.
as_unit() {
    local deploy=$system/opt/kiosk/_internal/kiosk/resources/deploy units=$system/etc/systemd/system
    inside 0 'useradd --system --no-create-home --shell /usr/sbin/nologin kiosk'
    install -D -m 644 -t "$system/etc/kiosk" "$deploy/linux/kiosk.toml"
    install -D -m 644 -t "$units" "$deploy/kiosk.service"
    install -D -m 644 -t "$units/kiosk.service.d" "$deploy/linux/kiosk-bundle.conf" "$here/.ci/container.conf"
    cat >"$units/tell.service" <<'END'
[Unit]
After=multi-user.target

[Service]
Type=oneshot
ExecStart=sh -c 'systemctl start kiosk && sleep 10; systemctl show kiosk -p ActiveState,StatusText,NRestarts,ExecStart'
ExecStopPost=systemctl --no-block poweroff
StandardOutput=file:/var/log/told.txt
StandardError=inherit

[Install]
WantedBy=multi-user.target
END
    install -d "$units/multi-user.target.wants"
    ln -s ../tell.service "$units/multi-user.target.wants/" # as `systemctl enable` does, which asks for a /proc
    timeout 200 systemd-nspawn --quiet --directory="$system" --register=no --keep-unit --boot >"$system.boot.log" 2>&1 \
        </dev/null || fail "the container did not end by itself: see $system.boot.log"
    sed -E 's/^/    /; s/; ignore_errors.*//' "$system/var/log/told.txt"
    grep -q '^StatusText=kiosk' "$system/var/log/told.txt" || fail "the unit does not start it"
}

# The kiosk tells its supervisor when its first picture is drawn: here that is a socket which this machine listens on.
first_picture() { # ENVIRONMENT COMPOSITOR
    local status=0 heard=$system/tmp/heard
    : >"$heard"
    python3 -c '
import os, socket, sys, time
heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
heard.bind(sys.argv[1])
os.chmod(sys.argv[1], 0o777)
since = time.monotonic()
while True:
    for line in heard.recv(4096).decode().splitlines():
        if line.startswith(("READY", "STATUS")):
            print(f"    after {time.monotonic() - since:.1f} s: {line}", flush=True)
' "$system/tmp/notify" >"$heard" &
    local listener=$!
    for _ in $(seq 50); do [ -S "$system/tmp/notify" ] && break; sleep 0.1; done
    # STATE_DIRECTORY: a user without a home keeps its state where the unit would.
    inside 1000 "export NOTIFY_SOCKET=/tmp/notify STATE_DIRECTORY=/tmp/state $1; timeout 20 $2 /opt/kiosk/kiosk" \
        >"$system/tmp/kiosk.log" 2>&1 || status=$?
    kill "$listener"
    rm "$system/tmp/notify"
    cat "$heard"
    grep -v '^$' "$system/tmp/kiosk.log" | sed 's/^/    said: /' || true
    [ "$status" = 124 ] || fail "the kiosk ended by itself, with $status"
    grep -q 'READY=1' "$heard" || fail "no picture was drawn"
    # It is ready too when there is none to draw on.
    ! grep -q 'waits for a monitor' "$heard" || fail "it found no monitor"
    echo "    drawn, and running until it was ended"
}

trap 'jobs -p | xargs -r kill 2>/dev/null || true' EXIT # Xvfb, when something fails before its end
[ "$(id -u)" = 0 ] || fail "this needs root"
command -v debootstrap >/dev/null || fail "this needs debootstrap"
suites=("${2:-bookworm}")
[ $# -ge 2 ] || suites=(bookworm trixie)
parts=("${@:3}")
[ ${#parts[@]} -gt 0 ] || parts=(as-root as-user build bundle)
for suite in "${suites[@]}"; do
    case $suite in bookworm | trixie) ;; *) fail "unknown suite $suite: bookworm or trixie" ;; esac
    folder=$top/$suite
    mkdir -p "$folder"
    make_base
    for part in "${parts[@]}"; do
        case $part in
            as-root) as_root ;;
            as-user) as_user ;;
            build) build ;;
            bundle) bundle ;;
            *) fail "unknown part $part: as-root, as-user, build or bundle" ;;
        esac
    done
    printf '\n=== %s: %s: good\n' "$suite" "${parts[*]}"
done
