"""Languages by touch: each by its own name, the place kept, the layout turned, the pictures never."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.desk import Desk
from kiosk.navigation import Place, View
from kiosk.staff import Page, Room, Tab
from kiosk.state import State
from tests.support.items import seen_items, shown_rect
from tests.support.running import Running
from tests.support.shipped import shipped
from tests.ui.conftest import Launch

THREE = ("fr", "en", "ar")


@pytest.fixture
def three(launch: Launch) -> Running:
    """A wall that offers three languages, woken."""
    running = launch("wall", languages=THREE)
    running.open_home()
    return running


def speak(running: Running, language: str) -> None:
    """Choose a language as a visitor does."""
    running.tap("bar.language")
    running.tap(f"language.{language}")


def texts(running: Running) -> list[str]:
    """Every text in sight."""
    return [str(item.property("text")) for item in seen_items(running.window) if item.inherits("QQuickText")]


def test_where_one_language_is_offered_nothing_asks_for_one(home: Running) -> None:
    assert not home.shows("bar.language")
    home.open("definition.main")
    assert not home.shows("bar.language")


def test_the_attract_screen_invites_in_every_language(launch: Launch) -> None:
    running = launch("wall", languages=THREE)
    found = shipped().texts
    assert {found[language].interface["touch"] for language in THREE} <= set(texts(running))


@pytest.mark.parametrize("screen", ["wall", "totem", "wall-4k"])
def test_three_invitations_are_read_from_two_metres_and_lie_apart(launch: Launch, screen: str) -> None:
    running = launch(screen, languages=THREE)
    invitations = [running.item(f"attract.touch{number}") for number in range(3)]
    for item in invitations:
        assert item.property("font").pixelSize() * 0.668 / running.screen.px_per_mm >= 24
    boxes = [shown_rect(item) for item in invitations]
    assert all(above.bottom() <= below.top() for above, below in pairwise(boxes))
    assert boxes[-1].bottom() < running.screen.height


def test_the_button_says_the_other_languages_in_their_own_words(three: Running) -> None:
    assert "English  العربية" in texts(three)
    speak(three, "ar")
    assert "Français  English" in texts(three)


@pytest.mark.parametrize("block", ["steps.needle", "indications.irm", "risques.disque", "questions.risques", "irm"])
def test_the_place_stays(three: Running, block: str) -> None:
    three.open(block)
    section = three.place.section
    for language in ("ar", "en", "fr"):
        speak(three, language)
        assert three.place == Place(View.READING, section, block)
        assert three.visit.language == language
        assert not three.shows("sheet.close"), "the sheet is gone"
    assert three.session.state.history == (Place(View.HOME),)


def test_every_word_changes(three: Running) -> None:
    """No text of the page is left in the language before; pictures' letters, digits and names of languages may be."""
    three.open("steps.needle")
    french = set(texts(three))
    speak(three, "en")
    same = french & set(texts(three))
    centre = shipped().texts["fr"].interface["centre"]
    assert {text for text in same if not text.isdigit() and len(text) > 1} == set(), same
    assert centre not in texts(three)


def test_arabic_runs_from_right_to_left_and_back_again(three: Running) -> None:
    three.open("definition.vertebre")
    names = ("bar.home", "bar.previous", "bar.next", "bar.language", "title", "statement.definition.vertebre")
    before = {name: shown_rect(three.item(name)) for name in names}
    speak(three, "ar")
    middle = three.screen.width / 2
    for name in names:
        rect = shown_rect(three.item(name))
        if name != "title":
            assert (rect.center().x() > middle) != (before[name].center().x() > middle) or "language" in name, name
    assert shown_rect(three.item("bar.home")).right() == pytest.approx(
        three.screen.width - before["bar.home"].left(), abs=2
    )
    speak(three, "fr")
    assert {name: shown_rect(three.item(name)) for name in names} == before


def test_an_arrow_points_the_other_way_at_the_middle_of_its_button(three: Running) -> None:
    three.open("definition.vertebre")
    before = middle_of_ink(three, "bar.next")
    speak(three, "ar")
    assert middle_of_ink(three, "bar.next") == pytest.approx(-before, abs=1.5)
    assert abs(before) < 4, "a triangle's middle is near the button's"


def middle_of_ink(running: Running, name: str) -> float:
    """How far to the right of a button's middle its icon is, in pixels, by what is painted."""
    rect = shown_rect(running.item(name)).toRect()
    image = running.window.grabWindow().copy(rect)
    ground = image.pixelColor(image.width() // 6, image.height() // 5)
    upper = range(image.height() // 8, image.height() * 9 // 20)
    columns = [x for y in upper for x in range(20, image.width() - 20) if image.pixelColor(x, y) != ground]
    assert len(columns) > 50, "the icon is in the upper half"
    return sum(columns) / len(columns) - (image.width() - 1) / 2


def test_a_swipe_follows_the_direction_of_reading(three: Running) -> None:
    three.open("definition.main")
    speak(three, "ar")
    three.swipe(0.5)
    assert three.session.outline.index(three.place) == 1, "to the right is on"
    three.swipe(-0.5)
    assert three.session.outline.index(three.place) == 0


@pytest.mark.parametrize("block", ["steps.needle", "risques.muscles", "indications.irm"])
def test_a_picture_is_never_mirrored(three: Running, block: str) -> None:
    """Each layer, label point and badge stands where it stood on its plate."""
    three.open(block)
    before = on_plates(three)
    speak(three, "ar")
    assert on_plates(three) == before
    assert before


def on_plates(running: Running) -> dict[str, tuple[float, float]]:
    """Where the layers in sight stand on their pictures, in shares of these."""
    found: dict[str, tuple[float, float]] = {}
    for number, item in enumerate(seen_items(running.window)):
        plate = item.parentItem()
        if item.objectName().startswith("layer.") and plate is not None:
            found[f"{item.objectName()} {number}"] = (
                round(item.x() / plate.width(), 3),
                round(item.y() / plate.height(), 3),
            )
    return {f"{name.partition(' ')[0]} {at}": place for at, (name, place) in enumerate(sorted(found.items()))}


def test_a_timeline_runs_as_it_is_read(three: Running) -> None:
    three.open("avant-apres.radiologue")
    badges = ("spot.radiologist", "spot.treatment")
    first, third = (shown_rect(three.item(name)).center().x() for name in badges)
    assert first < third
    speak(three, "ar")
    first, third = (shown_rect(three.item(name)).center().x() for name in badges)
    assert first > third


def test_the_next_visitor_reads_the_first_language_again(three: Running) -> None:
    three.open("definition.main")
    speak(three, "ar")
    three.tap("bar.finish")
    assert three.visit.language == "fr"
    three.tap("attract")
    assert "Commencer" in texts(three)


def test_staff_take_a_language_away_at_once(launch: Launch) -> None:
    kept: list[State] = [State()]

    def change(transition: object) -> None:
        assert callable(transition)
        kept.append(transition(kept[-1]))

    running = launch("wall", languages=THREE, desk=lambda _: Desk(state=lambda: kept[-1], change=change))
    running.kiosk.staff.show(Page(Room.OPEN, Tab.SETTINGS))
    running.settle()
    running.tap("staff.language.en")
    assert kept[-1].languages == ("fr", "ar")
    running.tap("staff.close")
    assert "Touch the screen" not in texts(running)
    running.tap("attract")
    running.tap("bar.language")
    assert running.shows("language.ar")
    assert not running.shows("language.en")


def test_what_staff_left_out_before_is_not_offered(launch: Launch) -> None:
    desk = Desk(state=lambda: State(languages=("ar",)))
    running = launch("wall", languages=THREE, desk=lambda _: desk)
    assert running.session.offered == ("fr", "ar")
