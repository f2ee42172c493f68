"""The section of the body at the treated vertebra, patient prone: front of the body down.

Seen from the head: the patient's left is at the picture's right.
"""

from __future__ import annotations

import attrs
import numpy as np
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from resources.drawing import anatomy, palette
from resources.drawing.anatomy import Needle
from resources.drawing.palette import Tone
from resources.drawing.shading import crescent, hollow, shadow, solid
from resources.drawing.shapes import blob, disc, flipped, mirrored, opened, placed, slab, tube, union
from resources.drawing.spongy import draw_pores, embraced, pores_in
from resources.drawing.svg import Canvas, polygons

BODY_HALF = [(0, -50), (20, -49.5), (43, -45.5), (61, -35), (74, -17), (80, 5), (80, 29), (75.5, 52), (64, 69)]
SKIN = blob(mirrored([*BODY_HALF, (48, 80), (28, 84), (11, 82.6), (0, 80)]))
"""Outline of the trunk (x, y), a slim person, the belly hanging a little."""

PSOAS = blob([(30, -12), (37, -15), (45.5, -11), (50, -0.5), (48.5, 11), (42, 19), (34, 20), (28.4, 14), (26.6, 4)])
SQUARE = blob([(50, 16), (57, 13), (63.6, 17), (65.4, 25), (61, 31.5), (53, 31.5), (48.2, 25)])
LONG = blob(
    [
        (9, 46),
        (15.5, 45.6),
        (24, 45),
        (28.6, 38.6),
        (38, 37.6),
        (50, 38.6),
        (60.4, 43),
        (63.6, 52),
        (58.4, 63),
        (46, 71.4),
        (30, 76),
        (17, 76.4),
        (9.4, 73),
        (7.2, 61),
    ]
)
WALL_HALF = [(0, -42.6), (20, -42), (41, -38.4), (56, -29), (67, -13), (72, 6), (71.6, 24), (67.6, 36)]

__all__ = ["Frame", "draw_body", "draw_cement", "draw_needle", "draw_vertebra", "pores_in"]

FINE = 0.12
"""Plate units by which an outline may be simplified: a quarter of a pixel on the largest screen."""
CUT = slab(-60, -30, 120, 46).union(slab(-21.5, -30, 43, 61))
"""Where the section goes through the bone: body and pedicles, one bridge on each side; the arch stays whole."""
SAC = Tone("#FBEBD3", "#EBD2AE", "#FFF8EC")
ROOTS = ((0, 26.2), (3.4, 25.4), (0, 21.0), (3.2, 21.4), (6.3, 22.4), (0, 23.6))
"""Nerve roots on the patient's left and in the middle (x, y)."""


@attrs.frozen
class Frame:
    """Where the section stands on a plate: scale in units a millimetre, and its centre."""

    scale: float
    x: float
    y: float

    def shape(self, shape: BaseGeometry) -> BaseGeometry:
        return placed(shape, self.scale, self.x, self.y).simplify(FINE)

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.x + self.scale * x, self.y - self.scale * y


def draw_body(canvas: Canvas, frame: Frame) -> None:
    """Skin, fat, muscles and great vessels, pale: the vertebra is what matters."""
    skin, unit = frame.shape(SKIN), frame.scale
    shadow(canvas, skin, 0, 3 * unit, 0.12)
    canvas.fill(skin, palette.SKINS[0].base)
    canvas.fill(crescent(skin, 2.6 * unit), palette.SKINS[0].shade)
    fat = frame.shape(SKIN.buffer(-2.4))
    canvas.fill(fat, palette.FAT.base)
    canvas.fill(fat.difference(frame.shape(SKIN.buffer(-4.4))), palette.FAT.rim, 0.8)
    wall = tube([*WALL_HALF[::-1], *((-x, y) for x, y in WALL_HALF[1:])], 2.4)
    belly = frame.shape(blob(mirrored([*WALL_HALF, (52, 35), (25, 24), (0, 22)])))
    canvas.fill(belly, palette.FAT.shade, 0.45)
    canvas.fill(frame.shape(wall), palette.MUSCLE.base, 0.9)
    for kidney in (blob([(44, -20), (51, -25), (58, -20), (62, -9), (58, -1), (53, -4), (50, -12)]),):
        for organ in (kidney, flipped(kidney)):
            solid(canvas, frame.shape(organ), Tone("#E3C3A8", "#CFA98A", "#F0DAC6"), 1.5 * unit, 0.6 * unit, 0.05, 0.6)
    for x, y, r, tone in ((9.5, -27.4, 7.4, palette.ARTERY), (-10.5, -26.8, 7.8, palette.VEIN)):
        solid(
            canvas, frame.shape(disc(x, y, r, r * (0.84 if tone is palette.VEIN else 1))), tone, 1.3 * unit, 0.6 * unit
        )
        canvas.fill(frame.shape(disc(x, y, r * 0.62, r * 0.5)), tone.shade, 0.45)
    for muscle in (SQUARE, PSOAS, LONG):
        for side in anatomy.both_sides(muscle):
            _muscle(canvas, frame, side)


def _muscle(canvas: Canvas, frame: Frame, muscle: BaseGeometry) -> None:
    """One muscle with a few faint fascicles."""
    unit = frame.scale
    solid(canvas, frame.shape(muscle), palette.MUSCLE, 2.2 * unit, 0.7 * unit, 0.1, 0.55)
    for inset in (4.2, 8.0):
        for ring in polygons(frame.shape(muscle.buffer(-inset))):
            line = np.array(ring.exterior.coords)
            for start, end in ((0.05, 0.2), (0.34, 0.46), (0.6, 0.75), (0.85, 0.93)):
                piece = line[int(start * len(line)) : max(int(end * len(line)), int(start * len(line)) + 2)]
                if len(piece) > 2:
                    canvas.stroke(LineString(piece).simplify(0.3).coords, palette.MUSCLE.shade, 0.34 * unit, 0.4)


def draw_vertebra(canvas: Canvas, frame: Frame) -> None:
    """The treated vertebra cut through its pedicles: one spongy inside from the arch to the body; the nerve
    roots lie in the canal."""
    unit, put = frame.scale, frame.shape
    body, arch, canal = anatomy.axial_body(), anatomy.axial_arch(), anatomy.axial_canal()
    whole = body.union(arch).buffer(0.6).buffer(-0.6).difference(canal)
    hollow(canvas, put(canal.buffer(0.4)), palette.CANAL, palette.MUSCLE.shade, 1.6 * unit, 0.4)
    _roots(canvas, frame)
    solid(canvas, put(whole), palette.BONE, 1.8 * unit, 0.75 * unit)
    _modelling(canvas, frame)
    inside = opened(whole.buffer(-1.7).intersection(CUT), 2.2)
    hollow(canvas, put(inside), palette.MARROW, palette.BONE.shade, 1.2 * unit, 0.5)
    draw_pores(canvas, put(union(*pores_in(inside.buffer(-1.0), 4, 190))))


def _roots(canvas: Canvas, frame: Frame) -> None:
    """Nerve roots, each to be seen, in their thin pale sac."""
    unit, put = frame.scale, frame.shape
    sac = blob(mirrored([(0, 17.9), (5.4, 18.3), (8.9, 20.8), (9, 24.2), (6, 27.6), (0, 28.9)]))
    solid(canvas, put(sac), SAC, 1.0 * unit, 0.5 * unit, 0.1)
    for x, y in ROOTS:
        for side in (-1, 1) if x else (1,):
            solid(canvas, put(disc(side * x, y, 1.35)), palette.NERVE, 0.75 * unit, 0.3 * unit, 0)


def _modelling(canvas: Canvas, frame: Frame) -> None:
    """Light on the back of the arch, which the cut leaves whole."""
    put, unit = frame.shape, frame.scale
    for facet in anatomy.both_sides(anatomy.axial_facet()):
        canvas.fill(put(facet), palette.BONE.rim)
        canvas.fill(crescent(put(facet), 0.8 * unit), palette.BONE.shade)
    for ridge in anatomy.both_sides(tube([(9.5, 40), (5, 42.4), (2.2, 46)], [0.4, 0.9, 0.3])):
        canvas.fill(put(ridge), palette.BONE.rim, 0.8)
    canvas.fill(put(tube([(0, 50), (0, 58), (0, 66)], [0.4, 1.1, 0.5])), palette.BONE.rim, 0.8)


def draw_cement(canvas: Canvas, shape: BaseGeometry, unit: float, bubbles: int = 3) -> None:
    """Cement on the plate: teal, its edge fingered into the spongy bone, its upper left lit."""
    held = shape
    canvas.fill(held.buffer(0.55 * unit), palette.CEMENT.rim, 0.45)
    solid(canvas, held, palette.CEMENT, 1.5 * unit, 0.6 * unit, 0)
    canvas.fill(embraced(shape, unit), palette.CEMENT.rim, 0.75)
    for part in polygons(shape):
        left, top, right, bottom = part.bounds
        for i in range(bubbles):
            x = left + (right - left) * (0.36 + 0.15 * i)
            y = top + (bottom - top) * (0.36 + 0.10 * (i % 2))
            shine = disc(x, y, (1.5 - 0.4 * i) * unit, (1.0 - 0.28 * i) * unit, -35)
            if part.buffer(-2.4 * unit).contains(shine):
                canvas.fill(shine, palette.CEMENT.rim, 0.7)


def draw_needle(canvas: Canvas, frame: Frame, needle: Needle, hub: float = 95.0) -> None:
    """A whole straight needle with its handle, at rest: a program may slide it along its own axis."""
    unit, put = frame.scale, frame.shape
    shaft = put(needle.shaft("axial", hub))
    shadow(canvas, shaft, 1.1 * unit, 1.0 * unit, 0.18)
    canvas.fill(shaft, palette.STEEL.base)
    canvas.fill(crescent(shaft, 1.0 * unit), palette.STEEL.shade)
    shine = [frame.point(*needle.seen(y, "axial")) for y in (anatomy.TIP_DEPTH + 5, hub)]
    canvas.stroke([(x - 0.45 * unit, y - 0.12 * unit) for x, y in shine], palette.STEEL.rim, 0.6 * unit, 0.95)
    a, b = np.array(needle.seen(hub - 6, "axial")), np.array(needle.seen(hub + 6, "axial"))
    along = (b - a) / np.linalg.norm(b - a)
    across = np.array([-along[1], along[0]])

    def bar(start: float, end: float, wide: float) -> BaseGeometry:
        return put(tube([tuple(b + along * start), tuple(b + along * end)], wide))

    solid(canvas, bar(-12.6, -10.0, 2.0), palette.STEEL, 0.9 * unit, 0.4 * unit)
    solid(canvas, bar(-8.6, 0.0, 2.9), palette.SHEET, 1.3 * unit, 0.6 * unit)
    for ring in (-6.6, -4.2):
        line = [tuple(b + along * ring + across * 2.3), tuple(b + along * ring - across * 2.3)]
        canvas.fill(put(tube(line, 0.45)), palette.SHEET.shade)
    wings = tube([tuple(b + across * 8.4), tuple(b), tuple(b - across * 8.4)], [2.4, 3.0, 2.4])
    solid(canvas, put(wings), palette.SCRUBS, 1.4 * unit, 0.7 * unit)
