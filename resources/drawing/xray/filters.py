"""Blur, magnification and noise as products with small matrices: one kernel for all, no image library."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from resources.drawing.xray.distance import Array


def weights(at: Array, nodes: Array, sigma: float) -> NDArray[np.float32]:
    """Rows that read values known at `nodes` at the places `at`, through a bell of width sigma."""
    w = np.exp(-0.5 * ((at[:, None] - nodes[None, :]) / sigma) ** 2)
    w[w < 1e-6] = 0
    total = w.sum(axis=1, keepdims=True)
    return np.asarray(w / np.where(total > 1e-4, total, 1), np.float32)


def blurred(image: Array, *sigmas: float) -> Array:
    """The array blurred along each axis (sigma in samples; one number for all axes)."""
    widths = sigmas if len(sigmas) == image.ndim else sigmas * image.ndim
    out = np.asarray(image, np.float32)
    for axis, sigma in enumerate(widths):
        n = np.arange(out.shape[axis], dtype=np.float64)
        out = np.moveaxis(np.tensordot(weights(n, n, sigma), out, (1, axis)), 0, axis)
    return out


def grain(shape: tuple[int, ...], seed: int, *sigmas: float) -> Array:
    """Blurred random noise of mean 0 and deviation 1."""
    noise = np.random.default_rng(seed).standard_normal(shape, np.float32)
    soft = blurred(noise, *sigmas) if sigmas else noise
    return np.asarray((soft - soft.mean()) / soft.std())
