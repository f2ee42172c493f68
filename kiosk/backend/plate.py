"""A plate as QML reads it: layers, and the points that badges and labels name."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QPointF, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.plate import Layer, Plate
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

    def __init__(self, name: str, text: str, plate: Plate, parent: QObject, block: str = "") -> None:
        super().__init__(parent)
        self._name = name
        self._text = text
        self._block = block
        self._anchor = plate.anchors[name]
        self._layer = next((layer for layer in plate.layers if layer.id == self._anchor.layer), None)

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def text(self) -> str:
        return self._text

    @Property(str, constant=True)
    def layer(self) -> str:
        """What a step calls the layer that it belongs to; empty: the whole plate."""
        return self._layer.names[-1] if self._layer else ""

    @Property(str, constant=True)
    def block(self) -> str:
        """Block that the spot leads to."""
        return self._block

    @Property(str, constant=True)
    def track(self) -> str:
        """What its point slides with; empty: it stands still."""
        return self._layer.track if self._layer and self._layer.way else ""

    @Slot("double", result=QPointF)
    def offset(self, share: float) -> QPointF:
        """How far from its place the point is when its track has come so far."""
        return QPointF(*along(self._layer.way, share)) if self._layer and self._layer.way else QPointF()

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
        self._labels = [FigureMark(name, labels[name], plate, self) for name in plate.anchors if name in labels]
        shown = [layer for layer in plate.layers if not layers or _stands(layer, layers)]
        self._layers = [FigureLayer(layer, self) for layer in shown]

    @Property(str, constant=True)
    def name(self) -> str:
        return self._plate.name

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


def _stands(layer: Layer, named: tuple[str, ...]) -> bool:
    """Whether a picture that never moves shows this layer: of frames the last one."""
    return layer.names[-1] in named and layer.frame == layer.frames
