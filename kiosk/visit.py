"""What one visitor chose.  The end of a visit is a new `Visit`: nothing stays."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from kiosk.drawing_board import Board, Ink, Tool

TEXT_SIZES = 4
VOLUME_STEP = 15
"""One touch on louder or quieter, in hundredths: heard as a difference."""
QUIETEST, LOUDEST = 10, 100
"""Quieter than that is silence, for which there is another control."""


class Scheme(StrEnum):
    """Colours of the interface."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Visit(Struct, frozen=True):
    """Choices of one visitor, all back to their start with the next."""

    language: str = "fr"
    text_size: int = 3
    """1 (smallest) to 4."""
    easy: bool = False
    """Whether the texts are those of the easy register, where the language has one."""
    scheme: Scheme = Scheme.LIGHT
    reduced_motion: bool = False
    """Whether things change at once instead of sliding and fading."""
    ticked: frozenset[str] = frozenset()
    """Ids of the questions to ask."""
    answered: frozenset[str] = frozenset()
    """Those of them that were answered, in the consultation."""
    labels_shown: bool = True
    """Whether pictures carry their labels."""
    hidden: frozenset[str] = frozenset()
    """Ids of the blocks that do not concern this talk: who leads it has hidden them."""
    retold: frozenset[str] = frozenset()
    """Ids of the prompts that were said again in one's own words."""
    to_retake: frozenset[str] = frozenset()
    """Ids of the prompts of which the explanation has to be taken up again."""
    has_turned: bool = False
    """Whether a page was turned: the first-use hint is then no longer needed."""
    volume: int = 70
    """Of the voice, in hundredths."""
    slow: bool = False
    """Whether the voice speaks more slowly."""
    listened: bool = False
    """Whether anything was read aloud: who listens gets the longer time."""
    tool: Tool = Tool.HAND
    """What a finger does on a large picture."""
    ink: Ink = Ink.RED
    """Colour of pen and arrow."""
    board: Board = Board()
    """What was drawn on the pictures: it is kept nowhere else."""


def with_text_size(visit: Visit, size: int) -> Visit:
    """The visit with another text size, kept between 1 and 4."""
    return replace(visit, text_size=min(max(size, 1), TEXT_SIZES))


def with_hidden_turned(visit: Visit, blocks: Collection[str]) -> Visit:
    """The visit with these blocks hidden together; shown together, where all of them were hidden."""
    if visit.hidden.issuperset(blocks):
        return with_shown(visit, blocks)
    return replace(visit, hidden=visit.hidden.union(blocks))


def with_shown(visit: Visit, blocks: Collection[str]) -> Visit:
    """The visit with these blocks hidden no more."""
    return replace(visit, hidden=visit.hidden.difference(blocks))


def with_verdict_turned(visit: Visit, prompt: str, *, retold: bool) -> Visit:
    """The visit with a prompt retold, or to take up again, never both; the same touch once more says neither."""
    said, again = visit.retold - {prompt}, visit.to_retake - {prompt}
    if retold:
        said |= {prompt} - visit.retold
    else:
        again |= {prompt} - visit.to_retake
    return replace(visit, retold=said, to_retake=again)


def with_tick_turned(visit: Visit, question: str) -> Visit:
    """The visit with a question ticked, or no longer ticked."""
    return replace(visit, ticked=visit.ticked ^ {question}, answered=visit.answered - {question})


def with_answer_turned(visit: Visit, question: str) -> Visit:
    """The visit with a ticked question answered, or open again."""
    return replace(visit, answered=visit.answered ^ {question}) if question in visit.ticked else visit


def with_volume(visit: Visit, steps: int) -> Visit:
    """The visit with a voice that is louder by so many steps, or quieter."""
    volume = min(max(visit.volume + steps * VOLUME_STEP, QUIETEST), LOUDEST)
    return replace(visit, volume=volume)
