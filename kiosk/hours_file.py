"""The table `[hours]` of kiosk.toml -> Schedule, with every mistake in it.

    [hours]
    monday = "08:00-18:30"
    tuesday = ["08:00-12:00", "13:30-18:30"]
    friday = "20:00-02:00"             # until Saturday morning
    holidays = ["2026-12-25"]
    restart = "03:30"

Without a weekday it is open day and night; with one, the days that are not
named are closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from typing import Any

from kiosk.content.problems import Problem, did_you_mean
from kiosk.hours import DAY, WEEKDAYS, Schedule, Span, open_weekdays, overlaps

_SPAN = re.compile(r"(\d{2}):(\d{2})-(\d{2}):(\d{2})")
_TIME = re.compile(r"(\d{2}):(\d{2})")
_KEYS = (*WEEKDAYS, "holidays", "restart")
_SPAN_HINT = 'such as "08:00-18:30", "20:00-02:00" over midnight, "00:00-24:00" for all day, [] for closed'


def schedule_of(table: Mapping[str, Any], file: str) -> tuple[Schedule, list[Problem]]:
    """The schedule made of what fits, and a problem for each thing that does not."""
    problems = [_unknown(key, file) for key in table if key not in _KEYS]
    days: list[tuple[Span, ...]] = []
    for weekday in WEEKDAYS:
        spans, wrong = _read_spans(table.get(weekday, []), file, f"hours.{weekday}")
        days.append(spans)
        problems += wrong
    week = tuple(days) if any(weekday in table for weekday in WEEKDAYS) else Schedule().days
    holidays, wrong = _read_holidays(table.get("holidays", []), file)
    restart, unread = _read_restart(table.get("restart"), file)
    problems += [*wrong, *unread]
    if not problems:
        problems += _senseless(week, restart, file)
    return Schedule(week, holidays, restart), problems


def _read_spans(value: object, file: str, key: str) -> tuple[tuple[Span, ...], list[Problem]]:
    listed = value if isinstance(value, list) else [value]
    spans: list[Span] = []
    problems: list[Problem] = []
    for number, text in enumerate(listed, 1):
        place = f"{key}#{number}" if isinstance(value, list) else key
        span = _span(text)
        if isinstance(span, Span):
            spans.append(span)
        else:
            problems.append(Problem(file, place, f"expected {span}, found {_shown(text)}", _SPAN_HINT))
    return tuple(sorted(spans)), problems


def _span(text: object) -> Span | str:
    """A span, or what was expected."""
    match = _SPAN.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        return "opening and closing time"
    start, end = int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])
    if start >= DAY or end > DAY or int(match[2]) > 59 or int(match[4]) > 59:
        return "times from 00:00 to 24:00"
    if start == end:
        return "two different times"
    return Span(start, (end - start) % DAY or DAY)


def _read_holidays(value: object, file: str) -> tuple[frozenset[date], list[Problem]]:
    """Dates in quotes, or as TOML has them without."""
    if not isinstance(value, list):
        return frozenset(), [
            Problem(file, "hours.holidays", "expected a list in square brackets", 'such as ["2026-12-25"]')
        ]
    found: set[date] = set()
    problems: list[Problem] = []
    for number, entry in enumerate(value, 1):
        try:
            found.add(entry if type(entry) is date else date.fromisoformat(entry))
        except (TypeError, ValueError):
            message = f"expected a date, found {_shown(entry)}"
            problems.append(Problem(file, f"hours.holidays#{number}", message, 'year-month-day, such as "2026-12-25"'))
    return frozenset(found), problems


def _read_restart(value: object, file: str) -> tuple[time | None, list[Problem]]:
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    if value is None or (match and int(match[1]) < 24 and int(match[2]) < 60):
        return (time(int(match[1]), int(match[2])) if match else None), []
    return None, [Problem(file, "hours.restart", f"expected a time, found {_shown(value)}", 'such as "03:30"')]


def _senseless(week: tuple[tuple[Span, ...], ...], restart: time | None, file: str) -> Iterator[Problem]:
    for day in overlaps(week):
        message = "expected spans one after the other, found one that begins before the last has ended"
        yield Problem(file, f"hours.{WEEKDAYS[day]}", message, "one that goes over midnight ends on the next day")
    if restart and (days := open_weekdays(week, restart)):
        message = f"expected a time when the kiosk is closed; on {WEEKDAYS[days[0]]} it is open then"
        yield Problem(file, "hours.restart", message, "without opening hours it is always open")


def _unknown(key: str, file: str) -> Problem:
    hint = did_you_mean(key, _KEYS) or "one of " + ", ".join(f'"{name}"' for name in _KEYS)
    return Problem(file, f"hours.{key}", "expected no such key", hint)


def _shown(value: object) -> str:
    return f'the text "{value[:40]}"' if isinstance(value, str) else str(value)[:40]
