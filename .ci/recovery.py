"""Inside the container of supervise.sh: breaks the kiosk in each way, and measures until systemd has it back.

"Noticed" is when the process has ended or the watchdog has spoken; "usable" is the next READY, which the kiosk sends
with its first picture. The requirement: usable 5 s after noticed.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

UNIT = "kiosk.service"
LIMIT = 5.0
EXPOSURE = 1.5
"""Of 10, by `systemd-analyze security`: the requirement."""
WATCHDOG = 30.0
PATIENCE = 90.0
HANG = Path("/run/systemd/system") / f"{UNIT}.d" / "hang.conf"
PROGRAM = """[Service]
Environment=PYTHONPATH=/opt/faults
ExecStart=
ExecStart=/usr/bin/cage -d -- /opt/kiosk/bin/python -m tests.faults.faulty {fault} --settings /etc/kiosk/kiosk.toml
"""


def main() -> int:
    systemctl("start", UNIT)
    exposed = exposure()
    told = f"exposure {exposed} of 10, allowed {EXPOSURE}"
    print(f"started: {show('ActiveState')}, {show('StatusText')}, {told}", flush=True)
    # cage hides how its child ended: to systemd a kill of the kiosk is an orderly end, and it restarts all the same.
    good = [
        broken_by_signal("kill -9 of the kiosk", signal.SIGKILL, "kiosk"),
        broken_by_signal("kill -9 of cage", signal.SIGKILL, "cage"),
        broken_by_signal("SIGSTOP of the kiosk", signal.SIGSTOP, "kiosk"),
        *(hung(fault) for fault in ("hang_in_python", "hang_in_qml")),
    ]
    print("all usable again in time" if all(good) else "NOT all usable again in time")
    print("a restart is known for one" if asked() else "a restart is NOT known for one")
    print("hardly exposed" if exposed <= EXPOSURE else "TOO exposed")
    return 0


def broken_by_signal(name: str, number: signal.Signals, program: str) -> bool:
    """Send a signal to one of the unit's processes; whether it was usable again in time."""
    before, since = int(show("NRestarts")), now()
    os.kill(pid_of(program), number)
    return measured(name, before, since)


def hung(fault: str) -> bool:
    """Start a kiosk that hangs once it is ready, then the good one takes over at the restart."""
    HANG.parent.mkdir(parents=True, exist_ok=True)
    HANG.write_text(PROGRAM.format(fault=fault), encoding="utf-8")
    systemctl("daemon-reload")
    systemctl("restart", UNIT)
    before, since = int(show("NRestarts")), now()
    HANG.unlink()
    systemctl("daemon-reload")
    return measured(fault.replace("_", " "), before, since)


def asked() -> bool:
    """Whether the run after `systemctl restart`, which ends cage and kiosk at once, knows that it was asked for."""
    systemctl("restart", UNIT)
    starts = [line for line in journal() if "the run before ended: " in line]
    return starts[-1].endswith("asked")


def measured(name: str, restarts: int, since: float) -> bool:
    """Wait until it was started again and is ready; print the times."""
    deadline = time.monotonic() + PATIENCE
    while int(show("NRestarts")) == restarts or show("ActiveState") != "active":
        if time.monotonic() > deadline:
            print(f"{name}: not back within {PATIENCE:g} s, {show('ActiveState')}", flush=True)
            return False
        time.sleep(0.05)
    ready = int(show("ActiveEnterTimestampMonotonic")) / 1e6
    noticed = first_sign(since)
    good = ready - noticed <= LIMIT and noticed - since <= WATCHDOG + LIMIT
    print(f"{name}: noticed after {noticed - since:.1f} s, usable {ready - noticed:.1f} s later", flush=True)
    return good


def first_sign(since: float) -> float:
    """When systemd saw that it was gone, or hung."""
    for line in journal():
        found = re.match(
            r"\[\s*(\d+\.\d+)\].*(Main process exited|Deactivated success|Watchdog timeout|Timeout \(0:)", line
        )
        if found and float(found[1]) >= since:
            return float(found[1])
    return now()


def journal() -> list[str]:
    """What the unit's processes, and systemd of them, have said so far."""
    ask = ["journalctl", "-u", UNIT, "-o", "short-monotonic", "--no-pager"]
    return subprocess.run(ask, capture_output=True, text=True, check=True).stdout.splitlines()


def pid_of(program: str) -> int:
    """The process of the unit with this in its command line: cage itself, or the kiosk that it started."""
    cage = int(show("MainPID"))
    if program == "cage":
        return cage
    children = Path(f"/proc/{cage}/task/{cage}/children").read_text(encoding="ascii").split()
    named = [int(pid) for pid in children if b"kiosk" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    if len(named) != 1:
        sys.exit(f"expected one {program} among {children}, found {named}")
    return named[0]


def exposure() -> float:
    """What `systemd-analyze security` says of the unit that runs; the worst where it says nothing."""
    told = subprocess.run(
        ["systemd-analyze", "security", "--no-pager", UNIT], capture_output=True, text=True, check=False
    )
    found = re.search(r"Overall exposure level.*: (\d+\.\d+)", told.stdout)
    return float(found[1]) if found else 10.0


def show(name: str) -> str:
    """A property of the unit."""
    ask = ["systemctl", "show", "--value", f"--property={name}", UNIT]
    return subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip()


def systemctl(*arguments: str) -> None:
    subprocess.run(["systemctl", *arguments], check=False)


def now() -> float:
    """Seconds as the journal counts them."""
    return time.clock_gettime(time.CLOCK_MONOTONIC)


if __name__ == "__main__":
    sys.exit(main())
