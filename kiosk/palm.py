"""The hand that lies on the glass while it writes: what touches then is the palm, and means nothing."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

GUARD = 0.5
"""Seconds after the last sign of the pen within which a touch is still the palm's: the hand lifts after the pen."""


class Palm(Struct, frozen=True):
    """When the pen was last near, and whether what touches now is the palm."""

    last_pen: float = float("-inf")
    down: bool = False
    """Whether the pen touches the glass; one that is held still says nothing for a while."""
    resting: bool = False


def pen_seen(palm: Palm, now: float, *, down: bool) -> Palm:
    """The pen touches, moves, or hovers."""
    return replace(palm, last_pen=now, down=down)


def touch_begins(palm: Palm, now: float) -> Palm:
    """The first finger comes down: it is the palm's while the pen is near, until the last one is lifted."""
    return replace(palm, resting=palm.down or now - palm.last_pen < GUARD)


def touch_ends(palm: Palm) -> Palm:
    """The last finger is lifted."""
    return replace(palm, resting=False)
