"""What staff may change, as it is kept; nothing of it is a visitor's."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import ruler
from kiosk.backend.staff_room import StaffRoom
from kiosk.content.validation import Validity, validity
from kiosk.offer import offered
from kiosk.profile import Profile
from kiosk.settings import wrong_diagonal
from kiosk.staff import Notice, toggled
from kiosk.state import Sound

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff page")
class StaffChoices(QObject):
    """Profile, languages, sound, and the size of the screen."""

    changed = Signal()

    def __init__(self, at: StaffRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._at = at
        self._session = at.session
        self._desk = at.desk
        self._at_start = at.desk.state()
        at.session.offer(offered(self._may_be_offered(), self._at_start.languages))
        at.changed.connect(self.changed)
        at.bulletinChanged.connect(self.changed)
        at.session.outlineChanged.connect(self.changed)

    def next_profile(self) -> Profile:
        """The profile at the next start."""
        return self._desk.state().profile or self._session.setup.profile

    @Property(str, notify=changed)
    def profile(self) -> str:
        return self.next_profile().value

    @Property(bool, notify=changed)
    def restartNeeded(self) -> bool:
        """Whether something was changed that holds from the next start."""
        now, then = self._desk.state(), self._at_start
        return (now.profile, now.diagonal) != (then.profile, then.diagonal)

    @Property("QStringList", notify=changed)
    def languages(self) -> list[str]:
        """Languages that may be offered: validated, or named in the settings."""
        return list(self._may_be_offered())

    @Property("QStringList", notify=changed)
    def languageNames(self) -> list[str]:
        """Their names, each in itself; those that nobody answers for are marked."""
        mark, content = self._at.words["not_validated"], self._session.setup.content
        names = ((content.texts[it].name, validity(content, it)) for it in self._may_be_offered())
        return [name if valid is Validity.VALIDATED else mark.replace("%1", name) for name, valid in names]

    @Property("QStringList", notify=changed)
    def offered(self) -> list[str]:
        """Languages that visitors may choose."""
        return list(self._session.offered)

    @Property(bool, constant=True)
    def speaks(self) -> bool:
        """Whether there is a voice."""
        return self._desk.speaks

    @Property(str, notify=changed)
    def sound(self) -> str:
        return self._desk.state().sound.value

    @Property("double", notify=changed)
    def bar(self) -> float:
        """Length of the ruler's bar in the millimetres that the screen is taken to have."""
        return self._bar()

    @Property(int, notify=changed)
    def barStandsFor(self) -> int:
        """Millimetres that it has to have on a real ruler."""
        return ruler.length(self._width())

    @Property(bool, notify=changed)
    def isSheet(self) -> bool:
        """Whether that is the short side of a sheet of paper."""
        return ruler.length(self._width()) == ruler.A4_SHORT_SIDE

    @Property("QVariantList", constant=True)
    def stretches(self) -> list[int]:
        """Millimetres by which the bar may be stretched."""
        return [-ruler.COARSE, -ruler.FINE, ruler.FINE, ruler.COARSE]

    @Property("double", notify=changed)
    def inches(self) -> float:
        """The screen's diagonal, if the bar is right."""
        return self._inches()

    @Slot(str)
    def setProfile(self, profile: str) -> None:
        self._at.keep(lambda state: replace(state, profile=Profile(profile)))

    @Slot(str)
    def toggleLanguage(self, language: str) -> None:
        known = self._may_be_offered()
        self._session.offer(toggled(self._session.offered, language, known, known[0]))
        self._at.keep(lambda state: replace(state, languages=self._session.offered))

    @Slot(str)
    def setSound(self, sound: str) -> None:
        self._at.keep(lambda state: replace(state, sound=Sound(sound)))

    @Slot(int)
    def stretch(self, by: int) -> None:
        """Make the bar longer by so many millimetres, or shorter."""
        bar = ruler.grown(self._bar(), by, self._width())
        self._at.go(lambda page: replace(page, bar=bar, notice=Notice.NONE))

    @Slot()
    def keepDiagonal(self) -> None:
        """The bar is right: keep the diagonal that follows, if the profile allows it."""
        inches = self._inches()
        if wrong_diagonal(self.next_profile(), inches):
            self._at.go(lambda page: replace(page, notice=Notice.REFUSED))
        else:
            self._at.keep(lambda state: replace(state, diagonal=inches))

    @Slot()
    def dropDiagonal(self) -> None:
        """The diagonal is again what the settings say."""
        self._at.keep(lambda state: replace(state, diagonal=None))
        self._at.go(lambda page: replace(page, bar=0.0))

    def _may_be_offered(self) -> tuple[str, ...]:
        """The language that each visit starts in is the first, and always offered."""
        return self._session.setup.offerable or (self._session.setup.fresh_visit.language,)

    def _width(self) -> float:
        """Millimetres of the page's width, as the screen is taken to have them."""
        return self._session.frame.content_width / self._session.setup.px_per_mm

    def _bar(self) -> float:
        return self._at.page.bar or ruler.length(self._width())

    def _inches(self) -> float:
        frame = self._session.frame
        pixels = self._desk.monitor or (frame.width, frame.height)
        return ruler.diagonal(ruler.inches(pixels, self._session.setup.px_per_mm), self._bar(), self._width())
