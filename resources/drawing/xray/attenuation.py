"""What the bone does to the rays: shells, end plates, trabeculae, the packed band of the wedge."""

from __future__ import annotations

import numpy as np

from resources.drawing.xray.distance import Array, bell, step
from resources.drawing.xray.filters import grain
from resources.drawing.xray.projection import Volume
from resources.drawing.xray.segment import Placed
from resources.drawing.xray.vertebra import Solid

PITCH = 0.45
"""Millimetres between the samples."""
REACH = ((0.0, 50.0), (-24.0, 80.0), (-72.0, 72.0))
"""The left half of what the views show (x, y, z); the right half is its mirror image with another grain."""
BOX = ((-22.0, 76.0), (-34.0, 32.0))
"""Around a vertebra in its own frame (y, z)."""
SHELL = {"body": 0.29, "arch": 0.34}
SPONGE = {"body": 0.134, "arch": 0.115}
"""Attenuations in 1/cm; a porous, elderly spine."""
END_PLATE, PACKED = 0.17, 0.12
GAP = 0.75
"""Half of the gap of a joint: bone stays this far from half way to the neighbour's."""


def _axis(low: float, high: float) -> Array:
    return np.arange(low, high + PITCH / 2, PITCH, dtype=np.float32)


def _part(axis: Array, low: float, high: float) -> slice:
    return slice(int(np.searchsorted(axis, low)), int(np.searchsorted(axis, high)))


def density(solid: Solid, fracture: float, y: Array, texture: Array) -> Array:
    """Attenuation from the distances to a vertebra's surfaces."""
    in_body = step(3, -3, solid.body)
    wall = 0.7 * in_body + 1.35 * (1 - in_body)
    shell = step(0.45, -0.35, solid.bone) * step(-wall - 0.9, -wall + 0.4, solid.bone)
    sponge = step(0.2, -0.6, solid.bone) * (1 - shell)
    mix = {k: v["body"] * in_body + v["arch"] * (1 - in_body) for k, v in (("shell", SHELL), ("sponge", SPONGE))}
    ends = step(1.6, 0.1, np.minimum(np.abs(solid.below_top), np.abs(solid.above_bottom))) * step(0.4, -0.2, solid.body)
    uneven = 1 + 0.5 * np.clip(texture, -0.6, 0.6)
    mu = uneven * shell * mix["shell"] + sponge * mix["sponge"] * np.maximum(1 + texture, 0)
    mu = mu + END_PLATE * uneven * ends * step(0.4, -0.3, solid.bone)
    if fracture:
        mu = mu + PACKED * bell(solid.below_top - 3.0, 2.6) * step(0.2, -1.0, solid.body) * step(16, -8, y)
    return np.asarray(mu, np.float32)


def spine_volume(spine: tuple[Placed, ...]) -> Volume:
    """Attenuation of all the bone between the limits of the views."""
    x, y, z = (_axis(*limits) for limits in REACH)
    halves = np.zeros((2, len(x), len(y), len(z)), np.float32)
    nearest = np.full((len(x), len(y), len(z)), 9.0, np.float32)
    textures = [
        0.42 * grain(nearest.shape, 2 + side, 0.8, 0.8, 3.0) + 0.22 * grain(nearest.shape, 12 + side, 6.0, 6.0, 8.0)
        for side in (0, 1)
    ]
    for placed in spine:
        corners = [placed.point(v, w) for v in BOX[0] for w in BOX[1]]
        low, high = np.min(corners, axis=0), np.max(corners, axis=0)
        part = (slice(None), _part(y, low[0], high[0]), _part(z, low[1], high[1]))
        if nearest[part].size == 0:
            continue
        grid = np.meshgrid(x, y[part[1]], z[part[2]], indexing="ij", sparse=True)
        solid = placed.solid(*grid)
        freed = np.maximum(solid.bone, 2 * GAP - nearest[part])
        solid = Solid(freed, solid.body, solid.below_top, solid.above_bottom)
        depth, _ = placed.local(grid[1], grid[2])
        for half, texture in zip(halves, textures, strict=True):
            mu = density(solid, placed.vertebra.fracture, depth, texture[part])
            half[part] = np.maximum(half[part], mu)
        nearest[part] = np.minimum(nearest[part], freed)
    values = np.concatenate([halves[1][:0:-1], halves[0]])
    return Volume(values, (np.concatenate([-x[:0:-1], x]), y, z))
