"""The spine from the side: healthy, wedge-fractured, and cemented with its height unchanged.

Fractured and cemented share one layer `spine`, drawn once: the outline cannot differ.
"""

from __future__ import annotations

from resources.drawing import anatomy, palette
from resources.drawing.column import Column, SideFrame, column
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shapes import disc, slab
from resources.drawing.svg import Canvas
from resources.drawing.vertebra_side import draw_column, draw_cracks, draw_side_cement

THREE = ("L3", "L2", "L1")
FRAME = SideFrame(6.9, 500, 520, -4)
HEALTHY = column(THREE, "L2", 0.0)
BROKEN = column(THREE, "L2", anatomy.FRACTURE)


def backdrop(warm: bool = False) -> Canvas:
    """A plain card with a soft disc of light."""
    canvas = Canvas()
    canvas.fill(slab(0, 0, 1200, 1000, 36), palette.PAPER if warm else palette.MIST)
    canvas.fill(disc(600, 500, 440), palette.WHITE, 0.45)
    return canvas


def spine(which: Column, cut: bool) -> Canvas:
    canvas = Canvas()
    draw_column(canvas, which, FRAME, cut)
    return canvas


def _anchors(which: Column) -> dict[str, Anchor]:
    def at(index: int, y: float, z: float) -> tuple[float, float]:
        return FRAME.point(*which.vertebrae[index].point(y, z))

    low = which.vertebrae[0]
    between = FRAME.point(*low.point(0, low.level.height / 2 + 5))
    return {
        "vertebra": Anchor(at(1, -12, -7), "spine", (170, 560)),
        "disc": Anchor(between, "spine", (170, 720)),
        "nerves": Anchor(at(2, 25, -18), "spine", (1020, 120)),
        "pedicle": Anchor(at(1, 21, 4), "spine", (1020, 420)),
        "spinous": Anchor(at(1, 60, -7), "spine", (1020, 860)),
    }


def plates() -> list[Plate]:
    crack, cement = Canvas(), Canvas()
    draw_cracks(crack, BROKEN.focus, FRAME)
    draw_side_cement(cement, BROKEN.focus, FRAME)
    broken = spine(BROKEN, True)
    fracture = Anchor(FRAME.point(-10, 1), "fracture", (170, 420))
    filled = Anchor(FRAME.point(-3, -3), "cement", (170, 420))
    return [
        Plate("spine-healthy", {"backdrop": backdrop(), "spine": spine(HEALTHY, False)}, _anchors(HEALTHY)),
        Plate(
            "spine-fractured",
            {"backdrop": backdrop(), "spine": broken, "fracture": crack},
            {**_anchors(BROKEN), "fracture": fracture},
        ),
        Plate(
            "spine-cemented",
            {"backdrop": backdrop(), "spine": broken, "cement": cement},
            {**_anchors(BROKEN), "cement": filled},
        ),
    ]
