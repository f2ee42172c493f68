"""What leads a consultation: the map of all pages, what of it is hidden, and what was said again."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import navigation as nav
from kiosk.backend.cartographer import Cartographer
from kiosk.backend.map_page import MapChapter, MapPage
from kiosk.backend.session import Session
from kiosk.content.model import Layout
from kiosk.profile import Profile
from kiosk.sitemap import MapPlan
from kiosk.visit import with_hidden_turned, with_verdict_turned

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Talk(QObject):
    """One-line slots for who leads; in the waiting room nobody does, and nothing of this is offered."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cartographer = Cartographer(session, self)
        session.placeChanged.connect(self.changed)
        session.outlineChanged.connect(self.changed)
        session.visitChanged.connect(self.changed)

    @Property("QVariantList", notify=changed)
    def chapters(self) -> list[MapChapter]:
        """The sections on the map."""
        return self._cartographer.chapters()

    @Property("QVariantList", notify=changed)
    def pages(self) -> list[MapPage]:
        """The pages of the one that it shows."""
        return self._cartographer.pages(self._chapter())

    @Property(str, notify=changed)
    def chapter(self) -> str:
        """The section that the map shows."""
        return self._chapter()

    def _chapter(self) -> str:
        state = self._session.state
        return state.part if state.sheet is nav.Sheet.MAP else ""

    @Property(str, notify=changed)
    def here(self) -> str:
        """First block of the page that lies below the map."""
        return next(iter(self._session.whole.page_of(self._session.state.place.block)), "")

    @Property(bool, notify=changed)
    def hiding(self) -> bool:
        """Whether a touch hides a page, or shows it again."""
        return self._session.state.hiding

    @Property("QStringList", notify=changed)
    def hiddenPages(self) -> list[str]:
        """First blocks of the pages of which nothing is left."""
        hidden = self._session.visit.hidden
        pages = self._session.whole.pages.get(self._chapter(), ())
        return [page[0] for page in pages if hidden.issuperset(page)]

    @Property("QStringList", notify=changed)
    def hiddenChapters(self) -> list[str]:
        """Sections of which nothing is left."""
        return [name for name in self._session.whole.pages if name not in self._session.outline.pages]

    def _plan(self) -> MapPlan:
        session = self._session
        names = [page.called() for page in self._cartographer.pages(self._chapter())]
        scale = session.frame.label / session.frame.body
        words = [word for name in names for word in name.split()]

        def width(text: str) -> int:
            return math.ceil(session.composer.type.advance(text, False) * scale) + 2

        widest = max(map(width, words), default=0)
        return MapPlan(session.frame, len(self._cartographer.chapters()), tuple(map(width, names)), widest)

    @Property("QVariantMap", notify=changed)
    def plan(self) -> dict[str, float]:
        """Sizes of the map."""
        plan = self._plan()
        width, height = plan.cell(plan.columns)
        return {
            "chapterColumns": plan.chapter_columns,
            "chapterHeight": plan.chapter_height,
            "columns": plan.columns,
            "width": width,
            "height": height,
            "pad": plan.pad,
        }

    @Slot()
    def open(self) -> None:
        """Lay the map over the page; the section in front is shown."""
        self.show("")

    @Slot(str)
    def show(self, section: str) -> None:
        """Show a section on the map."""
        if self._session.setup.profile is Profile.CONSULTATION:
            self._session.navigate(lambda state, _: nav.open_map(state, self._cartographer.outline(), section))

    @Slot()
    def turnHiding(self) -> None:
        self._session.navigate(lambda state, _: nav.turn_hiding(state))

    @Slot(str)
    def touch(self, block: str) -> None:
        """A page on the map: go there, or hide it, or show it again."""
        if self._session.state.hiding:
            page = self._session.whole.page_of(block)
            self._session.choose(lambda visit: with_hidden_turned(visit, page))
        else:
            self.review(block)

    @Slot()
    def touchWhole(self) -> None:
        """Hide the whole section that the map shows, or show it again."""
        pages = self._session.whole.pages.get(self._chapter(), ())
        blocks = [block for page in pages for block in page]
        self._session.choose(lambda visit: with_hidden_turned(visit, blocks))

    @Slot(str)
    def review(self, block: str) -> None:
        """Go to the page of a block; a hidden one that is asked for is hidden no more."""
        self._session.reveal(block)
        self._session.navigate(lambda state, outline: nav.open_block(state, outline, block))

    @Property(bool, notify=changed)
    def recalling(self) -> bool:
        """Whether what should come back is shown."""
        return self._session.state.recalling

    @Slot()
    def recall(self) -> None:
        self._session.navigate(lambda state, _: nav.recall(state))

    @Property("QStringList", notify=changed)
    def retold(self) -> list[str]:
        """Prompts that were said again."""
        return sorted(self._session.visit.retold)

    @Property("QStringList", notify=changed)
    def toRetake(self) -> list[str]:
        """Prompts of which the explanation has to be taken up again."""
        return sorted(self._session.visit.to_retake)

    @Slot(str)
    def turnRetold(self, prompt: str) -> None:
        self._judge(prompt, retold=True)

    @Slot(str)
    def turnToRetake(self, prompt: str) -> None:
        self._judge(prompt, retold=False)

    def _judge(self, prompt: str, *, retold: bool) -> None:
        section = self._session.section(self._session.whole.section_of(prompt))
        if section and section.layout is Layout.TEACHBACK:
            self._session.choose(lambda visit: with_verdict_turned(visit, prompt, retold=retold))
