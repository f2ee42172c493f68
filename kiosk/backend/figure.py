"""A picture as QML reads it: its plates, its texts, and the spots to touch."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.plate import FigureMark, FigurePlate
from kiosk.content.model import Block, Content, Picture, PictureKind, Section, Texts
from kiosk.content.plate import LEFTWARDS, Plate
from kiosk.direction import runs_leftwards

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class Figure(QObject):
    """A picture of the content, in one language."""

    def __init__(self, picture: Picture, section: Section, content: Content, texts: Texts, parent: QObject) -> None:
        super().__init__(parent)
        self._picture = picture
        self._texts = texts.pictures[picture.id]
        named = {*picture.labels, *(label for block in section.blocks for label in block.labels)}
        labels = {name: texts.labels[name] for name in named if name in texts.labels}
        layers = () if picture.kind in (PictureKind.SPOTS, PictureKind.PROCEDURE) else picture.layers
        plates = [as_read(content.plates, name, texts.language) for name in picture.plates]
        self._plates = [FigurePlate(plate, layers, labels, self) for plate in plates]
        pictures = content.structure.pictures
        self._monitors = [Figure(pictures[name], section, content, texts, self) for name in picture.monitors]
        self._inset = Figure(pictures[picture.inset], section, content, texts, self) if picture.inset else None
        plate = plates[0]
        self._spots = [
            FigureMark(block.spot, texts.labels.get(block.spot, ""), plate, self, block.id)
            for block in _spot_blocks(section, picture)
            if block.spot in plate.anchors
        ]

    @Property(str, constant=True)
    def pictureId(self) -> str:
        return self._picture.id

    @Property(str, constant=True)
    def kind(self) -> str:
        return self._picture.kind.value

    @Property(str, constant=True)
    def caption(self) -> str:
        return self._texts.caption

    @Property(str, constant=True)
    def description(self) -> str:
        return self._texts.description

    @Property("QVariantList", constant=True)
    def plates(self) -> list[FigurePlate]:
        return self._plates

    @Property("QVariantList", constant=True)
    def monitors(self) -> list[Figure]:
        """Of a step diagram: front view, side view."""
        return self._monitors

    @Property(QObject, constant=True)
    def inset(self) -> Figure | None:
        """Of a step diagram: what enlarges the place of the needle."""
        return self._inset

    @Property("QStringList", constant=True)
    def standing(self) -> list[str]:
        """Layers that are shown whatever spot is chosen; empty: all."""
        return list(self._picture.layers)

    @Property("QVariantList", constant=True)
    def spots(self) -> list[FigureMark]:
        return self._spots

    @Property("QStringList", constant=True)
    def labels(self) -> list[str]:
        """Labels that are shown wherever the picture is."""
        return list(self._picture.labels)


def as_read(plates: Mapping[str, Plate], name: str, language: str) -> Plate:
    """The plate; of one whose order is read, that for languages from right to left where the language is one."""
    return (runs_leftwards(language) and plates.get(name + LEFTWARDS)) or plates[name]


def _spot_blocks(section: Section, picture: Picture) -> list[Block]:
    """Blocks of the section that stand for a spot of this picture."""
    return [block for block in section.blocks if block.picture == picture.id and block.spot]
