"""What the staff page needs of the program around it; as it stands, nothing: no PIN, nothing kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct

from kiosk.bulletin import Bulletin
from kiosk.content.problems import Problem, Problems
from kiosk.pin_lock import Answer
from kiosk.speaker import Mute, Speaker
from kiosk.state import State


class Lock(Protocol):
    """Asks for the PIN; see `kiosk.pin_lock.PinLock`."""

    @property
    def problems(self) -> Problems: ...

    def is_set(self) -> bool: ...

    def seconds_left(self) -> int: ...

    def attempt(self, digits: str) -> Answer: ...


class NoLock(Struct, frozen=True):
    """There is no PIN."""

    problems: Problems = ()

    def is_set(self) -> bool:
        return False

    def seconds_left(self) -> int:
        return 0

    def attempt(self, digits: str) -> Answer:  # noqa: ARG002
        return Answer.NO_PIN


def _nothing() -> None:
    """Where nobody can be asked to end the program."""


def _silent() -> Speaker | Mute:
    return Mute.OFF


def _unkept(_: Callable[[State], State]) -> Problem | None:
    return None


class Desk(Struct, frozen=True):
    """The means of the staff page."""

    lock: Lock = NoLock()
    state: Callable[[], State] = State
    change: Callable[[Callable[[State], State]], Problem | None] = _unkept
    restart: Callable[[], None] = _nothing
    quit: Callable[[], None] = _nothing
    restarts_itself: bool = False
    """Whether something starts the kiosk anew when it ends."""
    speaks: bool = False
    """Whether there is a voice to be switched on."""
    speaker: Callable[[], Speaker | Mute] = _silent
    """Who reads aloud at this moment, or why nobody does."""
    bulletin: Callable[[], Bulletin] = Bulletin
    monitor: tuple[float, float] | None = None
    """Pixels of the whole monitor, device-independent; None: the window's."""


NO_DESK = Desk()
"""Where there is no staff: pictures and tests."""
