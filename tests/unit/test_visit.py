"""What one visitor chooses, within its limits, without touching what the next one starts with."""

from __future__ import annotations

import pytest

from kiosk.visit import TEXT_SIZES, Scheme, Visit, with_text_size, with_tick_turned


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
