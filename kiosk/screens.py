"""The screens on which every page is tried, by name."""

from __future__ import annotations

import math

from msgspec import Struct

from kiosk.profile import Profile

MM_PER_INCH = 25.4


class Screen(Struct, frozen=True):
    """A display: its diagonal in inches, its resolution in pixels, and where it stands."""

    name: str
    diagonal: float
    width: int
    height: int
    profile: Profile

    @property
    def px_per_mm(self) -> float:
        """Device pixels a millimetre."""
        return math.hypot(self.width, self.height) / (self.diagonal * MM_PER_INCH)


SCREENS = {
    screen.name: screen
    for screen in (
        Screen("wall", 32, 1920, 1080, Profile.WAITING_ROOM),
        Screen("totem", 32, 1080, 1920, Profile.WAITING_ROOM),
        Screen("small-wall", 21.5, 1920, 1080, Profile.WAITING_ROOM),
        Screen("tablet", 10.1, 1920, 1200, Profile.CONSULTATION),
        Screen("tablet-portrait", 10.1, 1200, 1920, Profile.CONSULTATION),
        Screen("small-tablet", 10.1, 1280, 800, Profile.CONSULTATION),
        Screen("wall-4k", 43, 3840, 2160, Profile.WAITING_ROOM),
    )
}
