"""Reads structure.toml and facts.toml: ids, order, pictures, citations, and what may be cited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.files import read_toml
from kiosk.content.model import Block, Kind, Picture, Section, Source, Statement, Structure, Term, Words
from kiosk.content.problems import Problem, entry
from kiosk.content.strict import Strict
from kiosk.content.strict_hooks import Names

STRUCTURE = "structure.toml"
FACTS = "facts.toml"
NAMES: Names = {(Block, "statements"): "statement", (Block, "tracks"): "track", (Section, "blocks"): "block"}
"""What the file calls an attribute of the model: one entry, one name in the singular."""


class _StructureFile(Struct, frozen=True):
    section: tuple[Section, ...]
    standing: Mapping[str, Statement]
    attract: tuple[Block, ...] = ()
    picture: tuple[Picture, ...] = ()
    term: tuple[Term, ...] = ()


class _Fact(Struct, frozen=True):
    id: str
    section: str
    says: str
    keep: str = ""
    words: Words = ()


class _Safety(Struct, frozen=True):
    id: str
    says: str
    where: str = ""


class _Explanation(Struct, frozen=True):
    id: str
    says: str


class _FactsFile(Struct, frozen=True):
    fact: tuple[_Fact, ...]
    safety: tuple[_Safety, ...] = ()
    explanation: tuple[_Explanation, ...] = ()


def read_structure(folder: Path) -> tuple[Structure | None, list[Problem]]:
    """Everything but the words, each block with its picture filled in."""
    raw = read_toml(folder / STRUCTURE, STRUCTURE)
    if isinstance(raw, Problem):
        return None, [raw]
    file, problems = Strict(NAMES).build(raw, _StructureFile, STRUCTURE)
    if file is None:
        return None, problems
    pictures = _by_id(file.picture, "picture", STRUCTURE, problems)
    terms = _by_id(file.term, "term", STRUCTURE, problems)
    sections = tuple(with_pictures(section) for section in file.section)
    structure = Structure(sections, pictures, terms, file.standing, file.attract)
    problems += [
        Problem(STRUCTURE, f"{entry('statement', statement.id)}.kind", "expected another kind: only a centre says it")
        for statement in structure.statements()
        if statement.kind is Kind.CENTRE
    ]
    return structure, problems


def with_pictures(section: Section) -> Section:
    """The section, each block naming the picture that it shows."""
    shown, blocks = "", []
    for block in section.blocks:
        shown = block.picture or shown
        blocks.append(replace(block, picture=shown))
    return replace(section, blocks=tuple(blocks))


def read_sources(folder: Path) -> tuple[Mapping[str, Source], list[Problem]]:
    """Id -> what a statement may cite."""
    raw = read_toml(folder / FACTS, FACTS)
    if isinstance(raw, Problem):
        return {}, [raw]
    file, problems = Strict().build(raw, _FactsFile, FACTS)
    if file is None:
        return {}, problems
    sources = [
        *(Source(fact.id, Kind.FACT, fact.says, fact.keep, fact.words, fact.section) for fact in file.fact),
        *(Source(safety.id, Kind.SAFETY, safety.says, where=safety.where) for safety in file.safety),
        *(Source(explanation.id, Kind.EXPLANATION, explanation.says) for explanation in file.explanation),
    ]
    return _by_id(sources, "entry", FACTS, problems), problems


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


E_ = TypeVar("E_", bound=_HasId)


def _by_id(entries: Iterable[E_], kind: str, file: str, problems: list[Problem]) -> Mapping[str, E_]:
    found: dict[str, E_] = {}
    for item in entries:
        if item.id in found:
            problems.append(Problem(file, entry(kind, item.id), "expected an id of its own, another has it too"))
        found.setdefault(item.id, item)
    return found
