"""Keeps the palm's touches from the whole window while a pen is used."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QInputDevice, QSinglePointEvent

from kiosk.backend.session import Session
from kiosk.navigation import OF_VISITORS
from kiosk.palm import Palm, pen_seen, touch_begins, touch_ends

BEGIN = QEvent.Type.TouchBegin
END = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
TOUCH = END | {BEGIN, QEvent.Type.TouchUpdate}


class PalmGuard(QObject):
    """An event filter of the window, asked before all others."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._palm = Palm()
        session.placeChanged.connect(self._follow_visit)

    @Slot()
    def _follow_visit(self) -> None:
        if self._session.state.place.view not in OF_VISITORS:
            self._palm = Palm()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the pen; swallow the palm."""
        kind = event.type()
        # Qt sends the pen's own event first, then, as nobody took it, a mouse's: the device says what it was.
        if isinstance(event, QSinglePointEvent) and event.device().type() == QInputDevice.DeviceType.Stylus:
            down = bool(event.buttons() & QtCore.Qt.MouseButton.LeftButton)
            self._palm = pen_seen(self._palm, self._session.setup.clock(), down=down)
        if kind not in TOUCH:
            return False
        if kind == BEGIN:
            self._palm = touch_begins(self._palm, self._session.setup.clock())
        swallowed = self._palm.resting
        if kind in END:
            self._palm = touch_ends(self._palm)
        if swallowed:
            event.accept()  # else Qt makes a mouse of it
        return swallowed
