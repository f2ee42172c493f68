"""Sections, blocks and their ids."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kiosk.content.model import Block, Content, Kind, Layout, Role, Section
from kiosk.content.problems import Problem, did_you_mean, entry
from kiosk.content.structure_file import STRUCTURE

STANDING = ("general", "help")
"""The sentences that stand at a fixed place on every screen."""
_SHOWS_PICTURES = (Layout.PAGES, Layout.STEPS, Layout.TEACHBACK)


def structure_rules(content: Content) -> Iterable[Problem]:
    """Ids are unique, and each section has the parts that it needs."""
    yield from _unique_ids(content)
    yield from _standing(content)
    for section in content.structure.sections:
        yield from _blocks(section)
        yield from _roles(section)


def _unique_ids(content: Content) -> Iterable[Problem]:
    sections = content.structure.sections
    blocks = [block.id for section in sections for block in section.blocks]
    ids = {
        "section": [section.id for section in sections],
        "block": blocks,
        "statement": [statement.id for statement in content.structure.statements()],
    }
    for kind, found in ids.items():
        for name, times in Counter(found).items():
            if times > 1:
                yield Problem(STRUCTURE, entry(kind, name), f"expected an id of its own, {times} have it")


def _standing(content: Content) -> Iterable[Problem]:
    standing = content.structure.standing
    for name in STANDING:
        if name not in standing:
            yield Problem(STRUCTURE, f"standing.{name}", "expected this sentence, it is missing")
    for name, statement in standing.items():
        if name not in STANDING:
            yield Problem(STRUCTURE, f"standing.{name}", "expected no such sentence", did_you_mean(name, STANDING))
        elif statement.kind is not Kind.SAFETY:
            yield Problem(STRUCTURE, f"{entry('statement', statement.id)}.kind", 'expected "safety"')


def _blocks(section: Section) -> Iterable[Problem]:
    where = entry("section", section.id)
    if section.layout is Layout.GLOSSARY:
        if section.blocks:
            yield Problem(STRUCTURE, f"{where}.block", "expected none: a glossary is made of its terms")
        return
    if not section.blocks:
        yield Problem(STRUCTURE, f"{where}.block", "expected at least one block")
    if section.layout is Layout.PAGES and not section.icon:
        yield Problem(STRUCTURE, f"{where}.icon", "expected the name of a plate, shown on the tile of the section")
    for block in section.blocks:
        if not block.statements:
            yield Problem(STRUCTURE, f"{entry('block', block.id)}.statement", "expected at least one statement")
        if section.layout in _SHOWS_PICTURES and not block.picture:
            yield Problem(
                STRUCTURE, f"{entry('block', block.id)}.picture", "expected a picture, no block before has one"
            )


def _roles(section: Section) -> Iterable[Problem]:
    for role, at, place in ((Role.MAIN, 0, "first"), (Role.CLOSING, -1, "last")):
        holders = [block for block in section.blocks if block.role is role]
        right: Block | None = section.blocks[at] if section.blocks else None
        for block in holders:
            if block is not right:
                message = f'expected "{role}" on the {place} block of the section only, found it on another'
                yield Problem(STRUCTURE, f"{entry('block', block.id)}.role", message)
        if section.layout is Layout.PAGES and right and right.role is not role:
            yield Problem(STRUCTURE, f"{entry('block', right.id)}.role", f'expected "{role}": it is the {place} block')
