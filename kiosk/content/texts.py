"""Joins the texts of a language: ours, what the centre replaces, what a register rewrites."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.language_file import LanguageFile, read_language
from kiosk.content.languages import PARTS, base_of
from kiosk.content.model import PictureText, SectionText, Texts
from kiosk.content.problems import Problem, key
from kiosk.content.typography import french

_KEYED = (*PARTS, "words")
"""The tables of a language file of which something may be told."""
Places = Mapping[tuple[str, str], str]
"""(file of ours, key) -> the file that says it."""


def join_texts(
    ours: Path, centre: Path | None, languages: Iterable[str], gone: Collection[str]
) -> tuple[Mapping[str, Texts], Places, list[Problem]]:
    """The texts of each language, without those of what is `gone`; a register comes after its language.

    What the centre says in the language stands in its registers too, over our easy words for what we had said.
    """
    texts: dict[str, Texts] = {}
    places: dict[tuple[str, str], str] = {}
    problems: list[Problem] = []
    for language in languages:
        base = texts.get(base_of(language))
        below = _fallback(language, base, places) if base else {}
        places |= below
        theirs = {where for (_, where), file in below.items() if base and file != f"{base.language}.toml"}
        joined, told, found = _join(ours, centre, language, base, theirs)
        places |= told
        problems += found
        if joined:
            texts[language] = _without(joined, gone)
    return texts, places, problems


def _join(
    ours: Path, centre: Path | None, language: str, base: Texts | None, replaced: Collection[str]
) -> tuple[Texts | None, Places, list[Problem]]:
    file = f"{language}.toml"
    places: dict[tuple[str, str], str] = {}
    problems: list[Problem] = []
    joined = base
    theirs = centre / file if centre and (centre / file).is_file() else None
    if (ours / file).is_file() or theirs is None:
        own, problems = read_language(ours, language, file, whole=True)
        own = own.without(replaced) if own else None
        joined = own.over(base) if own else None
        places = dict.fromkeys(_keys(file, own), file) if own else {}
    if centre and theirs:
        name = f"{centre.name}/{file}"
        laid, more = read_language(centre, language, name, whole=joined is base)
        problems += more
        if laid:
            laid = _printed(laid) if language.startswith("fr") else laid
            places |= dict.fromkeys(_keys(file, laid), name)
            validation = laid.validation or (joined.validation if joined and joined is not base else None)
            joined = replace(laid.over(joined), validation=validation)
    return joined, places, problems


def _keys(file: str, language: LanguageFile) -> Iterable[tuple[str, str]]:
    for part in _KEYED:
        yield from ((file, key(part, name)) for name in getattr(language, part))


def _fallback(language: str, base: Texts, places: Places) -> Places:
    """What a register does not rewrite is said in the file of its language."""
    file = f"{base.language}.toml"
    keys = [key(part, name) for part in _KEYED for name in getattr(base, part)]
    return {(f"{language}.toml", where): places.get((file, where), file) for where in keys}


def _printed(file: LanguageFile) -> LanguageFile:
    """The centre types as on a keyboard; what is shown is set as in print."""
    return replace(
        file,
        statements={name: tuple(map(french, said)) for name, said in file.statements.items()},
        sections={name: SectionText(french(it.title), french(it.lead)) for name, it in file.sections.items()},
        pictures={name: PictureText(french(it.caption), french(it.description)) for name, it in file.pictures.items()},
        blocks=_all_printed(file.blocks),
        terms=_all_printed(file.terms),
        labels=_all_printed(file.labels),
        interface=_all_printed(file.interface),
        staff=_all_printed(file.staff),
    )


def _all_printed(words: Mapping[str, str]) -> Mapping[str, str]:
    return {name: french(said) for name, said in words.items()}


def _without(texts: Texts, gone: Collection[str]) -> Texts:
    """Hidden blocks take their texts with them."""
    if not gone:
        return texts
    return replace(
        texts,
        statements={name: said for name, said in texts.statements.items() if name not in gone},
        blocks={name: said for name, said in texts.blocks.items() if name not in gone},
    )
