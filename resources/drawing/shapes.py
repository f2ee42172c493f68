"""Outlines: smooth curves, tubes, discs and slabs, as shapely shapes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

Points: TypeAlias = Sequence[tuple[float, ...]]
Curve: TypeAlias = NDArray[np.float64]


def spline(points: Points, closed: bool = True, samples: int = 12) -> Curve:
    """Centripetal Catmull-Rom through the points; a third coordinate marks a hard corner."""
    corners = [i for i, p in enumerate(points) if len(p) > 2]
    if closed and corners:
        turned = [*points[corners[0] :], *points[: corners[0] + 1]]
        cuts = [*(i - corners[0] for i in corners), len(points)]
        runs = [[(p[0], p[1]) for p in turned[a : b + 1]] for a, b in pairwise(cuts)]
        return np.vstack([spline(run, False, samples)[:-1] for run in runs])
    p = np.array([q[:2] for q in points], dtype=np.float64)
    before, after = (p[-1:], p[:2]) if closed else (2 * p[:1] - p[1:2], 2 * p[-1:] - p[-2:-1])
    padded = np.vstack([before, p, after])
    pieces = [_segment(padded[i : i + 4], samples) for i in range(len(padded) - 3)]
    curve = np.vstack(pieces)
    return curve if closed else np.vstack([curve, p[-1:]])


def _segment(four: Curve, samples: int) -> Curve:
    """The piece between the second and third of four control points."""
    steps = np.sqrt(np.maximum(np.linalg.norm(np.diff(four, axis=0), axis=1), 1e-6))
    t0, t1, t2, t3 = 0.0, *np.cumsum(steps)
    p0, p1, p2, p3 = four
    t = np.linspace(t1, t2, samples, endpoint=False)[:, None]
    a1 = (t1 - t) / (t1 - t0) * p0 + (t - t0) / (t1 - t0) * p1
    a2 = (t2 - t) / (t2 - t1) * p1 + (t - t1) / (t2 - t1) * p2
    a3 = (t3 - t) / (t3 - t2) * p2 + (t - t2) / (t3 - t2) * p3
    b1 = (t2 - t) / (t2 - t0) * a1 + (t - t0) / (t2 - t0) * a2
    b2 = (t3 - t) / (t3 - t1) * a2 + (t - t1) / (t3 - t1) * a3
    piece: Curve = (t2 - t) / (t2 - t1) * b1 + (t - t1) / (t2 - t1) * b2
    return piece


def blob(points: Points) -> BaseGeometry:
    """A smooth closed shape through the points."""
    return Polygon(spline(points)).buffer(0)


def mirrored(half: Points) -> list[tuple[float, ...]]:
    """A half outline (x >= 0) followed by its mirror image."""
    return [*half, *((-p[0], *p[1:]) for p in reversed(half) if abs(p[0]) > 1e-9)]


def flipped(shape: BaseGeometry) -> BaseGeometry:
    """The shape mirrored about x = 0."""
    return affinity.scale(shape, -1, 1, origin=(0, 0))


def tube(points: Points, radii: float | Sequence[float], smooth: bool = True) -> BaseGeometry:
    """A stroke with round ends whose radius changes along the way."""
    radius = np.full(len(points), radii) if isinstance(radii, int | float) else np.array(radii, dtype=np.float64)
    path = np.array([q[:2] for q in points], dtype=np.float64)
    if smooth and len(path) > 2:
        path = spline(points, False, 10)
        radius = np.interp(np.linspace(0, len(points) - 1, len(path)), np.arange(len(points)), radius)
    discs = [Point(x, y).buffer(float(r), 24) for (x, y), r in zip(path, radius, strict=True)]
    return unary_union([unary_union(pair).convex_hull for pair in pairwise(discs)])


def disc(x: float, y: float, rx: float, ry: float | None = None, angle: float = 0.0) -> BaseGeometry:
    """A circle, or an ellipse turned by `angle` degrees."""
    shape = affinity.scale(Point(0, 0).buffer(1, 40), rx, rx if ry is None else ry, origin=(0, 0))
    return affinity.translate(affinity.rotate(shape, angle, origin=(0, 0)), x, y)


def slab(x: float, y: float, width: float, height: float, radius: float = 0.0) -> BaseGeometry:
    """A rectangle with round corners; (x, y) is its top left."""
    r = min(radius, width / 2 - 1e-3, height / 2 - 1e-3)
    if r <= 0:
        return box(x, y, x + width, y + height)
    return box(x + r, y + r, x + width - r, y + height - r).buffer(r, 12)


def on_circle(cx: float, cy: float, radius: float, start: float, end: float, samples: int = 90) -> Curve:
    """Points of an arc, degrees counted anticlockwise as seen, from the right."""
    a = np.radians(np.linspace(start, end, samples))
    return np.column_stack([cx + radius * np.cos(a), cy - radius * np.sin(a)])


def band(points: Iterable[Sequence[float]], width: float, flat: bool = False) -> BaseGeometry:
    """A line of constant width, its ends round or flat."""
    return LineString([tuple(p) for p in points]).buffer(width / 2, 16, cap_style="flat" if flat else "round")


def polygon(*points: tuple[float, float]) -> BaseGeometry:
    """A shape with straight edges."""
    return Polygon(points).buffer(0)


def union(*shapes: BaseGeometry) -> BaseGeometry:
    return unary_union(list(shapes))


def hull(*shapes: BaseGeometry) -> BaseGeometry:
    return unary_union(list(shapes)).convex_hull


def softened(shape: BaseGeometry, radius: float) -> BaseGeometry:
    """Convex and concave corners rounded."""
    return shape.buffer(radius, 12).buffer(-2 * radius, 12).buffer(radius, 12)


def opened(shape: BaseGeometry, radius: float) -> BaseGeometry:
    """Convex corners rounded, slivers removed."""
    return shape.buffer(-radius, 12).buffer(radius, 12)


def placed(shape: BaseGeometry, scale: float, x: float, y: float, angle: float = 0.0) -> BaseGeometry:
    """Millimetres with y up brought to the plate: turned (degrees anticlockwise), scaled, y down, moved."""
    turned = affinity.rotate(shape, angle, origin=(0, 0)) if angle else shape
    return affinity.translate(affinity.scale(turned, scale, -scale, origin=(0, 0)), x, y)


def shifted(shape: BaseGeometry, x: float, y: float) -> BaseGeometry:
    return affinity.translate(shape, x, y)


def turned(shape: BaseGeometry, angle: float, x: float, y: float) -> BaseGeometry:
    """The shape turned clockwise as seen, about (x, y)."""
    return affinity.rotate(shape, angle, origin=(x, y))


def resized(shape: BaseGeometry, scale: float, x: float, y: float) -> BaseGeometry:
    """A shape drawn about the origin with y down, scaled and moved."""
    return affinity.translate(affinity.scale(shape, scale, scale, origin=(0, 0)), x, y)
