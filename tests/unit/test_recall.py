"""What should come back is measured so that it has room wherever a prompt stands."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.content.model import Kind, Layout
from kiosk.frame import Frame
from kiosk.recall import recalled, recalled_height
from kiosk.screens import SCREENS
from kiosk.typesetting import Paragraph, Type
from tests.support.shipped import shipped

SCREEN = SCREENS["small-tablet"]
FRAME = Frame(SCREEN.width, SCREEN.height, SCREEN.px_per_mm, SCREEN.profile, 2)
TYPE = Type(lambda word, _: 0.5 * FRAME.body * len(word), FRAME.line, FRAME.paragraph_gap, FRAME.gap)
PROMPT = next(s for s in shipped().structure.sections if s.layout is Layout.TEACHBACK).blocks[3]


def said() -> list[Paragraph]:
    return recalled(shipped(), shipped().texts["fr"], PROMPT)


def test_the_statements_come_back_in_their_order_the_warning_in_bold() -> None:
    assert [it.id for it in said()] == list(PROMPT.recall)
    assert [it.kind for it in said() if it.bold] == [Kind.SAFETY]


def test_what_a_centre_hides_does_not_come_back() -> None:
    structure = shipped().structure
    sections = tuple(
        replace(section, blocks=tuple(block for block in section.blocks if block.id != PROMPT.again))
        for section in structure.sections
    )
    less = replace(shipped(), structure=replace(structure, sections=sections))
    assert recalled(less, shipped().texts["fr"], PROMPT) == []


def test_less_width_takes_more_height_and_the_button_has_room_in_any_case() -> None:
    wide, narrow = (recalled_height(said(), TYPE, FRAME, width) for width in (1200, 500))
    assert narrow > wide
    assert recalled_height([], TYPE, FRAME, 1200) >= FRAME.bar_button + FRAME.gap
