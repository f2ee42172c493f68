"""How near the large picture is looked at, as QML reads and changes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import navigation as nav
from kiosk import zoom
from kiosk.backend.session import Session
from kiosk.zoom import WHOLE, Zoom

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CALM_MS = 250
"""Without a change for so long, the picture is drawn anew as sharp as it can be."""


@QmlElement
@QmlUncreatable("made by the application")
class Magnifier(QObject):
    """One-line slots over `kiosk.zoom`; each large picture begins whole.  All places are shares of the pane."""

    changed = Signal()
    calmed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._zoom = WHOLE
        self._calm = WHOLE.scale
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CALM_MS)
        self._timer.timeout.connect(self.rest)
        session.placeChanged.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        """Another place, another picture of it, or none."""
        self._go(lambda _: WHOLE)
        self._timer.stop()
        self.rest()

    @Slot()
    def rest(self) -> None:
        """Whoever led has let go."""
        if self._calm != self._zoom.scale:
            self._calm = self._zoom.scale
            self.calmed.emit()

    def _go(self, transition: Callable[[Zoom], Zoom]) -> None:
        new = transition(self._zoom)
        if new != self._zoom:
            self._zoom = new
            if self._session.state.sheet is nav.Sheet.PICTURE:
                self._timer.start()
            self.changed.emit()

    @Property("double", notify=changed)
    def scale(self) -> float:
        return self._zoom.scale

    @Property("double", notify=changed)
    def x(self) -> float:
        """What part of the picture stands in the middle of the pane."""
        return self._zoom.x

    @Property("double", notify=changed)
    def y(self) -> float:
        return self._zoom.y

    @Property("double", notify=calmed)
    def calm(self) -> float:
        """The scale that the drawings are made for: it follows when nothing moves any more."""
        return self._calm

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether all of the picture is seen."""
        return self._zoom.scale <= zoom.STEPS[0]

    @Property(bool, notify=changed)
    def nearest(self) -> bool:
        """Whether there is nothing nearer."""
        return self._zoom.scale >= zoom.STEPS[-1]

    @Slot(int)
    def step(self, step: int) -> None:
        """One touch of nearer (1) or farther (-1)."""
        self._go(lambda now: zoom.stepped(now, step))

    @Slot()
    def showWhole(self) -> None:
        self._go(lambda _: WHOLE)

    @Slot("double", "double")
    def toggle(self, x: float, y: float) -> None:
        """A double tap at this place."""
        self._go(lambda now: zoom.toggled(now, x, y))

    @Slot("double", "double", "double")
    def zoomBy(self, factor: float, x: float, y: float) -> None:
        """Two fingers around this place."""
        self._go(lambda now: zoom.zoomed(now, now.scale * factor, x, y))

    @Slot("double", "double")
    def moveBy(self, dx: float, dy: float) -> None:
        """Fingers push the picture."""
        self._go(lambda now: zoom.moved(now, dx, dy))

    @Slot("double", "double")
    def centre(self, x: float, y: float) -> None:
        """A tap: the place comes to the middle, as a drag would bring it."""
        self._go(lambda now: zoom.centred(now, x, y))

    @Slot(int, int, result=bool)
    def stride(self, across: int, down: int) -> bool:
        """An arrow key shows what is farther that way; whether there was anything."""
        before = self._zoom
        self._go(lambda now: zoom.moved(now, -across * zoom.STRIDE, -down * zoom.STRIDE))
        return self._zoom != before
