"""What the kiosk does while nobody is there: scenes that wander, and black outside the opening hours."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import SCENE_MS, Kiosk
from kiosk.backend.presence import TICK_MS
from kiosk.navigation import Place, View
from tests.support.items import all_items, scene_rect
from tests.support.running import Running
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

BURN_IN_MS = 30_000
"""Requirement: place and colours change at least this often."""
DARK = 96
"""Grey under which a pixel belongs to a letter."""
TURNS = 9
IDLE_READING, COUNTDOWN = 240, 30


def dark_pixels(running: Running) -> np.ndarray:
    """Where letters stand: everything dark outside the picture."""
    image = running.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    words = scene_rect(running.item("attract.words")).toAlignedRect()
    found = np.zeros((image.height(), image.width()), bool)
    rows, columns = slice(words.top(), words.bottom() + 1), slice(words.left(), words.right() + 1)
    found[rows, columns] = data[rows, columns] < DARK
    return found


@pytest.mark.parametrize("screen", ["wall", "totem"])
def test_no_letter_stays_at_its_place(launch: Launch, screen: str) -> None:
    running = launch(screen)
    assert SCENE_MS <= BURN_IN_MS
    shapes = []
    for _ in range(TURNS):
        shapes.append(dark_pixels(running))
        running.kiosk.attract.advance()
        running.settle()
    ink = min(int(shape.sum()) for shape in shapes)
    assert ink > 5_000, "the words were found"
    lit = np.sum(shapes, axis=0)
    assert lit.max() < TURNS, "a pixel of a letter that is never ground"
    assert (lit > TURNS * 2 / 3).sum() < ink / 50
    for before, after in itertools.pairwise(shapes):
        assert (before & after).sum() < 0.6 * ink, "a change that leaves most of the letters where they are"


def test_every_change_has_another_ground(wall: Running) -> None:
    corners = []
    for _ in range(4):
        corners.append(wall.window.grabWindow().pixelColor(2, 2).name())
        wall.kiosk.attract.advance()
        wall.settle()
    assert all(a != b for a, b in itertools.pairwise(corners))


def test_the_scenes_change_by_themselves(launch: Launch) -> None:
    running = launch("wall", scene_ms=1)
    wait_until(lambda: running.kiosk.attract.property("index") == 2, "the third scene")
    wait_until(lambda: running.kiosk.attract.property("index") == 0, "the first scene again")


def test_with_reduced_motion_the_scene_stays(wall: Running) -> None:
    fresh = replace(wall.session.setup.fresh_visit, reduced_motion=True)
    wall.session.choose(lambda _: fresh)
    seen = set()
    for _ in range(5):
        wall.kiosk.attract.advance()
        wall.settle()
        seen.add(wall.kiosk.attract.property("index"))
    assert seen == {0}


# ------------------------------------------------------------------------------------------ closed


@pytest.fixture
def closed(wall: Running) -> Running:
    """A wall outside the opening hours."""
    wall.kiosk.curtain.setOpen(False)
    wall.settle()
    return wall


def is_black(running: Running) -> bool:
    image = running.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    return not np.frombuffer(image.constBits(), np.uint8).any()


def test_it_is_black_outside_the_opening_hours(closed: Running) -> None:
    assert is_black(closed)
    assert not closed.shows("attract")
    closed.kiosk.curtain.setOpen(True)
    closed.settle()
    assert not is_black(closed)
    assert closed.shows("attract")


def test_nothing_runs_behind_a_black_screen(launch: Launch) -> None:
    running = launch("wall", scene_ms=1)
    running.kiosk.curtain.setOpen(False)
    running.settle()
    turns: list[int] = []
    running.kiosk.attract.turned.connect(lambda: turns.append(1))
    frames = running.frames
    scene_time_passed: list[int] = []
    QTimer.singleShot(50, lambda: scene_time_passed.append(1))
    wait_until(lambda: bool(scene_time_passed), "the time of fifty scenes")
    assert not turns
    assert running.frames == frames
    running.kiosk.curtain.setOpen(True)
    wait_until(lambda: len(turns) > 2, "the scenes go on")


def test_a_touch_wakes_a_black_screen_for_one_visit(closed: Running) -> None:
    closed.tap("closed")
    assert closed.place == Place(View.HOME)
    closed.tap("tile.questions")
    closed.silence(IDLE_READING)
    assert closed.shows("stillthere")
    closed.silence(COUNTDOWN)
    assert closed.shows("closed")
    assert is_black(closed)


def test_a_key_wakes_a_black_screen(closed: Running) -> None:
    closed.key(Qt.Key.Key_Space)
    assert closed.place == Place(View.HOME)


def test_terminer_at_night_leaves_it_black(closed: Running) -> None:
    closed.tap("closed")
    closed.tap("bar.finish")
    assert is_black(closed)


def test_a_window_has_its_size_and_its_layout_before_it_is_shown(
    launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So its first picture is read while the rest is made."""
    sizes: list[tuple[float, ...]] = []
    asked: list[QQuickItem] = []
    show = Kiosk.show

    def noting(kiosk: Kiosk, size: tuple[int, int] | None) -> None:
        frame = kiosk.session.frame
        sizes.append((kiosk.window.width(), kiosk.window.height(), frame.width, frame.height))
        scene = kiosk.session.setup.content.structure.attract[0].picture
        items = all_items(kiosk.window)
        asked.extend(item for item in items if f"/{scene}/" in str(item.property("source")) and item.width() > 0)
        show(kiosk, size)

    monkeypatch.setattr(Kiosk, "show", noting)
    running = launch("wall")
    assert sizes == [(running.screen.width, running.screen.height) * 2]
    assert asked, "its picture"


def test_the_next_scene_is_drawn_before_its_turn(wall: Running) -> None:
    wait_until(lambda: bool(wall.kiosk.attract.property("ahead")), "the first was there for a while")
    wall.settle()
    second = wall.session.setup.content.structure.attract[1].picture
    assert any(f"/{second}/" in str(item.property("source")) for item in all_items(wall.window))
    wall.open_home()
    assert wall.kiosk.attract.property("ahead") is False


def test_who_reads_at_closing_time_reads_on(home: Running) -> None:
    home.tap("tile.definition")
    home.kiosk.curtain.setOpen(False)
    home.settle()
    assert home.place.section == "definition"
    assert not home.shows("closed")
    home.tap("bar.finish")
    assert home.shows("closed")


def test_a_question_asked_for_its_picture_waits_for_the_answer(home: Running) -> None:
    """A clock that was looked at meanwhile took it away, now and then, before the picture was made."""
    home.kiosk.presence.show_question()
    ticks: list[None] = []
    home.kiosk.presence._timer.timeout.connect(lambda: ticks.append(None))
    QTest.qWait(3 * TICK_MS)  # the one wait for a time: that nothing happens has no other condition
    assert ticks == []
    assert home.shows("stillthere")
    home.kiosk.presence.stay()
    wait_until(lambda: bool(ticks), "the clock is looked at again")
    assert not home.shows("stillthere")
