"""Draws the map: binds its sections and pages for QML, once for each outline and language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.backend.figure import as_read
from kiosk.backend.map_page import MapChapter, MapPage
from kiosk.backend.plate import FigurePlate
from kiosk.backend.session import Session
from kiosk.content.markup import plain
from kiosk.content.model import Block, Layout, PictureKind, Section
from kiosk.navigation import Outline

GENERATIONS = 2
"""Bindings kept after a change of size or language: the sheet may still show the one before."""
SHOWN_BY_ICON = (Layout.QUESTIONS, Layout.SUMMARY, Layout.GLOSSARY)
"""Layouts of pages that have no picture."""


class Cartographer:
    """Makes the QML objects of the map."""

    def __init__(self, session: Session, parent: QObject) -> None:
        self._session = session
        self._parent = parent
        self._whole: Outline | None = None
        self._shelves: list[QObject] = []
        self._chapters: list[MapChapter] = []
        self._pages: dict[str, list[MapPage]] = {}

    def sections(self) -> list[Section]:
        """Sections on the map: all that are read."""
        structure = self._session.setup.content.structure
        return [s for s in structure.sections if s.layout is not Layout.TEACHBACK and s.id in self._session.whole.pages]

    def outline(self) -> Outline:
        """Their pages, hidden or not."""
        whole = self._session.whole
        return Outline({section.id: whole.pages[section.id] for section in self.sections()}, whole.walk)

    def chapters(self) -> list[MapChapter]:
        """The sections."""
        self._renew()
        return self._chapters

    def pages(self, name: str) -> list[MapPage]:
        """The pages of one."""
        self._renew()
        section = self._session.section(name)
        if section is None:
            return []
        if name not in self._pages:
            self._pages[name] = [self._page(section, page) for page in self._session.whole.pages.get(name, ())]
        return self._pages[name]

    def _renew(self) -> None:
        if self._whole is self._session.whole:
            return
        self._whole = self._session.whole
        self._shelves.append(QObject(self._parent))
        while len(self._shelves) > GENERATIONS:
            self._shelves.pop(0).deleteLater()
        texts = self._session.texts
        self._chapters = [MapChapter(s.id, texts.sections[s.id].title, self._shelves[-1]) for s in self.sections()]
        self._pages = {}

    def _page(self, section: Section, blocks: tuple[str, ...]) -> MapPage:
        page = MapPage(blocks[0], self._name(section, blocks), section.layout.value, self._shelves[-1])
        if section.layout not in SHOWN_BY_ICON:
            block = next(block for block in section.blocks if block.id == blocks[0])
            if block.picture:
                page.set_plate(self._plate(block))
        return page

    def _name(self, section: Section, blocks: tuple[str, ...]) -> str:
        """The name that the texts give its first block; else its first words; of a glossary its letters."""
        texts = self._session.texts
        if section.layout is Layout.GLOSSARY:
            first, last = (texts.terms[term][0].upper() for term in (blocks[0], blocks[-1]))
            return first if first == last else f"{first} – {last}"
        if blocks[0] in texts.blocks:
            return texts.blocks[blocks[0]]
        block = next(block for block in section.blocks if block.id == blocks[0])
        return " ".join(plain(texts.statements[block.statements[0].id][0]).split()[:3])

    def _plate(self, block: Block) -> FigurePlate:
        """The picture as its page shows it, with what the block adds; of several plates the simplest or the last."""
        content = self._session.setup.content
        picture = content.structure.pictures[block.picture]
        plate = as_read(content.plates, picture.plates[-1], self._session.texts.language)
        layers = block.layers if picture.kind is PictureKind.PROCEDURE else picture.layers
        if layers and block.spot in plate.anchors:
            layers = (*layers, plate.anchors[block.spot].layer)
        return FigurePlate(plate, layers, {}, self._shelves[-1])
