"""French typography: what a keyboard does not type easily and a printed page has."""

from __future__ import annotations

import re

NBSP = "\u00a0"
_BEFORE = re.compile(r"[ \u202f]+(?=[?!:;»])")
_AFTER = re.compile(r"(?<=«)[ \u202f]+")
_UNIT = re.compile(r"(?<=\d) (?=(?:heures?|jours?|semaines?|mois|ans?|h|min|mm|cm)\b)")


def french(text: str) -> str:
    """The text with curly apostrophes, and spaces that never break where French has them."""
    curly = text.replace("'", "’")
    return _UNIT.sub(NBSP, _AFTER.sub(NBSP, _BEFORE.sub(NBSP, curly)))
