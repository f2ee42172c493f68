"""Hands that tremble, rest or slip: each by real touches on the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from kiosk.backend.session import TURN_GUARD
from kiosk.navigation import Place, Sheet, View
from tests.support.running import Running

BUTTONS = ["home.start", "tile.risques", "bar.display"]


def test_a_finger_acts_when_it_is_lifted_not_when_it_comes_down(home: Running) -> None:
    with home.touch.held("home.start"):
        home.settle()
        assert home.place == Place(View.HOME)
    home.settle()
    assert home.place.section == "definition"


@pytest.mark.parametrize("name", BUTTONS)
def test_sliding_off_cancels(home: Running, name: str) -> None:
    home.touch.slide_off(name)
    home.settle()
    assert home.place == Place(View.HOME)
    assert home.sheet() is Sheet.NONE


def test_a_finger_that_trembles_on_a_button_presses_it_once(home: Running) -> None:
    middle = home.middle("home.start")
    shake = round(1.5 * home.screen.px_per_mm)
    home.touch.tremble(middle, shake, 12)
    home.settle()
    assert home.place.block == "definition.main"
    assert len(home.session.state.history) == 1


def test_a_double_tap_turns_one_page(home: Running) -> None:
    home.tap("home.start")
    home.clock.forward(2 * TURN_GUARD)
    home.touch.double_tap("bar.next")
    home.settle()
    assert home.session.outline.index(home.place) == 1


def test_a_tap_that_bounces_turns_one_page_back(home: Running) -> None:
    home.tap("home.start")
    home.tap("bar.next")
    home.tap("bar.next")
    home.clock.forward(2 * TURN_GUARD)
    home.touch.double_tap("bar.previous")
    home.settle()
    assert home.session.outline.index(home.place) == 1


@pytest.mark.parametrize("name", BUTTONS)
def test_a_resting_palm_does_not_keep_the_finger_from_acting(home: Running, name: str) -> None:
    """The edge of a hand that lies on the glass beside the buttons, while a finger of it taps."""
    before = (home.place, home.sheet())
    palm = QPoint(home.window.width() - 12, home.window.height() // 2)
    home.touch.tap_beside(palm, name)
    home.settle()
    assert (home.place, home.sheet()) != before


def test_a_resting_palm_alone_does_nothing(home: Running) -> None:
    home.tap("home.start")
    place = home.place
    title = home.middle("title")
    for _ in range(3):
        with home.touch.held_at(title):
            home.settle()
    assert home.place == place


def test_two_fingers_on_one_button_press_it_once(home: Running) -> None:
    home.tap("home.start")
    home.clock.forward(2 * TURN_GUARD)
    home.touch.tap_together(["bar.next", "bar.next"])
    home.settle()
    assert home.session.outline.index(home.place) <= 1
    assert len(home.session.state.history) <= 2


def test_two_fingers_on_two_buttons_leave_one_clear_place(home: Running) -> None:
    home.touch.tap_together(["tile.definition", "tile.risques"])
    home.settle()
    assert home.place == Place(View.HOME) or home.place.section in {"definition", "risques"}
    home.tap("bar.finish")
    assert home.place == Place()


def test_a_long_press_opens_nothing(home: Running) -> None:
    home.tap("home.start")
    place = home.place
    with home.touch.held("figure"):
        home.clock.forward(10)
        home.settle()
        assert home.place == place
        assert home.sheet() is Sheet.NONE


def test_a_pinch_on_a_page_changes_nothing(home: Running) -> None:
    home.tap("home.start")
    place = home.place
    middle = home.middle("title")
    home.touch.pinch(middle, 40, 200)
    home.settle()
    assert home.place == place
