"""The heartbeat of a window in this process; the tests of a whole process are in tests/faults."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.system.heartbeat import BEATS, DEFAULT_WATCHDOG, HANG_SHARE, Heartbeat
from kiosk.system.supervision import Notifier
from tests.support.waiting import wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the supervisor's socket is Linux's")
WATCHDOG = 0.4
"""Seconds: a beat each tenth of a second."""


class FrozenWindow(QObject):
    """A window that is on the screen and draws nothing any more."""

    frameSwapped = Signal()  # noqa: N815  (QQuickWindow's name)

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def isExposed(self) -> bool:  # noqa: N802  (QQuickWindow's name)
        return True

    def update(self) -> None:
        self.asked += 1


@attrs.define
class Supervisor:
    """Hears what is sent."""

    socket: socket.socket
    address: str
    said: list[str] = attrs.Factory(list)

    def hear(self) -> list[str]:
        """All that was said so far."""
        while True:
            try:
                self.said.append(self.socket.recv(4096).decode())
            except BlockingIOError:
                return self.said

    def beats(self) -> int:
        return self.hear().count("WATCHDOG=1")


@pytest.fixture
def supervisor(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Supervisor]:  # noqa: ARG001
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as held:
        held.bind(address)
        held.setblocking(False)
        yield Supervisor(held, address)


def test_the_times_are_those_required() -> None:
    assert (BEATS, DEFAULT_WATCHDOG, DEFAULT_WATCHDOG * HANG_SHARE) == (4, 30.0, 20.0)


def test_a_window_that_is_drawn_is_ready_and_beats(supervisor: Supervisor) -> None:
    window = QQuickWindow()
    window.resize(64, 64)
    window.show()
    heartbeat = Heartbeat(window, Notifier(supervisor.address), WATCHDOG, None)
    heartbeat.start()
    wait_until(lambda: supervisor.beats() >= 4, "four beats")
    heartbeat.stop()
    assert supervisor.hear()[0] == "READY=1"
    assert supervisor.hear().count("READY=1") == 1
    assert supervisor.hear()[-1] == "STOPPING=1"


def test_other_frames_do_not_feed_the_watchdog_sixty_times_a_second(supervisor: Supervisor) -> None:
    window = QQuickWindow()
    window.resize(64, 64)
    window.show()
    heartbeat = Heartbeat(window, Notifier(supervisor.address), 3600.0, None)
    heartbeat.start()
    wait_until(lambda: supervisor.beats() == 1, "the first frame")
    frames: list[int] = []

    def next_frame() -> None:
        frames.append(len(frames))
        window.update()

    window.frameSwapped.connect(next_frame)
    window.update()
    wait_until(lambda: len(frames) > 20, "twenty frames")
    heartbeat.stop()
    assert supervisor.beats() == 1


def test_a_window_that_nobody_sees_beats_by_its_event_loop(supervisor: Supervisor) -> None:
    window = QQuickWindow()
    heartbeat = Heartbeat(window, Notifier(supervisor.address), WATCHDOG, None)
    heartbeat.start()
    wait_until(lambda: supervisor.beats() >= 3, "three beats")
    heartbeat.stop()
    assert not window.isExposed()


def test_a_window_that_draws_no_more_does_not_beat(supervisor: Supervisor) -> None:
    """The event loop turns and asks for frames: they do not come, and the supervisor has to see that."""
    window = FrozenWindow()
    heartbeat = Heartbeat(window, Notifier(supervisor.address), WATCHDOG, None)  # type: ignore[arg-type]
    heartbeat.start()
    wait_until(lambda: window.asked > BEATS, "it asks for frames for longer than the watchdog waits")
    heartbeat.stop()
    assert supervisor.hear() == ["STOPPING=1"]


def test_without_a_supervisor_it_beats_in_vain(qapp: QGuiApplication) -> None:  # noqa: ARG001
    window = FrozenWindow()
    heartbeat = Heartbeat(window, Notifier(), WATCHDOG, None)  # type: ignore[arg-type]
    heartbeat.start()
    window.frameSwapped.emit()
    wait_until(lambda: window.asked > BEATS, "it asks for frames")
    heartbeat.stop()
