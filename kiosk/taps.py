"""Seven taps on the centre's name open the staff page.  Pure: the clock is an argument.

Never by chance: one finger, seven times on the name and nowhere else, within
five seconds.  A tap elsewhere, a finger that slides off or stays, a second
finger: each starts over.  Nothing on the screen answers a tap.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

TAPS = 7
WITHIN = 5.0
"""Seconds from the first of the seven to the last."""


class Taps(Struct, frozen=True):
    """The taps so far."""

    times: tuple[float, ...] = ()
    """When each of them was, in seconds; in a row, and within `WITHIN`."""
    pressed: bool = False
    """Whether a finger came down of which nothing is known yet."""
    spoilt: bool = False
    """Whether more than one finger was there since it came down."""


def pressed(taps: Taps) -> Taps:
    """A finger comes down somewhere; had the last one been on the name, it would have been told."""
    return Taps(pressed=True) if taps.pressed else replace(taps, pressed=True)


def crowded() -> Taps:
    """More than one finger is on the glass: nothing counts until they are gone."""
    return Taps(pressed=True, spoilt=True)


def tapped(taps: Taps, now: float) -> Taps:
    """The finger that came down has tapped the name."""
    if taps.spoilt or not taps.pressed:
        return Taps()
    return Taps((*(time for time in taps.times if now - time <= WITHIN), now))


def opens(taps: Taps) -> bool:
    """Whether these are the seven."""
    return len(taps.times) >= TAPS
