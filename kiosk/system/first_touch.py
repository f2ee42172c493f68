"""The end of a start that is timed: the first frame, the first picture, and one touch that is answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QInputDevice
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import OK
from kiosk.timings import FRAME, PICTURE, TAP, Timings


class FirstTouch(QObject):
    """Touches the middle of the window once its pictures are there, and ends the program when that is answered."""

    def __init__(self, window: QQuickWindow, is_answered: Callable[[], bool], timings: Timings) -> None:
        super().__init__(window)
        self._window = window
        self._is_answered = is_answered
        self._timings = timings
        self._waits_for = FRAME
        window.frameSwapped.connect(self._shown)

    @Slot()
    def _shown(self) -> None:
        """A frame is on the screen."""
        if self._waits_for == FRAME:
            self._pass_on(PICTURE)
        if self._waits_for == PICTURE and self._window.property("invites"):
            self._pass_on(TAP)
            QTimer.singleShot(0, self._touch)
        elif self._waits_for == TAP and self._window.property("ready") and self._is_answered():
            self._pass_on("")
            QCoreApplication.exit(OK)

    def _pass_on(self, to: str) -> None:
        self._timings.done(self._waits_for)
        self._waits_for = to

    @Slot()
    def _touch(self) -> None:
        """A finger, as a touch screen would report it to the window."""
        try:
            from PySide6.QtTest import QTest
        except ImportError:  # the bundle leaves it out: there the timings end with the first picture
            QCoreApplication.exit(OK)
            return
        finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        point = QPoint(self._window.width() // 2, self._window.height() // 2)
        QTest.touchEvent(self._window, finger).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, finger).release(0, point, self._window).commit()
