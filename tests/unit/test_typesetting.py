"""How high a text stands, with a font whose letters are all ten pixels wide (bold: twelve)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.content.markup import Word
from kiosk.content.model import Kind
from kiosk.typesetting import Paragraph, Type

LINE, GAP, PADDING = 30, 12, 8
TYPE = Type(lambda word, bold: len(word) * (12.0 if bold else 10.0), LINE, GAP, PADDING)


def paragraph(text: str, kind: Kind = Kind.FACT, *, bold: bool = False) -> Paragraph:
    return Paragraph("p", kind, tuple(Word(word) for word in text.split(" ")), bold)


@pytest.mark.parametrize(
    ("width", "lines"),
    [(120, 1), (119, 2), (90, 2), (70, 2), (69, 3), (40, 3)],
)
def test_lines_break_between_words_where_the_next_does_not_fit(width: float, lines: int) -> None:
    assert TYPE.lines(paragraph("abcd efgh ij"), width) == lines


def test_a_word_too_wide_for_its_line_stays_whole() -> None:
    assert TYPE.lines(paragraph("abcd efgh ij"), 10) == 3


def test_the_space_at_the_end_of_a_line_takes_no_room() -> None:
    assert TYPE.lines(paragraph("abc defg"), 80) == 1
    assert TYPE.lines(paragraph("abc defg"), 79) == 2


def test_bold_words_are_wider() -> None:
    assert TYPE.lines(paragraph("abcd efgh"), 90) == 1
    assert TYPE.lines(paragraph("abcd efgh", bold=True), 90) == 2


def test_a_word_of_a_fraction_of_a_pixel_more_takes_the_whole_pixel() -> None:
    """Qt places words on whole pixels: a measure that did not would break lines elsewhere."""
    fractions = replace(TYPE, advance=lambda word, _: len(word) * 10.1)
    assert fractions.widest(paragraph("abc")) == 31
    assert fractions.lines(paragraph("abc def"), 73) == 1  # 31, a space of 11, 31
    assert fractions.lines(paragraph("abc def"), 72) == 2


def test_the_widest_word_is_what_a_column_may_not_cut() -> None:
    assert TYPE.widest(paragraph("abc abcde ab")) == 50
    assert TYPE.widest(paragraph("abcde", bold=True)) == 60


def test_a_paragraph_is_as_high_as_its_lines() -> None:
    assert TYPE.height(paragraph("abcd efgh ij"), 90) == 2 * LINE


def test_a_safety_sentence_stands_in_a_box() -> None:
    """The box is padded on all four sides, so its lines are shorter too."""
    safety = paragraph("abcd efgh", Kind.SAFETY)
    assert TYPE.height(safety, 90 + 2 * PADDING) == LINE + 2 * PADDING
    assert TYPE.height(safety, 90) == 2 * LINE + 2 * PADDING


def test_paragraphs_fit_with_a_gap_between_two_and_none_after_the_last() -> None:
    two = [paragraph("abcd"), paragraph("efgh")]
    assert TYPE.fits(two, 100, 2 * LINE + GAP)
    assert not TYPE.fits(two, 100, 2 * LINE + GAP - 1)
    assert TYPE.fits(two[:1], 100, LINE)


def test_a_cut_word_does_not_fit_whatever_the_height() -> None:
    assert TYPE.fits([paragraph("abcde")], 50, 1000)
    assert not TYPE.fits([paragraph("abcde")], 49, 1000)
    assert not TYPE.fits([paragraph("abcde", Kind.SAFETY)], 50 + 2 * PADDING - 1, 1000)


def test_a_word_too_wide_for_a_box_is_found_where_another_paragraph_has_none() -> None:
    plain, boxed = paragraph("abcdef"), paragraph("abcde", Kind.SAFETY)
    assert TYPE.fits([plain, boxed], 50 + 2 * PADDING, 1000)
    assert not TYPE.fits([plain, boxed], 49 + 2 * PADDING, 1000)


def test_a_paragraph_can_be_spoken() -> None:
    assert paragraph("Une vertèbre.").text == "Une vertèbre."
