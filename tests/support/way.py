"""What a visitor would touch next to be at home, from wherever the kiosk is: by what is seen, not by what it knows."""

from __future__ import annotations

from PySide6.QtQuick import QQuickWindow

from tests.support.controls import front_items

ASLEEP = ("closed", "attract")
DOORS = (*ASLEEP, "stillthere.stay", "staff.close", "bar.home", "sheet.close")
"""What leads nearer to home, what covers the rest first."""
DEAF = "staff.countdown"
"""The screen is being wiped: it ends by itself."""
MOST_TAPS = 5
"""From the worst place: yes, I am here; staff's close; wake; at home a sheet's close."""


def door(window: QQuickWindow) -> str | None:
    """The item to touch; None where one is at home already, or where nothing leads on."""
    names = {item.objectName() for item in front_items(window)}
    return next((name for name in DOORS if name in names), None)


def is_deaf(window: QQuickWindow) -> bool:
    """Whether the screen is being wiped."""
    return any(item.objectName() == DEAF for item in front_items(window))


def tiles(window: QQuickWindow) -> list[str]:
    """The sections that one can go to from here; none but at home."""
    return [name for item in front_items(window) if (name := item.objectName()).startswith("tile.")]
