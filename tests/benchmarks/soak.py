"""Memory that grows with touches: pages turned over and over, without a pause.

The kiosk touches itself, `python -m tests.benchmarks.soak TOUCHES X Y`, with a clock of its own: a second touch within
0.5 s would else be taken for trembling.  In the browser the mouse does it.  Growth is what there is more at the end
than at half time, by when every page was seen some twenty times: pages, letters and pictures are kept for the next use,
and both programs grow until they have them.  Of the memory that is the program's own, not a file's.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial

from tests.benchmarks.display import OWN, Program
from tests.benchmarks.subjects import Scene
from tests.benchmarks.table import Row

TOUCHES = 2400
WARM = TOUCHES // 2
APART = 0.015
"""Seconds between two touches of the browser's page."""
GROWTH = 2
"""Limit, in hundredths of what it was."""


def measure(scene: Scene) -> list[Row]:
    """Both, one after the other."""
    words = [sys.executable, "-m", "tests.benchmarks.soak", str(TOUCHES), *map(str, scene.turn)]
    environ = {**os.environ, **scene.display.environ}
    told = subprocess.run(words, env=environ, capture_output=True, text=True, check=True).stdout
    warm, last = map(float, told.split())
    chromium = None
    if scene.has_chromium:
        with scene.chromium() as program:
            scene.display.touches(WARM, APART)
            before = program.megabytes(OWN)
            scene.display.touches(TOUCHES - WARM, APART)
            chromium = 100 * (program.megabytes(OWN) / before - 1)
    growth = 100 * (last / warm - 1)
    return [Row(f"own memory, growth in {TOUCHES - WARM} touches", growth, None, chromium, "%", f"{GROWTH} %")]


def main(touches: int, x: int, y: int) -> int:
    """Touch, and print the megabytes at half time and at the end; the exit code."""
    from PySide6.QtCore import QPoint

    from kiosk import navigation as nav
    from kiosk.app import Manner
    from kiosk.navigation import NavState, Place, View
    from tests.soak.visitor import Visitor
    from tests.support.driven import Driven, Steps, drive

    def driver(place: QPoint, driven: Driven) -> Steps:
        visitor = Visitor.at(driven, 1)
        session = driven.kiosk.session
        yield from visitor.settle()
        while visitor.touches < touches:
            if nav.neighbour(session.outline, session.state.place, 1) is None:
                session.navigate(lambda _, outline: nav.start_walk(NavState(Place(View.HOME)), outline))
                yield from visitor.settle()
            yield from visitor.tap_at(place)
            if visitor.touches in (touches // 2, touches):
                print(Program(os.getpid()).megabytes(OWN))
        driven.kiosk.window.frameSwapped.disconnect(visitor.count_frame)
        os.kill(os.getpid(), 15)

    return drive(["--screen", "wall"], partial(driver, QPoint(x, y)), Manner(motion_ms=0, travel_ms=0))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
