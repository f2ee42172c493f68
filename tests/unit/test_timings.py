"""`kiosk --timings`, as somebody types it, and what a start leaves alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.timings import HEADING, STEPS, Timings, age

ROOT = Path(__file__).resolve().parents[2]
AFTER = """
import sys
sys.argv = ["kiosk", "--timings", "--settings", sys.argv[1]]
from kiosk.__main__ import start
code = start()
print("imported", *sorted({"attr", "attrs", "cattrs", "tomllib", "segno", "sqlite3", "ssl"} & sys.modules.keys()))
from PySide6 import QtCore
print("namespace made:", "Qt" in vars(QtCore))
raise SystemExit(code)
"""


def started(words: list[str], folder: Path) -> str:
    """What a kiosk printed that ended with code 0 and complained of nothing."""
    environ = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CACHE_HOME": str(folder),
        "XDG_STATE_HOME": str(folder),
    }
    done = subprocess.run(
        [sys.executable, *words], env=environ, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    complaints = [line for line in done.stderr.splitlines() if not re.search(r"kiosk \S+ starts", line)]
    assert (done.returncode, complaints) == (0, [])
    return done.stdout


def test_each_step_is_told_in_order_and_a_touch_is_answered(tmp_path: Path) -> None:
    heading, *lines = started(["-m", "kiosk", "--timings", "--screen", "wall"], tmp_path).splitlines()
    assert heading == HEADING
    found = [re.fullmatch(r"(.*?) +(\d+) +(\d+)", line) for line in lines]
    assert [match[1] for match in found if match] == list(STEPS)
    at = [int(match[2]) for match in found if match]
    assert at == sorted(at)
    shares = [int(match[3]) for match in found if match]
    assert sum(shares) == pytest.approx(at[-1], abs=len(STEPS))


def test_the_second_start_makes_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    """Neither what reads files strictly, nor the hundred enumerations of Qt's namespace: each is a tenth of a start."""
    toml = tmp_path / "kiosk.toml"
    toml.write_bytes((ROOT / "resources" / "deploy" / "kiosk.toml").read_bytes())
    first, second = (started(["-c", AFTER, str(toml)], tmp_path).splitlines()[-2:] for _ in range(2))
    assert {"attr", "attrs", "cattrs", "tomllib"} <= set(first[0].split())
    assert second == ["imported", "namespace made: False"]


def test_time_is_counted_from_the_start_of_the_process() -> None:
    code = "import time; time.sleep(0.2); from kiosk.timings import age; print(age())"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert sys.platform != "linux" or 0.2 <= float(told) < 30
    assert age() > 0 or sys.platform != "linux"


def test_a_step_has_its_own_share() -> None:
    told: list[str] = []
    timings = Timings(told.append)
    timings.done("one")
    timings.done("two")
    (_, one, two) = told
    assert int(two.split()[1]) - int(one.split()[1]) == pytest.approx(int(two.split()[2]), abs=1)
