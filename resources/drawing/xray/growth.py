"""The cement: where an uneven distance from a needle's tip is under a growing reach, inside the eroded body."""

from __future__ import annotations

from functools import lru_cache

import attrs
import numpy as np

from resources.drawing.anatomy import FRACTURE, TIP_DEPTH, Needle
from resources.drawing.xray.distance import Array, join, meet, ripple
from resources.drawing.xray.segment import TREATED
from resources.drawing.xray.vertebra import Vertebra, body, plates

REACH = 8.7
"""Millimetres that the finished cement reaches from its middle, before the unevenness."""
MARGIN = 1.5
"""Millimetres of bone that the cement leaves free inside the body's surface."""
STRETCH = (1.1, 1.04, 0.86)
"""Cement spreads a little more across (x) and less along the spine (z)."""
MIDDLE = (-0.6, 0.6, -1.6)
"""From the tip to the middle of the cement; x towards the mid line."""
FRAMES = 8
"""Moments of the growth, the last one finished."""
SHARES = tuple((n + 1) / FRAMES for n in range(FRAMES))
PITCH = 0.5
LIMITS = ((-20.5, 20.5), (-17.0, 15.0), (-13.0, 11.0))
"""Millimetres: grid in which the cement is sampled."""


@attrs.frozen
class Growth:
    """The cement of one side (+1 left, -1 right) at a set of points, ready to be asked for any share."""

    uneven: Array
    wall: Array
    taken: Array | None = None
    """The other side's finished cement, which this one runs against."""

    def at(self, share: float) -> Array:
        """Signed-distance-like field of the cement (negative inside) when `share` (0 to 1) has been injected."""
        field = meet(self.uneven - REACH * np.float32(max(share, 0.0) ** 0.5), self.wall, 1.4)
        return field if self.taken is None else np.maximum(field, -self.taken)


def growth(side: int, x: Array, y: Array, z: Array) -> Growth:
    """The left cement comes first; the right one fills up to it."""
    tip = Needle(side).at(TIP_DEPTH)
    middle = (tip[0] + side * MIDDLE[0], tip[1] + MIDDLE[1], tip[2] + MIDDLE[2])
    u, v, w = ((p - m) / s for p, m, s in zip((x, y, z), middle, STRETCH, strict=True))
    away = np.sqrt(u * u + v * v + w * w)
    seed = 11 if side > 0 else 29
    rough = 1.5 * ripple(x, y, z, 11.0, seed) + 0.45 * ripple(x, y, z, 5.6, seed + 1, 20)
    pores = 0.8 * np.clip(ripple(x, y, z, 5.0, seed + 2, 20) + 0.4, 0, None)
    uneven = away + rough * np.clip(away / 7, 0.1, 1)
    treated = Vertebra(TREATED, FRACTURE)
    middle_top, _ = plates(treated, np.zeros_like(y), y, np.abs(2 * y / treated.level.depth))
    inside = np.maximum(body(treated, x, y, z).body, z - middle_top)
    first = None if side > 0 else growth(1, x, y, z).at(1.0)
    return Growth(np.asarray(uneven), np.asarray(inside + MARGIN + pores), first)


def axes() -> tuple[Array, Array, Array]:
    x, y, z = (np.arange(a, b + PITCH / 2, PITCH, dtype=np.float32) for a, b in LIMITS)
    return x, y, z


@lru_cache(maxsize=2)
def sampled(side: int) -> Growth:
    """The growth on the grid of `axes`."""
    x, y, z = np.meshgrid(*axes(), indexing="ij", sparse=True)
    return growth(side, x, y, z)


def both(share: float) -> Array:
    """Both sides on the grid, joined where they meet."""
    return join(sampled(1).at(share), sampled(-1).at(share), 0.8)
