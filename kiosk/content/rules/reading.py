"""How easily sentences are read: how many, how long, of which words.

Numbers: the requirements on reading (at most 12 words a sentence on average and 20 at most, one idea each;
Kandel-Moles at least 75 for each French section).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.content.markup import plain
from kiosk.content.model import Content, Kind, Layout, Section, Statement, Texts
from kiosk.content.problems import Problem, key
from kiosk.content.readability import reading, words

SENTENCES = 3
"""Most sentences of a statement."""
WORDS = 20
"""Most words of a sentence."""
AVERAGE = 12
"""Most words of a sentence, on the average of a section."""
SCORE = 75
"""Least reading ease of a French section: 207 - 1.015 x words a sentence - 73.6 x syllables a word."""
_SECOND_SENTENCE = re.compile(r"[.!?…][»”\")\s]*\s(?=[«“\"(\s]*[^\W\d_a-zà-ÿ])")


def reading_rules(content: Content) -> Iterable[Problem]:
    """No statement too long, no sentence too long, no section too hard."""
    for language, texts in content.texts.items():
        for name, sentences in texts.statements.items():
            yield from _statement(f"{language}.toml", name, sentences)
        for section in content.structure.sections:
            yield from _section(section, content, texts, language)


def said_in(section: Section, content: Content) -> Iterable[Statement]:
    """The statements that a section shows; the glossary shows those of its terms."""
    if section.layout is Layout.GLOSSARY:
        return [term.statement for term in content.structure.terms.values()]
    return [statement for block in section.blocks for statement in block.statements]


def word_count(sentence: str) -> int:
    """Words of a sentence; those of a link count, the term it leads to does not."""
    return len(words(plain(sentence)))


def _statement(file: str, name: str, sentences: tuple[str, ...]) -> Iterable[Problem]:
    where = key("statements", name)
    if not 1 <= len(sentences) <= SENTENCES:
        yield Problem(file, where, f"expected 1 to {SENTENCES} sentences, found {len(sentences)}")
    for number, sentence in enumerate(sentences, 1):
        here = f"{where}#{number}"
        if not sentence.strip():
            yield Problem(file, here, "expected a sentence, it is empty")
        if (count := word_count(sentence)) > WORDS:
            yield Problem(file, here, f"expected at most {WORDS} words, found {count}", "make two sentences of it")
        if _SECOND_SENTENCE.search(plain(sentence)):
            yield Problem(file, here, "expected one sentence, found two", "each stands in its own quotes")


def _section(section: Section, content: Content, texts: Texts, language: str) -> Iterable[Problem]:
    where = key("sections", section.id)
    if any(name.startswith(f"{section.id}.") for name in content.hidden):
        return  # what a centre leaves of a section is its own choice
    ours = [statement for statement in said_in(section, content) if statement.kind is not Kind.CENTRE]
    said = {it.id: texts.statements.get(it.id, ()) for it in ours}
    sentences = [plain(sentence) for text in said.values() for sentence in text if words(plain(sentence))]
    if not sentences:
        return
    measured = reading(sentences)
    longest = max(said, key=lambda name: max(map(word_count, said[name]), default=0))
    hint = f'the longest is in "{longest}"'
    if measured.words_a_sentence > AVERAGE:
        message = f"expected sentences of {AVERAGE} words on average, found {measured.words_a_sentence:.1f}"
        yield Problem(f"{language}.toml", where, message, hint)
    if language.partition(".")[0] == "fr" and measured.score < SCORE:
        message = f"expected a reading ease (Kandel-Moles) of at least {SCORE}, found {measured.score:.0f}"
        yield Problem(f"{language}.toml", where, message, "shorter words, shorter sentences")
