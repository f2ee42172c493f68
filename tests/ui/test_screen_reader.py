"""For who hears the screen: everything has a name, a role and a state, and acts when the reader asks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from kiosk.navigation import Place, Sheet, View
from tests.support.controls import cards_in_sight, controls_in_sight, front_items
from tests.support.reader import CONTROLS, PICTURES, Heard, Role, heard, heard_of
from tests.support.running import Running
from tests.ui.conftest import Launch

LEAST_DESCRIPTION = 20
"""Letters: fewer describe no picture."""


@pytest.fixture(autouse=True)
def reader() -> Iterator[None]:
    """Somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def one(running: Running, name: str, role: Role) -> Heard:
    """The one thing of this name and role."""
    found = [item for item in heard(running.window) if item.name == name and item.role == role]
    assert len(found) == 1, (
        f"{name!r}: {len(found)} of {[(item.name, item.role.name) for item in heard(running.window)]}"
    )
    return found[0]


def assert_told(running: Running, where: str) -> int:
    """That every control in sight has a name and a role, every picture a description; how many there are."""
    checked = 0
    for item in [*controls_in_sight(running.window), *cards_in_sight(running.window)]:
        told = heard_of(item)
        assert told is not None, f"{where}: {item.objectName()} is told nothing of"
        assert told.name.strip(), f"{where}: {item.objectName()} has no name"
        assert told.role in (*CONTROLS, *PICTURES, Role.Grouping), f"{where}: {item.objectName()} is a {told.role.name}"
        if told.role in PICTURES:
            assert len(told.description) >= LEAST_DESCRIPTION, f"{where}: {told.name!r} is not described"
        checked += 1
    return checked


def assert_texts_heard(running: Running, where: str) -> None:
    """That every text in sight is in what is heard, in the order of what it stands in."""
    names = " ".join(f"{item.name} {item.description}" for item in heard(running.window))
    for item in front_items(running.window):
        text = str(item.property("text")).strip() if item.inherits("QQuickText") else ""
        if text and item.isEnabled() and not _ornament(text):
            assert text in names, f"{where}: {text!r} is not heard"


def _ornament(text: str) -> bool:
    """A sample of letters, or a number that the name of its control says in words."""
    return text == "Aa" or text.isdecimal()


def test_every_page_is_told(home: Running) -> None:
    checked = assert_told(home, "home")
    assert_texts_heard(home, "home")
    for section, pages in home.session.outline.pages.items():
        for page in pages:
            home.open(page[0])
            checked += assert_told(home, f"{section}, {page[0]}")
            assert_texts_heard(home, page[0])
    assert checked > 300


@pytest.mark.parametrize(
    ("sheet", "term", "part"),
    [
        (Sheet.DISPLAY, "", ""),
        (Sheet.TERM, "vertebre", ""),
        (Sheet.QUESTIONS, "", ""),
        (Sheet.TAKE_HOME, "", ""),
        (Sheet.PICTURE, "", "scene"),
        (Sheet.PICTURE, "", "views"),
        (Sheet.PICTURE, "", "inset"),
    ],
)
def test_every_sheet_is_told(home: Running, sheet: Sheet, term: str, part: str) -> None:
    home.tap("tile.questions")
    home.tap("question.questions.moi-adapte")
    home.open("steps.needle")
    home.open_sheet(sheet, term, part)
    assert assert_told(home, sheet.name) >= 1
    assert_texts_heard(home, sheet.name)
    assert [item for item in heard(home.window) if item.role == Role.Dialog and item.name]


def test_the_question_whether_one_is_there_is_told(home: Running) -> None:
    home.silence(240)
    names = [item.name for item in heard(home.window)]
    assert any("toujours là" in name for name in names)
    one(home, "Oui, je continue", Role.Button).act("Press")
    home.settle()
    assert not home.shows("stillthere")


def test_the_first_press_only_wakes(wall: Running) -> None:
    one(wall, "Touchez l’écran", Role.Button).act("Press")
    wall.settle()
    assert wall.place == Place(View.HOME)


def test_the_reader_leads_through_a_section(home: Running) -> None:
    one(home, "Commencer", Role.Button).act("Press")
    home.settle()
    assert home.place.block == "definition.main"
    one(home, "Suivant", Role.Button).act("Press")
    home.settle()
    assert home.session.outline.index(home.place) == 1


def test_each_section_says_on_the_home_page_what_it_is_about(home: Running) -> None:
    for section in home.session.outline.pages:
        text = home.session.texts.sections[section]
        if home.shows(f"tile.{section}"):
            assert one(home, text.title, Role.Button).description == text.lead
    assert all(home.shows(f"tile.{section}") for section in ("definition", "steps", "bref", "lexique"))


def test_a_question_is_ticked_and_says_so(home: Running) -> None:
    home.open("questions.moi")
    question = next(item for item in heard(home.window) if item.role == Role.CheckBox)
    assert not question.is_checked()
    question.act("Press")
    home.settle()
    assert question.is_checked()
    assert len(home.visit.ticked) == 1


def test_a_choice_says_that_it_is_chosen(home: Running) -> None:
    home.open_sheet(Sheet.DISPLAY)
    large, largest = (one(home, name, Role.RadioButton) for name in ("Grand", "Très grand"))
    assert (large.is_checked(), largest.is_checked()) == (True, False)
    largest.act("Press")
    home.settle()
    assert home.visit.text_size == 4
    large, largest = (one(home, name, Role.RadioButton) for name in ("Grand", "Très grand"))
    assert (large.is_checked(), largest.is_checked()) == (False, True)


def test_the_step_in_front_is_told(home: Running) -> None:
    home.open("steps.needle")
    steps = [item for item in heard(home.window) if item.name.startswith("Étape") and item.role == Role.RadioButton]
    assert len(steps) == 9
    assert [item.is_checked() for item in steps] == [number == 4 for number in range(9)]
    assert len({item.description for item in steps}) == 9, "each says what it shows"


def test_the_needle_is_moved_by_the_reader(home: Running) -> None:
    home.open("steps.needle")
    slider = next(item for item in heard(home.window) if item.role == Role.Slider)
    value = slider.interface.valueInterface()
    assert value is not None
    assert value.currentValue() == 1
    slider.act("Decrease")
    home.settle()
    assert value.currentValue() < 1
    assert home.kiosk.step.property("value") == value.currentValue()


def test_a_word_is_explained_by_the_reader(home: Running) -> None:
    home.open("definition.main")
    word = next(item for item in heard(home.window) if item.role == Role.Link)
    word.act("Press")
    home.settle()
    assert home.sheet() is Sheet.TERM


def test_the_languages_are_told_and_chosen_by_the_reader(launch: Launch) -> None:
    running = launch("wall", languages=("fr", "en", "ar"))
    running.open_home()
    assert_texts_heard(running, "home")
    one(running, "Langue", Role.Button).act("Press")
    running.settle()
    assert assert_told(running, "the languages") >= 4
    assert_texts_heard(running, "the languages")
    assert one(running, "Français", Role.RadioButton).is_checked()
    one(running, "العربية", Role.RadioButton).act("Press")
    running.settle()
    assert running.visit.language == "ar"
    assert_texts_heard(running, "home, in Arabic")
