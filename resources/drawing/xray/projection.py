"""The two views: an exact cone beam, from a source 700 mm away to the plane through the origin.

The front view's tube lies under the table, in front of the prone patient.  The side view's tube stands where
`procedure_end` draws it, at the picture's left: the patient lies prone, the scene is seen from the head end, so that
left in the scene is the patient's right, and the beam runs from the patient's right to the left.
"""

from __future__ import annotations

import math

import attrs
import numpy as np

from resources.drawing.xray.distance import Array, Point
from resources.drawing.xray.filters import weights

SOURCE = 700.0
"""Millimetres from the source to the origin."""
SIZE = 1000
"""Pixels, and plate units, along each side of a view."""
UNITS = 8.0
"""Plate units a millimetre at the depth of the origin."""
BLUR = 0.27
"""Millimetres: size of the focal spot and of the detector's cells, and what reads the volume between its samples."""


@attrs.frozen
class View:
    """A view along a grid axis: which axis the beam follows, and the principal ray's place on the other two."""

    name: str
    beam: int
    across: int
    centre: float

    @property
    def source(self) -> Point:
        """The focal spot; the beam runs towards larger values of its axis."""
        at = [0.0, 0.0, 0.0]
        at[self.across] = self.centre
        at[self.beam] = -SOURCE
        return at[0], at[1], at[2]

    def magnified(self, depth: float) -> float:
        """How much larger a slice at `depth` along the beam appears than one through the origin."""
        return SOURCE / (SOURCE + depth)

    def seen(self, point: Point) -> tuple[float, float]:
        """A point's place in the plane through the origin, millimetres: (x, z) from the front, (y, z) from the side."""
        m = self.magnified(point[self.beam])
        return self.centre + m * (point[self.across] - self.centre), m * point[2]

    def unit(self, point: Point) -> tuple[float, float]:
        """A point's place on the plate."""
        u, v = self.seen(point)
        return SIZE / 2 + UNITS * (u - self.centre), SIZE / 2 - UNITS * v

    def rays(self, step: int = 1) -> tuple[Array, Array]:
        """Where each pixel's ray meets the plane through the origin: (across as a row, up as a column), mm."""
        n = (np.arange(0, SIZE, step) + step / 2 - SIZE / 2) / UNITS
        return np.asarray(self.centre + n)[None, :], np.asarray(-n)[:, None]


FRONT = View("front", beam=1, across=0, centre=0.0)
SIDE = View("side", beam=0, across=1, centre=19.0)
VIEWS = (FRONT, SIDE)


@attrs.frozen
class Volume:
    """Attenuation (1/cm) at the nodes of a grid of millimetres, axes x, y, z."""

    values: Array
    axes: tuple[Array, Array, Array]


def projected(volume: Volume, view: View, step: int = 1) -> Array:
    """Line integrals of the attenuation: every slice magnified about the principal ray, then added."""
    across, up = (r.ravel() for r in view.rays(step))
    depths, wide, tall = volume.axes[view.beam], volume.axes[view.across], volume.axes[2]
    pitch = float(depths[1] - depths[0])
    total = np.zeros((len(up), len(across)), np.float32)
    rows, columns = _reached(view, up, depths, tall, 0.0), _reached(view, across, depths, wide, view.centre)
    up, across = up[rows], across[columns]
    for depth, cut in zip(depths, np.moveaxis(volume.values, view.beam, 0), strict=True):
        if not cut.any():
            continue
        m = view.magnified(float(depth))
        read_rows = weights(up / m, tall, BLUR)
        read_columns = weights(view.centre + (across - view.centre) / m, wide, BLUR)
        total[rows, columns] += read_rows @ (cut.T @ read_columns.T)
    return np.asarray(total * (pitch / 10))


def _reached(view: View, places: Array, depths: Array, axis: Array, centre: float) -> slice:
    """The rows or columns of a view on which a volume can cast a shadow."""
    ends = [centre + view.magnified(float(d)) * (float(v) - centre) for d in depths[[0, -1]] for v in axis[[0, -1]]]
    inside = np.flatnonzero((places > min(ends) - 1) & (places < max(ends) + 1))
    return slice(int(inside[0]), int(inside[-1]) + 1)


def chord(view: View, start: Point, end: Point, radii: tuple[float, float], step: int = 1) -> Array:
    """Millimetres of each ray inside a straight rod with round ends, its radius changing on the way."""
    across, up = view.rays(step)
    others = {view.across: across, 2: up, view.beam: np.zeros((1, 1))}
    s = view.source
    way = [others[i] - s[i] for i in range(3)]
    length = np.sqrt(way[0] ** 2 + way[1] ** 2 + way[2] ** 2)
    way = [w / length for w in way]
    a, d = np.array(start), np.array(end) - np.array(start)
    rod = math.sqrt(float(d @ d))
    d = d / rod
    from_source = a - np.array(s)
    along = way[0] * d[0] + way[1] * d[1] + way[2] * d[2]
    reach = way[0] * from_source[0] + way[1] * from_source[1] + way[2] * from_source[2]
    sine2 = np.maximum(1 - along * along, 1e-4)
    t = np.clip((along * reach - float(d @ from_source)) / sine2, 0, rod)
    gap = [from_source[i] + t * d[i] for i in range(3)]
    on_ray = way[0] * gap[0] + way[1] * gap[1] + way[2] * gap[2]
    away2 = gap[0] ** 2 + gap[1] ** 2 + gap[2] ** 2 - on_ray**2
    radius = radii[0] + (radii[1] - radii[0]) * t / rod
    inside = 2 * np.sqrt(np.clip(radius * radius - away2, 0, None))
    return np.asarray(np.minimum(inside / np.sqrt(sine2), rod + radius))
