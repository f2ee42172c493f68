"""A picture as QML reads it: plates in layers, spots to touch, labels."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Anchor, Block, Layer, Picture, PictureKind, Plate, Section, Texts

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class FigureLayer(QObject):
    """A picture file and its box on the plate, in the plate's units."""

    def __init__(self, layer: Layer, parent: QObject) -> None:
        super().__init__(parent)
        self._layer = layer

    @Property(str, constant=True)
    def layerId(self) -> str:
        return self._layer.id

    @Property(QUrl, constant=True)
    def source(self) -> QUrl:
        return QUrl.fromLocalFile(str(self._layer.file))

    @Property("double", constant=True)
    def left(self) -> float:
        return self._layer.x

    @Property("double", constant=True)
    def top(self) -> float:
        return self._layer.y

    @Property("double", constant=True)
    def width(self) -> float:
        return self._layer.width

    @Property("double", constant=True)
    def height(self) -> float:
        return self._layer.height


@QmlElement
@QmlUncreatable("made by the navigator")
class FigureMark(QObject):
    """A spot or a label: a point of the plate, and where its badge or its word stands."""

    def __init__(self, name: str, text: str, anchor: Anchor, block: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._text = text
        self._anchor = anchor
        self._block = block

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def text(self) -> str:
        return self._text

    @Property(str, constant=True)
    def layer(self) -> str:
        return self._anchor.layer

    @Property(str, constant=True)
    def block(self) -> str:
        """Block that the spot leads to."""
        return self._block

    @Property("double", constant=True)
    def pointX(self) -> float:
        return self._anchor.x

    @Property("double", constant=True)
    def pointY(self) -> float:
        return self._anchor.y

    @Property("double", constant=True)
    def markX(self) -> float:
        return self._anchor.x if self._anchor.label_x is None else self._anchor.label_x

    @Property("double", constant=True)
    def markY(self) -> float:
        return self._anchor.y if self._anchor.label_y is None else self._anchor.label_y


@QmlElement
@QmlUncreatable("made by the navigator")
class FigurePlate(QObject):
    """A drawing: its size in its own units and its layers from back to front."""

    def __init__(self, plate: Plate, layers: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._plate = plate
        shown = [layer for layer in plate.layers if not layers or layer.id in layers]
        self._layers = [FigureLayer(layer, self) for layer in shown]

    @Property("double", constant=True)
    def width(self) -> float:
        return self._plate.width

    @Property("double", constant=True)
    def height(self) -> float:
        return self._plate.height

    @Property("QVariantList", constant=True)
    def layers(self) -> list[FigureLayer]:
        return self._layers


@QmlElement
@QmlUncreatable("made by the navigator")
class Figure(QObject):
    """A picture of the content, in one language."""

    def __init__(
        self, picture: Picture, section: Section, plates: dict[str, Plate], texts: Texts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._texts = texts.pictures[picture.id]
        touched = picture.kind in (PictureKind.SPOTS, PictureKind.PROCEDURE)
        self._plates = [FigurePlate(plates[name], () if touched else picture.layers, self) for name in picture.plates]
        anchors = plates[picture.plates[0]].anchors
        self._spots = [
            FigureMark(block.spot, texts.labels.get(block.spot, ""), anchors[block.spot], block.id, self)
            for block in _spot_blocks(section, picture)
            if block.spot in anchors
        ]
        named = {label for block in section.blocks for label in block.labels}
        self._labels = [
            FigureMark(name, texts.labels[name], anchor, "", self)
            for name, anchor in anchors.items()
            if name in named and name in texts.labels
        ]

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

    @Property("QStringList", constant=True)
    def standing(self) -> list[str]:
        """Layers that are shown whatever spot is chosen; empty: all."""
        return list(self._picture.layers)

    @Property("QVariantList", constant=True)
    def spots(self) -> list[FigureMark]:
        return self._spots

    @Property("QVariantList", constant=True)
    def labels(self) -> list[FigureMark]:
        return self._labels


def _spot_blocks(section: Section, picture: Picture) -> list[Block]:
    """Blocks of the section that stand for a spot of this picture."""
    return [block for block in section.blocks if block.picture == picture.id and block.spot]
