"""Is the visitor still there?  Pure: the clock is an argument."""

from __future__ import annotations

import math
from enum import Enum

from msgspec import Struct

LARGE_TEXT = 3
"""From this text size on, of four, the reader gets the longer time."""

SECONDS_A_WORD = 1.5
"""Time that a word of the page in front earns its reader.  A decision: forty words a minute, well under half of what
a slow reader reads aloud, so that nobody who reads to the end is asked on the way."""


class Phase(Enum):
    """How far the wait has come."""

    PRESENT = 0
    ASKING = 1
    GONE = 2


class Patience(Struct, frozen=True):
    """Seconds to wait; `idle` 0 waits for ever."""

    idle: float = 120.0
    idle_reading: float = 240.0
    """Once something was read aloud, or at the two largest text sizes."""
    countdown: float = 30.0


class Wait(Struct, frozen=True):
    """A phase and, while asking, the seconds left to answer."""

    phase: Phase
    left: int = 0


def wait(patience: Patience, silent_for: float, *, slowly: bool, words: int = 0) -> Wait:
    """How things stand after so many seconds without a touch; see `due`."""
    left = due(patience, silent_for, slowly=slowly, words=words)
    if left > 0:
        return Wait(Phase.PRESENT)
    left += patience.countdown
    return Wait(Phase.ASKING, -int(-left // 1)) if left > 0 else Wait(Phase.GONE)


def due(patience: Patience, silent_for: float, *, slowly: bool, words: int = 0) -> float:
    """Seconds until it is asked whether the visitor is there.

    `slowly` grants the longer time; a page of very many `words` more than that.
    """
    limit = max(patience.idle_reading if slowly else patience.idle, words * SECONDS_A_WORD)
    return limit - silent_for if patience.idle > 0 else math.inf
