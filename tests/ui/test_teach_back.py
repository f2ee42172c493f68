"""Five prompts to say again what was explained: it is the explanation that is checked, and nothing is kept."""

from __future__ import annotations

import pytest

from kiosk.content.model import Layout, Section
from kiosk.navigation import NavState, Place, Sheet, View
from tests.support.items import scene_rect
from tests.support.reader import Role, heard, heard_of
from tests.support.running import Running
from tests.support.shipped import shipped
from tests.ui.conftest import Launch


@pytest.fixture
def tablet(launch: Launch) -> Running:
    """A tablet, woken."""
    running = launch("small-tablet")
    running.open_home()
    return running


def prompts() -> Section:
    """The section of the prompts."""
    found = [it for it in shipped().structure.sections if it.layout is Layout.TEACHBACK]
    assert len(found) == 1
    return found[0]


def verdicts(running: Running) -> tuple[list[str], list[str]]:
    """Prompts said again, and those to take up again."""
    return sorted(running.visit.retold), sorted(running.visit.to_retake)


PROMPTS = [block.id for block in prompts().blocks]


def test_there_are_five_each_with_facts_and_a_picture() -> None:
    assert len(PROMPTS) == 5
    for block in prompts().blocks:
        assert 2 <= len(block.recall) <= 3
        assert block.picture


@pytest.mark.parametrize(
    ("language", "asks"), [("fr", "avec vos mots"), ("en", "in your own words"), ("ar", "بكلماتك")]
)
def test_each_asks_for_ones_own_words(language: str, asks: str) -> None:
    for block in PROMPTS:
        assert asks in " ".join(shipped().texts[language].statements[block]).lower()


def test_home_leads_through_them(tablet: Running) -> None:
    tablet.tap("tile.verifier")
    seen = [tablet.place.block]
    while tablet.shows("bar.next"):
        tablet.tap("bar.next")
        seen.append(tablet.place.block)
    assert seen == PROMPTS
    tablet.swipe(0.4)
    assert tablet.place.block == PROMPTS[-2]


@pytest.mark.parametrize("prompt", PROMPTS)
def test_what_should_come_back_is_shown_once_it_was_said(tablet: Running, prompt: str) -> None:
    block = next(it for it in prompts().blocks if it.id == prompt)
    tablet.open(prompt)
    place = scene_rect(tablet.item("page.text"))
    assert not [name for name in block.recall if tablet.shows(f"recall.{name}")]
    tablet.tap("recall.show")
    assert [name for name in block.recall if tablet.shows(f"recall.{name}")] == list(block.recall)
    assert scene_rect(tablet.item("page.text")) == place, "nothing moves"
    other = next(it for it in PROMPTS if it != prompt)
    tablet.open(other)
    tablet.open(prompt)
    assert tablet.shows("recall.show"), "every page begins without"


@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_page_that_explains_is_one_touch_away_and_retour_comes_back(tablet: Running, prompt: str) -> None:
    again = next(it.again for it in prompts().blocks if it.id == prompt)
    tablet.open(prompt)
    tablet.tap("recall.review")
    assert tablet.place.block == again
    tablet.tap("bar.back")
    assert tablet.place.block == prompt


def test_the_page_that_explains_is_shown_though_it_was_hidden(tablet: Running) -> None:
    tablet.tap("header.map")
    tablet.tap("map.but")
    tablet.tap("map.hide")
    tablet.tap("map.whole")
    tablet.tap("sheet.close")
    tablet.open("verifier.but")
    tablet.tap("recall.review")
    assert tablet.place.block == "but.main"
    assert tablet.shows("page.text")


def test_said_again_or_to_take_up_again_or_neither(tablet: Running) -> None:
    tablet.open("verifier.but")
    tablet.tap("recall.retold")
    assert verdicts(tablet) == (["verifier.but"], [])
    tablet.tap("recall.retake")
    assert verdicts(tablet) == ([], ["verifier.but"])
    assert tablet.item("recall.retake").property("checked") is True
    assert tablet.item("recall.retold").property("checked") is False
    tablet.tap("bar.next")
    assert tablet.item("recall.retake").property("checked") is False
    tablet.tap("bar.previous")
    tablet.tap("recall.retake")
    assert verdicts(tablet) == ([], [])
    assert tablet.item("recall.retake").property("checked") is False


def test_the_picture_opens_large(tablet: Running) -> None:
    tablet.open("verifier.fuite")
    tablet.tap("figure")
    assert tablet.sheet() is Sheet.PICTURE
    tablet.tap("picture.close")
    assert tablet.place.block == "verifier.fuite"


def test_nothing_is_kept(tablet: Running) -> None:
    tablet.open("verifier.but")
    tablet.tap("recall.show")
    tablet.tap("recall.retold")
    tablet.tap("bar.finish")
    assert tablet.session.state == NavState()
    assert tablet.visit == tablet.session.setup.fresh_visit


def test_nobody_is_asked_in_the_waiting_room(home: Running) -> None:
    assert not home.shows("tile.verifier")
    assert home.session.outline.section_of("verifier.but") == ""


def test_the_tablet_asks_nobody_whether_they_are_still_there(tablet: Running) -> None:
    tablet.open("verifier.but")
    tablet.silence(3600)
    assert tablet.place == Place(View.READING, "verifier", "verifier.but")
    assert not tablet.shows("stillthere")


@pytest.mark.usefixtures("reader")
def test_the_prompts_are_told_and_answered_by_the_reader(tablet: Running) -> None:
    tablet.open("verifier.fuite")
    names = " ".join(it.name for it in heard(tablet.window))
    assert "ce qu’est une fuite de ciment" in names
    assert "Ce n’est pas un examen" in names
    show = heard_of(tablet.item("recall.show"))
    assert show is not None
    show.act("Press")
    tablet.settle()
    names = " ".join(it.name for it in heard(tablet.window))
    assert "la fuite est très rare" in names
    retold = heard_of(tablet.item("recall.retold"))
    assert retold is not None
    assert (retold.role, retold.name, retold.is_checked()) == (Role.RadioButton, "Redit", False)
    retold.act("Press")
    tablet.settle()
    assert retold.is_checked()
    assert tablet.visit.retold == {"verifier.fuite"}
