"""What the visitor chose, as QML reads and changes it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.direction import runs_leftwards
from kiosk.offer import register_of, samples
from kiosk.profile import CAPITAL_PER_EM, body_capitals
from kiosk.questions import offered
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
        session.offerChanged.connect(self.changed)
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

    @Property("QStringList", notify=changed)
    def languages(self) -> list[str]:
        """Languages that the visitor may choose."""
        return list(self._session.offered)

    @Property("QStringList", notify=changed)
    def languageNames(self) -> list[str]:
        """Their names, each in itself."""
        texts = self._session.setup.content.texts
        return [texts[language].name for language in self._session.offered]

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._session.visit.language

    @Property("QStringList", notify=changed)
    def otherLanguages(self) -> list[str]:
        """Names of the languages that are not in use."""
        texts = self._session.setup.content.texts
        return [texts[it].name for it in self._session.offered if it != self._session.visit.language]

    @Property(bool, notify=changed)
    def easyOffered(self) -> bool:
        """Whether the language has texts that are easier to read."""
        return bool(register_of(self._session.setup.content.texts, self._session.visit.language))

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether they are shown."""
        return self._session.visit.easy

    @Property("QStringList", notify=changed)
    def easySamples(self) -> list[str]:
        """The same said as it is, and made easy."""
        return list(samples(self._session.setup.content, self._session.visit.language))

    @Property(int, notify=changed)
    def scheme(self) -> int:
        """0 light, 1 dark, 2 high contrast."""
        return list(Scheme).index(self._session.visit.scheme)

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether the language runs from right to left."""
        return runs_leftwards(self._session.visit.language)

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._session.visit.reduced_motion

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

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Read on in this language, at the same place."""
        if language in self._session.offered:
            self._session.choose(lambda visit: replace(visit, language=language))

    @Slot(bool)
    def setEasy(self, easy: bool) -> None:
        self._session.choose(lambda visit: replace(visit, easy=easy))

    @Slot(int)
    def setScheme(self, scheme: int) -> None:
        self._session.choose(lambda visit: replace(visit, scheme=list(Scheme)[scheme]))

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        self._session.choose(lambda visit: replace(visit, reduced_motion=reduced))

    @Slot()
    def toggleLabels(self) -> None:
        self._session.choose(lambda visit: replace(visit, labels_shown=not visit.labels_shown))

    @Slot(str)
    def toggleTick(self, question: str) -> None:
        if question in offered(self._session.setup.content.structure):
            self._session.choose(lambda visit: with_tick_turned(visit, question))
