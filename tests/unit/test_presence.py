"""Is the visitor still there: the waits of the requirements, to the second."""

from __future__ import annotations

import math

import pytest

from kiosk.presence import SECONDS_A_WORD, Patience, Phase, Wait, due, wait

PRESENT = Wait(Phase.PRESENT)
GONE = Wait(Phase.GONE)


def asking(left: int) -> Wait:
    return Wait(Phase.ASKING, left)


@pytest.mark.parametrize(
    ("silent_for", "found"),
    [
        (0, PRESENT),
        (119.9, PRESENT),
        (120, asking(30)),
        (120.1, asking(30)),
        (121, asking(29)),
        (149, asking(1)),
        (149.9, asking(1)),
        (150, GONE),
        (9999, GONE),
    ],
)
def test_a_visitor_is_asked_after_120_seconds_and_gone_30_later(silent_for: float, found: Wait) -> None:
    assert wait(Patience(), silent_for, slowly=False) == found


@pytest.mark.parametrize(
    ("silent_for", "found"), [(120, PRESENT), (239.9, PRESENT), (240, asking(30)), (269.5, asking(1)), (270, GONE)]
)
def test_who_reads_slowly_is_asked_after_240_seconds(silent_for: float, found: Wait) -> None:
    assert wait(Patience(), silent_for, slowly=True) == found


@pytest.mark.parametrize("slowly", [False, True])
@pytest.mark.parametrize("silent_for", [0, 120, 270, 1e9])
def test_a_wait_of_zero_is_for_ever(silent_for: float, slowly: bool) -> None:
    assert wait(Patience(idle=0, idle_reading=0), silent_for, slowly=slowly) == PRESENT


def test_the_countdown_shows_every_second_once_and_never_zero() -> None:
    patience = Patience(idle=10, idle_reading=20, countdown=5)
    shown = [wait(patience, 10 + tenths / 10, slowly=False).left for tenths in range(50)]
    assert list(dict.fromkeys(shown)) == [5, 4, 3, 2, 1]
    assert wait(patience, 15, slowly=False) == GONE


def test_the_times_are_those_that_were_set() -> None:
    patience = Patience(idle=30, idle_reading=45, countdown=7)
    assert wait(patience, 29, slowly=False) == PRESENT
    assert wait(patience, 30, slowly=False) == asking(7)
    assert wait(patience, 45, slowly=True) == asking(7)


def test_a_long_page_earns_its_reader_more_time() -> None:
    many = int(300 / SECONDS_A_WORD)
    assert wait(Patience(), 299, slowly=True, words=many) == PRESENT
    assert wait(Patience(), 300, slowly=True, words=many) == asking(30)
    assert wait(Patience(), 120, slowly=False, words=20) == asking(30), "a short one has the time that was set"
    assert wait(Patience(idle=0, idle_reading=0), 1e9, slowly=False, words=many) == PRESENT


def test_it_is_known_how_long_nobody_will_be_asked() -> None:
    patience = Patience(idle=120, idle_reading=240, countdown=30)
    assert due(patience, 100, slowly=False) == 20
    assert due(patience, 100, slowly=True) == 140
    assert due(patience, 100, slowly=False, words=100) == 50
    assert due(Patience(idle=0), 1e6, slowly=False) == math.inf
