"""Tubes, detectors, arcs and beams of the two X-ray systems, seen end-on."""

from __future__ import annotations

import numpy as np
from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.palette import Tone
from resources.drawing.shading import shadow, solid
from resources.drawing.shapes import band, on_circle, opened, polygon, slab, softened, turned, union
from resources.drawing.svg import Canvas, Stop


def draw_arc(canvas: Canvas, x: float, y: float, radius: float, start: float, end: float, tone: Tone) -> None:
    """The white arc that holds a tube and its detector, a coloured line along it."""
    ring = band(on_circle(x, y, radius, start, end), 46)
    solid(canvas, ring, palette.EQUIPMENT, 11, 4)
    inner = band(on_circle(x, y, radius - 19, start + 0.5, end - 0.5), 2.4)
    canvas.fill(inner, palette.JOINT.shade, 0.5)
    canvas.stroke(on_circle(x, y, radius, start + 3, end - 3), _line(tone), 9)


def _line(tone: Tone) -> str:
    """Amber is too light for a line on white: its stroke colour stands in."""
    return palette.SIDE_STROKE if tone is palette.SIDE else tone.base


def _turn(shape: BaseGeometry, quarter: bool, x: float, y: float) -> BaseGeometry:
    return turned(shape, 90, x, y) if quarter else shape


def draw_tube(canvas: Canvas, x: float, y: float, tone: Tone, quarter: bool = False) -> None:
    """An X-ray tube whose window is at (x, y), shining up, or to the right after a quarter turn."""
    collar = _turn(slab(x - 38, y, 76, 34, 10), quarter, x, y)
    solid(canvas, collar, palette.INK, 8, 3)
    housing = union(slab(x - 92, y + 26, 184, 78, 26), slab(x - 60, y + 18, 120, 30, 12))
    solid(canvas, _turn(softened(housing, 5), quarter, x, y), palette.EQUIPMENT, 11, 4)
    stripe = _turn(slab(x - 70, y + 74, 140, 12, 6), quarter, x, y)
    canvas.fill(stripe, _line(tone))
    for side in (-1, 1):
        groove = _turn(slab(x + side * 72 - 2, y + 40, 4, 26, 2), quarter, x, y)
        canvas.fill(groove, palette.JOINT.shade, 0.7)


def draw_detector(canvas: Canvas, x: float, y: float, half: float, tone: Tone, quarter: bool = False) -> None:
    """A flat detector whose sensitive face is centred at (x, y), looking down, or to the left after a quarter turn."""
    neck = _turn(slab(x - 36, y - 116, 72, 70, 12), quarter, x, y)
    solid(canvas, neck, palette.JOINT, 9, 3)
    case = _turn(opened(slab(x - half, y - 60, 2 * half, 56, 18), 6), quarter, x, y)
    solid(canvas, case, palette.EQUIPMENT, 11, 4)
    face = _turn(slab(x - half + 12, y - 10, 2 * half - 24, 14, 7), quarter, x, y)
    canvas.fill(face, _line(tone))
    glint = _turn(slab(x - half + 22, y - 8, half * 0.7, 4, 2), quarter, x, y)
    canvas.fill(glint, tone.rim, 0.9)


def beam(source: tuple[float, float], target: tuple[float, float], half: float) -> BaseGeometry:
    """The triangle from a tube's window to a detector's face."""
    a, b = np.array(source), np.array(target)
    along = (b - a) / np.linalg.norm(b - a)
    across = np.array([-along[1], along[0]])
    corners = (a + across * 9, b + across * half, b - across * half, a - across * 9)
    return polygon(*((float(p[0]), float(p[1])) for p in corners))


def draw_beam(
    canvas: Canvas, source: tuple[float, float], target: tuple[float, float], half: float, tone: Tone
) -> None:
    """A translucent beam, faint in the middle so that the patient stays readable."""
    cone = beam(source, target, half)
    steps = ((0, 0.55), (0.16, 0.32), (0.28, 0.09), (0.84, 0.09), (0.92, 0.22), (1, 0.28))
    stops: list[Stop] = [(place, tone.base, opacity) for place, opacity in steps]
    canvas.fill(cone, canvas.linear(source, target, stops))
    corners = list(cone.exterior.coords)
    for start, end in ((corners[0], corners[1]), (corners[3], corners[2])):
        canvas.stroke([start, end], _line(tone), 3.2, 0.7)


def draw_table(canvas: Canvas, x: float, y: float, half: float) -> None:
    """Table top seen from its end: mattress over a thin dark board; y is the top of the mattress."""
    board = slab(x - half - 8, y + 22, 2 * half + 16, 16, 8)
    shadow(canvas, board, 3, 9, 0.12)
    solid(canvas, board, palette.INK, 5, 2, 0)
    solid(canvas, slab(x - half, y, 2 * half, 26, 12), palette.COAT, 7, 3, 0)
    canvas.fill(slab(x - half + 10, y + 17, 2 * half - 20, 5, 2.5), palette.SHEET.shade, 0.7)
