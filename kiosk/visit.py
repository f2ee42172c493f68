"""What one visitor chose.  The end of a visit is a new `Visit`: nothing stays."""

from __future__ import annotations

from enum import StrEnum

import attrs

TEXT_SIZES = 4


class Scheme(StrEnum):
    """Colours of the interface."""

    LIGHT = "light"
    HIGH_CONTRAST = "high-contrast"


@attrs.frozen
class Visit:
    """Choices of one visitor, all back to their start with the next."""

    language: str = "fr"
    text_size: int = 3
    """1 (smallest) to 4."""
    scheme: Scheme = Scheme.LIGHT
    ticked: frozenset[str] = frozenset()
    """Ids of the questions to ask."""
    labels_shown: bool = True
    """Whether pictures carry their labels."""
    has_turned: bool = False
    """Whether a page was turned: the first-use hint is then no longer needed."""


def with_text_size(visit: Visit, size: int) -> Visit:
    """The visit with another text size, kept between 1 and 4."""
    return attrs.evolve(visit, text_size=min(max(size, 1), TEXT_SIZES))


def with_tick_turned(visit: Visit, question: str) -> Visit:
    """The visit with a question ticked, or no longer ticked."""
    return attrs.evolve(visit, ticked=visit.ticked ^ {question})
