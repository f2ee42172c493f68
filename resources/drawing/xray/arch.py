"""The arch of a vertebra on the patient's left (x >= 0): pedicle, lamina, joints, transverse and spinous process."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from resources.drawing.anatomy import LEVELS, SPINOUS_LENGTH
from resources.drawing.xray.distance import Array, cone, ellipsoid, join

SPINOUS_SHARE = {"T11": 0.86, "T12": 0.9, "L1": 0.96, "L2": 1.0, "L3": 1.0, "L4": 0.95, "L5": 0.82}
"""Length of the spinous process beside that of the treated level."""
JOINT = (0.86, -0.51, 0.0)
"""Normal of a joint between neighbours: nearly sagittal, so that the front view looks into its gap."""
CANAL_END = 16.9
"""Back of the canal behind the back wall of the body, as in `anatomy.axial_canal`."""


def _v(*values: float) -> NDArray[np.float64]:
    return np.array(values)


def arch(name: str, x: Array, y: Array, z: Array) -> Array:
    """Signed distance of the whole arch; `x` is the distance from the mid line."""
    level = LEVELS[name]
    turn = math.radians(level.pedicle_angle)
    isthmus = _v(*level.isthmus)
    ahead = _v(-math.sin(turn), -math.cos(turn), -0.05)
    wide, high = level.pedicle_width / 2, level.pedicle_height / 2
    rear = isthmus - ahead * 7
    across = (math.cos(turn), -math.sin(turn), 0.0)
    pedicle = cone(x, y, z, isthmus + ahead * 9, rear, (high, high * 0.98), (across, wide / high))
    root = rear + _v(0.8, 1.5, 0)
    parts = (
        (_lamina(level.back_wall, root, x, y, z), 0.0),
        (_spinous(name, x, y, z), 5.0),
        (_lower_joint(level.height, root, x, y, z), 4.0),
        (_upper_joint(root, x, y, z), 3.0),
        (_transverse(level.span / 2, root, x, y, z), 5.0),
        (pedicle, 4.0),
    )
    whole = parts[0][0]
    for part, fillet in parts[1:]:
        whole = join(whole, part, fillet)
    return whole


def _lamina(wall: float, root: NDArray[np.float64], x: Array, y: Array, z: Array) -> Array:
    """A slab from the pedicle back and down to the mid line."""
    side, middle = root + _v(-2.4, 2.5, -5.6), _v(0, wall + CANAL_END + 3.4, root[2] - 9.3)
    return cone(x, y, z, side, middle, (7.0, 9.2), (np.cross(middle - side, [0, 0.25, 1.0]), 0.4))


def _spinous(name: str, x: Array, y: Array, z: Array) -> Array:
    """A flat hatchet, swollen at its tip, hanging a little."""
    level = LEVELS[name]
    start, tall = level.back_wall + CANAL_END + 3, level.height * 0.34
    end = level.back_wall + SPINOUS_LENGTH * SPINOUS_SHARE[name] - 4.2
    high = level.isthmus[2] - 9
    blade = cone(x, y, z, (0, start, high), (0, end - 6, high - 4), (tall * 0.98, tall * 0.94), ((1, 0, 0), 0.3))
    tip = cone(x, y, z, (0, end - 1.6, high - 5 + tall * 0.72), (0, end, high - 5 - tall * 0.86), (3.4, 4.2))
    return join(blade, tip, 5.0)


def _lower_joint(height: float, root: NDArray[np.float64], x: Array, y: Array, z: Array) -> Array:
    """The process that reaches down to the next vertebra, its joint surface turned outwards."""
    top, low = root + _v(-4.4, 3.8, -7), root + _v(-4.8, 6.0, -height / 2 - 9.6)
    blade = cone(x, y, z, top, low, (7.4, 6.6), (JOINT, 0.52))
    cut = (x - low[0]) * JOINT[0] + (y - low[1]) * JOINT[1] - 2.7
    return np.asarray(-join(-blade, -cut, 1.4))


def _upper_joint(root: NDArray[np.float64], x: Array, y: Array, z: Array) -> Array:
    """The process that reaches up outside the neighbour's, with the knob behind it."""
    blade = cone(x, y, z, root + _v(0.5, -0.8, 0), root + _v(2.8, 1.1, 11.5), (5.3, 6.3), (JOINT, 0.5))
    return join(blade, ellipsoid(x, y, z, root + _v(4.4, 2.6, 8.0), (3.0, 3.0, 4.6)), 3.0)


def _transverse(half: float, root: NDArray[np.float64], x: Array, y: Array, z: Array) -> Array:
    """A flat blade outwards and a little back."""
    level = root[2]
    near, far = root + _v(1, -0.8, -1.5), _v(half - 3.4, root[1] + 5.0, level + 1.6)
    middle = _v((root[0] + half) / 2 + 1, root[1] + 1.5, level - 0.8)
    inner = cone(x, y, z, near, middle, (5.6, 4.1), ((0, 1, 0), 0.62))
    return join(inner, cone(x, y, z, middle, far, (4.1, 3.4), ((0.2, 1, 0), 0.62)), 3.0)
