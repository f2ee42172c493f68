"""What a person looks like, and the brush that draws on a head that may turn and tilt.

Local frame of a person: the base of the neck at the origin, y down, the chin at -19 and the crown at -104.
A head that looks to the left is the mirror image of one that looks to the right.
"""

from __future__ import annotations

import attrs
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from resources.drawing import palette, shading
from resources.drawing.contour import lean
from resources.drawing.palette import Tone
from resources.drawing.shapes import Points, blob, tube
from resources.drawing.svg import Canvas


def arc(left: float, right: float, y: float, sag: float) -> list[tuple[float, float]]:
    """Five points of a shallow curve whose middle is `sag` below its ends."""
    shares = (0.0, 0.25, 0.5, 0.75, 1.0)
    return [(left + (right - left) * t, y + sag * 4 * t * (1 - t)) for t in shares]


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
    old: bool = False
    beard: str = ""
    """Nothing, `moustache` or `full`."""
    under: Tone = palette.COAT
    """The garment under an open coat, cardigan or jacket."""
    build: float = 1.0
    """Width of the shoulders against the usual ones."""


@attrs.frozen
class Brush:
    """A head's place on a canvas: `turn` -1 left, 0 to us, 1 right; `tilt` degrees clockwise as seen."""

    canvas: Canvas
    look: Look
    x: float
    y: float
    scale: float
    turn: float = 0.0
    tilt: float = 0.0
    eyes: str = "open"
    """`open`, `down` (reading) or `closed` (asleep)."""

    @property
    def side(self) -> float:
        return -1.0 if self.turn < 0 else 1.0

    @property
    def angle(self) -> float:
        return abs(self.turn)

    def at(self, shape: BaseGeometry) -> BaseGeometry:
        sided = affinity.scale(shape, self.side, 1, origin=(0, 0))
        tilted = affinity.rotate(sided, self.tilt, origin=(0, -18)) if self.tilt else sided
        placed = affinity.translate(affinity.scale(tilted, self.scale, self.scale, origin=(0, 0)), self.x, self.y)
        return lean(placed)

    def solid(self, shape: BaseGeometry, tone: Tone, depth: float = 5, edge: float = 1.8, cast: float = 0.0) -> None:
        shading.solid(self.canvas, self.at(shape), tone, depth * self.scale, edge * self.scale, cast)

    def mark(self, points: Points, radii: list[float], paint: str, opacity: float = 1.0) -> None:
        """A tapered stroke of the brush."""
        self.canvas.fill(self.at(tube(points, radii)), paint, opacity)

    def outline(self) -> BaseGeometry:
        a = self.angle
        far = [(20.5, -98), (29.3 - a, -79), (27.4 - 0.6 * a, -63), (27.6 + 0.4 * a, -50), (22 + 3 * a, -32)]
        chin = [(10 + 6.5 * a, -19.6), (7 * a, -17.6), (-10 + 5 * a, -20)]
        near = [(-22 + 3.5 * a, -32), (-27.6 - a, -50), (-29.5 - 3.5 * a, -77), (-21 - 3.4 * a, -98), (-1.5 * a, -105)]
        return blob([*far, *chin, *near])
