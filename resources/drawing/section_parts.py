"""What is put on and into the section during the treatment: sheet, core of bone, cement, dressings; and its anchors."""

from __future__ import annotations

import numpy as np

from resources.drawing import anatomy, axial, cement, palette
from resources.drawing.anatomy import Needle
from resources.drawing.axial import Frame
from resources.drawing.shading import solid
from resources.drawing.shapes import disc, shifted, slab, tube
from resources.drawing.svg import Canvas

WINDOW = 55.0
"""Half width of the sheet's opening over the spine, in millimetres."""
SHEET = 3.6
"""Drawn thickness of the sheet, in millimetres."""


def drape(frame: Frame) -> Canvas:
    """The sterile sheet over both flanks, hanging at the sides, a window left over the spine."""
    canvas, unit = Canvas(), frame.scale
    skin = [(x, y) for x, y in axial.SKIN.buffer(SHEET / 2).exterior.coords if x > WINDOW and y > 14]
    skin.sort(key=lambda p: -p[1])
    hanging = [(82.2, 4), (82.8, -8), (84.6, -23), (87.6, -38)]
    for side in (-1, 1):
        path = [(side * x, y) for x, y in (*skin[:: max(1, len(skin) // 12)], *hanging)]
        sheet = frame.shape(tube(path, [*np.full(len(path) - 2, SHEET / 2), SHEET * 0.46, SHEET * 0.42]))
        solid(canvas, sheet, palette.DRAPE, 1.6 * unit, 0.7 * unit)
        solid(canvas, disc(*frame.point(*path[0]), 2.7 * unit), palette.SHEET, 0.9 * unit, 0.45 * unit)
    return canvas


def needle(frame: Frame, which: Needle) -> Canvas:
    canvas = Canvas()
    axial.draw_needle(canvas, frame, which)
    return canvas


def biopsy(frame: Frame) -> Canvas:
    """The core of bone at the tip of the needle, white round it."""
    canvas, unit = Canvas(), frame.scale
    core = frame.shape(anatomy.biopsy_core("axial"))
    canvas.fill(core.buffer(0.9 * unit), palette.WHITE, 0.95)
    solid(canvas, core, palette.PLUM, 0.9 * unit, 0.45 * unit, 0)
    return canvas


FRAMES = 8
"""Moments of the cement's growth, the same as in the X-ray views."""


def fillings(frame: Frame, side: int) -> dict[str, Canvas]:
    """The cement of one side as it grows: `cement-left-1` to `cement-left-8`."""
    name = "left" if side > 0 else "right"
    drawn = {}
    for n in range(1, FRAMES + 1):
        canvas = Canvas()
        axial.draw_cement(canvas, frame.shape(cement.cement_axial(side, n / FRAMES)), frame.scale)
        drawn[f"cement-{name}-{n}"] = canvas
    return drawn


def healed(frame: Frame) -> Canvas:
    """Needles gone: two small dressings on the back and the calm outline of a stable vertebra."""
    canvas, unit = Canvas(), frame.scale
    for which in (anatomy.LEFT_NEEDLE, anatomy.RIGHT_NEEDLE):
        x, _ = which.seen(82.6, "axial")
        back = axial.SKIN.intersection(slab(x - 8, 60, 16, 40))
        patch = back.difference(shifted(axial.SKIN, 0, -0.4)).buffer(1.3)
        solid(canvas, frame.shape(patch), palette.COAT, 0.9 * unit, 0.45 * unit)
        pad = shifted(back, 0, 1.2).difference(back).intersection(slab(x - 3, 60, 6, 40)).buffer(0.3)
        canvas.fill(frame.shape(pad), palette.MINT.shade)
    ring = frame.shape(anatomy.axial_body().buffer(2.0)).exterior
    canvas.stroke(ring.coords, palette.WHITE, 2.2 * unit, 0.9, closed=True)
    canvas.stroke(ring.coords, palette.ACTION.rim, 1.1 * unit, closed=True)
    return canvas


def axes(frame: Frame) -> dict[str, tuple[float, float]]:
    """Where each needle's tip rests, and where its axis meets the skin."""
    sides = {"needle-left": anatomy.LEFT_NEEDLE, "needle-right": anatomy.RIGHT_NEEDLE}
    depths = {"tip": anatomy.TIP_DEPTH, "skin": anatomy.SKIN_DEPTH}
    ends = {
        f"{name}-{end}": frame.point(*which.seen(depth, "axial"))
        for name, which in sides.items()
        for end, depth in depths.items()
    }
    ends["biopsy-tip"] = ends["needle-left-tip"]
    ends["biopsy-skin"] = frame.point(*anatomy.LEFT_NEEDLE.seen(anatomy.BIOPSY_START, "axial"))
    return ends
