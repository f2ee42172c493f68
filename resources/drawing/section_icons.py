"""The six pictures of the sections, 256 x 256: one object each, readable at 32 pixels."""

from __future__ import annotations

from resources.drawing import anatomy, palette, props
from resources.drawing.column import SideFrame, column
from resources.drawing.plate import Plate
from resources.drawing.shading import shadow, solid
from resources.drawing.shapes import band, blob, disc, on_circle, polygon, slab, softened, tube
from resources.drawing.svg import Canvas
from resources.drawing.vertebra_side import draw_arch, draw_cracks, draw_side_body, draw_side_cement

SIZE = (256, 256)
ALONE = column(("L2",), "L2", anatomy.FRACTURE)


def _ground(paint: str = palette.MINT.base) -> Canvas:
    canvas = Canvas()
    canvas.fill(disc(128, 128, 122), paint)
    return canvas


def _vertebra(canvas: Canvas, scale: float, x: float, y: float, tilt: float, cement: bool) -> None:
    frame = SideFrame(scale, x, y, tilt)
    draw_arch(canvas, ALONE.focus, frame)
    draw_side_body(canvas, ALONE.focus, frame, cut=True, seed=3)
    (draw_side_cement if cement else draw_cracks)(canvas, ALONE.focus, frame)


def _definition() -> Canvas:
    canvas = _ground()
    _vertebra(canvas, 2.2, 80, 122, 5, cement=True)
    return canvas


def _indications() -> Canvas:
    canvas = _ground()
    _vertebra(canvas, 2.1, 84, 112, 4, cement=False)
    lens = disc(100, 116, 74)
    canvas.fill(lens, palette.WHITE, 0.22)
    solid(canvas, tube([(154, 170), (204, 220)], 13), palette.INK, 7, 2.5)
    ring = disc(100, 116, 80).difference(disc(100, 116, 66))
    solid(canvas, ring, palette.ACTION, 6, 3)
    return canvas


def _but() -> Canvas:
    """A person who walks upright, light-footed."""
    canvas = _ground()
    canvas.fill(disc(128, 128, 122).intersection(slab(0, 206, 256, 60)), palette.LEAF.rim)
    skin, top, legs = palette.SKINS[2], palette.PLUM, palette.SLATE
    solid(canvas, tube([(120, 140), (104, 176), (84, 208)], [15, 13, 10]), legs, 6, 2, 0.1)
    solid(canvas, tube([(100, 92), (82, 118), (76, 146)], [12, 10.5, 9]), palette.PLUM, 5, 2, 0.08)
    solid(canvas, disc(75, 152, 9), skin, 3, 1.4, 0)
    solid(canvas, tube([(128, 140), (150, 172), (158, 208)], [16, 13, 10]), legs, 6, 2, 0.1)
    for x, y in ((84, 212), (162, 212)):
        solid(canvas, tube([(x - 4, y), (x + 16, y + 2)], 8), palette.INK, 4, 1.5, 0)
    solid(
        canvas,
        blob([(104, 76), (128, 68), (146, 80), (150, 116), (146, 148), (106, 148), (100, 112)]),
        top,
        8,
        2.6,
        0.1,
    )
    solid(canvas, tube([(140, 92), (160, 116), (182, 124)], [12, 10.5, 9]), palette.PLUM, 5, 2, 0.1)
    solid(canvas, disc(190, 124, 9), skin, 3, 1.4, 0)
    solid(canvas, disc(130, 44, 21, 24), skin, 6, 2, 0.1)
    hair = blob([(142, 22), (118, 16), (104, 34), (106, 58), (114, 60), (118, 42), (140, 34)])
    solid(canvas, hair, palette.HAIRS["white"], 4, 2, 0)
    solid(canvas, disc(102, 40, 10), palette.HAIRS["white"], 3, 1.5, 0)
    return canvas


def _technique() -> Canvas:
    """An arc round a table: tube below, detector above, the patient on the stomach."""
    canvas = _ground()
    solid(canvas, band(on_circle(128, 124, 86, 84, 276), 24), palette.EQUIPMENT, 7, 3)
    canvas.stroke(on_circle(128, 124, 86, 90, 270), palette.FACE.base, 7)
    beam = polygon((120, 196), (136, 196), (176, 66), (80, 66))
    canvas.fill(beam, palette.FACE.base, 0.28)
    solid(canvas, slab(58, 142, 172, 12, 6), palette.INK, 3, 1.5)
    body = blob([(100, 140, 1), (92, 124), (104, 108), (140, 106), (170, 110), (200, 122), (228, 130), (230, 140, 1)])
    solid(canvas, body, palette.DRAPE, 6, 2.5, 0.08)
    head = disc(80, 124, 17)
    solid(canvas, head, palette.SKINS[0], 5, 2, 0.08)
    solid(canvas, head.buffer(1.5).intersection(slab(60, 100, 18, 50)), palette.SCRUBS, 4, 2, 0)
    solid(canvas, slab(68, 38, 120, 28, 10), palette.EQUIPMENT, 6, 2.5)
    canvas.fill(slab(76, 60, 104, 8, 4), palette.FACE.base)
    solid(canvas, slab(92, 192, 72, 34, 11), palette.EQUIPMENT, 7, 2.5)
    canvas.fill(slab(104, 186, 48, 12, 5), palette.INK.base)
    return canvas


def _risques() -> Canvas:
    canvas = _ground("#F6DDD2")
    triangle = softened(polygon((128, 40), (222, 204), (34, 204)), 14)
    shadow(canvas, triangle, 3, 7, 0.14)
    solid(canvas, triangle, palette.LEAK, 11, 5, 0)
    inner = triangle.buffer(-11)
    canvas.fill(inner.difference(inner.buffer(-4)), palette.WHITE, 0.35)
    canvas.fill(tube([(128, 102), (128, 148)], [12, 8], smooth=False), palette.WHITE)
    canvas.fill(disc(128, 178, 11.5), palette.WHITE)
    return canvas


def _avant_apres() -> Canvas:
    canvas = _ground()
    props.calendar(canvas, 46, 58, 152, 7)
    props.check(canvas, 190, 188, 30)
    return canvas


def plates() -> list[Plate]:
    drawn = {
        "definition": _definition(),
        "indications": _indications(),
        "but": _but(),
        "technique": _technique(),
        "risques": _risques(),
        "avant-apres": _avant_apres(),
    }
    return [Plate(f"icon-{name}", {"icon": canvas}, {}, SIZE) for name, canvas in drawn.items()]
