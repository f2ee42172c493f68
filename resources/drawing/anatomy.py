"""The one set of sizes: millimetres of the lumbar spine, and outlines made from them.

Axes: +x the patient's left, +y to the back, +z up the spine; the origin is the centre
of the treated body.  Sizes are published means (Panjabi 1991 and 1992, Zindrick 1987),
for drawing only: no number reaches a screen and no level is named.
"""

from __future__ import annotations

import math

import attrs
import numpy as np
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from resources.drawing.shapes import blob, disc, flipped, mirrored, opened, tube


@attrs.frozen
class Level:
    """One vertebra: end plate width and depth, height, canal, pedicle, span, disc under it."""

    width: float
    depth: float
    height: float
    canal: float
    pedicle_width: float
    pedicle_height: float
    pedicle_angle: float
    span: float
    disc: float

    @property
    def back_wall(self) -> float:
        return self.depth / 2

    @property
    def isthmus(self) -> tuple[float, float, float]:
        """Narrowest point of the left pedicle."""
        return (self.canal + self.pedicle_width) / 2, self.depth / 2 + 3.5, self.height * 0.15


LEVELS = {
    "T11": Level(36.0, 31.5, 23.5, 21.0, 7.5, 15.5, 2, 52, 6.0),
    "T12": Level(39.0, 32.8, 25.0, 22.2, 8.0, 16.0, 4, 56, 7.0),
    "L1": Level(41.2, 34.1, 26.0, 23.7, 8.6, 15.9, 11, 71, 8.5),
    "L2": Level(42.6, 34.6, 26.5, 23.8, 8.9, 15.0, 12, 78, 9.5),
    "L3": Level(44.1, 35.2, 26.5, 24.3, 10.1, 14.6, 14, 86, 10.5),
    "L4": Level(46.6, 35.5, 26.5, 25.4, 12.9, 14.8, 17, 82, 11.0),
    "L5": Level(47.3, 34.7, 25.5, 27.0, 16.0, 15.0, 25, 84, 11.0),
}
TREATED = LEVELS["L2"]
SPINOUS_LENGTH = 54.0
"""From the back wall of the body to the tip of the spinous process."""
DISH = 1.7
"""Hollow of the end plates."""
FRACTURE = 0.85
"""Severity of the drawn wedge, 0 to 1."""

NEEDLE_RADIUS = 1.5
NEEDLE_ANGLE = math.radians(18.7)
NEEDLE_SLOPE = 0.13
"""Millimetres down the spine for each millimetre forward."""
NEEDLE_FROM_CANAL = 4.2
TIP_DEPTH = -4.5
"""y of the tip at rest, a little in front of the middle of the body."""
BIOPSY_START = TIP_DEPTH + 8.4
"""y from which the biopsy comes out of the needle: it is hidden there."""
SKIN_DEPTH = 80.0
"""y of the skin of the back where the needle goes in."""


@attrs.frozen
class Needle:
    """A straight path through a pedicle; `side` is +1 on the patient's left, -1 on the right."""

    side: int

    def at(self, y: float) -> tuple[float, float, float]:
        """The point of the axis at a given depth."""
        _, isthmus_y, isthmus_z = TREATED.isthmus
        x = TREATED.canal / 2 + NEEDLE_FROM_CANAL + math.tan(NEEDLE_ANGLE) * (y - isthmus_y)
        return self.side * x, y, isthmus_z + NEEDLE_SLOPE * (y - isthmus_y)

    def seen(self, y: float, view: str) -> tuple[float, float]:
        """The point of the axis on a view: axial (x, y), front (x, z) or side (y, z)."""
        x, depth, z = self.at(y)
        return {"axial": (x, depth), "front": (x, z), "side": (depth, z)}[view]

    def shaft(self, view: str, back: float, tip: float = TIP_DEPTH) -> BaseGeometry:
        """The needle on a view, from its bevelled tip to depth `back`."""
        a, b = np.array(self.seen(tip, view)), np.array(self.seen(back, view))
        along = (b - a) / np.linalg.norm(b - a)
        across = np.array([-along[1], along[0]]) * NEEDLE_RADIUS
        corners = (a, a + along * 3.2 + across, b + across, b - across, a + along * 0.6 - across * 0.9)
        return Polygon([tuple(c) for c in corners])


LEFT_NEEDLE = Needle(1)
RIGHT_NEEDLE = Needle(-1)


def axial_body(level: Level = TREATED) -> BaseGeometry:
    """The body seen along the spine: a super-ellipse, hollow at the back."""
    a = np.linspace(0, 2 * math.pi, 160, endpoint=False)
    c, s = np.cos(a), np.sin(a)
    x = np.sign(c) * np.abs(c) ** (2 / 2.35)
    y = np.sign(s) * np.abs(s) ** (2 / 2.35)
    y -= 0.15 * np.exp(-((x / 0.5) ** 2)) * np.clip(y, 0, 1)
    return Polygon(np.column_stack([x * level.width / 2, y * level.depth / 2]))


def axial_canal(level: Level = TREATED) -> BaseGeometry:
    """The canal: a rounded triangle behind the body."""
    b, c = level.back_wall, level.canal / 2
    y = level.isthmus[1]
    half = [(0, b - 2.4), (5, b - 2), (9.2, b - 0.2), (c, y), (c - 0.8, y + 3.6), (c - 3.4, y + 7.6)]
    return blob(mirrored([*half, (5, y + 11.4), (0, y + 13.4)]))


def axial_arch(level: Level = TREATED) -> BaseGeometry:
    """Everything behind the body with its hole: pedicles, processes, laminae."""
    a, b = level.width / 2, level.back_wall
    y, edge, tip = level.isthmus[1], level.canal / 2 + level.pedicle_width, level.span / 2
    end = b + SPINOUS_LENGTH
    side = [(a * 0.5, 0), (a * 0.97, 2), (a, b * 0.5), (edge + 0.4, b - 1), (edge, y), (edge + 1.6, y + 3.2)]
    transverse = [(edge + 7, y + 4.2), (tip - 8, y + 5.6), (tip - 2, y + 7.6), (tip, y + 10.4), (tip - 1.6, y + 12.8)]
    joint = [(tip - 8, y + 12.2), (edge + 5, y + 10.8), (edge + 3.4, y + 12.2), (edge + 3.4, y + 16)]
    lamina = [(edge + 1.2, y + 20), (edge - 3.4, y + 21.4), (edge - 8.4, y + 21), (7.4, y + 23.4), (4.6, y + 28.6)]
    spinous = [(3.6, y + 35), (3.8, y + 41), (5, end - 5), (4.4, end - 1.4), (0, end)]
    whole = blob(mirrored([(0, 0), *side, *transverse, *joint, *lamina, *spinous]))
    return whole.difference(axial_canal(level))


def axial_facet(level: Level = TREATED) -> BaseGeometry:
    """The left joint surface at the back of the arch."""
    x, y = level.canal / 2 + level.pedicle_width, level.isthmus[1]
    offsets = [(-1.2, 12.6), (1.4, 12), (2.6, 13.8), (2, 17.2), (-0.2, 19.2), (-2.8, 18.4), (-3.2, 15.4)]
    return blob([(x + dx, y + dy) for dx, dy in offsets])


def pedicle_ring(level: Level = TREATED, side: int = 1) -> BaseGeometry:
    """A pedicle seen from the front (x, z)."""
    x, _, z = level.isthmus
    return disc(side * x, z, level.pedicle_width / 2, level.pedicle_height / 2)


def drop(level: Level, y: NDArray[np.float64], fracture: float) -> NDArray[np.float64]:
    """How far the upper plate has sunk at depth y: the front loses height first."""
    ahead = np.clip(0.5 - y / level.depth, 0, 1)
    t = np.clip((ahead - 0.1) / 0.8, 0, 1)
    eased = 0.65 * ahead + 0.35 * t * t * (3 - 2 * t)
    return np.asarray(level.height * 0.40 * fracture * eased, dtype=np.float64)


def plate_height(level: Level, y: NDArray[np.float64], fracture: float) -> NDArray[np.float64]:
    """z of the upper end plate along the mid line."""
    dish = DISH * np.clip(1 - (2 * y / level.depth) ** 2, 0, 1)
    return np.asarray(level.height / 2 - dish - drop(level, y, fracture), dtype=np.float64)


def side_body(level: Level = TREATED, fracture: float = 0.0) -> BaseGeometry:
    """The body from the side (y, z); the same outline with and without cement."""
    b = level.back_wall
    across = np.linspace(b, -b, 40)
    top = np.column_stack([across, plate_height(level, across, fracture)])
    bottom = np.column_stack([across[::-1], -plate_height(level, across[::-1], 0.0)])
    front_top = float(top[-1][1])
    z = np.linspace(front_top, -level.height / 2, 26)[1:-1]
    waist = 1.7 * (1 - (2 * (z - z.mean()) / (z[0] - z[-1])) ** 2)
    bulge = 2.2 * fracture * np.exp(-(((z - front_top + 5) / 3.0) ** 2)) - 0.9 * fracture * np.exp(
        -(((z - front_top + 10.4) / 1.7) ** 2)
    )
    front = np.column_stack([-b + waist * (1 - 0.6 * fracture) - bulge, z])
    z_back = np.linspace(-level.height / 2, level.height / 2, 26)[1:-1]
    back = np.column_stack([b - 1.3 * (1 - (2 * z_back / level.height) ** 2), z_back])
    return opened(Polygon(np.vstack([top, front, bottom, back])).buffer(0), 1.1)


def side_arch(level: Level = TREATED) -> BaseGeometry:
    """Pedicle, joints and spinous process from the side (y, z)."""
    b, end = level.back_wall, level.back_wall + SPINOUS_LENGTH
    half, mid = level.pedicle_height / 2, level.isthmus[2]
    pedicle = [(b - 4, mid + half), (b + 2.4, mid + half - 0.8), (b + 6, mid + half + 0.8), (b + 8, mid + half + 5.6)]
    upper = [(b + 11.6, 20.4), (b + 14.8, 18), (b + 15.4, 11), (b + 18, 6.4)]
    spine = [(b + 26, 3.6), (b + 36, 2.2), (b + 46, 0.6), (end - 1.6, -3), (end, -9.4), (end - 3, -14.8)]
    under = [(b + 44, -15.8), (b + 34, -12.8), (b + 25, -10.8), (b + 20.6, -11.4)]
    lower = [(b + 19.4, -17), (b + 18, -22), (b + 14.4, -23.8), (b + 11.4, -20.4), (b + 11.2, -13.4), (b + 9, -7.2)]
    return blob([*pedicle, *upper, *spine, *under, *lower, (b + 5, mid - half + 0.4), (b - 4, mid - half)])


def biopsy_core(view: str) -> BaseGeometry:
    """The tiny core of bone taken at the tip of the left needle."""
    near, far = LEFT_NEEDLE.seen(TIP_DEPTH - 0.4, view), LEFT_NEEDLE.seen(TIP_DEPTH - 8.2, view)
    return tube([near, far], 1.35)


def both_sides(shape: BaseGeometry) -> tuple[BaseGeometry, BaseGeometry]:
    """A left shape and its mirror image."""
    return shape, flipped(shape)
