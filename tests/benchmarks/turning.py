"""Frames of page turns and of steps: `python -m tests.benchmarks.turning [screen ...]`.

Every page from the first chapter to the last, each turned as the button does and watched until it stands.  Of each turn
all frames are counted, among them the first, which has the new page laid out; and whether any lacks a picture.  The
time of the first from the touch on is a row of its own.  Beside it, two sheets that slide in an empty window.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import attrs
from PySide6.QtQuick import QQuickItem

from kiosk import navigation as nav
from kiosk.app import MOTION_MS, Kiosk, Manner
from kiosk.backend.session import TURN_GUARD
from kiosk.navigation import NavState, Place, View
from kiosk.screens import SCREENS, Screen
from tests.benchmarks.stage import Frame, Stage, application, kiosk_on, p99, window_on
from tests.benchmarks.table import Row, markdown
from tests.support.running import Clock

LIMITS_MS = {"wall": 8.0, "wall-4k": 16.7}
CALM_MS = 150
"""Without a frame for so long, a page stands."""
SHEETS = 20
"""Turns of the empty window."""
EMPTY = """
import QtQuick

Window {
    id: root

    property int page: 0
    visible: true

    Repeater {
        model: 2

        Rectangle {
            required property int index
            x: ((index + root.page) % 2) * root.width
            width: root.width
            height: root.height
            color: index ? "steelblue" : "beige"

            Behavior on x {
                NumberAnimation {
                    duration: DURATION
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
""".replace("DURATION", str(MOTION_MS))


@attrs.frozen
class Turn:
    """From a touch to a page that stands."""

    first: float
    """Milliseconds from the touch to the first frame."""
    frames: Sequence[Frame]
    section: str = ""
    """Where it leads to."""


def turn(stage: Stage, act: Callable[[], object]) -> Turn:
    """Turn once, and watch."""
    stage.frames.clear()
    first = stage.frame(act)
    stage.settle(CALM_MS)
    return Turn(first, tuple(stage.frames))


def of_kiosk(screen: Screen) -> Iterator[Turn]:
    """Every page after the first."""
    clock = Clock()
    with kiosk_on(screen, Manner(), clock) as (kiosk, stage):
        stage.is_whole = partial(is_whole, kiosk)
        stage.rest(CALM_MS)
        kiosk.session.navigate(lambda *_: NavState(Place(View.HOME)))
        stage.rest(CALM_MS)
        kiosk.navigator.start()
        stage.rest(CALM_MS)
        while nav.neighbour(kiosk.session.outline, kiosk.session.state.place, 1):
            clock.forward(2 * TURN_GUARD)
            done = turn(stage, kiosk.navigator.next)
            yield attrs.evolve(done, section=kiosk.session.state.place.section)


def is_whole(kiosk: Kiosk) -> bool:
    """Whether the page that is seen has its pictures: the one in front, or the one that stays until it has them."""
    if kiosk.window.property("ready"):
        return True
    view = kiosk.window.findChild(QQuickItem, "view")
    book = view.property("item") if view else None
    if book is None or book.property("section") != kiosk.session.state.place.section:
        return False
    return bool(book.property("shown") != kiosk.session.outline.index(kiosk.session.state.place))


def of_empty(screen: Screen) -> Iterator[Turn]:
    """Two sheets of one colour."""
    with window_on(screen, EMPTY) as stage:
        for number in range(1, SHEETS + 1):
            yield turn(stage, partial(stage.window.setProperty, "page", number))


def drawn(turns: Sequence[Turn]) -> list[float]:
    """Milliseconds of each frame."""
    return [frame.drawn for each in turns for frame in each.frames]


def rows(screen: Screen) -> Iterator[Row]:
    """Pages, and steps, on a screen."""
    turns, empty = list(of_kiosk(screen)), list(of_empty(screen))
    floor, first = p99(drawn(empty)), statistics.median(each.first for each in empty)
    limit = LIMITS_MS.get(screen.name)
    for what, some in (
        ("page turn", [each for each in turns if each.section != "steps"]),
        ("step turn", [each for each in turns if each.section == "steps"]),
    ):
        holes = sum(not frame.whole for each in some for frame in each.frames)
        bound = f"{limit} ms" if limit else ""
        yield Row(f"{what}, p99 frame, {screen.name}", p99(drawn(some)), floor, None, "ms", bound)
        yield Row(f"{what}, frames without a picture, {screen.name}", holes, None, None, "", "0")
        touch = statistics.median(each.first for each in some)
        yield Row(f"{what}, touch to first frame, {screen.name}", touch, first, None, "ms")


def measure() -> list[Row]:
    """On the screens of a waiting room."""
    application()
    return [row for name in LIMITS_MS for row in rows(SCREENS[name])]


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    print(markdown(row for name in sys.argv[1:] or list(LIMITS_MS) for row in rows(SCREENS[name])))
