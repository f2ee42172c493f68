"""All the texts of a language, each with its place in the file."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.json import encode

from kiosk.content.model import Content, Texts
from kiosk.content.problems import key

WORDS = ("blocks", "terms", "labels", "interface", "staff")
"""Tables of a language file that hold one text a name."""


def every_text(texts: Texts) -> Iterable[tuple[str, str]]:
    """(key, text) of everything that is shown or spoken."""
    yield "name", texts.name
    for name, sentences in texts.statements.items():
        for number, sentence in enumerate(sentences, 1):
            yield f"{key('statements', name)}#{number}", sentence
    for name, section in texts.sections.items():
        yield key("sections", name, "title"), section.title
        yield key("sections", name, "lead"), section.lead
    for name, picture in texts.pictures.items():
        yield key("pictures", name, "caption"), picture.caption
        yield key("pictures", name, "description"), picture.description
    for part in WORDS:
        for name, word in getattr(texts, part).items():
            yield key(part, name), word


def letters_of(content: Content) -> str:
    """Every character of its texts, once, and the marks of JSON, which every typeface has: so it is read quickly."""
    return "".join(sorted(set(encode(content.texts).decode())))
