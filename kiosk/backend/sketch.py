"""Drawing on the large picture, as QML reads and changes it: the tool in hand, and what was drawn."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import drawing_board as drawing
from kiosk import navigation as nav
from kiosk.backend.session import Session
from kiosk.drawing_board import Board, Ink, Stroke, Tool
from kiosk.profile import Profile

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Sketch(QObject):
    """One-line slots over `kiosk.drawing_board`.  What is drawn belongs to the visit, and ends with it."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._surfaces: tuple[str, ...] = ()
        session.visitChanged.connect(self.changed)
        session.placeChanged.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        if self._session.state.sheet is not nav.Sheet.PICTURE:
            self.lookAt([])

    def strokes(self, surface: str) -> tuple[Stroke, ...]:
        """What is on a surface, from back to front."""
        return drawing.strokes(self._session.visit.board, surface)

    def tool_in_hand(self) -> Tool:
        return self._session.visit.tool

    def ink_in_hand(self) -> Ink:
        return self._session.visit.ink

    def add(self, surface: str, stroke: Stroke) -> None:
        """A stroke is finished."""
        self._change(lambda board: drawing.draw(board, surface, stroke))

    @Property(bool, constant=True)
    def offered(self) -> bool:
        return self.is_offered()

    def is_offered(self) -> bool:
        """Whether one may draw here: not in a waiting room, whose screen everybody sees."""
        return self._session.setup.profile is Profile.CONSULTATION

    @Property(bool, notify=changed)
    def drawing(self) -> bool:
        """Whether a finger draws; else it moves the picture."""
        return self._session.visit.tool is not Tool.HAND

    @Property(str, notify=changed)
    def tool(self) -> str:
        return self._session.visit.tool.value

    @Property(str, notify=changed)
    def ink(self) -> str:
        return self._session.visit.ink.value

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return drawing.can_undo(self._session.visit.board, self._surfaces)

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        return drawing.can_redo(self._session.visit.board, self._surfaces)

    @Property(bool, notify=changed)
    def canClear(self) -> bool:
        return drawing.can_clear(self._session.visit.board, self._surfaces)

    @Slot("QStringList")
    def lookAt(self, surfaces: list[str]) -> None:
        """These are in front: undo, redo and clear are meant for them."""
        if tuple(surfaces) != self._surfaces:
            self._surfaces = tuple(surfaces)
            self.changed.emit()

    @Slot(str)
    def take(self, tool: str) -> None:
        self._session.choose(lambda visit: replace(visit, tool=Tool(tool)))

    @Slot(str)
    def takePen(self, ink: str) -> None:
        """The pen of this colour; arrows have it too from then on."""
        self._session.choose(lambda visit: replace(visit, tool=Tool.PEN, ink=Ink(ink)))

    @Slot()
    def undo(self) -> None:
        self._change(lambda board: drawing.undo(board, self._surfaces))

    @Slot()
    def redo(self) -> None:
        self._change(lambda board: drawing.redo(board, self._surfaces))

    @Slot()
    def clear(self) -> None:
        self._change(lambda board: drawing.clear(board, self._surfaces))

    def _change(self, transition: Callable[[Board], Board]) -> None:
        self._session.choose(lambda visit: replace(visit, board=transition(visit.board)))
