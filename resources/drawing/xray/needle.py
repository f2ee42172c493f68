"""The needles on the views: steel seen through by exact rays, each a rigid sprite that slides along its own line."""

from __future__ import annotations

import math

import numpy as np

from resources.drawing.anatomy import NEEDLE_RADIUS, SKIN_DEPTH, TIP_DEPTH, Needle
from resources.drawing.xray.distance import Array, Point
from resources.drawing.xray.filters import blurred
from resources.drawing.xray.projection import View, chord

STEEL, PLASTIC = 11.0, 0.5
"""Attenuations in 1/cm."""
POINT = 4.0
"""Millimetres of depth over which the tip is ground to a point."""
HUB = (90.0, 102.0)
"""Depths (y) between which the handle sits, as the section draws it; its wings are at the far end."""
WINGS = 8.0
BIOPSY_DEPTH, BIOPSY_RADIUS = TIP_DEPTH - 8.2, 0.95
"""How far the biopsy needle goes beyond the tip (`anatomy.biopsy_core`), and its thickness."""
SOFT = 1.3
"""Pixels of blur: a needle is the sharpest thing on the screen."""
STEPS = 11
"""Places of the tip that are written down, from the skin to rest."""


def depth_at(share: float) -> float:
    """Depth (y) of the tip after a share of its travel: 0 on the skin, 1 at rest."""
    return SKIN_DEPTH + share * (TIP_DEPTH - SKIN_DEPTH)


def travel(view: View, side: int) -> list[tuple[float, float]]:
    """The tip's places on the plate for shares 0, 0.1 ... 1."""
    return [view.unit(Needle(side).at(depth_at(i / (STEPS - 1)))) for i in range(STEPS)]


def shadow(view: View, side: int) -> Array:
    """Attenuation of the needle fully in, with its handle."""
    at = Needle(side).at
    tip = chord(view, at(TIP_DEPTH), at(TIP_DEPTH + POINT), (0.15, NEEDLE_RADIUS))
    shaft = chord(view, at(TIP_DEPTH + POINT), at(HUB[1] - 3), (NEEDLE_RADIUS, NEEDLE_RADIUS))
    grip = chord(view, at(HUB[0]), at(HUB[1]), (2.9, 3.4))
    one, two = _wings(side)
    wings = chord(view, one, two, (2.6, 2.6))
    dense = STEEL * np.maximum(tip, shaft) + PLASTIC * np.maximum(grip, wings)
    return blurred(dense / 10, SOFT)


def biopsy(view: View) -> Array:
    """Attenuation of what sticks out of the left needle's tip during the biopsy."""
    at = Needle(1).at
    rod = chord(view, at(TIP_DEPTH + POINT * 0.7), at(BIOPSY_DEPTH), (BIOPSY_RADIUS, BIOPSY_RADIUS))
    return blurred(STEEL * rod / 10, SOFT)


def _wings(side: int) -> tuple[Point, Point]:
    """Ends of the cross bar of the handle: level, at right angles to the needle."""
    middle, before = np.array(Needle(side).at(HUB[1])), np.array(Needle(side).at(HUB[0]))
    along = middle - before
    out = np.array([along[1], -along[0], 0.0]) / math.hypot(along[0], along[1]) * WINGS
    one, two = middle + out, middle - out
    return (float(one[0]), float(one[1]), float(one[2])), (float(two[0]), float(two[1]), float(two[2]))
