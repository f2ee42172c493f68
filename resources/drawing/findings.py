"""What is found and what is done: the three causes, a fracture held still."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import MultiPoint
from shapely.geometry.base import BaseGeometry
from shapely.ops import voronoi_diagram

from resources.drawing import anatomy, imaging, palette
from resources.drawing.column import Column, SideFrame, column
from resources.drawing.contour import solid
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import hollow, shadow
from resources.drawing.shapes import blob, disc, slab, spline
from resources.drawing.svg import Canvas
from resources.drawing.vertebra_side import draw_arch, draw_column, draw_cracks, draw_side_body, draw_side_cement

CAUSES = {"osteoporosis": (282.0, 268.0), "metastasis": (918.0, 268.0), "myeloma": (600.0, 667.0)}
LABELS = {"osteoporosis": (196.0, 562.0), "metastasis": (1004.0, 562.0), "myeloma": (600.0, 958.0)}
LENS = 238.0
MOTTLED = [(-4.4, 6), (1, 6.6), (5.2, 3), (6.4, -2.4), (2, -6.4), (-4, -5.6), (-8.4, -2), (-7.2, 3)]
"""The outline of the one lesion, millimetres about its middle: soft, not a disc."""
SPOTS: dict[str, list[tuple[float, float, float, float]]] = {
    "metastasis": [(-2.6, -2.4, 0.98, 0.84)],
    "myeloma": [
        (-11.2, -6.4, 2.4, 2.3),
        (-5.4, -7.0, 1.7, 1.7),
        (-1.0, -4.6, 2.9, 2.8),
        (5.0, -6.4, 2.0, 2.0),
        (10.4, -2.2, 2.5, 2.4),
        (6.2, 1.2, 2.2, 2.2),
        (11.4, 6.6, 2.0, 1.9),
        (-8.2, -0.8, 1.7, 1.7),
        (0.4, 3.0, 1.6, 1.5),
    ],
}
"""Where marrow is replaced, on the cut body: y, z and half sizes in millimetres; shares of `MOTTLED` for the lesion."""
BROKEN_ONE = column(("L2",), "L2", 0.55)


def causes() -> Plate:
    """One vertebra three times: thin bone, one spot, several small spots.  Plum, not red: no alarm."""
    backdrop = Canvas()
    backdrop.fill(slab(0, 0, 1200, 1000, 36), palette.PAPER)
    layers = {"backdrop": backdrop}
    anchors: dict[str, Anchor] = {}
    for name, (x, y) in CAUSES.items():
        lens = disc(x, y, LENS)
        inside = Canvas(clip=lens)
        inside.fill(lens, inside.linear((x - 160, y - 200), (x + 160, y + 200), [(0, "#F1F8F6"), (1, "#DCEBE8")]))
        frame = SideFrame(9.3, x - 12, y + 12, 2)
        draw_arch(inside, BROKEN_ONE.focus, frame)
        draw_side_body(inside, BROKEN_ONE.focus, frame, cut=True, seed=9)
        _inside(inside, name, frame)
        canvas = Canvas()
        shadow(canvas, lens.buffer(9), 0, 7, 0.12)
        canvas.fill(lens.buffer(9), palette.WHITE)
        canvas.include(inside)
        layers[name] = canvas
        anchors[name] = Anchor((frame.x, frame.y), name, LABELS[name])
    return Plate("causes", layers, anchors)


def _inside(canvas: Canvas, name: str, frame: SideFrame) -> None:
    whole = anatomy.side_body(fracture=0.55)
    if name == "osteoporosis":
        inner = whole.buffer(-1.15)
        canvas.fill(frame.shape(inner), palette.BONE.rim)
        for cell in _wide_cells(inner.buffer(-0.2)):
            hollow(canvas, frame.shape(cell).simplify(0.2), "#E0CA9F", palette.BONE.shade, 0.8 * frame.scale, 0.95)
        return
    inner = whole.buffer(-2.6)
    for x, z, rx, rz in SPOTS[name]:
        spot = blob([(x + a * rx, z + b * rz) for a, b in MOTTLED]) if name == "metastasis" else disc(x, z, rx, rz)
        shape = frame.shape(spot.intersection(inner)).simplify(0.2)
        canvas.fill(shape.buffer(0.5 * frame.scale), palette.PLUM.rim, 0.45)
        solid(canvas, shape, palette.PLUM, 0.9 * frame.scale, 0.35 * frame.scale, 0.08)


def _wide_cells(region: BaseGeometry) -> list[BaseGeometry]:
    """The large meshes of thinned bone: cells between few thin strands, the same every time."""
    rng = np.random.default_rng(23)
    left, low, right, high = region.bounds
    seeds: list[tuple[float, float]] = []
    while len(seeds) < 46:
        tried = (float(rng.uniform(left, right)), float(rng.uniform(low, high)))
        gap = 3.6 if len(seeds) < 34 else 2.6
        if all(math.dist(tried, kept) > gap for kept in seeds):
            seeds.append(tried)
    cells = voronoi_diagram(MultiPoint(seeds), envelope=region).geoms
    shrunk = (cell.intersection(region).buffer(-1.05).buffer(0.68) for cell in cells)
    return sorted((cell for cell in shrunk if cell.area > 1.5), key=lambda cell: tuple(cell.bounds))


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
    canvas.stroke(points, palette.INK.rim, 10, 0.9)
    for end, way in (((x + 12, y - half), -1), ((x + 12, y + half), 1)):
        tip = (end[0] + 6, end[1] + way * 10)
        for a in (-0.62, 0.62):
            angle = math.atan2(way, 0.35) + math.pi + a
            canvas.stroke(
                [tip, (tip[0] + 24 * math.cos(angle), tip[1] + 24 * math.sin(angle))], palette.INK.rim, 10, 0.9
            )


def plates() -> list[Plate]:
    return [imaging.imaging(), causes(), stabilise()]
