"""Where the words of the attract screen stand this time: no letter is burnt into the glass.  Pure."""

from __future__ import annotations

WAY = ((-1, -1), (0, 0), (1, 1), (0, 1), (-1, 0), (1, -1), (0, -1), (-1, 1), (1, 0))
"""Places on the way to the right and downwards, in shares of the room there is.  No two that follow each other are
alike in either direction, save where one of them stays: every letter then moves by more than its stroke."""
GROUNDS = 3
"""Colours of the ground, which take turns; see `Theme.grounds`."""


def place(turn: int) -> tuple[float, float]:
    """Right and down, -1 to 1 each, at the n-th change of the screen."""
    right, down = WAY[turn % len(WAY)]
    return float(right), float(down)


def ground(turn: int) -> int:
    """The colour of the ground at the n-th change, from 0."""
    return turn % GROUNDS
