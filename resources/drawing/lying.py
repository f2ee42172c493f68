"""A patient who lies on the back, awake or asleep, covered, seen from the side.

Local frame: the mattress at y = 0 (y down), the crown towards +x, the feet about -470.
"""

from __future__ import annotations

from collections.abc import Callable

from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.contour import lean
from resources.drawing.faces import LIP
from resources.drawing.hands import Hand
from resources.drawing.palette import Tone, mix
from resources.drawing.people import Look
from resources.drawing.shading import solid
from resources.drawing.shapes import blob, disc, slab, tube, union
from resources.drawing.svg import Canvas

Place = Callable[[BaseGeometry], BaseGeometry]


def lying(canvas: Canvas, look: Look, place: Place, size: float, cover: Tone, gown: Tone = palette.SHEET) -> None:
    """The pillow, the head with closed eyes, the gown, the blanket and a hand that rests on it."""

    def put(shape: BaseGeometry, tone: Tone, depth: float, edge: float = 1.8, cast: float = 0.0) -> None:
        solid(canvas, lean(place(shape)), tone, depth * size, edge * size, cast)

    def line(points: list[tuple[float, float]], radii: list[float], paint: str, opacity: float = 1.0) -> None:
        canvas.fill(lean(place(tube(points, radii))), paint, opacity)

    skin = look.skin
    put(blob([(-62, 0), (-58, -16), (-20, -22), (30, -26), (52, -14), (52, 0)]), palette.COAT, 6, 2, 0.08)
    put(tube([(-60, -26), (-22, -32)], [17, 15]), skin, 5, 0)
    put(blob([(-46, -60), (-60, -70), (-110, -78), (-170, -74), (-170, 0), (-50, 0), (-40, -16)]), gown, 8)
    head = [(38, -42), (30, -18), (6, -8), (-16, -16), (-30, -34), (-35.5, -46), (-33, -55), (-25, -59), (-23, -63)]
    face = [(-17, -66), (-15, -69), (-10, -80.5), (-5, -78), (2, -71), (10, -73), (26, -65)]
    put(blob([*head, *face]), skin, 6)
    hair = blob(
        [(41, -42), (32, -14), (6, -4), (-8, -10), (-2, -22), (8, -26), (12, -40), (20, -50), (24, -66), (33, -62)]
    )
    if look.style == "bald":
        hair = blob([(30, -16), (8, -4), (-8, -10), (-2, -22), (8, -26), (18, -32), (32, -34)])
    put(hair, look.hair, 4)
    if look.style == "bun":
        put(disc(42, -30, 13), look.hair, 4)
    put(disc(0, -34, 7.4, 6.4), skin, 2.6, 1)
    line([(3, -36), (-1, -33), (-2, -31)], [0.5, 1, 0.5], skin.shade)
    dark = mix("#33282A", skin.shade, 0.8)
    line([(4, -65), (0.8, -61.5), (-3, -62.5)], [0.7, 1.3, 0.7], dark)
    line([(12, -66), (10.5, -61), (8.6, -58)], [0.7, 1.5, 0.7], mix(look.hair.shade, skin.shade, 0.7))
    line([(-25, -57), (-19.5, -53.5), (-16, -52.5)], [0.7, 1.3, 0.7], mix(LIP, skin.shade, 0.7))
    canvas.fill(place(disc(-10, -50, 7, 5)), mix("#D4604C", skin.base, 0.55), 0.25)
    if look.beard == "full":
        put(
            blob([(-22, -62), (-34, -60), (-40, -46), (-33, -32), (-18, -18), (-10, -26), (-14, -42), (-18, -50)]),
            look.hair,
            2.6,
            1,
        )
    blanket = [(-122, 4), (-120, -72), (-170, -84), (-240, -80), (-300, -64), (-352, -76), (-420, -48), (-452, -74)]
    put(blob([*blanket, (-474, -66), (-482, -24), (-482, 4, 1), (-122, 4, 1)]), cover, 12, 2.6, 0.1)
    fold = blob([(-118, 4), (-116, -74), (-136, -83), (-152, -84), (-148, -40), (-150, 4)])
    put(fold, palette.COAT, 5, 1.8, 0.06)
    line([(-250, -74), (-272, -40), (-262, -6)], [0.8, 3, 0.8], cover.shade, 0.7)
    line([(-352, -70), (-366, -36), (-356, -8)], [0.8, 3, 0.8], cover.shade, 0.7)
    line([(-420, -44), (-430, -22)], [0.8, 2.4], cover.shade, 0.7)
    arm = union(tube([(-84, -40), (-138, -28), (-192, -60)], [16, 15, 11]))
    put(arm, gown, 6, 1.8, 0.1)
    _hand(canvas, look, place, size)


def _hand(canvas: Canvas, look: Look, place: Place, size: float) -> None:
    """A hand drawn flat, then laid by the same movement as everything else."""
    pattern = Hand((-192, -62), 196, 0.9, "flat", True, 0.8)
    shapes = pattern.outline()
    solid(canvas, lean(place(shapes[0])), look.skin, 2.6 * size, 1.2 * size, 0.1)
    solid(canvas, lean(place(shapes[1])), look.skin, 2 * size, 1 * size, 0)


def couch(canvas: Canvas, place: Place, size: float, start: float = 250.0, end: float = -500.0) -> None:
    """The sliding table under the patient."""
    solid(canvas, place(slab(end, 14, start - end, 22, 10)), palette.JOINT, 6 * size, 2 * size, 0.12)
    solid(canvas, place(slab(end + 6, 0, start - end - 6, 18, 9)), palette.COAT, 5 * size, 2 * size, 0)
