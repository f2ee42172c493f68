"""How large the screen really is, from a bar that staff make as long as something they hold against it."""

from __future__ import annotations

import math

from kiosk.screens import MM_PER_INCH

A4_SHORT_SIDE, SHORT = 210, 100
"""Millimetres of the bar: the short side of a sheet that lies in every printer; where there is no room, 100."""
ROOM = 1.5
"""Width of the screen over the bar's, so that the bar can grow."""
FINE, COARSE = 1, 5
"""Millimetres that the bar grows or shrinks by."""
LEAST = 0.25
"""Shortest bar over the one to begin with."""


def length(width: float) -> int:
    """Millimetres that the bar stands for on a screen taken for this wide, in millimetres."""
    return A4_SHORT_SIDE if width >= ROOM * A4_SHORT_SIDE else SHORT


def grown(drawn: float, by: int, width: float) -> float:
    """The bar as long as this, in the millimetres that the screen is taken to have; never beyond the screen."""
    return min(max(drawn + by, LEAST * length(width)), math.floor(width))


def diagonal(taken: float, drawn: float, width: float) -> float:
    """Inches of the screen's diagonal; it was taken for `taken` when a bar of `drawn` mm matched `length(width)`."""
    return round(taken * length(width) / drawn, 1)


def inches(pixels: tuple[float, float], px_per_mm: float) -> float:
    """The diagonal that a screen of so many pixels is taken to have."""
    return math.hypot(*pixels) / px_per_mm / MM_PER_INCH
