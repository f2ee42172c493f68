"""What stands in the room: table, the two X-ray systems with their beams, monitors, anaesthesia machine."""

from __future__ import annotations

import numpy as np
from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.palette import EQUIPMENT, FACE, INK, JOINT, SIDE, SIDE_STROKE, STEEL, Tone
from resources.drawing.room_camera import FLOOR, Place, Vector, unit, vector
from resources.drawing.room_solids import Pen
from resources.drawing.shading import solid
from resources.drawing.shapes import slab

MATTRESS = -0.185
"""Height of the mattress under the patient; the treated vertebra is at 0."""
FACE_WAY = unit((-0.42, 0.91, 0.0))
"""From the patient to the middle of the face-view arc: behind, on the head's side."""
FACE_RADII, SIDE_RADII = (0.95, 1.04), (1.04, 1.13)
SIDE_DIP = unit((-0.95, 0.0, -0.30))
"""The amber arc passes under the head end of the table, low, so that it never crosses the patient."""
FACE_SOURCE, FACE_TARGET = (0.0, 0.0, -0.76), (0.0, 0.0, 0.36)
SIDE_SOURCE, SIDE_TARGET = (0.0, -0.66, 0.0), (0.0, 0.658, 0.03)
X, Y, Z = np.eye(3)


def shadow(pen: Pen, x: float, y: float, rx: float, ry: float, opacity: float = 0.24) -> None:
    """A soft shadow on the floor; radii in metres."""
    px, py = pen.camera.at((x, y, FLOOR))
    k = pen.camera.scale
    pen.canvas.ground(px + 0.02 * k, py, rx * k, ry * k * 0.5, INK.base, opacity)


def draw_table(pen: Pen) -> None:
    shadow(pen, 0.05, 0, 0.80, 0.52, 0.20)
    shadow(pen, 0.85, 0, 0.75, 0.52, 0.24)
    pen.box((1.0, 0, FLOOR + 0.03), (0.66, 0.48, 0.06), EQUIPMENT)
    pen.box((1.0, 0, -0.70), (0.34, 0.28, 0.74), EQUIPMENT, 0.05)
    pen.box((0.86, 0, -0.315), (0.95, 0.30, 0.08), JOINT, 0.03)
    pen.box((0.20, 0, -0.262), (2.30, 0.58, 0.04), INK, 0.018)
    pen.box((0.20, 0, -0.213), (2.24, 0.54, 0.056), palette.COAT, 0.026)


def draw_face_arc(pen: Pen) -> None:
    """Blue, behind the patient: a stand, and the arc from above the back to under the table."""
    way = FACE_WAY * 1.16
    shadow(pen, way[0], way[1], 0.45, 0.4)
    frame = np.vstack([np.cross(FACE_WAY, Z), FACE_WAY, Z])
    pen.box((way[0], way[1], FLOOR + 0.04), (0.50, 0.44, 0.08), EQUIPMENT, 0.03, frame)
    pen.box((way[0], way[1], -0.58), (0.24, 0.20, 1.0), EQUIPMENT, 0.05, frame)
    pen.box(FACE_WAY * 1.09 + Z * -0.02, (0.26, 0.16, 0.34), JOINT, 0.05, frame)
    pen.arc((0, 0, 0), FACE_WAY, Z, FACE_RADII, 0.13, (-90, 90), EQUIPMENT, FACE.base)


def draw_face_tube(pen: Pen) -> None:
    shadow(pen, 0, 0, 0.35, 0.35, 0.2)
    pen.box((0, 0, -0.93), (0.30, 0.30, 0.18), EQUIPMENT, 0.05)
    pen.line([(-0.15, 0.10, -0.935), (-0.15, -0.11, -0.935)], FACE.base, 2.2)
    pen.line([(-0.11, -0.15, -0.935), (0.11, -0.15, -0.935)], FACE.base, 2.2)
    pen.cylinder((0, 0, -0.845), FACE_SOURCE, 0.095, INK)
    pen.canvas.fill(pen.ellipsoid(FACE_SOURCE, (0.055, 0.055, 1e-4)), FACE.rim)


def draw_face_detector(pen: Pen) -> None:
    """A flat panel that looks down at the back, on a post from the end of its arc."""
    pen.cylinder((0, 0, 0.46), (0, 0, 0.98), 0.052, JOINT)
    pen.box((0, 0, 0.372), (0.36, 0.36, 0.03), FACE, 0.010)
    pen.box((0, 0, 0.425), (0.39, 0.39, 0.08), EQUIPMENT, 0.03)
    pen.box((0, 0, 0.995), (0.17, 0.17, 0.11), EQUIPMENT, 0.04)


def draw_side_arc_back(pen: Pen) -> None:
    """The far half of the amber arc, beyond the patient."""
    pen.arc((0, 0, 0), Y, SIDE_DIP, SIDE_RADII, 0.11, (-4, 92), EQUIPMENT, SIDE_STROKE)


def draw_side_detector(pen: Pen) -> None:
    """Amber, beyond the patient: the flat panel in its thin frame."""
    pen.cylinder((0, 0.70, 0), (0, 1.06, 0), 0.06, JOINT)
    pen.box((0, 0.70, 0.03), (0.42, 0.08, 0.42), EQUIPMENT, 0.03)
    for half, paint in ((0.192, SIDE_STROKE), (0.176, SIDE.base)):
        corners = [(i * half, 0.659, 0.03 + j * half) for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        pen.canvas.fill(pen.flat(*corners).buffer(0.8 * pen.unit, 8), paint)
    glow = [(-0.176, 0.659, 0.206), (0.176, 0.659, 0.206), (-0.176, 0.659, -0.02)]
    pen.canvas.fill(pen.flat(*glow), SIDE.rim, 0.35)


def draw_side_arc(pen: Pen) -> None:
    """The near half of the amber arc, low in front of the patient, on its stand at the head end."""
    way = unit((-0.945, -0.16, -0.30))
    foot = way * 1.10
    shadow(pen, foot[0], foot[1], 0.42, 0.4)
    flat = unit((way[0], way[1], 0))
    frame = np.vstack([np.cross(flat, Z), flat, Z])
    pen.box((foot[0], foot[1], FLOOR + 0.035), (0.46, 0.40, 0.07), EQUIPMENT, 0.03, frame)
    pen.box((foot[0], foot[1], -0.68), (0.17, 0.15, 0.76), EQUIPMENT, 0.045, frame)
    pen.arc((0, 0, 0), -Y, SIDE_DIP, SIDE_RADII, 0.11, (-8, 91), EQUIPMENT, SIDE_STROKE)
    pen.box(way * 1.09 + Z * -0.02, (0.23, 0.17, 0.17), JOINT, 0.05, frame)


def draw_side_tube(pen: Pen) -> None:
    pen.cylinder((0, -0.75, 0), SIDE_SOURCE, 0.085, INK)
    pen.box((0, -0.88, 0), (0.28, 0.28, 0.28), EQUIPMENT, 0.05)
    pen.line([(-0.14, -0.80, 0.01), (-0.14, -0.97, 0.01)], SIDE.base, 2.2)
    pen.line([(-0.10, -1.02, 0.01), (0.10, -1.02, 0.01)], SIDE.base, 2.2)


def draw_beam(pen: Pen, source: Place, target: Place, half: float, tone: Tone, hidden: BaseGeometry) -> None:
    """Light from the tube to the detector, strongest at the tube; over the patient barely a veil."""
    a, b = vector(source), vector(target)
    sides = (X, Y) if abs(unit(b - a)[2]) > 0.5 else (X, Z)
    ends = [b + (sides[0] * i + sides[1] * j) * half for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    start, end = pen.camera.at(a), pen.camera.at(b)
    canvas = pen.canvas
    for spread, strength in ((1.0, 0.62), (0.55, 0.5)):
        far = [b + (p - b) * spread for p in ends]
        cone = pen.spread([*(a + (p - b) * 0.13 * spread for p in ends), *far])
        stops = [
            (0.0, tone.base, 0.75 * strength),
            (0.45, tone.base, 0.42 * strength),
            (1.0, tone.rim, 0.45 if spread == 1 else 0.0),
        ]
        canvas.fill(cone.difference(hidden), canvas.linear(start, end, stops))
        canvas.fill(cone.intersection(hidden), tone.base, 0.07)
    line = SIDE_STROKE if tone is SIDE else tone.base
    edge = cone_edge(pen, a, b, ends)
    canvas.fill(edge.difference(hidden), line, 0.5)
    canvas.fill(edge.intersection(hidden), line, 0.14)
    lit = pen.flat(*ends).buffer(0.2 * pen.unit)
    canvas.fill(lit.difference(hidden), tone.rim, 0.55)


def cone_edge(pen: Pen, a: Vector, b: Vector, ends: list[Vector]) -> BaseGeometry:
    """A thin line round a beam."""
    cone = pen.spread([*(a + (p - b) * 0.13 for p in ends), *ends])
    return cone.difference(cone.buffer(-0.35 * pen.unit))


def draw_monitors(pen: Pen, x: float, y: float, side: float) -> dict[str, list[tuple[float, float]]]:
    """Two square screens on one ceiling arm; returns the corners of each, clockwise from the top left."""
    canvas, gap = pen.canvas, 14.0
    width, height = 2 * side + 3 * gap, side + 2 * gap
    post = slab(x + width / 2 - 12, 0, 24, y + 10)
    solid(canvas, post, JOINT, 8, 2, 0)
    solid(canvas, slab(x, y, width, height, 16), EQUIPMENT, 8, 3, 0.12)
    corners = {}
    for name, left, tone in (("face", x + gap, FACE), ("side", x + side + 2 * gap, SIDE)):
        paint = SIDE_STROKE if tone is SIDE else tone.base
        canvas.fill(slab(left - 6, y + gap - 6, side + 12, side + 12, 10), paint)
        screen = slab(left, y + gap, side, side, 6)
        canvas.fill(screen, palette.SCREEN_OFF.base)
        shine = slab(left - side, y - side, 1.5 * side, 3 * side)
        canvas.fill(screen.intersection(shine), palette.SCREEN_OFF.rim, 0.3)
        right, top, low = left + side, y + gap, y + gap + side
        corners[name] = [(left, top), (right, top), (right, low), (left, low)]
    return corners


def draw_watch(pen: Pen, x: float, y: float) -> None:
    """The anaesthesia machine: breathing and heart watched over, no alarm on it."""
    shadow(pen, x, y, 0.34, 0.3)
    pen.box((x, y, FLOOR + 0.36), (0.40, 0.34, 0.60), EQUIPMENT, 0.03)
    for low in (0.24, 0.44):
        pen.box((x, y - 0.17, FLOOR + low), (0.30, 0.012, 0.13), palette.SHEET, 0.005)
    pen.cylinder((x, y, FLOOR + 0.66), (x, y, FLOOR + 1.10), 0.022, STEEL)
    centre = vector((x, y, FLOOR + 1.24))
    pen.box(centre, (0.42, 0.07, 0.30), EQUIPMENT, 0.025)

    def on(u: float, v: float) -> Vector:
        return vector(centre + vector((u * 0.19, -0.037, v * 0.13)))

    pen.canvas.fill(pen.flat(on(-1, -1), on(1, -1), on(1, 1), on(-1, 1)), palette.SCREEN_OFF.base)
    beat = [(-0.85, 0.3), (-0.4, 0.3), (-0.3, 0.4), (-0.2, 0.3), (-0.1, 0.75), (0, 0.05), (0.06, 0.3), (0.85, 0.3)]
    pen.line([on(*p) for p in beat], palette.MINT.base, 0.7)
    breath = [on(u, -0.4 + 0.22 * np.sin(u * 8)) for u in np.linspace(-0.85, 0.85, 30)]
    pen.line(breath, palette.DISC.base, 0.7)
