"""The patient seen from the head end, asleep on the back, covered, the breathing watched over."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.shading import shadow, solid
from resources.drawing.shapes import Points, blob, disc, mirrored, shifted, slab, spline, tube
from resources.drawing.svg import Canvas

SKIN = palette.SKINS[0]
LASH = "#6A4A3A"
BROW = "#9A8A7C"
BLUSH = "#E39E86"


def _about(x: float, y: float, half: Points) -> BaseGeometry:
    """A symmetric blob: half outline from top to bottom, moved to (x, y)."""
    return shifted(blob(mirrored(half)), x, y)


def supine(x: float, top: float) -> Canvas:
    """Asleep on the back, covered up to the shoulders; `top` is the top of the table."""
    canvas = Canvas()
    _breathing_machine(canvas, x + 430, top)
    blanket = _about(x, top, [(0, -236), (140, -222), (226, -176), (276, -96), (284, 0, 1)])
    solid(canvas, blanket, palette.DRAPE, 18, 4)
    far = _about(x, top, [(0, -226), (96, -214), (150, -182), (160, -150), (0, -150)])
    canvas.fill(far, palette.DRAPE.rim, 0.35)
    gown = _about(x, top, [(0, -132), (120, -122), (196, -84), (226, -40), (230, 0, 1)])
    above = slab(x - 300, top - 300, 600, 299)
    fold = gown.buffer(27).difference(gown).intersection(above)
    solid(canvas, fold, palette.SHEET, 8, 3, 0.1)
    solid(canvas, gown, palette.MINT, 12, 4, 0.06)
    for side in (-1, 1):
        crease = [(x + side * 130, top - 98), (x + side * 176, top - 60), (x + side * 190, top - 14)]
        canvas.fill(tube(crease, [1, 4, 2]), palette.MINT.shade, 0.7)
    pillow = _about(x, top, [(0, -70), (100, -78), (176, -58), (180, -14), (120, -2), (0, -1)])
    solid(canvas, pillow, palette.COAT, 12, 4)
    canvas.fill(disc(x, top - 26, 104, 22), palette.COAT.shade, 0.6)
    _hose(canvas, x, top)
    _sleeping_face(canvas, x, top - 112)
    return canvas


def _breathing_machine(canvas: Canvas, x: float, top: float) -> None:
    """The machine that watches over the sleep: a calm curve on a small screen."""
    solid(canvas, slab(x - 66, top - 6, 132, 204, 16), palette.EQUIPMENT, 11, 4)
    for y in (30, 92):
        canvas.fill(slab(x - 48, top + y, 96, 44, 8), palette.EQUIPMENT.shade, 0.7)
        canvas.fill(slab(x - 16, top + y + 18, 32, 7, 3.5), palette.JOINT.shade)
    for dx in (-44, 44):
        solid(canvas, disc(x + dx, top + 208, 13), palette.INK, 4, 2)
    solid(canvas, slab(x - 8, top - 60, 16, 60), palette.JOINT, 5, 2, 0)
    solid(canvas, slab(x - 88, top - 212, 176, 156, 16), palette.EQUIPMENT, 9, 4)
    canvas.fill(slab(x - 74, top - 198, 148, 128, 8), palette.INK.base)
    beat = [
        (-64, 0),
        (-36, 0),
        (-28, -10),
        (-20, 0),
        (-12, 0),
        (-4, -34),
        (4, 16),
        (10, 0),
        (34, 0),
        (42, -10),
        (50, 0),
        (64, 0),
    ]
    canvas.stroke([(x + a, top - 148 + b) for a, b in beat], "#8FD1B5", 4)
    wave = [(-64, 0), (-40, -16), (-16, 0), (8, -16), (32, 0), (64, -12)]
    canvas.stroke(spline([(x + a, top - 94 + b) for a, b in wave], False), "#8FB7D8", 4)


def _hose(canvas: Canvas, x: float, top: float) -> None:
    path = [(x, top - 206), (x + 70, top - 258), (x + 190, top - 236), (x + 290, top - 120), (x + 380, top + 16)]
    solid(canvas, tube(path, 9), palette.SHEET, 5, 2, 0.1)


def _sleeping_face(canvas: Canvas, x: float, y: float) -> None:
    """The face looks up: the cap towards us, then closed eyes, the nose and a clear mask."""
    for side in (-1, 1):
        solid(canvas, disc(x + side * 86, y - 6, 14, 21), SKIN, 5, 2, 0)
    head = _about(x, y, [(0, -112), (54, -92), (82, -44), (86, 10), (66, 70), (0, 96)])
    solid(canvas, head, SKIN, 12, 4)
    for side in (-1, 1):
        brow = [(x + side * 58, y + 2), (x + side * 40, y + 9), (x + side * 22, y + 4)]
        canvas.fill(tube(brow, [1.5, 3.2, 2]), BROW, 0.9)
        lid = spline([(x + side * 56, y - 18), (x + side * 40, y - 28), (x + side * 24, y - 19)], False)
        canvas.stroke(lid, LASH, 4.2)
        canvas.fill(disc(x + side * 52, y - 52, 14, 10), BLUSH, 0.35)
    canvas.fill(tube([(x + 5, y - 2), (x + 9, y - 30), (x + 4, y - 44)], [1, 3, 2]), SKIN.shade, 0.8)
    mask = _about(x, y, [(0, -38), (28, -54), (42, -80), (24, -106), (0, -112)])
    for side in (-1, 1):
        strap = [(x + side * 38, y - 76), (x + side * 64, y - 62), (x + side * 85, y - 30)]
        canvas.stroke(spline(strap, False), palette.MINT.shade, 5, 0.9)
    shadow(canvas, mask, 3, 5, 0.12)
    canvas.fill(mask, palette.MINT.rim, 0.85)
    canvas.stroke(mask.exterior.coords, palette.MINT.shade, 4.5, closed=True)
    solid(canvas, disc(x, y - 90, 14), palette.MINT, 4, 2)
    cap = _about(x, y, [(0, 34), (60, 27), (90, 15), (86, 56), (58, 88), (0, 104)])
    solid(canvas, cap, palette.SCRUBS, 12, 4)
    hem = spline([(x - 89, y + 24), (x - 60, y + 37), (x, y + 44), (x + 60, y + 37), (x + 89, y + 24)], False)
    canvas.stroke(hem, palette.SCRUBS.shade, 3, 0.8)
