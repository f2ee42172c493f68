"""Where a page ends."""

from __future__ import annotations

from kiosk.paper.canvas import Canvas
from kiosk.paper.flow import Piece, flow


def nothing(canvas: Canvas, y: float) -> None:
    """Only the heights matter here."""


def heights(*pieces: Piece) -> list[list[float]]:
    return [[y for y, _ in page] for page in flow(pieces, 10, 110)]


def test_pieces_stand_one_under_the_other_with_their_gaps() -> None:
    assert heights(Piece(20, nothing, gap=5), Piece(20, nothing, gap=5)) == [[10, 35]]


def test_a_piece_that_does_not_fit_begins_a_page_without_its_gap() -> None:
    assert heights(Piece(60, nothing), Piece(60, nothing, gap=5)) == [[10], [10]]


def test_a_heading_is_never_the_last_of_a_page() -> None:
    assert heights(Piece(80, nothing), Piece(10, nothing, holds_next=True), Piece(20, nothing)) == [[10], [10, 20]]


def test_a_part_may_begin_a_page() -> None:
    assert heights(Piece(10, nothing), Piece(10, nothing, opens=True)) == [[10], [10]]


def test_what_is_higher_than_a_page_has_one_of_its_own() -> None:
    assert heights(Piece(10, nothing), Piece(200, nothing), Piece(10, nothing)) == [[10], [10], [10]]
