"""One vertebra as a signed distance, in its own frame: x left, y back, z up, origin in the middle of the body.

Widths, depths, heights, pedicles, spans and canals are those of `anatomy.LEVELS`; both halves are alike.
"""

from __future__ import annotations

from functools import lru_cache

import attrs
import numpy as np
import shapely
from numpy.typing import NDArray

from resources.drawing import anatomy
from resources.drawing.anatomy import DISH, LEVELS, Level
from resources.drawing.xray.arch import arch
from resources.drawing.xray.distance import Array, bell, join, meet, step

ROUND = 2.35
"""Exponent of the super-ellipse, as in `anatomy.axial_body`."""
HOLLOW = 0.06
"""Hollow of the back wall in the mid plane, beside half the depth; the front of the canal hollows it further."""
CANAL_STEP = 0.25
"""Millimetres between the samples of the canal's outline."""


@attrs.frozen
class Vertebra:
    """A level, and how far its wedge has collapsed (0 to 1)."""

    name: str
    fracture: float = 0.0

    @property
    def level(self) -> Level:
        return LEVELS[self.name]


@attrs.frozen
class Solid:
    """Signed distances at the same points: all of the bone, its body alone, and what lies under each end plate."""

    bone: Array
    body: Array
    below_top: Array
    above_bottom: Array


def plates(vertebra: Vertebra, x: Array, y: Array, radius: Array) -> tuple[Array, Array]:
    """z of both end plates.  On the mid line it is `anatomy.plate_height`; the sides of a wedge sink a little less."""
    level = vertebra.level
    dish = DISH * np.clip(1 - radius * radius, 0, 1)
    top = level.height / 2 - dish
    if vertebra.fracture:
        held = 1 - 0.16 * step(0.25, 0.95, np.abs(2 * x / level.width))
        sunk = anatomy.drop(level, np.asarray(y, np.float64), vertebra.fracture)
        top = top - np.asarray(sunk, np.float32) * held
    return np.asarray(top), np.asarray(dish - level.height / 2)


def body(vertebra: Vertebra, x: Array, y: Array, z: Array) -> Solid:
    """The body: super-ellipse, waisted, hollow at the back, dished; a wedge has a buckled front wall."""
    level, fracture = vertebra.level, vertebra.fracture
    half_w, half_d = level.width / 2, level.depth / 2
    flat = np.clip(np.sqrt((x / half_w) ** 2 + (y / half_d) ** 2), 0, 1.2)
    top, bottom = plates(vertebra, x, y, flat)
    share = np.clip(2 * (z - bottom) / (top - bottom) - 1, -1, 1)
    front, back = step(0.2, -0.5, y / half_d), step(0, 0.8, y / half_d)
    waist = (0.125 - 0.027 * front - 0.05 * back) * (1 - 0.6 * fracture * front)
    slim = 1 - waist * (1 - np.abs(share) ** 2.2)
    xs, ys = np.abs(x) / (half_w * slim), y / (half_d * slim)
    ys = np.abs(ys + HOLLOW * bell(xs, 0.5) * step(0.1, 1 - HOLLOW, ys))
    powered = xs**ROUND + ys**ROUND + 1e-6
    radius = powered ** (1 / ROUND)
    slope = np.sqrt((xs ** (ROUND - 1) / half_w) ** 2 + (ys ** (ROUND - 1) / half_d) ** 2) + 1e-6
    wall = (radius - 1) * slim * radius ** (ROUND - 1) / slope
    if fracture:
        edge = level.height / 2 - float(anatomy.drop(level, np.array([-half_d]), fracture)[0])
        bulge = 2.2 * bell(z - edge + 5, 3.0) - 0.9 * bell(z - edge + 10.4, 1.7)
        wall = wall - fracture * bulge * step(-0.15, -0.9, y / half_d)
    return Solid(wall, meet(wall, np.maximum(z - top, bottom - z), 2.6), top - z, z - bottom)


@lru_cache(maxsize=16)
def _canal_table(name: str) -> tuple[float, NDArray[np.float32]]:
    """Distance to the canal's outline on a grid (|x|, y from the first value)."""
    level = LEVELS[name]
    outline = anatomy.axial_canal(level)
    first = level.back_wall - 8
    grid = np.meshgrid(np.arange(0, 30, CANAL_STEP), first + np.arange(0, 36, CANAL_STEP), indexing="ij")
    points = shapely.points(np.stack(grid, axis=-1))
    away = shapely.distance(outline.exterior, points)
    return first, np.asarray(np.where(shapely.contains(outline, points), -away, away), np.float32)


def canal(vertebra: Vertebra, x: Array, y: Array) -> Array:
    """The canal of the vector plates, drawn out along the spine."""
    first, table = _canal_table(vertebra.name)
    u = np.clip(np.abs(x) / CANAL_STEP, 0, table.shape[0] - 1.001)
    v = np.clip((y - first) / CANAL_STEP, 0, table.shape[1] - 1.001)
    u, v = np.broadcast_arrays(u, v)
    i, j = u.astype(np.int32), v.astype(np.int32)
    a, b = u - i, v - j
    low = table[i, j] * (1 - a) + table[i + 1, j] * a
    high = table[i, j + 1] * (1 - a) + table[i + 1, j + 1] * a
    return np.asarray(low * (1 - b) + high * b)


def bone(vertebra: Vertebra, x: Array, y: Array, z: Array) -> Solid:
    """Body and arch joined, the canal left free."""
    block = body(vertebra, x, y, z)
    whole = join(block.body, arch(vertebra.name, np.abs(x), y, z), 3.2)
    hole = np.where(y > vertebra.level.back_wall - 6, -canal(vertebra, x, y), -9)
    return attrs.evolve(block, bone=meet(whole, hole, 1.6))
