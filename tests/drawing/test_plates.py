"""The committed plates: what the interface relies on, and that they are what the programs draw."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from resources.drawing import leaks, spine_side, svg
from resources.drawing.icons import icons_text
from resources.drawing.plate import Plate
from tests.drawing.conftest import ILLUSTRATIONS

FRAMES = tuple(f"cement-{side}-{number}" for side in ("left", "right") for number in range(1, 9))
TREATMENT = ("needle-left", "biopsy", "needle-right", *FRAMES)
FACE = ("face-arc", "face-tube", "face-detector", "face-beam")
SIDE = ("side-arc", "side-tube", "side-detector", "side-beam")
PATIENT = ("backdrop", "table", "supine", "prone", "cushions", "section", "drape", "needles-out")
LAYERS = {
    "procedure-end": (*PATIENT, *FACE, *SIDE, *TREATMENT),
    "axial": ("section", "drape", "needles-out", *TREATMENT),
    "xray-front": ("face-view", *TREATMENT),
    "xray-side": ("side-view", *TREATMENT),
    "procedure-room": ("monitors", *PATIENT, *FACE, *SIDE, "needle-left", "needle-right", "cement-left", "biopsy"),
    "leaks": ("base", "leak-muscles", "leak-disc", "leak-epidural"),
}
EQUIPMENT = ("cushion", "tube-face", "detector-face", "tube-side", "detector-side")
ANCHORS = {
    "procedure-end": (*EQUIPMENT, "patient", "needle", "pedicle", "biopsy", "cement", "needle-right", "vertebra"),
    "leaks": ("muscles", "disc", "epidural"),
    "timeline": ("radiologist", "anaesthesia", "treatment", "stay", "home", "control"),
    "two-views": ("face", "side"),
}
READING = ("listen", "play", "pause", "replay", "text-size", "contrast", "enlarge", "labels", "language", "display")
MOVING = ("home", "back", "previous", "next", "finish", "close", "check", "minus", "plus", "touch")
ICONS = (*READING, *MOVING, "questions", "glossary", "summary", "steps", "help", "picture")
FORBIDDEN = ("rgba(", "clip-path", "mask", "filter", "style=", "<text", "font", "href", "transform-origin")


@pytest.mark.parametrize("name", LAYERS)
def test_a_plate_has_the_layers_that_the_steps_name(name: str, committed: dict[str, dict[str, Any]]) -> None:
    assert set(LAYERS[name]) <= {layer["id"] for layer in committed[name]["layers"]}


@pytest.mark.parametrize("name", ANCHORS)
def test_a_plate_has_the_anchors_that_the_content_names(name: str, committed: dict[str, dict[str, Any]]) -> None:
    assert set(ANCHORS[name]) <= set(committed[name]["anchors"])


def test_every_layer_lies_inside_its_plate_and_its_file_exists(committed: dict[str, dict[str, Any]]) -> None:
    for name, plate in committed.items():
        width, height = plate["size"]
        for layer in plate["layers"]:
            x, y, w, h = layer["box"]
            assert 0 <= x < x + w <= width, (name, layer)
            assert 0 <= y < y + h <= height, (name, layer)
            assert (ILLUSTRATIONS / name / layer["file"]).is_file(), (name, layer)


def test_every_anchor_and_label_lies_inside_its_plate(committed: dict[str, dict[str, Any]]) -> None:
    for name, plate in committed.items():
        ids = {layer["id"] for layer in plate["layers"]}
        for anchor, place in plate["anchors"].items():
            for x, y in (place["at"], place.get("label", place["at"])):
                assert 0 <= x <= plate["size"][0], (name, anchor)
                assert 0 <= y <= plate["size"][1], (name, anchor)
            assert place.get("layer", next(iter(ids))) in ids, (name, anchor)


def test_no_file_is_left_over(
    committed: dict[str, dict[str, Any]], drawings: dict[Path, str], rasters: set[Path]
) -> None:
    named = {ILLUSTRATIONS / name / layer["file"] for name, plate in committed.items() for layer in plate["layers"]}
    assert named == {*drawings, *rasters}


def test_every_drawing_keeps_to_the_safe_list(drawings: dict[Path, str]) -> None:
    for path, text in drawings.items():
        tags = {element.tag.rpartition("}")[2] for element in ET.fromstring(text).iter()}
        assert tags <= svg.SAFE_ELEMENTS, (path, tags - svg.SAFE_ELEMENTS)
        assert not [word for word in FORBIDDEN if word in text], path
        assert not re.search(r"#[0-9A-Fa-f]{8}\b|#[0-9A-Fa-f]{4}\b", text), path


def test_numbers_are_rounded_to_hundredths(drawings: dict[Path, str]) -> None:
    for path, text in drawings.items():
        paths = " ".join(re.findall(r' d="([^"]*)"', text))
        assert not re.search(r"\.\d{3}", paths), path


def test_all_plates_together_stay_under_eight_megabytes(drawings: dict[Path, str]) -> None:
    assert sum(len(text) for text in drawings.values()) < 8_000_000


def test_every_interface_icon_is_there() -> None:
    icons = json.loads((ILLUSTRATIONS / "icons.json").read_text("utf-8"))
    assert set(ICONS) <= set(icons)
    for name, path in icons.items():
        numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", path)]
        assert path[0] + path[-1] == "MZ", name
        assert 0 <= min(numbers) < max(numbers) <= 24, name


def _numbers(text: str) -> tuple[list[str], list[float]]:
    parts = re.split(r"(-?\d+(?:\.\d+)?)", text)
    return parts[::2], [float(n) for n in parts[1::2]]


@pytest.mark.parametrize("plate", [spine_side.plates()[2], leaks.plates()[0]], ids=lambda plate: plate.name)
def test_a_redrawn_plate_equals_the_committed_one(plate: Plate) -> None:
    for name, text in plate.files().items():
        kept = (ILLUSTRATIONS / plate.name / name).read_text("utf-8")
        words, numbers = _numbers(text)
        kept_words, kept_numbers = _numbers(kept)
        assert words == kept_words, f"{plate.name}/{name}: run `python -m resources.drawing`"
        assert numbers == pytest.approx(kept_numbers, abs=0.011), f"{plate.name}/{name}"


def test_the_redrawn_icons_equal_the_committed_ones() -> None:
    assert _numbers(icons_text())[0] == _numbers((ILLUSTRATIONS / "icons.json").read_text("utf-8"))[0]
