"""The patient on the stomach, seen from the head end, and from the side in a medallion."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.shading import crescent, shadow, solid
from resources.drawing.shapes import band, blob, disc, opened, shifted, slab, spline, tube, union
from resources.drawing.supine import BLUSH, BROW, LASH, SKIN
from resources.drawing.svg import Canvas


def prone(x: float, top: float, trunk: BaseGeometry) -> Canvas:
    """On the stomach, head turned on its cushion, arms forward and low; `trunk` is the body's outline."""
    canvas = Canvas()
    high = trunk.bounds[1]
    sheet = blob(
        [
            (x - 250, top - 96),
            (x - 248, high + 110),
            (x - 150, high - 12),
            (x, high - 18),
            (x + 150, high - 12),
            (x + 248, high + 110),
            (x + 250, top - 96),
        ]
    )
    solid(canvas, sheet, palette.DRAPE, 12, 4)
    for side in (-1, 1):
        solid(canvas, slab(x + side * 268 - 60, top - 18, 120, 20, 10), palette.SLATE, 6, 2)
    solid(canvas, trunk.intersection(slab(0, high + 14, 1200, 900)), palette.MINT, 18, 4, 0)
    opening = blob(
        [
            (x - 66, high + 10, 1),
            (x + 66, high + 10, 1),
            (x + 44, high + 80),
            (x + 22, high + 190),
            (x, high + 250),
            (x - 22, high + 190),
            (x - 44, high + 80),
        ]
    )
    bare = opening.intersection(trunk)
    canvas.fill(bare, SKIN.base)
    canvas.fill(bare.difference(shifted(bare, 5, 0)), SKIN.shade, 0.9)
    canvas.fill(tube([(x, high + 22), (x - 1, high + 70), (x, high + 120)], [4, 4, 1]), SKIN.shade, 0.6)
    for side in (-1, 1):
        crease = [(x + side * 110, high + 60), (x + side * 128, high + 130), (x + side * 118, high + 200)]
        canvas.fill(tube(crease, [1, 5, 1.5]), palette.MINT.shade, 0.6)
        _arm(canvas, x, top, side)
    cushion = opened(slab(x - 140, top - 60, 280, 61, 28), 8)
    solid(canvas, cushion, palette.COAT, 10, 4)
    canvas.fill(disc(x, top - 56, 92, 10), palette.COAT.shade, 0.7)
    _turned_head(canvas, x, top - 140)
    return canvas


def _arm(canvas: Canvas, x: float, top: float, side: int) -> None:
    """An arm in its gown sleeve, bent, the hand resting beside the head."""
    hand = union(
        disc(x + side * 184, top - 32, 25, 15), tube([(x + side * 178, top - 42), (x + side * 158, top - 44)], [8, 6])
    )
    solid(canvas, hand, SKIN, 6, 2.4, 0.12)
    path = [
        (x + side * 214, top - 224),
        (x + side * 262, top - 140),
        (x + side * 270, top - 62),
        (x + side * 236, top - 36),
    ]
    bare = tube([*path, (x + side * 196, top - 33)], [44, 38, 29, 24, 18])
    solid(canvas, bare, SKIN, 11, 4, 0.12)
    sleeve = tube([(x + side * 204, top - 238), (x + side * 244, top - 178), (x + side * 260, top - 132)], [54, 50, 44])
    solid(canvas, sleeve, palette.MINT, 12, 4, 0.12)


def _turned_head(canvas: Canvas, x: float, y: float) -> None:
    """The top of the head under its cap, the face turned to one side, eyes closed."""
    face = blob(
        [
            (x - 40, y - 80),
            (x - 80, y - 58),
            (x - 94, y - 24),
            (x - 113, y + 6),
            (x - 97, y + 17),
            (x - 95, y + 44),
            (x - 68, y + 78),
            (x, y + 94),
            (x + 60, y + 60),
            (x + 60, y - 60),
        ]
    )
    solid(canvas, face, SKIN, 12, 4)
    lid = [(x - 91, y - 22), (x - 79, y - 13), (x - 66, y - 19)]
    canvas.stroke(spline(lid, False, 16), LASH, 4.2)
    canvas.fill(tube([(x - 90, y - 43), (x - 77, y - 50), (x - 63, y - 46)], [1.5, 3, 1.6]), BROW, 0.9)
    canvas.fill(disc(x - 74, y + 20, 13, 10), BLUSH, 0.35)
    canvas.stroke(spline([(x - 93, y + 44), (x - 84, y + 48), (x - 76, y + 44)], False), "#B06A58", 3.4)
    cap = blob(
        [
            (x - 52, y - 88),
            (x - 10, y - 100),
            (x + 50, y - 86),
            (x + 88, y - 40),
            (x + 94, y + 14),
            (x + 70, y + 68),
            (x + 20, y + 95),
            (x - 30, y + 91),
            (x - 47, y + 40),
            (x - 56, y - 30),
        ]
    )
    solid(canvas, cap, palette.SCRUBS, 14, 4)
    hem = spline([(x - 40, y - 90), (x - 44, y - 30), (x - 35, y + 40), (x - 20, y + 90)], False)
    canvas.fill(band(hem, 3), palette.SCRUBS.shade, 0.8)
    for bend in (14, 44):
        fold = [(x + bend - 20, y - 70), (x + bend + 8, y - 10), (x + bend - 6, y + 60)]
        canvas.fill(tube(fold, [1, 3, 1]), palette.SCRUBS.shade, 0.5)
    canvas.fill(crescent(face.difference(cap), 3), SKIN.shade, 0.3)


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
