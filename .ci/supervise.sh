#!/usr/bin/env bash
# The shipped unit under a real systemd: a bare Debian 12 boots in a container, starts kiosk.service as it is shipped,
# and the kiosk is killed, stopped and hung. Prints how long each took to be noticed, and to be usable again. Fails
# when that is too long, or when the unit is more exposed than it may be.
#
#   bash .ci/supervise.sh [FOLDER]     default: build/supervise; about 1.5 GB, of which the next run makes use
#
# DEBIAN_MIRROR names another mirror than Debian's own.
# Needs root, debootstrap and systemd-nspawn. The container has no graphics card and no terminals: cage draws in
# memory there, and the session on tty1 is left out (drop-in `container.conf`). All else is as shipped.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath -m "${1:-$here/build/supervise}")
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
base=$folder/base
python=$here/.venv/bin/python
[ -x "$python" ] || python=python3
packages=systemd,systemd-sysv,dbus,python3,python3-venv,cage,xwayland,libgl1,libegl1,libfontconfig1,libdbus-1-3
packages=$packages,libglib2.0-0,libxkbcommon0,libwayland-cursor0,libwayland-egl1

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

make_base() {
    [ -e "$base/made" ] && return
    rm -rf "$base"
    mkdir -p "$base"
    debootstrap --variant=minbase --include="$packages" bookworm "$base" "$mirror" >"$folder/debootstrap.log"
    chroot "$base" useradd --system --no-create-home --shell /usr/sbin/nologin kiosk
    touch "$base/made"
}

# The wheel, in an environment of its own, as kiosk.service expects it.
install_kiosk() {
    local file
    rm -rf "$base/opt/kiosk" "$base/opt/faults"
    rm -rf "$folder/wheel"
    (cd "$here" && PIP_CONSTRAINT=.ci/constraints.txt "$python" -m pip wheel --quiet --no-deps --wheel-dir "$folder/wheel" .)
    mkdir -p "$base/root/wheel"
    cp "$folder"/wheel/*.whl "$here/.ci/constraints.txt" "$base/root/wheel/"
    cp -L /etc/resolv.conf "$base/etc/resolv.conf"
    for file in /etc/pip.conf "${PIP_CERT:-}" "${SSL_CERT_FILE:-}"; do
        if [ -f "$file" ]; then install -D -m 644 "$file" "$base$file"; fi
    done
    chroot "$base" python3 -m venv /opt/kiosk
    env -u PIP_FIND_LINKS chroot "$base" sh -c '/opt/kiosk/bin/pip install --quiet --disable-pip-version-check \
        --constraint /root/wheel/constraints.txt /root/wheel/*.whl'
    rm -r "$base/root/wheel"
    # What hangs on purpose is no part of the wheel.
    install -D -m 644 -t "$base/opt/faults/tests/faults" "$here"/tests/faults/{__init__,faulty}.py
    touch "$base/opt/faults/tests/__init__.py"
}

install_unit() {
    local unit=$base/etc/systemd/system
    install -D -m 644 "$here/resources/deploy/kiosk.service" "$unit/kiosk.service"
    install -d "$unit/kiosk.service.d" "$base/etc/kiosk"
    printf 'lockdown = true\n' >"$base/etc/kiosk/kiosk.toml"
    cp "$here/.ci/container.conf" "$unit/kiosk.service.d/"
    install -m 755 "$here/.ci/recovery.py" "$base/opt/recovery.py"
    cat >"$unit/recovery.service" <<'END'
[Unit]
After=multi-user.target

[Service]
Type=oneshot
ExecStart=/usr/bin/python3 /opt/recovery.py
StandardOutput=file:/var/log/recovery.txt
StandardError=inherit
ExecStopPost=/usr/bin/sh -c 'journalctl --no-pager -o short-monotonic -u kiosk >/var/log/kiosk.txt'
ExecStopPost=/usr/bin/systemctl --no-block poweroff

[Install]
WantedBy=multi-user.target
END
    chroot "$base" systemctl --quiet enable recovery.service
}

[ "$(id -u)" = 0 ] || fail "this needs root"
for program in debootstrap systemd-nspawn; do command -v "$program" >/dev/null || fail "this needs $program"; done
mkdir -p "$folder"
make_base
install_kiosk
install_unit
rm -f "$base/var/log/recovery.txt"
# `timeout` for a container that does not boot; it powers off by itself when it has measured.
timeout 400 systemd-nspawn --quiet --directory="$base" --register=no --keep-unit --boot >"$folder/boot.log" 2>&1 </dev/null ||
    fail "the container did not end by itself: see $folder/boot.log"
cat "$base/var/log/recovery.txt"
printf 'the journal of the kiosk: %s\n' "$base/var/log/kiosk.txt"
for line in 'all usable again in time' 'a restart is known for one' 'hardly exposed'; do
    grep -qx "$line" "$base/var/log/recovery.txt" || fail "it does not say: $line"
done
