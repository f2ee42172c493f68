"""How large a pixel is on this machine's screen."""

from __future__ import annotations

import math

from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.profile import Profile
from kiosk.screens import MM_PER_INCH, Screen

PLAUSIBLE = (2.0, 14.0)
"""Device pixels a millimetre (50 to 355 an inch) outside which a system's claim is not believed."""
DEFAULT_DIAGONAL = {Profile.WAITING_ROOM: 32.0, Profile.CONSULTATION: 10.1}
"""Diagonal in inches where neither the settings nor the system tell one."""


def monitor(name: str) -> QScreen | None:
    """The monitor of this name; None when there is none."""
    return next((screen for screen in QGuiApplication.screens() if screen.name() == name), None)


def px_per_mm(profile: Profile, screen: Screen | None, diagonal: float | None, shown: QScreen | None = None) -> float:
    """Device-independent pixels a millimetre: of a named screen, else by the diagonal, else as the system says.

    `shown` is the monitor; without it, the system's first.
    """
    shown = shown or QGuiApplication.primaryScreen()
    if screen is not None:
        return screen.px_per_mm / shown.devicePixelRatio()
    pixels = math.hypot(shown.size().width(), shown.size().height())
    if diagonal is None and (told := _told(shown)) is not None:
        return told
    return pixels / ((diagonal or DEFAULT_DIAGONAL[profile]) * MM_PER_INCH)


def _told(screen: QScreen) -> float | None:
    """What the system says, when it can be true."""
    size = screen.physicalSize()
    if size.width() <= 0 or size.height() <= 0:
        return None
    density = screen.size().width() / size.width()
    lowest, highest = PLAUSIBLE
    return density if lowest <= density * screen.devicePixelRatio() <= highest else None
