"""No medical device: nothing of a patient goes in.  Every input there is, is found to be a tap, a stroke or a tick.

Looked for three times: in the QML files, in every item of every place of both profiles, and in what a visit can hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import fields
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.model import Layout
from kiosk.drawing_board import Ink, Tool
from kiosk.questions import offered
from kiosk.visit import LOUDEST, QUIETEST, TEXT_SIZES, Scheme
from tests.support.controls import is_control
from tests.support.running import Running
from tests.ui.conftest import Launch
from tests.ui.test_geometry import tour

QML = Path(__file__).resolve().parents[2] / "kiosk" / "qml"
WRITTEN = re.compile(
    r"\b(TextInput|TextEdit|TextField|TextArea|SpinBox|DoubleSpinBox|ComboBox|SearchField|Dial|Tumbler|Calendar"
    r"|InputMethod|InputPanel|VirtualKeyboard|DropArea|\w*FileDialog|Camera|\w*Recorder|Nfc\w*|inputMethodHints)\b"
)
"""Types that take in what somebody types, dials, drops, shows or says."""
IMPORTED = re.compile(r"^import (?:QtQuick(?:\.Templates as T|\.Shapes)?|QtCore|Kiosk\.\w+)$")
TYPED = (
    "QQuickTextInput",
    "QQuickTextEdit",
    "QQuickSpinBox",
    "QQuickComboBox",
    "QQuickDial",
    "QQuickTumbler",
    "QQuickDropArea",
)
TOUCHED = ("QQuickAbstractButton", "QQuickSlider")
"""What is tapped or ticked, and what is stroked."""
LETTERS = (Qt.Key.Key_D, Qt.Key.Key_U, Qt.Key.Key_1, Qt.Key.Key_9, Qt.Key.Key_At, Qt.Key.Key_Minus)


def test_no_qml_file_takes_in_what_somebody_writes() -> None:
    files = sorted(QML.rglob("*.qml"))
    assert len(files) > 50
    for file in files:
        text = re.sub(r"//.*", "", file.read_text(encoding="utf-8"))
        found = WRITTEN.findall(text)
        assert not found, f"{file.name} has {found}: patients give the kiosk nothing but taps, strokes and ticks"
        imports = [line for line in text.splitlines() if line.startswith("import ")]
        strange = [line for line in imports if not IMPORTED.match(line.strip())]
        assert imports
        assert not strange, f"{file.name}: {strange}: look at what it takes in, then name it here"


@pytest.mark.parametrize("screen", ["wall", pytest.param("tablet-portrait", marks=pytest.mark.full)])
def test_every_input_of_every_place_is_a_tap_a_stroke_or_a_tick(launch: Launch, screen: str) -> None:
    """Both profiles, every page, sheet and question; of staff too."""
    running = launch(screen, languages=("fr", "en", "ar"))
    places, controls = 0, set()
    for place in tour(running):
        places += 1
        for item in running.items():
            typed = next((name for name in TYPED if item.inherits(name)), "")
            assert not typed, f"{place}: {item.objectName()} is a {typed}"
            assert not _accepts_typing(item), f"{place}: {item.objectName()} takes in what is typed"
            if item.inherits("QQuickControl") and item.isVisible():
                assert any(item.inherits(name) for name in TOUCHED), f"{place}: {item.metaObject().className()}"
            if is_control(item):
                controls.add(item.objectName())
    assert places > 60
    assert len(controls) > 60


def _accepts_typing(item: QQuickItem) -> bool:
    return bool(item.flags() & QQuickItem.Flag.ItemAcceptsInputMethod)


@pytest.mark.parametrize("screen", ["wall", "tablet"])
def test_typing_does_nothing_anywhere(launch: Launch, screen: str) -> None:
    running = launch(screen)
    running.open_home()
    blocks = ["definition.main", "definition.ciment", "steps.needle", "questions.moi", "irm", "bref.quoi"]
    if "verifier" in running.session.outline.pages:
        blocks.append("verifier.but")
    for block in blocks:
        running.open(block)
        before = (running.session.state, running.visit)
        for key in LETTERS:
            QTest.keyClick(running.window, key)
        running.settle()
        assert (running.session.state, running.visit) == before, block


def test_a_visit_can_hold_nothing_that_is_a_patients(home: Running) -> None:
    """Each field is a choice among what the kiosk offers, or a stroke: no free text, no number that means a person."""
    content = home.session.setup.content
    blocks = {block.id for section in content.structure.sections for block in section.blocks} | {
        *content.structure.terms
    }
    prompts = {
        block.id
        for section in content.structure.sections
        if section.layout is Layout.TEACHBACK
        for block in section.blocks
    }
    questions = set(offered(content.structure))
    choices: dict[str, object] = {
        "language": set(home.session.offered),
        "text_size": set(range(1, TEXT_SIZES + 1)),
        "scheme": set(Scheme),
        "volume": set(range(QUIETEST, LOUDEST + 1)),
        "answered": questions,
        "tool": set(Tool),
        "ink": set(Ink),
        "board": set(),  # strokes, in the coordinates of a picture
        "ticked": questions,
        "hidden": blocks,
        "retold": prompts,
        "to_retake": prompts,
    }
    assert blocks
    assert prompts
    assert questions
    for field in fields(type(home.visit)):
        value = getattr(home.visit, field.name)
        assert isinstance(value, bool) or field.name in choices, (
            f"{field.name} is new: say here among what it is a choice, or leave it out"
        )


CHOSEN: dict[str, Callable[[Running], None]] = {
    "a language that is not offered": lambda it: it.kiosk.choices.setLanguage("Jean Dupont"),
    "a text size that there is not": lambda it: it.kiosk.choices.setTextSize(87),
    "a question that there is not": lambda it: it.kiosk.choices.toggleTick("Jean Dupont"),
    "a page that there is not": lambda it: it.kiosk.talk.touch("Jean Dupont"),
    "a section that there is not": lambda it: it.kiosk.talk.show("Jean Dupont"),
    "a prompt that there is not": lambda it: it.kiosk.talk.turnRetold("Jean Dupont"),
}


@pytest.mark.parametrize("choose", CHOSEN.values(), ids=CHOSEN.keys())
def test_what_is_not_offered_is_not_taken_in(launch: Launch, choose: Callable[[Running], None]) -> None:
    running = launch("tablet")
    running.open_home()
    choose(running)
    running.settle()
    assert "Dupont" not in repr((running.visit, running.session.state))
    assert running.visit.text_size in range(1, TEXT_SIZES + 1)
