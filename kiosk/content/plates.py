"""Reads the plates: drawings in layers, with named points."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.content.files import read_json
from kiosk.content.plate import Anchor, Layer, Plate, Point
from kiosk.content.problems import Problem, entry
from kiosk.content.strict import Strict

FILE = "plate.json"
FRAME = re.compile(r"(?P<track>.+)-(?P<number>\d+)")
"""Id of a layer that is one of several frames."""


class _Layer(Struct, frozen=True):
    id: str
    file: str
    box: tuple[float, float, float, float]
    enter: Point = (0.0, 0.0)


class _Anchor(Struct, frozen=True):
    at: Point
    layer: str = ""
    label: Point | None = None


class _PlateFile(Struct, frozen=True):
    size: Point
    layers: tuple[_Layer, ...]
    anchors: Mapping[str, _Anchor] = field(default_factory=dict)
    travel: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    mm: float = 0.0
    """Units a millimetre, for those who measure; the interface does not need it."""


def read_plates(illustrations: Path) -> tuple[Mapping[str, Plate], list[Problem]]:
    """Every plate of the folder: name -> plate."""
    plates: dict[str, Plate] = {}
    problems: list[Problem] = []
    strict = Strict()
    for path in sorted(illustrations.glob(f"*/{FILE}")):
        plate, found = _read(path, strict)
        problems += found
        if plate:
            plates[plate.name] = plate
    return plates, problems


def file_of(plate: str) -> str:
    """How problems call the file of a plate."""
    return f"{plate}/{FILE}"


def _read(path: Path, strict: Strict) -> tuple[Plate | None, list[Problem]]:
    folder = path.parent
    name = file_of(folder.name)
    raw = read_json(path, name)
    if isinstance(raw, Problem):
        return None, [raw]
    file, problems = strict.build(raw, _PlateFile, name)
    if file is None:
        return None, problems
    for layer in file.layers:
        if Path(layer.file).name != layer.file:
            problems.append(Problem(name, f"{entry('layers', layer.id)}.file", "expected a file of the same folder"))
    anchors = {anchor: _anchor(value) for anchor, value in file.anchors.items()}
    travel = {**_straight(anchors), **file.travel}
    layers = tuple(Layer(it.id, folder / it.file, *it.box, *it.enter) for it in file.layers)
    return Plate(folder.name, *file.size, tuple(_tracked(layers, travel)), anchors), problems


def _tracked(layers: Sequence[Layer], travel: Mapping[str, tuple[Point, ...]]) -> Iterator[Layer]:
    """The layers, each with what a slider does to it: `cement-left-3` is a frame of `cement-left`."""
    found = {layer.id: FRAME.fullmatch(layer.id) for layer in layers}
    frames = Counter(match["track"] for match in found.values() if match)
    for layer in layers:
        if match := found[layer.id]:
            track = match["track"]
            yield replace(layer, track=track, frame=int(match["number"]), frames=frames[track])
        elif points := travel.get(layer.id):
            (x, y) = points[-1]
            way = tuple((px - x, py - y) for px, py in points)
            yield replace(layer, track=layer.id, way=way)
        else:
            yield layer


def _straight(anchors: Mapping[str, Anchor]) -> dict[str, tuple[Point, ...]]:
    """The way of what slides from `<layer>-skin` to `<layer>-tip`, where a drawing names both."""
    ends = ((name.removesuffix("-tip"), name) for name in anchors if name.endswith("-tip"))
    ways = ((layer, anchors.get(f"{layer}-skin"), anchors[tip]) for layer, tip in ends)
    return {layer: ((skin.x, skin.y), (tip.x, tip.y)) for layer, skin, tip in ways if skin}


def _anchor(read: _Anchor) -> Anchor:
    label = read.label or (None, None)
    return Anchor(*read.at, layer=read.layer, label_x=label[0], label_y=label[1])
