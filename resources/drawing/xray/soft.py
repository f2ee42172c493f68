"""What stands round the spine on the screen: muscles, bowel gas, ribs, the crest of the pelvis.  Base picture only.

The numbers are attenuations already added along the ray; places are millimetres in the plane through the origin.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from resources.drawing.shapes import spline
from resources.drawing.xray.distance import Array, bell, join, ripple, step
from resources.drawing.xray.filters import weights
from resources.drawing.xray.projection import SIZE, View, chord

COARSE = 4
"""Pixels between samples: nothing here is sharp."""
RIBS = (
    ((20, 17, 67), (36, 31, 60), (52, 38, 51), (68, 36, 42), (82, 28, 34)),
    ((20, 8, 97), (42, 30, 90), (66, 36, 74), (88, 26, 56), (99, 4, 34), (103, -24, 12), (100, -52, -6)),
)
CREST = ((40, 58, -84), (54, 42, -67), (63, 24, -58.5), (68, 4, -57), (70, -18, -64), (69, -36, -78))
"""Left ribs 12 and 11, and the left crest: points along each (x, y, z)."""
GAS = {
    "front": (
        (-57, 34, 7.5, 6, 10), (-51, 22, 6.5, 8, -20), (-58, 9, 7, 7, 0), (-53, -5, 7.5, 6, 25), (-60, -16, 6.5, 7, 0),
        (-30, -49, 8, 4.5, 20), (-45, -43, 7, 5, -15), (55, 44, 6, 7.5, 0), (60, 30, 6, 7, 15), (57, 15, 5, 7.5, -10),
        (61, 0, 5.5, 7, 0), (58, -17, 6.5, 8, 8), (52, -31, 6, 6, 0), (37, -44, 7, 5, -25), (45, -22, 3.4, 4.4, 0),
    ),
    "side": (
        (-40, 36, 6, 8, 10), (-43, 22, 5, 7, -15), (-37, -8, 5, 6.5, 0), (-42, -22, 6, 7, 20), (-34, -44, 7, 5, -20),
        (-43, -38, 5, 6, 0),
    ),
}  # fmt: skip
"""Air in the bowel: place, half axes, turn in degrees."""


def surroundings(view: View) -> Array:
    """Everything but the spine, at the resolution of the plate."""
    across, up = view.rays(COARSE)
    low = ripple(across, up, np.zeros((1, 1)), 55.0, 5) * 0.035 + ripple(across, up, np.zeros((1, 1)), 17.0, 6) * 0.012
    flesh = _from_front(across, up) if view.name == "front" else _from_side(across, up)
    total = low + flesh - 0.10 * _gas(view.name, across, up) + _bones(view)
    fine = (np.arange(SIZE) + 0.5) / COARSE - 0.5
    read = weights(fine, np.arange(SIZE // COARSE, dtype=np.float64), 0.6)
    return np.asarray(read @ np.asarray(total, np.float32) @ read.T)


def _from_front(x: Array, z: Array) -> Array:
    """A trunk thickest in the middle, the edges of the psoas muscles, the lower poles of the kidneys."""
    trunk = 0.20 + 0.16 * bell(x, 36.0)
    edge = 23 + 27 * np.clip((64 - z) / 126, 0, 1) ** 0.85 + 0.6 * np.sin(z / 9)
    psoas = 0.085 * step(1.6, -1.6, np.abs(x) - edge) + 0.05 * step(0, -16, np.abs(x) - edge)
    kidneys = sum(step(1.15, 0.85, np.hypot((x - s * 49) / 15, (z - 33 - s * 6) / 27)) for s in (-1, 1))
    return np.asarray(trunk + psoas + 0.04 * kidneys)


def _from_side(y: Array, z: Array) -> Array:
    """Dense where the spine's muscles and the belly overlap, thin towards the skin of the back."""
    belly = 0.10 * step(-8, -40, y) * step(-60, 40, z)
    back = -0.20 * step(48, 84, y)
    muscle = 0.07 * bell(y - 34 - 0.08 * z, 15.0)
    return np.asarray(0.36 - belly + back + muscle)


def _gas(name: str, a: Array, b: Array) -> Array:
    """How much air each ray meets, 0 to 1: pouches that run into one another."""
    field = np.full(np.broadcast_shapes(a.shape, b.shape), 9.0)
    for x, y, wide, tall, turn in GAS[name]:
        c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
        u, v = (c * (a - x) + s * (b - y)) / wide, (c * (b - y) - s * (a - x)) / tall
        field = join(field, (np.hypot(u, v) - 1) * min(wide, tall), 2.0)
    field = field + 1.5 * ripple(a, b, np.zeros((1, 1)), 13.0, 8)
    depth = step(1.5, -5.0, field)
    return np.asarray(depth * (0.75 + 0.2 * ripple(a, b, np.zeros((1, 1)), 8.0, 9)))


def _bones(view: View) -> Array:
    """Ribs and pelvis of both sides."""
    total = np.zeros((SIZE // COARSE, SIZE // COARSE))
    for side in (-1, 1):
        for rib in RIBS:
            total += 0.017 * _rod(view, rib, side, 3.3, 0.9) + 0.008 * _rod(view, rib, side, 3.3, 3.3)
        total += 0.030 * _rod(view, CREST, side, 3.6, 1.2)
        wing = [_rod(view, [(x - 0.32 * d, y, z - d) for x, y, z in CREST], side, 4.5, 4.5) for d in range(3, 40, 6)]
        total += 0.014 * np.max(wing, axis=0)
    return np.asarray(total)


def _rod(view: View, points: Sequence[tuple[float, ...]], side: int, radius: float, shell: float) -> Array:
    """Millimetres of each ray in the shell of a bent rod."""
    flat = np.array(points, np.float64)
    path = np.column_stack([spline(flat[:, :2].tolist(), False, 4), spline(flat[:, 1:].tolist(), False, 4)[:, 1]])
    path[:, 0] *= side
    ends = list(zip(path[:-1].tolist(), path[1:].tolist(), strict=True))
    outer = np.max([chord(view, a, b, (radius, radius), COARSE) for a, b in ends], axis=0)
    if shell < radius:
        inner = (radius - shell, radius - shell)
        outer = outer - np.max([chord(view, a, b, inner, COARSE) for a, b in ends], axis=0)
    return np.asarray(np.minimum(outer, 3.2 * radius))
