"""Hands with a palm, four fingers and a thumb, in a few quiet poses.

Local frame: the wrist at the origin, the fingers towards +x, the thumb on the side of -y;
a hand is about 44 units long beside a face of 86.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import attrs
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from resources.drawing.contour import lean
from resources.drawing.palette import Tone
from resources.drawing.shading import crescent, rim, shadow
from resources.drawing.shapes import blob, spline, tube, union
from resources.drawing.svg import Canvas

KNUCKLES = ((17.5, -7.6), (19.6, -2.6), (19.0, 2.5), (16.8, 7.2))
LENGTHS = (18.0, 21.0, 19.5, 15.0)
RADII = (3.9, 4.0, 3.8, 3.4)
PALM = ((-7, -7.6), (4, -9.4), (16, -11), (21, -6), (22.5, 0), (21, 6), (16, 10.2), (4, 9), (-7, 7.4), (-10, 0))


@attrs.frozen
class Pose:
    """Directions of the four fingers, how much each joint bends (degrees), their reach, and the thumb."""

    spread: tuple[float, float, float, float]
    bend: float
    reach: float
    thumb: tuple[tuple[float, float], ...]


POSES = {
    "flat": Pose((-7, -2, 3, 9), 3, 1.0, ((2, -6), (11, -14), (22, -18.5))),
    "relaxed": Pose((2, 6, 10, 15), 17, 0.98, ((2, -6), (11, -13), (22, -14.5))),
    "hanging": Pose((0, 0, 1, 3), -13, 0.96, ((2, -6), (11, -13), (21, -15))),
    "open": Pose((-4, 0, 3, 6), -9, 1.02, ((2, -6), (9, -15), (17, -22))),
    "grip": Pose((12, 8, 4, 0), 74, 0.86, ((1, -6), (11, -12.5), (21, -10))),
}


def _finger(base: tuple[float, float], angle: float, bend: float, length: float) -> list[tuple[float, float]]:
    points, heading = [(base[0] - 4.0, base[1])], math.radians(angle)
    x, y = base
    points.append((x, y))
    for share in (0.46, 0.32, 0.22):
        x, y = x + math.cos(heading) * length * share, y + math.sin(heading) * length * share
        points.append((x, y))
        heading += math.radians(bend)
    return points


@attrs.frozen
class Hand:
    """A hand at a wrist: it points along `angle` (degrees, clockwise as seen); `flip` changes the thumb's side."""

    at: tuple[float, float]
    angle: float
    scale: float
    pose: str = "relaxed"
    flip: bool = False
    flat: float = 1.0
    """Share of the width that is seen: a hand from its edge is narrower."""

    def _placed(self, shape: BaseGeometry) -> BaseGeometry:
        sized = affinity.scale(shape, self.scale, self.scale * (-self.flat if self.flip else self.flat), origin=(0, 0))
        return lean(affinity.translate(affinity.rotate(sized, self.angle, origin=(0, 0)), *self.at))

    def _line(self, points: Sequence[Sequence[float]]) -> list[tuple[float, float]]:
        a, side = math.radians(self.angle), -self.flat if self.flip else self.flat
        local = [(p[0] * self.scale, p[1] * self.scale * side) for p in points]
        return [
            (self.at[0] + x * math.cos(a) - y * math.sin(a), self.at[1] + x * math.sin(a) + y * math.cos(a))
            for x, y in local
        ]

    def _ways(self) -> list[list[tuple[float, float]]]:
        pose = POSES[self.pose]
        rows = zip(KNUCKLES, pose.spread, LENGTHS, strict=True)
        return [_finger(base, angle, pose.bend, length * pose.reach) for base, angle, length in rows]

    def outline(self) -> tuple[BaseGeometry, BaseGeometry]:
        """The palm with its fingers, and the thumb."""
        rows = zip(self._ways(), RADII, strict=True)
        fingers = [tube(way, [r + 0.4, r + 0.2, r, r * 0.92, r * 0.84]) for way, r in rows]
        thumb = tube(list(POSES[self.pose].thumb), [6.4, 4.7, 3.5])
        return self._placed(union(blob(PALM), *fingers)), self._placed(thumb)

    def fingers(self, canvas: Canvas, skin: Tone, cast: float = 0.0) -> None:
        """Palm and fingers."""
        self._shaded(canvas, self.outline()[0], skin, cast)
        for (first, second), r in zip(pairwise(self._ways()), RADII, strict=False):
            middle = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(first, second, strict=True)]
            canvas.stroke(self._line(spline(middle[1:4], False, 5).tolist()), skin.shade, r * 0.32 * self.scale, 0.9)

    def thumb(self, canvas: Canvas, skin: Tone, cast: float = 0.0) -> None:
        """The thumb alone, for a thing held between it and the fingers."""
        self._shaded(canvas, self.outline()[1], skin, cast)

    def draw(self, canvas: Canvas, skin: Tone, cast: float = 0.0) -> None:
        self.fingers(canvas, skin, cast)
        thumb = self.outline()[1]
        canvas.fill(thumb, skin.base)
        free = thumb.difference(self._placed(blob(PALM).buffer(-1.2)))
        canvas.fill(rim(thumb, 1.3 * self.scale).intersection(free), skin.rim, 0.7)
        canvas.fill(crescent(thumb, 1.4 * self.scale).intersection(free), skin.shade, 0.8)
        crease = [(7, -5.6), (14, -8.6), (20, -11)] if self.pose != "grip" else [(6, -5), (14, -7.6), (21, -6.4)]
        canvas.stroke(self._line(crease), skin.shade, 1.2 * self.scale, 0.7)

    def _shaded(self, canvas: Canvas, shape: BaseGeometry, skin: Tone, cast: float) -> None:
        if cast:
            shadow(canvas, shape, 2 * self.scale, 3.4 * self.scale, cast)
        canvas.fill(shape, skin.base)
        canvas.fill(crescent(shape, 2.2 * self.scale), skin.shade, 0.8)
        canvas.fill(rim(shape, 1.3 * self.scale), skin.rim, 0.7)
