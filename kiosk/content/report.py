"""A content in numbers, and the whole check of it in one call."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from msgspec import Struct

from kiosk.content.checks import Tools, check
from kiosk.content.languages import base_of
from kiosk.content.loader import survey
from kiosk.content.model import Content, Kind, Validation
from kiosk.content.problems import Problems
from kiosk.content.validation import Validity, validity


class Summary(Struct, frozen=True):
    """What a content holds."""

    sections: int
    blocks: int
    statements: int
    facts_cited: int
    facts_hidden: tuple[str, ...]
    """Facts that the centre has hidden with their blocks."""
    pictures: int
    terms: int
    validity: Mapping[str, tuple[Validity, Validation | None]]
    """Language -> whether somebody answers for its texts, and who."""

    def __str__(self) -> str:
        hidden = f" ({len(self.facts_hidden)} hidden by the centre)" if self.facts_hidden else ""
        counts = (
            f"{self.sections} sections, {self.blocks} blocks, {self.statements} statements, "
            f"{self.facts_cited} facts cited{hidden}, {self.pictures} pictures, {self.terms} terms"
        )
        return "\n".join([counts, *(_validated(language, *told) for language, told in self.validity.items())])


class Report(Struct, frozen=True):
    """What a check found."""

    problems: Problems
    summary: Summary | None
    """None when the content could not be read."""


def examine(
    resources: Path,
    overlay: Path | None = None,
    languages: Collection[str] | None = None,
    tools: Tools | None = None,
) -> Report:
    """Reads the content and applies every rule to what could be read: all problems at once.

    Where a value could not be read, the rules would only say the same again: the first thing told of a key stands.
    """
    found = survey(resources, overlay, languages)
    if found.content is None:
        return Report(found.problems, None)
    told = {(problem.file, problem.key) for problem in found.problems}
    more = check(found.content, tools, found.origins)
    problems = (*found.problems, *(problem for problem in more if not _told(told, problem.file, problem.key)))
    return Report(tuple(sorted(problems)), summary(found.content))


def summary(content: Content) -> Summary:
    """The content in numbers."""
    structure = content.structure
    statements = list(structure.statements())
    facts = {name for name, source in content.sources.items() if source.kind is Kind.FACT}
    return Summary(
        sections=len(structure.sections),
        blocks=sum(len(section.blocks) for section in structure.sections),
        statements=len(statements),
        facts_cited=len(facts & {name for statement in statements for name in statement.cites}),
        facts_hidden=tuple(sorted(facts & content.hidden)),
        pictures=len(structure.pictures),
        terms=len(structure.terms),
        validity={
            name: (validity(content, name), texts.validation)
            for name, texts in content.texts.items()
            if not base_of(name)
        },
    )


def _told(told: Collection[tuple[str, str]], file: str, key: str) -> bool:
    """Whether a problem at this place, around it or inside it is told already."""
    return any(
        file == known and (key == at or key.startswith((f"{at}.", f"{at}#")) or at.startswith((f"{key}.", f"{key}#")))
        for known, at in told
    )


def _validated(language: str, state: Validity, validation: Validation | None) -> str:
    if validation is None:
        return f"{language}: validated by nobody"
    by = f"{validation.by} on {validation.date}"
    return f"{language}: validated by {by}" if state is Validity.VALIDATED else f"{language}: changed since {by}"
