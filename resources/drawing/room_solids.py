"""Solids seen by the camera: outlines of round bodies, boxes, cylinders and arcs with tones from their normals."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs
import numpy as np
from shapely.geometry import MultiPoint, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from resources.drawing.palette import INK, Tone, mix
from resources.drawing.room_camera import TURN, Camera, Place, Vector, brightness, nearness, unit, vector
from resources.drawing.shading import rim, solid
from resources.drawing.shapes import hull
from resources.drawing.svg import Canvas

IDENTITY = np.eye(3)


def ramp(tone: Tone, steps: int = 7) -> list[str]:
    """A tone as steps from dark to light."""
    marks = [mix(tone.shade, INK.base, 0.86), tone.shade, tone.base, tone.base, tone.rim]
    places = np.linspace(0, len(marks) - 1, steps)
    last = len(marks) - 2
    return [mix(marks[min(int(p), last) + 1], marks[min(int(p), last)], float(p) - min(int(p), last)) for p in places]


def toned(tone: Tone, normal: Place, steps: int = 7) -> str:
    """The step of a tone that a surface with this normal shows."""
    at = (brightness(normal) - 0.12) / 0.80 * steps
    return ramp(tone, steps)[int(np.clip(at, 0, steps - 1))]


@attrs.frozen
class Pen:
    """A canvas with the camera that looks at the room."""

    canvas: Canvas
    camera: Camera

    @property
    def unit(self) -> float:
        """Plate units a centimetre: line widths and depths of shade follow it."""
        return self.camera.scale / 100

    # -- outlines

    def flat(self, *places: Place) -> BaseGeometry:
        """The polygon through points of the room."""
        return Polygon(self.camera.all(places)).buffer(0)

    def spread(self, places: Sequence[Place]) -> BaseGeometry:
        """The convex outline of points of the room."""
        return MultiPoint(self.camera.all(places)).convex_hull

    def sphere(self, centre: Place, radius: float) -> BaseGeometry:
        return Point(*self.camera.at(centre)).buffer(radius * self.camera.scale, 20)

    def ellipsoid(self, centre: Place, axes: Place, frame: Vector = IDENTITY) -> BaseGeometry:
        """`frame` holds the directions of the axes, one a row."""
        seen = TURN[:2] @ frame.T @ np.diag(vector(axes)) * self.camera.scale
        seen[1] *= -1
        u, s, _ = np.linalg.svd(seen)
        a = np.linspace(0, 2 * np.pi, 73)[:-1]
        points = (u * s[:2]) @ np.vstack([np.cos(a), np.sin(a)])
        return Polygon(points.T + np.array(self.camera.at(centre)))

    def limb(self, places: Sequence[Place], radii: Sequence[float] | float) -> BaseGeometry:
        """Spheres along a path, each joined with the next."""
        sizes = [float(radii)] * len(places) if isinstance(radii, int | float) else list(radii)
        balls = [self.sphere(p, r) for p, r in zip(places, sizes, strict=True)]
        return unary_union([hull(a, b) for a, b in pairwise(balls)])

    # -- drawing

    def solid(self, shape: BaseGeometry, tone: Tone, depth: float = 2.0, edge: float = 0.6, cast: float = 0.0) -> None:
        """The four layers of light; `depth` and `edge` in centimetres of the room."""
        solid(self.canvas, shape, tone, depth * self.unit, edge * self.unit, cast)

    def line(self, places: Sequence[Place], paint: str, width: float, opacity: float = 1.0) -> None:
        """A line through points of the room, its width in centimetres."""
        self.canvas.stroke(self.camera.all(places), paint, width * self.unit, opacity)

    def _glint(self, shape: BaseGeometry, tone: Tone) -> None:
        self.canvas.fill(rim(shape, 0.5 * self.unit), tone.rim, 0.9)

    def box(
        self, centre: Place, size: Place, tone: Tone, round_by: float = 0.02, frame: Vector = IDENTITY
    ) -> BaseGeometry:
        """A box with round edges; returns its outline."""
        c, half, r = vector(centre), vector(size) / 2, round_by * self.camera.scale
        signs = [(i, j, k) for i in (-1, 1) for j in (-1, 1) for k in (-1, 1)]
        outline = self.spread([c + (np.array(s) * (half - round_by)) @ frame for s in signs]).buffer(r, 12)
        self.canvas.fill(outline, toned(tone, unit((-1.0, -1.0, 0.6))))
        for axis in range(3):
            for side in (-1, 1):
                normal = frame[axis] * side
                if nearness(normal) < 0.02:
                    continue
                face = []
                for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
                    corner = (half - round_by * 0.9) * np.insert(np.array([a, b], dtype=np.float64), axis, 0)
                    corner[axis] = side * half[axis]
                    face.append(c + corner @ frame)
                patch = self.flat(*face).buffer(-r * 0.25).buffer(r * 0.55, 8).intersection(outline)
                self.canvas.fill(patch, toned(tone, normal))
        self._glint(outline, tone)
        return outline

    def cylinder(
        self, start: Place, end: Place, radius: float, tone: Tone, cap: Tone | None = None, wide: float = 0.0
    ) -> BaseGeometry:
        """A cylinder, or a cone whose end is `wide`; returns its outline."""
        a, b, last = vector(start), vector(end), wide or radius
        axis = unit(b - a)
        e1 = unit(np.cross(axis, (0, 0, 1.0) if abs(axis[2]) < 0.9 else (1.0, 0, 0)))
        e2 = np.cross(axis, e1)
        turns = np.linspace(0, 2 * np.pi, 49)
        rings = [[p + (e1 * np.cos(t) + e2 * np.sin(t)) * r for t in turns] for p, r in ((a, radius), (b, last))]
        outline = self.spread([*rings[0], *rings[1]])
        faces: dict[str, list[BaseGeometry]] = {}
        for i in range(48):
            t = (turns[i] + turns[i + 1]) / 2
            normal = e1 * np.cos(t) + e2 * np.sin(t)
            if nearness(normal) > -0.02:
                quad = self.flat(rings[0][i], rings[0][i + 1], rings[1][i + 1], rings[1][i]).buffer(0.3)
                faces.setdefault(toned(tone, normal, 9), []).append(quad)
        self.canvas.fill(outline, tone.base)
        for paint, quads in faces.items():
            self.canvas.fill(unary_union(quads).intersection(outline), paint)
        far = nearness(axis) > 0
        lid = self.spread(rings[1] if far else rings[0])
        self.canvas.fill(lid, toned(cap or tone, axis if far else -axis))
        return outline

    def arc(
        self, centre: Place, across: Place, up: Place, radii: tuple[float, float], width: float,
        span: tuple[float, float], tone: Tone, stripe: str,
    ) -> BaseGeometry:  # fmt: skip
        """The white arc of a system: a ring prism in the plane of `across` and `up`, a coloured line on its face."""
        c, u, v = vector(centre), unit(across), unit(up)
        w = unit(np.cross(u, v))
        inner, outer = radii

        def place(t: float, radius: float, side: float) -> Vector:
            return np.asarray(c + (u * np.cos(t) + v * np.sin(t)) * radius + w * side * width / 2)

        turns = np.radians(np.linspace(*span, 65))
        quads: list[tuple[float, str, BaseGeometry]] = []
        lines: list[tuple[float, str, BaseGeometry]] = []
        near = 1.0 if nearness(w) > 0 else -1.0
        mid, thin = (inner + outer) / 2, (outer - inner) * 0.15
        for a, b in pairwise(turns):
            t = (a + b) / 2
            out = u * np.cos(t) + v * np.sin(t)
            for normal, corners in (
                (-out, ((inner, -1), (inner, 1))),
                (out, ((outer, -1), (outer, 1))),
                (w * near, ((inner, near), (outer, near))),
            ):
                if nearness(normal) > 0:
                    (r0, s0), (r1, s1) = corners
                    quad = self.flat(place(a, r0, s0), place(b, r0, s0), place(b, r1, s1), place(a, r1, s1))
                    quads.append((nearness(place(t, mid, 0)), toned(tone, normal, 25), quad.buffer(0.35)))
            mark = self.flat(*(place(x, mid + y * thin, near) for x, y in ((a, -1), (b, -1), (b, 1), (a, 1))))
            lines.append((nearness(place(t, mid, 0)), stripe, mark.buffer(0.35)))
        for t, sign in ((turns[0], -1), (turns[-1], 1)):
            normal = sign * (-u * np.sin(t) + v * np.cos(t))
            if nearness(normal) > 0:
                end = self.flat(place(t, inner, -1), place(t, inner, 1), place(t, outer, 1), place(t, outer, -1))
                quads.append((nearness(place(t, mid, 0)) + 0.01, toned(tone, normal, 25), end))
        for group in (quads, lines):
            paints: dict[str, list[BaseGeometry]] = {}
            for _, paint, quad in sorted(group, key=lambda q: q[0]):
                paints.setdefault(paint, []).append(quad)
            for paint, shapes in paints.items():
                self.canvas.fill(unary_union(shapes), paint)
        return unary_union([q[2] for q in quads])
