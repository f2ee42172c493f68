"""What the home page and the frame of every page say."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.backend.shelves import Shelves
from kiosk.content.markup import plain
from kiosk.content.model import Layout, Section, Texts
from kiosk.content.validation import standing

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the catalogue")
class Tile(QObject):
    """A section as the home page shows it."""

    def __init__(self, section: Section, title: str, lead: str, icon: QUrl, parent: QObject) -> None:
        super().__init__(parent)
        self._section = section
        self._title = title
        self._lead = lead
        self._icon = icon

    @Property(str, constant=True)
    def sectionId(self) -> str:
        return self._section.id

    def is_chapter(self) -> bool:
        """Whether it is one of the sections to read, not a tool beside them."""
        return self._section.layout is Layout.PAGES

    def is_led(self) -> bool:
        """Whether it needs somebody who leads."""
        return self._section.layout is Layout.TEACHBACK

    def is_open(self, sections: frozenset[str]) -> bool:
        """Whether any page of it is among what is shown."""
        return self._section.id in sections

    @Property(str, constant=True)
    def layout(self) -> str:
        return self._section.layout.value

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def lead(self) -> str:
        return self._lead

    @Property(QUrl, constant=True)
    def icon(self) -> QUrl:
        return self._icon


@QmlElement
@QmlUncreatable("made by the application")
class Catalogue(QObject):
    """Tiles, standing sentences, words of the interface and the centre's own name."""

    changed = Signal()

    def __init__(self, session: Session, icons: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        self._texts: Texts | None = None
        self._open: frozenset[str] | None = None
        self._shelves = Shelves(self)
        self._bind()
        session.visitChanged.connect(self._bind)
        session.outlineChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Sections that are hidden as a whole have no tile."""
        before, self._open = self._open, None
        if before is not None and self._sections() != before:
            self.changed.emit()

    def _sections(self) -> frozenset[str]:
        """Sections of which any page is shown; while nobody asks for the tiles, no page need be made."""
        if self._open is None:
            self._open = frozenset(self._session.outline.pages)
        return self._open

    @Slot()
    def _bind(self) -> None:
        """Make tiles and pictures of the frame in the visit's language and register."""
        if self._session.texts is self._texts:
            return
        self._texts = self._session.texts
        self._shelves.renew()
        content = self._session.setup.content
        self._validity = standing(content, self._texts)
        self._tiles = [self._tile(section) for section in content.structure.sections]
        self.changed.emit()

    def _tile(self, section: Section) -> Tile:
        text = self._session.texts.sections[section.id]
        plate = self._session.setup.content.plates.get(section.icon)
        icon = QUrl.fromLocalFile(str(plate.layers[0].file)) if plate else QUrl()
        return Tile(section, text.title, text.lead, icon, self._shelves.latest)

    def _standing(self, name: str) -> str:
        statement = self._session.setup.content.structure.standing[name]
        return " ".join(plain(sentence) for sentence in self._session.texts.statements[statement.id])

    @Property("QVariantMap", notify=changed)
    def labels(self) -> dict[str, str]:
        """Words of the interface by name."""
        return dict(self._session.texts.interface)

    @Property("QVariantMap", constant=True)
    def icons(self) -> dict[str, str]:
        """Outlines of the interface icons by name."""
        return self._icons

    @Property("QVariantList", notify=changed)
    def tiles(self) -> list[Tile]:
        """The sections to read, in their order."""
        return [tile for tile in self._tiles if tile.is_chapter() and tile.is_open(self._sections())]

    @Property("QVariantList", notify=changed)
    def shortcuts(self) -> list[Tile]:
        """Step diagram, key points, questions, glossary."""
        return [
            tile for tile in self._tiles if not (tile.is_chapter() or tile.is_led()) and tile.is_open(self._sections())
        ]

    @Property("QVariantList", notify=changed)
    def led(self) -> list[Tile]:
        """What only makes sense where somebody leads."""
        return [tile for tile in self._tiles if tile.is_led() and tile.is_open(self._sections())]

    @Property(int, notify=changed)
    def walkLength(self) -> int:
        """Sections of the walk."""
        return len(self._session.outline.walk)

    @Property(str, notify=changed)
    def generalSentence(self) -> str:
        return self._standing("general")

    @Property(str, notify=changed)
    def validitySentence(self) -> str:
        """Date of the centre's texts, or that nobody answers for them."""
        return self._validity

    @Property(str, notify=changed)
    def helpSentence(self) -> str:
        return self._standing("help")

    @Property(str, notify=changed)
    def centreName(self) -> str:
        return self._session.setup.content.centre.name or self._session.texts.interface["centre"]

    @Property(QUrl, constant=True)
    def centreLogo(self) -> QUrl:
        logo = self._session.setup.content.centre.logo
        return QUrl.fromLocalFile(str(logo)) if logo else QUrl()

    @Property(str, constant=True)
    def actionColour(self) -> str:
        """Colour of the buttons that the centre chose; empty for the product's own."""
        return self._session.setup.content.centre.action_colour
