"""Binds a section's pages for QML, and keeps them as long as anything may show them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.backend.figure import Figure
from kiosk.backend.page import ReadingPage
from kiosk.backend.session import Session
from kiosk.content.markup import words
from kiosk.content.model import Kind, Layout, Section
from kiosk.navigation import Outline
from kiosk.typesetting import Paragraph

GENERATIONS = 3
"""Bindings kept after a change of size: views may still be leaving with the one before."""


class Bookbinder:
    """Makes the QML objects of a section once for each outline."""

    def __init__(self, session: Session, parent: QObject) -> None:
        self._session = session
        self._parent = parent
        self._outline: Outline | None = None
        self._shelves: list[QObject] = []
        self._books: dict[str, list[ReadingPage]] = {}
        self._figures: dict[tuple[str, str], Figure] = {}

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

    def _renew(self) -> None:
        """Begin anew when the outline changed; the oldest binding goes."""
        if self._outline is self._session.outline:
            return
        self._outline = self._session.outline
        self._books, self._figures = {}, {}
        self._shelves.append(QObject(self._parent))
        while len(self._shelves) > GENERATIONS:
            self._shelves.pop(0).deleteLater()

    def _page(self, section: Section, blocks: tuple[str, ...]) -> ReadingPage:
        if section.layout is Layout.GLOSSARY:
            return ReadingPage(blocks, [(self._entry(term), 0) for term in blocks], 0.0, self._shelves[-1])
        composer = self._session.composer
        numbers = self._numbers(section)
        paragraphs = [
            (paragraph, numbers.get(paragraph.id, 0))
            for block in section.blocks
            if block.id in blocks
            for paragraph in composer.paragraphs(section, block)
        ]
        share = composer.share(section, blocks)
        page = ReadingPage(blocks, paragraphs, section_share(share, composer.frame.shares[-1]), self._shelves[-1])
        page.set_figure(self._figure(section, blocks[0]))
        return page

    def _entry(self, term: str) -> Paragraph:
        return Paragraph(term, Kind.EXPLANATION, words([self._session.texts.terms[term]]))

    def _numbers(self, section: Section) -> dict[str, int]:
        """Numbers of the questions, of the key points, and of the steps."""
        if section.layout is Layout.STEPS:
            return {block.id: number for number, block in enumerate(section.blocks, 1)}
        if section.layout is Layout.SUMMARY:
            return {block.statements[0].id: number for number, block in enumerate(section.blocks, 1)}
        if section.layout is Layout.QUESTIONS:
            ids = [statement.id for block in section.blocks for statement in block.statements]
            return {statement: number for number, statement in enumerate(ids, 1)}
        return {}

    def _figure(self, section: Section, block: str) -> Figure | None:
        name = self._session.composer.picture_of(section, block)
        content = self._session.setup.content
        if name not in content.structure.pictures or section.layout in (Layout.QUESTIONS, Layout.SUMMARY):
            return None
        if (section.id, name) not in self._figures:
            self._figures[section.id, name] = Figure(
                content.structure.pictures[name], section, content, self._session.texts, self._shelves[-1]
            )
        return self._figures[section.id, name]


def section_share(share: float | None, smallest: float) -> float:
    """The share that is drawn: the smallest where nothing fits, which `check` reports."""
    return smallest if share is None else share
