"""The six pictures of the sections, 256 x 256: one object each in thick shapes, readable at 32 pixels."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry

from resources.drawing import palette
from resources.drawing.palette import Tone
from resources.drawing.plate import Plate
from resources.drawing.shading import crescent, shadow, solid
from resources.drawing.shapes import band, blob, disc, on_circle, polygon, shifted, slab, softened, tube
from resources.drawing.svg import Canvas

SIZE = (256, 256)
PLATE = disc(128, 128, 122)


def _ground() -> Canvas:
    canvas = Canvas()
    canvas.fill(PLATE, palette.MINT.base)
    return canvas


def _block(x: float, y: float, width: float, front: float, back: float) -> BaseGeometry:
    """A vertebral body from the side about (x, y), waisted; `front` and `back` are its heights, the foot level."""
    a, foot = width / 2, y + back / 2
    outline = [
        (x - a, foot - front, 1),
        (x, foot - (front + back) / 2 + 3),
        (x + a, foot - back, 1),
        (x + a - 7, foot - back / 2),
        (x + a, foot, 1),
        (x, foot - 3),
        (x - a, foot, 1),
        (x - a + 7, foot - front / 2),
    ]
    return softened(blob(outline), 5)


def _bones(canvas: Canvas, x: float, width: float) -> BaseGeometry:
    """Three vertebrae and two discs; the body of the middle one, a wedge, is given back."""
    for y in (60, 138, 214):
        process = tube(
            [(x + width / 2 - 6, y - 4), (x + width / 2 + 26, y), (x + width / 2 + 68, y + 14)], [12, 14, 12]
        )
        solid(canvas, process, palette.ARCH, 8, 3.5, 0.1)
    for y, lean in ((93, -8), (164, 0)):
        cushion = tube([(x - width / 2 + 9, y + lean), (x + width / 2 - 9, y - lean * 0.2)], 13)
        solid(canvas, cushion, palette.DISC, 6, 2.5, 0)
    solid(canvas, _block(x, 50, width, 64, 64), palette.BONE, 8, 3.5, 0.12)
    solid(canvas, _block(x, 207, width, 64, 64), palette.BONE, 8, 3.5, 0.12)
    middle = _block(x, 130, width, 44, 60)
    solid(canvas, middle, palette.BONE, 8, 3.5, 0.12)
    return middle


def _definition() -> Canvas:
    """A column whose middle vertebra holds cement."""
    canvas, column = _ground(), Canvas(clip=PLATE)
    middle = _bones(column, 98, 112)
    lobes = [(58, 140), (60, 127), (74, 123), (86, 115), (100, 118), (116, 108), (132, 114), (138, 130)]
    cement = blob([*lobes, (136, 148), (120, 152), (106, 149), (92, 154), (74, 149), (64, 150)])
    solid(column, cement.intersection(middle.buffer(-5)), palette.CEMENT, 7, 3.5, 0)
    canvas.include(column)
    return canvas


def _indications() -> Canvas:
    """A magnifier on a broken vertebra."""
    canvas = _ground()
    solid(canvas, tube([(158, 164), (188, 196)], 17), palette.INK, 8, 3)
    glass = disc(108, 112, 74)
    canvas.fill(glass, palette.WHITE)
    inside = Canvas(clip=disc(108, 112, 66))
    solid(inside, _block(112, 116, 116, 58, 82), palette.BONE, 8, 3.5, 0.1)
    canvas.include(inside)
    crack = tube([(62, 106), (84, 116), (98, 104), (116, 124), (134, 114)], [6.5, 6, 5.5, 4.5, 2.5], smooth=False)
    canvas.fill(crack, palette.INK.base)
    ring = glass.buffer(7).difference(glass.buffer(-10))
    solid(canvas, ring, palette.ACTION, 7, 3.5)
    return canvas


def _but() -> Canvas:
    """A person who walks upright."""
    canvas = _ground()
    canvas.fill(PLATE.intersection(slab(0, 214, 256, 60)), palette.LEAF.base)
    top, legs, skin = palette.ACTION, palette.INK, palette.SKINS[0]
    solid(canvas, tube([(112, 88), (84, 112), (74, 144)], [15, 14, 12]), Tone(top.shade, top.shade, top.base), 5, 2, 0)
    solid(
        canvas,
        tube([(122, 142), (112, 178), (78, 208)], [20, 17, 14]),
        Tone(legs.shade, legs.shade, legs.base),
        5,
        2,
        0,
    )
    solid(canvas, tube([(130, 142), (158, 174), (168, 212)], [21, 17, 14]), legs, 7, 3, 0)
    solid(canvas, tube([(124, 88), (128, 142)], [30, 25]), top, 9, 3.5, 0.1)
    solid(
        canvas,
        tube([(134, 86), (160, 116), (190, 122)], [15, 14, 12]),
        Tone(top.rim, top.base, palette.CEMENT.rim),
        5,
        2.5,
        0.1,
    )
    solid(canvas, disc(134, 44, 25), skin, 8, 3, 0.08)
    solid(
        canvas,
        disc(134, 44, 26.5).intersection(polygon((90, 0), (170, 0), (150, 32), (127, 39), (121, 66), (90, 70))),
        palette.HAIRS["white"],
        5,
        2.5,
        0,
    )
    return canvas


def _technique() -> Canvas:
    """The arc round the patient: tube below, detector above."""
    canvas = _ground()
    solid(canvas, band(on_circle(132, 128, 84, 78, 282), 34), palette.EQUIPMENT, 9, 3.5)
    canvas.stroke(on_circle(132, 128, 84, 84, 276), palette.FACE.base, 11)
    canvas.fill(polygon((124, 196), (148, 196), (184, 66), (88, 66)), palette.FACE.rim, 0.75)
    body = blob([(104, 148, 1), (102, 126), (122, 108), (158, 110), (196, 122), (232, 134), (236, 148, 1)])
    solid(canvas, body, palette.DRAPE, 8, 3, 0.08)
    head = disc(88, 126, 21)
    solid(canvas, head, palette.SKINS[0], 6, 2.5, 0)
    solid(canvas, head.buffer(1.5).intersection(slab(60, 90, 24, 70)), palette.SCRUBS, 5, 2, 0)
    solid(canvas, slab(66, 146, 170, 18, 9), palette.INK, 5, 2, 0)
    solid(canvas, slab(76, 34, 120, 38, 14), palette.EQUIPMENT, 9, 3)
    canvas.fill(slab(86, 60, 100, 13, 6), palette.FACE.base)
    solid(canvas, slab(94, 194, 84, 40, 15), palette.EQUIPMENT, 9, 3)
    canvas.fill(slab(112, 188, 48, 15, 6), palette.INK.base)
    return canvas


def _risques() -> Canvas:
    """A shield with the sign of information: known, watched, explained."""
    canvas = _ground()
    left = [(128, 30, 1), (94, 46), (48, 56, 1), (48, 118), (70, 178), (128, 226, 1)]
    right = [(186, 178), (208, 118), (208, 56, 1), (162, 46)]
    shield = softened(blob([*left, *right]), 7)
    shadow(canvas, shield, 4, 7, 0.16)
    canvas.fill(shield, palette.WHITE)
    inner = shield.buffer(-11)
    solid(canvas, inner, palette.ACTION, 10, 4, 0)
    canvas.fill(inner.intersection(slab(128, 0, 128, 256)), palette.ACTION.shade, 0.55)
    canvas.fill(disc(128, 88, 16), palette.WHITE)
    canvas.fill(slab(114, 114, 28, 72, 14), palette.WHITE)
    return canvas


def _avant_apres() -> Canvas:
    """A calendar with a tick: what is to be done, and done."""
    canvas = _ground()
    page = slab(44, 58, 156, 150, 22)
    solid(canvas, page, palette.COAT, 9, 4, 0.14)
    solid(canvas, page.intersection(slab(0, 0, 256, 102)), palette.ACTION, 7, 3.5, 0)
    for x in (86, 158):
        solid(canvas, tube([(x, 46), (x, 70)], 10), palette.INK, 5, 2, 0)
    for i in range(5):
        canvas.fill(slab(66 + 42 * (i % 3), 120 + 42 * (i // 3), 28, 28, 9), palette.MINT.shade)
    badge = disc(186, 188, 44)
    shadow(canvas, badge, 3, 6, 0.14)
    canvas.fill(badge, palette.WHITE)
    canvas.fill(badge.buffer(-7), palette.ACTION.base)
    canvas.fill(crescent(badge.buffer(-7), 6), palette.ACTION.shade)
    canvas.fill(shifted(band([(167, 189), (181, 203), (206, 175)], 13), 0, 0), palette.WHITE)
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
