"""The patient on the stomach, seen from the head end, and from the side in a medallion."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.shading import shadow, solid
from resources.drawing.shapes import Points, blob, disc, shifted, slab, spline, tube, union
from resources.drawing.supine import BLUSH, BROW, LASH, SKIN
from resources.drawing.svg import Canvas

HAIR = palette.HAIRS["grey"].base


def prone(x: float, top: float) -> Canvas:
    """On the stomach over the rolls, head turned on its cushion, arms forward and low; `top` is the table's top."""
    canvas = Canvas()
    far = [(x - 216, top - 90), (x - 222, top - 230), (x - 166, top - 336), (x, top - 366)]
    solid(canvas, blob([*far, *_across(far, x)]), palette.DRAPE, 12, 4)
    for side in (-1, 1):
        solid(canvas, slab(x + side * 262 - 66, top - 18, 132, 20, 10), palette.SLATE, 6, 2)
        fold = [(x + side * 92, top - 340), (x + side * 150, top - 312), (x + side * 188, top - 268)]
        canvas.fill(tube(fold, [1, 4, 1]), palette.DRAPE.rim, 0.7)
    back = [(x - 176, top - 78), (x - 226, top - 128), (x - 214, top - 206), (x - 140, top - 280), (x - 52, top - 304)]
    back = [*back, (x, top - 302)]
    gown = blob([*back, *_across(back, x)])
    solid(canvas, gown, palette.MINT, 15, 4, 0.1)
    _bare_back(canvas, x, top, gown)
    for side in (-1, 1):
        crease = [(x + side * 96, top - 268), (x + side * 118, top - 214), (x + side * 112, top - 150)]
        canvas.fill(tube(crease, [1, 4, 1.5]), palette.MINT.shade, 0.6)
        _arm(canvas, x, top, side)
    cushion = blob(
        [
            (x - 146, top - 2, 1),
            (x - 156, top - 34),
            (x - 128, top - 64),
            (x - 60, top - 50),
            (x + 40, top - 50),
            (x + 116, top - 66),
            (x + 150, top - 34),
            (x + 142, top - 2, 1),
        ]
    )
    solid(canvas, cushion, palette.COAT, 10, 4)
    canvas.fill(disc(x - 6, top - 44, 84, 12), palette.COAT.shade, 0.8)
    _turned_head(canvas, x - 2, top - 122)
    return canvas


def _across(half: Points, x: float) -> list[tuple[float, ...]]:
    """The other half of an outline that is symmetric about x, without the point on the axis."""
    return [(2 * x - p[0], p[1]) for p in reversed(half) if abs(p[0] - x) > 1]


def _bare_back(canvas: Canvas, x: float, top: float, gown: BaseGeometry) -> None:
    """The nape and a strip of the back between the two sides of the gown."""
    opening = blob(
        [
            (x - 26, top - 310),
            (x + 26, top - 310),
            (x + 32, top - 262),
            (x + 62, top - 214),
            (x + 74, top - 150),
            (x - 74, top - 150),
            (x - 62, top - 214),
            (x - 32, top - 262),
        ]
    )
    bare = opening.intersection(gown)
    canvas.fill(bare.buffer(7).intersection(gown), palette.MINT.rim)
    canvas.fill(bare, SKIN.base)
    canvas.fill(bare.difference(shifted(bare, 6, 3)), SKIN.shade, 0.9)
    canvas.fill(tube([(x, top - 292), (x - 1, top - 262), (x, top - 226)], [2.5, 4, 1]), SKIN.shade, 0.55)


def _arm(canvas: Canvas, x: float, top: float, side: int) -> None:
    """An arm in its gown sleeve, bent, the hand resting beside the head."""
    fingers = tube([(x + side * 196, top - 34), (x + side * 170, top - 30), (x + side * 154, top - 22)], [17, 15, 9])
    thumb = tube([(x + side * 190, top - 44), (x + side * 168, top - 50)], [9, 7])
    solid(canvas, union(fingers, thumb), SKIN, 6, 2.4, 0.12)
    path = [
        (x + side * 206, top - 170),
        (x + side * 262, top - 112),
        (x + side * 272, top - 58),
        (x + side * 240, top - 36),
    ]
    bare = tube([*path, (x + side * 196, top - 34)], [44, 37, 29, 24, 18])
    solid(canvas, bare, SKIN, 11, 4, 0.12)
    sleeve = tube([(x + side * 182, top - 196), (x + side * 226, top - 160), (x + side * 254, top - 116)], [50, 49, 43])
    solid(canvas, sleeve, palette.MINT, 12, 4, 0.1)
    hem = [(x + side * 220, top - 92), (x + side * 254, top - 84), (x + side * 288, top - 100)]
    canvas.fill(tube(hem, [2, 3.5, 2]), palette.MINT.shade, 0.8)


HEAD = (
    (93, -2),
    (84, 40),
    (44, 74),
    (-8, 82),
    (-52, 68),
    (-82, 38),
    (-92, 12),
    (-91, -3),
    (-113, -17),
    (-112, -26),
    (-99, -33),
    (-103, -44),
    (-96, -51),
    (-100, -61),
    (-88, -82),
    (-54, -88),
    (0, -78),
    (52, -72),
    (84, -42),
)
"""The head lying on its side, crown to us, face to the picture's left, chin away from us."""
CAP = (
    (96, -6),
    (87, 43),
    (46, 78),
    (-8, 86),
    (-54, 71),
    (-77, 49),
    (-50, 22),
    (-6, -16),
    (34, -56),
    (60, -73),
    (88, -42),
)


def _turned_head(canvas: Canvas, x: float, y: float) -> None:
    """The head seen from the crown in its cap, turned to one side, asleep."""

    def at(points: Points) -> list[tuple[float, ...]]:
        return [(x + p[0], y + p[1]) for p in points]

    face, cap = blob(at(HEAD)), blob(at(CAP))
    solid(canvas, face, SKIN, 11, 4)
    canvas.fill(blob(at([(-84, 44), (-66, 22), (-16, -24), (18, -58), (36, -70), (60, -60), (20, 0), (-40, 50)])), HAIR)
    ear = blob(at([(4, -40), (-8, -52), (-2, -68), (14, -72), (24, -60), (20, -44)]))
    solid(canvas, ear, SKIN, 4, 2, 0.12)
    canvas.fill(tube(at([(4, -50), (6, -60), (14, -62)]), [1, 2.4, 1]), SKIN.shade, 0.9)
    canvas.stroke(spline(at([(-85, -13), (-71, -6), (-54, -12)]), False, 16), LASH, 4.4)
    canvas.fill(tube(at([(-86, 10), (-71, 17), (-53, 13)]), [1.4, 2.8, 1.4]), BROW, 0.9)
    canvas.fill(disc(x - 62, y - 44, 15, 12), BLUSH, 0.4)
    solid(canvas, cap, palette.SCRUBS, 14, 4, 0.1)
    canvas.fill(
        tube(at([(-72, 50), (-46, 25), (-2, -14), (38, -54), (58, -69)]), [2, 4, 4, 4, 2]), palette.SCRUBS.shade, 0.8
    )
    for fold in (((-30, 40), (10, 36), (60, 6)), ((-10, 66), (34, 54), (70, 26)), ((10, 4), (40, -10), (66, -34))):
        canvas.fill(tube(at(fold), [1, 3, 1]), palette.SCRUBS.shade, 0.5)


def prone_side(x: float, y: float, radius: float) -> Canvas:
    """The same moment from the side, in a medallion: a roll under the chest, one under the pelvis, the belly free."""
    lens = disc(x, y, radius)
    inside, canvas = Canvas(clip=lens), Canvas()
    inside.fill(lens, palette.MIST)
    y += 8
    solid(inside, slab(x - 150, y + 42, 300, 12, 5), palette.INK, 4, 1.5, 0)
    solid(inside, slab(x - 144, y + 30, 288, 14, 6), palette.COAT, 4, 2, 0)
    for centre in (-32.0, 44.0):
        solid(inside, disc(x + centre, y + 13, 19, 17), palette.SLATE, 5, 2, 0.12)
    solid(inside, slab(x - 118, y + 12, 56, 19, 9), palette.COAT, 4, 2, 0.1)
    trunk = blob(
        [
            (x - 62, y + 2),
            (x - 56, y - 26),
            (x - 28, y - 38),
            (x + 6, y - 31),
            (x + 40, y - 37),
            (x + 74, y - 28),
            (x + 112, y - 6),
            (x + 150, y + 6),
            (x + 150, y + 24),
            (x + 104, y + 16),
            (x + 66, y + 2),
            (x + 42, y - 2),
            (x + 22, y + 4),
            (x + 4, y + 7),
            (x - 12, y + 2),
            (x - 34, y - 2),
        ]
    )
    solid(inside, trunk, palette.MINT, 9, 3, 0.1)
    solid(inside, trunk.intersection(slab(x + 26, y - 60, 140, 120)), palette.DRAPE, 8, 3, 0)
    solid(inside, tube([(x - 50, y - 10), (x - 66, y + 16), (x - 104, y + 24)], [11, 8, 6.5]), SKIN, 4, 1.6, 0.1)
    solid(inside, tube([(x - 48, y - 14), (x - 58, y + 4)], [14, 12]), palette.MINT, 5, 2, 0.08)
    head = disc(x - 88, y - 4, 23, 20)
    solid(inside, head, SKIN, 5, 2, 0.1)
    solid(inside, head.buffer(2).intersection(slab(x - 130, y - 40, 38, 80)), palette.SCRUBS, 5, 2, 0)
    inside.stroke(spline([(x - 86, y + 3), (x - 81, y + 5), (x - 76, y + 3)], False), LASH, 2.4)
    shadow(canvas, lens.buffer(7), 0, 6, 0.12)
    canvas.fill(lens.buffer(7), palette.MINT.base)
    canvas.include(inside)
    return canvas
