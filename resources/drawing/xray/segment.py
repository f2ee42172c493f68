"""Where each vertebra stands: a chain of turns from the treated one, which lies unturned at the origin."""

from __future__ import annotations

import math

import attrs
import numpy as np

from resources.drawing.anatomy import FRACTURE
from resources.drawing.xray.distance import Array, bell, meet, step
from resources.drawing.xray.vertebra import ROUND, Solid, Vertebra, bone, plates

TREATED = "L2"
SHORT = ("T12", "L1", "L2", "L3", "L4")
LONG = ("T11", "T12", "L1", "L2", "L3", "L4", "L5")
LORDOSIS = {"T11": -1.0, "T12": 0.5, "L1": 2.0, "L2": 4.0, "L3": 7.5, "L4": 12.0}
"""Degrees between neighbours, across the disc under each level: more towards the lower end."""
WEDGE = 9.5
"""Degrees by which the spine above leans forward over a complete wedge; the disc takes up the rest."""


@attrs.frozen
class Placed:
    """A vertebra in the spine: its centre (y, z) and its lean forward in radians."""

    vertebra: Vertebra
    y: float
    z: float
    lean: float

    def point(self, y: float, z: float) -> tuple[float, float]:
        """A point of the vertebra's mid plane in the frame of the spine."""
        c, s = math.cos(self.lean), math.sin(self.lean)
        return self.y + c * y - s * z, self.z + s * y + c * z

    def local(self, y: Array, z: Array) -> tuple[Array, Array]:
        """Points of the spine in the vertebra's own frame."""
        c, s = math.cos(self.lean), math.sin(self.lean)
        dy, dz = y - self.y, z - self.z
        return np.asarray(c * dy + s * dz), np.asarray(c * dz - s * dy)

    def solid(self, x: Array, y: Array, z: Array) -> Solid:
        return bone(self.vertebra, x, *self.local(y, z))


def spine(names: tuple[str, ...]) -> tuple[Placed, ...]:
    """The vertebrae from the top down."""
    middle = names.index(TREATED)
    chain = [Placed(Vertebra(TREATED, FRACTURE), 0.0, 0.0, 0.0)]
    for name in reversed(names[:middle]):
        low = chain[0]
        sunk = 0.20 * low.vertebra.level.height * low.vertebra.fracture
        turn = math.radians(WEDGE * low.vertebra.fracture - LORDOSIS[name])
        chain.insert(0, _next(low, Vertebra(name), turn, low.vertebra.level.height / 2 - sunk, 1))
    for name in names[middle + 1 :]:
        high = chain[-1]
        turn = math.radians(LORDOSIS[high.vertebra.name])
        chain.append(_next(high, Vertebra(name), turn, high.vertebra.level.height / 2, -1))
    return tuple(chain)


def _next(near: Placed, vertebra: Vertebra, turn: float, reach: float, way: int) -> Placed:
    """The neighbour across a disc, above (way 1) or below (-1); half the turn on each side of the disc."""
    gap = (vertebra if way > 0 else near.vertebra).level.disc
    y, z = near.point(0, way * reach)
    half = near.lean + turn / 2
    y, z = y - way * math.sin(half) * gap, z + way * math.cos(half) * gap
    lean, high = near.lean + turn, vertebra.level.height / 2
    return Placed(vertebra, y - way * math.sin(lean) * high, z + way * math.cos(lean) * high, lean)


def disc(upper: Placed, lower: Placed, x: Array, y: Array, z: Array, bulge: float = 1.0) -> tuple[Array, Array]:
    """Signed distance of the disc between two end plates, and of its side wall alone."""
    walls, ends = [], []
    for placed, way in ((upper, -1), (lower, 1)):
        level = placed.vertebra.level
        v, w = placed.local(y, z)
        xs, ys = np.abs(2 * x / level.width), 2 * v / level.depth
        ys = np.abs(ys + 0.13 * bell(xs, 0.5) * step(0.1, 0.87, ys))
        radius = (xs**ROUND + ys**ROUND + 1e-6) ** (1 / ROUND)
        walls.append((radius - 1) * level.depth / 2)
        top, bottom = plates(placed.vertebra, x, v, np.clip(radius, 0, 1))
        ends.append(top - w if way > 0 else w - bottom)
    wall = np.asarray(0.5 * (walls[0] + walls[1]) + 0.8 - bulge)
    return meet(wall, np.maximum(ends[0], ends[1]), 2.0), wall
