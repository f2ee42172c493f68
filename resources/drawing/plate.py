"""A plate: named layers back to front, anchors, and their folder on disk."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path

import attrs

from resources.drawing.svg import Canvas

MARGIN = 2
"""Plate units kept around a layer so that its antialiased edge is never cut."""


@attrs.frozen
class Anchor:
    """A point that a label or a spot names."""

    at: tuple[float, float]
    layer: str = ""
    label: tuple[float, float] | None = None


@attrs.frozen
class Plate:
    """One picture in layers that compose by plain alpha over."""

    name: str
    layers: Mapping[str, Canvas]
    anchors: Mapping[str, Anchor] = attrs.field(factory=dict)
    size: tuple[int, int] = (1200, 1000)
    entries: Mapping[str, tuple[float, float]] = attrs.field(factory=dict)
    """Layer -> offset in plate units of the place from which it slides in; the others fade in where they are."""

    def box(self, layer: str) -> tuple[int, int, int, int]:
        """Whole-unit box (x, y, width, height) of what a layer shows on the plate."""
        left, top, right, bottom = self.layers[layer].bounds
        x0, y0 = max(0, math.floor(left) - MARGIN), max(0, math.floor(top) - MARGIN)
        x1, y1 = min(self.size[0], math.ceil(right) + MARGIN), min(self.size[1], math.ceil(bottom) + MARGIN)
        return x0, y0, x1 - x0, y1 - y0

    def files(self) -> dict[str, str]:
        """Every file of the plate's folder with its text."""
        layers = [self._row(i) for i in self.layers]
        files = {f"{i}.svg": canvas.text(self.box(i)) for i, canvas in self.layers.items()}
        anchors = {name: _described(anchor) for name, anchor in self.anchors.items()}
        rows = ",\n  ".join(json.dumps(row) for row in layers)
        spots = ",\n  ".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in anchors.items())
        files["plate.json"] = (
            f'{{"size": {json.dumps(list(self.size))},\n "layers": [\n  {rows}\n ],\n "anchors": {{\n  {spots}\n }}}}\n'
        )
        return files

    def _row(self, layer: str) -> dict[str, object]:
        row: dict[str, object] = {"id": layer, "file": f"{layer}.svg", "box": list(self.box(layer))}
        if layer in self.entries:
            row["enter"] = list(self.entries[layer])
        return row

    def write(self, root: Path) -> None:
        """Replace the plate's folder under `root`."""
        folder = root / self.name
        folder.mkdir(parents=True, exist_ok=True)
        files = self.files()
        for stale in folder.iterdir():
            if stale.name not in files:
                stale.unlink()
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _described(anchor: Anchor) -> dict[str, object]:
    row: dict[str, object] = {"at": [round(v, 1) for v in anchor.at]}
    if anchor.layer:
        row["layer"] = anchor.layer
    if anchor.label:
        row["label"] = [round(v, 1) for v in anchor.label]
    return row
