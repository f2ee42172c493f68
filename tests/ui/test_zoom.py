"""A large picture brought near: by buttons, by two fingers, by a double tap; pushed about, and whole again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt

from kiosk.navigation import Sheet
from kiosk.zoom import NEAR, STEPS
from tests.support.items import is_within, scene_rect, seen_items, shown_rect
from tests.support.running import Running
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

SCREENS = ("wall", "small-tablet")


@pytest.fixture(params=SCREENS)
def large(launch: Launch, request: pytest.FixtureRequest) -> Running:
    """A kiosk of each kind with a picture opened large."""
    running = launch(request.param)
    running.open("definition.vertebre")
    running.tap("figure")
    return running


def scale(running: Running) -> float:
    return float(running.kiosk.magnifier.property("scale"))


def backdrop(running: Running, name: str = "layer.backdrop") -> QRectF:
    """Where the drawing is."""
    large = running.item("enlarged")
    (item,) = [one for one in running.items() if one.objectName() == name and is_within(one, large)]
    return scene_rect(item)


def part(rect: QRectF, place: QPointF) -> tuple[float, float]:
    return (place.x() - rect.x()) / rect.width(), (place.y() - rect.y()) / rect.height()


def test_the_buttons_lead_through_the_steps_and_back(large: Running) -> None:
    before = backdrop(large)
    for step in STEPS[1:]:
        large.tap("zoom.in")
        assert scale(large) == step
        assert backdrop(large).width() == pytest.approx(step * before.width())
    assert not large.item("zoom.in").isEnabled()
    large.tap("zoom.out")
    assert scale(large) == STEPS[-2]
    large.tap("zoom.whole")
    assert backdrop(large) == before
    assert not large.item("zoom.out").isEnabled()


def test_what_is_under_two_fingers_stays_under_them(large: Running) -> None:
    middle = backdrop(large).center().toPoint() + QPoint(60, -40)
    before = part(backdrop(large), QPointF(middle))
    large.touch.pinch(middle, 80, 320)
    large.settle()
    assert scale(large) > 2.5
    assert part(backdrop(large), QPointF(middle)) == pytest.approx(before, abs=0.02)
    large.touch.pinch(middle, 400, 30)
    large.settle()
    assert scale(large) == 1


def test_two_fingers_never_lead_beyond_the_nearest(large: Running) -> None:
    middle = backdrop(large).center().toPoint()
    for _ in range(3):
        large.touch.pinch(middle, 60, 400)
    large.settle()
    assert scale(large) == STEPS[-1]
    assert backdrop(large).contains(shown_rect(large.item("enlarged")).center())


def test_a_double_tap_brings_near_what_was_tapped_and_another_shows_the_whole(large: Running) -> None:
    place = backdrop(large).center().toPoint() + QPoint(50, 50)
    before = part(backdrop(large), QPointF(place))
    for _ in range(2):
        large.touch.tap_at(place)
    large.settle()
    assert scale(large) == NEAR
    assert part(backdrop(large), QPointF(place)) == pytest.approx(before, abs=0.005)
    for _ in range(2):
        large.touch.tap_at(place - QPoint(160, 160))  # elsewhere: at once at the same place it would be a third tap
    large.settle()
    assert scale(large) == 1
    assert large.sheet() is Sheet.PICTURE


def test_a_finger_pushes_what_is_near_and_nothing_that_is_whole(large: Running) -> None:
    middle, before = backdrop(large).center().toPoint(), backdrop(large)
    large.touch.slide(middle, middle + QPoint(80, 60))
    large.settle()
    assert backdrop(large) == before
    large.tap("zoom.in")
    large.tap("zoom.in")
    before = backdrop(large)
    large.touch.slide(middle, middle + QPoint(80, 60))
    large.settle()
    moved = backdrop(large).center() - before.center()
    assert 40 < moved.x() < 81
    assert 25 < moved.y() < 61
    for _ in range(8):
        large.touch.slide(middle, middle + QPoint(150, 150))
    large.settle()
    assert backdrop(large).left() <= shown_rect(large.item("enlarged")).center().x(), "not beyond its edge"


def test_one_tap_does_what_a_push_does(large: Running) -> None:
    large.tap("zoom.in")
    large.tap("zoom.in")
    place = backdrop(large).center() + QPointF(60, 40)
    wanted = part(backdrop(large), place)
    centre = QPointF(backdrop(large).center())
    wait_until(lambda: large.kiosk.magnifier.property("calm") == scale(large), "nothing moves")
    large.tap_at(place.toPoint())
    assert part(backdrop(large), centre) == pytest.approx(wanted, abs=0.01)


def test_keys_do_it_too(large: Running) -> None:
    large.window.requestActivate()
    wait_until(large.window.isActive, "the window has the keyboard")
    large.item("enlarged").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    large.key(Qt.Key.Key_Return)
    assert scale(large) == NEAR
    before = backdrop(large)
    large.key(Qt.Key.Key_Right)
    large.key(Qt.Key.Key_Down)
    assert backdrop(large).center().x() < before.center().x()
    assert backdrop(large).center().y() < before.center().y()
    for _ in range(10):
        large.key(Qt.Key.Key_Down)
    focused = large.window.activeFocusItem()
    assert focused is not None
    assert focused.objectName() != "enlarged", "where there is no more to see, Down leads on"


def test_each_picture_begins_whole(large: Running) -> None:
    large.tap("zoom.in")
    large.tap("picture.close")
    large.tap("figure")
    assert scale(large) == 1


def distances(running: Running) -> dict[str, float]:
    """How far each label is from its point."""
    found = {}
    for label in (one for one in seen_items(running.window) if one.objectName().startswith("label.")):
        around = label.parentItem()
        point = QPointF(float(around.property("pointX")), float(around.property("pointY")))
        away = label.mapToItem(around, QPointF(label.width() / 2, label.height() / 2)) - point
        found[label.objectName()] = (away.x() ** 2 + away.y() ** 2) ** 0.5
    return found


def test_labels_keep_their_size_and_their_place_beside_their_point(launch: Launch) -> None:
    running = launch("small-tablet")
    running.open("steps.needle")
    running.open_sheet(Sheet.PICTURE, part="scene")

    def labels() -> dict[str, tuple[float, float]]:
        seen = (item for item in seen_items(running.window) if item.objectName().startswith("label."))
        return {item.objectName(): (item.width(), item.height()) for item in seen}

    before, apart = labels(), distances(running)
    assert before
    running.tap("zoom.in")
    running.tap("zoom.in")
    assert labels() == before
    assert distances(running) == pytest.approx(apart, abs=1), "and stand as far from what they name"


def test_drawings_are_made_anew_when_nothing_moves_any_more(large: Running) -> None:
    """And meanwhile the old ones stay: `ready` never shows a hole, for each keeps what it has."""

    def widths() -> list[int]:
        inside = (one for one in large.items() if is_within(one, large.item("enlarged")))
        return [one.property("sourceSize").width() for one in inside if one.objectName().startswith("layer.")]

    before = widths()
    large.kiosk.magnifier.zoomBy(1.7, 0.5, 0.5)
    assert widths() == before
    wait_until(lambda: min(n / b for n, b in zip(widths(), before, strict=True)) > 1.6, "sharper drawings")
    large.settle()


def test_both_screens_of_the_room_come_near_together(launch: Launch) -> None:
    running = launch("small-tablet")
    running.open("steps.needle")
    running.open_sheet(Sheet.PICTURE, part="views")
    said = [item for item in seen_items(running.window) if item.property("text") == "Image simulée"]
    assert len(said) == 2
    running.tap("zoom.in")
    assert [item for item in seen_items(running.window) if item.property("text") == "Image simulée"] == said
    assert scale(running) == STEPS[1]
