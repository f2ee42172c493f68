"""The two places where the kiosk stands, and the sizes each of them asks for.

Sizes are capital heights and lengths in millimetres.  Sources: EN 301 549
clause 5.1.4 and VVSG 2.0 (text), Colle & Hiszem 2004 and Duff 2010 (targets),
order of 8 December 2014, annex 3 (other lettering).
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Profile(StrEnum):
    """Where the kiosk stands."""

    WAITING_ROOM = "waiting-room"
    CONSULTATION = "consultation"


class Sizes(Struct, frozen=True):
    """Lengths in millimetres for one profile."""

    body: tuple[float, float, float, float]
    """Capital heights of the four text sizes."""
    default_size: int
    """Text size to start with, 1 to 4."""
    label: float
    """Least capital height of any other lettering."""
    target: float
    """Least side of anything to touch."""
    gap: float
    """Least distance between two targets."""
    margin: float
    reference: float
    """Short side of the screen for which the frame was drawn; larger ones scale it up."""


SIZES = {
    Profile.WAITING_ROOM: Sizes((4.9, 6.0, 7.3, 9.0), 3, 4.5, 20.0, 3.0, 7.0, 267.7),
    Profile.CONSULTATION: Sizes((3.5, 4.2, 4.9, 6.1), 2, 3.0, 16.0, 3.0, 3.5, 135.9),
}
SHORT_SIDE_SHARE = 0.019
"""Text is never under this share of the screen's short side (requirement of the customer)."""
SIZE_STEP = 1.15
"""Least ratio between two text sizes, so that each choice shows on a large screen."""
CAPITAL_PER_EM = 0.668
"""Capital height of Atkinson Hyperlegible over its em, measured."""
LINE_HEIGHT = 1.5
"""Distance of two baselines over the font's pixel size (requirement: at least 1.5)."""


def body_capitals(profile: Profile, short_side: float) -> tuple[float, ...]:
    """Capital heights (mm) of the four text sizes on a screen with this short side (mm)."""
    least = SHORT_SIDE_SHARE * short_side
    return tuple(max(size, least * SIZE_STEP**step) for step, size in enumerate(SIZES[profile].body))
