"""Who answers for the texts of a language, and whether they are still the texts that were read.

A physician validates all the texts of a language as they are shown, the centre's own among them. What was
validated is kept as a hash: one word changed, or one fact below them, and nobody answers for the texts any more.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from enum import StrEnum

from kiosk.content.languages import PARTS, base_of
from kiosk.content.model import Content, PictureText, SectionText, Texts


class Validity(StrEnum):
    """Whether somebody answers for the texts."""

    VALIDATED = "validated"
    LAPSED = "lapsed"
    """They were validated, and have changed since."""
    NOBODY = "nobody"


def texts_hash(content: Content, language: str) -> str:
    """SHA-256 of every text of the language and of everything in facts.toml that is cited, whatever their order.

    The texts of its registers are texts of the language. The words of the staff page are none of a physician's.
    """
    registers = [texts for name, texts in sorted(content.texts.items()) if base_of(name) == language]
    cited = {name for statement in content.structure.statements() for name in statement.cites}
    facts = {name: content.sources[name].says for name in cited if name in content.sources}
    said = [_said(texts) for texts in (content.texts[language], *registers)]
    written = json.dumps([*said, facts], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def validity(content: Content, language: str) -> Validity:
    """Whether the texts of the language are those that were validated."""
    validation = content.texts[language].validation
    if validation is None:
        return Validity.NOBODY
    same = validation.hash.strip().lower() == texts_hash(content, language)
    return Validity.VALIDATED if same else Validity.LAPSED


def standing(content: Content, texts: Texts) -> str:
    """What a visitor is told of it: the date of the centre's texts, or that nobody answers for them."""
    language = base_of(texts.language) or texts.language
    validation = content.texts[language].validation
    if validation is None or validity(content, language) is not Validity.VALIDATED:
        return texts.interface["validated_not"]
    return texts.interface["validated_on"].replace("%1", shown_date(validation.date, texts))


def shown_date(iso: str, texts: Texts) -> str:
    """A date as the language writes it; as it stands where it is none."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    form = texts.staff["day"]
    return form.replace("%1", f"{day.year}").replace("%2", f"{day.month:02}").replace("%3", f"{day.day:02}")


def _said(texts: Texts) -> dict[str, dict[str, object]]:
    return {
        part: {name: _plain(value) for name, value in getattr(texts, part).items()} for part in PARTS if part != "staff"
    }


def _plain(value: object) -> object:
    match value:
        case SectionText(title, lead):
            return [title, lead]
        case PictureText(caption, description):
            return [caption, description]
    return value
