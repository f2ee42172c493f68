"""The operating room in three-quarter view, in layers: wide, and closer for narrow places.

The layers have the names of `procedure-end`, so that the same nine steps move either.
From step 5 on `section` stands in for `prone`: the same patient, with a see-through
window on the spine and a loupe on the treated vertebra.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs
from shapely.geometry.base import BaseGeometry

from resources.drawing import anatomy, cast, palette, room_equipment, room_patient
from resources.drawing.palette import FACE, SIDE
from resources.drawing.plate import Anchor, Plate
from resources.drawing.room_camera import FLOOR, Camera
from resources.drawing.room_equipment import FACE_SOURCE, FACE_TARGET, MATTRESS, SIDE_SOURCE, SIDE_TARGET
from resources.drawing.room_lens import Loupe, in_room
from resources.drawing.room_people import Staff
from resources.drawing.room_sheets import draw_sheet, on_back
from resources.drawing.room_solids import Pen
from resources.drawing.shapes import polygon, slab
from resources.drawing.svg import Canvas


@attrs.frozen
class View:
    """One composition of the room."""

    name: str
    size: tuple[int, int]
    camera: Camera
    loupe: tuple[float, float, float]
    """Centre and radius."""
    monitors: tuple[float, float, float]
    """Left, top and side of a screen."""

    def pen(self) -> Pen:
        return Pen(Canvas(), self.camera)

    def lens(self, pen: Pen) -> Loupe:
        return Loupe(pen, self.loupe[:2], self.loupe[2])


WIDE = View("procedure-room", (1500, 1125), Camera(385, (700, 585)), (1312, 190, 164), (52, 44, 178))
CLOSE = View("procedure-room-close", (1200, 1000), Camera(505, (640, 535)), (1010, 196, 170), (28, 28, 150))


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


def _anaesthetist(pen: Pen, x: float = -1.30, y: float = 0.62) -> None:
    look = cast.NURSE_ANAESTHETIST
    Staff(
        pen, x, y, (0.62, -0.78), look.skin, look.hair, ((0.16, 0.27, 1.04), (-0.12, 0.30, 1.06)), bun=True,
        height=0.96,
    ).draw()  # fmt: skip


def _radiologist(pen: Pen) -> None:
    look = cast.RADIOLOGIST_SCRUBS
    Staff(
        pen, 0.72, 0.56, (-0.58, -0.82), look.skin, look.hair, ((0.10, 0.36, 1.12), (-0.12, 0.36, 1.12)),
        gloves=palette.COAT, gown=palette.DRAPE, cap=palette.DRAPE, apron=palette.APRON, tilt=0.10,
    ).draw()  # fmt: skip


def _radiographer(pen: Pen) -> None:
    look = cast.RADIOGRAPHER
    x, y = 1.42, 0.86
    Staff(
        pen, x, y, (-0.62, -0.78), look.skin, look.hair, ((0.15, 0.30, 1.06), (-0.13, 0.32, 1.06)),
        scrubs=palette.SLATE, cap=palette.SLATE, glasses=True,
    ).draw()  # fmt: skip


def _nurse(pen: Pen) -> None:
    look = cast.NURSE
    x, y = 1.52, -0.80
    Staff(
        pen, x, y, (-0.80, -0.60), look.skin, look.hair, ((0.16, 0.28, 1.05), (-0.14, 0.30, 1.05)),
        scrubs=palette.MINT, cap=palette.MINT, height=0.95, bun=True,
    ).draw()  # fmt: skip
    pen.box((x - 0.28, y - 0.20, FLOOR + 1.075), (0.30, 0.26, 0.02), palette.STEEL, 0.008)


def _supine(pen: Pen) -> None:
    room_equipment.draw_watch(pen, -0.22, 0.74)
    _anaesthetist(pen, -1.00, 0.46)
    room_equipment.draw_table(pen)
    room_patient.draw_supine(pen)


def _section(pen: Pen, view: View, prone: Pen) -> None:
    """The prone patient again, with the window on the spine, and the loupe."""
    pen.canvas.include(prone.canvas)
    room_patient.draw_portal(pen)
    view.lens(pen).draw()


def _layers(view: View) -> dict[str, Canvas]:
    prone = view.pen()
    table = view.pen().box((0.20, 0, -0.24), (2.30, 0.58, 0.11), palette.INK)
    body: BaseGeometry = room_patient.draw_prone(prone).union(table)
    left, right = anatomy.LEFT_NEEDLE, anatomy.RIGHT_NEEDLE
    draws: dict[str, Callable[[Pen], object]] = {
        "backdrop": lambda pen: _backdrop(pen, view),
        "monitors": lambda pen: room_equipment.draw_monitors(pen, *view.monitors),
        "team-radiographer": _radiographer,
        "face-arc": room_equipment.draw_face_arc,
        "team-anaesthetist": _anaesthetist,
        "team-radiologist": _radiologist,
        "side-detector": room_equipment.draw_side_detector,
        "table": room_equipment.draw_table,
        "face-tube": room_equipment.draw_face_tube,
        "supine": _supine,
        "cushions": room_patient.draw_cushions,
        "prone": lambda pen: pen.canvas.include(prone.canvas),
        "section": lambda pen: _section(pen, view, prone),
        "drape": lambda pen: draw_sheet(pen, -0.24, 0.56, palette.DRAPE, 0.16, hole=room_patient.portal(pen)),
        "face-beam": lambda pen: room_equipment.draw_beam(pen, FACE_SOURCE, FACE_TARGET, 0.16, FACE, body),
        "side-beam": lambda pen: room_equipment.draw_beam(pen, SIDE_SOURCE, SIDE_TARGET, 0.15, SIDE, body),
        "face-detector": room_equipment.draw_face_detector,
        "biopsy": lambda pen: view.lens(pen).biopsy(),
        "cement-right": lambda pen: view.lens(pen).cement(-1),
        "cement-left": lambda pen: view.lens(pen).cement(1),
        "needle-right": lambda pen: view.lens(pen).needle(right),
        "needle-left": lambda pen: view.lens(pen).needle(left),
        "needles-out": lambda pen: view.lens(pen).healed(),
        "side-tube": room_equipment.draw_side_tube,
        "side-arc": room_equipment.draw_side_arc,
        "team-nurse": _nurse,
    }
    layers = {}
    for name, draw in draws.items():
        pen = view.pen()
        draw(pen)
        layers[name] = pen.canvas
    return layers


def _anchors(view: View) -> dict[str, Anchor]:
    w, h = view.size
    at, pen = view.camera.at, view.pen()
    lens = view.lens(pen)
    under = view.loupe[1] + view.loupe[2] + 54.0
    rows_at = {"top": 52.0, "upper": under, "low": h - 138.0, "bottom": h - 54.0}
    places = {
        f"{row}-{side}": (w * (0.15 if side == "left" else 0.85), y)
        for row, y in rows_at.items()
        for side in ("left", "right")
    }
    left = anatomy.LEFT_NEEDLE
    x, y, _ = anatomy.TREATED.isthmus
    rows = {
        "patient": (at(on_back(0.5, 0)), "", "low-right"),
        "anaesthesia": (at((-0.68, 0, MATTRESS + 0.24)), "supine", "top-left"),
        "cushion": (at((-0.32, -0.27, MATTRESS + 0.055)), "cushions", "bottom-left"),
        "table": (at((0.9, -0.29, -0.25)), "table", "low-right"),
        "tube-face": (at((0, -0.15, -0.80)), "face-tube", "bottom-right"),
        "detector-face": (at((-0.1, -0.2, 0.58)), "face-detector", "top-left"),
        "tube-side": (at((0, -1.02, 0)), "side-tube", "low-right"),
        "detector-side": (at((-0.12, 0.62, 0.12)), "side-detector", "low-left"),
        "arc-face": (at(room_equipment.FACE_WAY * 1.0), "face-arc", "low-left"),
        "arc-side": (at((-0.75, -0.75, -0.18)), "side-arc", "bottom-left"),
        "drape": (at(on_back(0.36, -0.1)), "drape", "bottom-right"),
        "needle": (at(in_room(left.at(110))), "needle-left", "upper-right"),
        "pedicle": (lens.point(x + 1.5, y + 2), "section", "upper-right"),
        "vertebra": (lens.point(-16, 3), "section", "low-right"),
        "section": (lens.point(-60, 30), "section", "top-left"),
        "canal": (lens.point(0, 30), "section", "top-left"),
        "biopsy": (lens.point(*left.seen(anatomy.TIP_DEPTH - 4, "axial")), "biopsy", "low-right"),
        "cement": (lens.point(9, -6), "cement-left", "low-right"),
        "cement-right": (lens.point(-9, -6), "cement-right", "low-right"),
        "needle-right": (at(in_room(anatomy.RIGHT_NEEDLE.at(110))), "needle-right", "top-left"),
        "stable": (lens.point(0, -18.6), "needles-out", "low-right"),
        "dressing": (lens.point(37, 82), "needles-out", "upper-right"),
    }
    anchors = {name: Anchor(spot, layer, places[label]) for name, (spot, layer, label) in rows.items()}
    for screen, corners in room_equipment.draw_monitors(pen, *view.monitors).items():
        for corner, spot in zip(("top-left", "top-right", "bottom-right", "bottom-left"), corners, strict=True):
            anchors[f"screen-{screen}-{corner}"] = Anchor(spot, "monitors")
    return anchors


def plates() -> list[Plate]:
    """The whole room, and closer on the patient: there the team and the screens would be cut."""
    wide, close = (Plate(view.name, _layers(view), _anchors(view), view.size) for view in (WIDE, CLOSE))
    layers = {name: canvas for name, canvas in close.layers.items() if not name.startswith(("team-", "monitors"))}
    anchors = {name: anchor for name, anchor in close.anchors.items() if not name.startswith("screen-")}
    return [wide, attrs.evolve(close, layers=layers, anchors=anchors)]
