"""Reads the language files: `fr.toml` holds every text in French, `fr.facile.toml` what its easy reading rewrites."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import attrs

from kiosk.content.files import read_toml
from kiosk.content.model import PictureText, SectionText, Texts, Validation
from kiosk.content.problems import Problem
from kiosk.content.strict import Strict

_NAME = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(\.[a-z]+)?\.toml")
"""A BCP 47 tag, then perhaps a register: `fr`, `pt-BR`, `fr.facile`."""

PARTS = ("statements", "blocks", "sections", "terms", "pictures", "labels", "interface")
"""The tables of a language file that hold texts."""


@attrs.frozen
class LanguageFile:
    """A language file as it is, perhaps partial; the attributes are those of `Texts`."""

    language: str = ""
    name: str = ""
    statements: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    blocks: Mapping[str, str] = attrs.field(factory=dict)
    sections: Mapping[str, SectionText] = attrs.field(factory=dict)
    terms: Mapping[str, str] = attrs.field(factory=dict)
    pictures: Mapping[str, PictureText] = attrs.field(factory=dict)
    labels: Mapping[str, str] = attrs.field(factory=dict)
    interface: Mapping[str, str] = attrs.field(factory=dict)
    validation: Validation | None = None

    def over(self, base: Texts | None) -> Texts:
        """These texts, and those of `base` where there are none. Validation is never inherited."""
        joined: dict[str, Mapping[str, object]] = {
            part: {**getattr(base, part), **getattr(self, part)} if base else getattr(self, part) for part in PARTS
        }
        language = self.language or (base.language if base else "")
        name = self.name or (base.name if base else "")
        return Texts(language=language, name=name, validation=self.validation, **joined)  # type: ignore[arg-type]


def available(folder: Path) -> tuple[str, ...]:
    """The languages and registers that `folder` holds, by the names of its files."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml") if _NAME.fullmatch(path.name)))


def base_of(language: str) -> str:
    """The language that a register rewrites: `fr` of `fr.facile`; empty when it is no register."""
    base, dot, _ = language.partition(".")
    return base if dot else ""


def read_language(folder: Path, language: str, name: str, whole: bool) -> tuple[LanguageFile | None, list[Problem]]:
    """The file of one language; `whole` when it must say which language it is, and the name of it."""
    raw = read_toml(folder / f"{language}.toml", name)
    if isinstance(raw, Problem):
        return None, [raw]
    file, problems = Strict().build(raw, LanguageFile, name)
    if file is None:
        return None, problems
    told = file.language or ("" if whole else language)
    if told != language and not any(problem.key == "language" for problem in problems):
        problems.append(
            Problem(name, "language", f'expected "{language}", as in the name of the file', "rename the file, or this")
        )
    if whole and not file.name and not any(problem.key == "name" for problem in problems):
        problems.append(Problem(name, "name", "expected the name of the language in itself"))
    return attrs.evolve(file, language=language), problems
