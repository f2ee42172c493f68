"""What is found and what is done: the imaging machines, the three causes, a fracture held still."""

from __future__ import annotations

import math

from shapely.geometry import Point

from resources.drawing import anatomy, palette, props
from resources.drawing.axial import pores_in
from resources.drawing.column import Column, SideFrame, column
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import hollow, shadow, solid
from resources.drawing.shapes import blob, disc, polygon, slab, spline, union
from resources.drawing.svg import Canvas
from resources.drawing.vertebra_side import draw_arch, draw_column, draw_cracks, draw_side_body, draw_side_cement


def _machine(canvas: Canvas, x: float, deep: bool) -> None:
    """A scanner, or the deeper MRI, seen from its end with the table coming towards us."""
    canvas.ground(x, 846, 250, 26, palette.INK.base, 0.2)
    half, top = (226, 250) if deep else (206, 290)
    housing = slab(x - half, top, 2 * half, 590 - (0 if deep else 46), 120 if deep else 196)
    solid(canvas, union(housing, slab(x - half + 40, 760, 2 * half - 80, 84, 18)), palette.EQUIPMENT, 20, 6)
    bore = disc(x, 524, 128 if deep else 140)
    solid(canvas, bore.buffer(22), palette.JOINT, 8, 3, 0)
    hollow(canvas, bore, "#C4D6D8" if deep else "#D5E4E4", palette.INK.rim, 22, 0.4)
    inner = disc(x + 4, 528, 92 if deep else 122)
    canvas.fill(inner, "#E4EFEF" if deep else palette.MIST)
    canvas.fill(slab(x - 74, top + 54, 148, 16, 8), palette.MINT.shade)
    canvas.fill(disc(x + half - 58, 470, 9), palette.MINT.shade)
    canvas.fill(disc(x + half - 58, 500, 9), palette.SHEET.shade)
    _lying(canvas, x)


def _lying(canvas: Canvas, x: float) -> None:
    """The table and a covered person lying on it, head in the opening."""
    foot = slab(x - 64, 640, 128, 204, 20)
    solid(canvas, foot, palette.JOINT, 12, 3, 0.12)
    solid(
        canvas,
        polygon((x - 84, 586), (x + 84, 586), (x + 122, 690), (x - 122, 690)).buffer(6),
        palette.COAT,
        9,
        3,
        0.12,
    )
    solid(canvas, disc(x, 524, 33, 35), palette.SKINS[0], 7, 2.4, 0.1)
    solid(canvas, disc(x, 504, 35, 21).difference(slab(x - 40, 512, 80, 40)), palette.HAIRS["grey"], 5, 2, 0)
    for s in (-1, 1):
        canvas.stroke(spline([(x + s * 19, 528), (x + s * 13, 532), (x + s * 7, 528)], False), palette.INK.shade, 2.6)
    canvas.stroke(spline([(x - 7, 545), (x, 547), (x + 7, 545)], False), "#8E4A3C", 2.4)
    cover = blob(
        [(x - 66, 566), (x, 548), (x + 66, 566), (x + 86, 610), (x + 108, 686, 1), (x - 108, 686, 1), (x - 86, 610)]
    )
    solid(canvas, cover, palette.DRAPE, 12, 4, 0.1)
    solid(
        canvas,
        blob([(x - 67, 568), (x, 549), (x + 67, 568), (x + 72, 584), (x, 566), (x - 72, 584)]),
        palette.SHEET,
        4,
        2,
        0,
    )


def imaging() -> Plate:
    backdrop, mri, scanner = Canvas(), Canvas(), Canvas()
    backdrop.fill(slab(0, 0, 1200, 1000, 36), backdrop.linear((0, 0), (0, 1000), [(0, "#E4F1EE"), (1, "#F4F1E8")]))
    backdrop.fill(slab(0, 0, 1200, 1000, 36).intersection(slab(0, 800, 1200, 300)), palette.SAND.base, 0.55)
    props.plant(backdrop, 612, 846, 1.05)
    _machine(mri, 316, True)
    _machine(scanner, 886, False)
    anchors = {"mri": Anchor((316, 290), "mri", (316, 170)), "scanner": Anchor((886, 330), "scanner", (886, 170))}
    return Plate("imaging", {"backdrop": backdrop, "mri": mri, "scanner": scanner}, anchors)


CAUSES = {"osteoporosis": (310.0, 262.0), "metastasis": (890.0, 262.0), "myeloma": (600.0, 694.0)}
SPOTS: dict[str, list[tuple[float, float, float, float]]] = {
    "metastasis": [(-3, -3.4, 7.4, 5.6)],
    "myeloma": [
        (-9.6, -6, 2.6, 2.4),
        (-2.4, -8, 2.2, 2),
        (4.4, -3, 3, 2.7),
        (10.6, 3.4, 2.4, 2.2),
        (10, -8, 2, 1.9),
        (-7, 0.2, 1.8, 1.7),
        (2, 3.2, 1.8, 1.6),
    ],
}
"""Where marrow is replaced, on the cut body: y, z and half sizes in millimetres."""
BROKEN_ONE = column(("L2",), "L2", 0.55)


def causes() -> Plate:
    """One vertebra three times: thin bone, one spot, several small spots.  Plum, not red: no alarm."""
    backdrop = Canvas()
    backdrop.fill(slab(0, 0, 1200, 1000, 36), palette.PAPER)
    layers = {"backdrop": backdrop}
    anchors: dict[str, Anchor] = {}
    for name, (x, y) in CAUSES.items():
        lens = disc(x, y, 214)
        inside = Canvas(clip=lens)
        inside.fill(lens, palette.MIST)
        frame = SideFrame(7.0, x - 26, y + 10, 2)
        draw_arch(inside, BROKEN_ONE.focus, frame)
        draw_side_body(inside, BROKEN_ONE.focus, frame, cut=True, seed=9)
        _inside(inside, name, frame)
        canvas = Canvas()
        shadow(canvas, lens.buffer(9), 0, 7, 0.12)
        canvas.fill(lens.buffer(9), palette.WHITE)
        canvas.include(inside)
        layers[name] = canvas
        anchors[name] = Anchor((frame.x, frame.y), name, (x, y + 262))
    return Plate("causes", layers, anchors)


def _inside(canvas: Canvas, name: str, frame: SideFrame) -> None:
    inner = anatomy.side_body(fracture=0.55).buffer(-2.2)
    if name == "osteoporosis":
        canvas.fill(frame.shape(inner), palette.MARROW)
        for hole in pores_in(inner.buffer(-1.6), 21, 34, 4.3):
            x, y = hole.centroid.x, hole.centroid.y
            hollow(canvas, frame.shape(Point(x, y).buffer(1.75)), "#E3CFA6", palette.BONE.shade, 0.7 * frame.scale, 0.9)
        return
    for x, z, rx, rz in SPOTS[name]:
        shape = frame.shape(disc(x, z, rx, rz, 12).intersection(inner))
        solid(canvas, shape, palette.PLUM, 1.2 * frame.scale, 0.5 * frame.scale, 0.1)


THREE = ("L3", "L2", "L1")
STILL: Column = column(THREE, "L2", anatomy.FRACTURE)
MOVING_FRAME, STILL_FRAME = SideFrame(4.7, 216, 480, -3), SideFrame(4.7, 804, 480, -3)


def stabilise() -> Plate:
    """A fracture that moves at each effort, then held still by the cement: the height is the same."""
    backdrop, moving, motion, held = Canvas(), Canvas(), Canvas(), Canvas()
    backdrop.fill(slab(0, 0, 1200, 1000, 36), palette.PAPER)
    for x, paint in ((24, "#FFF9F2"), (612, "#F1F8F6")):
        card = slab(x, 24, 564, 952, 34)
        shadow(backdrop, card, 0, 5, 0.07)
        backdrop.fill(card, paint)
    for z in (3.4, -13.2):
        y = MOVING_FRAME.point(-17, z)[1]
        for x in range(60, 1150, 26):
            if not 560 < x + 7 < 640:
                backdrop.fill(slab(x, y - 1.5, 14, 3, 1.5), palette.INK.rim, 0.55)
    draw_column(moving, STILL, MOVING_FRAME)
    draw_cracks(moving, STILL.focus, MOVING_FRAME)
    draw_column(held, STILL, STILL_FRAME)
    draw_side_cement(held, STILL.focus, STILL_FRAME)
    _swing(motion, 84, 480, 62)
    anchors = {
        "moving": Anchor(MOVING_FRAME.point(-8, -2), "moving", (306, 920)),
        "held": Anchor(STILL_FRAME.point(-3, -3), "held", (894, 920)),
    }
    return Plate("stabilise", {"backdrop": backdrop, "moving": moving, "motion": motion, "held": held}, anchors)


def _swing(canvas: Canvas, x: float, y: float, half: float) -> None:
    """A small two-ended curve in front of the vertebra: it moves."""
    points = spline([(x + 12, y - half), (x, y), (x + 12, y + half)], False)
    canvas.stroke(points, palette.INK.rim, 6, 0.85)
    for end, way in (((x + 12, y - half), -1), ((x + 12, y + half), 1)):
        tip = (end[0] + 6, end[1] + way * 10)
        for a in (-0.62, 0.62):
            angle = math.atan2(way, 0.35) + math.pi + a
            canvas.stroke(
                [tip, (tip[0] + 15 * math.cos(angle), tip[1] + 15 * math.sin(angle))], palette.INK.rim, 6, 0.85
            )


def plates() -> list[Plate]:
    return [imaging(), causes(), stabilise()]
