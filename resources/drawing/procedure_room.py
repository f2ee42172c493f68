"""The operating room in three-quarter view, in layers: wide, and closer for narrow places.

The layers have the names of `procedure-end`, so that the same nine steps move either.
From step 5 on `section` stands in for `prone`: the same patient, with a see-through
window on the spine.  The section of the body, enlarged, is a picture of its own that
the interface lays on the free place at the upper right.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs
from shapely.geometry.base import BaseGeometry

from resources.drawing import palette, room_equipment, room_patient, room_places, room_team, room_treatment
from resources.drawing.anatomy import LEFT_NEEDLE, RIGHT_NEEDLE
from resources.drawing.palette import FACE, SIDE
from resources.drawing.plate import Anchor, Plate
from resources.drawing.room_camera import FLOOR, Camera
from resources.drawing.room_equipment import FACE_SOURCE, FACE_TARGET, SIDE_SOURCE, SIDE_TARGET
from resources.drawing.room_places import Place
from resources.drawing.room_sheets import draw_sheet
from resources.drawing.room_solids import Pen
from resources.drawing.room_spine import draw_window, opening
from resources.drawing.shapes import polygon, slab
from resources.drawing.svg import Canvas


@attrs.frozen
class View:
    """One composition of the room."""

    name: str
    size: tuple[int, int]
    camera: Camera
    monitors: tuple[float, float, float]
    """Left, top and side of a screen."""
    inset: tuple[float, float, float]
    """Left, top and width of the free place for the section, six wide to five high."""
    labels: dict[str, Place]
    watch: tuple[float, float] | None = (-1.40, 0.40)
    """Where the anaesthesia machine of the first step stands, metres; none where the plate would cut it."""

    def pen(self) -> Pen:
        return Pen(Canvas(), self.camera)


WIDE = View(
    "procedure-room", (1500, 1125), Camera(385, (715, 600)), (20, 26, 204), (1040, 20, 440),
    {
        "table": (1300, 830), "patient": (880, 300), "cushion": (640, 1065),
        "tube-face": (1085, 1035), "detector-face": (700, 110),
        "tube-side": (930, 1065), "detector-side": (250, 335),
        "needle": (1115, 452), "needle-right": (250, 358), "vertebra": (590, 1075), "pedicle": (590, 1075),
        "biopsy": (950, 1075), "cement": (950, 1075),
    },
)  # fmt: skip
CLOSE = View(
    "procedure-room-close", (1200, 1000), Camera(480, (610, 520)), (28, 28, 150), (752, 20, 432),
    {
        "table": (640, 930), "patient": (850, 200), "cushion": (420, 930),
        "tube-face": (930, 930), "detector-face": (960, 200),
        "tube-side": (930, 930), "detector-side": (230, 65),
        "needle": (964, 434), "needle-right": (230, 65), "vertebra": (960, 935), "pedicle": (960, 935),
        "biopsy": (480, 935), "cement": (480, 935),
    },
    watch=None,
)  # fmt: skip
ENTRIES = {
    **dict.fromkeys(("face-arc", "face-tube", "face-detector"), (-150, -230)),
    **dict.fromkeys(("side-arc", "side-arc-back", "side-tube", "side-detector"), (-330, 190)),
    "team-anaesthetist": (-90, 0),
    "team-radiologist": (50, -70),
    "team-radiographer": (90, -20),
    "team-nurse": (100, 20),
}
"""Where layers slide in from: a system rolls in whole, people step up from their side."""


def _backdrop(pen: Pen, view: View) -> None:
    """Wall and floor in one quiet gradient, light from a window falling on both."""
    canvas, (w, h) = pen.canvas, view.size
    sheet = slab(0, 0, w, h, 36)
    canvas.fill(sheet, canvas.linear((0, 0), (0, h), [(0, "#DDEDE9"), (0.6, palette.MIST), (1, "#F4F6F1")]))
    for left in (0.04, 0.20):
        ray = polygon((w * left, 0), (w * (left + 0.12), 0), (w * (left + 0.42), h), (w * (left + 0.24), h))
        canvas.fill(ray.intersection(sheet), palette.WHITE, 0.22)
    floor = pen.ellipsoid((0.05, 0.0, FLOOR), (2.05, 1.55, 1e-4)).intersection(sheet)
    canvas.fill(floor, "#C9E0DA")
    canvas.fill(pen.ellipsoid((0.05, 0.0, FLOOR), (1.86, 1.38, 1e-4)).intersection(sheet), "#D6E8E3")


def _supine(pen: Pen, view: View) -> None:
    room_team.draw_anaesthetist(pen, -1.06, 0.50, view.watch)
    room_equipment.draw_table(pen)
    room_patient.draw_supine(pen)


def _section(pen: Pen, prone: Canvas) -> None:
    """The prone patient again, with the window on the spine."""
    pen.canvas.include(prone)
    draw_window(pen)


def _draws(view: View) -> dict[str, Callable[[Pen], object]]:
    """How each layer is drawn, back to front."""
    prone = view.pen()
    table = view.pen().box((0.20, 0, -0.24), (2.30, 0.58, 0.11), palette.INK)
    body: BaseGeometry = room_patient.draw_prone(prone).union(table)
    return {
        "backdrop": lambda pen: _backdrop(pen, view),
        "monitors": lambda pen: room_equipment.draw_monitors(pen, *view.monitors),
        "team-radiographer": room_team.draw_radiographer,
        "face-arc": room_equipment.draw_face_arc,
        "team-anaesthetist": room_team.draw_anaesthetist,
        "side-arc-back": room_equipment.draw_side_arc_back,
        "side-detector": room_equipment.draw_side_detector,
        "team-radiologist": room_team.draw_radiologist,
        "table": room_equipment.draw_table,
        "face-tube": room_equipment.draw_face_tube,
        "supine": lambda pen: _supine(pen, view),
        "cushions": room_patient.draw_cushions,
        "prone": lambda pen: pen.canvas.include(prone.canvas),
        "section": lambda pen: _section(pen, prone.canvas),
        "drape": lambda pen: draw_sheet(pen, -0.285, 0.56, palette.DRAPE, 0.16, hole=opening(pen)),
        "face-beam": lambda pen: room_equipment.draw_beam(pen, FACE_SOURCE, FACE_TARGET, 0.172, FACE, body),
        "side-beam": lambda pen: room_equipment.draw_beam(pen, SIDE_SOURCE, SIDE_TARGET, 0.176, SIDE, body),
        "face-detector": room_equipment.draw_face_detector,
        "cement-right": lambda pen: room_treatment.draw_cement(pen, -1),
        "cement-left": lambda pen: room_treatment.draw_cement(pen, 1),
        "biopsy": room_treatment.draw_biopsy,
        "needle-right": lambda pen: room_treatment.draw_needle(pen, RIGHT_NEEDLE),
        "needle-left": lambda pen: room_treatment.draw_needle(pen, LEFT_NEEDLE),
        "needles-out": room_treatment.draw_dressings,
        "side-tube": room_equipment.draw_side_tube,
        "side-arc": room_equipment.draw_side_arc,
        "team-nurse": room_team.draw_nurse,
    }


def _layers(view: View, leave: tuple[str, ...] = ("none",)) -> dict[str, Canvas]:
    layers = {}
    for name, draw in _draws(view).items():
        if name.startswith(leave):
            continue
        pen = view.pen()
        draw(pen)
        layers[name] = pen.canvas
    return layers


def _anchors(view: View) -> dict[str, Anchor]:
    return room_places.anchors(view.pen(), view.labels, view.inset)


def plates() -> list[Plate]:
    """The whole room, and closer on the patient: there the team and the screens would be cut."""
    wide = _anchors(WIDE) | room_places.screens(WIDE.pen(), WIDE.monitors)
    near = _layers(CLOSE, leave=("team-", "monitors"))
    entries = {name: offset for name, offset in ENTRIES.items() if name in near}
    return [
        Plate(WIDE.name, _layers(WIDE), wide, WIDE.size, ENTRIES),
        Plate(CLOSE.name, near, _anchors(CLOSE), CLOSE.size, entries),
    ]
