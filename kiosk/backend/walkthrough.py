"""Plays the step diagram: one step after the other, until the last or a touch on pause."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import navigation as nav
from kiosk.backend.session import Session
from kiosk.content.model import Layout

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Walkthrough(QObject):
    """Play and pause of the steps."""

    changed = Signal()

    def __init__(self, session: Session, step_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._expected = ""
        self._timer = QTimer(self)
        self._timer.setInterval(step_ms)
        self._timer.timeout.connect(self.advance)
        session.placeChanged.connect(self._stop_when_left)

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._timer.isActive()

    def is_playing(self) -> bool:
        """The same, for Python."""
        return self._timer.isActive()

    @Slot()
    def toggle(self) -> None:
        """Play from here, from the start when on the last step; or pause."""
        if self._timer.isActive():
            self._stop()
            return
        if self._next() is None:
            section = self._session.state.place.section
            self._session.navigate(lambda state, outline: nav.open_section(state, outline, section))
        self._expected = self._session.state.place.block
        self._timer.start()
        self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """Show the next step; stop at the last."""
        block = self._next()
        if block is None:
            self._stop()
            return
        self._expected = block
        self._session.navigate(lambda state, outline: nav.open_block(state, outline, block))
        if self._next() is None:
            self._stop()

    @Slot()
    def rest(self) -> None:
        """Something else leads now, such as a voice that reads this step to its end."""
        self._stop()

    def _next(self) -> str | None:
        place = self._session.state.place
        section = self._session.section(place.section)
        if section is None or section.layout is not Layout.STEPS:
            return None
        blocks = [block for page in self._session.outline.pages[section.id] for block in page]
        number = blocks.index(place.block) + 1
        return blocks[number] if number < len(blocks) else None

    @Slot()
    def _stop_when_left(self) -> None:
        """The visitor chose another place, or laid a sheet over it: whoever leads, leads."""
        state = self._session.state
        if self._timer.isActive() and (state.place.block != self._expected or state.sheet is not nav.Sheet.NONE):
            self._stop()

    def _stop(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._expected = ""
            self.changed.emit()
