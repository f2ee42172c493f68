"""What the step diagram shows at the place in front."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.content.model import Block

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Step(QObject):
    """Layers and labels of the step, as every picture of the diagram draws them."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._blocks = {b.id: b for s in session.setup.content.structure.sections for b in s.blocks}
        session.placeChanged.connect(self.changed)
        session.visitChanged.connect(self.changed)

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
