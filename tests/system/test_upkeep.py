"""Hours, nightly restart, memory and what visits left, look by look; the clock is the test's."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import attrs
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.hours import RESTART_UPTIME, Schedule, Span
from kiosk.state import Why
from kiosk.system.memory import LEAST_UPTIME, MEGABYTE
from kiosk.system.upkeep import LOOK_MS, System, Upkeep, local_now

DAYTIME = Schedule(((Span(8 * 60, 600),),) * 7, restart=time(3, 30))
NOON = datetime.fromisoformat("2026-11-24T12:00:00")


@attrs.define
class World:
    """What the upkeep senses, and what it did."""

    now: datetime = NOON
    uptime: float = 0.0
    used: int | None = 200 * MEGABYTE
    visiting: bool = False
    restarts: list[Why] = attrs.Factory(list)
    opened: list[bool] = attrs.Factory(list)
    given_back: int = 0

    def upkeep(self) -> Upkeep:
        system = System(lambda: self.now, lambda: self.uptime, lambda: self.used, self.give_back)
        made = Upkeep(DAYTIME, 600, lambda: self.visiting, self.restarts.append, system)
        made.opened.connect(self.opened.append)
        return made

    def give_back(self) -> None:
        self.given_back += 1


@pytest.fixture
def world(qapp: QGuiApplication) -> World:  # noqa: ARG001
    return World()


def test_it_closes_and_opens_once_each(world: World) -> None:
    upkeep = world.upkeep()
    assert upkeep.is_open()
    for hours in (1, 7, 8, 19, 20, 21):  # 13, 19, 20, 7, 8 and 9 o'clock
        world.now = NOON + timedelta(hours=hours)
        upkeep.look()
        upkeep.look()
    assert world.opened == [False, True]


@pytest.mark.parametrize("days", [-1, 1])
def test_a_clock_that_jumps_by_a_day_changes_nothing(world: World, days: int) -> None:
    upkeep = world.upkeep()
    world.uptime = RESTART_UPTIME
    for _ in range(3):
        world.now += timedelta(days=days)
        upkeep.look()
    assert (world.opened, world.restarts) == ([], [])


def test_a_clock_that_jumps_into_the_night_closes_it_until_it_jumps_back(world: World) -> None:
    upkeep = world.upkeep()
    for hours in (12, -12):
        world.now += timedelta(hours=hours)
        upkeep.look()
    assert world.opened == [False, True]


def test_at_night_it_restarts_but_not_under_a_visitor(world: World) -> None:
    upkeep = world.upkeep()
    world.now, world.uptime, world.visiting = NOON.replace(hour=3, minute=30), RESTART_UPTIME, True
    upkeep.look()
    assert world.restarts == []
    world.visiting = False
    upkeep.look()
    assert world.restarts == [Why.NIGHT]


def test_over_the_ceiling_it_restarts_but_not_under_a_visitor(world: World) -> None:
    upkeep = world.upkeep()
    world.used, world.uptime, world.visiting = 601 * MEGABYTE, LEAST_UPTIME, True
    upkeep.look()
    assert world.restarts == []
    world.visiting = False
    upkeep.look()
    assert world.restarts == [Why.MEMORY]


def test_memory_is_given_back_once_after_each_visit(world: World) -> None:
    upkeep = world.upkeep()
    counts = []
    for visiting in (False, False, True, True, False, False):
        world.visiting = visiting
        upkeep.look()
        counts.append(world.given_back)
    assert counts == [1, 1, 1, 1, 2, 2]


def test_it_looks_often_enough_for_a_screen_to_go_black_in_time() -> None:
    assert LOOK_MS <= 10_000


def test_the_time_on_the_wall_follows_the_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    def at(zone: str) -> datetime:
        monkeypatch.setenv("TZ", zone)
        return local_now()

    try:
        ahead = at("XXX-3") - at("UTC0")
    finally:
        monkeypatch.undo()
        local_now()
    assert timedelta(hours=3, minutes=-1) < ahead <= timedelta(hours=3)
