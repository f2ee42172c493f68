"""The step diagram's scene: two tubes and two detectors round the patient, seen from the head end.

From step 5 on the layer `section` stands in for `prone`: the same trunk, nearer and seen through.
"""

from __future__ import annotations

from resources.drawing import anatomy, axial, equipment, palette, prone, section_parts, supine
from resources.drawing.axial import Frame
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import solid
from resources.drawing.shapes import disc, opened, slab
from resources.drawing.svg import Canvas

CENTRE = (600.0, 524.0)
ARCS = (600.0, 508.0)
FRAME = Frame(3.1, *CENTRE)
BODY = FRAME.shape(axial.SKIN)
TABLE_TOP = 728.0
INSET = (140.0, 762.0, 122.0)
"""Medallion of the side view (x, y, radius), for the moment of turning only."""
FACE_SOURCE, FACE_TARGET = (600.0, 822.0), (600.0, 176.0)
SIDE_SOURCE, SIDE_TARGET = (164.0, 524.0), (1000.0, 524.0)
LABELS = {
    "top-left": (214.0, 52.0),
    "top-right": (986.0, 52.0),
    "low-left": (214.0, 850.0),
    "low-right": (986.0, 850.0),
    "bottom-left": (214.0, 948.0),
    "bottom-right": (986.0, 948.0),
}
"""Room for a label of 420 x 90 each, none over another."""
ENTRIES = {"face": (-260.0, -180.0), "side": (260.0, -180.0)}
"""Each system is one machine: all its parts but the beam come from the same place."""
MACHINE_PARTS = ("arc", "tube", "detector")


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
            equipment.draw_beam(canvas, FACE_SOURCE, FACE_TARGET, 156, palette.FACE)
        case "side-tube":
            equipment.draw_tube(canvas, *SIDE_SOURCE, palette.SIDE, quarter=True)
        case "side-detector":
            equipment.draw_detector(canvas, *SIDE_TARGET, 156, palette.SIDE, quarter=True)
        case _:
            equipment.draw_beam(canvas, SIDE_SOURCE, SIDE_TARGET, 140, palette.SIDE)
    return canvas


def _anchors() -> dict[str, Anchor]:
    left, right = anatomy.LEFT_NEEDLE, anatomy.RIGHT_NEEDLE
    at = FRAME.point
    x, y, _ = anatomy.TREATED.isthmus
    ends = {name: Anchor(place, name.rpartition("-")[0]) for name, place in section_parts.axes(FRAME).items()}
    return {
        "patient": Anchor((690, 470), "", LABELS["top-right"]),
        "anaesthesia": Anchor((600, 528), "supine", LABELS["top-left"]),
        "cushion": Anchor((INSET[0] + 44, INSET[1] + 16), "prone-side", LABELS["bottom-left"]),
        "table": Anchor((330, 742), "table", LABELS["low-left"]),
        "tube-face": Anchor((650, 880), "face-tube", LABELS["bottom-right"]),
        "detector-face": Anchor((480, 142), "face-detector", LABELS["top-left"]),
        "tube-side": Anchor((96, 560), "side-tube", LABELS["low-left"]),
        "detector-side": Anchor((1040, 600), "side-detector", LABELS["top-right"]),
        "arc-face": Anchor((250, 700), "face-arc", LABELS["low-left"]),
        "arc-side": Anchor((900, 150), "side-arc", LABELS["top-right"]),
        "drape": Anchor((360, 400), "drape", LABELS["bottom-left"]),
        "needle": Anchor(at(*left.seen(62, "axial")), "needle-left", LABELS["top-right"]),
        "pedicle": Anchor(at(x + 1.2, y + 1.5), "section", LABELS["low-right"]),
        "vertebra": Anchor(at(-17, 3), "section", LABELS["low-left"]),
        "section": Anchor(at(-70, 30), "section", LABELS["top-left"]),
        "canal": Anchor(at(0, 24), "section", LABELS["top-left"]),
        "biopsy": Anchor(at(*left.seen(anatomy.TIP_DEPTH - 4, "axial")), "biopsy", LABELS["low-right"]),
        "cement": Anchor(at(9, -6), "cement-left-8", LABELS["bottom-right"]),
        "cement-right": Anchor(at(-9, -6), "cement-right-8", LABELS["bottom-left"]),
        "needle-right": Anchor(at(*right.seen(62, "axial")), "needle-right", LABELS["top-left"]),
        "stable": Anchor(at(0, -18.6), "needles-out", LABELS["bottom-right"]),
        "dressing": Anchor(at(44, 82), "needles-out", LABELS["top-right"]),
        **ends,
    }


def plates() -> list[Plate]:
    layers = {
        "backdrop": _backdrop(),
        "side-arc": _arc("side"),
        "face-arc": _arc("face"),
        "table": _table(),
        "supine": supine.supine(CENTRE[0], TABLE_TOP),
        "cushions": _cushions(),
        "prone": prone.prone(CENTRE[0], TABLE_TOP),
        "prone-side": prone.prone_side(*INSET),
        "section": _section(),
        "face-beam": _drawn("face-beam"),
        "side-beam": _drawn("side-beam"),
        "face-tube": _drawn("face-tube"),
        "face-detector": _drawn("face-detector"),
        "side-tube": _drawn("side-tube"),
        "side-detector": _drawn("side-detector"),
        "drape": section_parts.drape(FRAME),
        "biopsy": section_parts.biopsy(FRAME),
        **section_parts.fillings(FRAME, -1),
        **section_parts.fillings(FRAME, 1),
        "needle-left": section_parts.needle(FRAME, anatomy.LEFT_NEEDLE),
        "needle-right": section_parts.needle(FRAME, anatomy.RIGHT_NEEDLE),
        "needles-out": section_parts.healed(FRAME),
    }
    entries = {f"{kind}-{part}": offset for kind, offset in ENTRIES.items() for part in MACHINE_PARTS}
    return [Plate("procedure-end", layers, _anchors(), entries=entries)]
