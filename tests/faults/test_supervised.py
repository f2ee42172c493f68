"""The real process and its supervisor: it says that it lives, and when it does not."""

from __future__ import annotations

import signal
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.errors import CRASH, OK
from kiosk.state import Why
from kiosk.state_file import StateKeeper
from tests.faults.conftest import Supervise
from tests.faults.faulty import CHOICE
from tests.support.supervisor import lines_naming

WATCHDOG = 4.0
"""Seconds: short, so that the tests are; long enough for a busy machine to draw a frame in."""
SLACK = 1.0
"""Seconds that a busy machine may add."""


def test_it_says_that_it_is_ready_lives_and_ends(supervise: Supervise, tmp_path: Path) -> None:
    kiosk = supervise(watchdog=WATCHDOG)
    kiosk.wait_for("READY=1")
    kiosk.hear(2 * WATCHDOG)
    beats = [moment for moment, text in kiosk.said if text == "WATCHDOG=1"]
    assert len(beats) >= 7, "four in the watchdog's time"
    assert max(later - earlier for earlier, later in pairwise(beats)) < WATCHDOG / 2
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    assert "STOPPING=1" in kiosk.hear(0.1)
    assert kiosk.errors() == ""
    assert StateKeeper.open(tmp_path / "state").state.ending is Why.ASKED


def test_killed_it_is_silent_and_the_next_run_knows(supervise: Supervise, tmp_path: Path) -> None:
    kiosk = supervise(watchdog=WATCHDOG)
    kiosk.wait_for("READY=1")
    kiosk.send(signal.SIGKILL)
    assert kiosk.ended() == -signal.SIGKILL
    kiosk.hear(0)
    assert kiosk.hear(WATCHDOG) == []
    supervise(watchdog=WATCHDOG).wait_for("READY=1")
    restart = StateKeeper.open(tmp_path / "state").state.last_restart
    assert restart
    assert restart.why is Why.UNKNOWN


def test_stopped_it_is_silent_and_goes_on_where_it_was(supervise: Supervise) -> None:
    kiosk = supervise(watchdog=WATCHDOG)
    kiosk.wait_for("READY=1")
    kiosk.send(signal.SIGSTOP)
    kiosk.hear(0.5)
    assert kiosk.hear(WATCHDOG) == [], "the supervisor would end it now"


@pytest.mark.parametrize("fault", ["hang_in_python", "hang_in_c", "hang_in_qml"])
def test_a_hang_ends_it_before_the_watchdog_and_names_the_line(supervise: Supervise, fault: str) -> None:
    kiosk = supervise(fault=fault, watchdog=WATCHDOG)
    kiosk.wait_for("READY=1")
    kiosk.hear(0.5)
    assert kiosk.ended(WATCHDOG + SLACK) == CRASH
    kiosk.hear(0)
    assert len(lines_naming(kiosk.errors(), ("faulty.py", "line", f"in {fault}"))) == 1, kiosk.errors()


def test_a_hang_ends_it_without_a_supervisor_too(supervise: Supervise) -> None:
    kiosk = supervise(fault="hang_in_python", environ={"NOTIFY_SOCKET": ""})
    assert kiosk.ended() == CRASH
    assert "Timeout (0:00:20)" in kiosk.errors()


def test_without_an_error_the_visitor_stays(supervise: Supervise) -> None:
    """Else the next test would prove nothing."""
    supervise(fault="nothing").wait_for("STATUS=place READING")


@pytest.mark.parametrize("fault", ["fail", "fail_in_a_thread", "fail_in_a_model"])
def test_an_error_is_told_once_and_the_visitor_is_at_home(supervise: Supervise, fault: str) -> None:
    kiosk = supervise(fault=fault, watchdog=WATCHDOG)
    kiosk.wait_for("STATUS=place HOME")
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    assert len(lines_naming(kiosk.errors(), ("error, told once: KeyError",))) == 1, kiosk.errors()
    assert len(lines_naming(kiosk.errors(), ("faulty.py", "line", "in fail"))) >= 1
    assert CHOICE not in kiosk.errors()


def test_errors_without_an_end_end_it(supervise: Supervise, tmp_path: Path) -> None:
    kiosk = supervise(fault="fail_again_and_again", watchdog=WATCHDOG)
    assert kiosk.ended() == CRASH
    assert len(lines_naming(kiosk.errors(), ("told once: KeyError",))) == 1
    assert StateKeeper.open(tmp_path / "state").state.ending is Why.ERRORS


def test_a_visit_that_ends_at_once_is_no_line_of_the_journal(supervise: Supervise) -> None:
    """What is being made beside the page in front is given up, not missed."""
    kiosk = supervise(fault="hurry", watchdog=WATCHDOG)
    kiosk.wait_for_words("STATUS=hurried")
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    assert kiosk.errors() == ""
