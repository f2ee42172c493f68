"""The section alone, large: what the needles do inside, for an inset or a whole screen."""

from __future__ import annotations

from resources.drawing import anatomy, axial, palette, section_parts
from resources.drawing.axial import Frame
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shapes import disc, slab
from resources.drawing.svg import Canvas

FRAME = Frame(5.3, 600, 678)
LABELS = {
    "top-left": (214.0, 52.0),
    "top-right": (986.0, 52.0),
    "mid-left": (214.0, 850.0),
    "mid-right": (986.0, 850.0),
    "low-left": (214.0, 948.0),
    "low-right": (986.0, 948.0),
}


def _drawn(layer: str) -> Canvas:
    canvas = Canvas()
    match layer:
        case "backdrop":
            canvas.fill(slab(0, 0, 1200, 1000, 36), canvas.linear((0, 0), (0, 1000), [(0, "#E4F1EE"), (1, "#F4F6F1")]))
            canvas.fill(disc(600, 560, 470), palette.WHITE, 0.4)
        case _:
            axial.draw_body(canvas, FRAME)
            axial.draw_vertebra(canvas, FRAME)
    return canvas


def plates() -> list[Plate]:
    left, right = anatomy.LEFT_NEEDLE, anatomy.RIGHT_NEEDLE
    at, parts = FRAME.point, section_parts
    x, y, _ = anatomy.TREATED.isthmus
    layers = {
        "backdrop": _drawn("backdrop"),
        "section": _drawn("section"),
        "drape": parts.drape(FRAME),
        "biopsy": parts.biopsy(FRAME),
        **parts.fillings(FRAME, -1),
        **parts.fillings(FRAME, 1),
        "needle-left": parts.needle(FRAME, left),
        "needle-right": parts.needle(FRAME, right),
        "needles-out": parts.healed(FRAME),
    }
    named = {
        "needle": Anchor(at(*left.seen(62, "axial")), "needle-left", LABELS["top-right"]),
        "needle-right": Anchor(at(*right.seen(62, "axial")), "needle-right", LABELS["top-left"]),
        "pedicle": Anchor(at(x + 1.2, y + 1.5), "section", LABELS["low-right"]),
        "vertebra": Anchor(at(-17, 3), "section", LABELS["low-left"]),
        "biopsy": Anchor(at(*left.seen(anatomy.TIP_DEPTH - 4, "axial")), "biopsy", LABELS["mid-right"]),
        "cement": Anchor(at(9, -6), "cement-left-8", LABELS["mid-right"]),
        "canal": Anchor(at(0, 24), "section", LABELS["mid-left"]),
        "skin": Anchor(at(-47.5, 79), "section", LABELS["top-left"]),
    }
    ends = {name: Anchor(place, name.rpartition("-")[0]) for name, place in section_parts.axes(FRAME).items()}
    return [Plate("axial", layers, {**named, **ends})]
