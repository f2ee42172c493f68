"""Who answers for the texts of a language, and whether they are still the texts that were read.

A physician validates all the texts of a language as they are shown, the centre's own among them. What was
validated is kept as a hash: one word changed, or one fact below them, and nobody answers for the texts any more.
"""

from __future__ import annotations

import hashlib
import json
from enum import StrEnum

from kiosk.content.language_file import PARTS
from kiosk.content.model import Content, PictureText, SectionText


class Validity(StrEnum):
    """Whether somebody answers for the texts."""

    VALIDATED = "validated"
    LAPSED = "lapsed"
    """They were validated, and have changed since."""
    NOBODY = "nobody"


def texts_hash(content: Content, language: str) -> str:
    """SHA-256 of every text of the language and of everything in facts.toml that is cited, whatever their order."""
    texts = content.texts[language]
    cited = {name for statement in content.structure.statements() for name in statement.cites}
    facts = {name: content.sources[name].says for name in cited if name in content.sources}
    said = {part: {name: _plain(value) for name, value in getattr(texts, part).items()} for part in PARTS}
    written = json.dumps([said, facts], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def validity(content: Content, language: str) -> Validity:
    """Whether the texts of the language are those that were validated."""
    validation = content.texts[language].validation
    if validation is None:
        return Validity.NOBODY
    same = validation.hash.strip().lower() == texts_hash(content, language)
    return Validity.VALIDATED if same else Validity.LAPSED


def _plain(value: object) -> object:
    match value:
        case SectionText(title, lead):
            return [title, lead]
        case PictureText(caption, description):
            return [caption, description]
    return value
