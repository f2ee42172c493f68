"""The place as QML reads it, and every way to leave it."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import navigation as nav
from kiosk.backend.bookbinder import Bookbinder
from kiosk.backend.figure import Figure
from kiosk.backend.page import PageParagraph, ReadingPage
from kiosk.backend.session import Session
from kiosk.content.model import Layout

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Navigator(QObject):
    """One-line slots over `kiosk.navigation`."""

    @QEnum
    class View(IntEnum):
        """What fills the screen."""

        Attract = nav.View.ATTRACT.value
        Home = nav.View.HOME.value
        Reading = nav.View.READING.value
        Staff = nav.View.STAFF.value
        Rehearsal = nav.View.REHEARSAL.value

    @QEnum
    class Sheet(IntEnum):
        """What lies over it."""

        NoSheet = nav.Sheet.NONE.value
        Display = nav.Sheet.DISPLAY.value
        Term = nav.Sheet.TERM.value
        Picture = nav.Sheet.PICTURE.value
        Language = nav.Sheet.LANGUAGE.value
        Questions = nav.Sheet.QUESTIONS.value
        TakeHome = nav.Sheet.TAKE_HOME.value
        Map = nav.Sheet.MAP.value

    @QEnum
    class Book(IntEnum):
        """How the section is shown."""

        Pages = 0
        Steps = 1
        Rows = 2
        Glossary = 3
        TeachBack = 4

    placeChanged = Signal()
    sectionChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._binder = Bookbinder(session, self)
        self._section = ""
        self._pages: list[ReadingPage] = []
        session.placeChanged.connect(self._follow)
        session.outlineChanged.connect(self._rebind)

    @Slot()
    def _follow(self) -> None:
        """Bind the section's pages before anything asks for one of them."""
        section = self._session.state.place.section
        if section != self._section:
            self._section = section
            self._pages = self._binder.pages(section)
            self.sectionChanged.emit()
        self.placeChanged.emit()

    @Slot()
    def _rebind(self) -> None:
        self._section = self._session.state.place.section
        self._pages = self._binder.pages(self._section)
        self.sectionChanged.emit()
        self.placeChanged.emit()

    @Property(int, notify=placeChanged)
    def view(self) -> int:
        return self._session.state.place.view.value

    @Property(int, notify=placeChanged)
    def sheet(self) -> int:
        return self._session.state.sheet.value

    @Property(int, notify=sectionChanged)
    def book(self) -> int:
        """How the section is shown; see `Book`."""
        section = self._session.section(self._section)
        match section.layout if section else Layout.PAGES:
            case Layout.STEPS:
                return 1
            case Layout.QUESTIONS | Layout.SUMMARY:
                return 2
            case Layout.GLOSSARY:
                return 3
            case Layout.TEACHBACK:
                return 4
        return 0

    @Property(str, notify=sectionChanged)
    def section(self) -> str:
        return self._section

    @Property(str, notify=placeChanged)
    def pageTitle(self) -> str:
        """Title of the page in front: a step has one of its own, other pages have their section's."""
        section = self._session.section(self._section)
        if section and section.layout is Layout.STEPS:
            return self._session.texts.blocks.get(self._session.state.place.block, "")
        text = self._session.texts.sections.get(self._section)
        return text.title if text else ""

    @Property("QVariantList", notify=sectionChanged)
    def pages(self) -> list[ReadingPage]:
        """Pages of the section."""
        return self._pages

    @Property(int, notify=placeChanged)
    def pageIndex(self) -> int:
        return self._session.outline.index(self._session.state.place)

    @Property(ReadingPage, notify=placeChanged)
    def page(self) -> ReadingPage | None:
        """The page in front."""
        index = self._session.outline.index(self._session.state.place)
        return self._pages[index] if index < len(self._pages) else None

    @Property(str, notify=placeChanged)
    def block(self) -> str:
        return self._session.state.place.block

    @Property(Figure, notify=sectionChanged)
    def procedure(self) -> Figure | None:
        """The step diagram of the section, where it has one."""
        return self._binder.procedure(self._section)

    @Property(str, notify=placeChanged)
    def part(self) -> str:
        """The part of the step diagram that the sheet enlarges."""
        return self._session.state.part

    @Property("QVariantList", notify=placeChanged)
    def nearby(self) -> list[ReadingPage]:
        """Pages of other sections that one touch leads to."""
        session = self._session
        chapters = tuple(s.id for s in session.setup.content.structure.sections if s.layout is not Layout.GLOSSARY)
        places = nav.nearby(session.state, session.outline, chapters)
        return [self._binder.pages(place.section)[session.outline.index(place)] for place in places]

    @Property(bool, notify=placeChanged)
    def canGoBack(self) -> bool:
        return bool(self._session.state.history)

    @Property(bool, notify=placeChanged)
    def canTurnOn(self) -> bool:
        return nav.neighbour(self._session.outline, self._session.state.place, 1) is not None

    @Property(bool, notify=placeChanged)
    def canTurnBack(self) -> bool:
        return nav.neighbour(self._session.outline, self._session.state.place, -1) is not None

    @Property(bool, notify=placeChanged)
    def closing(self) -> bool:
        """Whether the page in front is the section's last."""
        return self._session.outline.index(self._session.state.place) == len(self._pages) - 1

    @Property(bool, notify=placeChanged)
    def footed(self) -> bool:
        """Whether room is kept at the foot of the page in front: on the last one, unless a talk hides that."""
        pages = self._session.whole.pages.get(self._session.state.place.section, ((),))
        return self._session.state.place.block in pages[-1]

    @Property(str, notify=placeChanged)
    def term(self) -> str:
        """The glossary word that the sheet explains."""
        return self._session.texts.terms.get(self._session.state.term, "")

    @Property("QVariantList", notify=placeChanged)
    def explanation(self) -> list[PageParagraph]:
        """What the sheet says of it."""
        return self._binder.explanation(self._session.state.term)

    @Slot()
    def wake(self) -> None:
        self._session.navigate(lambda state, _: nav.wake(state))

    @Slot()
    def home(self) -> None:
        self._session.navigate(lambda *_: nav.home())

    @Slot()
    def back(self) -> None:
        self._session.navigate(lambda state, _: nav.back(state))

    @Slot()
    def next(self) -> None:
        self._session.turn(lambda state, outline: nav.turn(state, outline, 1))

    @Slot()
    def previous(self) -> None:
        self._session.turn(lambda state, outline: nav.turn(state, outline, -1))

    @Slot()
    def start(self) -> None:
        self._session.navigate(nav.start_walk)

    @Slot(str)
    def openSection(self, section: str) -> None:
        self._session.navigate(lambda state, outline: nav.open_section(state, outline, section))

    @Slot(str)
    def openBlock(self, block: str) -> None:
        self._session.navigate(lambda state, outline: nav.open_block(state, outline, block))

    @Slot(str)
    def explain(self, term: str) -> None:
        self._session.navigate(lambda state, _: nav.open_sheet(state, nav.Sheet.TERM, term))

    @Slot()
    def openDisplay(self) -> None:
        self._session.navigate(lambda state, _: nav.open_sheet(state, nav.Sheet.DISPLAY))

    @Slot()
    def openLanguage(self) -> None:
        self._session.navigate(lambda state, _: nav.open_sheet(state, nav.Sheet.LANGUAGE))

    @Slot()
    def openQuestions(self) -> None:
        self._session.navigate(lambda state, _: nav.open_sheet(state, nav.Sheet.QUESTIONS))

    @Slot()
    def openTakeHome(self) -> None:
        self._session.navigate(lambda state, _: nav.open_sheet(state, nav.Sheet.TAKE_HOME))

    @Slot(str)
    def enlarge(self, part: str) -> None:
        self._session.navigate(lambda state, _: nav.open_sheet(state, nav.Sheet.PICTURE, part=part))

    @Slot()
    def closeSheet(self) -> None:
        self._session.navigate(lambda state, _: nav.close_sheet(state))
