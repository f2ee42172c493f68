"""Binds a section's pages for QML, and keeps them as long as anything may show them."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject

from kiosk.backend.figure import Figure
from kiosk.backend.page import PageParagraph, ReadingPage
from kiosk.backend.session import Session
from kiosk.backend.shelves import Shelves
from kiosk.content.markup import words
from kiosk.content.model import HEADED, Kind, Layout, Section
from kiosk.navigation import Outline
from kiosk.questions import numbers_of
from kiosk.recall import recalled
from kiosk.typesetting import Paragraph

GENERATIONS = 3
"""Bindings kept after a change of size: views may still be leaving with the one before."""


class Bookbinder:
    """Makes the QML objects of a section once for each outline."""

    def __init__(self, session: Session, parent: QObject) -> None:
        self._session = session
        self._outline: Outline | None = None
        self._shelves = Shelves(parent, GENERATIONS)
        self._books: dict[str, list[ReadingPage]] = {}
        self._figures: dict[tuple[str, str], Figure] = {}
        self._explanations: dict[str, PageParagraph] = {}

    def pages(self, name: str) -> list[ReadingPage]:
        """Pages of a section in the present outline."""
        self._renew()
        section = self._session.section(name)
        if section is None:
            return []
        if name not in self._books:
            pages = self._session.outline.pages.get(name, ())
            self._books[name] = [self._page(section, page) for page in pages]
        return self._books[name]

    def procedure(self, name: str) -> Figure | None:
        """The step diagram of a section."""
        self._renew()
        section = self._session.section(name)
        if section is None or section.layout is not Layout.STEPS:
            return None
        return self._figure(section, section.blocks[0].id)

    def explanation(self, name: str) -> list[PageParagraph]:
        """What is said of a glossary term.

        Made once, not at each look: QML looks at every change of the place, and what a look leaves behind is there
        as long as the kiosk runs.
        """
        self._renew()
        term = self._session.setup.content.structure.terms.get(name)
        if term is None:
            return []
        if name not in self._explanations:
            text = words(self._session.texts.statements[term.statement.id])
            paragraph = Paragraph(term.statement.id, Kind.EXPLANATION, text)
            self._explanations[name] = PageParagraph(paragraph, 0, self._shelves.latest)
        return [self._explanations[name]]

    def _renew(self) -> None:
        """Begin anew when the outline changed; the oldest binding goes."""
        if self._outline is self._session.outline:
            return
        self._outline = self._session.outline
        self._books, self._figures, self._explanations = {}, {}, {}
        self._shelves.renew()

    def _page(self, section: Section, blocks: tuple[str, ...]) -> ReadingPage:
        if section.layout is Layout.GLOSSARY:
            return ReadingPage(blocks, [(self._entry(term), 0) for term in blocks], 0.0, self._shelves.latest)
        composer = self._session.composer
        numbers = self._numbers(section)
        paragraphs = [
            (paragraph, numbers.get(paragraph.id, 0))
            for block in section.blocks
            if block.id in blocks
            for paragraph in composer.paragraphs(section, block)
        ]
        share = composer.share(section, blocks)
        page = ReadingPage(blocks, paragraphs, section_share(share, composer.frame.shares[-1]), self._shelves.latest)
        page.set_title(self._session.texts.blocks.get(blocks[0], "") if section.layout in HEADED else "")
        page.set_figure(self._figure(section, blocks[0]))
        if section.layout is Layout.TEACHBACK:
            self._recall(page, section, blocks[0])
        return page

    def _recall(self, page: ReadingPage, section: Section, block: str) -> None:
        """Give a prompt what should come back, and the way to where it was explained, unless the centre hides it."""
        session = self._session
        prompt = next(it for it in section.blocks if it.id == block)
        page.set_recall(
            recalled(session.setup.content, session.texts, prompt),
            prompt.again if session.whole.section_of(prompt.again) else "",
        )

    def _entry(self, term: str) -> Paragraph:
        return Paragraph(term, Kind.EXPLANATION, words([self._session.texts.terms[term]]))

    def _numbers(self, section: Section) -> dict[str, int]:
        """Numbers of the questions, of the key points, and of the steps."""
        if section.layout is Layout.STEPS:
            return {block.id: number for number, block in enumerate(section.blocks, 1)}
        if section.layout is Layout.SUMMARY:
            return {block.statements[0].id: number for number, block in enumerate(section.blocks, 1)}
        if section.layout is Layout.QUESTIONS:
            return numbers_of(section)
        return {}

    def _figure(self, section: Section, block: str) -> Figure | None:
        name = self._session.composer.picture_of(section, block)
        content = self._session.setup.content
        if name not in content.structure.pictures or section.layout in (Layout.QUESTIONS, Layout.SUMMARY):
            return None
        if (section.id, name) not in self._figures:
            picture, shelf = content.structure.pictures[name], self._shelves.latest
            self._figures[section.id, name] = Figure(picture, self._left(section), content, self._session.texts, shelf)
        return self._figures[section.id, name]

    def _left(self, section: Section) -> Section:
        """The section without what is hidden in this talk: no badge of a picture leads there."""
        hidden = self._session.visit.hidden
        return replace(section, blocks=tuple(block for block in section.blocks if block.id not in hidden))


def section_share(share: float | None, smallest: float) -> float:
    """The share that is drawn: the smallest where nothing fits, which `check` reports."""
    return smallest if share is None else share
