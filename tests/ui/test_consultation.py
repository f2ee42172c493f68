"""A consultation from the first touch to Terminer, by touch alone: shown, drawn, asked, said again, gone."""

from __future__ import annotations

import pytest

from kiosk.drawing_board import Tool
from kiosk.navigation import NavState, Place, Sheet, View
from kiosk.questions import offered
from tests.support.pen import Pen
from tests.support.running import Running
from tests.support.shipped import shipped
from tests.support.snapshot import differences, snapshot
from tests.ui.conftest import Launch
from tests.ui.test_drawing import at, drawn, line

QUESTIONS = offered(shipped().structure)


@pytest.mark.parametrize("screen", ["small-tablet", "tablet-portrait"])
def test_a_whole_consultation(launch: Launch, screen: str) -> None:
    tablet = launch(screen, languages=("fr", "en", "ar"))
    before = snapshot(tablet)
    tablet.tap("attract")
    _prepares(tablet)
    _explains(tablet)
    _draws(tablet)
    _answers(tablet)
    _checks(tablet)
    tablet.silence(3600)
    assert not tablet.shows("stillthere"), "nobody is hurried"
    tablet.tap("bar.finish")
    assert tablet.session.state == NavState()
    assert tablet.visit == tablet.session.setup.fresh_visit
    found = differences(before, snapshot(tablet))
    assert not found, "\n".join(found)


def _prepares(tablet: Running) -> None:
    """What does not concern this patient is left out: metastases and myeloma."""
    tablet.tap("header.map")
    tablet.tap("map.indications")
    tablet.tap("map.hide")
    for page in ("indications.metastases", "indications.myelome"):
        tablet.tap(f"map.{page}")
    tablet.tap("sheet.close")
    assert tablet.place == Place(View.HOME)


def _explains(tablet: Running) -> None:
    """Through the first chapters, then to a step by the map."""
    tablet.tap("home.start")
    seen = []
    while tablet.place.section in ("definition", "indications"):
        seen.append(tablet.place.block)
        tablet.tap("bar.next")
    assert "definition.tassement" in seen
    assert not {"indications.metastases", "indications.myelome"} & set(seen)
    tablet.tap("header.map")
    tablet.tap("map.steps")
    tablet.tap("map.steps.needle")
    assert tablet.place.block == "steps.needle"


def _draws(tablet: Running) -> None:
    """On a vertebra, near and with a pen; what was drawn is where it was when it is opened again."""
    tablet.tap("header.map")
    tablet.tap("map.definition")
    tablet.tap("map.definition.vertebre")
    tablet.tap("figure")
    tablet.tap("zoom.in")
    tablet.tap("draw.red")
    line(tablet, (0.45, 0.45), (0.55, 0.55))
    tablet.tap("draw.arrow")
    tablet.tap_at(at(tablet, 0.5, 0.5))
    Pen(tablet.window).line(at(tablet, 0.46, 0.5), at(tablet, 0.5, 0.54))
    tablet.clock.forward(1)
    tablet.settle()
    assert [stroke.tool for stroke in drawn(tablet)].count(Tool.ARROW) >= 1
    assert len(drawn(tablet)) == 3
    tablet.tap("draw.undo")
    kept = drawn(tablet)
    assert len(kept) == 2
    tablet.tap("zoom.whole")
    tablet.tap("picture.close")
    tablet.tap("figure")
    assert drawn(tablet) == kept
    tablet.tap("picture.close")


def _answers(tablet: Running) -> None:
    """Three questions are ticked, taken along, and ticked off one by one."""
    tablet.tap("bar.home")
    tablet.tap("tile.questions")
    asked = (QUESTIONS[0], QUESTIONS[3])
    tablet.tap(f"question.{asked[0]}")
    tablet.tap("bar.next")
    tablet.tap(f"question.{asked[1]}")
    tablet.tap("questions.take")
    assert tablet.sheet() is Sheet.QUESTIONS
    tablet.tap(f"asked.{asked[0]}")
    assert tablet.visit.answered == {asked[0]}
    assert tablet.visit.ticked == set(asked)
    tablet.tap("sheet.close")


def _checks(tablet: Running) -> None:
    """The five prompts: one has to be taken up again, and is, one touch away; the others were said."""
    tablet.tap("bar.home")
    tablet.tap("tile.verifier")
    prompts = [page[0] for page in tablet.session.outline.pages["verifier"]]
    for number, prompt in enumerate(prompts):
        assert tablet.place.block == prompt
        tablet.tap("recall.show")
        tablet.tap("recall.retake" if number == 2 else "recall.retold")
        if number == 2:
            tablet.tap("recall.review")
            assert tablet.place.section == "risques"
            tablet.tap("bar.back")
            assert tablet.place.block == prompt
        if number < len(prompts) - 1:
            tablet.tap("bar.next")
    assert tablet.visit.to_retake == {prompts[2]}
    assert tablet.visit.retold == set(prompts) - {prompts[2]}
