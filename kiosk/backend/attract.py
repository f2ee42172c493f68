"""What waits for somebody: calm scenes, one after the other."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.figure import Figure
from kiosk.backend.session import Session
from kiosk.backend.shelves import Shelves
from kiosk.content.markup import plain
from kiosk.content.model import Block, Texts
from kiosk.drift import ground, place
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
    """Goes from scene to scene while nobody is there; begins with the first each time.

    With each change the words move a little and the ground takes another colour, against burn-in.  With reduced
    motion the scene stays; behind a drawn curtain nothing happens at all.
    """

    scenesChanged = Signal()
    turned = Signal()
    aheadChanged = Signal()

    def __init__(self, session: Session, scene_ms: int, ahead_ms: int, parent: QObject | None = None) -> None:
        """A scene stays for `scene_ms`; from `ahead_ms` on after the first, the next may be drawn."""
        super().__init__(parent)
        self._session = session
        self._turn = 0
        self._resting = False
        self._texts: Texts | None = None
        self._shelves = Shelves(self)
        self._scenes: list[AttractScene] = []
        self._timer = QTimer(self)
        self._timer.setInterval(scene_ms)
        self._timer.timeout.connect(self.advance)
        self._ahead = False
        # Not a Timer of QML: stopped as soon as it is started, that makes Qt complain of its own animations.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(ahead_ms)
        self._pause.timeout.connect(self._look_ahead)
        session.visitChanged.connect(self._bind)
        session.offerChanged.connect(self.scenesChanged)
        session.placeChanged.connect(self._follow)
        self._bind()
        self._follow()

    @Slot()
    def _bind(self) -> None:
        """Make the scenes in the visit's language and register."""
        if self._session.texts is self._texts:
            return
        self._texts = self._session.texts
        self._shelves.renew()
        self._scenes = [self._scene(block) for block in self._session.setup.content.structure.attract]
        self.scenesChanged.emit()

    def _scene(self, block: Block) -> AttractScene:
        content, texts, shelf = self._session.setup.content, self._session.texts, self._shelves.latest
        picture = content.structure.pictures[block.picture]
        figure = Figure(picture, content.structure.sections[0], content, texts, shelf)
        sentences = (plain(s) for statement in block.statements for s in texts.statements[statement.id])
        return AttractScene(figure, " ".join(sentences), shelf)

    @Slot(bool)
    def rest(self, resting: bool) -> None:
        """Stand still, because nobody sees it, or go on."""
        self._resting = resting
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Run while the attract screen is in front and seen, by whoever."""
        waiting = self._session.state.place.view in (View.ATTRACT, View.REHEARSAL) and not self._resting
        if waiting == self._timer.isActive():
            return
        self._set_ahead(False)
        if waiting:
            self._set(0)
            self._timer.start()
            self._pause.start()
        else:
            self._timer.stop()
            self._pause.stop()

    @Slot()
    def _look_ahead(self) -> None:
        self._set_ahead(True)

    def _set_ahead(self, ahead: bool) -> None:
        if ahead != self._ahead:
            self._ahead = ahead
            self.aheadChanged.emit()

    @Slot()
    def advance(self) -> None:
        """Show the next scene; after the last the first."""
        self._set(self._turn + 1)

    def _set(self, turn: int) -> None:
        if turn != self._turn:
            self._turn = turn
            self.turned.emit()

    @Property("QVariantList", notify=scenesChanged)
    def scenes(self) -> list[AttractScene]:
        return self._scenes

    @Property("QStringList", notify=scenesChanged)
    def invitations(self) -> list[str]:
        """ "Touch the screen" in every language offered."""
        texts = self._session.setup.content.texts
        return [texts[language].interface["touch"] for language in self._session.offered]

    @Property(int, notify=turned)
    def index(self) -> int:
        """The scene in front."""
        still = self._session.visit.reduced_motion
        return 0 if still else self._turn % max(1, len(self._scenes))

    @Property(bool, notify=aheadChanged)
    def ahead(self) -> bool:
        """Whether the first scene has been there for a while: the next is drawn while nobody waits for it."""
        return self._ahead

    @Property("double", notify=turned)
    def right(self) -> float:
        """How far the words stand to the right, -1 to 1."""
        return place(self._turn)[0]

    @Property("double", notify=turned)
    def down(self) -> float:
        """How far they stand down, -1 to 1."""
        return place(self._turn)[1]

    @Property(int, notify=turned)
    def ground(self) -> int:
        """Number of the colour behind everything."""
        return ground(self._turn)
