"""Up to ten fingers on one touch screen: each event tells of all of them, as a driver's does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

MOST = 10
"""Points that a touch screen tells apart."""


class Fingers:
    """Where each finger is, and the events so far."""

    def __init__(self, window: QQuickWindow, screen: QPointingDevice) -> None:
        self._window = window
        self._screen = screen
        self.held: dict[int, QPoint] = {}
        self.events = 0

    def free(self) -> list[int]:
        """Fingers that are in the air."""
        return [finger for finger in range(MOST) if finger not in self.held]

    def press(self, points: Mapping[int, QPoint]) -> None:
        """Fingers come down, all at once."""
        assert not points.keys() & self.held.keys()
        self.held |= points
        self._event(points, (), ())

    def move(self, points: Mapping[int, QPoint]) -> None:
        """Fingers go elsewhere, all at once."""
        assert points.keys() <= self.held.keys()
        self.held |= points
        self._event((), points, ())

    def release(self, fingers: Iterable[int]) -> None:
        """Fingers are lifted, all at once."""
        lifted = tuple(fingers)
        self._event((), (), lifted)
        for finger in lifted:
            del self.held[finger]

    def lift_all(self) -> None:
        """No finger stays on the glass."""
        if self.held:
            self.release(list(self.held))

    def _event(self, pressed: Iterable[int], moved: Iterable[int], lifted: Iterable[int]) -> None:
        sequence = QTest.touchEvent(self._window, self._screen, False)
        for finger, point in self.held.items():
            if finger in pressed:
                sequence.press(finger, point, self._window)
            elif finger in moved:
                sequence.move(finger, point, self._window)
            elif finger in lifted:
                sequence.release(finger, point, self._window)
            else:
                sequence.stationary(finger)
        sequence.commit(False)  # the event loop comes when the driver pauses
        self.events += 1
