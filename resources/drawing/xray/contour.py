"""The outline of a field on a flat grid: each cell cut into two triangles, each triangle into straight pieces."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from resources.drawing.xray.distance import Array


def outline(field: Array, first: Array, second: Array) -> BaseGeometry:
    """Where the field (axes `first`, `second`) is negative, its holes filled."""
    grid = np.stack(np.meshgrid(first, second, indexing="ij"), axis=-1).astype(np.float64)
    value = np.where(field == 0, 1e-9, field).astype(np.float64)
    a, b = (slice(None, -1), slice(1, None))
    corners = ((a, a), (b, a), (b, b)), ((a, a), (b, b), (a, b))
    pieces = [_crossings(*_taken(grid, value, corner)) for corner in corners]
    lines = shapely.linestrings(np.vstack(pieces))
    faces = shapely.get_parts(shapely.polygonize(lines))
    return unary_union([Polygon(face.exterior) for face in faces])


def _taken(grid: Array, value: Array, corners: tuple[tuple[slice, slice], ...]) -> tuple[Array, Array]:
    points = np.stack([grid[c].reshape(-1, 2) for c in corners], axis=1)
    return points, np.stack([value[c].ravel() for c in corners], axis=1)


def _crossings(points: Array, value: Array) -> Array:
    """One piece for each triangle (n, 3) whose corners differ in sign: from edge to edge."""
    ends: list[Array] = []
    found = np.zeros((len(value), 3), bool)
    for edge, (i, j) in enumerate(((0, 1), (1, 2), (0, 2))):
        found[:, edge] = (value[:, i] < 0) != (value[:, j] < 0)
        with np.errstate(divide="ignore", invalid="ignore"):
            share = (value[:, i] / (value[:, i] - value[:, j]))[:, None]
            ends.append(np.round(points[:, i] + share * (points[:, j] - points[:, i]), 6))
    stacked = np.stack(ends, axis=1)
    mixed = found.any(axis=1)
    return np.asarray(stacked[mixed][found[mixed]].reshape(-1, 2, 2))
