"""Spongy bone cut open, and the bone that cement has flowed round."""

from __future__ import annotations

import numpy as np
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from resources.drawing import palette
from resources.drawing.shapes import disc
from resources.drawing.svg import Canvas


def pores_in(area: BaseGeometry, seed: int, count: int, reach: float = 2.5) -> list[BaseGeometry]:
    """Small ellipses strewn over an area, none touching another."""
    rng = np.random.default_rng(seed)
    left, low, right, high = area.bounds
    centres: list[tuple[float, float]] = []
    shapes: list[BaseGeometry] = []
    for _ in range(count * 12):
        x, y = rng.uniform(left, right), rng.uniform(low, high)
        radius, angle = rng.uniform(0.42, 0.92), rng.uniform(0, 180)
        free = all((x - a) ** 2 + (y - b) ** 2 > reach * reach for a, b in centres)
        if free and area.contains(Point(x, y)) and len(centres) < count:
            centres.append((x, y))
            shapes.append(disc(x, y, radius * 1.3, radius, angle))
    return shapes


def draw_pores(canvas: Canvas, pores: BaseGeometry) -> None:
    """Pores on the plate, as few points each as the eye forgives."""
    canvas.fill(pores.simplify(0.16), palette.PORE, 0.72)


def embraced(shape: BaseGeometry, unit: float, seed: int = 5) -> BaseGeometry:
    """Small islands of bone that the cement has flowed round, near its edge."""
    belt = shape.buffer(-1.1 * unit).difference(shape.buffer(-3.0 * unit))
    if belt.is_empty:
        return belt
    small = belt.area / unit**2
    rng = np.random.default_rng(seed)
    left, low, right, high = belt.bounds
    found: list[BaseGeometry] = []
    for _ in range(400):
        x, y = rng.uniform(left, right), rng.uniform(low, high)
        island = disc(x, y, rng.uniform(0.5, 0.8) * unit, rng.uniform(0.36, 0.55) * unit, rng.uniform(0, 180))
        near = any(island.distance(other) < 3.6 * unit for other in found)
        if not near and belt.contains(island) and len(found) < small / 9:
            found.append(island)
    return unary_union(found)
