"""Places for people: armchairs, a round table, a tall window, trees, a cup."""

from __future__ import annotations

import math
from collections.abc import Sequence

from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.contour import solid
from resources.drawing.palette import Tone
from resources.drawing.shading import shadow
from resources.drawing.shapes import blob, disc, polygon, shifted, slab, spline, tube, union
from resources.drawing.svg import Canvas

CARD = slab(0, 0, 1200, 1000, 36)
"""The whole plate with its round corners."""


def room(top: str, low: str, floor: float, ground: str = palette.SAND.base) -> Canvas:
    """A wall that lightens downwards, a skirting and a floor; everything drawn on it stays inside the card."""
    canvas = Canvas(clip=CARD)
    canvas.fill(CARD, canvas.linear((0, 0), (0, 1000), [(0, top), (1, low)]))
    canvas.fill(slab(0, floor, 1200, 1000), ground, 0.7)
    canvas.fill(slab(0, floor - 14, 1200, 14), palette.WHITE, 0.6)
    canvas.fill(slab(0, floor, 1200, 7), palette.SAND.shade, 0.35)
    return canvas


def tall_window(canvas: Canvas, x: float, y: float, w: float, h: float, arched: bool = True) -> None:
    """A tall window on a garden in the morning, a sill under it."""
    frame = _arch(x, y, w, h, arched)
    solid(canvas, frame, palette.COAT, 8, 3, 0.1)
    pane = frame.buffer(-w * 0.045)
    canvas.fill(pane, canvas.linear((x, y), (x, y + h), [(0, "#D3E9EF"), (0.55, "#F3F5E9"), (1, "#E3EFE0")]))
    canvas.fill(disc(x + w * 0.3, y + h * 0.27, w * 0.11).intersection(pane), "#FBE9B8", 0.95)
    far = blob(
        [
            (x - w, y + h * 1.3),
            (x - 9, y + h * 0.68),
            (x + w * 0.4, y + h * 0.76),
            (x + w, y + h * 0.64),
            (x + w * 2, y + h),
        ]
    )
    canvas.fill(far.intersection(pane), palette.LEAF.rim, 0.55)
    for dx, dy, r in ((0.12, 0.7, 0.15), (0.8, 0.62, 0.2), (0.96, 0.72, 0.16)):
        crown = union(disc(x + w * dx, y + h * dy, w * r), disc(x + w * (dx + 0.09), y + h * (dy + 0.06), w * r * 0.8))
        canvas.fill(crown.intersection(pane), palette.LEAF.rim, 0.9)
        canvas.fill(crown.difference(shifted(crown, -w * 0.03, -w * 0.045)).intersection(pane), palette.LEAF.base, 0.45)
    near = blob(
        [
            (x - w, y + h * 1.4),
            (x, y + h * 0.87),
            (x + w * 0.5, y + h * 0.82),
            (x + w, y + h * 0.88),
            (x + w * 2, y + h * 1.4),
        ]
    )
    canvas.fill(near.intersection(pane), palette.LEAF.rim)
    for bar in (slab(x + w * 0.485, y, w * 0.03, h), slab(x, y + h * 0.42, w, w * 0.03)):
        canvas.fill(bar.intersection(frame), palette.COAT.base)
    glint = polygon((x + w * 0.56, y), (x + w * 0.74, y), (x + w * 0.4, y + h), (x + w * 0.22, y + h))
    canvas.fill(glint.intersection(pane), palette.WHITE, 0.22)
    solid(canvas, slab(x - w * 0.05, y + h - 8, w * 1.1, 22, 8), palette.COAT, 6, 2, 0.1)


def _arch(x: float, y: float, w: float, h: float, arched: bool) -> BaseGeometry:
    if not arched:
        return slab(x, y, w, h, 14)
    return union(disc(x + w / 2, y + w / 2, w / 2), slab(x, y + w / 2, w, h - w / 2, 8))


def sunbeam(canvas: Canvas, x: float, y: float, w: float, floor: float, share: float = 0.3) -> None:
    """Light that falls from a window to the lower right."""
    lean = (floor - y) * 0.55
    canvas.fill(polygon((x, y), (x + w, y), (x + w + lean, floor), (x + lean, floor)), palette.WHITE, share)


def curtain(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """A light curtain gathered beside a window."""
    half = [
        (x, y),
        (x + w, y),
        (x + w * 0.86, y + h * 0.4),
        (x + w * 0.6, y + h * 0.66),
        (x + w * 0.94, y + h),
        (x - w * 0.04, y + h),
    ]
    shape = blob([(p[0], p[1], 1) if i in (0, 1, 4, 5) else p for i, p in enumerate(half)])
    solid(canvas, shape, palette.COAT, 9, 3, 0.07)
    for share in (0.28, 0.54):
        fold = [
            (x + w * share, y + 6),
            (x + w * share * 0.9, y + h * 0.4),
            (x + w * share * 0.8, y + h * 0.66),
            (x + w * share, y + h - 6),
        ]
        canvas.fill(tube(fold, [3, 5, 2, 5]), palette.COAT.shade, 0.8)


def tree(canvas: Canvas, x: float, y: float, s: float, tone: Tone = palette.LEAF) -> None:
    """A round tree whose foot stands at (x, y)."""
    solid(
        canvas,
        tube([(x + 3 * s, y), (x, y - 90 * s), (x - 4 * s, y - 150 * s)], [11 * s, 8 * s, 5 * s]),
        palette.WOOD,
        5 * s,
        0,
        0,
    )
    canvas.fill(tube([(x, y - 84 * s), (x + 32 * s, y - 130 * s)], [5 * s, 3 * s]), palette.WOOD.base)
    discs = ((0, -200, 74), (-58, -152, 52), (56, -158, 54), (22, -232, 50), (-34, -226, 50), (4, -140, 56))
    crown = union(*(disc(x + a * s, y + b * s, r * s) for a, b, r in discs))
    solid(canvas, crown, tone, 20 * s, 5 * s, 0)
    for a, b, r in ((-30, -204, 22), (24, -176, 18), (-52, -150, 14)):
        arc = disc(x + a * s, y + b * s, r * s)
        canvas.fill(arc.difference(shifted(arc, 5 * s, 7 * s)), tone.rim, 0.7)


def armchair_back(canvas: Canvas, x: float, y: float, s: float, tone: Tone) -> None:
    """The back of an armchair, its upper middle at (x, y)."""
    back = blob(
        [
            (x - 96 * s, y + 30 * s),
            (x - 60 * s, y - 4 * s),
            (x + 60 * s, y - 4 * s),
            (x + 98 * s, y + 30 * s),
            (x + 104 * s, y + 240 * s),
            (x - 100 * s, y + 240 * s),
        ]
    )
    solid(canvas, back, tone, 14 * s, 3 * s, 0.12)
    wing = [(x - 62 * s, y + 28 * s), (x, y + 20 * s), (x + 62 * s, y + 28 * s)]
    canvas.stroke(spline(wing, False), tone.shade, 2.4 * s, 0.7)


def cup(canvas: Canvas, x: float, y: float, s: float, steam: bool = True) -> None:
    """A cup on its saucer, the middle of its foot at (x, y)."""
    solid(canvas, disc(x, y, 40 * s, 9 * s), palette.COAT, 4 * s, 1.6 * s, 0.14)
    solid(
        canvas,
        disc(x + 30 * s, y - 24 * s, 13 * s).difference(disc(x + 30 * s, y - 24 * s, 7 * s)),
        palette.COAT,
        3 * s,
        1.4 * s,
        0,
    )
    body = blob(
        [
            (x - 28 * s, y - 44 * s, 1),
            (x + 28 * s, y - 44 * s, 1),
            (x + 24 * s, y - 16 * s),
            (x + 12 * s, y - 1),
            (x - 12 * s, y - 1),
            (x - 24 * s, y - 16 * s),
        ]
    )
    solid(canvas, body, palette.COAT, 8 * s, 2 * s, 0.06)
    canvas.fill(disc(x, y - 44 * s, 28 * s, 6.4 * s), palette.COAT.shade)
    canvas.fill(disc(x, y - 42.6 * s, 24.5 * s, 4.6 * s), palette.WOOD.shade)
    if steam:
        for dx in (-9, 7):
            way = [
                (x + dx * s, y - 58 * s),
                (x + (dx + 7) * s, y - 76 * s),
                (x + (dx - 3) * s, y - 94 * s),
                (x + (dx + 5) * s, y - 112 * s),
            ]
            canvas.fill(tube(way, [1 * s, 3 * s, 2.6 * s, 0.6 * s]), palette.WHITE, 0.7)


def leg(
    canvas: Canvas, path: Sequence[tuple[float, float]], radii: Sequence[float], tone: Tone, shoe: float = 0
) -> None:
    """A leg through hip, knee and ankle with its shoe: `shoe` is its length, negative towards the left."""
    if shoe:
        x, y = path[-1]
        r = radii[-1]
        way, size = math.copysign(1.0, shoe), abs(shoe)
        upper = [(-r * 0.95, -4), (r * 0.9, -6), (size * 0.95, size * 0.34), (size * 1.1, size * 0.7), (-r, size * 0.7)]
        solid(canvas, blob([(x + way * a, y + b) for a, b in upper]), palette.STEEL, 6, 2, 0.1)
    solid(canvas, tube(path, radii), tone, radii[0] * 0.5, 2.4, 0.08)


def round_table(canvas: Canvas, x: float, y: float, rx: float, height: float) -> None:
    """A small round table, its top centred on (x, y)."""
    solid(canvas, slab(x - rx * 0.07, y, rx * 0.14, height), palette.WOOD, 6, 2, 0)
    solid(canvas, disc(x, y + height, rx * 0.5, rx * 0.12), palette.WOOD, 5, 2, 0.14)
    top = disc(x, y, rx, rx * 0.24)
    canvas.fill(shifted(top, 0, 12), palette.WOOD.shade)
    solid(canvas, top, palette.WOOD, 6, 2.5, 0)


def tablet(canvas: Canvas, corners: Sequence[tuple[float, float]], lit: str = palette.MIST) -> BaseGeometry:
    """A touch tablet through its four corners; returns its screen."""
    shape = polygon(*corners).buffer(9)
    shadow(canvas, shape, 4, 8, 0.16)
    solid(canvas, shape, palette.INK, 6, 2, 0)
    screen = polygon(*corners).buffer(-5)
    canvas.fill(screen, lit)
    return screen
