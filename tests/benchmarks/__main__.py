"""All benchmarks, as one table: `python -m tests.benchmarks`.  Some nine minutes; wants Xvfb and xdotool."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator

from tests.benchmarks import attract, reading, soak, start
from tests.benchmarks.display import is_installed
from tests.benchmarks.subjects import Scene, opened
from tests.benchmarks.table import Row, markdown

OUTSIDE: tuple[Callable[[Scene], list[Row]], ...] = (reading.measure, attract.measure, soak.measure)


def rows() -> Iterator[Row]:
    """Everything, on one display."""
    yield from start.measure()
    with opened() as scene:
        for outside in OUTSIDE:
            yield from outside(scene)
        # Not before: memory that this process shared with theirs would count as half theirs.
        from tests.benchmarks import drawing, slider, turning

        os.environ |= scene.display.environ
        insides: tuple[Callable[[], list[Row]], ...] = (turning.measure, slider.measure, drawing.measure)
        for inside in insides:
            yield from inside()


def main() -> int:
    """Print the table; the exit code."""
    if not is_installed("Xvfb", "xdotool"):
        print("wanted: apt-get install xvfb xdotool; with chromium, it is compared too", file=sys.stderr)
        return 2
    print(markdown(rows()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
