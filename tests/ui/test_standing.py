"""The last page of every section says whose texts these are, and of when."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QPointingDevice

from kiosk.content.model import Content, Validation
from kiosk.content.validation import texts_hash
from kiosk.screens import SCREENS
from tests.support.running import Running
from tests.support.shipped import shipped

GENERAL = "Information générale. Elle ne remplace pas la consultation."


def signed() -> Content:
    """As a physician validated it in French, and nobody in Arabic."""
    validation = Validation("Dr Martin", "2026-10-01", texts_hash(shipped(), "fr"))
    french = replace(shipped().texts["fr"], validation=validation)
    return replace(shipped(), texts={**shipped().texts, "fr": french})


def sentence(running: Running) -> str:
    """The line over the bar, and the one over it in portrait."""
    said = str(running.item("general").property("text"))
    return f"{said} {running.item('standing').property('text')}" if running.shows("standing") else said


@pytest.mark.parametrize("screen", ["wall", "totem", "small-tablet", "tablet-portrait"])
def test_each_section_ends_with_it(touch_screen: QPointingDevice, screen: str) -> None:
    running = Running.start(SCREENS[screen], touch_screen, content=signed(), languages=("fr", "ar"))
    running.open_home()
    assert sentence(running) == GENERAL, "home says only that"
    for pages in running.session.outline.pages.values():
        running.open(pages[-1][0])
        assert sentence(running).split() == f"{GENERAL} Informations du centre du 01/10/2026.".split()
        if len(pages) > 1:
            running.open(pages[0][0])
            assert not running.shows("general")
    running.kiosk.choices.setEasy(True)
    running.open("but.closing")
    assert "01/10/2026" in sentence(running)
    running.kiosk.choices.setLanguage("ar")
    running.settle()
    assert shipped().texts["ar"].interface["validated_not"] in sentence(running)
    assert not running.stop()


def test_what_nobody_validated_says_so(touch_screen: QPointingDevice) -> None:
    running = Running.start(SCREENS["wall"], touch_screen)
    running.open_home()
    running.open("but.closing")
    assert sentence(running) == f"{GENERAL} Informations du centre non validées."
    assert not running.stop()
