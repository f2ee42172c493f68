"""The two monitors: drawn fluoroscopy, bone and cement dark on light grey, one geometry with the section.

Front view: patient's left at the picture's right.  Side view: front of the body at the left.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from resources.drawing import anatomy, cement, palette
from resources.drawing.anatomy import LEFT_NEEDLE, RIGHT_NEEDLE, Level, Needle
from resources.drawing.column import NAMES, Vertebra, column
from resources.drawing.letters import letter
from resources.drawing.palette import Tone
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import solid
from resources.drawing.shapes import blob, disc, mirrored, opened, placed, shifted, slab, tube
from resources.drawing.svg import Canvas

SIZE = 900
SCREEN = slab(34, 34, 832, 832, 26)
SCALE = 5.5
FRONT_CENTRE, SIDE_CENTRE = (450.0, 470.0), (330.0, 470.0)
SPINE = column(NAMES[:5], "L2", anatomy.FRACTURE)
NEEDLE_BACK = 78.0
"""Depth to which a needle is seen: its handle lies outside the picture."""


def _front(shape: BaseGeometry) -> BaseGeometry:
    return placed(shape, SCALE, *FRONT_CENTRE).intersection(SCREEN)


def _side(shape: BaseGeometry) -> BaseGeometry:
    return placed(shape, SCALE, *SIDE_CENTRE).intersection(SCREEN)


def _dark(tone: Tone) -> Canvas:
    canvas = Canvas()
    _frame(canvas, tone)
    canvas.fill(SCREEN, palette.SCREEN_OFF.base)
    canvas.fill(
        Polygon([(34, 34), (520, 34), (250, 866), (34, 866)]).intersection(SCREEN), palette.SCREEN_OFF.rim, 0.35
    )
    return canvas


def _frame(canvas: Canvas, tone: Tone) -> None:
    """The bezel, in the colour of the system that the screen belongs to."""
    stroke = palette.SIDE_STROKE if tone is palette.SIDE else tone.base
    canvas.fill(slab(2, 2, 896, 896, 48), palette.INK.shade)
    canvas.fill(slab(10, 10, 880, 880, 42).difference(SCREEN.buffer(4)), stroke)


def _lit(tone: Tone) -> Canvas:
    canvas = Canvas()
    _frame(canvas, tone)
    canvas.fill(SCREEN, canvas.radial((430, 430), 640, [(0, palette.SCREEN.rim), (1, palette.SCREEN.shade)]))
    return canvas


def _haze(canvas: Canvas, shapes: list[BaseGeometry], opacity: float) -> None:
    for shape in shapes:
        canvas.fill(shape.intersection(SCREEN), palette.SCREEN_BONE, opacity)


def _bone(canvas: Canvas, shape: BaseGeometry, fill: float, line: float, width: float = 5.0) -> None:
    """Bone as X-rays show it: a grey field inside a darker shell."""
    canvas.fill(shape, palette.SCREEN_BONE, fill)
    canvas.fill(shape.difference(shape.buffer(-width)), palette.SCREEN_BONE, line)
    canvas.fill(shape.difference(shape.buffer(-width * 2.2)), palette.SCREEN_BONE, line * 0.25)


def front_body(level: Level, fracture: float = 0.0) -> BaseGeometry:
    """The body from the front (x, z): waisted; its back wall keeps its height."""
    w, h = level.width / 2, level.height / 2
    sunk = level.height * 0.08 * fracture
    right = [(w * 0.5, h - 0.9 - sunk), (w + 0.4, h - 0.2), (w + 0.6, h - 2.6), (w - 2.2, h * 0.25)]
    right += [(w - 2, -h * 0.3), (w + 1.2, 2.4 - h), (w + 1, 0.2 - h), (w * 0.5, 0.8 - h)]
    return opened(blob(mirrored([(0, h - 1.2 - sunk), *right, (0, 1.1 - h)])), 0.8)


def _front_view() -> Canvas:
    canvas = _lit(palette.FACE)
    psoas = [blob([(s * 18, 70), (s * 34, 10), (s * 56, -70), (s * 34, -90), (s * 20, -40)]) for s in (-1, 1)]
    _haze(canvas, [_front(p) for p in psoas], 0.10)
    for vertebra in SPINE.vertebrae:
        _front_vertebra(canvas, vertebra)
    _letters(canvas)
    return canvas


def _front_vertebra(canvas: Canvas, vertebra: Vertebra) -> None:
    level, z0 = vertebra.level, vertebra.z

    def put(shape: BaseGeometry) -> BaseGeometry:
        return _front(shifted(shape, 0, z0))

    x, _, z = level.isthmus
    tip, edge = level.span / 2, x + level.pedicle_width / 2
    for side in (-1, 1):
        root, end = side * (edge - 3), side * (tip - 2.6)
        wing = tube([(root, z - 0.6), ((root + end) / 2, z + 0.2), (end, z + 1)], [4.6, 3.6, 2.8])
        _bone(canvas, put(wing), 0.16, 0.14, 3)
        joint = tube(
            [(side * (x + 1), z + 15), (side * (x - 1), z + 4), (side * (x - 4), z - 12), (side * (x - 3), z - 23)],
            [4.4, 4, 3.6, 4.8],
        )
        canvas.fill(put(joint), palette.SCREEN_BONE, 0.13)
    _bone(canvas, put(front_body(level, vertebra.fracture)), 0.38, 0.30)
    if vertebra.fracture:
        h = level.height / 2
        sunk = [(-18.6, h - 6.4), (-9, h - 9.6), (0, h - 10.6), (9, h - 9.8), (18.6, h - 6.8)]
        canvas.fill(put(tube(sunk, [0.4, 0.8, 0.9, 0.8, 0.4])), palette.SCREEN_BONE, 0.7)
    for side in (-1, 1):
        ring = anatomy.pedicle_ring(level, side)
        canvas.fill(put(ring), palette.SCREEN_BONE, 0.14)
        canvas.fill(put(ring.buffer(0.6).difference(ring.buffer(-0.7))), palette.SCREEN_BONE, 0.75)
    spinous = blob([(0, -1.4), (1.7, -5), (2.3, -11), (3.4, -16.4), (0, -19), (-3.4, -16.4), (-2.3, -11), (-1.7, -5)])
    canvas.fill(put(spinous), palette.SCREEN_BONE, 0.22)
    canvas.fill(put(spinous.buffer(0.4).difference(spinous.buffer(-0.7))), palette.SCREEN_BONE, 0.6)


def _side_view() -> Canvas:
    canvas = _lit(palette.SIDE)
    back = blob([(560, -20), (700, 220), (720, 480), (660, 760), (690, 940), (960, 940), (960, -20)])
    _haze(canvas, [back], 0.08)
    for shape in SPINE.discs():
        canvas.fill(_side(shape), palette.SCREEN_BONE, 0.05)
    for vertebra in SPINE.vertebrae:
        _bone(canvas, _side(vertebra.arch), 0.24, 0.12, 4)
    for vertebra in SPINE.vertebrae:
        _bone(canvas, _side(vertebra.body), 0.38, 0.42)
    return canvas


def _letters(canvas: Canvas) -> None:
    """D and G, drawn as shapes: never mirrored, in no language."""
    for name, x in (("D", 96), ("G", 804)):
        canvas.fill(letter(name, x, 96, 52), palette.INK.base, 0.85)


def _projected(shape: BaseGeometry, view: str) -> BaseGeometry:
    return _front(shape) if view == "front" else _side(shape)


def _needle(view: str, needle: Needle) -> Canvas:
    canvas = Canvas()
    canvas.fill(_projected(needle.shaft(view, NEEDLE_BACK + 60), view), palette.SCREEN_DENSE)
    if view == "front":
        hub = np.array(needle.seen(NEEDLE_BACK + 60, view))
        canvas.fill(_front(disc(hub[0], hub[1], 3.4)), palette.SCREEN_DENSE)
    return canvas


def _biopsy(view: str) -> Canvas:
    canvas = Canvas()
    core = _projected(anatomy.biopsy_core(view), view)
    canvas.fill(core.buffer(4), palette.WHITE, 0.9)
    solid(canvas, core, palette.PLUM, 4, 1.6, 0)
    return canvas


def _cement(view: str, side: int) -> Canvas:
    canvas = Canvas()
    shape = cement.cement_front(side) if view == "front" else cement.cement_side(both=side < 0)
    canvas.fill(_projected(shape, view).buffer(2.5), palette.SCREEN_DENSE, 0.35)
    canvas.fill(_projected(shape, view), palette.SCREEN_DENSE, 0.88)
    return canvas


def _plate(view: str, tone: Tone, lit: Canvas, put: Callable[[float, float], tuple[float, float]]) -> Plate:
    seen = "face" if view == "front" else "side"
    layers = {
        "dark": _dark(tone),
        f"{seen}-view": lit,
        "biopsy": _biopsy(view),
        "cement-right": _cement(view, -1),
        "cement-left": _cement(view, 1),
        "needle-left": _needle(view, LEFT_NEEDLE),
        "needle-right": _needle(view, RIGHT_NEEDLE),
    }
    x, y, z = anatomy.TREATED.isthmus
    low = (450.0, 820.0)
    anchors = {
        "needle": Anchor(put(*LEFT_NEEDLE.seen(anatomy.TIP_DEPTH, view)), "needle-left", low),
        "pedicle": Anchor(put(x, z) if view == "front" else put(y, z), f"{seen}-view", low),
        "vertebra": Anchor(put(-8, -8), f"{seen}-view", low),
        "cement": Anchor(put(4, -3), "cement-left", low),
        "biopsy": Anchor(put(*LEFT_NEEDLE.seen(anatomy.TIP_DEPTH - 4, view)), "biopsy", low),
    }
    return Plate(f"procedure-{view}", layers, anchors, (SIZE, SIZE))


def plates() -> list[Plate]:
    def at(centre: tuple[float, float]) -> Callable[[float, float], tuple[float, float]]:
        return lambda a, b: (centre[0] + SCALE * a, centre[1] - SCALE * b)

    return [
        _plate("front", palette.FACE, _front_view(), at(FRONT_CENTRE)),
        _plate("side", palette.SIDE, _side_view(), at(SIDE_CENTRE)),
    ]
