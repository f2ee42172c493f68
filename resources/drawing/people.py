"""Simple, dignified people: a head, a calm face, a dressed trunk, arms where the scene asks.

Drawn in a local frame whose origin is the base of the neck, y down, about 150 units
from the crown to the shoulders; `at` brings it to the plate.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.palette import Tone
from resources.drawing.shading import solid
from resources.drawing.shapes import Points, blob, disc, resized, slab, spline, tube, union
from resources.drawing.svg import Canvas

EYE = "#3A2E2B"


@attrs.frozen
class Look:
    """What one person looks like."""

    skin: Tone
    hair: Tone
    style: str
    top: Tone
    collar: str = "round"
    glasses: bool = False
    mask: bool = False


@attrs.frozen
class Person:
    """One person in a scene; `turn` is -1 towards the left, 0 to us, 1 towards the right."""

    canvas: Canvas
    look: Look
    x: float
    y: float
    scale: float
    turn: float = 0.0

    def at(self, shape: BaseGeometry) -> BaseGeometry:
        return resized(shape, self.scale, self.x, self.y)

    def points(self, points: Points) -> list[tuple[float, float]]:
        return [(self.x + self.scale * p[0], self.y + self.scale * p[1]) for p in points]

    def _solid(self, shape: BaseGeometry, tone: Tone, depth: float = 9, edge: float = 2.4, cast: float = 0.0) -> None:
        solid(self.canvas, self.at(shape), tone, depth * self.scale, edge * self.scale, cast)

    def _line(self, points: Points, paint: str, width: float, opacity: float = 1.0) -> None:
        self.canvas.stroke(
            self.points([tuple(p) for p in spline(points, False, 8)]), paint, width * self.scale, opacity
        )

    def draw(self, length: float = 190, width: float = 66) -> None:
        """Trunk down to `length`, then neck and head."""
        self._back_hair()
        self._trunk(length, width)
        self._head()

    def _trunk(self, length: float, width: float) -> None:
        w = width
        half = [(13, -4), (22, 6), (w * 0.72, 14), (w * 0.96, 32), (w, 62), (w * 0.98, length)]
        trunk = blob(
            [(0, -2), *half, (w * 0.9, length + 6, 1), (-w * 0.9, length + 6, 1), *((-x, y) for x, y in half[::-1])]
        )
        self._solid(trunk, self.look.top, 11, 3, 0.10)
        neck = union(slab(-14, -34, 28, 40, 10), disc(0, 3, 19, 11))
        self._solid(neck, self.look.skin, 5, 0)
        self.canvas.fill(self.at(disc(2, -20, 14, 8)), self.look.skin.shade, 0.7)
        match self.look.collar:
            case "coat":
                self._coat(length)
            case "scrubs":
                vee = blob([(-15, -2), (0, 30, 1), (15, -2), (0, 2)])
                self.canvas.fill(self.at(vee), self.look.skin.base)
                self._line([(-18, 0), (0, 34), (18, 0)], self.look.top.shade, 3.2)
            case "shirt":
                for side in (-1, 1):
                    wing = blob([(side * 2, 12), (side * 20, -6), (side * 26, 6), (side * 12, 24)])
                    self._solid(wing, self.look.top, 3, 1.4, 0.08)
                self._line([(0, 14), (0, length * 0.6), (0, length)], self.look.top.shade, 2.2, 0.8)
            case "apron":
                half_apron = [(20, 2), (36, 12), (40, 44), (w * 0.92, 76), (w * 0.95, length)]
                apron = blob([(0, 8), *half_apron, (0, length + 2), *((-x, y) for x, y in half_apron[::-1])])
                self._solid(apron, palette.APRON, 8, 2.4, 0.1)
                self._line(
                    [(-w * 0.9, length * 0.62), (0, length * 0.65), (w * 0.9, length * 0.62)],
                    palette.APRON.rim,
                    2.6,
                    0.8,
                )
            case _:
                self._line([(-19, 1), (0, 14), (19, 1)], self.look.top.shade, 3.4)

    def _coat(self, length: float) -> None:
        vee = blob([(-16, 0), (0, 62, 1), (16, 0), (0, 6)])
        self.canvas.fill(self.at(vee), palette.SCRUBS.base)
        self._line([(-8, 2), (0, 22), (8, 2)], palette.SCRUBS.shade, 2.6)
        for side in (-1, 1):
            lapel = blob([(side * 17, -2), (side * 30, 16), (side * 22, 36), (side * 2, 64), (side * 8, 34)])
            self._solid(lapel, palette.COAT, 3, 1.2, 0.1)
        self._line([(0, 64), (1, length * 0.7), (0, length)], palette.COAT.shade, 2.4)
        self._line([(26, 84), (38, 84), (48, 83)], palette.COAT.shade, 3)

    def _back_hair(self) -> None:
        hair, dx = self.look.hair, self.turn * 5
        match self.look.style:
            case "bob":
                self._solid(
                    blob([(-36 - dx, -60), (0 - dx, -102), (36 - dx, -60), (38 - dx, -22), (0, -14), (-38 - dx, -22)]),
                    hair,
                )
            case "bun":
                self._solid(disc(-30 * self.turn if self.turn else 0, -92 if self.turn else -103, 15), hair, 5, 2)
            case "long":
                self._solid(blob([(-36, -60), (0, -104), (36, -60), (42, -6), (26, 16), (-26, 16), (-42, -6)]), hair)
            case _:
                pass

    def _head(self) -> None:
        skin, t = self.look.skin, self.turn
        for side in (-1, 1):
            if side != round(t):
                self._solid(disc(side * 31 - t * 4, -54, 6, 9), skin, 3, 1)
        face = blob(
            [
                (-30, -62),
                (-25, -92),
                (0, -103),
                (25, -92),
                (30, -62),
                (27, -40),
                (13 + t * 3, -20),
                (t * 4, -17),
                (-13 + t * 3, -20),
                (-27, -40),
            ]
        )
        self._solid(face, skin, 7, 2.4)
        self._front_hair()
        self._face(8 * t)

    def _front_hair(self) -> None:
        hair, t = self.look.hair, self.turn
        match self.look.style:
            case "cap":
                cap = blob([(-33, -66), (-31, -92), (0, -112), (31, -92), (33, -66), (16, -76), (0, -79), (-16, -76)])
                self._solid(cap, palette.SCRUBS, 7, 2.4)
                self._line([(-31, -71), (-14, -79), (0, -81), (14, -79), (31, -71)], palette.SCRUBS.shade, 2.4, 0.8)
            case "bald":
                for side in (-1, 1):
                    tuft = blob([(side * 32, -50), (side * 34, -70), (side * 27, -86), (side * 25, -70)])
                    self._solid(tuft, hair, 3, 1.2)
            case "short":
                top = blob(
                    [
                        (-34, -60),
                        (-34, -88),
                        (-14, -110),
                        (14, -110),
                        (34, -90),
                        (34, -60),
                        (29, -74),
                        (18, -86),
                        (t * 8, -84),
                        (-20, -86),
                        (-29, -74),
                    ]
                )
                self._solid(top, hair, 6, 2.2)
            case _:
                top = blob(
                    [
                        (-35, -48),
                        (-36, -84),
                        (-16, -110),
                        (16, -110),
                        (36, -84),
                        (35, -48),
                        (30, -66),
                        (20, -84),
                        (2, -94),
                        (-14, -88),
                        (-29, -70),
                    ]
                )
                self._solid(top, hair, 6, 2.2)

    def _face(self, dx: float) -> None:
        shade = self.look.skin.shade
        for side in (-1, 1):
            x = side * 12 + dx
            self.canvas.fill(self.at(disc(x, -60, 2.9, 3.5)), EYE)
            self._line([(x - 5.5, -69), (x, -71), (x + 5.5, -69)], self._brow(), 2.2, 0.85)
            if not self.look.mask:
                self.canvas.fill(self.at(disc(x + side * 4, -45, 6, 4.4)), "#E08D78", 0.28)
            if self.look.glasses:
                ring = disc(x, -59, 9.5)
                self.canvas.fill(self.at(ring.difference(ring.buffer(-1.7))), palette.INK.rim)
        if self.look.glasses:
            self._line([(dx - 3, -60), (dx, -61), (dx + 3, -60)], palette.INK.rim, 1.7)
        if self.look.mask:
            mask = blob(
                [(-25, -50), (dx, -53), (25, -50), (23, -32), (10 + dx / 3, -18), (-10 + dx / 3, -18), (-23, -32)]
            )
            self._solid(mask, palette.SHEET, 4, 1.6)
            self._line([(-18, -37), (dx / 2, -35), (18, -37)], palette.SHEET.shade, 1.8, 0.8)
            return
        self._line([(dx * 1.2 + 1, -58), (dx * 1.5 + 3, -48), (dx * 1.2, -46)], shade, 2.4)
        self._line([(dx * 0.9 - 8, -35), (dx * 0.9, -31.4), (dx * 0.9 + 8, -35)], "#8E4A3C", 2.6, 0.9)

    def _brow(self) -> str:
        return palette.HAIRS["grey"].shade if self.look.style == "bald" else self.look.hair.shade

    def arm(self, points: Sequence[tuple[float, float]], sleeve: float = 1.0, hand: bool = True) -> None:
        """An arm through shoulder, elbow and wrist; `sleeve` is the covered share of the forearm."""
        shoulder, elbow, wrist = points
        if hand:
            dx, dy = wrist[0] - elbow[0], wrist[1] - elbow[1]
            size = max((dx * dx + dy * dy) ** 0.5, 1.0)
            tip = (wrist[0] + dx / size * 15, wrist[1] + dy / size * 15)
            thumb = tube(
                [(wrist[0], wrist[1] - 3), (wrist[0] + dx / size * 10, wrist[1] + dy / size * 10 - 9)], [5, 3.6]
            )
            self._solid(union(tube([wrist, tip], [9, 8]), thumb), self.look.skin, 4, 1.6)
        if sleeve < 1:
            self._solid(tube([elbow, wrist], [12, 9]), self.look.skin, 4, 1.6, 0.06)
        end = (elbow[0] + (wrist[0] - elbow[0]) * sleeve, elbow[1] + (wrist[1] - elbow[1]) * sleeve)
        self._solid(tube([shoulder, elbow, end], [17, 15.5, 12.5], smooth=sleeve > 0.5), self.look.top, 7, 2.2, 0.10)
