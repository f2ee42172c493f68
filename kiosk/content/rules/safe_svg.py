"""The part of SVG that is drawn alike everywhere, as measured with Qt 6.11 and 6.12.

Qt ignores clip paths, masks, filters and blend modes without a word, and paints some colours black. A picture that
uses them looks right in the program that drew it and wrong on the kiosk; so they are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

_SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = frozenset(
    {"svg", "g", "defs", "path", "rect", "circle", "ellipse", "linearGradient", "radialGradient", "stop"}
)
"""Elements that are drawn as they should be."""
_SAID = frozenset({"title", "desc", "metadata"})
"""Elements that are not drawn at all, and harm nothing."""
_INSTEAD = {
    "text": "labels are texts of the language files, placed by an anchor",
    "image": "make the raster picture a layer of its own",
    "clipPath": "cut the outline itself",
    "mask": "cut the outline itself",
    "filter": "draw the shadow as a shape",
    "style": "write the colours as attributes",
    "line": "write a path",
    "polyline": "write a path",
    "polygon": "write a path",
    "use": "repeat the shape",
    "symbol": "repeat the shape",
}
_ATTRIBUTES = frozenset({"clip-path", "mask", "filter", "mix-blend-mode", "letter-spacing", "class"})
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3}|[a-z]+|url\(#[^)]+\)")
_COLOURED = ("fill", "stroke", "stop-color")


def unsafe(path: Path) -> Iterable[tuple[str, str]]:
    """(element, what was expected of it) for everything in the file that Qt would draw wrongly."""
    try:
        root = ET.fromstring(path.read_bytes())
    except ET.ParseError as error:
        yield "", f"expected valid SVG: {error}"
        return
    except OSError as error:
        yield "", f"expected a file that can be read: {error.strerror}"
        return
    if root.tag != f"{_SVG}svg":
        yield _local(root.tag), "expected <svg> of the namespace http://www.w3.org/2000/svg"
        return
    seen = set()
    for problem in _inside(root, root=True):
        if problem not in seen:
            seen.add(problem)
            yield problem


def _inside(element: ET.Element, root: bool = False) -> Iterable[tuple[str, str]]:
    if not element.tag.startswith(_SVG):
        return  # a note of the drawing program, not drawn
    name = _local(element.tag)
    if name in _SAID:
        return
    if name not in ELEMENTS or (name == "svg" and not root):
        instead = _INSTEAD.get(name, "only " + ", ".join(sorted(ELEMENTS)) + " are")
        yield f"<{name}>", f"expected no such element, it is not drawn alike everywhere: {instead}"
        return
    yield from _attributes(name, element.attrib)
    for child in element:
        yield from _inside(child)


def _attributes(name: str, attributes: dict[str, str]) -> Iterable[tuple[str, str]]:
    style = dict(part.split(":", 1) for part in attributes.get("style", "").split(";") if ":" in part)
    given = {**attributes, **{one.strip(): other.strip() for one, other in style.items()}}
    for attribute in sorted(_ATTRIBUTES & given.keys()):
        yield f"<{name}> {attribute}", "expected no such attribute, it is not drawn alike everywhere"
    for attribute in _COLOURED:
        value = given.get(attribute, "none").strip()
        if not _COLOUR.fullmatch(value):
            yield f"<{name}> {attribute}", f'expected a colour such as "#145C63", found "{value}": opacity goes apart'
    if name == "g" and "opacity" in given:
        yield "<g> opacity", "expected none on a group: give fill-opacity to each shape"
    if name in ("linearGradient", "radialGradient") and given.get("gradientUnits") != "userSpaceOnUse":
        yield f"<{name}> gradientUnits", 'expected "userSpaceOnUse"'


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
