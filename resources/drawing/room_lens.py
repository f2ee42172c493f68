"""The loupe beside the room: the section of the body at the treated vertebra, enlarged."""

from __future__ import annotations

import attrs
import numpy as np
from shapely.geometry.base import BaseGeometry

from resources.drawing import anatomy, axial, cement, palette
from resources.drawing.anatomy import Needle
from resources.drawing.axial import Frame
from resources.drawing.room_camera import Vector
from resources.drawing.room_solids import Pen
from resources.drawing.shading import shadow, solid
from resources.drawing.shapes import band, disc
from resources.drawing.svg import Canvas

MIDDLE = 26.0
"""Millimetres behind the middle of the treated body, shown at the middle of the loupe."""


def in_room(point: tuple[float, float, float]) -> Vector:
    """A point of the anatomy (left, back, up; millimetres) of the prone patient, in the room."""
    left, back, up = point
    return np.array([-up, -left, back]) / 1000


@attrs.frozen
class Loupe:
    """A round picture of the section; seen from the head end, so that left stays on the side where it lies."""

    pen: Pen
    centre: tuple[float, float]
    radius: float

    @property
    def frame(self) -> Frame:
        scale = self.radius / 84
        return Frame(scale, self.centre[0], self.centre[1] + MIDDLE * scale)

    @property
    def glass(self) -> BaseGeometry:
        return disc(*self.centre, self.radius)

    def draw(self) -> None:
        """Frame, leader to the true place, section."""
        canvas, (x, y) = self.pen.canvas, self.pen.camera.at((0, 0, 0.01))
        spot = disc(x, y, 3.6 * self.pen.unit)
        way = np.array(self.centre) - (x, y)
        far = np.array(self.centre) - way / np.linalg.norm(way) * self.radius
        near = np.array((x, y)) + way / np.linalg.norm(way) * 3.6 * self.pen.unit
        for width, paint in ((6.0, palette.WHITE), (2.6, palette.ACTION.base)):
            canvas.stroke([tuple(near), tuple(far)], paint, width)
            canvas.fill(spot.buffer(width / 2).difference(spot.buffer(-width / 2)), paint)
        glass = self.glass
        shadow(canvas, glass.buffer(9), 3, 8, 0.14)
        canvas.fill(glass.buffer(9), palette.WHITE)
        canvas.fill(glass.buffer(3), palette.ACTION.base)
        inside = Canvas(clip=glass)
        inside.fill(glass, palette.MIST)
        axial.draw_body(inside, self.frame)
        axial.draw_vertebra(inside, self.frame)
        canvas.include(inside)

    def needle(self, needle: Needle) -> None:
        """The needle in the loupe, and at its true place on the back."""
        inside = Canvas(clip=self.glass)
        axial.draw_needle(inside, self.frame, needle)
        self.pen.canvas.include(inside)
        pen = self.pen
        tip, skin, hub = (in_room(needle.at(y)) for y in (anatomy.TIP_DEPTH, 74.0, 125.0))
        end = hub + (hub - skin) * 0.28
        pen.line([tip, skin], palette.STEEL.base, 0.55, 0.85)
        pen.line([skin, hub], palette.STEEL.shade, 0.8)
        pen.solid(pen.limb([hub, end], 0.010), palette.SCRUBS, 0.7, 0.3)
        pen.solid(
            pen.limb([end + np.array([0.028, 0, 0]), end - np.array([0.028, 0, 0])], 0.0095),
            palette.SCRUBS,
            0.7,
            0.3,
            0.1,
        )

    def cement(self, side: int) -> None:
        inside = Canvas(clip=self.glass)
        axial.draw_cement(inside, self.frame.shape(cement.cement_axial(side)), self.frame.scale)
        self.pen.canvas.include(inside)
        pen = self.pen
        place = in_room((side * 7.0, -2.0, 0.0))
        pen.solid(pen.ellipsoid(place, (0.010, 0.011, 0.011)), palette.CEMENT, 0.5, 0.2)

    def biopsy(self) -> None:
        core = self.frame.shape(anatomy.biopsy_core("axial"))
        self.pen.canvas.fill(core.buffer(2), palette.WHITE, 0.95)
        solid(self.pen.canvas, core, palette.PLUM, 2, 1, 0)

    def healed(self) -> None:
        """Needles gone: two small dressings, and the calm outline of a stable vertebra."""
        canvas, frame = self.pen.canvas, self.frame
        for needle in (anatomy.LEFT_NEEDLE, anatomy.RIGHT_NEEDLE):
            x, y = frame.point(needle.seen(83.0, "axial")[0], 84.0)
            solid(canvas, band([(x - 12, y), (x + 12, y + needle.side)], 8), palette.COAT, 2, 1)
            place = in_room(needle.at(80.0))
            patch = self.pen.spread([place + np.array([i * 0.018, j * 0.012, 0]) for i in (-1, 1) for j in (-1, 1)])
            solid(canvas, patch.buffer(0.6 * self.pen.unit), palette.COAT, 1, 0.6)
        ring = frame.shape(anatomy.axial_body().buffer(2.2)).exterior
        canvas.stroke(ring.coords, palette.WHITE, 5, 0.9, closed=True)
        canvas.stroke(ring.coords, palette.ACTION.rim, 2.6, closed=True)

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.frame.point(x, y)
