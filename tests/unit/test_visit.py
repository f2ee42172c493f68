"""What one visitor chooses, within its limits, without touching what the next one starts with."""

from __future__ import annotations

import pytest

from kiosk.visit import (
    TEXT_SIZES,
    Scheme,
    Visit,
    with_hidden_turned,
    with_shown,
    with_text_size,
    with_tick_turned,
    with_verdict_turned,
)


@pytest.mark.parametrize(
    ("asked", "given"), [(-1, 1), (0, 1), (1, 1), (2, 2), (TEXT_SIZES, TEXT_SIZES), (TEXT_SIZES + 1, TEXT_SIZES)]
)
def test_a_text_size_stays_among_the_four(asked: int, given: int) -> None:
    assert with_text_size(Visit(), asked).text_size == given


def test_a_question_is_ticked_and_no_longer_ticked() -> None:
    once = with_tick_turned(Visit(), "q.fasting")
    assert once.ticked == {"q.fasting"}
    assert with_tick_turned(once, "q.fasting") == Visit()


def test_questions_are_ticked_one_by_one() -> None:
    both = with_tick_turned(with_tick_turned(Visit(), "q.fasting"), "q.pain")
    assert both.ticked == {"q.fasting", "q.pain"}
    assert with_tick_turned(both, "q.fasting").ticked == {"q.pain"}


def test_a_choice_leaves_the_fresh_visit_as_it_was() -> None:
    fresh = Visit()
    assert with_text_size(with_tick_turned(fresh, "q.fasting"), 4) != fresh
    assert fresh == Visit()


def test_a_visit_starts_with_labels_without_ticks_and_in_light_colours() -> None:
    fresh = Visit()
    assert (fresh.ticked, fresh.labels_shown, fresh.has_turned, fresh.scheme) == (
        frozenset(),
        True,
        False,
        Scheme.LIGHT,
    )


def test_blocks_of_a_page_are_hidden_and_shown_together() -> None:
    page = ("a", "b")
    hidden = with_hidden_turned(Visit(), page)
    assert hidden.hidden == {"a", "b"}
    assert with_hidden_turned(hidden, page) == Visit()
    assert with_hidden_turned(Visit(hidden=frozenset("a")), page).hidden == {"a", "b"}, "what is half hidden is hidden"
    assert with_shown(hidden, "b").hidden == {"a"}


def test_a_prompt_is_retold_or_to_take_up_again_or_neither() -> None:
    retold = with_verdict_turned(Visit(), "p", retold=True)
    assert (retold.retold, retold.to_retake) == (frozenset("p"), frozenset())
    again = with_verdict_turned(retold, "p", retold=False)
    assert (again.retold, again.to_retake) == (frozenset(), frozenset("p"))
    assert with_verdict_turned(again, "p", retold=False) == Visit()
    assert with_verdict_turned(again, "q", retold=True).to_retake == {"p"}
