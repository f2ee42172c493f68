"""The tablet of the consultation: any page in two touches from the map, and what does not concern the talk hidden."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.content.model import Layout
from kiosk.navigation import NavState, Place, Sheet, View
from kiosk.visit import TEXT_SIZES, with_text_size
from tests.support.controls import controls_in_sight
from tests.support.items import scene_rect
from tests.support.reader import Role, heard, heard_of
from tests.support.running import Running
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

TABLETS = ("tablet", "tablet-portrait", "small-tablet")
MOST = 80
"""More presses of Tab than any map has cells."""


@pytest.fixture
def tablet(launch: Launch) -> Running:
    """A tablet, woken."""
    running = launch("small-tablet")
    running.open_home()
    return running


def sections(running: Running) -> list[str]:
    """Sections on the map."""
    structure = running.session.setup.content.structure
    return [section.id for section in structure.sections if section.layout is not Layout.TEACHBACK]


def hide(running: Running, section: str, *blocks: str) -> None:
    """Hide pages by touch, from wherever one is, and close the map."""
    running.tap("header.map")
    running.tap(f"map.{section}")
    running.tap("map.hide")
    for block in blocks:
        running.tap(f"map.{block}")
    running.tap("sheet.close")


# ------------------------------------------------------------------------------------------------- the map


@pytest.mark.full
@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("screen", TABLETS)
def test_every_page_and_step_is_two_touches_from_the_map(launch: Launch, screen: str, language: str) -> None:
    """At the largest text, where there are most pages."""
    running = launch(screen, text_size=TEXT_SIZES, languages=(language,))
    running.open_home()
    opened = 0
    for section in sections(running):
        for page in running.session.outline.pages[section]:
            running.tap("header.map")
            running.tap(f"map.{section}")
            running.tap(f"map.{page[0]}")
            assert running.session.state.place == Place(View.READING, section, page[0])
            assert running.sheet() is Sheet.NONE
            opened += 1
    assert opened > 70


def test_the_section_in_front_is_chosen_so_that_its_pages_are_one_touch_away(tablet: Running) -> None:
    tablet.open("risques.fuite")
    tablet.tap("header.map")
    assert tablet.item("map.risques").property("chosen") is True
    assert tablet.item("map.risques.fuite").property("front") is True
    tablet.tap("map.risques.epidural")
    assert tablet.place.block == "risques.epidural"


def test_the_map_closes_where_it_was_opened(tablet: Running) -> None:
    tablet.open("steps.needle")
    tablet.tap("header.map")
    tablet.tap("map.definition")
    tablet.tap("sheet.close")
    assert tablet.session.state == NavState(Place(View.READING, "steps", "steps.needle"), (Place(View.HOME),))


def test_retour_comes_back_from_where_the_map_led(tablet: Running) -> None:
    tablet.open("definition.main")
    tablet.tap("header.map")
    tablet.tap("map.steps")
    tablet.tap("map.steps.cement")
    tablet.tap("bar.back")
    assert tablet.place.block == "definition.main"


@pytest.mark.parametrize("screen", ["wall", "totem"])
def test_the_waiting_room_has_no_map_and_hides_nothing(launch: Launch, screen: str) -> None:
    running = launch(screen)
    for block in ("", "definition.main", "steps.needle", "irm"):
        if block:
            running.open(block)
        else:
            running.open_home()
        assert not running.shows("header.map")
    running.kiosk.talk.open()
    assert running.sheet() is Sheet.NONE
    assert "verifier" not in running.session.outline.pages


def test_the_map_is_mirrored(launch: Launch) -> None:
    """Sections and pages follow each other as they are read."""
    order = {}
    for language in ("fr", "ar"):
        running = launch("small-tablet", languages=(language,))
        running.open("technique.main")
        running.tap("header.map")
        pages = [f"map.{page[0]}" for page in running.session.outline.pages["technique"][:2]]
        first, last, one, two = (
            scene_rect(running.item(name)).center().x() for name in ("map.definition", "map.risques", *pages)
        )
        order[language] = (first < last, one < two)
    assert order == {"fr": (True, True), "ar": (False, False)}


# ------------------------------------------------------------------------------------------------- hiding


def test_a_hidden_page_is_left_out_of_everything_but_the_map(tablet: Running) -> None:
    pages = tablet.session.outline.pages["risques"]
    before, hidden, after = (pages[number][0] for number in (2, 3, 4))
    hide(tablet, "risques", hidden)
    assert tablet.place == Place(View.HOME)
    assert len(tablet.session.outline.pages["risques"]) == len(pages) - 1
    tablet.open(before)
    tablet.tap("bar.next")
    assert tablet.place.block == after
    tablet.swipe(0.4)
    assert tablet.place.block == before
    note = str(tablet.item("header.map").property("note"))
    assert str(len(pages) - 1) in note, "the page counter counts what is shown"
    tablet.tap("header.map")
    assert tablet.item(f"map.{hidden}").property("struck") is True


def test_a_page_that_is_touched_once_more_is_back(tablet: Running) -> None:
    tablet.tap("header.map")
    tablet.tap("map.hide")
    page = tablet.session.outline.pages["definition"][1]
    tablet.tap(f"map.{page[0]}")
    assert tablet.visit.hidden == set(page)
    tablet.tap(f"map.{page[0]}")
    assert tablet.visit.hidden == frozenset()


def test_a_hidden_page_that_is_asked_for_on_the_map_is_opened_and_back(tablet: Running) -> None:
    hide(tablet, "but", "but.tassement")
    tablet.tap("header.map")
    tablet.tap("map.but")
    tablet.tap("map.but.tassement")
    assert tablet.place.block == "but.tassement"
    assert "but.tassement" not in tablet.visit.hidden


def test_a_section_that_is_hidden_whole_has_no_tile_and_no_place_in_the_walk(tablet: Running) -> None:
    tablet.tap("header.map")
    tablet.tap("map.but")
    tablet.tap("map.hide")
    tablet.tap("map.whole")
    assert tablet.item("map.but").property("struck") is True
    tablet.tap("sheet.close")
    assert not tablet.shows("tile.but")
    assert tablet.shows("tile.risques")
    tablet.open(tablet.session.outline.pages["indications"][-1][0])
    tablet.tap("bar.next")
    assert tablet.place.section == "technique"
    hide(tablet, "but", "whole")
    tablet.tap("bar.home")
    assert tablet.shows("tile.but")


def test_who_hides_the_page_in_front_is_on_the_next_one(tablet: Running) -> None:
    page, following = tablet.session.outline.pages["definition"][1:3]
    tablet.open(page[0])
    hide(tablet, "definition", page[0])
    assert tablet.place.block == following[0]


def test_steps_can_be_hidden_and_the_others_play(launch: Launch) -> None:
    running = launch("tablet", step_ms=10)
    running.open_home()
    hide(running, "steps", "steps.prone", "steps.biopsy")
    running.open("steps.sleep")
    names = [item.objectName() for item in controls_in_sight(running.window) if item.objectName().startswith("step.")]
    assert len(names) == 7
    running.touch.tap("steps.play")
    seen = []
    running.session.placeChanged.connect(lambda: seen.append(running.place.block))
    wait_until(lambda: running.place.block == "steps.done", "the last step")
    assert not {"steps.prone", "steps.biopsy"} & set(seen)


def test_no_badge_of_a_picture_leads_to_a_hidden_page(tablet: Running) -> None:
    tablet.open("risques.fuite")
    assert tablet.shows("spot.epidural")
    hide(tablet, "risques", "risques.epidural")
    tablet.open("risques.fuite")
    assert not tablet.shows("spot.epidural")
    assert tablet.shows("spot.muscles")


def test_the_warning_is_never_hidden_without_its_fact(tablet: Running) -> None:
    """They stand in one block, and nothing smaller than a block is hidden."""
    for size in range(1, TEXT_SIZES + 1):
        tablet.session.choose(partial(with_text_size, size=size))
        pages = tablet.session.whole.pages["avant-apres"]
        assert sum("avant-apres.anticoagulant" in page for page in pages) == 1
    block = next(
        block
        for section in tablet.session.setup.content.structure.sections
        for block in section.blocks
        if block.id == "avant-apres.anticoagulant"
    )
    assert [statement.kind.value for statement in block.statements] == ["fact", "safety"]


def test_what_is_hidden_stays_so_at_another_text_size_and_in_another_language(launch: Launch) -> None:
    running = launch("small-tablet", languages=("fr", "ar"))
    running.open_home()
    hide(running, "technique", "technique.aiguille")
    hidden = running.visit.hidden
    for size, language in ((4, "fr"), (4, "ar"), (1, "ar")):
        running.kiosk.choices.setTextSize(size)
        running.kiosk.choices.setLanguage(language)
        running.settle()
        shown = {block for page in running.session.outline.pages["technique"] for block in page}
        assert hidden
        assert not shown & hidden


def test_hiding_everything_leaves_a_home_and_a_way_back(tablet: Running) -> None:
    tablet.tap("header.map")
    tablet.tap("map.hide")
    for section in sections(tablet):
        tablet.tap(f"map.{section}")
        tablet.tap("map.whole")
    tablet.tap("sheet.close")
    assert not tablet.shows("home.start"), "nothing that leads nowhere"
    tablet.tap("header.map")
    tablet.tap("map.definition")
    tablet.tap("map.definition.main")
    assert tablet.place.block == "definition.main"


def test_the_end_of_the_visit_shows_everything_again(tablet: Running) -> None:
    whole = tablet.session.outline
    hide(tablet, "but", "whole")
    tablet.tap("bar.finish")
    assert tablet.session.state == NavState()
    assert tablet.visit == tablet.session.setup.fresh_visit
    assert tablet.session.outline == whole


# ----------------------------------------------------------------------------------- keyboard and reader


def test_the_map_is_walked_by_keyboard(tablet: Running) -> None:
    tablet.window.requestActivate()
    wait_until(tablet.window.isActive, "the window has the keyboard")
    tablet.open("definition.main")
    _focus(tablet, "header.map")
    tablet.key(Qt.Key.Key_Return)
    expected = {item.objectName() for item in controls_in_sight(tablet.window)}
    found = set()
    for _ in range(MOST):
        tablet.key(Qt.Key.Key_Tab)
        item: QQuickItem | None = tablet.window.activeFocusItem()
        assert item is not None
        found.add(item.objectName())
    assert found == expected, "nothing under the map has the focus"
    _focus(tablet, "map.steps")
    tablet.key(Qt.Key.Key_Space)
    _focus(tablet, "map.steps.needle")
    tablet.key(Qt.Key.Key_Return)
    assert tablet.place.block == "steps.needle"
    tablet.tap("header.map")
    tablet.key(Qt.Key.Key_Escape)
    assert tablet.sheet() is Sheet.NONE


def _focus(running: Running, name: str) -> None:
    for _ in range(MOST):
        item: QQuickItem | None = running.window.activeFocusItem()
        if item is not None and item.objectName() == name:
            return
        running.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name}")


@pytest.mark.usefixtures("reader")
def test_the_map_is_told(tablet: Running) -> None:
    tablet.open("risques.main")
    tablet.tap("header.map")
    assert [it.name for it in heard(tablet.window) if it.role == Role.Dialog] == ["Toutes les pages"]
    chapter = heard_of(tablet.item("map.risques"))
    assert chapter is not None
    assert (chapter.role, chapter.name, chapter.is_checked()) == (Role.RadioButton, "Quels risques\u00a0?", True)
    page = heard_of(tablet.item("map.risques.epidural"))
    assert page is not None
    assert (page.role, page.name) == (Role.Button, "Très rare")
    tablet.tap("map.hide")
    page = heard_of(tablet.item("map.risques.epidural"))
    assert page is not None
    assert page.role == Role.CheckBox
    assert page.is_checked()
    page.act("Press")
    tablet.settle()
    assert not page.is_checked()
    assert page.description == "Page masquée"
    assert "risques.epidural" in tablet.visit.hidden
    for item in controls_in_sight(tablet.window):
        told = heard_of(item)
        assert told is not None, item.objectName()
        assert told.name.strip(), item.objectName()
