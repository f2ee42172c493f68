"""Every picture of the kiosk on one sheet: `python -m resources.drawing.contact_sheet OUT.png [--ground dark]`.

What a visitor sees, not what the files hold: each picture with the layers that the content shows, the nine steps,
the section icons and the interface icons at 32 px.  For looking at the whole: one style, one light, one palette.
"""

from __future__ import annotations

import argparse
import json
import os
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader, QPainter

from kiosk.system.fonts import font, install_fonts
from resources.drawing.palette import INK, PAPER, WHITE

RESOURCES = Path(__file__).parent.parent
ILLUSTRATIONS = RESOURCES / "illustrations"
GROUNDS = {"light": PAPER, "card": WHITE, "dark": "#10252A", "black": "#000000"}
CELL = 640
"""Side of a picture's cell, in pixels: about what the wall's tablet gives it."""
COLUMNS = 4
LETTERING = 26


@attrs.frozen
class Sight:
    """A plate with some of its layers; no layer named: all."""

    title: str
    plate: str
    layers: tuple[str, ...] = ()


def sights() -> Iterator[Sight]:
    """Every picture of the content, then the steps, then the plates that no picture names (icons)."""
    structure = tomllib.loads((RESOURCES / "content" / "structure.toml").read_text("utf-8"))
    seen: set[str] = set()
    for picture in structure["picture"]:
        for plate in picture["plates"]:
            seen.add(plate)
            if picture.get("kind") != "procedure":
                spots = picture.get("kind") == "spots"
                yield Sight(f"{picture['id']} / {plate}", plate, () if spots else tuple(picture.get("layers", ())))
    procedure = next(picture for picture in structure["picture"] if picture.get("kind") == "procedure")
    steps = next(section for section in structure["section"] if section["id"] == "steps")["block"]
    for plate in procedure["plates"]:
        for block in steps:
            yield Sight(f"{block['id']} / {plate}", plate, tuple(block["layers"]))
    for folder in sorted(ILLUSTRATIONS.glob("*/plate.json")):
        if folder.parent.name not in seen:
            yield Sight(folder.parent.name, folder.parent.name)


def plate_of(name: str) -> dict[str, Any]:
    """A plate's description."""
    described: dict[str, Any] = json.loads((ILLUSTRATIONS / name / "plate.json").read_text("utf-8"))
    return described


def _shown(layer: str, layers: Sequence[Mapping[str, str]], named: tuple[str, ...]) -> bool:
    """Whether a layer is named, or is the last frame of what is named."""
    track, _, number = layer.rpartition("-")
    if not number.isdigit():
        return layer in named
    last = max(int(row["id"].rpartition("-")[2]) for row in layers if row["id"].startswith(f"{track}-"))
    return track in named and int(number) == last


def paint(painter: QPainter, sight: Sight, cell: QRectF) -> None:
    """Paint the layers of a sight, scaled to fit its cell."""
    plate = plate_of(sight.plate)
    width, height = plate["size"]
    unit = min(cell.width() / width, cell.height() / height)
    left, top = cell.center().x() - unit * width / 2, cell.center().y() - unit * height / 2
    for layer in plate["layers"]:
        if sight.layers and not _shown(layer["id"], plate["layers"], sight.layers):
            continue
        x, y, w, h = layer["box"]
        reader = QImageReader(str(ILLUSTRATIONS / sight.plate / layer["file"]))
        reader.setScaledSize(QSize(max(1, round(w * unit)), max(1, round(h * unit))))
        painter.drawImage(QPointF(left + x * unit, top + y * unit), reader.read())


def sheet(ground: str, names: list[str], cell: int, columns: int) -> QImage:
    """The whole sheet; `names` keeps only the sights whose title holds one of them."""
    shown = [sight for sight in sights() if not names or any(name in sight.title for name in names)]
    rows = -(-len(shown) // columns)
    image = QImage(columns * cell, rows * (cell + LETTERING), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setFont(font(LETTERING - 8))
    painter.setPen(QColor(INK.base if QColor(ground).lightness() > 128 else WHITE))
    for number, sight in enumerate(shown):
        x, y = number % columns * cell, number // columns * (cell + LETTERING)
        paint(painter, sight, QRectF(x + 6, y + 6, cell - 12, cell - 12))
        painter.drawText(QRectF(x, y + cell, cell, LETTERING), Qt.AlignmentFlag.AlignCenter, sight.title)
    painter.end()
    return image


def main() -> None:
    parser = argparse.ArgumentParser(description="Every picture of the kiosk on one sheet.")
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*", help="only sights whose title holds one of these")
    parser.add_argument("--ground", choices=GROUNDS, default="card")
    parser.add_argument("--cell", type=int, default=CELL, help="side of a cell in pixels")
    parser.add_argument("--columns", type=int, default=COLUMNS)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    install_fonts(app)
    sheet(GROUNDS[options.ground], options.names, options.cell, options.columns).save(str(options.out))


if __name__ == "__main__":
    main()
