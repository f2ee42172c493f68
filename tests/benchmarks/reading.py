"""Memory, page turns and stillness, seen from outside: every page of the walk is turned by a touch of the same place.

Of each turn, the time from the touch to the first change of the picture, and the processor time of all processes; at
the end the memory of all processes, and what a page that stands still takes.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import attrs

from tests.benchmarks.display import Program, middle
from tests.benchmarks.subjects import Scene
from tests.benchmarks.table import Row

PACE = 0.65
"""Seconds from touch to touch: the kiosk takes a second touch within 0.5 s for trembling."""
STILL = 20.0
"""Seconds that a still page is watched."""
AWAITED = 0.4
"""Seconds until a touch counts as one that changed nothing."""
MEGABYTES, SHARE = 220, 0.1
"""Limits: memory after every page, and hundredths of a core of a still page."""


@attrs.frozen
class Read:
    """What reading everything took."""

    change: float
    """Milliseconds from a touch to the first change, median."""
    turn: float
    """Milliseconds of processor time of a turn."""
    memory: float
    """Megabytes at the end."""
    still: float
    """Hundredths of a core at the end, nothing moving."""


def read(scene: Scene, program: Program) -> Read:
    """Turn every page, then stand still."""
    changes = []
    before = program.seconds()
    for _ in range(scene.pages - 1):
        begun = time.monotonic()
        scene.display.touch()
        if (change := scene.display.change(AWAITED)) is not None:
            changes.append(1000 * change)
        time.sleep(max(0.0, begun + PACE - time.monotonic()))
    assert len(changes) > 0.9 * (scene.pages - 1), f"only {len(changes)} touches changed anything"
    turn = 1000 * (program.seconds() - before) / (scene.pages - 1)
    time.sleep(2)
    return Read(middle(changes), turn, program.megabytes(), program.share(STILL))


def measure(scene: Scene) -> list[Row]:
    """One after the other, on the same display."""
    with scene.reading() as program:
        kiosk = read(scene, program)
    with scene.empty() as program:
        memory, still = program.megabytes(), program.share(STILL)
    browser: Read | None = None
    if scene.has_chromium:
        with scene.chromium() as program:
            browser = read(scene, program)

    def row(
        name: str, ours: float, least: float | None, of: Callable[[Read], float], unit: str, limit: str = ""
    ) -> Row:
        return Row(name, ours, least, of(browser) if browser else None, unit, limit)

    return [
        row("memory after every page, wall", kiosk.memory, memory, lambda it: it.memory, "MB", f"{MEGABYTES} MB"),
        row("still page, of a core", kiosk.still, still, lambda it: it.still, "%", f"{SHARE} %"),
        row("page turn, touch to first change", kiosk.change, None, lambda it: it.change, "ms"),
        row("page turn, processor time", kiosk.turn, None, lambda it: it.turn, "ms"),
    ]
