"""Strokes as pixels: what is dry, and the one that is being drawn."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6 import QtCore
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from kiosk.drawing_board import Ink, Stroke, Tool

KEYLINE = 0.35
"""Of the thickness, on each side: a white line keeps a stroke apart from a dark X-ray, and from other strokes."""
LEAST_PX = 1.5
"""A stroke drawn under a high zoom is no thinner than this in the whole picture."""
TRANSLUCENT = 0.45
"""Opacity of the highlighter."""
HEAD, SPREAD = 5.0, 30.0
"""Length of an arrow's head in thicknesses of its line, and the angle of its sides to it."""


class Colours(Struct, frozen=True):
    """What the theme gives to draw with."""

    inks: dict[Ink, QColor] = field(default_factory=dict)
    highlighter: QColor = field(default_factory=QColor)
    keyline: QColor = field(default_factory=QColor)

    def of(self, stroke: Stroke) -> QColor:
        return self.highlighter if stroke.tool is Tool.HIGHLIGHTER else self.inks.get(stroke.ink, QColor())


class InkLayers:
    """Two pictures of the canvas' size.  What changes in them is told as a rectangle, in the canvas' coordinates."""

    def __init__(self, size: QSize, ratio: float, area: QRectF, colours: Colours) -> None:
        """`area` is where the drawn picture stands on the canvas; `ratio` device pixels make one of its pixels."""
        self._area = area
        self._colours = colours
        self._ratio = ratio
        self._dry = self._blank(size)
        self._wet = self._blank(size)
        self._wet_opacity = 1.0
        self._bounds = QRectF()

    def _blank(self, size: QSize) -> QImage:
        image = QImage(size * self._ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(QtCore.Qt.GlobalColor.transparent)
        return image

    def add(self, stroke: Stroke) -> QRectF:
        """A whole stroke, at once dry."""
        everywhere = QRectF(QPointF(), self._dry.deviceIndependentSize())
        return self._add(stroke, everywhere)

    def renew(self, strokes: Sequence[Stroke], gone: Sequence[Stroke]) -> QRectF:
        """These strokes are left, those are gone: what they covered is painted anew."""
        rect = QRectF()
        for stroke in gone:
            rect = rect.united(self._around(self._path(stroke).boundingRect(), stroke))
        _wipe(self._dry, rect)
        for stroke in strokes:
            self._add(stroke, rect)
        return rect

    def _add(self, stroke: Stroke, within: QRectF) -> QRectF:
        path = self._path(stroke)
        bounds = self._around(path.boundingRect(), stroke)
        if bounds.intersects(within):
            painter = _painter(self._dry)
            painter.setClipRect(within)
            if stroke.tool is Tool.HIGHLIGHTER:
                painter.setOpacity(TRANSLUCENT)
            else:
                painter.strokePath(path, self._keyline(stroke))
            painter.strokePath(path, self._pen(stroke))
            painter.end()
        return bounds

    def lengthen(self, stroke: Stroke) -> QRectF:
        """The last piece of a stroke that is being drawn."""
        changed = self._wet_stroke(replace(stroke, points=stroke.points[-2:]))
        self._bounds = self._bounds.united(changed)
        return changed

    def replace(self, stroke: Stroke) -> QRectF:
        """The arrow as it would be if the finger were lifted now."""
        before = self.drop()
        self._bounds = self._wet_stroke(stroke)
        return before.united(self._bounds)

    def dry(self) -> None:
        """What was being drawn is finished; nothing looks different."""
        painter = QPainter(self._dry)
        painter.setOpacity(self._wet_opacity)
        painter.drawImage(self._bounds, self._wet, self._pixels(self._bounds))
        painter.end()
        self.drop()

    def drop(self) -> QRectF:
        """What was being drawn never was."""
        bounds, self._bounds = self._bounds, QRectF()
        _wipe(self._wet, bounds)
        return bounds

    def paint(self, painter: QPainter, target: QRectF, place: QPointF, area: QRectF) -> None:
        """Paint a part of both: the rectangle of `painter`, which stands at `place` of the canvas.

        `area` is where the drawn picture stands now; where it is not what was painted for, that is stretched.
        """
        seen = target.translated(place)
        if area != self._area:
            seen.translate(-area.topLeft())
            seen = QTransform.fromScale(*[self._area.width() / area.width()] * 2).mapRect(seen)
            seen.translate(self._area.topLeft())
        painter.drawImage(target, self._dry, self._pixels(seen))
        if seen.intersects(self._bounds):
            painter.setOpacity(self._wet_opacity)
            painter.drawImage(target, self._wet, self._pixels(seen))
            painter.setOpacity(1.0)

    def _thickness(self, stroke: Stroke) -> float:
        return max(LEAST_PX, stroke.width * self._area.width())

    def _path(self, stroke: Stroke) -> QPainterPath:
        """The line on the canvas."""
        area = self._area
        points = [QPointF(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in stroke.points]
        if stroke.tool is Tool.ARROW:
            return _arrow(points[0], points[-1], HEAD * self._thickness(stroke))
        path = QPainterPath(points[0])
        path.lineTo(points[0] + QPointF(0.01, 0))  # a mere touch leaves a dot
        for point in points[1:]:
            path.lineTo(point)
        return path

    def _wet_stroke(self, stroke: Stroke) -> QRectF:
        """Opaque; the highlighter is made translucent as a whole, so that its pieces do not darken each other."""
        path = self._path(stroke)
        self._wet_opacity = TRANSLUCENT if stroke.tool is Tool.HIGHLIGHTER else 1.0
        painter = _painter(self._wet)
        painter.strokePath(path, self._pen(stroke))
        if stroke.tool is not Tool.HIGHLIGHTER:
            # Under what this stroke has already: so each piece joins the last without a white line between them.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
            painter.strokePath(path, self._keyline(stroke))
        painter.end()
        return self._around(path.boundingRect(), stroke)

    def _pen(self, stroke: Stroke) -> QPen:
        return _pen(self._colours.of(stroke), self._thickness(stroke))

    def _keyline(self, stroke: Stroke) -> QPen:
        return _pen(self._colours.keyline, self._thickness(stroke) * (1 + 2 * KEYLINE))

    def _around(self, bounds: QRectF, stroke: Stroke) -> QRectF:
        """What a stroke along these bounds covers, in whole pixels."""
        reach = self._thickness(stroke) * (0.5 + KEYLINE) + 1
        return QRectF(bounds.adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _pixels(self, rect: QRectF) -> QRectF:
        return QTransform.fromScale(self._ratio, self._ratio).mapRect(rect)


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _wipe(image: QImage, rect: QRectF) -> None:
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillRect(rect, QtCore.Qt.GlobalColor.transparent)
    painter.end()


def _pen(colour: QColor, width: float) -> QPen:
    line, ends, bends = QtCore.Qt.PenStyle, QtCore.Qt.PenCapStyle, QtCore.Qt.PenJoinStyle
    return QPen(colour, width, line.SolidLine, ends.RoundCap, bends.RoundJoin)


def _arrow(tail: QPointF, tip: QPointF, head: float) -> QPainterPath:
    """A shaft with two short lines at its tip."""
    path = QPainterPath(tail)
    path.lineTo(tip)
    side = QLineF(tip, tail)
    side.setLength(head)
    for turn in (-SPREAD, 2 * SPREAD):
        side.setAngle(side.angle() + turn)
        path.moveTo(side.p2())
        path.lineTo(tip)
    return path
