"""Strokes of the interface icons: a 240 x 240 grid, ten times the size that is written."""

from __future__ import annotations

from collections.abc import Sequence

from shapely.geometry.base import BaseGeometry

from resources.drawing.shapes import band, disc, flipped, polygon, shifted, slab, union

PEN = 24.0
"""The usual width of a line: a tenth of the icon."""


def line(*points: Sequence[float], width: float = PEN) -> BaseGeometry:
    return band(points, width)


def ring(x: float, y: float, r: float, width: float = PEN) -> BaseGeometry:
    return disc(x, y, r + width / 2).difference(disc(x, y, r - width / 2))


def frame(x: float, y: float, w: float, h: float, r: float, width: float = 22) -> BaseGeometry:
    return slab(x, y, w, h, r).difference(slab(x + width, y + width, w - 2 * width, h - 2 * width, max(r - width, 4)))


def mirror(shape: BaseGeometry) -> BaseGeometry:
    return shifted(flipped(shape), 240, 0)


def horn() -> BaseGeometry:
    """A loudspeaker, at the left of the grid."""
    return polygon((26, 92), (64, 92), (112, 48), (112, 192), (64, 148), (26, 148)).buffer(9)


def lens() -> BaseGeometry:
    """A magnifying glass."""
    return union(ring(104, 104, 66, 24), line((154, 154), (200, 200), width=34))
