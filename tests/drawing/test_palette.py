"""Colours: the pairs that carry meaning stay apart, the two systems never share a colour."""

from __future__ import annotations

import pytest

from resources.drawing import palette


@pytest.mark.parametrize("name", palette.MEANINGFUL_PAIRS)
def test_a_pair_that_carries_meaning_reaches_three_to_one(name: str) -> None:
    first, second = palette.MEANINGFUL_PAIRS[name]
    assert palette.contrast(first, second) >= 3, f"{name}: {first} on {second}"


def test_contrast_of_black_and_white_is_twenty_one() -> None:
    assert palette.contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_text_colours_reach_seven_to_one() -> None:
    assert palette.contrast(palette.INK.base, palette.PAPER) >= 7
    assert palette.contrast(palette.WHITE, palette.ACTION.base) >= 7
