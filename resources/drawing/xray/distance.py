"""Signed distances (negative inside, millimetres) of simple solids, smooth joins, and repeatable noise."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array: TypeAlias = NDArray[np.floating]
Point: TypeAlias = tuple[float, float, float]


def join(a: Array, b: Array, k: float) -> Array:
    """Union with a fillet about `k` wide."""
    h = np.clip(0.5 + 0.5 * (b - a) / k, 0, 1)
    return np.asarray(b + (a - b) * h - k * h * (1 - h))


def meet(a: Array, b: Array, k: float) -> Array:
    """Intersection with its edge rounded: never larger than the sharp one."""
    return -join(-a, -b, k)


def step(start: float | Array, end: float | Array, value: Array) -> Array:
    """From 0 at `start` to 1 at `end` (which may be the smaller), smoothly."""
    t = np.clip((value - start) / (end - start), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def bell(value: Array, width: float | Array) -> Array:
    """1 at zero, falling off like a bell."""
    return np.asarray(np.exp(-((value / width) ** 2)))


def ellipsoid(x: Array, y: Array, z: Array, centre: ArrayLike, radii: Point) -> Array:
    c = np.asarray(centre, np.float32)
    u, v, w = ((p - q) / r for p, q, r in zip((x, y, z), c, radii, strict=True))
    near = np.sqrt(u * u + v * v + w * w)
    slope = np.sqrt((u / radii[0]) ** 2 + (v / radii[1]) ** 2 + (w / radii[2]) ** 2) + 1e-6
    return np.asarray(near * (near - 1) / slope)


def cone(
    x: Array,
    y: Array,
    z: Array,
    start: ArrayLike,
    end: ArrayLike,
    radii: tuple[float, float],
    flat: tuple[ArrayLike, float] | None = None,
) -> Array:
    """A rod with round ends, its radius changing on the way; `flat`: where it is thinner, and by what."""
    a, b = np.asarray(start, np.float32), np.asarray(end, np.float32)
    d = b - a
    u, v, w = x - a[0], y - a[1], z - a[2]
    t = np.clip((u * d[0] + v * d[1] + w * d[2]) / float(d @ d), 0, 1)
    u, v, w = u - t * d[0], v - t * d[1], w - t * d[2]
    radius = radii[0] + (radii[1] - radii[0]) * t
    if flat is None:
        return np.asarray(np.sqrt(u * u + v * v + w * w) - radius)
    n = np.asarray(flat[0], np.float32)
    n = n / np.float32(np.linalg.norm(n))
    squeeze = flat[1]
    across = u * n[0] + v * n[1] + w * n[2]
    whole = u * u + v * v + w * w + across * across * (1 / squeeze**2 - 1)
    reach = np.sqrt(whole) + 1e-6
    steep = np.sqrt(whole + (across / squeeze) ** 2 * (1 / squeeze**2 - 1)) / reach
    return np.asarray((reach - radius) / np.maximum(steep, 1))


def ripple(x: Array, y: Array, z: Array, scale: float, seed: int, waves: int = 16) -> Array:
    """Noise of about -1 to 1 with lumps of about `scale` millimetres: waves in random directions, added."""
    rng = np.random.default_rng(seed)
    total = np.zeros(np.broadcast_shapes(x.shape, y.shape, z.shape), np.float32)
    for _ in range(waves):
        way = rng.normal(size=3)
        k = way / np.linalg.norm(way) * 2 * np.pi / scale * rng.uniform(0.7, 1.3)
        phase = float(rng.uniform(0, 2 * np.pi))
        a, b, c = (np.float32(v) for v in k)
        total += np.sin(a * x + b * y + c * z + np.float32(phase))
    return np.asarray(total * np.float32(0.9 / np.sqrt(waves)))
