"""Layers: cropping cuts nothing, together they are the whole plate, and what slides in comes from somewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.drawing import axial_plate, leaks, procedure_end, procedure_room, two_views
from resources.drawing.plate import Plate

SHARE = 0.5
"""Size at which plates are compared, over their own."""


def painted(plate: Plate, boxes: Sequence[tuple[str, tuple[int, int, int, int]]]) -> NDArray[np.int16]:
    """The plate's layers one over the other, each drawn into this box of the plate."""
    width, height = (round(side * SHARE) for side in plate.size)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    drawn = [(QSvgRenderer(QByteArray(plate.layers[name].text(box).encode())), box) for name, box in boxes]
    assert all(renderer.isValid() for renderer, _ in drawn), plate.name
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for renderer, box in drawn:
        place = QRectF(*(side * SHARE for side in box))
        painter.setClipRect(place)  # as a picture file ends there; Qt paints beyond the view box
        renderer.render(painter, place)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine() // 4, 4)
    return pixels[:, :width, :3].astype(np.int16)


def slow_and_quick() -> list[Any]:
    """Each family of plates in layers; what takes long to draw is the long stage's."""
    families = (leaks, procedure_end, axial_plate)
    quick = [pytest.param(family.plates, id=family.__name__.rpartition(".")[2]) for family in families]
    slow = {"two_views": two_views.plates, "procedure_room": procedure_room.plates}
    return [*quick, *(pytest.param(plates, id=name, marks=pytest.mark.full) for name, plates in slow.items())]


@pytest.mark.parametrize("plates", slow_and_quick())
def test_cropped_layers_compose_to_the_full_plate(plates: Any, qapp: object) -> None:  # noqa: ARG001
    for plate in plates():
        whole = painted(plate, [(name, (0, 0, *plate.size)) for name in plate.layers])
        cropped = painted(plate, [(name, plate.box(name)) for name in plate.layers])
        assert whole.std() > 10, f"{plate.name} is blank"
        apart = np.abs(whole - cropped).max(axis=2)
        assert apart.max() <= 24, f"{plate.name}: a layer's box cuts it"


def test_layers_are_cropped_to_what_they_show(committed: dict[str, dict[str, Any]]) -> None:
    """A dozen full-screen layers would fill the memory at 4K."""
    for name in ("procedure-room", "procedure-room-close", "procedure-end", "axial"):
        width, height = committed[name]["size"]
        boxes = [layer["box"] for layer in committed[name]["layers"] if layer["id"] != "backdrop"]
        shares = [w * h / (width * height) for _, _, w, h in boxes]
        assert sum(shares) / len(shares) < 0.35, name


@pytest.mark.parametrize("name", ["procedure-room", "procedure-room-close", "procedure-end"])
def test_each_system_slides_in_as_one_machine(name: str, committed: dict[str, dict[str, Any]]) -> None:
    layers = {layer["id"]: layer for layer in committed[name]["layers"]}
    for system in ("face", "side"):
        offsets = {tuple(layers[f"{system}-{part}"].get("enter", ())) for part in ("arc", "tube", "detector")}
        assert len(offsets) == 1, f"{system}: its parts come from different places"
        assert max((abs(side) for side in next(iter(offsets))), default=0) > 50, f"{system}: it does not move"
        assert "enter" not in layers[f"{system}-beam"], "light does not slide"
