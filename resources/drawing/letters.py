"""The two letters that a picture may carry, D and G, as outlines: sides of the patient, no language's text."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry

from resources.drawing.shapes import disc, polygon, resized, slab


def letter(name: str, x: float, y: float, height: float) -> BaseGeometry:
    """The letter centred at (x, y)."""
    ring = disc(0, 0, 0.5).difference(disc(0, 0, 0.34))
    if name == "D":
        bowl = disc(-0.1, 0, 0.5).difference(disc(-0.1, 0, 0.34)).intersection(slab(-0.12, -0.5, 1, 1))
        bars = slab(-0.36, -0.5, 0.16, 1).union(slab(-0.36, -0.5, 0.26, 0.16)).union(slab(-0.36, 0.34, 0.26, 0.16))
        shape = bowl.union(bars)
    else:
        gap = polygon((0.02, 0), (0.6, -0.46), (0.6, 0))
        shape = ring.difference(gap).union(slab(0.04, -0.02, 0.46, 0.15)).union(slab(0.35, -0.02, 0.15, 0.44))
    return resized(shape, height, x, y)
