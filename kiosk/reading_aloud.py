"""Reading aloud: what is said of a screen and how far it has come.  Pure: the voice itself is somebody else's."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

WHOLE = -1
"""In place of a sentence's number: all sentences of the statement at once."""
NOTHING = -2
"""In place of a sentence's number: none is read."""
JUST_BEGUN = 1.5
"""Seconds within which "again" means the sentence before: who asks then has missed that one."""


class Phase(Enum):
    """How far the reading has come."""

    SILENT = 0
    """Nobody asked for it."""
    PLAYING = 1
    PAUSED = 2
    DONE = 3
    """Everything was said; it can be heard again."""


class Utterance(Struct, frozen=True):
    """A sentence, or several that one recording holds."""

    id: str
    """Of the statement; of what else is read: its table and key in the language file, `pictures.leaks`."""
    text: str
    """Plain: without links."""
    sentence: int = WHOLE
    """Number of the sentence in its statement, from 0."""
    recording: Path | None = None
    """A file that is played in its place."""


class Reading(Struct, frozen=True):
    """What is to be read, and what is read now."""

    utterances: tuple[Utterance, ...] = ()
    at: int = 0
    phase: Phase = Phase.SILENT

    @property
    def current(self) -> Utterance | None:
        """The sentence in front: being said, or waiting where it was paused."""
        return self.utterances[self.at] if self.phase in (Phase.PLAYING, Phase.PAUSED) else None


def started(utterances: tuple[Utterance, ...]) -> Reading:
    """Read from the top; nothing to read is silence."""
    return Reading(utterances, 0, Phase.PLAYING) if utterances else Reading()


def toggled(reading: Reading) -> Reading:
    """Pause, or go on.

    It goes on with the sentence that was interrupted, from its start: half a sentence is hard to understand.  At the
    end it begins anew.
    """
    match reading.phase:
        case Phase.PLAYING:
            return replace(reading, phase=Phase.PAUSED)
        case Phase.PAUSED:
            return replace(reading, phase=Phase.PLAYING)
        case Phase.DONE:
            return started(reading.utterances)
    return reading


def repeated(reading: Reading, *, just_begun: bool) -> Reading:
    """Say the sentence once more, or the one before when this one has only just begun; at the end the last."""
    match reading.phase:
        case Phase.SILENT:
            return reading
        case Phase.DONE:
            return replace(reading, phase=Phase.PLAYING)
    return replace(reading, at=max(0, reading.at - just_begun), phase=Phase.PLAYING)


def finished(reading: Reading) -> Reading:
    """The sentence was said to its end: the next one, or there is none."""
    if reading.phase is not Phase.PLAYING:
        return reading
    if reading.at + 1 < len(reading.utterances):
        return replace(reading, at=reading.at + 1)
    return replace(reading, phase=Phase.DONE)
