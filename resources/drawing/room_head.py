"""A head in the room: an ellipsoid with cap, mask, hair and calm eyes as patches on it."""

from __future__ import annotations

import math

import attrs
import numpy as np
from shapely.geometry.base import BaseGeometry

from resources.drawing.palette import HAIRS, INK, SCRUBS, SHEET, Tone
from resources.drawing.room_camera import Place, Vector, nearness, unit, vector
from resources.drawing.room_solids import Pen
from resources.drawing.shapes import disc, hull, spline

AXES = np.array([0.082, 0.098, 0.118])
EYE = "#3A2E2B"
MOUTH = "#A9604F"


@attrs.frozen
class Head:
    """Where a head is, where it looks, and what it wears."""

    pen: Pen
    centre: Vector = attrs.field(converter=vector)
    forward: Vector = attrs.field(converter=unit)
    up: Vector = attrs.field(converter=unit)
    skin: Tone
    hair: Tone = HAIRS["grey"]
    cap: Tone | None = SCRUBS
    mask: Tone | None = SHEET
    asleep: bool = False
    bun: bool = False
    glasses: bool = False
    elder: bool = False
    """Grey brows, fine lines beside the eyes."""
    scale: float = 1.06

    @property
    def frame(self) -> Vector:
        right = unit(np.cross(self.forward, self.up))
        return np.vstack([right, self.forward, np.cross(right, self.forward)])

    def on(self, longitude: float, latitude: float, out: float = 1.0) -> Vector:
        """A point of the surface, degrees from the face's middle."""
        a, b = math.radians(longitude), math.radians(latitude)
        ball = np.array([math.sin(a) * math.cos(b), math.cos(a) * math.cos(b), math.sin(b)])
        return np.asarray(self.centre + (ball * AXES * self.scale * out) @ self.frame)

    def facing(self, place: Place) -> float:
        """How much a point of the surface looks at the viewer, -1 to 1."""
        return nearness(vector(place) - self.centre) / (0.098 * self.scale)

    def patch(self, lons: tuple[float, float], lats: tuple[float, float], out: float) -> BaseGeometry | None:
        """The visible part of a piece of the surface, as a convex shape."""
        grid = [self.on(a, b, out) for a in np.linspace(*lons, 24) for b in np.linspace(*lats, 9)]
        seen = [p for p in grid if self.facing(p) > -0.12]
        return self.pen.spread(seen) if len(seen) > 2 else None

    def draw(self) -> None:
        pen, s = self.pen, self.scale
        ball = pen.ellipsoid(self.centre, AXES * s, self.frame)
        back = self.centre - self.frame[1] * 0.018 * s - self.frame[2] * 0.012 * s
        if not self.asleep:
            pen.solid(pen.ellipsoid(back, AXES * s * 1.05, self.frame), self.hair, 1.4, 0.4)
            if self.bun:
                pen.solid(pen.sphere(self.centre - self.frame[1] * 0.105 * s - self.frame[2] * 0.02, 0.042), self.hair)
        pen.solid(ball, self.skin, 2.0, 0.5)
        self._temples()
        self._ears()
        self._face()
        if self.mask is not None:
            self._mask(self.mask)
        if self.cap is not None:
            self._cap(self.cap)

    def _temples(self) -> None:
        """Hair before the ears, under the cap; without a cap, the whole of it."""
        if self.asleep:
            return
        for side in (-1, 1):
            lons = (80.0, 128.0) if side > 0 else (-128.0, -80.0)
            shape = self.patch(lons, (-16.0, 44.0), 1.035)
            if shape is not None:
                self.pen.solid(shape.buffer(0.2 * self.pen.unit), self.hair, 0.7, 0.3)
        if self.cap is None:
            grid = [
                self.on(a, b, 1.09)
                for a in np.linspace(-180, 180, 60)
                for b in np.linspace(float(np.interp(abs(a), [0, 70, 100, 180], [44, 34, 4, -30])), 90, 9)
            ]
            top = self.pen.spread(grid)
            self.pen.solid(top, self.hair, 1.8, 0.5)
            for start in (-38, 4, 40):
                lock = [
                    p
                    for p in (self.on(start + t * 26, 46 + t * 34, 1.09) for t in np.linspace(0, 1, 8))
                    if self.facing(p) > 0.1
                ]
                if len(lock) > 2:
                    self._curve(lock, self.hair.shade, 0.35)

    def _ears(self) -> None:
        for side in (-1, 1):
            ear = self.on(side * 94, -6, 1.02)
            if self.facing(ear) > -0.25:
                axes = np.array([0.012, 0.022, 0.030]) * self.scale
                self.pen.solid(self.pen.ellipsoid(ear, axes, self.frame), self.skin, 0.7, 0.25)

    def _face(self) -> None:
        pen = self.pen
        if self.mask is None and nearness(self.forward) > -0.25:
            nose = hull(pen.sphere(self.on(0, -8, 1.11), 0.013), pen.sphere(self.on(0, 14, 0.98), 0.008))
            pen.solid(nose, self.skin, 0.6, 0.25)
            lips = [self.on(a, -36 - b, 1.0) for a, b in ((-13, -1), (-4, 2), (4, 2), (13, -1))]
            if self.facing(lips[1]) > 0.1:
                self._curve(lips, MOUTH, 0.55)
        for side in (-1, 1):
            eye = self.on(side * 24, 8, 1.0)
            if self.facing(eye) < 0.42:
                continue
            if self.asleep:
                lid = [self.on(side * 25 + a, 5 - b, 1.0) for a, b in ((-12, 0), (-5, 4.5), (3, 5), (11, 1))]
                self._curve(lid, EYE, 0.7)
            else:
                pen.canvas.fill(pen.ellipsoid(eye, (0.0082, 0.0082, 0.0098), self.frame), EYE)
                lid = [self.on(side * 24 + a, 12 + b, 1.0) for a, b in ((-9, -1), (-3, 2.2), (4, 2.2), (9.5, -1.4))]
                self._curve(lid, EYE, 0.42)
                if self.elder:
                    for low in (-5, 2):
                        crease = [self.on(side * (39 + a), 5 + low + a * 0.5 * (low / 4), 1.0) for a in (0, 4, 9)]
                        if self.facing(crease[-1]) > 0.15:
                            self._curve(crease, self.skin.shade, 0.35)
            brow = [self.on(side * (25 + a), 20 + b, 1.0) for a, b in ((-11, 2.4), (0, 4), (11, 0))]
            if self.asleep:
                continue
            self._curve(brow, self.hair.shade, 0.62)
            if self.glasses:
                ring = pen.ellipsoid(self.on(side * 26, 4, 1.04), (0.030, 0.01, 0.019), self.frame)
                pen.canvas.fill(ring, "#FFFFFF", 0.22)
                pen.canvas.fill(ring.difference(ring.buffer(-0.32 * pen.unit)), INK.base, 0.9)

        if self.glasses and not self.asleep:
            bridge = [self.on(a, 7, 1.06) for a in (-9, 0, 9)]
            if self.facing(bridge[1]) > 0.2:
                self._curve(bridge, INK.base, 0.35)

    def _curve(self, places: list[Vector], paint: str, width: float) -> None:
        points = [tuple(p) for p in spline(self.pen.camera.all(places), False)]
        self.pen.canvas.stroke(points, paint, width * self.pen.unit)

    def _mask(self, tone: Tone) -> None:
        pen = self.pen
        shape = self.patch((-74, 74), (-64, -17), 1.05)
        if shape is None or nearness(self.forward) < -0.3:
            return
        for side in (-1, 1):
            for low, high in ((-17, 2), (-42, -14)):
                a, b = self.on(side * 70, low, 1.04), self.on(side * 96, high, 1.03)
                if self.facing(b) > -0.1:
                    pen.line([a, b], tone.base, 0.5)
        pen.solid(shape.buffer(0.3 * pen.unit), tone, 1.1, 0.4)
        for latitude in (-29, -43):
            fold = [p for p in (self.on(a, latitude, 1.05) for a in np.linspace(-42, 42, 11)) if self.facing(p) > 0.1]
            if len(fold) > 2:
                pen.line(fold, tone.shade, 0.35, 0.8)

    def _cap(self, tone: Tone) -> None:
        pen = self.pen
        grid = []
        for longitude in np.linspace(-180, 180, 60):
            low = float(np.interp(abs(longitude), [0, 90, 180], [32, 12, -24]))
            grid += [self.on(longitude, b, 1.075) for b in np.linspace(low, 90, 9)]
        shape = pen.spread(grid)
        pen.solid(shape.buffer(-0.6 * pen.unit).buffer(0.6 * pen.unit), tone, 1.7, 0.5)
        turns = np.linspace(-110, 110, 40)
        edge = [self.on(a, float(np.interp(abs(a), [0, 90, 180], [34, 14, -22])), 1.08) for a in turns]
        seen = [p for p in edge if self.facing(p) > 0.15]
        if len(seen) > 3:
            pen.line(seen, tone.shade, 0.5, 0.9)
        x, y = pen.camera.at(self.on(-20, 62, 1.08))
        pen.canvas.fill(disc(x, y, 1.6 * pen.unit, 0.5 * pen.unit, -14), tone.rim, 0.5)
