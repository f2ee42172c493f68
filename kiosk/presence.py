"""Is the visitor still there?  Pure: the clock is an argument."""

from __future__ import annotations

from enum import Enum

import attrs

LARGE_TEXT = 3
"""From this text size on, of four, the reader gets the longer time."""


class Phase(Enum):
    """How far the wait has come."""

    PRESENT = 0
    ASKING = 1
    GONE = 2


@attrs.frozen
class Patience:
    """Seconds to wait; `idle` 0 waits for ever."""

    idle: float = 120.0
    idle_reading: float = 240.0
    """While something is read aloud, plays, or at the two largest text sizes."""
    countdown: float = 30.0


@attrs.frozen
class Wait:
    """A phase and, while asking, the seconds left to answer."""

    phase: Phase
    left: int = 0


def wait(patience: Patience, silent_for: float, *, slowly: bool) -> Wait:
    """How things stand after so many seconds without a touch; `slowly` grants the longer time."""
    limit = patience.idle_reading if slowly else patience.idle
    if patience.idle <= 0 or silent_for < limit:
        return Wait(Phase.PRESENT)
    left = limit + patience.countdown - silent_for
    return Wait(Phase.ASKING, -int(-left // 1)) if left > 0 else Wait(Phase.GONE)
