"""Light: the same four flat layers on every shape, from the upper left.

Contact shadow, base, a crescent of shade away from the light, a thin rim towards it.
No blur, mask, clip or blend mode: Qt draws each as a plain path.
"""

from __future__ import annotations

import numpy as np
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.palette import Tone
from resources.drawing.svg import Canvas

LIGHT = np.array([-0.55, -0.83])
"""Direction to the light on the plate (y down)."""


def towards_light(shape: BaseGeometry, distance: float) -> BaseGeometry:
    return affinity.translate(shape, *(LIGHT * distance))


def crescent(shape: BaseGeometry, depth: float) -> BaseGeometry:
    """The part of a shape that looks away from the light."""
    return shape.difference(towards_light(shape, depth))


def rim(shape: BaseGeometry, depth: float) -> BaseGeometry:
    """The edge of a shape that looks to the light."""
    return shape.difference(towards_light(shape, -depth))


def shadow(canvas: Canvas, shape: BaseGeometry, x: float = 4, y: float = 7, opacity: float = 0.14) -> None:
    """The contact shadow of a shape."""
    canvas.fill(affinity.translate(shape, x, y), palette.INK.base, opacity)


def solid(
    canvas: Canvas,
    shape: BaseGeometry,
    tone: Tone,
    depth: float = 9,
    edge: float = 3,
    cast: float = 0.14,
    shade: float = 1.0,
) -> None:
    """A shape in its four layers; `cast` 0 leaves the contact shadow out."""
    if cast:
        size = min(1.0, max(0.35, depth / 9))
        shadow(canvas, shape, 4 * size, 7 * size, cast)
    canvas.fill(shape, tone.base)
    canvas.fill(crescent(shape, depth), tone.shade, shade)
    if edge:
        canvas.fill(rim(shape, edge), tone.rim, 0.85)


def hollow(canvas: Canvas, shape: BaseGeometry, paint: str, shade: str, depth: float, opacity: float = 0.5) -> None:
    """A recess: lit at its lower right, in shade under its upper left edge."""
    canvas.fill(shape, paint)
    canvas.fill(shape.difference(towards_light(shape, -depth)), shade, opacity)
