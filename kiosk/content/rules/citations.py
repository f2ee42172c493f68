"""What a sentence rests on: facts all said, said with their words, and nothing said that is not one.

A fact cites facts, and may cite explanations that it carries as well. A safety sentence cites safety entries, an
explanation cites explanations. The other kinds claim nothing medical and cite nothing.

The words of a fact are French and stand beside it; those of a translation stand in its own file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.content.markup import plain
from kiosk.content.model import Content, Kind, Source, Statement, Texts, Words
from kiosk.content.problems import Problem, did_you_mean, entry, key
from kiosk.content.rules.texts import BASE
from kiosk.content.structure_file import FACTS, STRUCTURE

CITABLE = {
    Kind.FACT: (Kind.FACT, Kind.EXPLANATION),
    Kind.SAFETY: (Kind.SAFETY,),
    Kind.EXPLANATION: (Kind.EXPLANATION,),
}
BESIDE = {"av-anticoagulant": "safety-anticoagulant"}
"""Fact -> safety sentence that stands in the same block, always: nobody may stop a treatment alone."""
_SAME = str.maketrans({"\u2019": "'", "\u00a0": " ", "\u202f": " ", "\u2011": "-", "\u2010": "-"})
_UNWRITTEN = dict.fromkeys([0x0640, *range(0x064B, 0x0653)])
"""What Arabic may write or leave out: the stretch of a letter, and vowel signs. No word differs by them here."""


def citation_rules(content: Content) -> Iterable[Problem]:
    """Every citation holds, and everything that must be said is said."""
    for statement in content.structure.statements():
        yield from _cites(statement, content)
    yield from _unsaid(content)
    yield from _beside(content)
    for language, texts in content.texts.items():
        file = f"{language}.toml"
        yield from _asked(texts, content, file)
        needed = {source.id: _needed(source, language, texts) for source in content.sources.values()}
        for statement in content.structure.statements():
            yield from _words(statement, texts.statements.get(statement.id, ()), content, needed, file)


def _cites(statement: Statement, content: Content) -> Iterable[Problem]:
    where = f"{entry('statement', statement.id)}.cites"
    allowed = CITABLE.get(statement.kind, ())
    if not allowed and statement.cites:
        yield Problem(STRUCTURE, where, f'expected none: "{statement.kind}" states nothing medical')
        return
    found = [content.sources[cited] for cited in statement.cites if cited in content.sources]
    for cited in statement.cites:
        if cited not in content.sources:
            hint = did_you_mean(cited, content.sources)
            yield Problem(STRUCTURE, where, f'expected an id of {FACTS}, found "{cited}"', hint)
        if statement.cites.count(cited) > 1:
            yield Problem(STRUCTURE, where, f'expected "{cited}" once')
    for source in found:
        if source.kind not in allowed:
            kinds = " or ".join(f'"{kind}"' for kind in allowed)
            yield Problem(STRUCTURE, where, f'expected {kinds}; "{source.id}" is of kind "{source.kind}"')
    if allowed and not any(source.kind is statement.kind for source in found) and len(found) == len(statement.cites):
        yield Problem(STRUCTURE, where, f'expected at least one entry of kind "{statement.kind}"')


def _unsaid(content: Content) -> Iterable[Problem]:
    cited = {name for statement in content.structure.statements() for name in statement.cites}
    for source in content.sources.values():
        if source.kind is Kind.EXPLANATION or source.id in cited or source.id in content.hidden:
            continue
        yield Problem(FACTS, entry(source.kind, source.id), "expected a statement that cites it, there is none")


def _beside(content: Content) -> Iterable[Problem]:
    for section in content.structure.sections:
        for block in section.blocks:
            cited = {name for statement in block.statements for name in statement.cites}
            for fact, safety in BESIDE.items():
                if fact in cited and safety not in cited:
                    message = f'expected a statement that cites "{safety}" in this block, beside "{fact}"'
                    yield Problem(STRUCTURE, f"{entry('block', block.id)}.statement", message)


def _asked(texts: Texts, content: Content, file: str) -> Iterable[Problem]:
    """A word asked for by a misspelt id, or by an empty group, would protect nothing."""
    for name, groups in texts.words.items():
        if name not in content.sources:
            hint = did_you_mean(name, content.sources)
            yield Problem(file, key("words", name), f"expected an id of {FACTS}", hint)
        if not all(group and all(map(normalised, group)) for group in groups) or not groups:
            yield Problem(file, key("words", name), 'expected groups of words, such as [["may", "can"], ["bone"]]')


def _needed(source: Source, language: str, texts: Texts) -> Words:
    french = source.words if language.partition(".")[0] == BASE else ()
    return (*french, *texts.words.get(source.id, ()))


def _words(
    statement: Statement, text: tuple[str, ...], content: Content, needed: Mapping[str, Words], file: str
) -> Iterable[Problem]:
    said = normalised(" ".join(text))
    for source in (content.sources[cited] for cited in statement.cites if cited in content.sources):
        for group in _missing(needed[source.id], said) if text else ():
            wanted = " or ".join(f'"{word}"' for word in group)
            message = f'expected {wanted}, which "{source.id}" needs'
            yield Problem(file, key("statements", statement.id), message, f'the fact says: "{source.says}"')


def _missing(needed: Words, said: str) -> Iterable[tuple[str, ...]]:
    return (group for group in needed if not any(normalised(word) in said for word in group))


def normalised(text: str) -> str:
    """The text as one compares it: no links, one case, one apostrophe, hyphen and space, bare Arabic letters."""
    return " ".join(plain(text).translate(_SAME).translate(_UNWRITTEN).casefold().split())
