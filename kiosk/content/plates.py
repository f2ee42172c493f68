"""Reads the plates: drawings in layers, with named points."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from kiosk.content.files import read_json
from kiosk.content.model import Anchor, Layer, Plate
from kiosk.content.problems import Problem, entry
from kiosk.content.strict import Strict

FILE = "plate.json"
Point = tuple[float, float]


@attrs.frozen
class _Layer:
    id: str
    file: str
    box: tuple[float, float, float, float]


@attrs.frozen
class _Anchor:
    at: Point
    layer: str = ""
    label: Point | None = None


@attrs.frozen
class _PlateFile:
    size: Point
    layers: tuple[_Layer, ...]
    anchors: Mapping[str, _Anchor] = attrs.field(factory=dict)


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
    layers = tuple(Layer(layer.id, folder / layer.file, *layer.box) for layer in file.layers)
    return Plate(folder.name, *file.size, layers, anchors), problems


def _anchor(read: _Anchor) -> Anchor:
    label = read.label or (None, None)
    return Anchor(*read.at, layer=read.layer, label_x=label[0], label_y=label[1])
