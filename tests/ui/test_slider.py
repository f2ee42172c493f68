"""One slider moves the scene, both X-ray views and the section, and each where the model says."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from resources.drawing.anatomy import LEFT_NEEDLE, SKIN_DEPTH, TIP_DEPTH
from resources.drawing.axial_plate import FRAME as SECTION
from resources.drawing.xray.projection import FRONT, SIDE
from tests.support.items import scene_rect, seen_items
from tests.support.running import Running
from tests.ui.conftest import Launch

SLIDER = "player.slider"
MOVED = {"needle": "needle-left", "biopsy": "biopsy", "cement": "cement-left", "other-side": "needle-right"}
ROOM_UNITS = 0.385 * 1.55
"""Units of the wide room a millimetre where the window enlarges the spine least; the plate's own camera and window."""
TOLERANCE_MM = 1.0
"""Millimetres of the body between the drawn tip and the projected one (issue)."""


def value(running: Running) -> float:
    return float(running.item(SLIDER).property("value"))


def drag_to(running: Running, share: float) -> None:
    """Take the handle and slide it to this share of the way."""
    rect = scene_rect(running.item(SLIDER))
    reach = rect.width() - rect.height()

    def at(position: float) -> QPoint:
        return QPointF(rect.left() + rect.height() / 2 + position * reach, rect.center().y()).toPoint()

    running.touch.slide(at(float(running.item(SLIDER).property("position"))), at(share))
    running.settle()


def layers(running: Running, plate: str, layer: str) -> list[QQuickItem]:
    """The drawn layers of this name of a plate, those of small and of large pictures."""
    named = (item for item in seen_items(running.window) if item.objectName() == f"layer.{layer}")
    return [item for item in named if f"/{plate}/" in item.property("source").toString()]


def tip(running: Running, plate: str, item: QQuickItem, home: tuple[float, float]) -> tuple[float, float]:
    """Where the tip of a needle is drawn, in the units of its plate; `home` is where the file has it."""
    picture = item.parentItem()
    unit = float(picture.property("unit"))
    row = next(layer for layer in running.session.setup.content.plates[plate].layers if layer.id == "needle-left")
    x = (item.x() - float(picture.property("paintedX"))) / unit - row.x
    y = (item.y() - float(picture.property("paintedY"))) / unit - row.y
    return home[0] + x, home[1] + y


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_the_drawn_tip_is_the_projected_one_in_every_view(home: Running, share: float) -> None:
    home.open("steps.needle")
    drag_to(home, share)
    assert value(home) == pytest.approx(share, abs=0.01)
    depth = SKIN_DEPTH + value(home) * (TIP_DEPTH - SKIN_DEPTH)
    rest, now = LEFT_NEEDLE.at(TIP_DEPTH), LEFT_NEEDLE.at(depth)
    drawn_room = home.session.setup.content.plates["procedure-room"]
    skin, rests = (drawn_room.anchors[f"needle-left-{end}"] for end in ("skin", "tip"))
    come = value(home)
    room = (skin.x + come * (rests.x - skin.x), skin.y + come * (rests.y - skin.y))
    views = {
        "procedure-room": ((rests.x, rests.y), room, ROOM_UNITS),
        "xray-front": (FRONT.unit(rest), FRONT.unit(now), 8.0),
        "xray-side": (SIDE.unit(rest), SIDE.unit(now), 8.0),
        "axial": (SECTION.point(rest[0], rest[1]), SECTION.point(now[0], now[1]), SECTION.scale),
    }
    for plate, (at_rest, expected, units) in views.items():
        drawn = layers(home, plate, "needle-left")
        assert drawn, plate
        for item in drawn:
            assert math.dist(tip(home, plate, item, at_rest), expected) / units < TOLERANCE_MM, plate


def test_cement_grows_through_its_frames_in_every_view(home: Running) -> None:
    home.open("steps.cement")
    for share, frames in ((0.0, set()), (0.3, {2, 3}), (1.0, {8})):
        drag_to(home, share)
        for plate in ("xray-front", "xray-side", "axial"):
            shown = {
                int(item.objectName().rpartition("-")[2])
                for item in seen_items(home.window)
                if item.objectName().startswith("layer.cement-left-")
                and f"/{plate}/" in item.property("source").toString()
            }
            assert shown <= frames if frames else not shown, (plate, share)
            assert bool(shown) == bool(frames), (plate, share)


@pytest.mark.parametrize("step", MOVED)
def test_plus_and_minus_do_what_the_slider_does(home: Running, step: str) -> None:
    home.open(f"steps.{step}")
    assert value(home) == 1
    home.tap("player.less")
    assert value(home) == pytest.approx(0.95)
    home.tap("player.more")
    assert value(home) == 1


def test_keys_move_the_slider(home: Running) -> None:
    home.open("steps.needle")
    home.item(SLIDER).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    home.key(Qt.Key.Key_Left)
    assert value(home) == pytest.approx(0.95)


@pytest.mark.parametrize("step", ["sleep", "prone", "face", "side", "done"])
def test_a_step_that_moves_nothing_has_no_slider(home: Running, step: str) -> None:
    home.open(f"steps.{step}")
    assert not home.shows(SLIDER)


def test_a_step_plays_once_when_it_is_entered_and_can_be_paused(launch: Launch) -> None:
    wall = launch("wall", travel_ms=4000)

    def wait(seconds: float) -> None:
        wall.clock.forward(seconds)
        wall.kiosk.step.advance()

    wall.open("steps.needle")
    assert (value(wall), wall.kiosk.step.is_playing()) == (0, True)
    wait(1)
    assert value(wall) == pytest.approx(0.25)
    wall.kiosk.step.toggle()  # a real touch of it moves the clock: see below
    wait(1)
    assert value(wall) == pytest.approx(0.25), "paused"
    wall.kiosk.step.toggle()
    wait(3)
    assert (value(wall), wall.kiosk.step.is_playing()) == (1, False)
    wall.tap("player.play")
    assert value(wall) < 1, "from the start again"
    wall.tap("player.play")
    assert not wall.kiosk.step.is_playing()
    wall.tap("bar.next")
    assert (wall.place.block, wall.kiosk.step.is_playing()) == ("steps.biopsy", True)


def test_a_touch_beside_the_handle_moves_it(home: Running) -> None:
    home.open("steps.needle")
    rect = scene_rect(home.item(SLIDER))
    home.tap_at(QPointF(rect.left() + rect.width() / 4, rect.center().y()).toPoint())
    assert 0 < value(home) < 0.5


def test_the_slider_follows_the_buttons_after_a_drag(home: Running) -> None:
    home.open("steps.needle")
    drag_to(home, 0.5)
    home.tap("player.less")
    assert value(home) == pytest.approx(float(home.kiosk.step.property("value"))) == pytest.approx(0.45)


def test_both_views_stay_in_step_when_they_are_large(home: Running) -> None:
    home.open("steps.needle")
    home.tap("monitor.front")
    drag_to(home, 0.5)
    large = [*layers(home, "xray-front", "needle-left"), *layers(home, "xray-side", "needle-left")]
    assert len(large) == 2
    assert all(float(item.property("share")) == pytest.approx(0.5, abs=0.01) for item in large)
    home.tap("picture.close")
    assert value(home) == pytest.approx(0.5, abs=0.01), "the small ones show the same moment"


@pytest.mark.parametrize("screen", ["tablet", "tablet-portrait"])
def test_on_a_tablet_the_views_win_over_the_scene(launch: Launch, screen: str) -> None:
    tablet = launch(screen)
    tablet.open("steps.needle")
    sides = {name: scene_rect(tablet.item(name)).width() for name in ("scene", "monitor.front", "monitor.side")}
    assert sides["scene"] < sides["monitor.front"] == sides["monitor.side"]
    tablet.tap("monitor.front")
    large = min(scene_rect(tablet.item(name)).width() for name in ("monitor.front", "monitor.side"))
    assert large / tablet.screen.px_per_mm >= 60


@pytest.mark.parametrize("screen", ["wall", "totem", "tablet"])
def test_every_simulated_picture_says_so(launch: Launch, screen: str) -> None:
    running = launch(screen)
    running.open("steps.needle")
    shown = [item for item in seen_items(running.window) if item.property("text") == "Image simulée"]
    for monitor in ("monitor.front", "monitor.side"):
        rect = scene_rect(running.item(monitor))
        assert any(rect.contains(scene_rect(item).center()) for item in shown), monitor
