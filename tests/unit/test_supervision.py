"""What systemd is told, by a socket that the test holds."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.system.supervision import Notifier, notifier_of, watchdog_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="systemd is Linux's")


@pytest.fixture(params=["path", "abstract"])
def supervisor(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[socket.socket, str]]:
    """A socket and what NOTIFY_SOCKET says of it."""
    address = str(tmp_path / "notify") if request.param == "path" else f"@kiosk-test-{tmp_path.name}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as held:
        held.bind(address.replace("@", "\0", 1))
        held.settimeout(5)
        yield held, address


def test_states_arrive_as_systemd_wants_them(supervisor: tuple[socket.socket, str]) -> None:
    held, address = supervisor
    notifier = notifier_of({"NOTIFY_SOCKET": address})
    assert all((notifier.ready(), notifier.alive(), notifier.stopping(), notifier.status("two\nlines")))
    received = [held.recv(4096) for _ in range(4)]
    assert received == [b"READY=1", b"WATCHDOG=1", b"STOPPING=1", b"STATUS=two lines"]


def test_without_a_supervisor_nothing_is_sent() -> None:
    assert not notifier_of({}).ready()


def test_a_supervisor_that_is_gone_is_no_reason_to_stop(tmp_path: Path) -> None:
    assert not Notifier(str(tmp_path / "gone")).alive()
    assert not Notifier("x" * 500).alive()
    assert not Notifier("with\0zero").alive()


def test_a_supervisor_that_does_not_read_does_not_hold_the_kiosk_up(supervisor: tuple[socket.socket, str]) -> None:
    _, address = supervisor
    notifier = Notifier(address)
    sent = 0
    while notifier.alive():
        sent += 1
        assert sent < 100_000, "the socket takes everything: this test tests nothing"
    assert sent > 0


WATCHDOGS: dict[str, tuple[dict[str, str], float | None]] = {
    "as in the unit": ({"NOTIFY_SOCKET": "/s", "WATCHDOG_USEC": "30000000"}, 30.0),
    "of cage, whose child answers": ({"NOTIFY_SOCKET": "/s", "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"}, 30.0),
    "none": ({"NOTIFY_SOCKET": "/s"}, None),
    "nobody to answer": ({"WATCHDOG_USEC": "30000000"}, None),
    "off": ({"NOTIFY_SOCKET": "/s", "WATCHDOG_USEC": "0"}, None),
    "nonsense": ({"NOTIFY_SOCKET": "/s", "WATCHDOG_USEC": "soon"}, None),
}


@pytest.mark.parametrize(("environ", "seconds"), WATCHDOGS.values(), ids=WATCHDOGS.keys())
def test_the_watchdogs_time(environ: dict[str, str], seconds: float | None) -> None:
    assert watchdog_of(environ) == seconds
