"""Frame times of the slider over its full travel: `python -m tests.benchmarks.slider [screen ...]`.

Each step that moves, from one end to the other and back.  A frame is the time from the new value to the picture:
bindings, synchronising, painting; see `stage`.  Beside it, a bar that moves in an empty window.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial

from kiosk.screens import SCREENS, Screen
from tests.benchmarks.stage import Stage, application, go, kiosk_on, p99, window_on
from tests.benchmarks.table import Row, markdown

LIMITS_MS = {"wall": 16, "wall-4k": 25}
STEPS = ("needle", "biopsy", "cement", "other-side")
FRAMES = 60
"""Frames of one travel: two seconds at thirty a second."""
EMPTY = """
import QtQuick

Window {
    property real value: 1
    visible: true

    Rectangle {
        x: parent.Window.window.value * (parent.width - width)
        width: parent.width / 20
        height: parent.height / 2
        color: "black"
    }
}
"""


def travel(stage: Stage, move: Callable[[float], object]) -> Iterator[float]:
    """Milliseconds of each frame, there and back; a step is entered at its end."""
    there = [number / FRAMES for number in range(FRAMES + 1)]
    for value in (*reversed(there[:-1]), *there[1:]):
        yield stage.frame(partial(move, value))


def of_kiosk(screen: Screen) -> list[float]:
    """Frame times of all steps that move."""
    times = []
    with kiosk_on(screen) as (kiosk, stage):
        for step in STEPS:
            go(kiosk, f"steps.{step}")
            stage.rest()
            times += list(travel(stage, kiosk.step.moveTo))
    return times


def of_empty(screen: Screen) -> list[float]:
    """The same of one bar, alone in its window."""
    with window_on(screen, EMPTY) as stage:
        return list(travel(stage, lambda value: stage.window.setProperty("value", value)))


def row(screen: Screen) -> Row:
    """The slider on a screen."""
    limit = LIMITS_MS.get(screen.name)
    kiosk, empty = p99(of_kiosk(screen)), p99(of_empty(screen))
    return Row(f"slider, p99 frame, {screen.name}", kiosk, empty, None, "ms", f"{limit} ms" if limit else "")


def measure() -> list[Row]:
    """On the screens of a waiting room."""
    application()
    return [row(SCREENS[name]) for name in LIMITS_MS]


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    print(markdown(row(SCREENS[name]) for name in sys.argv[1:] or list(LIMITS_MS)))
