"""Where labels, the inset and the screens of the room stand, in the units of each plate."""

from __future__ import annotations

from resources.drawing import anatomy, room_equipment
from resources.drawing.plate import Anchor
from resources.drawing.room_equipment import MATTRESS
from resources.drawing.room_sheets import on_back
from resources.drawing.room_solids import Pen
from resources.drawing.room_spine import in_room
from resources.drawing.room_treatment import HUB_DEPTH, on_axis
from resources.drawing.svg import Canvas

Place = tuple[float, float]

THINGS: dict[str, tuple[tuple[float, float, float], str]] = {
    "table": ((0.55, -0.29, -0.25), "table"),
    "cushion": ((-0.32, -0.27, MATTRESS + 0.055), "cushions"),
    "tube-face": ((0.0, -0.15, -0.93), "face-tube"),
    "detector-face": ((-0.02, -0.19, 0.42), "face-detector"),
    "tube-side": ((0.0, -1.02, 0.0), "side-tube"),
    "detector-side": ((-0.12, 0.66, 0.12), "side-detector"),
}
"""Points of the room, with the layer that shows them."""


def anchors(pen: Pen, labels: dict[str, Place], inset: tuple[float, float, float]) -> dict[str, Anchor]:
    """The anchors of a view; `inset` is the left, top and width of a 6:5 rectangle."""
    at, left, right = pen.camera.at, anatomy.LEFT_NEEDLE, anatomy.RIGHT_NEEDLE
    spots = {name: (at(place), layer) for name, (place, layer) in THINGS.items()}
    spots |= {
        "patient": (at(on_back(0.62, -0.04)), ""),
        "needle": (on_axis(pen, left, HUB_DEPTH - 12), "needle-left"),
        "needle-right": (on_axis(pen, right, HUB_DEPTH - 12), "needle-right"),
        "vertebra": (at(in_room((18, 2, -4))), "section"),
        "biopsy": (on_axis(pen, left, anatomy.TIP_DEPTH - 6), "biopsy"),
        "cement": (at(in_room((9, -6, -3))), "cement-left"),
    }
    found = {name: Anchor(spot, layer, labels.get(name)) for name, (spot, layer) in spots.items()}
    for name, needle in (("left", left), ("right", right)):
        for end, depth in (("tip", anatomy.TIP_DEPTH), ("skin", anatomy.SKIN_DEPTH)):
            found[f"needle-{name}-{end}"] = Anchor(on_axis(pen, needle, depth), f"needle-{name}")
    for end, depth in (("tip", anatomy.TIP_DEPTH), ("skin", anatomy.BIOPSY_START)):
        found[f"biopsy-{end}"] = Anchor(on_axis(pen, left, depth), "biopsy")
    x, y, width = inset
    found["inset-top-left"] = Anchor((x, y))
    found["inset-bottom-right"] = Anchor((x + width, y + width * 5 / 6))
    return found


def screens(pen: Pen, monitors: tuple[float, float, float]) -> dict[str, Anchor]:
    """The corners of the two screens, clockwise from the top left."""
    found = {}
    blank = Pen(Canvas(), pen.camera)
    for screen, corners in room_equipment.draw_monitors(blank, *monitors).items():
        for corner, spot in zip(("top-left", "top-right", "bottom-right", "bottom-left"), corners, strict=True):
            found[f"screen-{screen}-{corner}"] = Anchor(spot, "monitors")
    return found
