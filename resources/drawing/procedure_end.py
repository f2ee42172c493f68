"""The step diagram's scene: two tubes and two detectors round the patient, seen from the head end.

From step 5 on the layer `section` stands in for `prone`: the same trunk, seen through.
"""

from __future__ import annotations

from resources.drawing import anatomy, axial, cement, equipment, palette, prone, supine
from resources.drawing.axial import Frame
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import solid
from resources.drawing.shapes import band, disc, opened, slab
from resources.drawing.svg import Canvas

CENTRE = (600.0, 524.0)
ARCS = (600.0, 508.0)
FRAME = Frame(3.1, *CENTRE)
BODY = FRAME.shape(axial.SKIN)
TABLE_TOP = 728.0
INSET = (184.0, 778.0, 136.0)
"""Medallion of the side view (x, y, radius), for the moment of turning only."""
FACE_SOURCE, FACE_TARGET = (600.0, 822.0), (600.0, 176.0)
SIDE_SOURCE, SIDE_TARGET = (164.0, 524.0), (1000.0, 524.0)
LABELS = {
    "top-left": (176.0, 52.0),
    "top-right": (1024.0, 52.0),
    "low-left": (176.0, 862.0),
    "low-right": (1024.0, 862.0),
    "bottom-left": (176.0, 946.0),
    "bottom-right": (1024.0, 946.0),
}


def _backdrop() -> Canvas:
    canvas = Canvas()
    canvas.fill(slab(0, 0, 1200, 1000, 36), canvas.linear((0, 0), (0, 1000), [(0, "#E4F1EE"), (1, "#F4F6F1")]))
    canvas.fill(disc(600, 508, 452), palette.WHITE, 0.35)
    canvas.ground(600, 962, 400, 26, palette.INK.base, 0.16)
    return canvas


def _table() -> Canvas:
    canvas = Canvas()
    equipment.draw_table(canvas, 600, TABLE_TOP, 330)
    return canvas


def _cushions() -> Canvas:
    """The rolls under chest and pelvis, one behind the other, hollow in the middle: the belly touches nothing."""
    canvas = Canvas()
    hollow = opened(BODY.buffer(20).intersection(slab(444, 500, 312, 300)), 16)
    for x, y, w, h in ((326, 634, 548, 96), (312, 652, 576, 80)):
        solid(canvas, opened(slab(x, y, w, h, 40).difference(hollow), 8), palette.SLATE, 10, 4)
    canvas.fill(slab(344, 664, 80, 8, 4), palette.SLATE.rim, 0.8)
    return canvas


def _section() -> Canvas:
    canvas = Canvas()
    axial.draw_body(canvas, FRAME)
    axial.draw_vertebra(canvas, FRAME)
    return canvas


def _drape() -> Canvas:
    """The sterile drape over both flanks and the back, a window left over the spine."""
    canvas = Canvas()
    x, y = CENTRE
    outer, inner = BODY.buffer(15), BODY.buffer(1)
    upper = slab(x - 300, y - 320, 600, 400)
    window = slab(x - 172, y - 340, 344, 300)
    for side in (-1, 1):
        half = slab(x - 320 if side < 0 else x, y - 320, 320, 640)
        sheet = outer.difference(inner).intersection(upper).difference(window).intersection(half)
        sheet = opened(sheet, 4)
        solid(canvas, sheet, palette.DRAPE, 6, 2.5)
        end = FRAME.shape(axial.SKIN).buffer(8).exterior
        spot = min(
            (p for p in end.coords if p[1] < y and (p[0] - x) * side > 0), key=lambda p: abs(abs(p[0] - x) - 174)
        )
        solid(canvas, disc(spot[0], spot[1], 9), palette.SHEET, 3, 1.5)
    return canvas


def _needle(side: int) -> Canvas:
    canvas = Canvas()
    axial.draw_needle(canvas, FRAME, anatomy.LEFT_NEEDLE if side > 0 else anatomy.RIGHT_NEEDLE)
    return canvas


def _biopsy() -> Canvas:
    canvas = Canvas()
    core = FRAME.shape(anatomy.biopsy_core("axial"))
    canvas.fill(core.buffer(3), palette.WHITE, 0.95)
    solid(canvas, core, palette.PLUM, 3, 1.4, 0)
    return canvas


def _cement(side: int) -> Canvas:
    canvas = Canvas()
    shape = cement.cement_axial(side)
    axial.draw_cement(canvas, FRAME.shape(shape), FRAME.scale)
    return canvas


def _healed() -> Canvas:
    """Needles gone: two small dressings on the back and the calm outline of a stable vertebra."""
    canvas = Canvas()
    for needle in (anatomy.LEFT_NEEDLE, anatomy.RIGHT_NEEDLE):
        x, _ = needle.seen(83.0, "axial")
        px, py = FRAME.point(x, 84.0)
        patch = band([(px - 20, py), (px + 20, py + needle.side * 1.5)], 13)
        solid(canvas, patch, palette.COAT, 3, 1.5)
        canvas.fill(disc(px, py + 1, 6, 4), palette.MINT.shade)
    ring = FRAME.shape(anatomy.axial_body().buffer(2.2)).exterior
    canvas.stroke(ring.coords, palette.WHITE, 7, 0.9, closed=True)
    canvas.stroke(ring.coords, palette.ACTION.rim, 3.4, closed=True)
    return canvas


def _arc(kind: str) -> Canvas:
    canvas = Canvas()
    x, y = ARCS
    if kind == "face":
        equipment.draw_arc(canvas, x, y, 398, 82, 278, palette.FACE)
        solid(canvas, slab(568, 80, 64, 70, 14), palette.JOINT, 8, 3)
    else:
        equipment.draw_arc(canvas, x, y, 466, 4, 176, palette.SIDE)
        solid(canvas, slab(546, 8, 108, 74, 22), palette.EQUIPMENT, 10, 4)
        canvas.fill(slab(568, 60, 64, 8, 4), palette.SIDE_STROKE)
    return canvas


def _drawn(draw: str) -> Canvas:
    canvas = Canvas()
    match draw:
        case "face-tube":
            equipment.draw_tube(canvas, *FACE_SOURCE, palette.FACE)
        case "face-detector":
            equipment.draw_detector(canvas, *FACE_TARGET, 172, palette.FACE)
        case "face-beam":
            equipment.draw_beam(canvas, FACE_SOURCE, FACE_TARGET, 156, palette.FACE, BODY)
        case "side-tube":
            equipment.draw_tube(canvas, *SIDE_SOURCE, palette.SIDE, quarter=True)
        case "side-detector":
            equipment.draw_detector(canvas, *SIDE_TARGET, 156, palette.SIDE, quarter=True)
        case _:
            equipment.draw_beam(canvas, SIDE_SOURCE, SIDE_TARGET, 140, palette.SIDE, BODY)
    return canvas


def _anchors() -> dict[str, Anchor]:
    left, right = anatomy.LEFT_NEEDLE, anatomy.RIGHT_NEEDLE
    at = FRAME.point
    x, y, _ = anatomy.TREATED.isthmus
    return {
        "patient": Anchor((690, 566), "", LABELS["top-right"]),
        "anaesthesia": Anchor((600, 528), "supine", LABELS["top-left"]),
        "cushion": Anchor((INSET[0] + 44, INSET[1] + 16), "prone-side", LABELS["bottom-left"]),
        "table": Anchor((330, 742), "table", LABELS["low-left"]),
        "tube-face": Anchor((650, 880), "face-tube", LABELS["bottom-right"]),
        "detector-face": Anchor((480, 142), "face-detector", LABELS["top-left"]),
        "tube-side": Anchor((96, 560), "side-tube", LABELS["low-left"]),
        "detector-side": Anchor((1040, 600), "side-detector", LABELS["top-right"]),
        "arc-face": Anchor((250, 700), "face-arc", LABELS["low-left"]),
        "arc-side": Anchor((900, 150), "side-arc", LABELS["top-right"]),
        "drape": Anchor((360, 470), "drape", LABELS["bottom-left"]),
        "needle": Anchor(at(*left.seen(62, "axial")), "needle-left", LABELS["top-right"]),
        "pedicle": Anchor(at(x + 1.5, y + 2), "section", LABELS["low-right"]),
        "vertebra": Anchor(at(-16, 3), "section", LABELS["low-left"]),
        "section": Anchor(at(-70, 30), "section", LABELS["top-left"]),
        "canal": Anchor(at(0, 30), "section", LABELS["top-left"]),
        "biopsy": Anchor(at(*left.seen(anatomy.TIP_DEPTH - 4, "axial")), "biopsy", LABELS["low-right"]),
        "cement": Anchor(at(9, -6), "cement-left", LABELS["bottom-right"]),
        "cement-right": Anchor(at(-9, -6), "cement-right", LABELS["bottom-left"]),
        "needle-right": Anchor(at(*right.seen(62, "axial")), "needle-right", LABELS["top-left"]),
        "stable": Anchor(at(0, -18.6), "needles-out", LABELS["bottom-right"]),
        "dressing": Anchor(at(37, 82), "needles-out", LABELS["top-right"]),
    }


def plates() -> list[Plate]:
    layers = {
        "backdrop": _backdrop(),
        "side-arc": _arc("side"),
        "face-arc": _arc("face"),
        "table": _table(),
        "supine": supine.supine(CENTRE[0], TABLE_TOP),
        "cushions": _cushions(),
        "prone": prone.prone(CENTRE[0], TABLE_TOP, BODY),
        "prone-side": prone.prone_side(*INSET),
        "section": _section(),
        "face-beam": _drawn("face-beam"),
        "side-beam": _drawn("side-beam"),
        "face-tube": _drawn("face-tube"),
        "face-detector": _drawn("face-detector"),
        "side-tube": _drawn("side-tube"),
        "side-detector": _drawn("side-detector"),
        "drape": _drape(),
        "biopsy": _biopsy(),
        "cement-right": _cement(-1),
        "cement-left": _cement(1),
        "needle-left": _needle(1),
        "needle-right": _needle(-1),
        "needles-out": _healed(),
    }
    return [Plate("procedure-end", layers, _anchors())]
