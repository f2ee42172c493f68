"""What waits for somebody: calm scenes, one after the other."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.figure import Figure
from kiosk.backend.session import Session
from kiosk.content.markup import plain
from kiosk.content.model import Block
from kiosk.navigation import View

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the attract loop")
class AttractScene(QObject):
    """A picture and the one sentence beside it."""

    def __init__(self, figure: Figure, sentence: str, parent: QObject) -> None:
        super().__init__(parent)
        self._figure = figure
        self._sentence = sentence

    @Property(Figure, constant=True)
    def figure(self) -> Figure:
        return self._figure

    @Property(str, constant=True)
    def sentence(self) -> str:
        return self._sentence


@QmlElement
@QmlUncreatable("made by the application")
class AttractLoop(QObject):
    """Goes from scene to scene while nobody is there; begins with the first each time."""

    scenesChanged = Signal()
    indexChanged = Signal()

    def __init__(self, session: Session, scene_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._index = 0
        self._language = ""
        self._shelves: list[QObject] = []
        self._scenes: list[AttractScene] = []
        self._timer = QTimer(self)
        self._timer.setInterval(scene_ms)
        self._timer.timeout.connect(self.advance)
        session.visitChanged.connect(self._bind)
        session.placeChanged.connect(self._follow)
        self._bind()
        self._follow()

    @Slot()
    def _bind(self) -> None:
        """Make the scenes in the visit's language."""
        if self._session.visit.language == self._language:
            return
        self._language = self._session.visit.language
        self._shelves = [*self._shelves[-1:], QObject(self)]
        self._scenes = [self._scene(block) for block in self._session.setup.content.structure.attract]
        self.scenesChanged.emit()

    def _scene(self, block: Block) -> AttractScene:
        content, texts, shelf = self._session.setup.content, self._session.texts, self._shelves[-1]
        picture = content.structure.pictures[block.picture]
        figure = Figure(picture, content.structure.sections[0], content, texts, shelf)
        sentences = (plain(s) for statement in block.statements for s in texts.statements[statement.id])
        return AttractScene(figure, " ".join(sentences), shelf)

    @Slot()
    def _follow(self) -> None:
        """Run while the attract screen is in front."""
        waiting = self._session.state.place.view is View.ATTRACT
        if waiting == self._timer.isActive():
            return
        if waiting:
            self._show(0)
            self._timer.start()
        else:
            self._timer.stop()

    def _show(self, index: int) -> None:
        if index != self._index:
            self._index = index
            self.indexChanged.emit()

    @Slot()
    def advance(self) -> None:
        """Show the next scene; after the last the first."""
        self._show((self._index + 1) % max(1, len(self._scenes)))

    @Property("QVariantList", notify=scenesChanged)
    def scenes(self) -> list[AttractScene]:
        return self._scenes

    @Property(int, notify=indexChanged)
    def index(self) -> int:
        """The scene in front."""
        return self._index
