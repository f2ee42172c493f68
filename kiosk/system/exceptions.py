"""An exception that nobody caught: told once, the visitor goes home, and too many of them end the process.

Exceptions in slots, models, timers and threads all come here; Qt goes on
after them.  What is told is the kind of error and the lines of the program.
Its message is told only while nobody can have touched anything: a KeyError's
message is the key, and that may be what a visitor chose.
"""

from __future__ import annotations

import errno
import sys
import threading
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.system.journal import Journal

TOO_MANY = 20
"""Errors within `WINDOW` at which the process is taken for broken."""
WINDOW = 60.0
"""Seconds."""


class ErrorHooks(QObject):
    """Python's hooks for what nobody caught, from `install` to `uninstall`."""

    _caught = Signal()

    def __init__(
        self,
        journal: Journal,
        go_home: Callable[[], None],
        give_up: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`go_home` and `give_up` are called in the thread of Qt, after the slot that failed has ended."""
        super().__init__()
        self.counts: Counter[str] = Counter()
        """Errors by place: "file.py:12"; for the staff page."""
        self.visited = False
        """Whether a visitor may be there: from then on, messages are not told."""
        self._journal = journal
        self._go_home = go_home
        self._give_up = give_up
        self._clock = clock
        self._recent: deque[float] = deque(maxlen=TOO_MANY)
        self._caught.connect(self._recover_later)

    def install(self) -> None:
        """Take the three hooks of Python."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = lambda told: self._uncaught(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = lambda told: self._uncaught(told.exc_type, told.exc_value, told.exc_traceback)

    def uninstall(self) -> None:
        """Give them back: from here on an exception ends the program as it ends any other."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _uncaught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, SystemExit):  # a thread that ends itself
            return
        place = _place(trace)
        self.counts[place] += 1
        if self.counts[place] == 1:
            message = "" if self.visited else f": {error}"
            self._journal.error(told(kind, error, trace) + message)
        self._recent.append(self._clock())
        self._caught.emit()

    @Slot()
    def _recover_later(self) -> None:
        """In the thread of Qt by now: a signal from another one is queued.  What failed may still be on its way out."""
        QTimer.singleShot(0, self._recover)

    @Slot()
    def _recover(self) -> None:
        crowded = len(self._recent) == TOO_MANY and self._clock() - self._recent[0] < WINDOW
        if crowded:
            self._journal.error(f"{TOO_MANY} errors within {WINDOW:.0f} s: the kiosk ends, to be started anew")
            self._give_up()
        else:
            self._go_home()


def told(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """An error without its message: its kind, for one of the system its number, and where it came from."""
    number = error.errno if isinstance(error, OSError) else None
    name = f"{kind.__name__} {errno.errorcode.get(number, number)}" if number else kind.__name__
    lines = [
        f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}' for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([f"error, told once: {name}", *lines])


def _place(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "unknown"
