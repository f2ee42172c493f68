"""The team in the room: standing people in scrubs and lead aprons, calm, with hands."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import numpy as np
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from resources.drawing import palette
from resources.drawing.palette import Tone
from resources.drawing.room_camera import FLOOR, Place, Vector, nearness, unit, vector
from resources.drawing.room_head import Head
from resources.drawing.room_solids import Pen
from resources.drawing.shapes import hull

UP = np.array([0.0, 0.0, 1.0])


def hand(pen: Pen, wrist: Place, along: Place, thumb: Place, tone: Tone, size: float = 1.0) -> BaseGeometry:
    """A relaxed hand: palm, four fingers, a thumb on the side of `thumb`; returns its outline."""
    w, d = vector(wrist), unit(along)
    t = unit(vector(thumb) - d * float(vector(thumb) @ d))
    palm = pen.limb([w, w + d * 0.045 * size], [0.030 * size, 0.038 * size])
    fingers = []
    for i, length in enumerate((0.070, 0.080, 0.076, 0.060)):
        root = w + (d * 0.052 + t * (0.030 - 0.020 * i)) * size
        end = root + (d * length + t * (0.010 - 0.008 * i) - UP * 0.012) * size
        fingers.append(pen.limb([root, end], [0.0125 * size, 0.0095 * size]))
    first = pen.limb(
        [w + (d * 0.012 + t * 0.022) * size, w + (d * 0.042 + t * 0.056) * size, w + (d * 0.072 + t * 0.062) * size],
        [0.016 * size, 0.0135 * size, 0.0105 * size],
    )
    whole = unary_union([palm, first, *fingers])
    pen.solid(whole, tone, 0.8, 0.3)
    for finger in fingers[:-1]:
        edge = finger.difference(finger.buffer(-0.22 * pen.unit))
        gap = edge.intersection(unary_union([f for f in fingers if f is not finger]).buffer(0.1))
        pen.canvas.fill(gap, tone.shade, 0.9)
    return whole


@attrs.frozen
class Staff:
    """One member of the team; hands as (right, forward, up) in metres from the feet."""

    pen: Pen
    x: float
    y: float
    looks: tuple[float, float]
    skin: Tone
    hair: Tone
    hands: tuple[tuple[float, float, float], tuple[float, float, float]]
    apron: Tone = palette.APRON
    scrubs: Tone = palette.SCRUBS
    cap: Tone | None = palette.SCRUBS
    gloves: Tone | None = None
    gown: Tone | None = None
    bun: bool = False
    glasses: bool = False
    elder: bool = False
    height: float = 1.0
    wide: float = 1.0
    """Breadth of the trunk against its height."""
    lean: float = 0.0
    """How far forward the shoulders are, metres."""
    arms: float = 1.0
    """Length of the arms against the height."""
    droop: float = 0.0
    """How much the fingers point down."""
    tilt: float = 0.08
    thumbs: float = 0.4
    """How far up the thumbs point."""

    @property
    def forward(self) -> Vector:
        return unit((*self.looks, 0.0))

    @property
    def right(self) -> Vector:
        return np.cross(self.forward, UP)

    @property
    def frame(self) -> Vector:
        return np.vstack([self.right, self.forward, UP])

    def at(self, right: float, forward: float, up: float, leant: bool = True) -> Vector:
        feet = np.array([self.x, self.y, FLOOR])
        forward += self.lean * max(0.0, up - 0.92) / 0.48 if leant else 0.0
        return np.asarray(feet + self.height * (self.right * right + self.forward * forward + UP * up))

    def _oval(self, up: float, axes: tuple[float, float, float], forward: float = 0.0) -> BaseGeometry:
        wide = (axes[0] * self.wide, axes[1] * (0.5 + 0.5 * self.wide), axes[2])
        return self.pen.ellipsoid(self.at(0, forward, up), np.array(wide) * self.height, self.frame)

    def draw(self, holds: Callable[[], None] | None = None) -> None:
        """From the far side to the near one; `holds` draws what the hands lie on."""
        pen, h = self.pen, self.height
        x, y = pen.camera.at((self.x, self.y, FLOOR))
        pen.canvas.ground(x + 2 * pen.unit, y + pen.unit, 34 * pen.unit, 15 * pen.unit, palette.INK.base, 0.26)
        sides = sorted((1, -1), key=lambda q: nearness(self.at(0.17 * q, 0, 1.2)))
        for q in sides:
            pen.solid(pen.ellipsoid(self.at(0.095 * q, 0.05, 0.035), (0.05, 0.125, 0.042), self.frame), palette.COAT, 1)
            leg = [self.at(0.085 * q, 0, 0.88), self.at(0.095 * q, 0.01, 0.48), self.at(0.095 * q, -0.005, 0.09)]
            pen.solid(pen.limb(leg, [0.098 * h, 0.078 * h, 0.064 * h]), self.scrubs, 2.4, 0.5)
        far, near = sides
        parts = {q: self._arm(q) for q in sides}
        turned_away = nearness(self.forward) < -0.15
        early = (far, near) if turned_away else (far,)
        for q in early:
            parts[q][0]()
            if turned_away:
                parts[q][1]()
        self._trunk()
        Head(
            pen, self.at(0, 0.035 + self.tilt * 0.08, 1.635), np.array([*self.forward[:2], -self.tilt]),
            UP + self.forward * self.tilt, self.skin, self.hair, self.cap, glasses=self.glasses, bun=self.bun,
            elder=self.elder, scale=h * 1.04,
        ).draw()  # fmt: skip
        if holds is not None:
            holds()
        if not turned_away:
            for draw in (parts[far][1], *parts[near]):
                draw()

    def _trunk(self) -> None:
        pen, h = self.pen, self.height
        w = self.wide
        shoulders = [pen.sphere(self.at(0.165 * q * w, 0, 1.40), 0.066 * h) for q in (1, -1)]
        neck = hull(self._oval(1.45, (0.062, 0.056, 0.002), 0.02), self._oval(1.55, (0.05, 0.05, 0.01), 0.03))
        chest = self._oval(1.30, (0.176, 0.118, 0.12))
        waist = self._oval(1.12, (0.158, 0.11, 0.10))
        hips = self._oval(0.92, (0.175, 0.125, 0.12))
        top = self.gown or self.scrubs
        shirt = unary_union(
            [hull(hips, waist), hull(waist, chest), hull(chest, *shoulders),
             hull(*shoulders, pen.sphere(self.at(0, 0, 1.46), 0.06 * h))]
        )  # fmt: skip
        if self.gown:
            shirt = shirt.union(hull(hips, self._oval(0.55, (0.20, 0.15, 0.03))))
        pen.solid(shirt, top, 3.4, 0.6)
        pen.solid(neck, self.skin, 1.6, 0.3)
        skirt = self._oval(0.66, (0.195, 0.14, 0.03), 0.01)
        belly = self._oval(0.95, (0.188, 0.137, 0.10), 0.01)
        middle = self._oval(1.14, (0.166, 0.120, 0.10), 0.01)
        upper = self._oval(1.29, (0.166, 0.124, 0.11), 0.01)
        straps = [pen.sphere(self.at(0.115 * q * w, 0, 1.425), 0.048 * h) for q in (1, -1)]
        apron = unary_union([hull(skirt, belly), hull(belly, middle), hull(middle, upper), hull(upper, *straps)])
        pen.solid(apron, self.apron, 3.4, 0.6)
        belt = [
            self.at(0.168 * w * np.sin(t), 0.01 + 0.124 * (0.5 + 0.5 * w) * np.cos(t), 1.06)
            for t in np.linspace(-np.pi, np.pi, 73)
        ]
        seen = sorted(
            (p for p in belt if nearness(p - self.at(0, 0.01, 1.06)) > -0.01), key=lambda p: pen.camera.at(p)[0]
        )
        pen.line(seen, self.apron.rim, 1.1, 0.9)
        collar = hull(self._oval(1.455, (0.078, 0.074, 0.025), 0.015), self._oval(1.495, (0.069, 0.066, 0.02), 0.02))
        pen.solid(collar, self.apron, 1.4, 0.4)

    def _joints(self, q: int) -> tuple[Vector, Vector, Vector]:
        """Shoulder, elbow and wrist; the elbow by two-bone inverse kinematics."""
        h = self.height
        shoulder = self.at(0.185 * q * self.wide, 0, 1.395)
        wrist = self.at(*self.hands[0 if q > 0 else 1], leant=False)
        upper, lower = 0.29 * h * self.arms, 0.25 * h * self.arms
        reach = min(float(np.linalg.norm(wrist - shoulder)), upper + lower - 0.01)
        along = unit(wrist - shoulder)
        first = (upper**2 - lower**2 + reach**2) / (2 * reach)
        out = max(upper**2 - first**2, 0.0) ** 0.5
        aside = self.right * q * 0.75 - self.forward * 0.25 - UP * 0.8
        aside = unit(aside - along * float(aside @ along))
        return shoulder, np.asarray(shoulder + along * first + aside * out), np.asarray(shoulder + along * reach)

    def _arm(self, q: int) -> tuple[Callable[[], None], Callable[[], None]]:
        """How to draw the upper arm, and the forearm with its hand."""
        pen, h = self.pen, self.height
        shoulder, elbow, wrist = self._joints(q)
        along = unit(wrist - elbow)

        def palm() -> None:
            way = unit(along - UP * self.droop)
            hand(pen, wrist, way, -self.right * q + UP * self.thumbs, self.gloves or self.skin, h * 0.92)

        def forearm() -> None:
            towards_us = nearness(along) > 0.35
            if not towards_us:
                palm()
            shape = pen.limb([elbow, wrist - along * 0.01], [0.052 * h, 0.036 * h])
            pen.solid(shape, self.gown or self.skin, 1.5, 0.5)
            if self.gloves:
                pen.solid(pen.limb([wrist - along * 0.05, wrist], [0.039 * h, 0.037 * h]), self.gloves, 1, 0.3)
            if towards_us:
                palm()

        def sleeve() -> None:
            if self.gown:
                pen.solid(pen.limb([shoulder, elbow], [0.072 * h, 0.058 * h]), self.gown, 1.8, 0.5)
                return
            pen.solid(pen.limb([shoulder, elbow], [0.056 * h, 0.052 * h]), self.skin, 1.5, 0.4)
            end = shoulder + (elbow - shoulder) * 0.72
            pen.solid(pen.limb([shoulder, end], [0.074 * h, 0.066 * h]), self.scrubs, 1.8, 0.5)

        return sleeve, forearm
