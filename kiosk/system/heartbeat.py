"""Shows that the kiosk lives, and ends it when it does not.

A beat asks for a frame; the frame feeds the watchdog.  So a frozen picture is
a dead one, even where the event loop still turns.  A window that nobody sees
gets no frames: then the event loop's own sign counts.

Against a hang the process helps itself: unless the beat arms it again in
time, faulthandler writes where every thread stands and ends it with code 1.
That needs no supervisor, and comes before systemd's own kill.
"""

from __future__ import annotations

import faulthandler
from collections.abc import Callable
from typing import TextIO

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.system.supervision import Notifier

DEFAULT_WATCHDOG = 30.0
"""Seconds, where no supervisor says: as in the unit shipped."""
BEATS = 4
"""Beats in the watchdog's time (requirement)."""
HANG_SHARE = 2 / 3
"""Of the watchdog's time: how long the event loop may stand still.  20 s of 30, before systemd kills without a dump."""


class Heartbeat(QObject):
    """Beats while the event loop turns; to be stopped before the window goes."""

    def __init__(
        self,
        window: QQuickWindow,
        notifier: Notifier,
        watchdog: float | None,
        dump: TextIO | None,
        before_ready: Callable[[], None] = lambda: None,
    ) -> None:
        """`watchdog` in seconds, None without one; `dump` takes the tracebacks of a hang, None: no watch for hangs.

        `before_ready` is called when the first frame is on the screen, before a supervisor hears that it is.
        """
        super().__init__()
        self._window = window
        self._notifier = notifier
        self._seconds = watchdog or DEFAULT_WATCHDOG
        self._dump = dump
        self._before_ready = before_ready
        self._ready = False
        self._awaited = True
        # The one signal of the render thread that a Python slot may have, as it is queued to this object's own thread:
        # any other hangs.
        window.frameSwapped.connect(self._frame_shown)
        self._timer = QTimer(self)
        self._timer.setInterval(round(self._seconds / BEATS * 1000))
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin; before the event loop turns, and after the window is shown."""
        self._arm()
        self._timer.start()
        self._window.update()

    def stop(self) -> None:
        """Beat no more.  The watch for hangs stays armed: taking the program down may hang too."""
        self._timer.stop()
        self._window.frameSwapped.disconnect(self._frame_shown)
        self._notifier.stopping()
        self._arm()

    def _beat(self) -> None:
        self._arm()
        self._awaited = True
        if self._window.isExposed():
            self._window.update()
        else:
            self._feed()

    @Slot()
    def _frame_shown(self) -> None:
        if self._awaited:  # other frames come sixty times a second: one for each beat is enough
            self._feed()

    def _feed(self) -> None:
        self._awaited = False
        if not self._ready:
            self._before_ready()
            self._ready = self._notifier.ready()
        self._notifier.alive()

    def _arm(self) -> None:
        if self._dump is not None:
            faulthandler.dump_traceback_later(self._seconds * HANG_SHARE, exit=True, file=self._dump)
