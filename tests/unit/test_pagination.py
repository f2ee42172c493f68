"""Blocks to pages: none cut, none lost, none twice, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kiosk.pagination import paginate

HEIGHTS = {"a": 2, "b": 2, "c": 3, "d": 9, "e": 1}


def always(*_: str) -> bool:
    return True


def within(height: int) -> Callable[[Sequence[str]], bool]:
    """Whether blocks stand one under the other in this height."""
    return lambda page: sum(HEIGHTS[block] for block in page) <= height


@pytest.mark.parametrize(
    ("height", "pages"),
    [
        (4, (("a", "b"), ("c",), ("d",), ("e",))),
        (5, (("a", "b"), ("c",), ("d",), ("e",))),
        (7, (("a", "b", "c"), ("d",), ("e",))),
        (10, (("a", "b", "c"), ("d", "e"))),
        (17, (("a", "b", "c", "d", "e"),)),
    ],
)
def test_as_many_blocks_stand_together_as_fit(height: int, pages: tuple[tuple[str, ...], ...]) -> None:
    assert paginate(list(HEIGHTS), always, within(height)) == pages


def test_a_block_that_fits_nowhere_stands_alone_all_the_same() -> None:
    assert paginate(list(HEIGHTS), always, within(1)) == (("a",), ("b",), ("c",), ("d",), ("e",))


def test_what_may_not_stand_together_does_not() -> None:
    def joins(first: str, second: str) -> bool:
        return (first, second) != ("b", "c")

    assert paginate(list(HEIGHTS), joins, within(99)) == (("a", "b"), ("c", "d", "e"))


def test_a_block_joins_the_last_block_of_a_page_not_its_first() -> None:
    asked: list[tuple[str, str]] = []

    def joins(first: str, second: str) -> bool:
        asked.append((first, second))
        return True

    paginate("abc", joins, within(99))
    assert asked == [("a", "b"), ("b", "c")]


@pytest.mark.parametrize("height", range(18))
def test_every_block_stands_on_exactly_one_page_in_order(height: int) -> None:
    pages = paginate(list(HEIGHTS), always, within(height))
    assert [block for page in pages for block in page] == list(HEIGHTS)
    assert all(pages), "no page is empty"


def test_nothing_makes_no_page() -> None:
    assert paginate([], always, within(9)) == ()
