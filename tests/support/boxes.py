"""Where things are: boxes in the pixels of a window, with the sums that geometry needs."""

from __future__ import annotations

from typing import NamedTuple, Self

from PySide6.QtCore import QRectF

HAIR = 1.0
"""Pixels that rounding may take."""


class Box(NamedTuple):
    """A box by its four sides."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, rect: QRectF) -> Self:
        return cls(rect.left(), rect.top(), rect.right(), rect.bottom())

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def holds(self, other: Box) -> bool:
        """Whether the other one is all inside."""
        return (
            other.left >= self.left - HAIR
            and other.top >= self.top - HAIR
            and other.right <= self.right + HAIR
            and other.bottom <= self.bottom + HAIR
        )

    def meets(self, other: Box) -> bool:
        """Whether they have more than a hair in common."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > HAIR
            and min(self.bottom, other.bottom) - max(self.top, other.top) > HAIR
        )

    def distance(self, other: Box) -> float:
        """From one to the other; negative where they overlap."""
        across = max(self.left - other.right, other.left - self.right)
        down = max(self.top - other.bottom, other.top - self.bottom)
        return float((across**2 + down**2) ** 0.5) if across > 0 and down > 0 else max(across, down)
