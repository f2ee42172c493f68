"""Frame times of the slider over its full travel: `python -m tests.benchmarks.slider [screen ...]`.

On the software renderer, each step that moves, from one end to the other and back.  A frame is the time from the new
value to the picture on the screen: bindings, synchronising, painting.  Limits: the 99th percentile at most 16 ms on
wall and 25 ms on wall-4k.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Iterator

import attrs
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, Manner, prepare
from kiosk.backend.session import Setup
from kiosk.navigation import NavState, Place, View
from kiosk.screens import SCREENS, Screen
from kiosk.settings import default_settings
from kiosk.starting import content_of, fresh_visit
from kiosk.system.fonts import install_fonts, type_for

LIMITS_MS = {"wall": 16.0, "wall-4k": 25.0}
STEPS = ("needle", "biopsy", "cement", "other-side")
FRAMES = 120
"""Frames of one travel: four seconds at thirty a second."""


@attrs.define
class Stage:
    """A kiosk on a screen, one frame after the other."""

    kiosk: Kiosk
    swapped: int = 0

    def count(self) -> None:
        self.swapped += 1

    def until(self, wanted: int) -> None:
        deadline = QDeadlineTimer(5000)
        while self.swapped < wanted:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, deadline)
            if deadline.hasExpired():
                raise TimeoutError("no frame within five seconds")

    def show(self, block: str) -> None:
        """Be at a step with every picture there."""
        self.kiosk.session.navigate(lambda *_: NavState(Place(View.READING, "steps", block)))
        deadline = QDeadlineTimer(20_000)
        while not self.kiosk.window.property("ready") and not deadline.hasExpired():
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        for _ in range(3):
            self.kiosk.window.update()
            self.until(self.swapped + 1)

    def travel(self) -> Iterator[float]:
        """Milliseconds of each frame, there and back."""
        there = [number / FRAMES for number in range(FRAMES + 1)]
        for value in (*reversed(there[:-1]), *there[1:]):  # a step is entered at its end
            wanted, start = self.swapped + 1, time.perf_counter()
            self.kiosk.step.moveTo(value)
            self.until(wanted)
            yield 1000 * (time.perf_counter() - start)


def measure(screen: Screen) -> list[float]:
    """Frame times of all steps that move, on one screen."""
    settings = default_settings(screen.profile)
    setup = Setup(content_of(settings), screen.profile, screen.px_per_mm, fresh_visit(settings), type_for)
    kiosk = Kiosk(setup, Manner(motion_ms=0, travel_ms=0))
    stage = Stage(kiosk)
    kiosk.window.frameSwapped.connect(stage.count)
    kiosk.show((screen.width, screen.height))
    times = []
    for step in STEPS:
        stage.show(f"steps.{step}")
        times += list(stage.travel())
    kiosk.window.frameSwapped.disconnect(stage.count)
    kiosk.destroy()
    return times


def main(names: list[str]) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    prepare(software=True)
    app = QGuiApplication(["benchmark"])
    install_fonts(app)
    print(f"{'screen':<10} {'frames':>7} {'median':>8} {'p99':>8} {'limit':>8} {'p99/limit':>10}")
    for name in names or list(LIMITS_MS):
        times = measure(SCREENS[name])
        p99, limit = statistics.quantiles(times, n=100)[98], LIMITS_MS.get(name, LIMITS_MS["wall"])
        print(
            f"{name:<10} {len(times):>7} {statistics.median(times):>5.1f} ms {p99:>5.1f} ms {limit:>5.1f} ms"
            f" {p99 / limit:>10.2f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
