"""Exceptions that nobody caught, in the Qt of this process."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator

import attrs
import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.system.exceptions import TOO_MANY, WINDOW, ErrorHooks
from kiosk.system.journal import Journal

PATIENCE_MS = 5000
CHOICE = "question-about-blood"
"""Stands for what a visitor chose: the message of the error holds it, the journal must not."""


def wait_until(condition: Callable[[], bool], expected: str) -> None:
    """Let Qt work as the kiosk does, in an event loop: `qWait` raises what a slot raised, a loop hands it on."""
    loop, turn, limit = QEventLoop(), QTimer(), QTimer()
    turn.timeout.connect(lambda: loop.quit() if condition() else None)
    turn.start(1)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    limit.start(PATIENCE_MS)
    loop.exec()
    assert condition(), f"not within {PATIENCE_MS} ms: {expected}"


class Broken(QObject):
    """Fails in every way that Qt can call it."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self.fail)

    @Slot()
    def fail(self) -> None:
        """Look for what is not there."""
        raise KeyError(CHOICE)


@attrs.define
class Watched:
    """Hooks, and what they did."""

    journal: io.StringIO = attrs.Factory(io.StringIO)
    homes: int = 0
    ends: int = 0
    now: float = 1000.0

    def go_home(self) -> None:
        self.homes += 1

    def give_up(self) -> None:
        self.ends += 1

    def clock(self) -> float:
        return self.now


@pytest.fixture
def watched(qapp: QGuiApplication) -> Iterator[tuple[ErrorHooks, Watched]]:  # noqa: ARG001
    seen = Watched()
    hooks = ErrorHooks(Journal(seen.journal), seen.go_home, seen.give_up, seen.clock)
    hooks.visited = True
    hooks.install()
    yield hooks, seen
    hooks.uninstall()


def test_an_error_in_a_slot_is_told_once_and_sends_the_visitor_home(watched: tuple[ErrorHooks, Watched]) -> None:
    hooks, seen = watched
    broken = Broken()
    for _ in range(3):
        broken.asked.emit()
    wait_until(lambda: seen.homes == 3, "home after each error")
    told = seen.journal.getvalue()
    assert told.count("KeyError") == 1
    assert "test_exceptions.py" in told
    assert "in fail" in told
    assert list(hooks.counts.values()) == [3]
    assert seen.ends == 0


def test_the_journal_has_the_place_and_never_the_message(watched: tuple[ErrorHooks, Watched]) -> None:
    _, seen = watched
    broken = Broken()
    broken.asked.emit()
    wait_until(lambda: seen.homes == 1, "home")
    assert "KeyError" in seen.journal.getvalue()
    assert CHOICE not in seen.journal.getvalue()


def test_before_anybody_can_touch_it_the_message_is_told_too(watched: tuple[ErrorHooks, Watched]) -> None:
    hooks, seen = watched
    hooks.visited = False
    broken = Broken()
    broken.asked.emit()
    wait_until(lambda: seen.homes == 1, "home")
    assert CHOICE in seen.journal.getvalue()


def test_home_comes_after_the_slot_that_failed(watched: tuple[ErrorHooks, Watched]) -> None:
    """Else the state would change under the feet of code that is still running."""
    _, seen = watched
    broken = Broken()
    broken.asked.emit()
    assert seen.homes == 0
    wait_until(lambda: seen.homes == 1, "home")


def test_timers_and_threads_come_here_too(watched: tuple[ErrorHooks, Watched]) -> None:
    hooks, seen = watched
    broken = Broken()
    QTimer.singleShot(0, broken.fail)
    wait_until(lambda: seen.homes == 1, "home after an error in a timer")
    thread = threading.Thread(target=broken.fail)
    thread.start()
    thread.join()
    wait_until(lambda: seen.homes == 2, "home after an error in a thread")
    assert sum(hooks.counts.values()) == 2


def test_a_thread_that_ends_itself_is_no_error(watched: tuple[ErrorHooks, Watched]) -> None:
    hooks, _ = watched
    thread = threading.Thread(target=lambda: (_ for _ in ()).throw(SystemExit))
    thread.start()
    thread.join()
    assert not hooks.counts


def test_two_places_are_told_each(watched: tuple[ErrorHooks, Watched]) -> None:
    hooks, seen = watched
    broken = Broken()
    broken.asked.emit()
    QTimer.singleShot(0, lambda: next(iter([])))
    wait_until(lambda: seen.homes == 2, "home after each")
    assert len(hooks.counts) == 2
    assert "StopIteration" in seen.journal.getvalue()


def test_an_error_of_the_system_is_told_by_its_number(watched: tuple[ErrorHooks, Watched]) -> None:
    _, seen = watched
    QTimer.singleShot(0, lambda: open(f"/nowhere/{CHOICE}", "rb"))  # noqa: PTH123, SIM115
    wait_until(lambda: seen.homes == 1, "home")
    assert "FileNotFoundError ENOENT" in seen.journal.getvalue()
    assert CHOICE not in seen.journal.getvalue()


@pytest.mark.parametrize(("seconds", "ends"), [(WINDOW - 1, 1), (WINDOW + 1, 0)])
def test_too_many_within_a_minute_end_the_process(
    watched: tuple[ErrorHooks, Watched], seconds: float, ends: int
) -> None:
    _, seen = watched
    broken = Broken()
    for number in range(TOO_MANY):
        assert seen.ends == 0
        seen.now = 1000.0 + number * seconds / (TOO_MANY - 1)
        broken.asked.emit()
        wait_until(lambda: seen.homes + seen.ends == number + 1, "an answer to each error")  # noqa: B023
    assert seen.ends == ends
