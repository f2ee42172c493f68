"""A picture as QML reads it: plates in layers, spots to touch, labels."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QPointF, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Anchor, Block, Content, Layer, Picture, PictureKind, Plate, Section, Texts
from kiosk.motion import along, strength

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

    @Property(str, constant=True)
    def name(self) -> str:
        """What a step calls it."""
        return self._layer.names[-1]

    @Property(str, constant=True)
    def track(self) -> str:
        """What a step's slider moves it with; empty: it stands still."""
        return self._layer.track

    @Slot("double", result=QPointF)
    def offset(self, share: float) -> QPointF:
        """How far from its place it is when its track has come so far."""
        return QPointF(*along(self._layer.way, share)) if self._layer.way else QPointF()

    @Slot("double", result="double")
    def strength(self, share: float) -> float:
        """Its opacity when its track has come so far."""
        layer = self._layer
        if layer.frame:
            return strength(layer.frame, layer.frames, share)
        return 1.0

    @Property("double", constant=True)
    def enterX(self) -> float:
        """Offset of the place from which it slides in."""
        return self._layer.enter_x

    @Property("double", constant=True)
    def enterY(self) -> float:
        return self._layer.enter_y


@QmlElement
@QmlUncreatable("made by the navigator")
class FigureMark(QObject):
    """A spot or a label: a point of the plate, and where its badge or its word stands."""

    def __init__(
        self, name: str, text: str, anchor: Anchor, block: str, parent: QObject, home: Layer | None = None
    ) -> None:
        super().__init__(parent)
        self._home = home
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

    @Property(str, constant=True)
    def home(self) -> str:
        """What a step calls the layer that it belongs to; empty: the whole plate."""
        return self._home.names[-1] if self._home else ""

    @Property(str, constant=True)
    def track(self) -> str:
        """What its point moves with; empty: it stands still."""
        return self._home.track if self._home and self._home.way else ""

    @Slot("double", result=QPointF)
    def offset(self, share: float) -> QPointF:
        """How far from its place the point is when its track has come so far."""
        return QPointF(*along(self._home.way, share)) if self._home and self._home.way else QPointF()

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
    """A drawing: its size in its own units, its layers from back to front, and its labels."""

    def __init__(self, plate: Plate, layers: tuple[str, ...], labels: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._plate = plate
        homes = {layer.id: layer for layer in plate.layers}
        self._labels = [
            FigureMark(name, labels[name], anchor, "", self, homes.get(anchor.layer))
            for name, anchor in plate.anchors.items()
            if name in labels
        ]
        shown = [layer for layer in plate.layers if not layers or _stands(layer, layers)]
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

    @Property("QVariantList", constant=True)
    def labels(self) -> list[FigureMark]:
        """The labels that any block shows on it."""
        return self._labels

    @Slot(str, result=QPointF)
    def point(self, anchor: str) -> QPointF:
        """An anchor in the plate's units; the origin where the plate has no such anchor."""
        found = self._plate.anchors.get(anchor)
        return QPointF(found.x, found.y) if found else QPointF()

    @Slot(str, result=bool)
    def hasPoint(self, anchor: str) -> bool:
        """Whether the plate has this anchor."""
        return anchor in self._plate.anchors


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
        self._plates = [FigurePlate(content.plates[name], layers, labels, self) for name in picture.plates]
        pictures = content.structure.pictures
        self._monitors = [Figure(pictures[name], section, content, texts, self) for name in picture.monitors]
        self._inset = Figure(pictures[picture.inset], section, content, texts, self) if picture.inset else None
        anchors = content.plates[picture.plates[0]].anchors
        self._spots = [
            FigureMark(block.spot, texts.labels.get(block.spot, ""), anchors[block.spot], block.id, self)
            for block in _spot_blocks(section, picture)
            if block.spot in anchors
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


def _stands(layer: Layer, named: tuple[str, ...]) -> bool:
    """Whether a picture that never moves shows this layer: of frames the last one."""
    return layer.names[-1] in named and layer.frame == layer.frames


def _spot_blocks(section: Section, picture: Picture) -> list[Block]:
    """Blocks of the section that stand for a spot of this picture."""
    return [block for block in section.blocks if block.picture == picture.id and block.spot]
