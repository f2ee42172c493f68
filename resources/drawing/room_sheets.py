"""Cloth over the patient: one height map of the body, sheets laid on it and toned from their normals."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from resources.drawing.palette import Tone, mix
from resources.drawing.room_camera import LIGHT, TURN, Vector
from resources.drawing.room_equipment import MATTRESS
from resources.drawing.room_solids import Pen
from resources.drawing.shading import rim, shadow
from resources.drawing.shapes import opened

STATIONS = (-0.62, -0.45, -0.30, -0.12, 0.02, 0.20, 0.36, 0.58, 0.80, 1.02, 1.12, 1.24)
HEIGHTS = (0.16, 0.245, 0.285, 0.275, 0.262, 0.285, 0.25, 0.185, 0.165, 0.14, 0.12, 0.02)
WIDTHS = (0.16, 0.225, 0.225, 0.205, 0.195, 0.215, 0.215, 0.20, 0.185, 0.165, 0.15, 0.13)
STEPS = 6
SUPINE_HEIGHTS = (0.12, 0.185, 0.20, 0.21, 0.215, 0.215, 0.20, 0.185, 0.165, 0.15, 0.24, 0.04)


def height(x: float, y: float, supine: bool = False) -> float:
    """Height of the covered body over the mattress."""
    top = float(np.interp(x, STATIONS, SUPINE_HEIGHTS if supine else HEIGHTS))
    wide = float(np.interp(x, STATIONS, WIDTHS))
    dome = max(0.0, 1 - abs(y / wide) ** 2.6) ** 0.55
    legs = float(np.clip((x - 0.42) / 0.2, 0, 1))
    dip = 1 - 0.34 * legs * float(np.exp(-((y / 0.05) ** 2)))
    tent = 0.0 if supine else 0.62 * max(0.0, 1 - abs(y) / 0.30)
    return float(top * max(dome * dip, tent))


def on_back(x: float, y: float) -> Vector:
    """A point of the back of the prone patient."""
    return np.array([x, y, MATTRESS + height(x, y)])


def _surface(x0: float, x1: float, hem: float, supine: bool, columns: int = 44) -> Vector:
    rows = []
    for x in np.linspace(x0, x1, columns):
        fold = 0.008 * np.sin(x * 23)
        side = [(x, -0.30 - fold * (1 - j / 6), MATTRESS - hem * (1 - j / 6)) for j in range(6)]
        body = [(x, y, MATTRESS + height(x, y, supine) + 0.006) for y in np.linspace(-0.29, 0.29, 84)]
        rows.append([*side, *body, (x, 0.30, MATTRESS - hem * 0.5)])
    grid = np.array(rows)
    grid[..., 2] = _smooth(grid[..., 2], 12)
    return grid


def _smooth(field: Vector, times: int) -> Vector:
    """The field blurred along both axes."""
    for _ in range(times):
        for axis in (0, 1):
            padded = np.concatenate([field.take([0], axis), field, field.take([-1], axis)], axis)
            n = field.shape[axis]
            a, b, c = (padded.take(range(i, n + i), axis) for i in range(3))
            field = 0.25 * a + 0.5 * b + 0.25 * c
    return field


def _lights(grid: Vector) -> Vector:
    """How bright each patch of the surface is, 0 to 1."""
    normals = np.cross(np.gradient(grid, axis=0), np.gradient(grid, axis=1))
    normals /= np.linalg.norm(normals, axis=2, keepdims=True)
    bright = 0.5 + 0.5 * (normals @ TURN.T) @ LIGHT
    return np.asarray(_smooth(bright, 24)[:-1, :-1])


def _lit(lights: Vector, seen: Vector, level: float) -> BaseGeometry:
    """What of the surface is at least as bright as `level`, as seen: whole patches, and patches cut where it falls."""
    padded = np.pad(lights, 1, mode="edge")
    value = (padded[:-1, :-1] + padded[1:, :-1] + padded[1:, 1:] + padded[:-1, 1:]) / 4 - level
    values = np.stack([value[:-1, :-1], value[1:, :-1], value[1:, 1:], value[:-1, 1:]], axis=2).reshape(-1, 4)
    corners = np.stack([seen[:-1, :-1], seen[1:, :-1], seen[1:, 1:], seen[:-1, 1:]], axis=2).reshape(-1, 4, 2)
    whole, none = (values >= 0).all(axis=1), (values < 0).all(axis=1)
    shapes = list(shapely.polygons(corners[whole]))
    for four, lit in zip(corners[~whole & ~none], values[~whole & ~none], strict=True):
        points = []
        for i, j in ((0, 1), (1, 2), (2, 3), (3, 0)):
            if lit[i] >= 0:
                points.append(four[i])
            if (lit[i] >= 0) != (lit[j] >= 0):
                points.append(four[i] + (four[j] - four[i]) * lit[i] / (lit[i] - lit[j]))
        shapes.append(Polygon(points))
    return unary_union(shapely.buffer(shapes, 0.4, quad_segs=1))


def draw_sheet(
    pen: Pen, x0: float, x1: float, tone: Tone, hem: float = 0.12, supine: bool = False,
    hole: BaseGeometry | None = None,
) -> BaseGeometry:  # fmt: skip
    """A sheet over the body from x0 to x1, up to the ridge that hides the rest; returns its outline."""
    grid = _surface(x0, x1, hem, supine)
    lights = _lights(grid)
    seen = np.array([[pen.camera.at(p) for p in row] for row in grid])
    for i, top in enumerate(seen[..., 1].argmin(axis=1)):
        seen[i, top:], grid[i, top:] = seen[i, top], grid[i, top]
    corners = np.stack([seen[:-1, :-1], seen[1:, :-1], seen[1:, 1:], seen[:-1, 1:]], axis=2)
    quads = shapely.buffer(shapely.polygons(corners.reshape(-1, 4, 2)), 0.5, quad_segs=1)
    close = 1.8 * pen.unit
    outline = (
        unary_union(list(quads)).buffer(2 * close).buffer(-3.5 * close).buffer(1.5 * close).simplify(0.12 * pen.unit)
    )
    if hole is not None:
        outline = outline.difference(hole)
    tones = [mix(tone.base, tone.shade, share) for share in np.linspace(0.25, 1, STEPS - 2)]
    tones += [mix(tone.rim, tone.base, 0.45), mix(tone.rim, tone.base, 0.85)]
    shadow(pen.canvas, outline, 1.2 * pen.unit, 2 * pen.unit, 0.12)
    pen.canvas.fill(outline, tones[0])
    soft = 1.2 * pen.unit
    for step in range(1, STEPS):
        lit = _lit(lights, seen, 0.36 + 0.60 * step / STEPS)
        lit = lit.buffer(-soft, 8).buffer(2 * soft, 8).buffer(-soft, 8).simplify(0.1 * pen.unit)
        pen.canvas.fill(lit.intersection(outline), tones[step])
    _fold(pen, grid, tone, outline, hole or Polygon())
    pen.canvas.fill(opened(rim(outline, 0.5 * pen.unit), 0.05 * pen.unit), tone.rim, 0.8)
    return outline


def _fold(pen: Pen, grid: Vector, tone: Tone, outline: BaseGeometry, hole: BaseGeometry) -> None:
    """The end of the sheet turned back on itself: a soft band along its first edge."""
    edge, back = (line + np.array([0, 0, 0.007]) for line in (grid[0], grid[3]))
    band = Polygon([*pen.camera.all(edge), *pen.camera.all(back)[::-1]]).buffer(0)
    soft = 0.9 * pen.unit
    band = band.buffer(soft, 8).buffer(-1.5 * soft, 8).buffer(1.3 * soft, 8).difference(hole)
    pen.canvas.fill(band.buffer(0.2 * pen.unit).difference(band).intersection(outline), tone.shade, 0.6)
    pen.solid(band, Tone(mix(tone.rim, tone.base, 0.5), mix(tone.base, tone.shade, 0.7), tone.rim), 1.1, 0.4)
