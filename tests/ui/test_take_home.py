"""The sheet to take home is printed silently on the printer of the settings; `lp` is one of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QPointingDevice

from kiosk.backend.take_home import COPIES
from kiosk.content.model import Content
from kiosk.navigation import Sheet
from kiosk.screens import SCREENS
from kiosk.system import printer
from tests.support.geometry import faults
from tests.support.items import find
from tests.support.running import Running
from tests.support.shipped import shipped
from tests.support.waiting import wait_until
from tests.unit.test_handout import ALL, with_a_phone

pytestmark = pytest.mark.skipif(os.name != "posix", reason="lp is a program of Unix")
LP = """#!/bin/sh
printf '%s\\n' "$*" >>{folder}/asked
{body}
"""
Start = Callable[..., Running]


@pytest.fixture
def start(touch_screen: QPointingDevice) -> Iterator[Start]:
    """A tablet with a printer, or without; warnings are failures."""
    started: list[Running] = []

    def start(name: str = "Salle-2", content: Content | None = None, screen: str = "tablet") -> Running:
        running = Running.start(SCREENS[screen], touch_screen, printer=name, content=content, languages=("fr",))
        started.append(running)
        running.open_home()
        running.session.choose(partial(replace, ticked=frozenset({ALL[2]})))
        running.kiosk.navigator.openTakeHome()
        running.settle()
        return running

    yield start
    warnings = [warning for running in started for warning in running.stop()]
    assert not warnings


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Put an `lp` before all others on the PATH; the folder in which it keeps what it gets."""

    def install(body: str) -> Path:
        program = tmp_path / "lp"
        program.write_text(LP.format(folder=tmp_path, body=body), encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
        return tmp_path

    return install


@pytest.mark.parametrize("screen", ["tablet", "tablet-portrait", "small-tablet", "wall"])
def test_the_sheet_is_one_touch_from_the_questions_where_there_is_a_printer(
    start: Start, lp: Callable[[str], Path], screen: str
) -> None:
    lp("cat >/dev/null")
    running = start(screen=screen)
    running.session.choose(partial(replace, ticked=frozenset(ALL)))
    running.open("questions.moi")
    running.tap("questions.take")
    assert faults(running) == []
    while not running.shows("questions.print"):
        running.tap("questions.on")
        assert faults(running) == []
    running.tap("questions.print")
    assert running.sheet() is Sheet.TAKE_HOME
    assert running.shows("take.print")


def test_without_a_printer_nothing_offers_paper(start: Start) -> None:
    running = start("")
    running.open_sheet(Sheet.QUESTIONS)
    assert not running.shows("questions.print")


def result(running: Running) -> str:
    return str(running.item("take.result").property("text")) if running.shows("take.result") else ""


def printed(running: Running) -> None:
    """Touch the button, and wait for the printer's answer."""
    running.tap("take.print")
    wait_until(lambda: not running.kiosk.take_home.is_printing(), "the printer's answer")
    running.settle()


def test_without_a_printer_there_is_no_control(start: Start) -> None:
    running = start("")
    assert running.sheet() is Sheet.TAKE_HOME
    assert running.shows("take.preview0")
    assert not running.shows("take.print")


def test_one_touch_prints_the_sheet(start: Start, lp: Callable[[str], Path]) -> None:
    folder = lp('cat >"$(dirname "$0")/got.pdf"')
    running = start()
    printed(running)
    assert (folder / "asked").read_text(encoding="utf-8") == "-d Salle-2 -t kiosk -s -\n"
    assert (folder / "got.pdf").read_bytes().startswith(b"%PDF-")
    assert result(running) == "La feuille part à l’imprimante."
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", folder / "got.pdf", "-"], check=True, capture_output=True, text=True).stdout
        assert "Y a-t-il d’autres solutions pour moi" in text


def test_nothing_is_left_on_the_disk(
    start: Start, lp: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("tmp")
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(elsewhere))
    lp("cat >/dev/null")
    printed(start())
    assert not list(elsewhere.iterdir())


@pytest.mark.parametrize(
    "body", ["cat >/dev/null; exit 1", "exit 1", "kill -9 $$"], ids=["refuses", "reads nothing", "dies"]
)
def test_a_printer_that_fails_is_told(start: Start, lp: Callable[[str], Path], body: str) -> None:
    lp(body)
    running = start()
    printed(running)
    assert result(running) == "L’impression n’a pas marché. Demandez de l’aide."
    assert running.item("take.print").isEnabled(), "it may be tried again"


def test_a_machine_without_lp_is_told(start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    running = start()
    printed(running)
    assert "Demandez de l’aide" in result(running)


def test_a_queue_that_hangs_is_given_up(
    start: Start, lp: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "PATIENCE_MS", 200)
    lp("exec sleep 60")
    running = start()
    running.tap("take.print")
    assert not running.item("take.print").isEnabled(), "a second touch prints no second sheet"
    wait_until(lambda: not running.kiosk.take_home.is_printing(), "the end of patience")
    running.settle()
    assert "Demandez de l’aide" in result(running)


def test_a_visit_has_a_few_sheets_and_the_next_its_own(start: Start, lp: Callable[[str], Path]) -> None:
    lp("cat >/dev/null")
    running = start()
    for _ in range(COPIES):
        printed(running)
    assert not running.item("take.print").isEnabled()
    running.tap("bar.finish")
    running.open_home()
    running.kiosk.navigator.openTakeHome()
    running.settle()
    assert running.item("take.print").isEnabled()
    assert not result(running), "nothing is left of what the last visitor did"


def test_the_address_of_the_centre_is_a_code_and_can_be_typed(start: Start) -> None:
    running = start("", with_a_phone(), "wall")
    assert running.shows("take.code")
    assert running.item("take.address").property("text") == "https://www.radiologie-du-port.fr"
    assert not start("", shipped(), "wall").shows("take.code")


def test_the_preview_follows_the_language_and_the_questions(start: Start) -> None:
    running = start()
    before = str(find(running.window, "take.preview0").property("source"))
    running.kiosk.choices.setEasy(True)
    running.settle()
    assert find(running.window, "take.preview0").property("source") != before
