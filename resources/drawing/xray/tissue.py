"""Soft tissues and bones of the mid plane as pairs of signals: how bright on T1, how bright on STIR."""

from __future__ import annotations

from itertools import pairwise

import attrs
import numpy as np

from resources.drawing.shapes import spline
from resources.drawing.xray.distance import Array, bell, join, ripple, step
from resources.drawing.xray.segment import LONG, TREATED, Placed, disc, spine

Signal = tuple[float, float]
FAT, MUSCLE, AIR, SKIN = (0.86, 0.11), (0.34, 0.25), (0.012, 0.012), (0.5, 0.36)
FLUID, CORD, ROOT, DURA = (0.11, 0.95), (0.45, 0.42), (0.42, 0.44), (0.13, 0.12)
MARROW, OEDEMA, LINE, CORTEX = (0.60, 0.17), (0.25, 0.86), (0.09, 0.28), (0.06, 0.04)
LIGAMENT, ANNULUS, NUCLEUS, VEIN = (0.14, 0.08), (0.20, 0.07), (0.31, 0.62), (0.42, 0.46)
BLOOD, WALL, BOWEL, MESENTERY = (0.09, 0.06), (0.36, 0.26), (0.30, 0.40), (0.62, 0.16)
MOISTURE = {"T11": 0.55, "T12": 0.6, "L1": 0.45, "L2": 0.7, "L3": 0.85, "L4": 0.35}
"""How bright the kernel of the disc under each level still is on STIR: discs age unevenly."""
LOOPS = (
    (-74, 90, 25, 15, 35), (-98, 62, 14, 22, -15), (-70, 52, 12, 20, 20), (-92, 22, 24, 13, -25), (-66, 14, 10, 13, 0),
    (-104, -12, 13, 20, 10), (-76, -22, 14, 24, -30), (-98, -52, 22, 12, 25), (-62, -62, 10, 17, 10),
    (-84, -84, 26, 13, -20), (-54, -104, 18, 10, 20), (-100, -112, 16, 14, 0),
)  # fmt: skip
"""Loops of bowel in front of the great vessel: place (y, z), half axes, turn in degrees."""
SATURATED = 0.5
"""Signal left in the belly: the scanner silences it, so that its movement does not blur the spine."""


@attrs.define
class Slice:
    """A sagittal slice `x` millimetres left of the mid plane, painted back to front."""

    x: float
    y: Array
    z: Array
    signal: Array = attrs.field(init=False)
    """(rows, columns, 2): T1 and STIR."""

    def __attrs_post_init__(self) -> None:
        shape = np.broadcast_shapes(self.y.shape, self.z.shape)
        self.y, self.z = np.broadcast_to(self.y, shape), np.broadcast_to(self.z, shape)
        self.signal = np.broadcast_to(np.array(FAT, np.float32), (*shape, 2)).copy()

    def put(self, mask: Array, signal: Signal, amount: float = 1.0) -> None:
        """Paint in place."""
        m = np.clip(mask * amount, 0, 1).astype(np.float32)[..., None]
        self.signal *= 1 - m
        self.signal += m * np.array(signal, np.float32)

    def band(self, x: float, middle: float, reach: float = 46.0) -> Slice:
        """The rows within reach of a height, cut at another x; painting there paints here."""
        rows = np.flatnonzero(np.abs(self.z[:, 0] - middle) < reach)
        part = slice(int(rows[0]), int(rows[-1]) + 1) if len(rows) else slice(0, 0)
        made = Slice(x, self.y[part], self.z[part])
        made.signal = self.signal[part]
        return made

    def wave(self, scale: float, seed: int) -> Array:
        return ripple(np.zeros((1, 1)), self.y, self.z, scale, seed, 24)


def canal_line(vertebrae: tuple[Placed, ...], z: Array) -> Array:
    """y of the middle of the canal at each height."""
    middle = [p.point(p.vertebra.level.back_wall + 7.4, 0) for p in vertebrae]
    top, end = np.array(middle[0]), np.array(middle[-1])
    before, after = top + (top - np.array(middle[1])), end + (end - np.array(middle[-2])) * 1.2
    curve = spline([tuple(before), *middle, tuple(after)], False, 16)
    return np.asarray(np.interp(z, curve[::-1, 1], curve[::-1, 0]))


def paint(cuts: tuple[float, ...], y: Array, z: Array) -> Array:
    """The signals, averaged over cuts (x) that together make the slice's thickness."""
    vertebrae = spine(LONG)
    ground = Slice(0.0, y, z)
    line = canal_line(vertebrae, ground.z)
    _belly(ground, line)
    _back(ground, line)
    _canal(ground, line, vertebrae)
    total = np.zeros_like(ground.signal)
    for x in cuts:
        made = Slice(x, y, z)
        made.signal[...] = ground.signal
        for placed in vertebrae:
            _bone(made.band(x, placed.z), placed)
        for upper, lower in pairwise(vertebrae):
            _disc(made.band(x, (upper.z + lower.z) / 2), upper, lower)
        total += made.signal / len(cuts)
    return total


def _belly(made: Slice, line: Array) -> None:
    """Fat, loops of bowel with thin walls, and the great vessel along the front of the spine."""
    y, z = made.y, made.z
    made.put(step(-46, -54, y - line), MESENTERY, 0.8)
    made.put(0.5 + 0.5 * made.wave(16, 31), BOWEL, 0.28)
    field = np.full(y.shape, 20.0)
    for v, w, wide, tall, turn in LOOPS:
        c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
        a, b = (c * (y - v) + s * (z - w)) / wide, (c * (z - w) - s * (y - v)) / tall
        field = join(field, (np.hypot(a, b) - 1) * min(wide, tall), 1.0)
    field = field + 2.6 * made.wave(21, 32) + 1.2 * made.wave(9, 35)
    made.put(step(1.2, -1.2, field), WALL, 0.5)
    made.put(step(-1.5, -6, field), BOWEL, 0.6)
    made.put(step(-2, -9, field) * np.clip(made.wave(26, 33), 0, 1), (0.24, 0.6), 0.5)
    quiet = 1 - (1 - SATURATED) * step(-60, -78, y - line)
    made.signal *= quiet.astype(np.float32)[..., None]
    tube = y - (line - 54.5 + 2.2 * np.sin(z / 38) - 4 * step(-70, -120, z))
    made.put(step(8.9, 7.7, np.abs(tube)), WALL, 0.9)
    made.put(step(7.7, 6.5, np.abs(tube)), BLOOD)
    made.put(bell(tube - 14.4, 1.1) * (0.6 + 0.4 * made.wave(24, 34)), WALL, 0.5)


def _back(made: Slice, line: Array) -> None:
    """Ligaments and a little muscle between the spinous processes, the fat of the back, skin, air."""
    behind = made.y - line
    grained = np.clip(
        0.5 + 0.5 * made.wave(9, 41) + 0.16 * np.sin(0.9 * behind + 0.4 * made.z + 2 * made.wave(25, 42)), 0, 1
    )
    made.put(step(7, 12, behind) * step(47, 43, behind) * (0.35 + 0.5 * grained), MUSCLE, 0.85)
    made.put(bell(behind - 48.2 - 0.8 * np.sin(made.z / 21), 1.3), LIGAMENT, 0.9)
    septa = bell(np.sin(made.z / 9 + 0.16 * behind + made.wave(30, 43)), 0.10) * step(52, 58, behind)
    made.put(septa, (0.6, 0.14), 0.3)
    skin = line + 67 + 4 * bell(made.z + 85, 45) + 2 * np.sin((made.z - 20) / 60)
    made.put(step(-2.0, -1.2, made.y - skin), SKIN)
    made.put(step(0, 0.7, made.y - skin), AIR)


def _canal(made: Slice, line: Array, vertebrae: tuple[Placed, ...]) -> None:
    """The sac with its fluid, the cord and its cone, the roots that hang behind, the dark dura and ligaments."""
    out = made.y - line
    made.put(bell(out - 9.8, 1.5) * (0.5 + 0.5 * np.sin(made.z / 5.3)), LIGAMENT, 0.6)
    made.put(bell(out + 9.2, 0.9), LIGAMENT, 0.8)
    half = 6.7 + 0.35 * np.sin(made.z / 11)
    made.put(step(half + 1.1, half + 0.3, np.abs(out)), DURA)
    sac = step(half + 0.3, half - 0.6, np.abs(out))
    made.put(sac, FLUID)
    cone = next(p for p in vertebrae if p.vertebra.name == "L1").z - 8
    wide = np.interp(made.z, [cone - 16, cone - 4, cone + 14, cone + 34, cone + 110], [0.0, 1.2, 3.3, 4.1, 4.3])
    for i, place in enumerate((0.9, 2.3, 3.6, 4.8)):
        strand = bell(out - place - 0.45 * np.sin(made.z / 17 + i), 0.42) * step(cone + 10, cone - 6, made.z)
        made.put(strand * sac, ROOT, 0.6)
    made.put(step(0.5, -0.6, np.abs(out + 0.3) - wide) * step(cone - 16, cone - 10, made.z), CORD)


def _bone(made: Slice, placed: Placed) -> None:
    """Dark cortex, bright marrow; the fresh fracture full of water, a dark line where the bone is packed."""
    x = np.full(made.y.shape, made.x, np.float32)
    solid = placed.solid(x, made.y, made.z)
    depth, height = placed.local(made.y, made.z)
    made.put(step(0.9, 0.15, solid.bone), CORTEX)
    inside = step(-0.45, -1.15, solid.bone)
    made.put(inside, MARROW)
    if placed.vertebra.name == TREATED:
        in_body = step(1.0, -1.5, solid.body) * inside
        made.put(in_body * np.clip(1.08 - solid.below_top / 75 + 0.05 * made.wave(7, 51), 0.6, 1), OEDEMA)
        crack = bell(solid.below_top - 4.6 - 1.1 * np.sin(depth / 4.6), 0.8)
        made.put(crack * step(13, 8, np.abs(depth + 1)) * in_body, LINE, 0.75)
        return
    back = placed.vertebra.level.back_wall
    vein = bell(height - 0.4, 1.2 + 0.05 * np.clip(depth, 0, None)) * step(back * 0.15, back, depth)
    made.put(vein * step(0.3, -1, solid.body), VEIN, 0.75)


def _disc(made: Slice, upper: Placed, lower: Placed) -> None:
    """A dark ring of fibres round an egg-shaped kernel with a faint cleft."""
    x = np.full(made.y.shape, made.x, np.float32)
    field, _ = disc(upper, lower, x, made.y, made.z, 1.3)
    made.put(step(0.4, -0.4, field), ANNULUS)
    low, high = lower.vertebra.level, upper.vertebra.level
    sunk = 0.2 * low.height * lower.vertebra.fracture
    a, b = np.array(upper.point(0, -high.height / 2)), np.array(lower.point(0, low.height / 2 - sunk))
    centre, tall = (a + b) / 2, float(np.linalg.norm(a - b)) * 0.5 + 0.4
    lean = (upper.lean + lower.lean) / 2
    if lower.vertebra.fracture:
        lean += np.arctan2(0.34 * low.height * lower.vertebra.fracture, low.depth) * 0.6
    v = np.cos(lean) * (made.y - centre[0] - 1.0) + np.sin(lean) * (made.z - centre[1])
    w = np.cos(lean) * (made.z - centre[1]) - np.sin(lean) * (made.y - centre[0] - 1.0)
    egg = (np.abs(v / 10.6) ** 2.3 + np.abs(w / tall) ** 2.3 + 1e-6) ** (1 / 2.3)
    kernel = step(1.08, 0.55, egg) * step(0.2, -1.2, field)
    moist = MOISTURE[upper.vertebra.name]
    made.put(kernel, (NUCLEUS[0], 0.12 + NUCLEUS[1] * moist))
    made.put(bell(w, 0.7) * step(8.5, 4.0, np.abs(v)) * kernel, ANNULUS, 0.2)
