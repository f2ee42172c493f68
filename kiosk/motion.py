"""What one slider moves in the step diagram: one value, from which every picture draws the same moment.

A step may have tracks. Each moves one thing over a part of the slider's travel: a needle slides along its axis,
cement grows through frames. All is pure: value in, places and strengths out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from kiosk.content.model import Track
from kiosk.content.plate import Point

STEPS = 20
"""Touches of + or − from one end of the slider to the other."""

CUTS = 4
"""Still moments in which a movement is shown to who does not want to see it move."""


def share_of(track: Track, value: float) -> float:
    """How far a track has come, 0 to 1, when the slider stands at `value`, 0 to 1."""
    return min(1.0, max(0.0, (value - track.start) / (track.end - track.start)))


def shares(tracks: Iterable[Track], value: float) -> Mapping[str, float]:
    """How far each moved thing has come; what is not named stands at its end."""
    return {track.thing: share_of(track, value) for track in tracks}


def along(points: Sequence[Point], share: float) -> Point:
    """The point at this share of a path given by points at equal shares; the last one for a path of one point."""
    place = min(1.0, max(0.0, share)) * (len(points) - 1)
    number = min(math.floor(place), max(0, len(points) - 2))
    (x0, y0), (x1, y1) = points[number], points[min(number + 1, len(points) - 1)]
    rest = place - number
    return x0 + rest * (x1 - x0), y0 + rest * (y1 - y0)


def strength(frame: int, frames: int, share: float) -> float:
    """Opacity of one of `frames` frames, counted from 1, each of which holds the one before.

    A frame comes over the one before, which leaves once it is there: the sum is never paler than either.
    Nothing is seen at share 0; the last frame alone at share 1.
    """
    moment = share * frames
    coming = min(1.0, max(0.0, 2 * (moment - (frame - 1))))
    if frame == frames:
        return coming
    leaving = min(1.0, max(0.0, 2 * (moment - frame) - 1))
    return coming * (1 - leaving)


def cut(value: float) -> float:
    """What is shown of a value that moves by itself, with reduced motion: a few still moments, one after the other."""
    return math.floor(value * CUTS) / CUTS


def stepped(value: float, step: int) -> float:
    """The value one touch of + (1) or − (-1) further, on the grid of `STEPS`."""
    return min(STEPS, max(0, round(value * STEPS) + step)) / STEPS
