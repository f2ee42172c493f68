"""Ticked questions are taken along: by real touches on the real window, and as a telephone sees it."""

from __future__ import annotations

from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.frame import Frame
from kiosk.navigation import Sheet
from kiosk.profile import Profile
from kiosk.qr import code_of
from kiosk.questions import SEPARATOR, offered, plain_text, taken
from kiosk.questions_sheet import MODULE, QuestionsSheet, numbers_line
from kiosk.screens import SCREENS
from kiosk.system.fonts import type_for
from kiosk.visit import TEXT_SIZES
from tests.support.items import scene_rect, seen_items
from tests.support.running import Running
from tests.support.shipped import shipped
from tests.ui.conftest import Launch

ALL = list(offered(shipped().structure))


def tick(running: Running, *numbers: int) -> None:
    ticked = frozenset(ALL[number - 1] for number in numbers)
    running.session.choose(partial(replace, ticked=ticked))
    running.settle()


def asked(running: Running) -> list[str]:
    """Ids of the questions on the leaf in front."""
    names = (item.objectName() for item in seen_items(running.window))
    return [name.removeprefix("asked.") for name in names if name.startswith("asked.")]


def test_without_a_tick_there_is_nothing_to_take(home: Running) -> None:
    home.tap("tile.questions")
    assert not home.shows("questions.take")
    home.tap("question.questions.moi-adapte")
    assert home.shows("questions.take")
    home.tap("question.questions.moi-adapte")
    assert not home.shows("questions.take")


def test_a_tick_moves_nothing(home: Running) -> None:
    home.tap("tile.questions")
    before = {item.objectName(): scene_rect(item) for item in seen_items(home.window) if item.objectName()}
    home.tap("question.questions.moi-adapte")
    after = {item.objectName(): scene_rect(item) for item in seen_items(home.window)}
    assert {name: after[name] for name in before} == before


def test_the_numbers_and_the_questions_are_shown(home: Running) -> None:
    tick(home, 3, 7, 12)
    home.open("questions.moi")
    home.tap("questions.take")
    assert home.sheet() is Sheet.QUESTIONS
    assert home.item("questions.numbers").property("text") == "Vos questions\u00a0: 3\u00a0· 7\u00a0· 12"
    assert asked(home) == [ALL[2], ALL[6], ALL[11]]
    home.tap("sheet.close")
    assert home.place.block == "questions.moi"


@pytest.mark.parametrize(("screen", "scheme"), [("wall", 0), ("wall", 2), ("small-tablet", 1)])
def test_what_is_drawn_is_the_code_of_the_text(launch: Launch, screen: str, scheme: int) -> None:
    """Every module, sampled in its middle from the window as it is."""
    running = launch(screen, text_size=1)
    running.open_home()
    running.kiosk.choices.setScheme(scheme)
    tick(running, 3, 7, 12)
    running.open("questions.moi")
    running.tap("questions.take")
    texts = running.session.texts
    code = code_of(plain_text(taken(shipped().structure, texts, running.visit.ticked), texts))
    place = scene_rect(running.item("questions.code"))
    image = running.window.grabWindow()
    module = place.width() / code.side
    drawn = tuple(
        tuple(
            image.pixelColor(int(place.x() + (x + 0.5) * module), int(place.y() + (y + 0.5) * module)).lightness() < 128
            for x in range(code.side)
        )
        for y in range(code.side)
    )
    assert drawn == code.rows


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
@pytest.mark.parametrize("count", [1, 3, len(ALL)])
@pytest.mark.parametrize("screen", SCREENS)
def test_its_modules_are_large_enough_and_everything_fits(
    screen: str,
    count: int,
    language: str,
    qapp: QGuiApplication,  # noqa: ARG001  (fonts need an application)
) -> None:
    on, texts = SCREENS[screen], shipped().texts[language]
    questions = taken(shipped().structure, texts, ALL[:count])
    for size in range(1, TEXT_SIZES + 1):
        frame = Frame(on.width, on.height, on.px_per_mm, on.profile, size)
        numbers = numbers_line(questions, texts.interface["questions_numbers"], SEPARATOR)
        code = code_of(plain_text(questions, texts))
        sheet = QuestionsSheet(frame, type_for(frame), questions, numbers, code, on.profile is Profile.CONSULTATION)
        assert sheet.coded
        assert sheet.module >= MODULE[on.profile] * on.px_per_mm
        assert sheet.code.side * sheet.module <= min(sheet.width, sheet.height)
        assert [it for leaf in sheet.leaves for it in leaf] == list(questions)
        if on.profile is Profile.WAITING_ROOM:
            assert sheet.module / on.px_per_mm >= 1.0
            assert sheet.headed


def test_many_questions_are_turned_like_pages(launch: Launch) -> None:
    running = launch("small-tablet", text_size=4)
    running.open_home()
    tick(running, *range(1, len(ALL) + 1))
    running.open("questions.moi")
    running.tap("questions.take")
    met = asked(running)
    assert not running.item("questions.back").isEnabled()
    while running.item("questions.on").isEnabled():
        running.tap("questions.on")
        met += asked(running)
    assert met == ALL
    running.tap("questions.back")
    assert asked(running) != met[-1:]


def test_in_the_waiting_room_nobody_answers(home: Running) -> None:
    tick(home, 3)
    home.open("questions.moi")
    home.tap("questions.take")
    assert not home.item(f"asked.{ALL[2]}").isEnabled()
    home.kiosk.questions.toggleAnswer(ALL[2])
    assert not home.visit.answered


def test_on_the_tablet_each_question_is_ticked_off_when_it_is_answered(launch: Launch) -> None:
    running = launch("tablet")
    running.open_home()
    tick(running, 3, 7)
    running.open("questions.moi")
    running.tap("questions.take")
    running.tap(f"asked.{ALL[6]}")
    assert running.visit.answered == {ALL[6]}
    assert running.item(f"asked.{ALL[6]}").property("answered")
    running.tap(f"asked.{ALL[6]}")
    assert not running.visit.answered
    running.tap(f"asked.{ALL[6]}")
    running.tap("bar.finish")
    assert running.visit == running.session.setup.fresh_visit


def test_the_sheet_is_read_on_in_another_language(launch: Launch) -> None:
    running = launch("wall", languages=("fr", "ar"))
    running.open_home()
    tick(running, 3, 7)
    running.open("questions.moi")
    running.tap("questions.take")
    running.kiosk.choices.setLanguage("ar")
    running.settle()
    assert str(running.item("questions.numbers").property("text")).startswith("أسئلتك")
    assert asked(running) == [ALL[2], ALL[6]]
    code, rows = scene_rect(running.item("questions.code")), scene_rect(running.item(f"asked.{ALL[2]}"))
    assert code.right() < rows.left(), "the code is at the end of the line, which is the left"
