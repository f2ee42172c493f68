"""A drawing as values: layers from back to front, named points, and what a slider moves."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

Point = tuple[float, float]
LEFTWARDS = "-leftwards"
"""End of the name of a second plate, for languages from right to left, of something that is read in its order: a
timeline. It has the layers and anchors of the first at other places. Anatomy has no such plate."""


class Anchor(Struct, frozen=True):
    """A named point of a plate, in the plate's units."""

    x: float
    y: float
    layer: str = ""
    """Layer that the point belongs to; the label is hidden with it."""
    label_x: float | None = None
    label_y: float | None = None


class Layer(Struct, frozen=True):
    """A picture file and its box on the plate, in the plate's units."""

    id: str
    file: Path
    x: float
    y: float
    width: float
    height: float
    enter_x: float = 0.0
    enter_y: float = 0.0
    """Offset of the place from which it slides in, in the plate's units."""
    track: str = ""
    """What moves with it under a step's slider: itself when it slides, `cement-left` for its third frame."""
    frame: int = 0
    """Number among the frames of its track, from 1; 0 for a layer that is no frame."""
    frames: int = 0
    way: tuple[Point, ...] = ()
    """Offsets at equal shares of its way; the last is none."""

    @property
    def names(self) -> tuple[str, ...]:
        """What a step may call it."""
        return (self.id, self.track) if self.frame else (self.id,)


class Plate(Struct, frozen=True):
    """A drawing: layers from back to front, and named points."""

    name: str
    width: float
    height: float
    layers: tuple[Layer, ...]
    anchors: Mapping[str, Anchor]
