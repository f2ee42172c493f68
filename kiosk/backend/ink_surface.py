"""The ink over a picture: shows the strokes that there are, and the one that grows."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QPointF, QRect, QRectF, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.backend.ink import Colours, InkLayers
from kiosk.backend.sketch import Sketch
from kiosk.drawing_board import Ink, Stroke, Tool

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TILE = 192
"""Side of a tile.  The renderer paints anew all that lies under an item that changed: a new piece of a stroke should
not cost the whole picture."""


LIGHT = 500
"""Points that are painted anew for each frame while a picture comes near or is pushed: some ten milliseconds.  Where
there are more, the old painting is stretched until nothing moves."""
CALM_MS = 150


class CanvasTile(QQuickPaintedItem):
    """A piece of the canvas."""

    def __init__(self, canvas: InkSurface) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def paint(self, painter: QPainter) -> None:
        """Called while the canvas cannot change: a render thread paints while the canvas' own thread waits."""
        part = painter.clipBoundingRect() if painter.hasClipping() else self.boundingRect()  # no clip: all of it
        self._canvas.paint_tile(painter, part, self.position())


@QmlElement
@QmlUncreatable("it is part of a canvas")
class InkSurface(QQuickItem):
    """Shows the strokes of one surface of the board.

    It never asks Qt for its window or its parent: PySide takes what such a method returns for a child, which goes
    when the canvas goes.
    """

    sketchChanged = Signal()
    surfaceChanged = Signal()
    areaChanged = Signal()
    coloursChanged = Signal()
    mmChanged = Signal()
    sharpnessChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._sketch: Sketch | None = None
        self._surface = ""
        self._area = QRectF()
        self._colours: list[QColor] = []
        self._mm = 1.0
        self._sharpness = 1.0
        self._tiles: list[CanvasTile] = []
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._redo)
        self._layers: InkLayers | None = None
        self._dry: tuple[Stroke, ...] = ()
        self._wet: Stroke | None = None
        self.painted = 0.0
        """Pixels painted so far: what a stroke costs, for tests and the benchmark."""

    @Property(Sketch, notify=sketchChanged)
    def sketch(self) -> Sketch | None:
        return self._sketch

    @sketch.setter  # type: ignore[no-redef]
    def sketch(self, sketch: Sketch | None) -> None:
        self._sketch = sketch
        if sketch is not None:
            sketch.changed.connect(self._follow)
        self._redo()
        self.sketchChanged.emit()

    @Property(str, notify=surfaceChanged)
    def surface(self) -> str:
        """Whose strokes these are."""
        return self._surface

    @surface.setter  # type: ignore[no-redef]
    def surface(self, surface: str) -> None:
        self._surface = surface
        self._redo()
        self.surfaceChanged.emit()

    @Property(QRectF, notify=areaChanged)
    def area(self) -> QRectF:
        """Where the picture stands on the canvas; it may reach beyond it."""
        return self._area

    @area.setter  # type: ignore[no-redef]
    def area(self, area: QRectF) -> None:
        self._area = QRectF(area)
        if self._layers is not None and sum(len(stroke.points) for stroke in self._dry) > LIGHT:
            self._calm.start()
            self._paint_tiles()
        else:
            self._redo()
        self.areaChanged.emit()

    @Property("QVariantList", notify=coloursChanged)
    def colours(self) -> list[QColor]:
        """Of the inks, in their order; then of the highlighter, and of the keyline."""
        return self._colours

    @colours.setter  # type: ignore[no-redef]
    def colours(self, colours: list[QColor]) -> None:
        self._colours = [QColor(colour) for colour in colours]
        self._redo()
        self.coloursChanged.emit()

    @Property("double", notify=mmChanged)
    def mm(self) -> float:
        """Pixels a millimetre."""
        return self._mm

    @mm.setter  # type: ignore[no-redef]
    def mm(self, mm: float) -> None:
        self._mm = mm
        self.mmChanged.emit()

    @Property("double", notify=sharpnessChanged)
    def sharpness(self) -> float:
        """Pixels of the screen in one of the canvas."""
        return self._sharpness

    @sharpness.setter  # type: ignore[no-redef]
    def sharpness(self, sharpness: float) -> None:
        self._sharpness = sharpness
        self._redo()
        self.sharpnessChanged.emit()

    # ----------------------------------------------------------------------------------------------- ink out

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._lay_tiles()
            self._redo()

    def _lay_tiles(self) -> None:
        """Cover the canvas; tiles that are there already stay."""
        across, down = math.ceil(self.width() / TILE), math.ceil(self.height() / TILE)
        places = [QPointF(column * TILE, row * TILE) for row in range(down) for column in range(across)]
        for spare in self._tiles[len(places) :]:
            spare.setVisible(False)
            spare.deleteLater()
        more = [CanvasTile(self) for _ in places[len(self._tiles) :]]
        self._tiles = [*self._tiles[: len(places)], *more]
        for tile, place in zip(self._tiles, places, strict=True):
            tile.setPosition(place)
            seen = self.boundingRect().intersected(QRectF(place.x(), place.y(), TILE, TILE)).size()
            # Whole pixels: of a part of one Qt makes a picture without any, and complains when it paints there.
            tile.setSize(QSize(math.ceil(seen.width()), math.ceil(seen.height())))

    @Slot()
    def close(self) -> None:
        """Let go of everything.  PySide 6.11 never frees a Python object that QML made: it should at least be small."""
        self._sketch = self._layers = self._wet = None
        self._calm.stop()
        self._tiles, self._dry = [], ()

    @Slot()
    def _redo(self) -> None:
        """Paint everything anew, once before the next frame, whatever changes until then."""
        self._calm.stop()
        self._layers = None
        self._wet = None
        self.polish()

    def updatePolish(self) -> None:
        if self._layers is not None or self._sketch is None or not self._colours or self._area.isEmpty():
            return
        if self.width() < 1 or self.height() < 1:
            return
        *inks, highlighter, keyline = self._colours
        colours = Colours(dict(zip(Ink, inks, strict=True)), highlighter, keyline)
        self._layers = InkLayers(
            QSize(math.ceil(self.width()), math.ceil(self.height())), self._sharpness, self._area, colours
        )
        self._dry = self._sketch.strokes(self._surface)
        for stroke in self._dry:
            self._layers.add(stroke)
        self._paint_tiles()

    def _paint_tiles(self) -> None:
        for tile in self._tiles:
            tile.update()

    @Slot()
    def _follow(self) -> None:
        """Show what is drawn now: most often, one stroke more."""
        if self._sketch is None or self._layers is None:
            return
        before, self._dry = self._dry, self._sketch.strokes(self._surface)
        if self._calm.isActive():
            self._redo()
            return
        pairs = enumerate(zip(before, self._dry, strict=False))
        same = next((n for n, (one, other) in pairs if one is not other), min(len(before), len(self._dry)))
        if same < len(before):
            self.drop_wet()
            self._spoil(self._layers.renew(self._dry, before[same:] + self._dry[same:]))
            return
        for stroke in self._dry[same:]:
            self._dry_or_add(stroke, self._layers)

    def _dry_or_add(self, stroke: Stroke, layers: InkLayers) -> None:
        if stroke is self._wet:
            self._wet = None
            layers.dry()
        else:
            self._spoil(layers.add(stroke))

    def _spoil(self, rect: QRectF) -> None:
        """This part of the canvas looks different."""
        for tile in self._tiles:
            part = rect.translated(-tile.position()).intersected(QRectF(QPointF(), tile.size()))
            if not part.isEmpty():
                tile.update(part.toAlignedRect())

    def paint_tile(self, painter: QPainter, part: QRectF, place: QPointF) -> None:
        """Paint a part of the tile that stands here."""
        if self._layers is not None:
            self.painted += part.width() * part.height()
            self._layers.paint(painter, part, place, self._area)

    # ----------------------------------------------------------------------------------------------- wet ink

    def show_wet(self, stroke: Stroke) -> None:
        """The stroke that grows looks like this now: of a line only its last piece is new."""
        if self._calm.isActive():
            self._redo()
            self.updatePolish()
        self._wet = stroke
        if self._layers is not None:
            whole = stroke.tool is Tool.ARROW
            self._spoil(self._layers.replace(stroke) if whole else self._layers.lengthen(stroke))

    def drop_wet(self) -> None:
        """There never was one."""
        if self._wet is not None and self._layers is not None:
            self._spoil(self._layers.drop())
        self._wet = None
