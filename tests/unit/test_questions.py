"""The questions taken along: their numbers everywhere, and the code that a telephone reads."""

from __future__ import annotations

import pytest
import segno

from kiosk.qr import QUIET, code_of
from kiosk.questions import offered, plain_text, taken
from kiosk.visit import Visit, with_answer_turned, with_tick_turned
from tests.support.shipped import shipped

ALL = list(offered(shipped().structure))


def test_the_ticked_questions_keep_their_numbers() -> None:
    questions = taken(shipped().structure, shipped().texts["fr"], {ALL[11], ALL[2], ALL[6]})
    assert [question.number for question in questions] == [3, 7, 12]
    assert [question.id for question in questions] == [ALL[2], ALL[6], ALL[11]]


@pytest.mark.parametrize("language", ["fr", "fr.facile", "en", "ar"])
def test_the_code_holds_the_questions_in_the_language_and_nothing_else(language: str) -> None:
    texts = shipped().texts[language]
    questions = taken(shipped().structure, texts, ALL[:2])
    heading, *lines = plain_text(questions, texts).split("\n")
    assert heading == texts.interface["questions_mine"]
    assert lines == [f"{n}. {texts.statements[ALL[n - 1]][0]}" for n in (1, 2)]


def test_whoever_unticks_a_question_has_no_answer_to_it() -> None:
    visit = with_tick_turned(Visit(), "a")
    assert with_answer_turned(visit, "b") == visit, "only what was asked is answered"
    answered = with_answer_turned(visit, "a")
    assert answered.answered == {"a"}
    assert with_answer_turned(answered, "a").answered == frozenset()
    assert with_tick_turned(answered, "a") == Visit()


def test_the_modules_are_those_of_segno_with_the_quiet_margin_around() -> None:
    text = "Dois-je être à jeun ?"
    made = segno.make(text, micro=False, encoding="utf-8", error="l")
    code = code_of(text)
    assert code.side == made.symbol_size()[0] == len(made.matrix) + 2 * QUIET
    inner = [row[QUIET:-QUIET] for row in code.rows[QUIET:-QUIET]]
    assert inner == [tuple(module == 1 for module in row) for row in made.matrix]
    assert not any(code.rows[0])


def test_the_bars_are_the_dark_modules_each_once() -> None:
    code = code_of("https://www.radiologie-du-port.fr")
    dark = {(x, y) for y, row in enumerate(code.rows) for x, module in enumerate(row) if module}
    drawn = [(x + step, y) for x, y, length in code.runs() for step in range(length)]
    assert len(drawn) == len(set(drawn))
    assert set(drawn) == dark
