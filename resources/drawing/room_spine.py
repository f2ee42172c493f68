"""The see-through window in the back: the lumbar spine at its true place, larger than life so that it reads.

Every solid is a hull of spheres given in the millimetres of `anatomy`; `in_room` brings
them, the needles and the cement to the room alike, so that all of them fit each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import attrs
import numpy as np
from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.anatomy import FRACTURE, SKIN_DEPTH, TREATED, axial_body, plate_height
from resources.drawing.palette import Tone, mix
from resources.drawing.room_camera import Vector
from resources.drawing.room_sheets import on_back
from resources.drawing.room_solids import Pen
from resources.drawing.shading import crescent, rim, solid
from resources.drawing.shapes import hull
from resources.drawing.svg import Canvas

LARGER = (1.85, 1.60, 1.55)
"""How much larger than the patient the spine, the needles and the cement are drawn: along the room's axes."""
MEAN = 1.65
"""The same for the radius of a ball."""
SKIN_HEIGHT = 0.074
"""Height in the room of the skin where the needles go in, metres."""
PITCH = TREATED.height + TREATED.disc
"""Millimetres from one vertebra to the next."""
HALF_LENGTH, FAR, NEAR = 0.165, 0.098, -0.155
"""The window on the back, metres: half its length along the spine, and its two sides."""

Ball: TypeAlias = tuple[float, float, float, float]
"""Left, back, up and radius in millimetres."""

LAMINA: tuple[Ball, ...] = ((12.5, 31, 7, 4.5), (13, 34, -9, 4), (3, 45, 4, 3.5), (3, 46, -9, 3.5))
PEDICLE: tuple[Ball, ...] = ((14, 12, 3, 6), (16, 23, 3, 5.4), (15, 29, 2, 5.4))
TRANSVERSE: tuple[Ball, ...] = ((16, 27, 2, 5.6), (27, 30, 2.6, 4.2), (36.5, 33, 3.4, 4.4))
UPPER_JOINT: tuple[Ball, ...] = ((15.5, 29, 3, 5.0), (16.5, 31, 15, 5.2))
LOWER_JOINT: tuple[Ball, ...] = ((12.5, 35, -6, 4.6), (13.5, 37, -20, 4.8))
SPINOUS: tuple[Ball, ...] = ((0, 46, 4, 3.2), (0, 66, -1, 3.4), (0, 67.5, -12, 4.0), (0, 48, -9, 3.2))


def in_room(point: Sequence[float]) -> Vector:
    """A point of the anatomy (left, back, up; millimetres) of the prone patient, in the room."""
    left, back, up = point
    placed: Vector = np.array([-up, -left, back - SKIN_DEPTH]) * np.array(LARGER) / 1000 + (0, 0, SKIN_HEIGHT)
    return placed


def _super(value: float) -> float:
    """Sine or cosine squared off: an ellipse becomes a rounded rectangle."""
    return float(np.sign(value) * abs(value) ** 0.62)


def _ring(grow: float) -> list[Vector]:
    """Points round the window on the skin, `grow` metres wider."""
    turns, middle, half = np.linspace(0, 2 * np.pi, 64), (FAR + NEAR) / 2, (FAR - NEAR) / 2 + grow
    return [on_back(_super(np.cos(t)) * (HALF_LENGTH + grow), middle + _super(np.sin(t)) * half) for t in turns]


def window(pen: Pen) -> BaseGeometry:
    """The see-through part, as seen."""
    low = [p - (0, 0, 0.050) for p in _ring(-0.012)]
    soft = 4.6 * pen.unit
    return hull(pen.spread(_ring(0)), pen.spread(low)).buffer(-soft, 12).buffer(soft, 12)


def opening(pen: Pen) -> BaseGeometry:
    """The hole of the sterile drape: a band of bare skin round the window."""
    return window(pen).buffer(2.4 * pen.unit, 16)


@attrs.frozen
class Vertebra:
    """One vertebra of the window; `up` is its place along the spine in millimetres."""

    pen: Pen
    canvas: Canvas
    up: float
    treated: bool

    def _tone(self, tone: Tone) -> Tone:
        """The neighbours step back, the treated one stays in full colour."""
        if self.treated:
            return tone
        return Tone(*(mix(colour, palette.MUSCLE.base, 0.7) for colour in (tone.base, tone.shade, tone.rim)))

    def _at(self, left: float, back: float, up: float) -> Vector:
        return in_room((left, back, self.up + up))

    def _solid(self, shape: BaseGeometry, tone: Tone, depth: float = 0.55) -> None:
        solid(self.canvas, shape, self._tone(tone), depth * self.pen.unit, 0.22 * self.pen.unit, 0.10)

    def _hull(self, balls: Sequence[Ball], side: int = 1) -> BaseGeometry:
        parts = [self.pen.sphere(self._at(side * x, y, z), r * MEAN / 1000) for x, y, z, r in balls]
        return hull(*parts)

    def _chain(self, balls: Sequence[Ball], side: int = 1) -> BaseGeometry:
        places = [self._at(side * x, y, z) for x, y, z, _ in balls]
        return self.pen.limb(places, [r * MEAN / 1000 for *_, r in balls])

    def body(self) -> None:
        """The body, the fractured one sunk at its front, and the disc under it."""
        ring = np.array(axial_body().exterior.coords)[::2]
        high = plate_height(TREATED, ring[:, 1], FRACTURE if self.treated else 0.0)
        top = self.pen.spread([self._at(x, y, z) for (x, y), z in zip(ring, high, strict=True)])
        low, under = (
            self.pen.spread([self._at(x, y, z) for x, y in ring * 0.96])
            for z in (-TREATED.height / 2, -TREATED.height / 2 - TREATED.disc)
        )
        self._solid(hull(low, under), palette.DISC)
        whole = hull(top, low)
        self._solid(whole, palette.BONE, 1.3)
        tone = self._tone(palette.BONE)
        self.canvas.fill(top, tone.rim)
        self.canvas.fill(crescent(top, 0.3 * self.pen.unit), tone.base)
        if self.treated:
            self.canvas.fill(whole.buffer(0.25 * self.pen.unit).difference(whole), palette.WHITE)
            self.canvas.fill(rim(whole, 0.3 * self.pen.unit), palette.WHITE, 0.9)

    def arch(self) -> None:
        """What stands behind the body, from the far side to the near one."""
        tone = palette.ARCH
        for side in (-1, 1):
            self._solid(self._chain(PEDICLE, side), tone)
            if side < 0:
                self._solid(self._chain(TRANSVERSE, side), tone)
            for joint in (UPPER_JOINT, LOWER_JOINT):
                self._solid(self._chain(joint, side), palette.BONE, 0.5)
            self._solid(self._hull(LAMINA, side), tone)
            if side < 0:
                self._solid(self._hull(SPINOUS), palette.BONE, 0.7)
        self._solid(self._chain(TRANSVERSE), palette.BONE)


def draw_window(pen: Pen) -> None:
    """The window with five vertebrae, tail first: the head end is nearer to us."""
    shape, unit = window(pen), pen.unit
    canvas = pen.canvas
    canvas.fill(shape.buffer(0.75 * unit), palette.WHITE, 0.95)
    left, top, _, bottom = shape.bounds
    dark = mix(palette.MUSCLE.shade, "#8A4B40", 0.72)
    deep = [(0.0, palette.MUSCLE.base), (0.4, palette.MUSCLE.shade), (1.0, dark)]
    canvas.fill(shape, canvas.linear((left, top), (left, bottom), deep))
    inside = Canvas(clip=shape.buffer(-0.1 * unit))
    bones = [Vertebra(pen, inside, i * PITCH, i == 0) for i in (-3, -2, -1, 0, 1, 2, 3)]
    for bone in bones:
        bone.body()
    for bone in bones:
        bone.arch()
    canvas.include(inside)
    canvas.fill(rim(shape, -0.9 * unit), palette.MUSCLE.shade, 0.35)
