"""What the visitor chose, as QML reads and changes it."""

from __future__ import annotations

import attrs
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.profile import CAPITAL_PER_EM, body_capitals
from kiosk.visit import TEXT_SIZES, Scheme, with_text_size, with_tick_turned

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Choices(QObject):
    """Text size, colours, ticked questions, labels: of one visit."""

    changed = Signal()
    sizesChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.visitChanged.connect(self.changed)
        session.outlineChanged.connect(self.sizesChanged)

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """1 (smallest) to 4."""
        return self._session.visit.text_size

    @Property("QVariantList", notify=sizesChanged)
    def sampleSizes(self) -> list[int]:
        """Font size in pixels of each text size, for the samples."""
        frame = self._session.frame
        short = min(frame.width, frame.height) / frame.px_per_mm
        capitals = body_capitals(frame.profile, short)
        return [round(capitals[size] / CAPITAL_PER_EM * frame.px_per_mm) for size in range(TEXT_SIZES)]

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._session.visit.scheme is Scheme.HIGH_CONTRAST

    @Property(bool, notify=changed)
    def labelsShown(self) -> bool:
        return self._session.visit.labels_shown

    @Property(bool, notify=changed)
    def hasTurned(self) -> bool:
        """Whether the visitor has turned a page yet."""
        return self._session.visit.has_turned

    @Property("QStringList", notify=changed)
    def ticked(self) -> list[str]:
        """Ids of the ticked questions."""
        return sorted(self._session.visit.ticked)

    @Slot(int)
    def setTextSize(self, size: int) -> None:
        self._session.choose(lambda visit: with_text_size(visit, size))

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        scheme = Scheme.HIGH_CONTRAST if on else Scheme.LIGHT
        self._session.choose(lambda visit: attrs.evolve(visit, scheme=scheme))

    @Slot()
    def toggleLabels(self) -> None:
        self._session.choose(lambda visit: attrs.evolve(visit, labels_shown=not visit.labels_shown))

    @Slot(str)
    def toggleTick(self, question: str) -> None:
        self._session.choose(lambda visit: with_tick_turned(visit, question))
