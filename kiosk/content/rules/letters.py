"""Characters: none that the fonts lack or that is hard to read, and French typography."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from kiosk.content.markup import plain
from kiosk.content.model import Content
from kiosk.content.problems import Problem
from kiosk.content.rules.every_text import every_text
from kiosk.content.typography import french

HasGlyphs = Callable[[str, str], set[str]]
"""(language, text) -> the characters that its font lacks."""

INITIALS = frozenset({"IRM", "PMMA", "MRI", "CT", "QR", "PIN"})
"""The only words in capitals; every other is harder to read so."""
_FORBIDDEN = {
    "\u202f": "a narrow no-break space: take a no-break space, U+00A0",
    "\u2011": "a no-break hyphen: take a hyphen",
    "\u00ad": "a soft hyphen: words are not cut",
    "\ufffd": "a character lost on the way: type it again",
    "%": "a percentage: say it in words",
    "‰": "a percentage: say it in words",
    "٪": "a percentage: say it in words",
}
_ARROWS = re.compile("[\u2190-\u21ff\u27a1\u2794-\u27be\u27f0-\u27ff\u2900-\u297f\u2b00-\u2b11\u2b30-\u2b4f]")
_PLACE = re.compile(r"%\d")
"""Where the interface puts a number into a text; no percentage."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_GLUED = re.compile(r"[^\s?!(][?!;»]|\w:(?=\s|$)|«(?!\u00a0)")
"""French marks without the space that stands before them, or after the opening quote."""


def letter_rules(content: Content, has_glyphs: HasGlyphs | None) -> Iterable[Problem]:
    """Every character can be shown, and may be."""
    for language, texts in content.texts.items():
        file = f"{language}.toml"
        said = list(every_text(texts))
        for where, text in said:
            yield from _characters(file, where, text)
            if language.partition(".")[0] == "fr":
                yield from _typography(file, where, text)
        if has_glyphs and has_glyphs(language, "".join({*"".join(text for _, text in said)})):
            for where, text in said:
                for missing in sorted(has_glyphs(language, text)):
                    message = f"expected characters of the font, found {_named(missing)}"
                    yield Problem(file, where, message, "take a character that can be shown")


def _characters(file: str, where: str, text: str) -> Iterable[Problem]:
    written = _PLACE.sub("", text) if where.startswith(("interface.", "staff.")) else text
    for character, hint in _FORBIDDEN.items():
        if character in written:
            yield Problem(file, where, f"expected no {_named(character)}", hint)
    for arrow in sorted(set(_ARROWS.findall(text))):
        yield Problem(file, where, f"expected no {_named(arrow)}", "arrows are drawn, not written")
    for word in dict.fromkeys(_WORD.findall(plain(text))):
        if word.isupper() and word not in INITIALS:
            yield Problem(file, where, f'expected no word in capitals, found "{word}"', f'write "{word.lower()}"')


def _typography(file: str, where: str, text: str) -> Iterable[Problem]:
    shown = plain(text)
    if "'" in shown:
        yield Problem(file, where, "expected a curly apostrophe, ’ (U+2019)", "found a straight one")
    curly = shown.replace("'", "’")
    if french(curly) != curly or _GLUED.search(curly):
        message = "expected a no-break space, U+00A0, before ? ! : ; », after « and between a number and its unit"
        yield Problem(file, where, message)


def _named(character: str) -> str:
    shown = f" ({character})" if character.isprintable() and not character.isspace() else ""
    return f"U+{ord(character):04X}{shown}"
