"""Needles, cement, biopsy and dressings at their true place on the patient of the room."""

from __future__ import annotations

import numpy as np

from resources.drawing import palette
from resources.drawing.anatomy import LEFT_NEEDLE, RIGHT_NEEDLE, SKIN_DEPTH, TIP_DEPTH, Needle
from resources.drawing.room_camera import Place
from resources.drawing.room_solids import Pen
from resources.drawing.room_spine import LARGER, MEAN, in_room
from resources.drawing.shapes import hull

HUB_DEPTH, END_DEPTH = 116.0, 130.0
"""y of both ends of the handle, on the axis of the needle."""
WINGS = 13.0
"""Half the width of the handle, millimetres."""


def on_axis(pen: Pen, needle: Needle, depth: float) -> tuple[float, float]:
    """The point of a needle's axis at depth y, on the plate."""
    return pen.camera.at(in_room(needle.at(depth)))


def draw_needle(pen: Pen, needle: Needle) -> None:
    """One rigid body along one axis, from the bevelled tip to the handle; a keyline parts it from the bone."""
    canvas, unit = pen.canvas, pen.unit
    tip, hub = np.array(on_axis(pen, needle, TIP_DEPTH)), np.array(on_axis(pen, needle, HUB_DEPTH))
    axis = [tuple(tip), tuple(hub)]
    canvas.stroke(axis, palette.WHITE, 1.5 * unit, 0.8)
    canvas.stroke(axis, palette.STEEL.shade, 0.86 * unit)
    along = (hub - tip) / np.linalg.norm(hub - tip)
    aside = np.array([along[1], -along[0]]) * 0.16 * unit
    if aside[0] > 0:
        aside = -aside
    canvas.stroke([tuple(tip + aside + along * unit), tuple(hub + aside)], palette.STEEL.rim, 0.26 * unit, 0.95)
    near, far = (in_room(needle.at(depth)) for depth in (HUB_DEPTH - 5, END_DEPTH))
    pen.solid(pen.limb([near, far], [0.0085, 0.0105]), palette.COAT, 0.5, 0.2, 0.12)
    wing = np.array([WINGS * LARGER[0] / 1000, 0, 0])
    pen.solid(pen.limb([far - wing, far + wing], 0.0105), palette.SCRUBS, 0.7, 0.25, 0.12)


def draw_cement(pen: Pen, side: int) -> None:
    """Cement in one half of the body: a few balls that melt into one."""
    places: tuple[tuple[Place, float], ...] = (
        ((10.5, -7, -2.5), 5.4), ((4.5, -9, -3), 4.8), ((8, 1.5, 0), 5.2),
        ((13.5, -2, -1.5), 4.2), ((2.5, -2, -2), 4.2),
    )  # fmt: skip
    balls = [pen.sphere(in_room((side * p[0], p[1], p[2])), r * MEAN / 1000) for p, r in places]
    shape = hull(*balls[:3]).union(hull(balls[0], balls[3])).union(hull(balls[1], balls[4]))
    pen.canvas.fill(shape.buffer(0.28 * pen.unit), palette.MARROW, 0.9)
    pen.solid(shape, palette.CEMENT, 0.6, 0.3)


def draw_biopsy(pen: Pen) -> None:
    """The tiny core of bone before the tip of the left needle."""
    ends = [in_room(LEFT_NEEDLE.at(TIP_DEPTH - d)) for d in (0.6, 9.5)]
    core = pen.limb(ends, 1.9 * MEAN / 1000)
    pen.canvas.fill(core.buffer(0.35 * pen.unit), palette.WHITE, 0.95)
    pen.solid(core, palette.PLUM, 0.4, 0.15)


def draw_dressings(pen: Pen) -> None:
    """Needles gone: two small dressings on the skin."""
    for needle in (RIGHT_NEEDLE, LEFT_NEEDLE):
        place = in_room(needle.at(SKIN_DEPTH))
        tilt = np.array([0, 1, 0.35 * needle.side])
        for reach, tone in ((1.0, palette.COAT), (0.42, palette.SHEET)):
            long, wide = np.array([0.026, 0, 0]) * reach, tilt * 0.022 * reach
            corners = [place + long * i + wide * j for i in (-1, 1) for j in (-1, 1)]
            patch = pen.spread(corners).buffer(0.5 * pen.unit)
            pen.solid(patch, tone, 0.5, 0.25, 0.14 if reach == 1 else 0)
