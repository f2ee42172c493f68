"""A page as QML reads it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.figure import Figure
from kiosk.typesetting import Paragraph

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class PageParagraph(QObject):
    """One statement: its words, and the glossary term that each of them links to."""

    def __init__(self, paragraph: Paragraph, number: int, parent: QObject) -> None:
        super().__init__(parent)
        self._paragraph = paragraph
        self._number = number

    @Property(str, constant=True)
    def statementId(self) -> str:
        return self._paragraph.id

    @Property(str, constant=True)
    def kind(self) -> str:
        return self._paragraph.kind.value

    @Property(bool, constant=True)
    def bold(self) -> bool:
        return self._paragraph.bold

    @Property(int, constant=True)
    def number(self) -> int:
        """Number among its like, from 1; 0 where it has none."""
        return self._number

    @Property(str, constant=True)
    def text(self) -> str:
        return self._paragraph.text

    @Property("QStringList", constant=True)
    def words(self) -> list[str]:
        return [word.text for word in self._paragraph.words]

    @Property("QVariantList", constant=True)
    def sentences(self) -> list[int]:
        """Number of the sentence of each word."""
        return [word.sentence for word in self._paragraph.words]

    @Property("QStringList", constant=True)
    def terms(self) -> list[str]:
        """Term of each word, empty for most."""
        return [word.term for word in self._paragraph.words]


@QmlElement
@QmlUncreatable("made by the navigator")
class ReadingPage(QObject):
    """What stands on one page: paragraphs, and a picture or none."""

    def __init__(
        self, blocks: tuple[str, ...], paragraphs: list[tuple[Paragraph, int]], share: float, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._blocks = blocks
        self._share = share
        self._figure: Figure | None = None
        self._title = ""
        self._recalled: list[PageParagraph] = []
        self._again = ""
        self._paragraphs = [PageParagraph(paragraph, number, self) for paragraph, number in paragraphs]

    def set_figure(self, figure: Figure | None) -> None:
        """Give the page its picture; before QML sees it."""
        self._figure = figure

    def set_title(self, title: str) -> None:
        """Give it the title of its own that a step has; before QML sees it."""
        self._title = title

    def set_recall(self, said: list[Paragraph], again: str) -> None:
        """Give a prompt what should come back, and the block that explains it; before QML sees it."""
        self._recalled = [PageParagraph(paragraph, 0, self) for paragraph in said]
        self._again = again

    @Property("QVariantList", constant=True)
    def recalled(self) -> list[PageParagraph]:
        """Of a prompt: what should come back."""
        return self._recalled

    @Property(str, constant=True)
    def again(self) -> str:
        """Of a prompt: the block that explains it."""
        return self._again

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def blockId(self) -> str:
        """First block of the page."""
        return self._blocks[0]

    @Property("double", constant=True)
    def share(self) -> float:
        """Share of the page that the picture takes; 0 without one."""
        return self._share

    @Property(Figure, constant=True)
    def figure(self) -> Figure | None:
        return self._figure

    @Property("QVariantList", constant=True)
    def paragraphs(self) -> list[PageParagraph]:
        return self._paragraphs
