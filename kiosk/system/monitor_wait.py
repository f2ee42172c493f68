"""Waits for a monitor: a machine may start while its screen is off, and is then as if it had none.

Everything here is measured in millimetres, so nothing can be laid out before.  The supervisor hears that all is well.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.system.heartbeat import BEATS, DEFAULT_WATCHDOG
from kiosk.system.supervision import Notifier

LOOK_MS = 1000
FOUND = 1


def has_monitor() -> bool:
    """Whether there is any; Qt has an empty one in its place where there is none."""
    return any(not screen.size().isEmpty() for screen in QGuiApplication.screens())


def wait_for_monitor(notifier: Notifier, watchdog: float | None) -> bool:
    """Until there is one; False when the program is asked to end before."""
    if has_monitor():
        return True
    loop = QEventLoop()
    look, beat = QTimer(), QTimer()
    look.timeout.connect(lambda: loop.exit(FOUND) if has_monitor() else None)
    beat.timeout.connect(notifier.alive)
    look.start(LOOK_MS)
    beat.start(round((watchdog or DEFAULT_WATCHDOG) / BEATS * 1000))
    notifier.status("waits for a monitor")
    notifier.ready()  # as ready as it can be: else the supervisor would start it anew each minute
    return loop.exec() == FOUND
