"""When the kiosk is awake.  Pure: the local time of the wall clock is an argument.

Decisions are made anew at each look, never by sleeping until a moment: a
clock that jumps, by summer time, by a repair or by a flat battery, is at worst
wrong until the next look.  Times have no zone: a practice opens at eight by
the clock on its wall, in summer and in winter.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from msgspec import Struct

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY = 24 * 60
"""Minutes of a day."""
RESTART_WINDOW = 60
"""Minutes after the restart time in which it may still happen: a visitor at that time is not disturbed."""
RESTART_UPTIME = 6 * 3600
"""Seconds that a process must have run before it restarts at night.  Longer than the window and any hours that are
lived twice, in autumn or by a repair of the clock: so one night has one restart."""
_HORIZON = 400
"""Days in which the next change is looked for: longer than any holidays."""


class Span(Struct, frozen=True, order=True):
    """Open from a minute of a day on, for some minutes; past midnight too."""

    start: int
    """Minutes after midnight, 0 to 1439."""
    length: int
    """Minutes, 1 to 1440."""


ALL_DAY = Span(0, DAY)


class Schedule(Struct, frozen=True):
    """The opening hours; as it stands, open day and night."""

    days: tuple[tuple[Span, ...], ...] = ((ALL_DAY,),) * 7
    """Spans that begin on each weekday, Monday first."""
    holidays: frozenset[date] = frozenset()
    """Days on which no span begins; the night before runs to its end."""
    restart: time | None = None
    """When the kiosk starts anew each night, if it is closed then."""


def is_open(schedule: Schedule, now: datetime) -> bool:
    """Whether the kiosk is awake at this local time."""
    return any(begin <= now < end for begin, end in _spans(schedule, now.date() - timedelta(1), 2))


def next_change(schedule: Schedule, now: datetime) -> datetime | None:
    """When it opens or closes next; None when it never does."""
    state = is_open(schedule, now)
    for day in range(_HORIZON):
        bounds = sorted({moment for span in _spans(schedule, _later(now, day - 1), 2) for moment in span})
        for moment in bounds:
            if moment > now and is_open(schedule, moment) != state:
                return moment
    return None


def restart_due(schedule: Schedule, now: datetime, uptime: float) -> bool:
    """Whether the nightly restart is to be made now; `uptime` in seconds."""
    if schedule.restart is None or uptime < RESTART_UPTIME or is_open(schedule, now):
        return False
    return (_minutes(now.time()) - _minutes(schedule.restart)) % DAY < RESTART_WINDOW


def overlaps(days: tuple[tuple[Span, ...], ...]) -> list[int]:
    """Weekdays with a span that begins before the one before it has ended."""
    week = sorted((day * DAY + span.start, span.length, day) for day, spans in enumerate(days) for span in spans)
    following = [*week[1:], *((start + 7 * DAY, length, day) for start, length, day in week[:1])]
    pairs = zip(week, following, strict=True)
    return sorted({day for (start, length, _), (begin, _, day) in pairs if begin < start + length})


def open_weekdays(days: tuple[tuple[Span, ...], ...], at: time) -> list[int]:
    """Weekdays of an ordinary week on which the kiosk is awake at this time."""
    monday = datetime.combine(date(2024, 1, 1), at)
    return [day for day in range(7) if is_open(Schedule(days), monday + timedelta(day))]


def _spans(schedule: Schedule, first: date, count: int) -> Iterator[tuple[datetime, datetime]]:
    """Begin and end of the spans that begin on these days."""
    for offset in range(count):
        day = first + timedelta(offset)
        if day not in schedule.holidays:
            for span in schedule.days[day.weekday()]:
                begin = datetime.combine(day, time()) + timedelta(minutes=span.start)
                yield begin, begin + timedelta(minutes=span.length)


def _later(now: datetime, days: int) -> date:
    return now.date() + timedelta(days)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
