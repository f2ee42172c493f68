"""Opening hours: over midnight, on holidays, and by a clock that jumps."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from kiosk.content.problems import show
from kiosk.hours import RESTART_UPTIME, RESTART_WINDOW, Schedule, is_open, next_change, restart_due
from kiosk.hours_file import schedule_of

LONG_UP = RESTART_UPTIME + 1.0


def schedule(**table: object) -> Schedule:
    """A schedule without mistakes."""
    made, problems = schedule_of(table, "kiosk.toml")
    assert not problems, show(problems)
    return made


def at(text: str) -> datetime:
    """2026-11-23 is a Monday."""
    return datetime.fromisoformat(f"2026-{text}")


PRACTICE = schedule(
    monday=["08:00-12:00", "13:30-18:30"],
    tuesday="08:00-18:30",
    friday="20:00-02:00",
    sunday="22:00-24:00",
    holidays=["2026-11-24", date(2026, 12, 25)],
    restart="03:30",
)

LOOKS = {
    "before opening": ("11-23T07:59:59", False),
    "at opening": ("11-23T08:00:00", True),
    "before the noon break": ("11-23T11:59:59", True),
    "in the noon break": ("11-23T12:00:00", False),
    "after it": ("11-23T13:30:00", True),
    "at closing": ("11-23T18:30:00", False),
    "a holiday": ("11-24T10:00:00", False),
    "the same weekday a week later": ("12-01T10:00:00", True),
    "a day that is not named": ("11-25T10:00:00", False),
    "before midnight": ("11-27T23:59:59", True),
    "after midnight": ("11-28T00:00:00", True),
    "before the end of the night": ("11-28T01:59:59", True),
    "at the end of the night": ("11-28T02:00:00", False),
    "the evening after": ("11-28T20:00:00", False),
    "until 24:00": ("11-29T23:59:59", True),
    "at 24:00": ("11-30T00:00:00", False),
    "a holiday named without quotes": ("12-25T21:00:00", False),
    "the night of a holiday": ("12-26T01:00:00", False),
}


@pytest.mark.parametrize(("moment", "awake"), LOOKS.values(), ids=LOOKS.keys())
def test_it_is_awake_in_its_hours(moment: str, awake: bool) -> None:
    assert is_open(PRACTICE, at(moment)) is awake


def test_the_night_before_a_holiday_runs_to_its_end() -> None:
    nights = schedule(thursday="20:00-02:00", holidays=["2026-12-25"])
    assert is_open(nights, at("12-25T01:59:00"))
    assert not is_open(nights, at("12-25T02:00:00"))


def test_without_weekdays_it_is_always_awake_but_on_holidays() -> None:
    always = schedule(holidays=["2026-12-25"])
    assert is_open(always, at("12-24T23:59:59"))
    assert not is_open(always, at("12-25T00:00:00"))
    assert next_change(always, at("12-24T12:00:00")) == at("12-25T00:00:00")
    assert next_change(always, at("12-25T12:00:00")) == at("12-26T00:00:00")
    assert next_change(Schedule(), at("12-24T12:00:00")) is None


CHANGES = {
    "to the opening": ("11-23T07:00:00", "11-23T08:00:00"),
    "to the noon break": ("11-23T08:00:00", "11-23T12:00:00"),
    "over a holiday and closed days": ("11-23T18:30:00", "11-27T20:00:00"),
    "over midnight": ("11-27T21:00:00", "11-28T02:00:00"),
    "from after midnight": ("11-28T01:00:00", "11-28T02:00:00"),
}


@pytest.mark.parametrize(("moment", "change"), CHANGES.values(), ids=CHANGES.keys())
def test_the_next_change_is_told(moment: str, change: str) -> None:
    assert next_change(PRACTICE, at(moment)) == at(change)


def test_spans_that_touch_are_no_change() -> None:
    joined = schedule(monday=["08:00-12:00", "12:00-18:00"], tuesday="00:00-24:00", wednesday="00:00-06:00")
    assert next_change(joined, at("11-23T09:00:00")) == at("11-23T18:00:00")
    assert next_change(joined, at("11-24T09:00:00")) == at("11-25T06:00:00")


def test_between_two_changes_the_state_stays_for_every_minute_of_a_fortnight() -> None:
    moment, looked = at("11-21T00:00:00"), 0
    while moment < at("12-05T00:00:00"):
        change = next_change(PRACTICE, moment)
        assert change
        state = is_open(PRACTICE, moment)
        while moment < change:
            assert is_open(PRACTICE, moment) is state, moment
            moment += timedelta(minutes=1)
            looked += 1
    assert looked >= 14 * 24 * 60


@pytest.mark.parametrize(
    "jump", [timedelta(1), timedelta(-1), timedelta(hours=1), timedelta(hours=-1), timedelta(3650)]
)
def test_after_a_jump_of_the_clock_the_next_look_is_right(jump: timedelta) -> None:
    """Nothing is kept from look to look: the same moment has the same answer, whatever was asked before."""
    before = at("11-23T10:00:00")
    expected = is_open(PRACTICE, before + jump)
    assert is_open(PRACTICE, before)
    assert is_open(PRACTICE, before + jump) is expected
    assert is_open(PRACTICE, before)


RESTARTS = {
    "in time": ("11-24T03:30:00", LONG_UP, True),
    "a minute before": ("11-24T03:29:59", LONG_UP, False),
    "late, after a visit at night": ("11-24T04:29:59", LONG_UP, True),
    "too late": ("11-24T04:30:00", LONG_UP, False),
    "just started": ("11-24T03:30:00", RESTART_UPTIME - 1.0, False),
    "after a jump forward into the day": ("11-23T10:00:00", LONG_UP, False),
}


@pytest.mark.parametrize(("moment", "uptime", "due"), RESTARTS.values(), ids=RESTARTS.keys())
def test_it_restarts_at_night(moment: str, uptime: float, due: bool) -> None:
    assert restart_due(PRACTICE, at(moment), uptime) is due


def test_without_a_restart_time_it_never_does() -> None:
    assert not restart_due(schedule(monday="08:00-18:00"), at("11-24T03:30:00"), LONG_UP)


def test_it_does_not_restart_while_open() -> None:
    """Settings refuse such a time; should one come through, the visitors win."""
    wrong = Schedule(restart=time(3, 30))
    assert not restart_due(wrong, at("11-24T03:30:00"), LONG_UP)


def test_the_window_goes_over_midnight() -> None:
    late = schedule(monday="08:00-18:00", restart="23:45")
    assert restart_due(late, at("11-24T00:44:00"), LONG_UP)
    assert not restart_due(late, at("11-24T00:45:00"), LONG_UP)


def restarts_in_a_night(jump: int, minute_of_jump: int) -> int:
    """Each minute of a night lived through, in which the clock jumps by some minutes."""
    clock, uptime, restarts = at("11-25T00:00:00"), 10 * 3600.0, 0
    for minute in range(8 * 60):
        clock += timedelta(minutes=1 + (jump if minute == minute_of_jump else 0))
        uptime += 60
        if restart_due(PRACTICE, clock, uptime):
            restarts, uptime = restarts + 1, 0.0
    return restarts


@pytest.mark.parametrize("minute_of_jump", range(170, 240, 10))
@pytest.mark.parametrize("jump", [-90, -60, 0, 60])
def test_one_night_has_one_restart_also_when_summer_time_comes_or_goes(jump: int, minute_of_jump: int) -> None:
    assert restarts_in_a_night(jump, minute_of_jump) == 1


def test_a_jump_over_the_whole_window_leaves_one_night_out() -> None:
    assert restarts_in_a_night(RESTART_WINDOW + 30, 200) == 0


MISTAKES: dict[str, tuple[dict[str, object], str, str]] = {
    "no such day": ({"mondey": "08:00-18:00"}, "hours.mondey", 'did you mean "monday"?'),
    "in French": ({"lundi": "08:00-18:00"}, "hours.lundi", 'one of "monday"'),
    "a number": ({"monday": 8}, "hours.monday", "opening and closing time, found 8"),
    "no minutes": ({"monday": "8-18"}, "hours.monday", 'found the text "8-18"'),
    "the second of a list": ({"monday": ["08:00-12:00", "14h-18h"]}, "hours.monday#2", "opening and closing time"),
    "past 24:00": ({"monday": "08:00-25:00"}, "hours.monday", "from 00:00 to 24:00"),
    "from 24:00 on": ({"monday": "24:00-08:00"}, "hours.monday", "from 00:00 to 24:00"),
    "too many minutes": ({"monday": "08:60-18:00"}, "hours.monday", "from 00:00 to 24:00"),
    "no time at all": ({"monday": "08:00-08:00"}, "hours.monday", "two different times"),
    "two at once": ({"monday": ["08:00-12:00", "11:00-18:00"]}, "hours.monday", "one after the other"),
    "into the next day": ({"monday": "20:00-09:00", "tuesday": "08:00-18:00"}, "hours.tuesday", "one after the other"),
    "into the next week": ({"sunday": "20:00-09:00", "monday": "08:00-18:00"}, "hours.monday", "one after the other"),
    "a holiday alone": ({"holidays": "2026-12-25"}, "hours.holidays", "a list in square brackets"),
    "no such date": ({"holidays": ["2026-12-24", "2026-02-30"]}, "hours.holidays#2", "expected a date"),
    "a moment for a date": ({"holidays": [at("12-25T10:00:00")]}, "hours.holidays#1", "expected a date"),
    "a restart at no time": ({"monday": "08:00-18:00", "restart": "3h30"}, "hours.restart", 'such as "03:30"'),
    "a restart at 24:00": ({"monday": "08:00-18:00", "restart": "24:00"}, "hours.restart", "expected a time"),
    "a restart while open": ({"friday": "02:00-18:00", "restart": "03:30"}, "hours.restart", "on friday it is open"),
    "a restart at night over midnight": ({"sunday": "22:00-04:00", "restart": "03:30"}, "hours.restart", "on monday"),
    "a restart of what is always open": ({"restart": "03:30"}, "hours.restart", "always open"),
}


@pytest.mark.parametrize(("table", "key", "says"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told(table: dict[str, object], key: str, says: str) -> None:
    _, problems = schedule_of(table, "kiosk.toml")
    assert [problem.key for problem in problems] == [key], show(problems)
    assert says in str(problems[0])


def test_all_mistakes_are_told_at_once() -> None:
    table = {"mondey": "", "tuesday": ["x", "y"], "holidays": ["z"], "restart": 3}
    _, problems = schedule_of(table, "kiosk.toml")
    assert len(problems) == 5, show(problems)
