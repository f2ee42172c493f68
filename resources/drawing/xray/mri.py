"""The mid-sagittal MRI of the same spine, front of the body at the left: the unhealed fracture, T1 and STIR."""

from __future__ import annotations

import numpy as np

from resources.drawing.plate import Anchor
from resources.drawing.xray.distance import Array
from resources.drawing.xray.filters import blurred, grain, weights
from resources.drawing.xray.projection import SIZE
from resources.drawing.xray.segment import LONG, spine
from resources.drawing.xray.tissue import paint
from resources.drawing.xray.write import Raster, Scan

FIELD = 234.0
"""Millimetres along each side of the picture."""
MIDDLE = (5.0, -3.0)
"""y and z at the middle of the picture."""
STEP = 2
"""Pixels between the samples of the tissues."""
CUTS = (-1.2, 0.1, 1.2)
"""A slice has thickness: places (x) that are averaged."""
NOISE = 0.011
HEALTHY = "L3"
LABELS = {"fracture": (205.0, 400.0), "healthy": (205.0, 640.0)}


def unit(y: float, z: float) -> tuple[float, float]:
    """A point of the mid plane on the plate."""
    scale = SIZE / FIELD
    return SIZE / 2 + scale * (y - MIDDLE[0]), SIZE / 2 - scale * (z - MIDDLE[1])


def signals() -> Array:
    """Brightness (rows, columns, T1 and STIR), before noise."""
    n = (np.arange(0, SIZE, STEP) + STEP / 2 - SIZE / 2) * FIELD / SIZE
    y, z = (MIDDLE[0] + n)[None, :], (MIDDLE[1] - n)[:, None]
    return paint(CUTS, y, z)


def picture(signal: Array, channel: int) -> Array:
    """One sequence as the scanner shows it: soft, grainy, brighter near the coil behind the back."""
    coarse = signal[..., channel]
    n = coarse.shape[0]
    mottle = 0.5 * grain(coarse.shape, 1, 1.6) + 0.5 * grain(coarse.shape, 2, 4.0)
    coarse = coarse * (1 + 0.05 * mottle)
    read = weights((np.arange(SIZE) + 0.5) / STEP - 0.5, np.arange(n, dtype=np.float64), 0.85)
    fine = read @ np.asarray(coarse, np.float32) @ read.T
    from_coil = np.linspace(MIDDLE[0] - FIELD / 2, MIDDLE[0] + FIELD / 2, SIZE)
    fine = fine * 1.16 * np.exp(-np.clip(56 - from_coil, 0, None) / 190)
    real, imaginary = (NOISE * grain(fine.shape, seed + channel, 1.1) for seed in (61, 71))
    shown = np.sqrt((fine + real) ** 2 + imaginary**2)
    return blurred(np.clip(shown, 0, 1) ** 0.92, 0.5)


def anchors() -> dict[str, Anchor]:
    places = {placed.vertebra.name: placed for placed in spine(LONG)}
    healthy = places[HEALTHY]
    points = {"fracture": (-4.0, -1.5), "healthy": healthy.point(-4.0, 0.0)}
    return {name: Anchor(unit(*at), "base", LABELS[name]) for name, at in points.items()}


def scans() -> list[Scan]:
    signal = signals()
    pictures = {name: Raster(picture(signal, i), opaque=True) for i, name in enumerate(("t1", "stir"))}
    more = {"mm": round(SIZE / FIELD, 4)}
    return [Scan(f"mri-{name}", {"base": raster}, anchors(), more) for name, raster in pictures.items()]
