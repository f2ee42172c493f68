"""Simple, dignified people: a head, a calm face, a dressed trunk, arms with hands where the scene asks.

Drawn in a local frame whose origin is the base of the neck, y down, about 150 units
from the crown to the elbows' height; `at` brings it to the plate.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import attrs
from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.contour import lean
from resources.drawing.faces import Head, Look
from resources.drawing.hands import Hand
from resources.drawing.palette import Tone
from resources.drawing.shading import crescent, rim, solid
from resources.drawing.shapes import Points, blob, disc, resized, shifted, slab, spline, tube, union
from resources.drawing.svg import Canvas

__all__ = ["Look", "Person"]

Arm = Sequence[tuple[float, float]]
CHIN_DROP = 5.0
"""How far the head sinks between the shoulders."""


@attrs.frozen
class Person:
    """One person in a scene; `turn` is -1 towards the left, 0 to us, 1 towards the right."""

    canvas: Canvas
    look: Look
    x: float
    y: float
    scale: float
    turn: float = 0.0
    tilt: float = 0.0
    eyes: str = "open"

    def at(self, shape: BaseGeometry) -> BaseGeometry:
        return lean(resized(shape, self.scale, self.x, self.y))

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.x + self.scale * x, self.y + self.scale * y

    def _solid(self, shape: BaseGeometry, tone: Tone, depth: float = 9, edge: float = 2.4, cast: float = 0.0) -> None:
        solid(self.canvas, self.at(shape), tone, depth * self.scale, edge * self.scale, cast)

    def mark(self, points: Points, radii: list[float], paint: str, opacity: float = 1.0) -> None:
        """A tapered fold."""
        self.canvas.fill(self.at(tube(points, radii)), paint, opacity)

    def _line(self, points: Points, paint: str, width: float, opacity: float = 1.0) -> None:
        curve = [self.point(float(p[0]), float(p[1])) for p in spline(points, False, 8)]
        self.canvas.stroke(curve, paint, width * self.scale, opacity)

    def _headed(self) -> Head:
        low = self.y + CHIN_DROP * self.scale
        return Head(self.canvas, self.look, self.x, low, self.scale, self.turn, self.tilt, self.eyes)

    def head(self) -> None:
        self._headed().draw()

    def back_hair(self) -> None:
        self._headed().back()

    def draw(self, length: float = 190, width: float = 66) -> None:
        """Trunk down to `length`, then neck and head."""
        self.back_hair()
        self.trunk(length, width)
        self.head()

    def trunk(self, length: float, width: float = 66) -> None:
        """The dressed trunk: shoulders that fall softly, a waist, the garment's opening."""
        w, t, look = width * self.look.build, 2.5 * self.turn, self.look
        half = [(15, -7), (25, 2), (w * 0.76, 11), (w * 0.96, 27), (w * 0.99, 56), (w * 0.92, 110), (w * 0.94, length)]
        shape = blob(
            [(t, -6), *half, (w * 0.9, length + 8, 1), (-w * 0.9, length + 8, 1), *((-x, y) for x, y in half[::-1])]
        )
        self._solid(shape, look.top, 9, 2.4, 0.08)
        neck = union(slab(-13.5 + t, -34, 27, 38, 8), disc(t, 1, 17, 9))
        self.canvas.fill(self.at(neck), look.skin.base)
        cast = blob([(-13.5 + t, -27), (13.5 + t, -27), (13.5 + t, -15), (4 + 3 * t, -9), (-10 + 2 * t, -16)])
        self.canvas.fill(self.at(cast), look.skin.shade, 0.75)
        match look.collar:
            case "coat" | "cardigan" | "jacket":
                self._open_front(length, t)
            case "scrubs":
                self._vee(t)
                self._line([(26, 78), (38, 79), (48, 77)], look.top.shade, 2, 0.8)
            case "shirt":
                self._shirt(length, t)
            case "apron":
                self._vee(t)
                self.apron(length, w, t)
            case "high":
                roll = slab(-17 + t, -14, 34, 20, 9)
                self._solid(roll, look.top, 3.4, 1.6)
            case _:
                rib = blob([(-18 + t, -5), (t, 12), (18 + t, -5), (22 + t, -1), (t, 19), (-22 + t, -1)])
                self._solid(rib, look.top, 2.4, 1.2)

    def _vee(self, t: float) -> None:
        look = self.look
        vee = blob([(-14 + t, -4), (t * 1.4, 28, 1), (14 + t, -4), (t, -2)])
        self.canvas.fill(self.at(vee), look.skin.base)
        self._line([(-17 + t, -5), (t * 1.4, 30), (17 + t, -5)], look.top.shade, 4.6)
        self._line([(-17.6 + t, -5), (t * 1.4 - 0.6, 30)], look.top.rim, 1.4, 0.9)

    def _shirt(self, length: float, t: float) -> None:
        top = self.look.top
        for side in (-1, 1):
            wing = blob([(t + side * 1, 11), (t + side * 15, -9), (t + side * 24, 3), (t + side * 13, 24)])
            self._solid(wing, top, 2.6, 1.2, 0.06)
        self.mark([(t, 14), (t + 1, length * 0.5), (t, length)], [0.8, 1.1, 1.1], top.shade, 0.85)
        for y in range(36, int(length), 34):
            self.canvas.fill(self.at(disc(t + 5, y, 2.2)), top.shade)

    def _open_front(self, length: float, t: float) -> None:
        """A coat, a cardigan or a jacket: the garment under it shows between the two sides."""
        look, under, top = self.look, self.look.under, self.look.top
        deep = {"coat": 74.0, "cardigan": length + 6, "jacket": 92.0}[look.collar]
        gap = 17 if look.collar != "cardigan" else 14
        low = 1.0 if look.collar != "cardigan" else 18
        inner = blob([(-gap + t, -4), (t - low, deep, 1), (t + low, deep, 1), (gap + t, -4), (t, 4)])
        self.canvas.fill(self.at(inner), under.base)
        self.canvas.fill(self.at(crescent(inner, 5)), under.shade, 0.6)
        self._line([(-12 + t, -6), (t, 7), (12 + t, -6)], under.shade, 2.6, 0.9)
        if look.collar == "cardigan":
            for side in (-1, 1):
                edge = [(t + side * 17, -5), (t + side * 20, 40), (t + side * 20, length)]
                self._line(edge, top.shade, 2.6, 0.9)
            return
        for side in (-1, 1):
            lapel = [(16, -6), (30, 12), (24, 30), (28, 36), (2, deep + 2), (9, 34)]
            self._solid(blob([(t + side * x, y) for x, y in lapel]), top, 2.4, 1.2, 0.08)
        self.mark([(t, deep), (t + 1, length * 0.7), (t, length)], [0.8, 1.2, 1.2], top.shade)
        self._line([(25, 84), (36, 85.5), (46, 84)], top.shade, 2.4)

    def apron(self, length: float, w: float, t: float) -> None:
        """The lead apron over the clothes, its straps and edge, the collar that guards the throat."""
        tone = self.look.under if self.look.collar == "apron" and self.look.under != palette.COAT else palette.APRON
        half = [(20, -2), (34, 3), (w * 0.6, 9), (w * 0.55, 34), (w * 0.58, 58), (w * 0.82, 86), (w * 0.97, length)]
        outline = [(t - 13, 12), (t, 16), (t + 13, 12)]
        shape = blob(
            [*outline, *half, (w * 0.92, length + 8, 1), (-w * 0.92, length + 8, 1), *((-x, y) for x, y in half[::-1])]
        )
        self._solid(shape, tone, 8, 0, 0.1)
        self.canvas.fill(self.at(rim(shape, 1.8)), tone.rim, 0.9)
        for y, opacity in ((length * 0.60, 0.85), (length * 0.60 + 9, 0.5)):
            self.mark([(-w * 0.9, y), (0, y + 3), (w * 0.9, y)], [0.8, 1, 0.8], tone.shade, opacity)
        for side in (-1, 1):
            self.mark(
                [(side * w * 0.5, 12), (side * w * 0.46, 36), (side * w * 0.5, 60)], [0.6, 0.9, 0.4], tone.shade, 0.7
            )
        guard = [
            (-17 + t, -11),
            (t, -6),
            (17 + t, -11),
            (21 + t, 0),
            (20 + t, 12),
            (9 + t, 27),
            (t, 31),
            (-9 + t, 27),
            (-20 + t, 12),
        ]
        self._solid(blob([*guard, (-21 + t, 0)]), tone, 3.4, 1.6, 0.14)
        self.mark([(-16 + t, 2), (t, 8), (16 + t, 2)], [0.5, 0.8, 0.5], tone.rim, 0.9)

    def sleeve(self, path: Arm, radii: Sequence[float], tone: Tone) -> None:
        """A sleeve that grows out of the shoulder: no contour there, a soft fold at the armpit."""
        shape = self.at(tube(list(path), list(radii), smooth=len(path) > 2))
        (x0, y0), (x1, y1) = path[0], path[1]
        start = (x0 + (x1 - x0) * 0.3, y0 + (y1 - y0) * 0.3)
        lower = self.at(tube([start, *path[1:]], [radii[0] * 0.6, *radii[1:]], smooth=len(path) > 2))
        root, s = self.at(disc(x0, y0, radii[0] * 1.2)), self.scale
        self.canvas.fill(shifted(lower, 2 * s, 4 * s), palette.INK.base, 0.1)
        self.canvas.fill(shape, tone.base)
        self.canvas.fill(crescent(shape, 4.6 * s).intersection(lower.buffer(1.5 * s)), tone.shade, 0.85)
        self.canvas.fill(rim(shape, 1.6 * s).difference(root), tone.rim, 0.85)

    def arm(
        self,
        points: Arm,
        sleeve: float = 1.0,
        hand: bool = True,
        pose: str = "relaxed",
        bend: float = 0.0,
        flip: bool | None = None,
        flat: float = 1.0,
        thick: float = 1.0,
    ) -> Hand:
        """An arm through shoulder, elbow and wrist; `sleeve` is the covered share of the forearm."""
        shoulder, elbow, wrist = points
        dx, dy = wrist[0] - elbow[0], wrist[1] - elbow[1]
        over = sleeve < 0.9
        held = self.hand(wrist, _degrees(dx, dy) + bend, pose, shoulder[0] > 0 if flip is None else flip, flat)
        if over:
            fore = tube([elbow, (elbow[0] + dx * 0.4, elbow[1] + dy * 0.4), wrist], [11, 11, 7.8])
            self._solid(fore, self.look.skin, 3.4, 1.4)
        if hand:
            held.draw(self.canvas, self.look.skin)
        end = (elbow[0] + dx * sleeve, elbow[1] + dy * sleeve)
        cuff = 10.2 if sleeve > 0.8 else 12.5
        k = thick
        self.sleeve([shoulder, elbow, end], [15.5 * k, 13 * k, cuff * k], self.look.top)
        self._cuff(elbow, end, cuff * k)
        return held

    def _cuff(self, elbow: tuple[float, float], end: tuple[float, float], radius: float) -> None:
        dx, dy = end[0] - elbow[0], end[1] - elbow[1]
        size = max((dx * dx + dy * dy) ** 0.5, 1.0)
        ux, uy = dx / size, dy / size
        back = (end[0] - ux * 1.5, end[1] - uy * 1.5)
        across = [(back[0] - uy * radius * 0.92, back[1] + ux * radius * 0.92), (back[0] + ux * 3, back[1] + uy * 3)]
        line = [across[0], across[1], (back[0] + uy * radius * 0.92, back[1] - ux * radius * 0.92)]
        self.mark(line, [0.7, 0.9, 0.7], self.look.top.shade, 0.9)

    def hand(self, at: tuple[float, float], angle: float, pose: str, flip: bool = False, flat: float = 1.0) -> Hand:
        """A hand of this person, its wrist at a point of the local frame."""
        return Hand(self.point(*at), angle, self.scale, pose, flip, flat)


def _degrees(dx: float, dy: float) -> float:
    return math.degrees(math.atan2(dy, dx))
