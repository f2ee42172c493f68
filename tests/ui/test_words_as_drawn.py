"""Pages are made by adding up the widths of words: each has to be measured as QML draws it."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.content.loader import load
from kiosk.content.markup import words
from kiosk.content.model import Content
from kiosk.frame import Frame
from kiosk.resources_path import resources
from kiosk.screens import SCREENS
from kiosk.system.fonts import type_for
from kiosk.visit import TEXT_SIZES

TEXT = b"import QtQuick\nText {}"


@pytest.mark.parametrize("bold", [False, True], ids=["plain", "bold"])
def test_every_word_is_measured_as_wide_as_it_is_drawn(bold: bool, qapp: QGuiApplication) -> None:
    content = load(resources())
    assert isinstance(content, Content)
    said = {word.text for texts in content.texts.values() for it in texts.statements.values() for word in words(it)}
    engine = QQmlEngine(qapp)
    component = QQmlComponent(engine)
    component.setData(TEXT, "")
    text = component.createWithInitialProperties({})
    assert text is not None, component.errorString()
    wrong = []
    for screen in SCREENS.values():
        frame = Frame(screen.width, screen.height, screen.px_per_mm, screen.profile, TEXT_SIZES)
        advance = type_for(frame).advance
        drawn = text.property("font")
        drawn.setPixelSize(frame.body)
        drawn.setBold(bold)
        text.setProperty("font", drawn)
        for word in sorted(said):
            text.setProperty("text", word)
            width = math.ceil(text.property("implicitWidth"))
            if width != advance(word, bold):
                wrong.append(f"{word} on {screen.name}: drawn {width}, measured {advance(word, bold)}")
    assert len(said) > 500
    assert not wrong, "\n".join(wrong[:20])
