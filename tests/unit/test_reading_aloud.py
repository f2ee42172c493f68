"""How far a reading has come, and each way to lead it."""

from __future__ import annotations

import pytest

from kiosk.reading_aloud import Phase, Reading, Utterance, finished, repeated, started, toggled

ONE, TWO, THREE = (Utterance(name, f"{name}.", 0) for name in ("one", "two", "three"))
ALL = (ONE, TWO, THREE)


def at(reading: Reading) -> str:
    return reading.current.id if reading.current else ""


def test_it_reads_from_the_top_to_the_end() -> None:
    reading, read = started(ALL), []
    while reading.phase is Phase.PLAYING:
        read.append(at(reading))
        reading = finished(reading)
    assert read == ["one", "two", "three"]
    assert (reading.phase, reading.current) == (Phase.DONE, None)


def test_nothing_to_read_is_silence() -> None:
    assert started(()) == Reading()
    assert started(()).phase is Phase.SILENT


def test_a_pause_keeps_the_sentence_and_goes_on_with_it() -> None:
    paused = toggled(finished(started(ALL)))
    assert (paused.phase, at(paused)) == (Phase.PAUSED, "two")
    assert toggled(paused) == finished(started(ALL))


def test_what_ends_while_it_is_paused_is_no_end() -> None:
    paused = toggled(started(ALL))
    assert finished(paused) == paused


def test_at_the_end_it_begins_anew() -> None:
    done = finished(started((ONE,)))
    assert toggled(done) == started((ONE,))


@pytest.mark.parametrize(
    ("before", "just_begun", "then"),
    [
        (finished(started(ALL)), False, "two"),
        (finished(started(ALL)), True, "one"),
        (started(ALL), True, "one"),
        (toggled(finished(started(ALL))), False, "two"),
        (finished(finished(finished(started(ALL)))), False, "three"),
    ],
    ids=["the sentence", "just begun: the one before", "there is none before", "paused", "at the end: the last"],
)
def test_again(before: Reading, just_begun: bool, then: str) -> None:
    again = repeated(before, just_begun=just_begun)
    assert (again.phase, at(again)) == (Phase.PLAYING, then)


def test_silence_is_not_repeated_nor_paused() -> None:
    assert repeated(Reading(), just_begun=False) == Reading()
    assert toggled(Reading()) == Reading()
