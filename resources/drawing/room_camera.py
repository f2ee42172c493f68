"""The camera of the operating room: orthographic, metres in, plate units out.

Axes: +x from the patient's head to the feet, +y away from the viewer (the patient's
right when prone), +z up; the origin is the treated vertebra.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeAlias

import attrs
import numpy as np
from numpy.typing import NDArray

Vector: TypeAlias = NDArray[np.float64]
Place: TypeAlias = Sequence[float] | Vector

AZIMUTH, ELEVATION = math.radians(30), math.radians(24)
FLOOR = -1.10
LIGHT = np.array([-0.52, 0.72, 0.46]) / np.linalg.norm([-0.52, 0.72, 0.46])
"""Direction to the light: right, up, towards the viewer."""

_CA, _SA, _CE, _SE = math.cos(AZIMUTH), math.sin(AZIMUTH), math.cos(ELEVATION), math.sin(ELEVATION)
TURN = np.array([[_CA, -_SA, 0], [_SA * _SE, _CA * _SE, _CE], [-_SA * _CE, -_CA * _CE, _SE]])
"""Rows: right, up and towards the viewer, in the room's axes."""


def vector(place: Place) -> Vector:
    return np.asarray(place, dtype=np.float64)


def unit(place: Place) -> Vector:
    v = vector(place)
    return np.asarray(v / np.linalg.norm(v), dtype=np.float64)


def nearness(place: Place) -> float:
    """How near the viewer a point is, or how much a direction looks at the viewer."""
    return float(vector(place) @ TURN[2])


def brightness(normal: Place) -> float:
    """0 turned away from the light, 1 turned to it."""
    return float(np.clip(0.5 + 0.5 * (TURN @ vector(normal)) @ LIGHT, 0, 1))


@attrs.frozen
class Camera:
    """Plate units a metre, and where on the plate the room's origin is seen."""

    scale: float
    centre: tuple[float, float]

    def at(self, place: Place) -> tuple[float, float]:
        x, y, _ = TURN @ vector(place)
        return float(self.centre[0] + self.scale * x), float(self.centre[1] - self.scale * y)

    def all(self, places: Sequence[Place]) -> list[tuple[float, float]]:
        return [self.at(p) for p in places]
