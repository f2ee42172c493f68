"""Plates of pixels: WebP layers cropped to their boxes, and the same description that the drawn plates have."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import attrs
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter

from resources.drawing.plate import Anchor
from resources.drawing.xray.distance import Array

QUALITY = 92
"""WebP quality of an opaque picture; Qt keeps alpha without loss."""
MARGIN = 2


@attrs.frozen
class Raster:
    """Grey of an opaque picture, or alpha of a black layer: 0 to 1, one value a plate unit."""

    values: Array
    opaque: bool = False

    @property
    def bytes(self) -> NDArray[np.uint8]:
        return np.asarray(np.clip(self.values, 0, 1) * 255 + 0.5, np.uint8)

    @property
    def box(self) -> tuple[int, int, int, int]:
        """x, y, width, height of what the layer shows."""
        tall, wide = self.values.shape
        if self.opaque:
            return 0, 0, wide, tall
        rows, columns = (np.flatnonzero(self.bytes.any(axis=axis)) for axis in (1, 0))
        x0, y0 = max(0, int(columns[0]) - MARGIN), max(0, int(rows[0]) - MARGIN)
        x1, y1 = min(wide, int(columns[-1]) + 1 + MARGIN), min(tall, int(rows[-1]) + 1 + MARGIN)
        return x0, y0, x1 - x0, y1 - y0

    def image(self) -> QImage:
        """The layer cropped to its box."""
        x, y, w, h = self.box
        cut = self.bytes[y : y + h, x : x + w]
        pixels = np.zeros((h, w, 4), np.uint8)
        if self.opaque:
            pixels[...] = cut[..., None]
            pixels[..., 3] = 255
        else:
            pixels[..., 3] = cut
        form = QImage.Format.Format_RGB32 if self.opaque else QImage.Format.Format_ARGB32
        return QImage(pixels.tobytes(), w, h, 4 * w, form).copy()


@attrs.frozen
class Scan:
    """A plate of pixels: layers back to front, anchors, and what else its file says."""

    name: str
    layers: Mapping[str, Raster]
    anchors: Mapping[str, Anchor]
    more: Mapping[str, object] = attrs.field(factory=dict)

    def text(self) -> str:
        """The plate's description, one row a line."""
        tall, wide = next(iter(self.layers.values())).values.shape
        rows = [{"id": i, "file": f"{i}.webp", "box": list(layer.box)} for i, layer in self.layers.items()]
        spots = [f"{json.dumps(name)}: {json.dumps(_described(spot))}" for name, spot in self.anchors.items()]
        parts = [
            f'"size": {json.dumps([wide, tall])}',
            '"layers": [\n  {}\n ]'.format(",\n  ".join(json.dumps(row) for row in rows)),
            '"anchors": {{\n  {}\n }}'.format(",\n  ".join(spots)),
            *(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in self.more.items()),
        ]
        return "{" + ",\n ".join(parts) + "}\n"

    def write(self, root: Path) -> None:
        """Replace the plate's folder under `root`."""
        folder = root / self.name
        folder.mkdir(parents=True, exist_ok=True)
        names = {"plate.json", *(f"{i}.webp" for i in self.layers)}
        for stale in folder.iterdir():
            if stale.name not in names:
                stale.unlink()
        for i, layer in self.layers.items():
            _save(layer.image(), folder / f"{i}.webp")
        (folder / "plate.json").write_text(self.text(), encoding="utf-8", newline="\n")


def _described(anchor: Anchor) -> dict[str, object]:
    row: dict[str, object] = {"at": [round(v, 1) for v in anchor.at]}
    if anchor.layer:
        row["layer"] = anchor.layer
    if anchor.label:
        row["label"] = list(anchor.label)
    return row


def _save(image: QImage, path: Path) -> None:
    writer = QImageWriter(str(path), QByteArray(b"webp"))
    writer.setQuality(QUALITY)
    if not writer.write(image):
        raise OSError(f"{path}: {writer.errorString()}")
