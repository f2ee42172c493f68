"""Ten touch points at random for thousands of events: never a crash, a second window, a stuck page or a lost file.

Each run prints its seed; `python -m tests.faults.monkey SEED EVENTS PIN` plays it again.
"""

from __future__ import annotations

import json
import signal
from pathlib import Path

import attrs
import pytest

from kiosk.errors import OK
from kiosk.pin_lock import PIN_FILE, TRIES_FILE, set_pin
from kiosk.state_file import STATE_FILE, StateKeeper
from tests.faults.conftest import Supervise

EVENTS = 3000
PIN = "4711"
PLAY = 600.0
"""Seconds until a monkey counts as never ready: long, for a busy machine."""


@attrs.frozen
class Run:
    """A monkey, and where it plays."""

    screen: str
    seed: int
    knows: bool
    """Whether it knows the PIN."""


RUNS = (Run("wall", 1, True), Run("wall", 4, False), Run("totem", 2, True), Run("small-tablet", 3, True))


@pytest.mark.parametrize("run", RUNS, ids=lambda run: f"{run.screen}-{run.seed}")
def test_a_monkey_breaks_nothing(supervise: Supervise, tmp_path: Path, run: Run) -> None:
    state = tmp_path / "state"
    state.mkdir()
    assert set_pin(state, PIN) is None
    (tmp_path / "kiosk.toml").write_text("lockdown = true", encoding="utf-8")
    pin = PIN if run.knows else ""
    words = (str(run.seed), str(EVENTS), pin, "--settings", str(tmp_path / "kiosk.toml"), "--screen", run.screen)
    kiosk = supervise(*words, module="tests.faults.monkey", watchdog=30.0)
    kiosk.wait_for("READY=1")
    before = files(state)

    said = kiosk.wait_for_words("STATUS=monkey", PLAY)
    assert said.startswith("STATUS=monkey done"), kiosk.errors()
    found = json.loads(said.partition("done")[2])
    print(f"\nseed {run.seed} on {run.screen}: {found}")
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    assert kiosk.errors() == "", f"seed {run.seed}"

    assert found["events"] >= EVENTS
    missed = [name for name in expected(run) if not found["met"].get(name)]
    assert not missed, f"seed {run.seed} was never there: {', '.join(missed)}"
    after = files(state)
    assert after.keys() - {TRIES_FILE} == before.keys() - {TRIES_FILE}
    assert after[PIN_FILE] == before[PIN_FILE]
    kept = StateKeeper.open(state)
    assert kept.problems == ()
    if not run.knows:
        untouched = json.loads(before[STATE_FILE])["content"]
        assert json.loads(after[STATE_FILE])["content"] == untouched | {"ending": "asked"}


def expected(run: Run) -> list[str]:
    """Where a monkey has to have been for its run to prove anything."""
    places = ["ATTRACT", "HOME", "READING", "STAFF", "sheet DISPLAY", "sheet TERM", "sheet PICTURE", "closed"]
    rooms = ["room LOCKED", *(["room OPEN"] if run.knows else [])]
    return [*places, *rooms, *(["asked"] if run.screen != "small-tablet" else [])]


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, whole."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
