"""The window changes its size under the visitor: turned by hand, or by the machine.  The place stays."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from kiosk.navigation import Sheet
from tests.support.items import scene_rect
from tests.support.running import Running
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

SCREENS = ["tablet", "wall", "totem"]
BLOCKS = ["definition.ciment", "indications.myelome", "steps.needle", "risques.fuite", "bref.quoi", "questions.jour"]


def turn(running: Running) -> None:
    """Upright is lying from now on, and the other way round."""
    screen = running.screen
    width, height = running.window.height(), running.window.width()
    running.screen = replace(screen, width=width, height=height)
    running.window.resize(width, height)
    wait_until(lambda: (running.window.width(), running.window.height()) == (width, height), "it is turned")
    running.settle()


@pytest.mark.parametrize("screen", SCREENS)
def test_a_page_stays_when_the_screen_is_turned(launch: Launch, screen: str) -> None:
    running = launch(screen)
    for block in BLOCKS:
        running.open(block)
        before = running.session.state
        for _ in range(2):
            turn(running)
            assert running.session.state == before
            assert running.shows("view")
            view = scene_rect(running.item("view"))
            assert view.right() <= running.window.width()
            assert view.bottom() <= running.window.height()
        outline = running.session.outline
        assert block in outline.pages[before.place.section][outline.index(before.place)]


@pytest.mark.parametrize("sheet", [Sheet.DISPLAY, Sheet.TERM])
def test_a_sheet_stays_open_and_closes(launch: Launch, sheet: Sheet) -> None:
    running = launch("tablet")
    running.open("definition.main")
    running.open_sheet(sheet, "vertebre")
    turn(running)
    assert running.sheet() is sheet
    running.tap("sheet.close")
    assert running.sheet() is Sheet.NONE
    assert running.place.block == "definition.main"


def test_what_was_chosen_and_ticked_stays(launch: Launch) -> None:
    running = launch("tablet")
    running.open("questions.moi")
    running.tap("question.questions.moi-adapte")
    before = running.visit
    assert before.ticked
    turn(running)
    assert running.visit == before
    running.key(Qt.Key.Key_Right)
    assert running.place.section == "questions"


@pytest.mark.parametrize("text_size", [1, 4])
def test_the_place_survives_a_window_of_many_sizes(launch: Launch, text_size: int) -> None:
    """As while it is dragged larger: pages are made anew each time, the block that is read stays in front."""
    running = launch("tablet", text_size=text_size)
    running.open("risques.fuite")
    whole = running.window.size()
    for share in (1.2, 1.5, 1.1, 1.0):
        running.window.resize(round(whole.width() * share), round(whole.height() * share))
        running.settle()
        assert running.place.block == "risques.fuite"
