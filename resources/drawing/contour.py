"""Outlines with no more points than the eye can use."""

from __future__ import annotations

import math

from shapely.geometry.base import BaseGeometry

from resources.drawing import shading
from resources.drawing.palette import Tone
from resources.drawing.svg import Canvas

COARSEST = 0.4
"""Plate units by which a large outline may differ from its curve: half a pixel of a wall screen."""
SHARE = 0.011
"""The same for a small shape, as a share of its size: an eye stays round."""


def lean(shape: BaseGeometry) -> BaseGeometry:
    """The shape with the points dropped that nobody sees."""
    return shape.simplify(min(COARSEST, SHARE * math.sqrt(max(shape.area, 1e-6))))


def solid(
    canvas: Canvas, shape: BaseGeometry, tone: Tone, depth: float = 9, edge: float = 3, cast: float = 0.14
) -> None:
    """A shape in its four layers of light, with a lean outline."""
    shading.solid(canvas, lean(shape), tone, depth, edge, cast)
