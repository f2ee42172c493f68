"""A patient's way through the kiosk, by real touch, from the first touch to the wiped screen."""

from __future__ import annotations

import pytest
from msgspec.structs import asdict
from PySide6.QtCore import QPoint

from kiosk.app import Manner
from kiosk.backend.session import TURN_GUARD
from kiosk.navigation import NavState, Place, Sheet, View
from kiosk.visit import Scheme
from tests.support.controls import reach
from tests.support.items import scene_rect, seen_items
from tests.support.running import Running
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

IDLE, IDLE_READING, COUNTDOWN = 120, 240, 30
"""Seconds of the requirements."""
FIRST_WORD = "word.vertebre"
STEPS = ["sleep", "prone", "face", "side", "needle", "biopsy", "cement", "other-side", "done"]


def assert_wiped(running: Running) -> None:
    """Nothing is left of the visitor: the kiosk sleeps as it did before the first touch."""
    assert running.session.state == NavState()
    assert running.visit == running.session.setup.fresh_visit
    assert not running.kiosk.walkthrough.is_playing()
    assert running.shows("attract")
    assert not running.shows("stillthere")
    assert not running.shows("bar.home")


def slider_position(running: Running) -> float:
    return float(running.item("compare.slider").property("position"))


# ------------------------------------------------------------------------------------------ the whole way


def test_a_patient_reads_everything_and_leaves_nothing_behind(wall: Running) -> None:
    running = wall
    assert_wiped(running)
    running.tap("attract")
    assert running.place == Place(View.HOME), "the first touch only wakes"
    running.tap("home.start")
    outline = running.session.outline
    expected = [page[0] for section in outline.walk for page in outline.pages[section]]
    assert [f"steps.{step}" for step in STEPS] == [page[0] for page in outline.pages["steps"]]

    walked = [running.place.block]
    while running.shows("bar.next"):
        running.tap("bar.next")
        walked.append(running.place.block)
    assert walked == expected

    running.tap("question.questions.apres-mal")
    assert running.visit.ticked == {"questions.apres-mal"}
    running.tap("bar.home")
    running.tap("tile.definition")
    running.tap(FIRST_WORD)
    assert running.sheet() is Sheet.TERM
    assert running.shows("term.text")
    running.tap("sheet.close")
    assert running.sheet() is Sheet.NONE
    assert running.place.block == "definition.main"

    running.silence(IDLE_READING)
    assert running.shows("stillthere")
    running.tap("stillthere.stay")
    assert not running.shows("stillthere")
    assert running.place.block == "definition.main"
    assert running.visit.ticked == {"questions.apres-mal"}

    running.silence(IDLE_READING)
    assert running.shows("stillthere")
    running.silence(COUNTDOWN)
    assert_wiped(running)


def test_every_section_can_be_opened_from_home(home: Running) -> None:
    for section in home.session.outline.pages:
        home.tap(f"tile.{section}")
        assert home.place.section == section
        home.tap("bar.home")
    assert home.place == Place(View.HOME)


# ------------------------------------------------------------------------------------------------- waking


def test_the_touch_that_wakes_does_nothing_else(wall: Running) -> None:
    """It lands where Commencer will be."""
    wall.open_home()
    place = wall.middle("home.start")
    wall.kiosk.presence.finish()
    wall.settle()
    wall.tap_at(place)
    assert wall.session.state == NavState(Place(View.HOME))


# ---------------------------------------------------------------------------------------------- the pages


def test_a_second_suivant_within_half_a_second_is_ignored(home: Running) -> None:
    home.tap("home.start")
    home.clock.forward(1)
    home.touch.double_tap("bar.next")
    home.settle()
    assert home.session.outline.index(home.place) == 1
    home.clock.forward(TURN_GUARD - 0.01)
    home.touch.tap("bar.next")
    home.settle()
    assert home.session.outline.index(home.place) == 1
    home.clock.forward(0.01)
    home.touch.tap("bar.next")
    home.settle()
    assert home.session.outline.index(home.place) == 2


def test_a_tick_is_no_page_turn_and_may_be_quick(home: Running) -> None:
    home.tap("tile.questions")
    home.touch.double_tap("question.questions.moi-adapte")
    assert home.visit.ticked == frozenset()


@pytest.mark.parametrize("name", ["home.start", "tile.risques", "tile.steps", "bar.display", "bar.finish"])
def test_sliding_off_a_button_cancels_it(home: Running, name: str) -> None:
    home.touch.slide_off(name)
    home.settle()
    assert home.session.state == NavState(Place(View.HOME))


def test_sliding_off_suivant_cancels_it(home: Running) -> None:
    home.tap("home.start")
    home.touch.slide_off("bar.next")
    home.settle()
    assert home.place.block == "definition.main"


@pytest.mark.parametrize("section", ["definition", "questions", "lexique", "steps"])
def test_a_swipe_turns_a_page_both_ways(home: Running, section: str) -> None:
    home.tap(f"tile.{section}")
    home.swipe(-0.4)
    assert home.session.outline.index(home.place) == 1
    home.swipe(0.4)
    assert home.session.outline.index(home.place) == 0
    assert home.place.section == section


def test_a_short_slide_turns_no_page(home: Running) -> None:
    home.tap("tile.definition")
    home.swipe(-0.02)
    assert home.place.block == "definition.main"


def test_a_slide_up_or_down_turns_no_page(home: Running) -> None:
    home.tap("tile.definition")
    home.clock.forward(1)
    home.touch.swipe("view", 0, -0.6)
    home.settle()
    assert home.place.block == "definition.main"


def test_a_swipe_over_a_question_does_not_tick_it(home: Running) -> None:
    home.tap("tile.questions")
    home.clock.forward(1)
    home.touch.swipe("question.questions.moi-adapte", -0.5)
    home.settle()
    assert home.visit.ticked == frozenset()


def test_the_hint_stays_until_a_page_was_turned(home: Running) -> None:
    home.tap("tile.definition")
    assert home.shows("hint.next")
    home.tap("bar.next")
    assert not home.shows("hint.next")
    home.tap("bar.home")
    home.tap("tile.risques")
    assert not home.shows("hint.next")


def test_retour_goes_back_one_place_at_a_time(home: Running) -> None:
    home.tap("tile.risques")
    home.tap("bar.next")
    home.tap("bar.back")
    assert home.place.block == "risques.main"
    home.tap("bar.back")
    assert home.place == Place(View.HOME)
    assert not home.shows("bar.back")


def test_precedent_is_absent_on_the_first_page_and_suivant_on_the_last(home: Running) -> None:
    home.tap("home.start")
    assert not home.shows("bar.previous")
    last = home.session.outline.pages["questions"][-1][0]
    home.open(last)
    assert not home.shows("bar.next")
    assert home.shows("bar.previous")


def test_suivant_on_the_last_page_opens_the_next_section(home: Running) -> None:
    home.open("definition.closing")
    home.tap("bar.next")
    assert home.place.block == "indications.main"
    home.tap("bar.previous")
    assert home.place.block == "definition.closing"


# ------------------------------------------------------------------------------------------- the pictures


@pytest.mark.parametrize(
    ("start", "badge", "block"),
    [
        ("risques.fuite", "spot.muscles", "risques.muscles"),
        ("risques.muscles", "spot.disc", "risques.disque"),
        ("risques.fuite", "spot.epidural", "risques.epidural"),
        ("avant-apres.main", "spot.treatment", "avant-apres.anticoagulant"),
        ("avant-apres.main", "spot.control", "avant-apres.controle"),
        ("technique.tubes", "spot.side", "technique.profil"),
    ],
)
def test_a_spot_leads_to_what_it_stands_for(home: Running, start: str, badge: str, block: str) -> None:
    home.open(start)
    home.tap(badge)
    assert home.place.block == block
    assert home.item(badge).property("chosen") is True


def test_every_leak_says_how_often_or_how_serious_beside_its_badge(home: Running) -> None:
    home.open("risques.fuite")
    for badge in ("spot.muscles", "spot.disc", "spot.epidural"):
        home.tap(badge)
        assert home.shows(f"statement.{home.place.block}")
        assert home.shows(badge)


def test_the_line_between_before_and_after_is_moved_by_hand_and_by_buttons(home: Running) -> None:
    home.open("definition.ciment")
    assert slider_position(home) == 0.5
    home.tap("compare.before")
    assert slider_position(home) == 1
    home.tap("compare.after")
    assert slider_position(home) == 0
    rect = scene_rect(home.item("compare.slider")).toRect()
    handle = QPoint(rect.left() + rect.height() // 2, rect.center().y())
    home.touch.slide(handle, QPoint(rect.center().x(), rect.center().y()))
    home.settle()
    assert 0.3 < slider_position(home) < 0.7
    assert home.place.block == "definition.ciment", "the slide moved the line, not the page"


# -------------------------------------------------------------------------------------------- step by step


def test_a_step_is_chosen_by_its_number(home: Running) -> None:
    home.tap("tile.steps")
    home.tap("step.steps.needle")
    assert home.place.block == "steps.needle"
    assert home.shows("statement.steps.needle")
    home.tap("step.steps.sleep")
    assert home.place.block == "steps.sleep"


def test_the_layers_of_the_picture_follow_the_step(home: Running) -> None:
    home.tap("tile.steps")
    assert home.shows("layer.supine")
    assert not home.shows("layer.prone")
    home.tap("step.steps.side")
    assert home.shows("layer.side-beam")
    assert not home.shows("layer.supine")


def test_labels_are_hidden_and_shown(home: Running) -> None:
    home.open("steps.needle")
    assert home.shows("label.needle")
    home.tap("steps.labels")
    assert not home.shows("label.needle")
    assert not home.visit.labels_shown
    home.tap("steps.labels")
    assert home.shows("label.needle")


def test_the_steps_play_and_pause(home: Running) -> None:
    home.tap("tile.steps")
    home.tap("steps.play")
    assert home.kiosk.walkthrough.is_playing()
    home.kiosk.walkthrough.advance()
    assert home.place.block == "steps.prone"
    home.tap("steps.play")
    assert not home.kiosk.walkthrough.is_playing()
    assert home.place.block == "steps.prone"


def test_the_steps_play_to_the_end_by_themselves(launch: Launch) -> None:
    running = launch("wall", step_ms=1)
    running.open("steps.sleep")
    running.touch.tap("steps.play")
    wait_until(lambda: running.place.block == "steps.done", "the last step")
    wait_until(lambda: not running.kiosk.walkthrough.is_playing(), "the end of the play")
    assert Manner().step_ms >= 5000, "the visitor has time to read two sentences"


def test_play_on_the_last_step_begins_anew(home: Running) -> None:
    home.open("steps.done")
    home.tap("steps.play")
    assert home.place.block == "steps.sleep"
    assert home.kiosk.walkthrough.is_playing()


@pytest.mark.parametrize("touched", ["bar.next", "step.steps.cement", "bar.display", "bar.home", "bar.back"])
def test_any_other_touch_takes_the_lead_from_the_play(home: Running, touched: str) -> None:
    home.tap("tile.steps")
    home.tap("steps.play")
    home.tap(touched)
    assert not home.kiosk.walkthrough.is_playing()


# -------------------------------------------------------------------------------------------- the sheets


def test_a_word_is_explained_where_it_stands_and_in_the_glossary(home: Running) -> None:
    home.tap("tile.lexique")
    home.tap("term.biopsie")
    assert home.shows("statement.term.biopsie")
    home.tap("sheet.close")
    assert not home.shows("statement.term.biopsie")
    home.open("technique.biopsie")
    home.tap("word.biopsie")
    assert home.shows("statement.term.biopsie")


def test_a_word_is_met_by_a_finger_just_beside_it(launch: Launch) -> None:
    """A line is lower than a finger is wide: the touch reaches beyond the letters."""
    running = launch("wall", text_size=1)
    running.open("definition.main")
    word = running.item(FIRST_WORD)
    inside, beyond = scene_rect(word), reach(word)
    assert beyond.height() > inside.height() + 4
    running.tap_at(QPoint(round(inside.center().x()), round(beyond.top()) + 2))
    assert running.sheet() is Sheet.TERM


def test_a_touch_beside_a_sheet_closes_it_and_does_nothing_else(home: Running) -> None:
    home.tap("tile.definition")
    home.tap(FIRST_WORD)
    rect = scene_rect(home.item("view"))
    home.tap_at(QPoint(round(rect.left()) + 2, round(rect.center().y())))
    assert home.session.state == NavState(Place(View.READING, "definition", "definition.main"), (Place(View.HOME),))


def test_a_touch_on_a_sheet_does_not_close_it(home: Running) -> None:
    home.tap("tile.definition")
    home.tap(FIRST_WORD)
    home.tap_at(home.middle("term.text"))
    assert home.sheet() is Sheet.TERM


def test_retour_closes_a_sheet(home: Running) -> None:
    home.tap("tile.definition")
    home.tap("bar.display")
    home.tap("bar.back")
    assert home.sheet() is Sheet.NONE
    assert home.place.block == "definition.main"


def test_a_sheet_keeps_a_swipe_from_the_page_below(home: Running) -> None:
    home.tap("tile.definition")
    home.tap("bar.display")
    home.swipe(-0.4)
    assert home.place.block == "definition.main"


@pytest.mark.parametrize("size", [1, 2, 4])
def test_the_text_size_changes_at_once_and_the_place_stays(home: Running, size: int) -> None:
    home.open("technique.appareils")
    before = home.session.frame.body
    home.tap("bar.display")
    home.tap(f"display.size{size}")
    assert home.visit.text_size == size
    assert (home.session.frame.body > before) == (size > 3)
    assert home.place.block == "technique.appareils"
    home.tap("sheet.close")
    assert home.shows("statement.technique.manipulateur")


def test_high_contrast_is_at_once_and_everywhere(home: Running) -> None:
    paper = home.window.color()
    home.tap("bar.display")
    home.tap("display.colours2")
    assert home.visit.scheme is Scheme.HIGH_CONTRAST
    assert home.window.color() != paper
    assert home.window.color().name() == "#ffffff"
    home.tap("display.colours0")
    assert home.window.color() == paper


# ---------------------------------------------------------------------------------------------- the time


def test_a_reader_of_large_text_is_asked_after_240_seconds(home: Running) -> None:
    home.silence(IDLE_READING - 1)
    assert not home.shows("stillthere")
    home.silence(1)
    assert home.shows("stillthere")


def test_a_reader_of_small_text_is_asked_after_120_seconds(launch: Launch) -> None:
    running = launch("wall", text_size=1)
    running.open_home()
    running.silence(IDLE - 1)
    assert not running.shows("stillthere")
    running.silence(1)
    assert running.shows("stillthere")


def test_a_playing_picture_counts_as_reading(launch: Launch) -> None:
    running = launch("wall", text_size=1)
    running.open("steps.sleep")
    running.tap("steps.play")
    running.silence(IDLE)
    assert not running.shows("stillthere")
    running.tap("steps.play")
    running.silence(IDLE)
    assert running.shows("stillthere")


def test_the_kiosk_looks_at_its_clock_by_itself(home: Running) -> None:
    home.clock.forward(IDLE_READING)
    wait_until(lambda: home.shows("stillthere"), "the question")
    home.clock.forward(COUNTDOWN)
    wait_until(lambda: home.shows("attract"), "the end of the visit")


def test_the_countdown_is_shown(home: Running) -> None:
    home.silence(IDLE_READING)
    assert home.kiosk.presence.property("secondsLeft") == COUNTDOWN
    home.silence(10)
    assert home.kiosk.presence.property("secondsLeft") == COUNTDOWN - 10
    assert any(f"dans {COUNTDOWN - 10} s" in text.replace("\u00a0", " ") for text in texts(home))


def test_one_touch_anywhere_continues_and_touches_nothing_below(home: Running) -> None:
    home.tap("tile.questions")
    place = home.middle("question.questions.moi-adapte")
    home.silence(IDLE_READING)
    home.tap_at(place)
    assert not home.shows("stillthere")
    assert home.visit.ticked == frozenset()
    assert home.place.section == "questions"


def test_who_answers_is_asked_as_often_as_wanted(home: Running) -> None:
    for _ in range(3):
        home.silence(IDLE_READING + COUNTDOWN - 1)
        assert home.shows("stillthere")
        home.tap("stillthere.stay")
        home.silence(IDLE_READING - 1)
        assert not home.shows("stillthere"), "an answer gives the whole time again"
        home.tap_at(QPoint(3, 3))


def test_every_touch_starts_the_time_anew(home: Running) -> None:
    for _ in range(3):
        home.silence(IDLE_READING - 10)
        home.tap_at(QPoint(3, 3))
        assert not home.shows("stillthere")


def test_a_sleeping_kiosk_asks_nobody(wall: Running) -> None:
    wall.clock.forward(10 * IDLE_READING)
    wall.kiosk.presence.look()
    wall.tap("attract")
    assert wall.place == Place(View.HOME)
    wall.silence(1)
    assert not wall.shows("stillthere"), "the time of a visit starts with it"


def test_terminer_wipes_from_anywhere(home: Running) -> None:
    busy(home)
    home.tap("bar.finish")
    assert_wiped(home)


def test_the_next_visitor_finds_nothing_of_the_last(home: Running) -> None:
    paper = home.window.color()
    busy(home)
    home.open("definition.ciment")
    home.tap("compare.before")
    home.silence(IDLE_READING)
    home.silence(COUNTDOWN)
    assert_wiped(home)

    home.tap("attract")
    assert home.window.color() == paper
    assert not home.shows("bar.back")
    home.tap("tile.questions")
    assert home.shows("hint.next")
    assert home.item("question.questions.moi-adapte").property("ticked") is False
    home.tap("bar.home")
    home.tap("tile.steps")
    home.tap("step.steps.needle")
    assert home.shows("label.needle")
    home.open("definition.ciment")
    assert slider_position(home) == 0.5


def test_the_first_suivant_of_a_visitor_is_never_taken_for_the_last_ones_second(home: Running) -> None:
    home.tap("home.start")
    home.clock.forward(1)
    home.touch.tap("bar.next")
    home.touch.tap("bar.finish")
    home.touch.tap("attract")
    home.touch.tap("home.start")
    home.touch.tap("bar.next")
    assert home.session.outline.index(home.place) == 1


def test_a_consultation_has_no_time_out_and_a_visible_terminer(launch: Launch) -> None:
    running = launch("tablet")
    running.tap("attract")
    running.tap("tile.questions")
    running.tap("question.questions.moi-adapte")
    running.silence(24 * 3600)
    assert not running.shows("stillthere")
    assert running.visit.ticked
    running.tap("bar.finish")
    assert_wiped(running)


def busy(running: Running) -> None:
    """A visit that leaves every trace a visit can."""
    running.open_home()
    running.tap("tile.questions")
    running.tap("question.questions.moi-adapte")
    running.tap("bar.next")
    running.tap("bar.display")
    running.tap("display.size4")
    running.tap("display.colours2")
    running.tap("display.reading1")
    running.tap("display.movement1")
    running.tap("bar.home")
    running.tap("tile.steps")
    running.tap("steps.labels")
    running.tap("step.steps.needle")
    running.tap("steps.play")
    fresh = running.session.setup.fresh_visit
    visit = running.visit
    untouched = {name for name, value in asdict(visit).items() if value == getattr(fresh, name)}
    # There is one language, no voice, nobody who leads, answers or draws on a public screen.
    not_here = {
        "language",
        "volume",
        "slow",
        "listened",
        "answered",
        "tool",
        "ink",
        "board",
        "hidden",
        "retold",
        "to_retake",
    }
    assert untouched == not_here, "a new choice of the visitor belongs into this visit"


def texts(running: Running) -> list[str]:
    """Every text in sight."""
    return [str(item.property("text")) for item in seen_items(running.window) if item.inherits("QQuickText")]
