"""Things around people: plants, desks, papers, windows, screens."""

from __future__ import annotations

from resources.drawing import palette
from resources.drawing.palette import Tone
from resources.drawing.shading import crescent, solid
from resources.drawing.shapes import blob, disc, resized, slab, spline, tube, turned
from resources.drawing.svg import Canvas


def plant(canvas: Canvas, x: float, y: float, s: float) -> None:
    """A leafy plant in a pot standing at (x, y)."""
    leaves = ((-42, 62, 40), (-22, 96, 18), (0, 112, -2), (24, 94, -20), (44, 60, -42), (-34, 34, 62), (36, 32, -60))
    for dx, dy, lean in leaves:
        stem = [(x, y - 40 * s), (x + dx * 0.4 * s, y - (40 + dy * 0.5) * s), (x + dx * s, y - (40 + dy) * s)]
        canvas.stroke(spline(stem, False), palette.LEAF.shade, 3 * s)
        leaf = blob([(0, 26), (13, 6), (9, -18), (0, -32), (-9, -18), (-13, 6)])
        placed = turned(leaf, -lean * 0.8, 0, 0)
        solid(canvas, resized(placed, s, x + dx * s, y - (40 + dy) * s), palette.LEAF, 6 * s, 1.6 * s, 0.06)
    pot = blob([(x - 32 * s, y - 48 * s, 1), (x + 32 * s, y - 48 * s, 1), (x + 25 * s, y, 1), (x - 25 * s, y, 1)])
    solid(canvas, pot, palette.COAT, 9 * s, 2.4 * s, 0.12)
    solid(canvas, slab(x - 36 * s, y - 56 * s, 72 * s, 14 * s, 6 * s), palette.COAT, 4 * s, 2 * s, 0.05)


def desk(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A desk seen from the front, its top at y."""
    canvas.fill(slab(x + width * 0.03, y + 10, width * 0.94, height, 4), palette.WOOD.shade)
    solid(canvas, slab(x, y, width, 20, 8), palette.WOOD, 6, 2.5, 0.12)


def paper(canvas: Canvas, x: float, y: float, w: float, h: float, lines: int = 5, ticks: bool = True) -> None:
    """A sheet with lines, each with its tick."""
    solid(canvas, slab(x, y, w, h, w * 0.05), palette.COAT, w * 0.04, 2, 0.14)
    step = h * 0.78 / lines
    for i in range(lines):
        cy = y + h * 0.16 + step * i
        if ticks:
            canvas.fill(disc(x + w * 0.17, cy, w * 0.055), palette.MINT.base)
            tick = [(x + w * 0.145, cy), (x + w * 0.165, cy + w * 0.02), (x + w * 0.2, cy - w * 0.025)]
            canvas.stroke(tick, palette.ACTION.base, w * 0.022)
        end = x + w * (0.86 if i % 2 else 0.74)
        canvas.stroke([(x + w * (0.29 if ticks else 0.14), cy), (end, cy)], "#B9C8CB", w * 0.045)


def window(canvas: Canvas, x: float, y: float, w: float, h: float, night: bool = False) -> None:
    """A window with daylight, or with the moon."""
    solid(canvas, slab(x, y, w, h, 12), palette.COAT, 7, 3, 0.10)
    sky = ("#2B4A63", "#3F6580") if night else ("#CFE6EE", "#EEF6F3")
    pane = slab(x + w * 0.06, y + h * 0.06, w * 0.88, h * 0.88, 6)
    canvas.fill(pane, canvas.linear((x, y), (x, y + h), [(0, sky[0]), (1, sky[1])]))
    if night:
        r = min(w, h) * 0.2
        moon = disc(x + w * 0.56, y + h * 0.42, r).difference(
            disc(x + w * 0.56 + r * 0.5, y + h * 0.42 - r * 0.3, r * 0.86)
        )
        canvas.fill(moon, "#FBE9B8")
        for sx, sy in ((0.25, 0.25), (0.32, 0.66), (0.8, 0.74)):
            canvas.fill(disc(x + w * sx, y + h * sy, r * 0.1), "#FBE9B8")
    else:
        canvas.fill(disc(x + w * 0.7, y + h * 0.3, min(w, h) * 0.13), "#FBE5B5", 0.9)
        hills = blob(
            [
                (x - w * 0.2, y + h * 1.2),
                (x + w * 0.1, y + h * 0.74),
                (x + w * 0.45, y + h * 0.84),
                (x + w * 0.8, y + h * 0.66),
                (x + w * 1.3, y + h * 1.2),
            ]
        )
        canvas.fill(hills.intersection(pane), palette.LEAF.rim, 0.8)
    canvas.fill(slab(x + w * 0.485, y + h * 0.05, w * 0.03, h * 0.9), palette.COAT.base)


def check(canvas: Canvas, x: float, y: float, r: float, tone: Tone = palette.ACTION) -> None:
    """A round mark: yes, done."""
    solid(canvas, disc(x, y, r + r * 0.16), palette.COAT, 3, 1, 0.14)
    canvas.fill(disc(x, y, r), tone.base)
    canvas.fill(crescent(disc(x, y, r), r * 0.2), tone.shade)
    canvas.stroke(
        [(x - r * 0.42, y + r * 0.02), (x - r * 0.1, y + r * 0.34), (x + r * 0.44, y - r * 0.32)], "#FFFFFF", r * 0.22
    )


def calendar(canvas: Canvas, x: float, y: float, w: float, marked: int) -> None:
    """A month with one day ringed."""
    h = w * 0.94
    solid(canvas, slab(x, y, w, h, w * 0.12), palette.COAT, w * 0.05, w * 0.02, 0.14)
    head = slab(x, y, w, h, w * 0.12).intersection(slab(x, y, w, h * 0.26))
    solid(canvas, head, palette.ACTION, w * 0.03, w * 0.02, 0)
    for dx in (0.26, 0.74):
        solid(
            canvas,
            tube([(x + w * dx, y - h * 0.07), (x + w * dx, y + h * 0.09)], w * 0.045),
            palette.INK,
            w * 0.03,
            1,
            0,
        )
    for i in range(15):
        cx, cy = x + w * (0.17 + 0.165 * (i % 5)), y + h * (0.41 + 0.2 * (i // 5))
        if i == marked:
            canvas.fill(disc(cx, cy, w * 0.085), palette.ACTION.rim)
            canvas.fill(disc(cx, cy, w * 0.06), palette.ACTION.base)
        else:
            canvas.fill(disc(cx, cy, w * 0.045), "#C3D2D5" if i < marked else palette.MINT.shade)
