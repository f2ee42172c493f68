"""Why two tubes: the end-on principle, and the two pictures it gives."""

from __future__ import annotations

from shapely.geometry import LineString

from resources.drawing import anatomy, monitors, palette, procedure_end
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shapes import disc, polygon, slab, softened, union
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
SCALE, LEFT, TOP = 0.58, -12.0, 212.0
SCREEN = 428.0
SCREENS = {"face": (748.0, 48.0), "side": (748.0, 524.0)}
PAINTS = {"face": palette.FACE.base, "side": palette.SIDE_STROKE}


def _at(x: float, y: float) -> tuple[float, float]:
    """A point of the end-on scene on this plate."""
    return LEFT + x * SCALE, TOP + y * SCALE


ROUTES = {
    "face": (_at(738, 142), (_at(738, 0)[0], 126.0), (SCREENS["face"][0] - 16, 126.0)),
    "side": (_at(1118, 524), (672.0, TOP + 524 * SCALE), (672.0, 738.0), (SCREENS["side"][0] - 16, 738.0)),
}
"""From each detector to its screen, with square turns."""


def _link(canvas: Canvas, route: tuple[tuple[float, float], ...], paint: str) -> None:
    """A thick line with round turns and an arrow at the screen, white round it."""
    line = LineString(route)
    bend = softened(line.buffer(5.5), 4.5)
    x, y = route[-1]
    arrow = polygon((x - 30, y - 19), (x + 4, y), (x - 30, y + 19)).buffer(3)
    start = disc(*route[0], 11)
    whole = union(bend, arrow, start)
    canvas.fill(whole.buffer(4.5), palette.WHITE, 0.95)
    canvas.fill(whole, paint)


def plates() -> list[Plate]:
    scene, front, side = procedure_end.plates()[0], *monitors.plates()
    backdrop, principle, cables = Canvas(), Canvas(), Canvas()
    backdrop.fill(slab(0, 0, 1200, 1000, 36), palette.MIST)
    backdrop.fill(disc(*_at(600, 508), 318), palette.WHITE, 0.45)
    for name in SHOWN:
        principle.include(scene.layers[name], SCALE, LEFT, TOP)
    for name, route in ROUTES.items():
        _link(cables, route, PAINTS[name])
    layers = {"backdrop": backdrop, "principle": principle, "cables": cables}
    for name, plate in (("face", front), ("side", side)):
        screen = Canvas()
        for part in (f"{name}-view", "needle-left"):
            screen.include(plate.layers[part], SCREEN / monitors.SIZE, *SCREENS[name])
        layers[f"screen-{name}"] = screen
    at = procedure_end.FRAME.point(*anatomy.LEFT_NEEDLE.seen(anatomy.TIP_DEPTH, "axial"))
    half = SCREEN / 2
    anchors = {
        "face": Anchor((SCREENS["face"][0] + half, SCREENS["face"][1] + half), "screen-face", (958, 90)),
        "side": Anchor((SCREENS["side"][0] + half, SCREENS["side"][1] + half), "screen-side", (958, 910)),
        "needle": Anchor(_at(*at), "principle", (214, 60)),
        "tube-face": Anchor(_at(600, 880), "principle", (336, 900)),
        "tube-side": Anchor(_at(100, 508), "principle", (214, 820)),
    }
    return [Plate("two-views", layers, anchors)]
