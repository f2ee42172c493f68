"""Where cement may leak: three sites on a section and, for the disc, a small side view.  Diagrams: no sizes implied."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry

from resources.drawing import anatomy, axial, cement, palette
from resources.drawing.axial import Frame
from resources.drawing.column import SideFrame, column
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import shadow, solid
from resources.drawing.shapes import blob, disc, slab
from resources.drawing.svg import Canvas
from resources.drawing.vertebra_side import draw_column, draw_side_cement

PANELS = (slab(24, 24, 676, 952, 34), slab(724, 24, 452, 952, 34))
FRAME = Frame(6.3, 362, 606)
SIDE = SideFrame(4.6, 846, 500, -3)
SPINE = column(("L3", "L2", "L1"), "L2", anatomy.FRACTURE)
MUSCLES = blob(
    [
        (13, -4.6),
        (18, -3.6),
        (22, -3),
        (26, -3.6),
        (28.2, -7.4),
        (32, -9.4),
        (36.4, -8),
        (38, -4.4),
        (41.4, -2.2),
        (41, 2),
        (37, 3.6),
        (34, 6.4),
        (30, 6),
        (27, 2.6),
        (24.4, 0),
        (20, -0.6),
        (13, 0),
    ]
)
EPIDURAL = blob(
    [
        (-2.4, 2.6),
        (-1.2, 9),
        (-1.1, 14),
        (-2.6, 15.6),
        (-6, 16.2),
        (-9, 18.4),
        (-9.8, 20.8),
        (-8, 21.4),
        (-5, 19),
        (-1.6, 18),
        (1.6, 18.2),
        (4.4, 18),
        (6.6, 19),
        (7.6, 17.8),
        (5.8, 16.2),
        (2.6, 15.4),
        (1.4, 13.2),
        (1.3, 9),
        (2.4, 2.6),
    ]
)
DISC = blob(
    [
        (-3.2, 0),
        (-2.6, 6),
        (-3.6, 9.4),
        (-8.4, 8.8),
        (-12, 10.4),
        (-10.6, 13),
        (-4.4, 14.2),
        (2, 16),
        (7.6, 16.8),
        (9, 14.6),
        (4.6, 12.8),
        (0.6, 10.6),
        (0.2, 6),
        (0.8, 0),
    ]
)
DROPS = ((44.4, 6, 1.5), (42, 9.4, 0.95))


def _leak(canvas: Canvas, shapes: list[BaseGeometry], unit: float) -> None:
    """Red with a white keyline, so that it stands out where greys are alike."""
    for shape in shapes:
        shadow(canvas, shape, 0.6 * unit, unit, 0.16)
        canvas.fill(shape.buffer(0.7 * unit), palette.WHITE, 0.96)
        solid(canvas, shape, palette.LEAK, 1.1 * unit, 0.5 * unit, 0)


def _base() -> Canvas:
    """The section, near, and the column from the side: each on its card, which cuts what is larger."""
    canvas = Canvas()
    canvas.fill(slab(0, 0, 1200, 1000, 36), palette.PAPER)
    for card in PANELS:
        shadow(canvas, card, 0, 4, 0.07)
        canvas.fill(card, palette.WHITE)
    section, side = Canvas(clip=PANELS[0]), Canvas(clip=PANELS[1])
    axial.draw_body(section, FRAME)
    axial.draw_vertebra(section, FRAME)
    axial.draw_cement(section, FRAME.shape(cement.cement_axial()), FRAME.scale)
    draw_column(side, SPINE, SIDE)
    draw_side_cement(side, SPINE.focus, SIDE)
    canvas.include(section)
    canvas.include(side)
    return canvas


def plates() -> list[Plate]:
    muscles, epidural, into_disc = Canvas(), Canvas(), Canvas()
    drops = [FRAME.shape(disc(*drop)) for drop in DROPS]
    _leak(muscles, [FRAME.shape(MUSCLES), *drops], FRAME.scale)
    _leak(epidural, [FRAME.shape(EPIDURAL)], FRAME.scale)
    _leak(into_disc, [SIDE.shape(DISC)], SIDE.scale)
    layers = {"base": _base(), "leak-muscles": muscles, "leak-disc": into_disc, "leak-epidural": epidural}
    anchors = {
        "muscles": Anchor(FRAME.point(34, -2), "leak-muscles", (560, 920)),
        "disc": Anchor(SIDE.point(-2, 13.4), "leak-disc", (950, 90)),
        "epidural": Anchor(FRAME.point(-5, 17.6), "leak-epidural", (240, 90)),
    }
    return [Plate("leaks", layers, anchors)]
