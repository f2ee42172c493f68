"""Heads: a quiet face that can turn, its features, the lines of age."""

from __future__ import annotations

import attrs

from resources.drawing import hair, palette
from resources.drawing.looks import Brush, Look, arc
from resources.drawing.palette import luminance, mix
from resources.drawing.shapes import blob, disc

__all__ = ["LIP", "Head", "Look"]

EYE = "#33282A"
LIP = "#8A4038"
EYES = -59.5
DARK = 0.2
"""Luminance of the skin under which the white of the eye must show, or the look is lost."""
MOUTH = -34.0


@attrs.frozen
class Head(Brush):
    """A head with its face and hair."""

    def back(self) -> None:
        """The hair that falls behind the neck and shoulders."""
        hair.behind(self)

    def draw(self) -> None:
        skin, a = self.look.skin, self.angle
        head = self.outline()
        if a < 0.45:
            for side, x in ((-1, -29.5 + 2 * a), (1, 29 - 3 * a)):
                self._ear(x, side)
        self.solid(head, skin, 5.5)
        if self.look.old:
            self._age(9.5 * a)
        self._features(9.5 * a)
        hair.beard(self, head, 9.5 * a)
        hair.over(self, head)
        if a >= 0.45 and self.look.style != "bob":
            self._ear(-26.5 + 7.5 * a, -1)
        if self.look.glasses:
            self._glasses(9.5 * a)

    def _ear(self, x: float, side: float) -> None:
        self.solid(disc(x, -53.5, 5.6, 8.8, -side * 8), self.look.skin, 2.4, 1.1)
        self.mark([(x + side * 1.6, -57), (x - side * 0.6, -53), (x + side * 1, -49.5)], [0.4, 1, 0.4], self._line)

    @property
    def _line(self) -> str:
        return mix("#4A2018", self.look.skin.shade, 0.22)

    @property
    def _brow(self) -> str:
        grey = self.look.hair.shade if self.look.style != "cap" else palette.HAIRS["brown"].shade
        return mix(grey, self.look.skin.shade, 0.72)

    def _features(self, dx: float) -> None:
        skin, a = self.look.skin, self.angle
        for side, x, squeeze in ((-1, dx - 12, 1.0), (1, dx + 12 - 2.4 * a, 1 - 0.22 * a)):
            self._eye(x, squeeze)
            brow = arc(x - 6.4 * squeeze, x + 6.4 * squeeze, -69.4, -2.4)
            self.mark(brow, [0.5, 1.0, 1.2, 1.0, 0.5], self._brow, 0.9)
            if not self.look.mask:
                cheek = disc(x + side * (2.5 - 2.5 * a), -46, 6.6 * squeeze, 4.8)
                self.canvas.fill(self.at(cheek), mix("#D4604C", skin.base, 0.55), 0.24)
        if self.look.mask:
            self._mask(dx)
            return
        tip = dx * 1.38
        nose = [(dx + 2.6 + a, -60), (tip + 2.8 + 2 * a, -50), (tip + 4 + a, -46.4), (tip - 2.6, -44.2)]
        self.mark(nose, [0.3, 0.9, 1.25, 0.5], skin.shade)
        mouth = dx * 1.04
        wide = 8.2 - 1.2 * a
        lower = [(mouth - 4, MOUTH + 6.4), (mouth, MOUTH + 7.2), (mouth + 4, MOUTH + 6.4)]
        self.mark(lower, [0.3, 1, 0.3], skin.shade, 0.75)
        smile = arc(mouth - wide, mouth + wide, MOUTH - 0.6, 2.9)
        dark = luminance(skin.base) < DARK
        self.mark(smile, [0.5, 0.95, 1.15, 0.95, 0.5], mix("#3A1A14" if dark else LIP, skin.shade, 0.75))

    def _eye(self, x: float, squeeze: float) -> None:
        lash = mix(EYE, self.look.skin.shade, 0.8)
        if self.eyes != "open":
            drop = 2.2 if self.eyes == "closed" else 1.6
            lid = arc(x - 5 * squeeze, x + 5 * squeeze, EYES, drop)
            self.mark(lid, [0.5, 0.9, 1.1, 0.9, 0.5], lash)
            return
        if luminance(self.look.skin.base) < DARK:
            white = blob([(x - 4.6 * squeeze, EYES), (x, EYES - 3.2), (x + 4.6 * squeeze, EYES), (x, EYES + 2.6)])
            self.canvas.fill(self.at(white), mix("#FFFFFF", self.look.skin.rim, 0.72))
        self.canvas.fill(self.at(disc(x, EYES, 2.25 * squeeze, 2.8)), EYE)
        self.canvas.fill(self.at(disc(x - 0.8 * self.side, EYES - 1, 0.7)), "#FFFFFF", 0.9)
        lid = arc(x - 4.8 * squeeze, x + 4.8 * squeeze, EYES - 1.1, -2.5)
        self.mark(lid, [0.35, 0.7, 0.85, 0.7, 0.45], lash)

    def _age(self, dx: float) -> None:
        """A few soft lines: beside the eyes and the mouth, on the forehead."""
        paint, a = self.look.skin.shade, self.angle
        fold = (-1, 1) if not self.look.mask else ()
        for side in fold:
            x = dx * 1.1 + side * (10.5 - 1.5 * a)
            self.mark(
                [(x - side * 2.5, -44), (x + side * 1.2, -38.5), (x + side * 0.8, -33)], [0.3, 0.7, 0.3], paint, 0.8
            )
        for side, x in ((-1, dx - 20.5), (1, dx + 19.5 - 4 * a)):
            for dy in (-2, 1.6):
                self.mark([(x, EYES + dy * 0.6), (x + side * 3.2, EYES + dy * 1.6)], [0.55, 0.25], paint, 0.9)
            self.mark([(x - side * 12, -53.4), (x - side * 8, -52.4), (x - side * 4, -54)], [0.2, 0.6, 0.2], paint, 0.8)
        if self.look.style in ("bald", "swept"):
            self.mark([(dx - 13, -79.5), (dx, -80.6), (dx + 11, -79.5)], [0.3, 0.7, 0.3], paint, 0.8)

    def _mask(self, dx: float) -> None:
        mask = blob([(-27, -48), (dx, -51), (27, -48), (22, -30), (9 + dx, -17), (-9 + dx * 0.6, -17), (-22, -30)])
        self.solid(mask.intersection(self.outline().buffer(1)), palette.SHEET, 4, 1.4)
        for y in (-39, -31):
            self.mark([(dx - 14, y), (dx, y + 1.4), (dx + 14, y)], [0.4, 0.8, 0.4], palette.SHEET.shade)

    def _glasses(self, dx: float) -> None:
        a = self.angle
        paint = mix(palette.INK.base, self.look.skin.shade, 0.62)
        near, far = disc(dx - 12, EYES + 1, 9.2, 8.4), disc(dx + 12 - 2.4 * a, EYES + 1, 9.2 * (1 - 0.2 * a), 8.4)
        for ring in (near, far):
            self.canvas.fill(self.at(ring), "#FFFFFF", 0.14)
            self.canvas.fill(self.at(ring.buffer(0.55).difference(ring.buffer(-0.75))), paint)
        self.mark([(dx - 3.2, EYES), (dx, EYES - 1.2), (dx + 2.6, EYES)], [0.7, 0.7, 0.7], paint)
        self.mark([(dx - 21, EYES - 0.6), (-27 + 6 * a, EYES - 2.4)], [0.7, 0.7], paint)
