"""The four people round the patient: who each is, where each stands, what each does."""

from __future__ import annotations

import numpy as np

from resources.drawing import cast, palette, room_equipment
from resources.drawing.palette import FACE, SIDE_STROKE
from resources.drawing.room_camera import FLOOR, vector
from resources.drawing.room_people import Staff
from resources.drawing.room_solids import Pen


def draw_anaesthetist(
    pen: Pen, x: float = -1.17, y: float = 0.66, watch: tuple[float, float] | None = (-1.55, 0.37)
) -> None:
    """At the head, one hand on the machine that she watches."""
    look = cast.NURSE_ANAESTHETIST
    Staff(
        pen, x, y, (0.42, -0.90), look.skin, look.hair, ((0.36, 0.22, 1.02), (-0.10, 0.32, 1.06)), bun=True,
        height=0.95, wide=0.93,
    ).draw()  # fmt: skip
    if watch is not None:
        room_equipment.draw_watch(pen, *watch)


def draw_radiologist(pen: Pen) -> None:
    """Leaning over the patient, both gloved hands at the needle."""
    look = cast.RADIOLOGIST_SCRUBS
    Staff(
        pen, 0.50, 0.50, (-0.62, -0.78), look.skin, look.hair, ((0.07, 0.72, 1.25), (-0.05, 0.66, 1.26)),
        gloves=palette.COAT, gown=palette.DRAPE, cap=palette.DRAPE, tilt=0.10, height=1.03, wide=1.08, lean=0.17,
        arms=1.10, droop=0.7, thumbs=0.1,
    ).draw()  # fmt: skip


def draw_radiographer(pen: Pen) -> None:
    """Both hands on the console that moves the two systems."""
    look = cast.RADIOGRAPHER
    staff = Staff(
        pen, 1.36, 0.92, (-0.60, -0.80), look.skin, look.hair, ((0.14, 0.33, 1.06), (-0.12, 0.33, 1.06)),
        scrubs=palette.SLATE, cap=palette.SLATE, glasses=True, height=0.98, tilt=0.02,
    )  # fmt: skip

    def console() -> None:
        frame = np.vstack([staff.right, staff.forward, (0, 0, 1.0)])
        foot = staff.at(0, 0.42, 0)
        pen.box((foot[0], foot[1], FLOOR + 0.03), (0.34, 0.28, 0.06), palette.EQUIPMENT, 0.025, frame)
        pen.box((foot[0], foot[1], FLOOR + 0.50), (0.10, 0.09, 0.90), palette.EQUIPMENT, 0.03, frame)
        middle = staff.at(0, 0.43, 1.0)
        pen.box(middle, (0.54, 0.24, 0.10), palette.JOINT, 0.03, frame)
        pen.box(middle + vector((0, 0, 0.048)), (0.50, 0.20, 0.012), palette.INK, 0.005, frame)
        for shift, paint in ((-0.20, FACE.base), (0.20, SIDE_STROKE)):
            edge = [middle + frame[0] * (shift + i) + frame[1] * 0.12 for i in (-0.05, 0.05)]
            pen.line(edge, paint, 2.4)

    staff.draw(console)


def draw_nurse(pen: Pen) -> None:
    """An older woman; she holds the instruments out on a tray."""
    look = cast.NURSE
    x, y = 1.36, -0.98
    staff = Staff(
        pen, x, y, (-0.97, -0.16), look.skin, look.hair, ((0.15, 0.36, 1.05), (-0.15, 0.36, 1.05)),
        scrubs=palette.PLUM, cap=None, height=0.94, wide=1.14, bun=True, elder=True,
    )  # fmt: skip

    def tray() -> None:
        frame = np.vstack([staff.right, staff.forward, (0, 0, 1.0)])
        middle = staff.at(0, 0.49, 1.115)
        pen.box(middle, (0.46, 0.30, 0.022), palette.JOINT, 0.01, frame)
        pen.box(middle + vector((0, 0, 0.012)), (0.40, 0.24, 0.008), palette.DRAPE, 0.004, frame)
        up = vector((0, 0, 0.022))
        for i, long in enumerate((0.09, 0.10, 0.08)):
            start = middle + up + frame[0] * (-0.13 + 0.075 * i) - frame[1] * long
            pen.line([start, start + frame[1] * long * 2], palette.STEEL.shade, 0.9)
            pen.line([start, start + frame[1] * long * 0.5], palette.COAT.base, 2.0)
        cup = middle + up + frame[0] * 0.12
        pen.cylinder(cup, cup + vector((0, 0, 0.045)), 0.042, palette.EQUIPMENT, palette.CEMENT)

    staff.draw(tray)
