"""The questions that a visitor takes along: their numbers, their text, and what a telephone reads off the screen.

Pure.  A question has the same number everywhere: on its page, on paper, in the code.  Nothing here tells who asks.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from kiosk.content.markup import plain
from kiosk.content.model import Kind, Layout, Section, Structure, Texts

SEPARATOR = "\u00b7"
"""Between two numbers: `3 · 7 · 12`."""


class Question(Struct, frozen=True):
    """A question of the content, as it stands on its page."""

    id: str
    number: int
    text: str


def numbers_of(section: Section) -> dict[str, int]:
    """Statement id -> its number, from 1 over the whole section."""
    ids = [statement.id for block in section.blocks for statement in block.statements]
    return {statement: number for number, statement in enumerate(ids, 1)}


def offered(structure: Structure) -> tuple[str, ...]:
    """Ids of the questions that a visitor may tick, in their order."""
    return tuple(
        statement.id
        for section in structure.sections
        if section.layout is Layout.QUESTIONS
        for block in section.blocks
        for statement in block.statements
        if statement.kind is Kind.QUESTION
    )


def taken(structure: Structure, texts: Texts, ticked: Collection[str]) -> tuple[Question, ...]:
    """The ticked questions in their order."""
    return tuple(
        Question(statement.id, numbers_of(section)[statement.id], plain(" ".join(texts.statements[statement.id])))
        for section in structure.sections
        if section.layout is Layout.QUESTIONS
        for block in section.blocks
        for statement in block.statements
        if statement.kind is Kind.QUESTION and statement.id in ticked
    )


def plain_text(questions: Collection[Question], texts: Texts) -> str:
    """What the code holds: the questions under a heading, one a line, and nothing else."""
    return "\n".join([texts.interface["questions_mine"], *(f"{it.number}. {it.text}" for it in questions)])
