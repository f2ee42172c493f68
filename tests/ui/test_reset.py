"""The end of a visit leaves the kiosk as it was before the first touch, in every field there is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from tests.support.items import all_items
from tests.support.running import Running
from tests.support.snapshot import differences, snapshot
from tests.ui.conftest import Launch

IDLE_READING, COUNTDOWN = 240, 30


def everything(running: Running) -> None:
    """A visit that touches every control there is."""
    running.tap("attract")
    running.tap("tile.definition")
    running.tap("word.vertebre")
    running.tap("sheet.close")
    running.open("definition.ciment")
    running.tap("compare.before")
    running.open("questions.avant")
    running.tap("question.questions.moi-adapte")
    running.tap("questions.take")
    running.tap("sheet.close")
    running.kiosk.navigator.openTakeHome()
    running.settle()
    running.tap("sheet.close")
    running.tap("bar.display")
    running.tap("display.size4")
    running.tap("display.colours2")
    running.tap("display.movement1")
    running.tap("display.reading1")
    running.tap("sheet.close")
    running.open("steps.needle")
    running.tap("steps.labels")
    running.tap("player.less")
    running.tap("scene")
    running.tap("zoom.in")
    running.tap("picture.close")
    running.tap("bar.language")
    running.tap("language.ar")
    running.tap("steps.play")


def by_terminer(running: Running) -> None:
    """While the steps play."""
    running.tap("bar.finish")


def by_the_time(running: Running) -> None:
    """What plays counts as a touch: it is paused first."""
    running.tap("steps.play")
    running.silence(IDLE_READING)
    running.silence(COUNTDOWN)


def everything_led(running: Running) -> None:
    """A talk that touches every control that only a tablet has."""
    running.tap("attract")
    running.tap("header.map")
    running.tap("map.risques")
    running.tap("map.hide")
    running.tap("map.risques.fuite")
    running.tap("map.but")
    running.tap("map.whole")
    running.tap("sheet.close")
    running.tap("tile.verifier")
    running.tap("recall.show")
    running.tap("recall.retold")
    running.tap("bar.next")
    running.tap("recall.retake")
    running.tap("recall.review")
    running.tap("header.map")
    running.tap("map.hide")


def test_the_end_of_a_talk_leaves_no_field_behind(launch: Launch) -> None:
    """A tablet ends by Terminer only; here with the map open, to hide."""
    used = launch("small-tablet")
    before = snapshot(used)
    everything_led(used)
    assert len(differences(before, snapshot(used))) > 100, "the visit left traces while it lasted"
    by_terminer(used)
    found = differences(before, snapshot(used))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("end", [by_terminer, by_the_time])
def test_the_end_of_a_visit_leaves_no_field_behind(launch: Launch, end: Callable[[Running], None]) -> None:
    used = launch("wall", languages=("fr", "en", "ar"))
    before = snapshot(used)
    assert len(before) > 500
    everything(used)
    assert len(differences(before, snapshot(used))) > 100, "the visit left traces while it lasted"
    end(used)
    found = differences(before, snapshot(used))
    assert not found, "\n".join(found)


def test_each_visit_has_an_interface_of_its_own_that_is_there_before_the_first_touch(wall: Running) -> None:
    def interfaces() -> list[QQuickItem]:
        return [item for item in all_items(wall.window) if item.metaObject().className().startswith("Visit_QML")]

    gone: list[str] = []
    (first,) = interfaces()
    first.destroyed.connect(lambda: gone.append("first"))
    assert not first.isVisible()
    assert any(item.objectName() == "home.start" for item in all_items(wall.window))
    wall.tap("attract")
    assert interfaces() == [first]
    assert first.isVisible()
    by_terminer(wall)
    assert gone == ["first"]
    (second,) = interfaces()
    assert not second.isVisible()
