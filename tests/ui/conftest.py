"""The real kiosk, started and taken down around each test; a warning of QML in between is a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from PySide6.QtGui import QAccessible, QPointingDevice

from kiosk.app import SCENE_MS, STEP_MS, Manner
from kiosk.desk import NO_DESK, Desk
from kiosk.screens import SCREENS
from tests.support.running import Clock, Running


class Launch(Protocol):
    """Starts a kiosk on a screen of this name, at the profile's text size or another."""

    def __call__(
        self,
        screen: str = "wall",
        *,
        text_size: int | None = None,
        step_ms: int = STEP_MS,
        travel_ms: int = 0,
        scene_ms: int = SCENE_MS,
        languages: tuple[str, ...] = (),
        desk: Callable[[Clock], Desk] = lambda _: NO_DESK,
    ) -> Running: ...


@pytest.fixture
def launch(touch_screen: QPointingDevice) -> Iterator[Launch]:
    started: list[Running] = []

    def start(
        screen: str = "wall",
        *,
        text_size: int | None = None,
        step_ms: int = STEP_MS,
        travel_ms: int = 0,
        scene_ms: int = SCENE_MS,
        languages: tuple[str, ...] = (),
        desk: Callable[[Clock], Desk] = lambda _: NO_DESK,
    ) -> Running:
        manner = Manner(motion_ms=0, step_ms=step_ms, travel_ms=travel_ms, scene_ms=scene_ms)
        running = Running.start(
            SCREENS[screen], touch_screen, text_size=text_size, manner=manner, languages=languages, desk=desk
        )
        started.append(running)
        return running

    yield start
    warnings = [warning for running in started for warning in running.stop()]
    assert not warnings, "\n".join(warnings)


@pytest.fixture
def wall(launch: Launch) -> Running:
    """A waiting room's wall, asleep."""
    return launch("wall")


@pytest.fixture
def home(wall: Running) -> Running:
    """A waiting room's wall, woken."""
    wall.open_home()
    return wall


@pytest.fixture
def reader() -> Iterator[None]:
    """Somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)
