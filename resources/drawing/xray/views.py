"""The two X-ray plates: one base picture a view, and black layers that multiply it exactly.

A screen shows intensity to the power 0.92, so that attenuations still add where layers lie on one another: each
layer is black with alpha = 1 - exp(-0.92 mu t).  Noise, gas and soft tissue are in the base only.
"""

from __future__ import annotations

import numpy as np

from resources.drawing import anatomy
from resources.drawing.anatomy import LEFT_NEEDLE, RIGHT_NEEDLE, TIP_DEPTH
from resources.drawing.plate import Anchor
from resources.drawing.xray import growth, needle
from resources.drawing.xray.attenuation import spine_volume
from resources.drawing.xray.distance import Array, Point, ripple, step
from resources.drawing.xray.filters import grain
from resources.drawing.xray.projection import SIZE, UNITS, View, Volume, projected
from resources.drawing.xray.segment import SHORT, spine
from resources.drawing.xray.soft import surroundings
from resources.drawing.xray.write import Raster, Scan

POWER = 0.92
EXPOSURE = 1.13
"""Brightness where nothing absorbs, beside white."""
NOISE = 0.02
VIGNETTE = 0.11
"""How much darker the corners are, at half the diagonal."""
CEMENT = 1.35
"""Attenuation of the cement in 1/cm."""
PITCH = 0.4
"""Millimetres between the samples of the cement."""
SIDES = {"left": 1, "right": -1}
LABELS = {
    "front": {
        "disc": (205.0, 210.0),
        "vertebra": (205.0, 860.0),
        "pedicle": (795.0, 338.0),
        "needle": (805.0, 668.0),
        "cement": (795.0, 860.0),
    },
    "side": {
        "disc": (205.0, 120.0),
        "vertebra": (205.0, 880.0),
        "pedicle": (795.0, 255.0),
        "needle": (805.0, 668.0),
        "cement": (795.0, 880.0),
    },
}
"""Middles of the labels, free of one another, of the treated body and of the letters in the upper corners."""


def cement_volumes(side: int) -> list[Volume]:
    """Attenuation of the cement of one side at each frame of its growth."""
    x, y, z = (np.arange(a, b + PITCH / 2, PITCH, dtype=np.float32) for a, b in growth.LIMITS)
    grid = np.meshgrid(x, y, z, indexing="ij", sparse=True)
    grown = growth.growth(side, *grid)
    mottled = CEMENT * (1 + 0.16 * ripple(*grid, 3.2, 71) + 0.16 * ripple(*grid, 6.0, 72))
    fields = (grown.at(share) for share in growth.SHARES)
    return [Volume(np.asarray(mottled * step(0.45, -0.45, f), np.float32), (x, y, z)) for f in fields]


LIT = {"front": "face-view", "side": "side-view"}
"""The opaque layer of each view, as the steps name it: a screen that is lit shows it."""


def base(view: View, bones: Volume) -> Array:
    """The picture before any needle, 0 to 1: the exposed spine, its noise, darker corners."""
    shown = EXPOSURE * np.exp(-POWER * (projected(bones, view) + surroundings(view)))
    shown = shown + NOISE * np.sqrt(shown) * grain((SIZE, SIZE), 3 if view.name == "front" else 4, 0.7)
    across = np.linspace(-1, 1, SIZE)
    corner = np.hypot(across[None, :], across[:, None])
    return np.asarray(np.clip(shown * (1 - VIGNETTE * corner**3), 0, 1))


def dense_layers(view: View, cement: dict[str, list[Volume]]) -> dict[str, Array]:
    """Alpha of each multiplying layer: needles, biopsy, cement as it grows."""
    shadows = {f"needle-{name}": needle.shadow(view, side) for name, side in SIDES.items()}
    shadows["biopsy"] = needle.biopsy(view)
    for name, volumes in cement.items():
        for n, volume in enumerate(volumes, 1):
            shadows[f"cement-{name}-{n}"] = projected(volume, view)
    return {name: alpha(shadow) for name, shadow in shadows.items()}


def alpha(shadow: Array) -> Array:
    return np.asarray(1 - np.exp(-POWER * shadow))


def landmarks() -> dict[str, Point]:
    """What the anchors name, in millimetres."""
    x, y, z = anatomy.TREATED.isthmus
    upper = next(placed for placed in spine(SHORT) if placed.vertebra.name == "L1")
    over = upper.point(0, -upper.vertebra.level.height / 2)[1]
    under = float(anatomy.plate_height(anatomy.TREATED, np.zeros(1), anatomy.FRACTURE)[0])
    left = LEFT_NEEDLE.at(TIP_DEPTH)
    offset = growth.MIDDLE
    ring = (x, y, z)
    return {
        "pedicle": ring,
        "vertebra": (0.0, 0.0, 0.0),
        "disc": (0.0, 0.0, (over + under) / 2),
        "cement": (left[0] + offset[0], left[1] + offset[1], left[2] + offset[2]),
        "needle": left,
        "tip-left": left,
        "tip-right": RIGHT_NEEDLE.at(TIP_DEPTH),
        "ring-left": ring,
    }


def anchors(view: View) -> dict[str, Anchor]:
    layers = {
        "needle": "needle-left",
        "tip-left": "needle-left",
        "tip-right": "needle-right",
        "cement": "cement-left-8",
    }
    labels = LABELS[view.name]
    points = landmarks().items()
    return {name: Anchor(view.unit(at), layers.get(name, LIT[view.name]), labels.get(name)) for name, at in points}


def description(view: View) -> dict[str, object]:
    """What the plate's file says beyond layers and anchors."""
    rows = {f"needle-{name}": needle.travel(view, side) for name, side in SIDES.items()}
    rows["biopsy"] = rows["needle-left"][-2:]
    return {"travel": {n: [[round(u, 2), round(v, 2)] for u, v in row] for n, row in rows.items()}, "mm": UNITS}


def scans(views: tuple[View, ...]) -> list[Scan]:
    bones = spine_volume(spine(SHORT))
    cement = {name: cement_volumes(side) for name, side in SIDES.items()}
    made = []
    for view in views:
        layers = {LIT[view.name]: Raster(base(view, bones), opaque=True)}
        layers |= {name: Raster(values) for name, values in dense_layers(view, cement).items()}
        made.append(Scan(f"xray-{view.name}", layers, anchors(view), description(view)))
    return made
