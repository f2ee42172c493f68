"""Black outside the opening hours, until somebody touches it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.navigation import View

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Curtain(QObject):
    """Drawn while it is closed and nobody has woken it: a visit that a touch began lasts to its own end."""

    drawnChanged = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._open = True
        self._drawn = False
        session.placeChanged.connect(self._follow)

    @Property(bool, notify=drawnChanged)
    def drawn(self) -> bool:
        """Whether the screen is black."""
        return self._drawn

    @Slot(bool)
    def setOpen(self, is_open: bool) -> None:
        """It is opening time, or it is not."""
        self._open = is_open
        self._follow()

    @Slot()
    def _follow(self) -> None:
        drawn = not self._open and self._session.state.place.view is View.ATTRACT
        if drawn != self._drawn:
            self._drawn = drawn
            self.drawnChanged.emit(drawn)
