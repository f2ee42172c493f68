"""How a stroke grows under a finger: the same on paper and on glass, therefore in millimetres."""

from __future__ import annotations

import math

from msgspec import Struct
from msgspec.structs import replace

from kiosk.drawing_board import Ink, Point, Stroke, Tool

THICKNESS = {Tool.PEN: 1.2, Tool.HIGHLIGHTER: 5.0, Tool.ARROW: 1.4}
ARROW = 15.0
"""Length of an arrow that a mere touch stamps."""
AIMED = 7.0
"""From where the finger came down: farther than that, the arrow leads from there to the finger."""
LEAST_STEP = 0.15
"""A finger that has gone less has made no new point."""

EVEN = 0.05
"""No finger and no eye is more exact: what is as straight as that needs no points between."""
MOST_POINTS = 10_000
"""Of one stroke: minutes without lifting the finger.  What lies on the glass must not fill the memory."""


class Scale(Struct, frozen=True):
    """Size of the picture as it is seen now, in millimetres."""

    width: float
    height: float

    def length(self, one: Point, other: Point) -> float:
        """Millimetres between two places of the picture."""
        return math.hypot((one[0] - other[0]) * self.width, (one[1] - other[1]) * self.height)


def begun(tool: Tool, ink: Ink, place: Point, scale: Scale) -> Stroke:
    """The stroke where a finger comes down."""
    points = _stamp(place, scale) if tool is Tool.ARROW else (place,)
    return Stroke(tool, ink, THICKNESS.get(tool, 1.0) / scale.width, points)


def led(stroke: Stroke, start: Point, place: Point, scale: Scale) -> Stroke:
    """The stroke that began at `start` when the finger is at `place`; the same one where nothing has changed."""
    if stroke.tool is not Tool.ARROW:
        near = scale.length(stroke.points[-1], place) < LEAST_STEP
        return stroke if near or len(stroke.points) >= MOST_POINTS else replace(stroke, points=(*stroke.points, place))
    points = (start, place) if scale.length(start, place) > AIMED else _stamp(start, scale)
    return stroke if points == stroke.points else replace(stroke, points=points)


def finished(stroke: Stroke, scale: Scale) -> Stroke:
    """The stroke with the points that it needs: a third of them, and so long does it take to paint."""
    points, kept = stroke.points, {0, len(stroke.points) - 1}
    parts = [(0, len(points) - 1)]
    while parts:
        first, last = parts.pop()
        between = range(first + 1, last)
        far = max(between, key=lambda n: _off(points[n], points[first], points[last], scale), default=None)
        if far is not None and _off(points[far], points[first], points[last], scale) > EVEN:
            kept.add(far)
            parts += [(first, far), (far, last)]
    return replace(stroke, points=tuple(points[number] for number in sorted(kept)))


def _off(point: Point, start: Point, end: Point, scale: Scale) -> float:
    """Millimetres from a point to the line between two others."""
    ax, ay = (end[0] - start[0]) * scale.width, (end[1] - start[1]) * scale.height
    bx, by = (point[0] - start[0]) * scale.width, (point[1] - start[1]) * scale.height
    long = ax * ax + ay * ay
    share = min(1.0, max(0.0, (ax * bx + ay * by) / long)) if long else 0.0
    return math.hypot(bx - share * ax, by - share * ay)


def _stamp(tip: Point, scale: Scale) -> tuple[Point, Point]:
    """An arrow to this place, from the upper left, which the hand leaves free; from elsewhere at the picture's edge."""
    side = ARROW / math.sqrt(2)
    across, down = side / scale.width, side / scale.height
    left = tip[0] - across if tip[0] > across else tip[0] + across
    top = tip[1] - down if tip[1] > down else tip[1] + down
    return (left, top), tip
