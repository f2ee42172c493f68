"""The words of the attract screen wander, so that no letter is burnt into the glass."""

from __future__ import annotations

import itertools

from kiosk.drift import GROUNDS, WAY, ground, place


def test_every_change_moves_the_words() -> None:
    places = [place(turn) for turn in range(2 * len(WAY))]
    assert all(a != b for a, b in itertools.pairwise(places))


def test_the_words_come_to_every_place_before_they_come_to_one_again() -> None:
    assert {place(turn) for turn in range(len(WAY))} == set(itertools.product((-1.0, 0.0, 1.0), repeat=2))


def test_every_change_has_another_ground() -> None:
    grounds = [ground(turn) for turn in range(10)]
    assert all(a != b for a, b in itertools.pairwise(grounds))
    assert set(grounds) == set(range(GROUNDS))
