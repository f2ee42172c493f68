"""The reading ease that textstat finds in French: a second opinion on ours, made by others."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable
from functools import cache


def kandel_moles(sentences: Iterable[str]) -> float:
    """Its `flesch_reading_ease`, which in French has the constants of Kandel and Moles: 207, 1.015 and 73.6.

    A sentence of one or two words it does not count as a sentence.
    """
    return _reading_ease()(" ".join(sentences))


@cache
def _reading_ease() -> Callable[[str], float]:
    """Counting in French with the dictionary that pyphen brings along: nothing comes from the network."""
    with warnings.catch_warnings():
        # It imports pkg_resources, of which setuptools has warned since 67.5.
        warnings.filterwarnings("ignore", message="pkg_resources is deprecated")
        from textstat.textstat import textstatistics
    counter = textstatistics()
    counter.set_lang("fr")
    counter.set_rounding(False)  # else both averages have one decimal, and a score may be off by four
    measure: Callable[[str], float] = counter.flesch_reading_ease
    return measure
