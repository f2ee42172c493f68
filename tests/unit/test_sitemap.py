"""The map has room for every page of a section at once, whatever the tablet, the language and the size of text."""

from __future__ import annotations

import pytest

from kiosk.frame import Frame
from kiosk.screens import SCREENS
from kiosk.sitemap import MapPlan
from tests.support.shipped import shipped

TABLETS = ("tablet", "tablet-portrait", "small-tablet")
SECTIONS = 10


def plan(screen: str, pages: int, word: float = 4.0) -> MapPlan:
    """A section of so many pages, named with words of so many ems."""
    it = SCREENS[screen]
    frame = Frame(it.width, it.height, it.px_per_mm, it.profile, 2)
    width = round(word * frame.label)
    return MapPlan(frame, SECTIONS, (width,) * pages, width)


@pytest.mark.parametrize("screen", TABLETS)
@pytest.mark.parametrize("pages", range(1, 24))
def test_every_page_has_room_for_a_finger_and_its_name(screen: str, pages: int) -> None:
    it = plan(screen, pages)
    width, height = it.cell(it.columns)
    rows = -(-(pages + 1) // it.columns)
    gap = it.frame.gap
    assert min(width, height) >= it.frame.target
    assert width - 2 * it.pad >= it.widest
    assert rows * height + (rows - 1) * gap <= it.room
    assert it.columns * width + (it.columns - 1) * gap <= it.frame.content_width


@pytest.mark.parametrize("screen", TABLETS)
def test_a_long_word_gets_wider_cells(screen: str) -> None:
    short, long = plan(screen, 20, 3.0), plan(screen, 20, 6.0)
    assert long.columns <= short.columns
    assert long.cell(long.columns)[0] - 2 * long.pad >= long.widest


@pytest.mark.parametrize("screen", TABLETS)
def test_few_pages_are_no_giants(screen: str) -> None:
    it = plan(screen, 1)
    assert it.cell(it.columns)[0] < it.frame.content_width / 2


@pytest.mark.parametrize("language", ["fr", "fr.facile", "en", "ar"])
def test_every_page_has_a_short_name(language: str) -> None:
    """One that a centre adds may do without: its first words stand there."""
    names = shipped().texts[language].blocks
    blocks = [block.id for section in shipped().structure.sections for block in section.blocks]
    assert len(blocks) > 80
    assert not [block for block in blocks if block not in names]
    assert max(len(word) for name in names.values() for word in name.split()) <= 12
