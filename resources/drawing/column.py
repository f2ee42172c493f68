"""A stretch of spine from the side, front of the body at the left: where each vertebra stands, and its outlines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import attrs
import numpy as np
from shapely import affinity
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from resources.drawing import anatomy
from resources.drawing.anatomy import LEVELS, Level
from resources.drawing.shapes import disc, hull, opened, placed, tube

NAMES = ("L4", "L3", "L2", "L1", "T12", "T11")
"""Upwards."""
FINE = 0.12
"""Plate units by which an outline may be simplified: a quarter of a pixel on the largest screen."""


@attrs.frozen
class Vertebra:
    """One vertebra in its place: centre (y, z) in millimetres, angle in degrees anticlockwise."""

    name: str
    level: Level
    y: float
    z: float
    angle: float
    fracture: float = 0.0

    def put(self, shape: BaseGeometry) -> BaseGeometry:
        """A shape of the vertebra's own frame brought to the column."""
        return affinity.translate(affinity.rotate(shape, self.angle, origin=(0, 0)), self.y, self.z)

    def point(self, y: float, z: float) -> tuple[float, float]:
        moved = self.put(Point(y, z))
        return float(moved.x), float(moved.y)

    @property
    def body(self) -> BaseGeometry:
        return self.put(anatomy.side_body(self.level, self.fracture))

    @property
    def arch(self) -> BaseGeometry:
        return self.put(anatomy.side_arch(self.level))


@attrs.frozen
class Column:
    """Vertebrae bottom to top, the treated one at the origin, unturned."""

    vertebrae: tuple[Vertebra, ...]
    treated: int

    @property
    def focus(self) -> Vertebra:
        return self.vertebrae[self.treated]

    def discs(self) -> list[BaseGeometry]:
        """The discs between neighbours, bulging a little in front and behind."""
        pairs = pairwise(self.vertebrae)
        return [_disc(low, high) for low, high in pairs]

    def nuclei(self) -> list[BaseGeometry]:
        """The soft middle of each disc."""
        return [_nucleus(low, high) for low, high in pairwise(self.vertebrae)]

    def roots(self) -> BaseGeometry:
        """The sac of nerve roots behind the bodies."""
        return tube(self._behind(7.5), 4.6)

    def strands(self) -> list[BaseGeometry]:
        """The nerve roots in their sac, one beside the other."""
        return [tube(self._behind(7.5 + away), 0.85) for away in (-2.6, -0.1, 2.5)]

    def _behind(self, away: float) -> list[tuple[float, ...]]:
        """A line up the canal, `away` behind the back walls, going on beyond both ends."""
        path = [v.point(v.level.back_wall + away, z) for v in self.vertebrae for z in (-12, 0, 12)]
        first, last = np.array(path[0]), np.array(path[-1])
        before = first - (np.array(path[1]) - first) * 0.8
        after = last + (last - np.array(path[-2])) * 1.0
        return [tuple(before), *path, tuple(after)]

    def leaving(self) -> list[BaseGeometry]:
        """The root that leaves under each pedicle but the lowest, forwards and down over the disc's back edge."""
        made = []
        for low, high in pairwise(self.vertebrae):
            wall, foot = high.level.back_wall, -high.level.height / 2
            start, knot = high.point(wall + 6.6, foot + 9.5), high.point(wall + 4.6, foot + 3.4)
            end = low.point(low.level.back_wall + 1.8, low.level.height / 2 + 1.2)
            made.append(tube([start, knot, end], [1.2, 1.9, 1.0]))
        return made


def _ends(low: Vertebra, high: Vertebra, inset: float) -> list[tuple[float, float]]:
    """Front and back corner of the upper plate below, back and front corner of the lower plate above."""
    b, h = low.level.back_wall, high.level.back_wall
    front_low = float(anatomy.plate_height(low.level, np.array([-b]), low.fracture)[0])
    corners = [low.point(-b + inset, front_low - 0.6), low.point(b - inset, low.level.height / 2 - 0.6)]
    under = -high.level.height / 2 + 0.6
    return [*corners, high.point(h - inset, under), high.point(-h + inset, under)]


BULGE = 1.3
"""How far a disc bulges beyond its two neighbours, in millimetres."""


def _disc(low: Vertebra, high: Vertebra) -> BaseGeometry:
    corners = _ends(low, high, 0.7)
    bulges = []
    for a, c, way in ((corners[0], corners[3], -1), (corners[1], corners[2], 1)):
        radius = math.dist(a, c) * 0.40
        middle = ((a[0] + c[0]) / 2 + way * (BULGE + 0.7 - radius), (a[1] + c[1]) / 2)
        bulges.append(disc(*middle, radius))
    dished = hull(*(Point(c).buffer(0.2) for c in corners), *bulges)
    return opened(dished.union(_fill(low, high)), 2.3)


def _nucleus(low: Vertebra, high: Vertebra) -> BaseGeometry:
    """An ellipse between the plates, a little behind the middle."""
    a, b, c, d = (np.array(p) for p in _ends(low, high, 0.0))
    front, back = (a + d) / 2, (b + c) / 2
    centre = front + (back - front) * 0.55
    tilt = math.degrees(math.atan2(back[1] - front[1], back[0] - front[0]))
    thick = float(np.linalg.norm((a + b) / 2 - (c + d) / 2)) / 2
    return disc(float(centre[0]), float(centre[1]), 8.6, thick + 0.2, tilt)


def _fill(low: Vertebra, high: Vertebra) -> BaseGeometry:
    """The hollow of the two end plates that a disc fills."""
    b = low.level.back_wall - 1.5
    y = np.linspace(-b, b, 12)
    under = [
        low.point(float(v), float(z) - 0.8)
        for v, z in zip(y, anatomy.plate_height(low.level, y, low.fracture), strict=True)
    ]
    b = high.level.back_wall - 1.5
    y = np.linspace(-b, b, 12)
    over = [
        high.point(float(v), 0.8 - float(z)) for v, z in zip(y, anatomy.plate_height(high.level, y, 0.0), strict=True)
    ]
    return Polygon([*under, *over[::-1]]).buffer(0)


def column(names: Sequence[str], treated: str, fracture: float, curve: float = 1.6) -> Column:
    """Stack vertebrae upwards; above a wedge the spine leans forward, as the plates ask."""
    where = list(names).index(treated)
    y, z, angle = 0.0, 0.0, 0.0
    made: list[Vertebra] = []
    for i, name in enumerate(names):
        level = LEVELS[name]
        broken = fracture if i == where else 0.0
        up = np.array([-math.sin(math.radians(angle)), math.cos(math.radians(angle))])
        centre = np.array([y, z]) + up * level.height / 2
        made.append(Vertebra(name, level, float(centre[0]), float(centre[1]), angle, broken))
        b = level.back_wall
        ends = anatomy.plate_height(level, np.array([-b, b]), broken)
        wedge = math.degrees(math.atan2(float(ends[1] - ends[0]), 2 * b)) * 0.72
        above = LEVELS[names[min(i + 1, len(names) - 1)]].disc
        middle = centre + up * float(ends.mean() + 0.10 * (ends[1] - ends[0]))
        angle += (wedge + curve) / 2
        up = np.array([-math.sin(math.radians(angle)), math.cos(math.radians(angle))])
        y, z = (float(v) for v in middle + up * above)
        angle += (wedge + curve) / 2
    return _centred(made, where)


def _centred(made: list[Vertebra], where: int) -> Column:
    focus = made[where]
    moved = []
    for v in made:
        dy, dz = v.y - focus.y, v.z - focus.z
        a = math.radians(-focus.angle)
        y, z = dy * math.cos(a) - dz * math.sin(a), dy * math.sin(a) + dz * math.cos(a)
        moved.append(attrs.evolve(v, y=y, z=z, angle=v.angle - focus.angle))
    return Column(tuple(moved), where)


@attrs.frozen
class SideFrame:
    """Where a column stands on a plate; `tilt` turns the whole, degrees anticlockwise."""

    scale: float
    x: float
    y: float
    tilt: float = 0.0

    def shape(self, shape: BaseGeometry) -> BaseGeometry:
        return placed(shape, self.scale, self.x, self.y, self.tilt).simplify(FINE)

    def point(self, y: float, z: float) -> tuple[float, float]:
        moved = placed(Point(y, z), self.scale, self.x, self.y, self.tilt)
        return float(moved.x), float(moved.y)
