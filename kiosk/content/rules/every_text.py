"""All the texts of a language, each with its place in the file."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.model import Texts
from kiosk.content.problems import key


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
    words = {"blocks": texts.blocks, "terms": texts.terms, "labels": texts.labels, "interface": texts.interface}
    for part, said in words.items():
        for name, word in said.items():
            yield key(part, name), word
