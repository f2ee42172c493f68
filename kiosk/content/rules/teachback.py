"""Prompts to say again in one's own words: each asks one thing, and what should come back is said on a page."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.model import Block, Content, Kind, Layout, Section, Statement
from kiosk.content.problems import Problem, did_you_mean, entry
from kiosk.content.rules.citations import BESIDE, CITABLE
from kiosk.content.structure_file import STRUCTURE


def teachback_rules(content: Content) -> Iterable[Problem]:
    """Only a prompt recalls anything, and it recalls something that was explained."""
    told = {
        statement.id: statement
        for section in content.structure.sections
        if section.layout is not Layout.TEACHBACK
        for block in section.blocks
        for statement in block.statements
    }
    pages = {block.id for section in content.structure.sections if _is_read(section) for block in section.blocks}
    for section in content.structure.sections:
        for block in section.blocks:
            if section.layout is Layout.TEACHBACK:
                yield from _prompt(block, content, told, pages)
            elif block.recall or block.again:
                where = f"{entry('block', block.id)}.{'recall' if block.recall else 'again'}"
                yield Problem(STRUCTURE, where, f'expected none: the section is not of layout "{Layout.TEACHBACK}"')


def _is_read(section: Section) -> bool:
    return section.layout is not Layout.TEACHBACK


def _prompt(block: Block, content: Content, told: dict[str, Statement], pages: set[str]) -> Iterable[Problem]:
    where = entry("block", block.id)
    if [statement.kind for statement in block.statements] != [Kind.QUESTION]:
        yield Problem(STRUCTURE, f"{where}.statement", 'expected one statement of kind "question"')
    if not block.recall:
        yield Problem(STRUCTURE, f"{where}.recall", "expected the id of at least one statement that should come back")
    for name in block.recall:
        if name in content.hidden:
            continue  # a centre hides it: it is not said, and not asked back
        if name not in told:
            hint = did_you_mean(name, told)
            yield Problem(
                STRUCTURE, f"{where}.recall", f'expected a statement of another section, found "{name}"', hint
            )
        elif told[name].kind not in CITABLE:
            message = f'expected a fact, a safety sentence or an explanation; "{name}" is of kind "{told[name].kind}"'
            yield Problem(STRUCTURE, f"{where}.recall", message)
    if block.again not in pages and block.again not in content.hidden:
        hint = did_you_mean(block.again, pages)
        yield Problem(STRUCTURE, f"{where}.again", f'expected a block of another section, found "{block.again}"', hint)
    cited = {cite for name in block.recall if name in told for cite in told[name].cites}
    for fact, safety in BESIDE.items():
        if fact in cited and safety not in cited:
            message = f'expected a statement that cites "{safety}" too, beside the one that cites "{fact}"'
            yield Problem(STRUCTURE, f"{where}.recall", message)
