"""Every id has its text, in every language, and every text its id."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.interface import NAMES, STAFF_NAMES
from kiosk.content.languages import base_of
from kiosk.content.markup import links, plain
from kiosk.content.model import HEADED, Content, Layout, Texts
from kiosk.content.problems import Problem, did_you_mean, key
from kiosk.content.rules.every_text import WORDS

BASE = "fr"
"""The language whose texts the others translate."""
_PLACE = re.compile(r"%\d")
"""Where the interface puts a number into a text."""


class _Wanted(Struct, frozen=True):
    """Ids that need a text, and others that may have one."""

    what: str
    needed: Collection[str]
    allowed: Collection[str] = ()


def text_rules(content: Content) -> Iterable[Problem]:
    """The texts of each language are complete, and nothing in them is unknown."""
    for language, texts in content.texts.items():
        file = f"{language}.toml"
        below = content.texts.get(base_of(language))
        for part, wanted in _wanted(content).items():
            yield from _complete(file, part, getattr(texts, part), _rewritten(wanted, below, part))
        yield from _filled(file, texts, content)
        yield from _links(file, texts, content)
        yield from _terms_used(file, texts, content)
        yield from _places(file, texts, content.texts.get(BASE))


def _wanted(content: Content) -> Mapping[str, _Wanted]:
    structure = content.structure
    headed = [block.id for section in structure.sections if section.layout in HEADED for block in section.blocks]
    named = [block.id for section in structure.sections for block in section.blocks]
    labels = [label for section in structure.sections for block in section.blocks for label in block.labels]
    anchors = [anchor for plate in content.plates.values() for anchor in plate.anchors]
    return {
        "statements": _Wanted("statement", [statement.id for statement in structure.statements()]),
        "blocks": _Wanted("block", headed, named),
        "sections": _Wanted("section", [section.id for section in structure.sections]),
        "terms": _Wanted("term", structure.terms),
        "pictures": _Wanted("picture", structure.pictures),
        "labels": _Wanted("anchor of a plate", dict.fromkeys(labels), anchors),
        "interface": _Wanted("word of the interface", NAMES),
        "staff": _Wanted("word of the staff page", STAFF_NAMES),
    }


def _rewritten(wanted: _Wanted, below: Texts | None, part: str) -> _Wanted:
    """What a register can be asked for: what the language below it lacks is told of that one."""
    if below is None:
        return wanted
    needed = [name for name in wanted.needed if name in getattr(below, part)]
    return replace(wanted, needed=needed, allowed={*wanted.needed, *wanted.allowed})


def _complete(file: str, part: str, said: Collection[str], wanted: _Wanted) -> Iterable[Problem]:
    known = {*wanted.needed, *wanted.allowed}
    unknown = [name for name in said if name not in known]
    for name in wanted.needed:
        if name not in said:
            meant = did_you_mean(name, unknown)
            hint = meant.replace("did you mean", "is it").replace("?", ", which nothing asks for?") if meant else ""
            yield Problem(file, key(part, name), "expected a text, it is missing", hint)
    for name in unknown:
        yield Problem(
            file,
            key(part, name),
            f"expected no such text, there is no {wanted.what} of that name",
            did_you_mean(name, known),
        )


def _filled(file: str, texts: Texts, content: Content) -> Iterable[Problem]:
    for section in content.structure.sections:
        said = texts.sections.get(section.id)
        if said and not said.title.strip():
            yield Problem(file, key("sections", section.id, "title"), "expected a title, it is empty")
        if said and section.layout is Layout.PAGES and not said.lead.strip():
            yield Problem(file, key("sections", section.id, "lead"), "expected a few words for the tile, found none")
    for name, picture in texts.pictures.items():
        for part in ("caption", "description"):
            if not getattr(picture, part).strip():
                yield Problem(file, key("pictures", name, part), f"expected a {part}, it is empty")
    for part in WORDS:
        for name, word in getattr(texts, part).items():
            if not word.strip():
                yield Problem(file, key(part, name), "expected a text, it is empty")


def _links(file: str, texts: Texts, content: Content) -> Iterable[Problem]:
    for name, sentences in texts.statements.items():
        for sentence in sentences:
            where = key("statements", name)
            for term in links(sentence):
                if term not in content.structure.terms:
                    hint = did_you_mean(term, content.structure.terms)
                    yield Problem(file, where, f'expected a term of the glossary, found "{term}"', hint)
            if any(bracket in plain(sentence) for bracket in "[]"):
                yield Problem(file, where, "expected a link written [word](term)", "nothing stands between ] and (")


def _terms_used(file: str, texts: Texts, content: Content) -> Iterable[Problem]:
    """A term is linked from somewhere, or explained where it stands by a statement of a block.

    Where the centre hides blocks, some terms may well be left over.
    """
    if content.hidden:
        return
    shown = list(content.structure.statements())
    linked = {term for sentences in texts.statements.values() for said in sentences for term in links(said)}
    own = {term.statement.id for term in content.structure.terms.values()}
    explained = {cited for statement in shown if statement.id not in own for cited in statement.cites}
    for name, term in content.structure.terms.items():
        if name not in linked and not explained & set(term.statement.cites):
            message = "expected a sentence that links to this term, or a statement that explains it; there is neither"
            yield Problem(file, key("terms", name), message, f"write [word]({name}) where the word stands")


def _places(file: str, texts: Texts, base: Texts | None) -> Iterable[Problem]:
    """A number that French shows is shown in every language."""
    for part in ("interface", "staff") if base else ():
        for name, word in getattr(base, part).items():
            wanted, found = set(_PLACE.findall(word)), set(_PLACE.findall(getattr(texts, part).get(name, word)))
            if wanted != found:
                message = f"expected {' and '.join(sorted(wanted)) or 'no %1'}, as in French, for a number"
                yield Problem(file, key(part, name), message)
