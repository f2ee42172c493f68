"""Everything by keyboard: Tab reaches every control in sight, Enter and Space act, nothing holds the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.navigation import NavState, Place, Sheet, View
from tests.support.controls import cards_in_sight, controls_in_sight
from tests.support.running import Running
from tests.support.waiting import wait_until

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


@pytest.mark.parametrize("sheet", [Sheet.DISPLAY, Sheet.TERM])
def test_tab_reaches_every_control_of_a_sheet(keyboard: Running, sheet: Sheet) -> None:
    keyboard.open("definition.main")
    keyboard.open_sheet(sheet, "vertebre")
    expected = {item.objectName() for item in controls_in_sight(keyboard.window)}
    assert "sheet.close" in expected
    assert {item.objectName() for item in tour(keyboard)} == expected, "nothing under the sheet has the focus"


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
