"""The one mark-up that texts know: `[word](term)` links a word to the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")


class Word(Struct, frozen=True):
    """What stands between two spaces; `term` is the glossary term it links to, or empty."""

    text: str
    term: str = ""
    sentence: int = 0
    """Number of the sentence it belongs to, from 0: a voice reads sentence by sentence."""


def words(sentences: Iterable[str]) -> tuple[Word, ...]:
    """Cut sentences into words.  Punctuation stays with its word, a no-break space inside it.

    >>> words(["Une [vertèbre](vertebre) !"])
    (Word(text='Une', term='', sentence=0), Word(text='vertèbre', term='vertebre', sentence=0), ...)
    """
    return tuple(word for number, sentence in enumerate(sentences) for word in _words(sentence, number))


def plain(sentence: str) -> str:
    """The sentence without its links."""
    return LINK.sub(r"\1", sentence)


def links(sentence: str) -> list[str]:
    """Ids of the terms that the sentence links to."""
    return [match[2] for match in LINK.finditer(sentence)]


def _words(sentence: str, number: int) -> list[Word]:
    found: list[Word] = []
    end = 0
    glued = False
    for match in [*LINK.finditer(sentence), None]:
        before = sentence[end : match.start() if match else len(sentence)]
        found, glued = _append(found, before, Word("", "", number), glued)
        if match:
            found, glued = _append(found, match[1], Word("", match[2], number), glued)
            end = match.end()
    return found


def _append(found: list[Word], text: str, like: Word, glued: bool) -> tuple[list[Word], bool]:
    """Add the words of a piece; the first joins the last word found when no space lies between them."""
    pieces = text.split(" ")
    for number, piece in enumerate(pieces):
        if not piece:
            continue
        if number == 0 and glued and found:
            last = found[-1]
            found[-1] = Word(last.text + piece, last.term or like.term, like.sentence)
        else:
            found.append(Word(piece, like.term, like.sentence))
    return found, not text.endswith(" ") if text else glued
