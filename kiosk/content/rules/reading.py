"""How easily sentences are read: how many, how long, of which words.

Numbers: the requirements on reading. At most 12 words a sentence on average and 20 at most, one idea each, and
Kandel-Moles at least 75 for each French section; easy to read: 8 on average, 12 at most, and at least 85.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from kiosk.content.markup import plain
from kiosk.content.model import Content, Kind, Layout, Section, Statement, Texts
from kiosk.content.problems import Problem, key
from kiosk.content.readability import reading, words

SENTENCES = 3
"""Most sentences of a statement."""


class Limits(Struct, frozen=True):
    """How hard a text may be."""

    words: int
    """Most words of a sentence."""
    average: int
    """Most words of a sentence, on the average of a section."""
    score: int
    """Least reading ease of a French section: 207 - 1.015 x words a sentence - 73.6 x syllables a word."""


STANDARD = Limits(words=20, average=12, score=75)
REGISTERS: Mapping[str, Limits] = {"fr.facile": Limits(words=12, average=8, score=85)}
"""The registers that promise more than the language they rewrite."""
_SECOND_SENTENCE = re.compile(r"[.!?؟…][»”\")\s]*\s(?=[«“\"(\s]*[^\W\d_a-zà-ÿ])")


def reading_rules(content: Content) -> Iterable[Problem]:
    """No statement too long, no sentence too long, no section too hard."""
    for language, texts in content.texts.items():
        for name, sentences in texts.statements.items():
            yield from _statement(language, name, sentences)
        for section in content.structure.sections:
            yield from _section(section, content, texts, language)


def limits_of(language: str) -> Limits:
    """The limits that a language or a register keeps to."""
    return REGISTERS.get(language, STANDARD)


def said_in(section: Section, content: Content) -> Iterable[Statement]:
    """The statements that a section shows; the glossary shows those of its terms."""
    if section.layout is Layout.GLOSSARY:
        return [term.statement for term in content.structure.terms.values()]
    return [statement for block in section.blocks for statement in block.statements]


def word_count(sentence: str) -> int:
    """Words of a sentence; those of a link count, the term it leads to does not."""
    return len(words(plain(sentence)))


def _statement(language: str, name: str, sentences: tuple[str, ...]) -> Iterable[Problem]:
    file, where, most = f"{language}.toml", key("statements", name), limits_of(language).words
    if not 1 <= len(sentences) <= SENTENCES:
        yield Problem(file, where, f"expected 1 to {SENTENCES} sentences, found {len(sentences)}")
    for number, sentence in enumerate(sentences, 1):
        here = f"{where}#{number}"
        if not sentence.strip():
            yield Problem(file, here, "expected a sentence, it is empty")
        if (count := word_count(sentence)) > most:
            yield _too_long(language, here, most, count)
        if _SECOND_SENTENCE.search(plain(sentence)):
            yield Problem(file, here, "expected one sentence, found two", "each stands in its own quotes")


def _too_long(language: str, where: str, most: int, count: int) -> Problem:
    """Of a register it may be told of the file below, where the sentence is short enough: the hint says so."""
    file = f"{language}.toml"
    if language not in REGISTERS:
        return Problem(file, where, f"expected at most {most} words, found {count}", "make two sentences of it")
    message = f'expected at most {most} words where it stands in "{language}", found {count}'
    return Problem(file, where, message, f"rewrite it in {file}, in shorter sentences")


def _section(section: Section, content: Content, texts: Texts, language: str) -> Iterable[Problem]:
    file, limits, easy = f"{language}.toml", limits_of(language), language in REGISTERS
    # A register is told of its own file, whose title of the section may stand below.
    where = "statements" if easy else key("sections", section.id)
    in_section = f' in the section "{section.id}"' if easy else ""
    if any(name.startswith(f"{section.id}.") for name in content.hidden):
        return  # what a centre leaves of a section is its own choice
    ours = [statement for statement in said_in(section, content) if statement.kind is not Kind.CENTRE]
    said = {it.id: texts.statements.get(it.id, ()) for it in ours}
    sentences = [plain(sentence) for text in said.values() for sentence in text if words(plain(sentence))]
    if not sentences:
        return
    measured = reading(sentences)
    longest = max(said, key=lambda name: max(map(word_count, said[name]), default=0))
    if measured.words_a_sentence > limits.average:
        average = f"{limits.average} words on average{in_section}"
        message = f"expected sentences of {average}, found {measured.words_a_sentence:.2f}"
        yield Problem(file, where, message, f'the longest is in "{longest}"')
    if language.partition(".")[0] == "fr" and measured.score < limits.score:
        ease = f"reading ease (Kandel-Moles) of at least {limits.score}{in_section}"
        yield Problem(file, where, f"expected a {ease}, found {measured.score:.2f}", "shorter words, shorter sentences")
