"""What the benchmarks from outside have to know of the kiosk: `python -m tests.benchmarks.survey PAGE.html`.

Writes the screens as a page for a browser and prints where a touch begins the walk, where it turns a page, and how many
pages there are.  A process of its own, so that nobody shares Qt's memory with the programs that are measured.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.navigation import NavState, Place, View
from kiosk.screens import SCREENS
from tests.benchmarks.stage import Stage, application, kiosk_on
from tests.benchmarks.static_page import export
from tests.support.items import find, scene_rect


def main(page: Path) -> None:
    """Print five numbers: x and y of both places, and the pages."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application()
    with kiosk_on(SCREENS["wall"]) as (kiosk, stage):
        kiosk.session.navigate(lambda *_: NavState(Place(View.HOME)))
        stage.rest()
        begin = _middle(stage, "home.start")
        kiosk.navigator.start()
        stage.rest()
        turn = _middle(stage, "bar.next")
        print(*begin, *turn, export(kiosk, turn, page))


def _middle(stage: Stage, name: str) -> tuple[int, int]:
    centre = scene_rect(find(stage.window, name)).center().toPoint()
    return centre.x(), centre.y()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
