"""Looks at clock and memory now and then: opening hours, the nightly restart, the ceiling, what a visit left.

Nothing here waits for a moment: each look decides by the time it finds, so
that a clock that jumps is wrong until the next look at most.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.hours import Schedule, is_open, restart_due
from kiosk.state import Why
from kiosk.system.memory import give_back_free_pages, resident, should_restart

LOOK_MS = 5_000
"""How late the screen may go black or come back."""


def local_now() -> datetime:
    """The time on the wall, without a zone.  The zone is asked for at each look: it may be set while the kiosk runs."""
    if sys.platform != "win32":
        time.tzset()
    return datetime.now(UTC).astimezone().replace(tzinfo=None)


class System(Struct, frozen=True):
    """What a look asks, and has done; tests give their own."""

    now: Callable[[], datetime] = local_now
    uptime: Callable[[], float] = time.monotonic
    """Seconds, from any beginning."""
    memory: Callable[[], int | None] = resident
    give_back: Callable[[], object] = give_back_free_pages
    """Called once after each visit, and after the start."""


class Upkeep(QObject):
    """Says when it opens and closes, and when to restart; never while a visitor is there."""

    opened = Signal(bool)
    """It is awake from now on, or closed."""

    def __init__(
        self,
        schedule: Schedule,
        ceiling: int,
        visiting: Callable[[], bool],
        restart: Callable[[Why], None],
        system: System = System(),  # noqa: B008  (frozen)
    ) -> None:
        """`ceiling` in megabytes; `restart` is called once for each look that asks for one."""
        super().__init__()
        self._schedule = schedule
        self._ceiling = ceiling
        self._visiting = visiting
        self._restart = restart
        self._system = system
        self._used = True
        self._begun = system.uptime()
        self._open = is_open(schedule, system.now())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def is_open(self) -> bool:
        """Whether it was awake at the last look."""
        return self._open

    def start(self) -> None:
        """Look from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look once."""
        now, uptime, visiting = self._system.now(), self._system.uptime() - self._begun, self._visiting()
        if is_open(self._schedule, now) != self._open:
            self._open = not self._open
            self.opened.emit(self._open)
        if self._used and not visiting:
            self._system.give_back()
        self._used = visiting
        if should_restart(self._system.memory(), self._ceiling, visiting=visiting, uptime=uptime):
            self._restart(Why.MEMORY)
        elif not visiting and restart_due(self._schedule, now, uptime):
            self._restart(Why.NIGHT)
