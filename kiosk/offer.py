"""Which languages visitors are offered, and in which register they read.  Pure.

A language that nobody validated is offered only when the settings name it; the language that each visit starts in
always is (requirement).  What staff choose is a choice among these.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kiosk.content.languages import base_of
from kiosk.content.markup import plain
from kiosk.content.model import Content, Kind, Texts
from kiosk.content.validation import Validity, validity

EASY = "facile"
"""The register of short sentences: `fr.facile` beside `fr`."""


def offerable(content: Content, base: str, named: Collection[str] | None) -> tuple[str, ...]:
    """Languages that may be offered, the base first: those that the settings name, without any the validated ones."""
    languages = [language for language in content.texts if not base_of(language)]
    others = [it for it in languages if validity(content, it) is Validity.VALIDATED] if named is None else named
    return tuple(dict.fromkeys((base, *(language for language in others if language in languages))))


def offered(may_be: tuple[str, ...], chosen: Collection[str] | None) -> tuple[str, ...]:
    """Those of them that staff chose, the first always; all where staff chose nothing."""
    return may_be if chosen is None else (*may_be[:1], *(language for language in may_be[1:] if language in chosen))


def register_of(texts: Mapping[str, Texts], language: str) -> str:
    """Name of the easy register of a language; empty where there is none."""
    name = f"{language}.{EASY}"
    return name if name in texts else ""


def samples(content: Content, language: str) -> tuple[str, str]:
    """The shortest statement that the easy register cuts into more sentences: as it is, and made easy; or empty."""
    texts, easy = content.texts[language], content.texts.get(register_of(content.texts, language))
    if easy is None:
        return "", ""
    stated = (it.id for it in content.structure.statements() if it.kind in (Kind.FACT, Kind.EXPLANATION))
    pairs = [(texts.statements[it], easy.statements[it]) for it in stated]
    cut = [tuple(map(_run_together, pair)) for pair in pairs if len(pair[1]) > len(pair[0])]
    shown = min(cut, key=lambda pair: len("".join(pair)), default=("", ""))
    return shown[0], shown[1]


def _run_together(sentences: tuple[str, ...]) -> str:
    return plain(" ".join(sentences))
