"""A writer for the part of SVG that Qt draws faithfully.

Paths, rectangles, circles, ellipses, groups, linear and radial gradients in user
space; no text, no clip, no style.  Clipping is done on the shapes themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

Stop: TypeAlias = tuple[float, str] | tuple[float, str, float]
Box: TypeAlias = tuple[float, float, float, float]

SIMPLIFY = 0.05
SMALLEST = 0.3
SAFE_ELEMENTS = frozenset(
    {"svg", "defs", "g", "path", "rect", "circle", "ellipse", "linearGradient", "radialGradient", "stop"}
)


def number(value: float) -> str:
    """At most two decimals, no trailing zeros, never -0."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def polygons(shape: BaseGeometry) -> list[Polygon]:
    """The polygons of a shape, lines and points dropped."""
    if shape.is_empty:
        return []
    if isinstance(shape, Polygon):
        return [shape]
    return [p for part in getattr(shape, "geoms", []) for p in polygons(part)]


def outline(points: Iterable[Sequence[float]]) -> str:
    return "M" + "L".join(f"{number(p[0])} {number(p[1])}" for p in points)


def path_of(shape: BaseGeometry) -> str:
    """Path data of a shape, holes as further rings (even-odd)."""
    data: list[str] = []
    for part in polygons(shape):
        if part.area < SMALLEST:
            continue
        simple = part.simplify(SIMPLIFY)
        data.extend(outline(list(ring.coords)[:-1]) + "Z" for ring in (simple.exterior, *simple.interiors))
    return "".join(data)


def icon_path(shape: BaseGeometry, enlarged: float) -> str:
    """Path data of a shape drawn `enlarged` times too big."""
    data: list[str] = []
    for part in polygons(shape.simplify(SIMPLIFY)):
        rings = [list(ring.coords)[:-1] for ring in (part.exterior, *part.interiors)]
        data.extend(outline([(x / enlarged, y / enlarged) for x, y in ring]) + "Z" for ring in rings)
    return "".join(data)


class Canvas:
    """One drawing: elements back to front, the gradients they use and the box they fill."""

    def __init__(self, clip: BaseGeometry | None = None) -> None:
        """`clip` cuts every fill and stroke, on the shapes themselves."""
        self._clip = clip
        self._elements: list[str] = []
        self._gradients: list[str] = []
        self._bounds: Box | None = None

    @property
    def bounds(self) -> Box:
        if self._bounds is None:
            raise ValueError("nothing was drawn")
        return self._bounds

    def _reach(self, bounds: Box) -> None:
        if self._bounds is None:
            self._bounds = bounds
        else:
            a, b = self._bounds, bounds
            self._bounds = (min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]))

    def fill(self, shape: BaseGeometry, paint: str, opacity: float = 1.0) -> None:
        """Fill a shape with a colour or a gradient of this canvas."""
        if self._clip is not None:
            shape = shape.intersection(self._clip)
        data = path_of(shape)
        if not data:
            return
        self._reach(shape.bounds)
        faint = f' fill-opacity="{number(opacity)}"' if opacity < 1 else ""
        self._elements.append(f'<path d="{data}" fill="{paint}" fill-rule="evenodd"{faint}/>')

    def stroke(
        self, points: Iterable[Sequence[float]], paint: str, width: float, opacity: float = 1.0, closed: bool = False
    ) -> None:
        """Draw a line with round caps and joins."""
        line = [tuple(p[:2]) for p in points]
        if self._clip is not None:
            ring = [*line, line[0]] if closed else line
            self.fill(LineString(ring).buffer(width / 2, 12), paint, opacity)
            return
        simple = list(LineString(line).simplify(SIMPLIFY).coords)
        left, top, right, bottom = LineString(line).bounds
        self._reach((left - width / 2, top - width / 2, right + width / 2, bottom + width / 2))
        faint = f' stroke-opacity="{number(opacity)}"' if opacity < 1 else ""
        self._elements.append(
            f'<path d="{outline(simple)}{"Z" if closed else ""}" fill="none" stroke="{paint}" '
            f'stroke-width="{number(width)}" stroke-linecap="round" stroke-linejoin="round"{faint}/>'
        )

    def include(self, other: Canvas, scale: float = 1.0, x: float = 0.0, y: float = 0.0) -> None:
        """Another drawing, scaled and moved, on top of this one."""
        prefix = f"i{len(self._gradients)}"
        left, top, right, bottom = other.bounds
        self._reach((x + left * scale, y + top * scale, x + right * scale, y + bottom * scale))
        self._gradients.extend(g.replace('id="', f'id="{prefix}') for g in other._gradients)
        body = "\n".join(other._elements).replace("url(#", f"url(#{prefix}")
        place = f"translate({number(x)} {number(y)}) scale({round(scale, 4)})"
        self._elements.append(f'<g transform="{place}">\n{body}\n</g>')

    def ground(self, x: float, y: float, rx: float, ry: float, colour: str, opacity: float) -> None:
        """A small soft shadow on the floor, dense in the middle."""
        stops: list[Stop] = [(0, colour, opacity), (0.55, colour, opacity * 0.55), (1, colour, 0)]
        place = f"translate({number(x)} {number(y)}) scale({number(rx)} {number(ry)})"
        paint = self._gradient("radialGradient", f'cx="0" cy="0" r="1" gradientTransform="{place}"', stops)
        self._reach((x - rx, y - ry, x + rx, y + ry))
        self._elements.append(
            f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}" fill="{paint}"/>'
        )

    def linear(self, start: Sequence[float], end: Sequence[float], stops: Sequence[Stop]) -> str:
        """A paint that changes from `start` to `end`."""
        ends = zip(("x1", "y1", "x2", "y2"), (*start[:2], *end[:2]), strict=True)
        return self._gradient("linearGradient", " ".join(f'{k}="{number(v)}"' for k, v in ends), stops)

    def radial(self, centre: Sequence[float], radius: float, stops: Sequence[Stop]) -> str:
        """A paint that changes from a centre outwards."""
        where = f'cx="{number(centre[0])}" cy="{number(centre[1])}" r="{number(radius)}"'
        return self._gradient("radialGradient", where, stops)

    def _gradient(self, kind: str, where: str, stops: Sequence[Stop]) -> str:
        name = f"g{len(self._gradients) + 1}"
        inner = "".join(
            f'<stop offset="{number(s[0])}" stop-color="{s[1]}" stop-opacity="{number(s[2] if len(s) > 2 else 1)}"/>'
            for s in stops
        )
        self._gradients.append(f'<{kind} id="{name}" gradientUnits="userSpaceOnUse" {where}>{inner}</{kind}>')
        return f"url(#{name})"

    def text(self, box: Sequence[int]) -> str:
        """The SVG document, showing `box` (x, y, width, height) of the plate."""
        x, y, width, height = box
        defs = f"<defs>{''.join(self._gradients)}</defs>" if self._gradients else ""
        head = f'viewBox="{x} {y} {width} {height}" width="{width}" height="{height}"'
        body = "\n".join(self._elements)
        return f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{defs}\n{body}\n</svg>\n'
