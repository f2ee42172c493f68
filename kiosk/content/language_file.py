"""Reads the language files: `fr.toml` holds every text in French, `fr.facile.toml` what its easy reading rewrites."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.content.files import read_toml
from kiosk.content.languages import PARTS
from kiosk.content.model import PictureText, SectionText, Texts, Validation, Words
from kiosk.content.problems import Problem, key
from kiosk.content.strict import Strict


class LanguageFile(Struct, frozen=True):
    """A language file as it is, perhaps partial; the attributes are those of `Texts`."""

    language: str = ""
    name: str = ""
    statements: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    blocks: Mapping[str, str] = field(default_factory=dict)
    sections: Mapping[str, SectionText] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, PictureText] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    interface: Mapping[str, str] = field(default_factory=dict)
    staff: Mapping[str, str] = field(default_factory=dict)
    validation: Validation | None = None
    words: Mapping[str, Words] = field(default_factory=dict)

    def without(self, keys: Collection[str]) -> LanguageFile:
        """These texts but for some, named as problems name them: `statements."but.douleur"`."""
        kept = {
            part: {it: said for it, said in getattr(self, part).items() if key(part, it) not in keys} for part in PARTS
        }
        return replace(self, **kept)

    def over(self, base: Texts | None) -> Texts:
        """These texts, and those of `base` where there are none. Validation is never inherited.

        Words that must stay are added to those of `base`: a rewriting may ask for more, never for less.
        """
        joined: dict[str, Mapping[str, object]] = {
            part: {**getattr(base, part), **getattr(self, part)} if base else getattr(self, part) for part in PARTS
        }
        language = self.language or (base.language if base else "")
        name = self.name or (base.name if base else "")
        words = dict(base.words) if base else {}
        for source, groups in self.words.items():
            words[source] = (*words.get(source, ()), *groups)
        return Texts(language=language, name=name, validation=self.validation, words=words, **joined)  # type: ignore[arg-type]


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
    return replace(file, language=language), problems
