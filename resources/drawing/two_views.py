"""Why two tubes: the end-on principle, and the two pictures it gives."""

from __future__ import annotations

import numpy as np

from resources.drawing import anatomy, monitors, palette, procedure_end
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shapes import disc, slab, spline
from resources.drawing.svg import Canvas

SHOWN = (
    "side-arc",
    "face-arc",
    "table",
    "cushions",
    "section",
    "face-beam",
    "side-beam",
    "face-tube",
    "face-detector",
    "side-tube",
    "side-detector",
    "drape",
    "needle-left",
)
SCALE, LEFT, TOP = 0.655, 4.0, 172.0
SCREENS = {"face": (800.0, 88.0), "side": (800.0, 528.0)}
SCREEN_SCALE = 384 / monitors.SIZE


def _cable(canvas: Canvas, points: list[tuple[float, float]], paint: str) -> None:
    """A dotted line from a detector to its screen."""
    line = np.asarray(spline([(*p, 1) if 0 < i < len(points) - 1 else p for i, p in enumerate(points)], False, 40))
    lengths = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    for at in np.arange(0, float(lengths[-1]), 14):
        x, y = np.interp(at, lengths, line[:, 0]), np.interp(at, lengths, line[:, 1])
        canvas.fill(disc(float(x), float(y), 3.4), paint)


def plates() -> list[Plate]:
    scene, front, side = procedure_end.plates()[0], *monitors.plates()
    backdrop, principle, cables = Canvas(), Canvas(), Canvas()
    backdrop.fill(slab(0, 0, 1200, 1000, 36), palette.MIST)
    backdrop.fill(disc(LEFT + 600 * SCALE, TOP + 508 * SCALE, 330), palette.WHITE, 0.45)
    for name in SHOWN:
        principle.include(scene.layers[name], SCALE, LEFT, TOP)
    detector = (LEFT + 640 * SCALE, TOP + 60 * SCALE)
    _cable(cables, [detector, (LEFT + 640 * SCALE, 120), (SCREENS["face"][0] - 6, 120)], palette.FACE.base)
    right = (LEFT + 1112 * SCALE, TOP + 524 * SCALE)
    _cable(cables, [right, (764, right[1]), (764, 720), (SCREENS["side"][0] - 6, 720)], palette.SIDE_STROKE)
    layers = {"backdrop": backdrop, "cables": cables, "principle": principle}
    for name, plate in (("face", front), ("side", side)):
        screen = Canvas()
        for part in (f"{name}-view", "needle-left"):
            screen.include(plate.layers[part], SCREEN_SCALE, *SCREENS[name])
        layers[f"screen-{name}"] = screen
    tip = anatomy.LEFT_NEEDLE.seen(anatomy.TIP_DEPTH, "axial")
    at = procedure_end.FRAME.point(*tip)
    anchors = {
        "face": Anchor((SCREENS["face"][0] + 192, SCREENS["face"][1] + 192), "screen-face", (992, 48)),
        "side": Anchor((SCREENS["side"][0] + 192, SCREENS["side"][1] + 192), "screen-side", (992, 948)),
        "needle": Anchor((LEFT + at[0] * SCALE, TOP + at[1] * SCALE), "principle", (180, 60)),
        "tube-face": Anchor((LEFT + 600 * SCALE, TOP + 880 * SCALE), "principle", (396, 900)),
        "tube-side": Anchor((LEFT + 100 * SCALE, TOP + 508 * SCALE), "principle", (180, 900)),
    }
    return [Plate("two-views", layers, anchors)]
