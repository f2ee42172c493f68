"""A start beside that of an empty window: `python -m tests.benchmarks.start [runs]`.

From the moment that the system is asked for the process to the frame that answers the first touch; before that touch
the kiosk has its first screen with all its pictures.  Runs of the two take turns, so that whatever else happens falls
on both; what counts is the ratio of the medians.  Each program was started once before, as everywhere but on the
first day: compiled Python and QML, and the kiosk's content, are then in their caches.

Memory is the process's own share (PSS), which is less where other programs have the same libraries open: Qt weighs on
both then, and the ratio is too high.  RSS is as if it were alone.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.timings import TAP
from tests.benchmarks.table import Row, markdown

ROOT = Path(__file__).resolve().parents[2]
EMPTY = (sys.executable, "tests/benchmarks/empty_start.py")
KIOSK = (sys.executable, "-m", "kiosk", "--screen", "wall", "--timings")
MEMORY = (sys.executable, "-m", "tests.benchmarks.memory")
RUNS = 11
KB_PER_MB = 1024


def surroundings(folder: Path) -> Mapping[str, str]:
    """No display, caches and state of its own, and Python allowed to keep what it compiled."""
    kept = {
        name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "STATE_DIRECTORY")
    }
    caches = {"XDG_CACHE_HOME": str(folder), "CACHE_DIRECTORY": str(folder), "XDG_STATE_HOME": str(folder)}
    return {**kept, **caches, "QT_QPA_PLATFORM": "offscreen"}


def answered(words: Sequence[str], sign: str, environ: Mapping[str, str]) -> float:
    """Milliseconds until a program says that its touch was answered."""
    began = time.perf_counter()
    with subprocess.Popen(words, env=environ, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = next((time.perf_counter() for line in process.stdout if line.startswith(sign)), None)
        process.stdout.read()
    if found is None or process.returncode:
        raise RuntimeError(f"{' '.join(words)}: ended with {process.returncode}, and did not say {sign!r}")
    return 1000 * (found - began)


def megabytes(words: Sequence[str], environ: Mapping[str, str]) -> list[float]:
    """What a program says of its memory."""
    lines = subprocess.run(words, env=environ, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    return [int(line) / KB_PER_MB for line in lines if line.isdigit()]


def measure(runs: int = RUNS) -> list[Row]:
    """Time and memory of a start, and memory after every page."""
    times: dict[Sequence[str], list[float]] = {EMPTY: [], KIOSK: []}
    with tempfile.TemporaryDirectory() as folder:
        environ = surroundings(Path(folder))
        for number in range(runs + 1):
            for words, sign in ((EMPTY, "answered"), (KIOSK, TAP)):
                took = answered(words, sign, environ)
                if number:  # the first fills the caches
                    times[words].append(took)
        empty_pss, empty_rss = megabytes(EMPTY, environ)
        pss, rss, all_pss, _ = megabytes(MEMORY, environ)
    start, floor = statistics.median(times[KIOSK]), statistics.median(times[EMPTY])
    return [
        Row("start, to the first tap answered", start, floor, None, "ms", "1.8 x empty, 1.5 aimed at"),
        Row("memory at the first screen (PSS)", pss, empty_pss, None, "MB", "1.6 x empty"),
        Row("the same, as if alone (RSS)", rss, empty_rss, None, "MB"),
        Row("memory after every page, wall (PSS)", all_pss, None, None, "MB", "220 MB"),
    ]


def main(arguments: list[str]) -> int:
    print(markdown(measure(int(arguments[0]) if arguments else RUNS)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
