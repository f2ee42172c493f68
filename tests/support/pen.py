"""A pen on the glass, as Qt passes it on: its own event first, then, as nobody takes that, a mouse's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtQuick import QQuickWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
STEPS = {
    "press": (QEvent.Type.TabletPress, QEvent.Type.MouseButtonPress, LEFT, LEFT),
    "move": (QEvent.Type.TabletMove, QEvent.Type.MouseMove, NONE, LEFT),
    "release": (QEvent.Type.TabletRelease, QEvent.Type.MouseButtonRelease, LEFT, NONE),
}


class Pen:
    """One pen over one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        kind, tip = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
        self._device = QPointingDevice("pen", 7, kind, tip, QInputDevice.Capability.Position, 1, 1)

    def send(self, what: str, place: QPoint) -> None:
        """`press`, `move` or `release` at a place of the window."""
        own, mouse, button, buttons = STEPS[what]
        at, plain = QPointF(place), Qt.KeyboardModifier.NoModifier
        told = QTabletEvent(own, self._device, at, at, 0.5, 0, 0, 0, 0, 0, plain, button, buttons)
        QCoreApplication.sendEvent(self._window, told)
        made = QMouseEvent(mouse, at, at, at, button, buttons, plain, self._device)
        QCoreApplication.sendEvent(self._window, made)

    def hover(self, place: QPoint) -> None:
        """Near the glass, without touching it."""
        at, plain = QPointF(place), Qt.KeyboardModifier.NoModifier
        kind = QEvent.Type.TabletMove
        told = QTabletEvent(kind, self._device, at, at, 0, 0, 0, 0, 0, 0, plain, NONE, NONE)
        QCoreApplication.sendEvent(self._window, told)

    def line(self, start: QPoint, end: QPoint) -> None:
        """A line from one place to another."""
        self.send("press", start)
        for step in range(1, 11):
            self.send("move", start + (end - start) * (step / 10))
        self.send("release", end)
