"""The patient in the room: asleep on the back, then on the stomach on cushions, and the see-through window."""

from __future__ import annotations

import numpy as np
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from resources.drawing import palette
from resources.drawing.room_equipment import MATTRESS
from resources.drawing.room_head import Head
from resources.drawing.room_people import hand
from resources.drawing.room_sheets import draw_sheet, height, on_back
from resources.drawing.room_solids import Pen
from resources.drawing.shapes import hull

SKIN = palette.SKINS[0]
HAIR = palette.HAIRS["grey"]
M = MATTRESS


def draw_cushions(pen: Pen) -> None:
    """The rolls under chest and pelvis: the belly is free between them; boards for the arms, a cushion for the head."""
    for y in (0.30, -0.30):
        pen.box((-0.70, y, M - 0.03), (0.52, 0.15, 0.045), palette.SLATE, 0.02)
    for x in (-0.32, 0.26):
        pen.cylinder((x, 0.27, M + 0.055), (x, -0.27, M + 0.055), 0.06, palette.SLATE)
    cushion = [pen.ellipsoid((-0.70, y, M + 0.035), (0.15, 0.10, 0.05)) for y in (-0.08, 0.08)]
    pen.solid(hull(*cushion), palette.COAT, 2.4, 0.6, 0.12)


def draw_prone(pen: Pen) -> BaseGeometry:
    """On the stomach, head turned to us, arms forward and low; returns the outline of the whole."""
    _arm(pen, 1)
    z = M + 0.06
    shoulders = pen.ellipsoid((-0.41, 0, z + 0.105), (0.10, 0.205, 0.09))
    chest = pen.ellipsoid((-0.26, 0, z + 0.12), (0.12, 0.185, 0.105))
    waist = pen.ellipsoid((0, 0, z + 0.105), (0.12, 0.16, 0.098))
    pelvis = pen.ellipsoid((0.2, 0, z + 0.115), (0.14, 0.18, 0.11))
    neck = pen.limb([(-0.43, 0, z + 0.12), (-0.57, 0, z + 0.085)], [0.078, 0.062])
    soft = 2.2 * pen.unit
    parts = unary_union([hull(shoulders, chest), hull(chest, waist), hull(waist, pelvis), neck])
    trunk = parts.buffer(soft).buffer(-soft)
    pen.solid(trunk, SKIN, 4.4, 0.8, 0.12)
    groove = [on_back(x, 0.0) for x in np.linspace(-0.44, 0.0, 9)]
    pen.line(groove, SKIN.shade, 1.0, 0.5)
    blade = [on_back(-0.32 + 0.08 * np.cos(t), -0.10 + 0.05 * np.sin(t)) for t in np.linspace(3.7, 5.9, 10)]
    pen.line(blade, SKIN.shade, 0.8, 0.5)
    head = Head(
        pen, (-0.685, -0.015, M + 0.15), (-0.08, -0.95, 0.22), (-1, 0, 0.04), SKIN, HAIR, palette.SCRUBS,
        None, True, scale=1.06,
    )  # fmt: skip
    head.draw()
    _arm(pen, -1)
    sheet = draw_sheet(pen, 0.175, 1.24, palette.MINT)
    return unary_union([trunk, sheet])


def _arm(pen: Pen, side: int) -> None:
    """Side 1 is the far arm: shoulder, elbow out, forearm resting on its board beside the head."""
    shoulder, elbow = (-0.41, side * 0.185, M + 0.165), (-0.58, side * 0.295, M + 0.06)
    wrist = (-0.79, side * 0.285, M + 0.035)
    hand(pen, wrist, (-1, -side * 0.12, -0.02), (0, -side * 1.0, 0.3), SKIN)
    pen.solid(pen.limb([elbow, wrist], [0.050, 0.035]), SKIN, 1.5, 0.5)
    pen.solid(pen.limb([shoulder, elbow], [0.068, 0.051]), SKIN, 1.8, 0.5)


def draw_supine(pen: Pen) -> None:
    """Asleep on the back, covered to the shoulders, a light mask over nose and mouth."""
    cushion = [pen.ellipsoid((-0.70, y, M + 0.03), (0.15, 0.10, 0.05)) for y in (-0.08, 0.08)]
    pen.solid(hull(*cushion), palette.COAT, 2.4, 0.6, 0.12)
    for x, paint in ((-0.34, palette.MINT), (-0.34, palette.COAT)):
        draw_sheet(pen, x, 1.24 if paint is palette.MINT else -0.24, paint, 0.10, supine=True)
    end = pen.spread([(-0.34, y, M + height(-0.34, y, True) + 0.006) for y in np.linspace(-0.24, 0.24, 60)])
    pen.solid(end, palette.COAT, 1.5, 0.4)
    chest = unary_union(
        [pen.limb([(-0.43, 0.15, M + 0.11), (-0.43, -0.15, M + 0.11)], 0.095),
         pen.limb([(-0.44, 0, M + 0.13), (-0.57, 0, M + 0.13)], [0.075, 0.058])]
    )  # fmt: skip
    pen.solid(chest, SKIN, 2.4, 0.5)
    gown = hull(
        pen.ellipsoid((-0.42, 0, M + 0.10), (0.09, 0.215, 0.095)),
        pen.ellipsoid((-0.34, 0, M + 0.10), (0.06, 0.22, 0.10)),
    )
    pen.solid(gown, palette.COAT, 2.4, 0.5)
    head = Head(
        pen, (-0.68, 0, M + 0.15), (-0.10, -0.16, 0.96), (-1, 0, -0.08), SKIN, HAIR, palette.SCRUBS, palette.SHEET,
        True, scale=1.06,
    )  # fmt: skip
    head.draw()
