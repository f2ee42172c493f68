"""Cement in the treated body on the three views: outlines of the one solid that the X-ray views show too.

It never reaches out of the body and never changes its outline.  `share` is what has been injected, 0 to 1.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from shapely.geometry.base import BaseGeometry

from resources.drawing.shapes import blob
from resources.drawing.svg import polygons
from resources.drawing.xray import growth
from resources.drawing.xray.contour import outline

STRAIGHT = 0.12
"""Millimetres by which the outline may be simplified before it is drawn as a smooth curve."""


def cement_axial(side: int = 0, share: float = 1.0) -> BaseGeometry:
    """Cement seen along the spine (x, y): the left part, the right part, or both joined (0)."""
    return _seen(side, share, 2)


def cement_side(both: bool = True, share: float = 1.0) -> BaseGeometry:
    """Cement from the side (y, z), inside the broken body: both parts, or the left one alone."""
    return _seen(0 if both else 1, share, 0)


def cement_front(side: int = 0, share: float = 1.0) -> BaseGeometry:
    """Cement from the front (x, z)."""
    return _seen(side, share, 1)


@lru_cache(maxsize=128)
def _seen(side: int, share: float, along: int) -> BaseGeometry:
    """The solid's outline along one axis (0, 1, 2 for x, y, z)."""
    field = growth.sampled(side).at(share) if side else growth.both(share)
    first, second = (axis for i, axis in enumerate(growth.axes()) if i != along)
    shape = outline(np.min(field, axis=along), first, second)
    parts = [part for part in polygons(shape.buffer(-0.5).buffer(1.0).buffer(-0.5)) if part.area > 2]
    smooth = [blob(list(part.simplify(STRAIGHT).exterior.coords)[:-1]) for part in parts]
    whole = smooth[0]
    for part in smooth[1:]:
        whole = whole.union(part)
    return whole.simplify(0.02)
