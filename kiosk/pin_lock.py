"""The lock of the staff page: PIN and wrong tries in the folder of the state."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from kiosk.content.problems import Problem, Problems
from kiosk.kept_file import Write, drop, keep, kept, write_whole
from kiosk.pin import (
    SALT_BYTES,
    Pin,
    Tries,
    at_this_clock,
    hashed,
    one_more,
    opens,
    pin_of,
    pin_table,
    seconds_left,
    tries_of,
)

PIN_FILE, TRIES_FILE = "pin.json", "pin-tries.json"


class Answer(Enum):
    """What a try came to."""

    OPEN = 0
    WRONG = 1
    TOO_SOON = 2
    """The wait is not over: the try was not looked at and does not count."""
    NO_PIN = 3
    """None is set, or its file cannot be read: nothing opens."""


class PinLock(Struct):
    """Asks for the PIN.  The files are read at each look: `kiosk pin` works while the kiosk runs."""

    folder: Path
    clock: Callable[[], float] = time.time
    """Seconds since 1970, because the wait outlives a restart."""
    write: Write = write_whole
    problems: Problems = ()
    """Of the last look, for the journal and the staff page."""
    _tries: Tries | None = None

    def is_set(self) -> bool:
        """Whether there is a PIN that can be asked for."""
        return self._pin() is not None

    def seconds_left(self) -> int:
        """Seconds until the next try counts."""
        return seconds_left(self._tried(), self.clock())

    def attempt(self, digits: str) -> Answer:
        """Try a PIN."""
        pin, tries = self._pin(), self._tried()
        if pin is None:
            return Answer.NO_PIN
        if seconds_left(tries, self.clock()):
            return Answer.TOO_SOON
        # It counts as wrong until it is known to be right: pulling the plug meanwhile gains nothing.
        self._count(one_more(tries, self.clock()))
        if not opens(pin, digits):
            return Answer.WRONG
        self._count(Tries())
        return Answer.OPEN

    def _pin(self) -> Pin | None:
        self.problems = ()
        found = kept(self.folder / PIN_FILE)
        match found:
            case None:
                return None
            case Problem():
                self.problems = (found,)
                return None
        pin = pin_of(found)
        if pin is None:
            self.problems = (Problem(PIN_FILE, "", "expected a PIN of this version", "set it again with `kiosk pin`"),)
        return pin

    def _tried(self) -> Tries:
        """Tries of the file the first time, then those in memory, which hold also where nothing can be written."""
        if self._tries is None:
            found = kept(self.folder / TRIES_FILE)
            if isinstance(found, Problem):
                self.problems = (*self.problems, found)
            self._tries = (tries_of(found) if isinstance(found, dict) else None) or Tries()
        self._tries = at_this_clock(self._tries, self.clock())
        return self._tries

    def _count(self, tries: Tries) -> None:
        self._tries = tries
        problem = keep(self.folder / TRIES_FILE, asdict(tries), self.write)
        if problem:
            self.problems = (*self.problems, problem)


def set_pin(folder: Path, digits: str, write: Write = write_whole) -> Problem | None:
    """Keep a PIN in place of any other, and forget the wrong tries; why not, if so."""
    import secrets

    table = pin_table(hashed(digits, secrets.token_bytes(SALT_BYTES)))
    return keep(folder / PIN_FILE, table, write) or drop(folder / TRIES_FILE)


def remove_pin(folder: Path) -> Problem | None:
    """Have no PIN: the staff page then shows state only."""
    return drop(folder / PIN_FILE) or drop(folder / TRIES_FILE)
