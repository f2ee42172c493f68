"""Everything by keyboard: Tab reaches every control in sight, Enter and Space act, nothing holds the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.drawing_board import Tool
from kiosk.navigation import NavState, Place, Sheet, View
from tests.support.controls import cards_in_sight, controls_in_sight
from tests.support.running import Running
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

MOST = 60
"""More presses of Tab than any screen has controls."""
ACT = pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])


@pytest.fixture
def keyboard(home: Running) -> Running:
    """A woken wall with a keyboard."""
    home.window.requestActivate()
    wait_until(home.window.isActive, "the window has the keyboard")
    return home


def focused(running: Running) -> QQuickItem | None:
    return running.window.activeFocusItem()


def tour(running: Running) -> list[QQuickItem]:
    """What Tab leads to, once around."""
    found: list[QQuickItem] = []
    for _ in range(MOST):
        running.key(Qt.Key.Key_Tab)
        item = focused(running)
        assert item is not None, "the focus is lost"
        if item in found:
            return found
        found.append(item)
    raise AssertionError(f"Tab did not come around in {MOST} presses")


def focus(running: Running, name: str) -> None:
    """Go to a control with Tab."""
    for _ in range(MOST):
        item = focused(running)
        if item is not None and item.objectName() == name:
            return
        running.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name}")


@pytest.mark.parametrize(
    "block",
    ["", "definition.main", "definition.ciment", "risques.fuite", "steps.needle", "bref.quoi", "questions.moi", "irm"],
)
def test_tab_reaches_every_control_in_sight_and_no_other(keyboard: Running, block: str) -> None:
    if block:
        keyboard.open(block)
    in_sight = [*controls_in_sight(keyboard.window), *cards_in_sight(keyboard.window)]
    expected = {item.objectName() for item in in_sight}
    assert len(expected) >= 5
    assert {item.objectName() for item in tour(keyboard)} == expected


@pytest.mark.parametrize("sheet", [Sheet.DISPLAY, Sheet.TERM, Sheet.QUESTIONS, Sheet.TAKE_HOME])
def test_tab_reaches_every_control_of_a_sheet(keyboard: Running, sheet: Sheet) -> None:
    keyboard.open("definition.main")
    keyboard.open_sheet(sheet, "vertebre")
    expected = {item.objectName() for item in controls_in_sight(keyboard.window)}
    assert "sheet.close" in expected
    assert {item.objectName() for item in tour(keyboard)} == expected, "nothing under the sheet has the focus"


def test_tab_reaches_every_tool_of_a_large_picture(launch: Launch) -> None:
    tablet = launch("small-tablet")
    tablet.open("definition.ciment")
    tablet.open_sheet(Sheet.PICTURE)
    tablet.window.requestActivate()
    wait_until(tablet.window.isActive, "the window has the keyboard")
    tablet.kiosk.sketch.takePen("blue")
    tablet.settle()
    in_sight = [*controls_in_sight(tablet.window), *cards_in_sight(tablet.window)]
    expected = {item.objectName() for item in in_sight}
    assert {"draw.red", "draw.arrow", "draw.hand", "zoom.in", "enlarged", "compare.slider"} <= expected
    assert {item.objectName() for item in tour(tablet)} == expected
    focus(tablet, "draw.highlighter")
    tablet.key(Qt.Key.Key_Space)
    assert tablet.visit.tool is Tool.HIGHLIGHTER


@ACT
def test_a_button_acts(keyboard: Running, key: Qt.Key) -> None:
    focus(keyboard, "home.start")
    keyboard.key(key)
    assert keyboard.place.block == "definition.main"
    focus(keyboard, "bar.next")
    keyboard.key(key)
    assert keyboard.session.outline.index(keyboard.place) == 1


@ACT
def test_a_word_is_explained_and_its_sheet_closed(keyboard: Running, key: Qt.Key) -> None:
    keyboard.open("definition.main")
    focus(keyboard, "word.vertebre")
    keyboard.key(key)
    assert keyboard.sheet() is Sheet.TERM
    focus(keyboard, "sheet.close")
    keyboard.key(key)
    assert keyboard.sheet() is Sheet.NONE
    assert keyboard.place.block == "definition.main"


@ACT
def test_a_question_is_ticked(keyboard: Running, key: Qt.Key) -> None:
    keyboard.open("questions.moi")
    focus(keyboard, "question.questions.moi-adapte")
    keyboard.key(key)
    assert keyboard.visit.ticked == {"questions.moi-adapte"}


@pytest.mark.parametrize("name", ["spot.muscles", "spot.disc"])
def test_a_spot_leads_to_its_block(keyboard: Running, name: str) -> None:
    keyboard.open("risques.fuite")
    focus(keyboard, name)
    keyboard.key(Qt.Key.Key_Return)
    assert keyboard.place.block in {"risques.muscles", "risques.disque"}


def test_the_line_between_before_and_after_is_moved_by_arrows(keyboard: Running) -> None:
    keyboard.open("definition.ciment")
    focus(keyboard, "compare.slider")
    keyboard.key(Qt.Key.Key_Right)
    assert keyboard.item("compare.slider").property("position") == pytest.approx(0.6)
    keyboard.key(Qt.Key.Key_Left)
    keyboard.key(Qt.Key.Key_Left)
    assert keyboard.item("compare.slider").property("position") == pytest.approx(0.4)


def test_escape_closes_a_sheet(keyboard: Running) -> None:
    keyboard.open("definition.main")
    keyboard.open_sheet(Sheet.TERM, "vertebre")
    keyboard.key(Qt.Key.Key_Escape)
    assert keyboard.sheet() is Sheet.NONE


def test_any_key_wakes(keyboard: Running) -> None:
    keyboard.kiosk.presence.finish()
    keyboard.settle()
    keyboard.key(Qt.Key.Key_Return)
    assert keyboard.session.state == NavState(Place(View.HOME))


@pytest.mark.parametrize("name", ["bar.finish", "bar.home", "bar.next", "word.vertebre"])
def test_any_key_wakes_wherever_the_last_visitor_left_the_focus(keyboard: Running, name: str) -> None:
    keyboard.open("definition.main")
    focus(keyboard, name)
    if name == "bar.finish":
        keyboard.key(Qt.Key.Key_Return)
    else:
        keyboard.silence(1000)
        keyboard.silence(1000)
    assert keyboard.session.state == NavState()
    keyboard.key(Qt.Key.Key_Down)
    assert keyboard.session.state == NavState(Place(View.HOME))
    assert len(tour(keyboard)) >= 5


@pytest.mark.parametrize("name", ["bar.home", "bar.back"])
def test_a_button_that_goes_takes_no_keys_along(keyboard: Running, name: str) -> None:
    keyboard.open("definition.main")
    focus(keyboard, name)
    keyboard.key(Qt.Key.Key_Return)
    assert keyboard.place == Place(View.HOME)
    keyboard.key(Qt.Key.Key_Right)
    keyboard.key(Qt.Key.Key_Down)
    assert focused(keyboard) in tour(keyboard)


def test_a_key_answers_that_one_is_still_there(keyboard: Running) -> None:
    keyboard.silence(240)
    assert keyboard.shows("stillthere")
    keyboard.key(Qt.Key.Key_Return)
    assert not keyboard.shows("stillthere")
    assert keyboard.place == Place(View.HOME)


def test_a_key_is_a_sign_of_life(keyboard: Running) -> None:
    keyboard.silence(239)
    keyboard.key(Qt.Key.Key_Tab)
    keyboard.silence(239)
    assert not keyboard.shows("stillthere")


def test_the_focus_can_be_seen(keyboard: Running) -> None:
    focus(keyboard, "bar.display")
    ring = [item for item in keyboard.item("bar.display").findChildren(QQuickItem) if item.property("shown") is True]
    assert ring, "no ring shows the focus"


@pytest.mark.parametrize(
    ("on", "backward"), [(Qt.Key.Key_Right, Qt.Key.Key_Left), (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)]
)
def test_arrows_turn_pages(keyboard: Running, on: Qt.Key, backward: Qt.Key) -> None:
    keyboard.open("definition.main")
    keyboard.key(on)
    keyboard.key(on)
    assert keyboard.session.outline.index(keyboard.place) == 2
    keyboard.key(backward)
    assert keyboard.session.outline.index(keyboard.place) == 1


def test_a_key_that_is_held_turns_one_page(keyboard: Running) -> None:
    keyboard.open("definition.main")
    keyboard.key(Qt.Key.Key_Right)
    for _ in range(5):
        QTest.keyClick(keyboard.window, Qt.Key.Key_Right)
    assert keyboard.session.outline.index(keyboard.place) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_HomePage])
def test_home_leads_home_from_anywhere(keyboard: Running, key: Qt.Key) -> None:
    keyboard.open("steps.needle")
    keyboard.open_sheet(Sheet.DISPLAY)
    keyboard.key(key)
    assert keyboard.session.state == NavState(Place(View.HOME))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Backspace])
def test_back_leads_back(keyboard: Running, key: Qt.Key) -> None:
    focus(keyboard, "tile.risques")
    keyboard.key(Qt.Key.Key_Return)
    assert keyboard.place.section == "risques"
    keyboard.key(key)
    assert keyboard.place == Place(View.HOME)
    keyboard.key(key)
    assert keyboard.place == Place(View.HOME), "no key ends the visit by mistake"


def test_arrows_turn_no_page_under_a_sheet(keyboard: Running) -> None:
    keyboard.open("definition.main")
    keyboard.open_sheet(Sheet.DISPLAY)
    keyboard.key(Qt.Key.Key_Right)
    assert keyboard.place.block == "definition.main"
    assert keyboard.sheet() is Sheet.DISPLAY


@pytest.mark.parametrize("block", ["", "definition.main", "steps.sleep", "questions.moi"])
def test_up_and_down_reach_every_control_as_tab_does(keyboard: Running, block: str) -> None:
    """A keypad has arrows and a key to choose, and no Tab."""
    if block:
        keyboard.open(block)
    names = [item.objectName() for item in tour(keyboard)]
    found: list[str] = []
    for _ in names:
        keyboard.key(Qt.Key.Key_Down)
        item = focused(keyboard)
        assert item is not None
        found.append(item.objectName())
        assert item.property("visualFocus") is not False, "the ring shows where one is"
    assert set(found) == set(names)
    keyboard.key(Qt.Key.Key_Up)
    item = focused(keyboard)
    assert item is not None
    assert item.objectName() == found[-2]


def test_a_keypad_alone_leads_through_a_visit(keyboard: Running) -> None:
    def go_to(name: str) -> None:
        for _ in range(MOST):
            keyboard.key(Qt.Key.Key_Down)
            item = focused(keyboard)
            if item is not None and item.objectName() == name:
                return
        raise AssertionError(f"the keypad does not reach {name}")

    go_to("tile.questions")
    keyboard.key(Qt.Key.Key_Return)
    go_to("question.questions.moi-adapte")
    keyboard.key(Qt.Key.Key_Return)
    assert keyboard.visit.ticked == {"questions.moi-adapte"}
    keyboard.key(Qt.Key.Key_Right)
    assert keyboard.session.outline.index(keyboard.place) == 1
    go_to("bar.finish")
    keyboard.key(Qt.Key.Key_Return)
    assert keyboard.session.state == NavState()
