"""What the step diagram shows at the place in front, and the one value that its slider moves."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.content.model import Block, Track
from kiosk.motion import cut, shares, stepped

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FRAME_MS = 33
"""Between two pictures of a movement that plays: thirty a second, slow as it is."""


@QmlElement
@QmlUncreatable("made by the application")
class Step(QObject):
    """Layers, labels and movement of the step, as every picture of the diagram draws them.

    A step that moves plays once when it is entered, and rests at its end; then the slider, or − and +, lead.
    """

    changed = Signal()
    moved = Signal()
    playingChanged = Signal()

    def __init__(self, session: Session, travel_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._travel = travel_ms / 1000
        self._value = 1.0
        self._shown = ""
        self._before = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.advance)
        session.placeChanged.connect(self._follow)
        self._blocks = {b.id: b for s in session.setup.content.structure.sections for b in s.blocks}
        session.placeChanged.connect(self.changed)
        session.visitChanged.connect(self.changed)

    @Slot()
    def _follow(self) -> None:
        """A step that moves plays when it is entered; whatever plays ends when it is left."""
        block = self._session.state.place.block
        if block == self._shown:
            return
        self._shown = block
        self._stop()
        self._value = 1.0
        if self._travel > 0 and self._tracks() and not self._session.visit.reduced_motion:
            self._value = 0.0
            self._play()
        self.moved.emit()

    def _tracks(self) -> tuple[Track, ...]:
        block = self._block()
        return block.tracks if block else ()

    def is_playing(self) -> bool:
        """Whether it moves by itself."""
        return self._timer.isActive()

    def _play(self) -> None:
        self._before = self._session.setup.clock()
        self._timer.start()
        self.playingChanged.emit()

    def _stop(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.playingChanged.emit()

    def _move(self, value: float) -> None:
        if value != self._value:
            self._value = value
            self.moved.emit()

    @Slot()
    def advance(self) -> None:
        """Go on by the time that has passed; stop at the end."""
        if not self._timer.isActive():
            return  # a timeout that was on its way when it was stopped
        now = self._session.setup.clock()
        passed, self._before = now - self._before, now
        self._move(min(1.0, self._value + passed / max(self._travel, 0.001)))
        if self._value >= 1:
            self._stop()

    @Slot()
    def toggle(self) -> None:
        """Play from here, from the start when at the end; or pause."""
        if self._timer.isActive():
            self._stop()
            return
        if self._value >= 1:
            self._move(0.0)
        self._play()

    @Slot("double")
    def moveTo(self, value: float) -> None:
        """The slider leads."""
        self._stop()
        self._move(min(1.0, max(0.0, value)))

    @Slot(int)
    def nudge(self, step: int) -> None:
        """One touch of + (1) or − (-1)."""
        self.moveTo(stepped(self._value, step))

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._timer.isActive()

    @Property(bool, notify=changed)
    def moves(self) -> bool:
        """Whether the step has something to move."""
        return bool(self._tracks())

    @Property("double", notify=moved)
    def value(self) -> float:
        """Where the slider stands, 0 to 1."""
        return self._seen()

    @Property("QVariantMap", notify=moved)
    def shares(self) -> dict[str, float]:
        """How far each moved thing has come; what is not named stands at its end."""
        return dict(shares(self._tracks(), self._seen()))

    def _seen(self) -> float:
        return cut(self._value) if self._session.visit.reduced_motion and self._timer.isActive() else self._value

    def _block(self) -> Block | None:
        return self._blocks.get(self._session.state.place.block)

    @Property("QStringList", notify=changed)
    def layers(self) -> list[str]:
        """Layers that are shown."""
        block = self._block()
        return list(block.layers) if block else []

    @Property("QStringList", notify=changed)
    def faded(self) -> list[str]:
        """Those of them that stand aside, pale."""
        block = self._block()
        return list(block.faded) if block else []

    @Property("QStringList", notify=changed)
    def labels(self) -> list[str]:
        """Anchors whose label is shown; none when the visitor hid them."""
        block = self._block()
        return list(block.labels) if block and self._session.visit.labels_shown else []
