"""How high a text stands: words, lines, paragraphs.  Pure: the font is a function."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from msgspec import Struct

from kiosk.content.markup import Word
from kiosk.content.model import Kind

Advance = Callable[[str, bool], float]
"""Width in pixels of a word, bold or not, at the font size of the text."""


class Paragraph(Struct, frozen=True):
    """One statement, set in words."""

    id: str
    kind: Kind
    words: tuple[Word, ...]
    bold: bool = False

    @property
    def text(self) -> str:
        """The plain text, for who listens."""
        return " ".join(word.text for word in self.words)


class Type(Struct, frozen=True):
    """A font at its size: what is needed to set a text in it."""

    advance: Advance
    line: int
    """Distance of two baselines, in pixels."""
    paragraph_gap: int
    padding: int
    """Around a sentence that stands in a box of its own."""

    def lines(self, paragraph: Paragraph, width: float) -> int:
        """Lines that a paragraph takes in this width, broken between words."""
        space = math.ceil(self.advance(" ", False))
        count, x = 1, 0.0
        for word in paragraph.words:
            advance = math.ceil(self.advance(word.text, paragraph.bold))
            if x and x + advance > width:
                count, x = count + 1, 0.0
            x += advance + space
        return count

    def widest(self, paragraph: Paragraph) -> int:
        """Width of the longest word: a narrower column would cut it."""
        return max((math.ceil(self.advance(word.text, paragraph.bold)) for word in paragraph.words), default=0)

    def height(self, paragraph: Paragraph, width: float) -> int:
        """Height of one paragraph in pixels; safety sentences stand in a box."""
        boxed = paragraph.kind is Kind.SAFETY
        inner = width - 2 * self.padding if boxed else width
        return self.lines(paragraph, inner) * self.line + (2 * self.padding if boxed else 0)

    def fits(self, paragraphs: Sequence[Paragraph], width: float, height: float) -> bool:
        """Whether these paragraphs stand one under the other in this box, no word cut."""
        if any(self.widest(p) > (width - 2 * self.padding if p.kind is Kind.SAFETY else width) for p in paragraphs):
            return False
        total = sum(self.height(p, width) for p in paragraphs) + self.paragraph_gap * (len(paragraphs) - 1)
        return total <= height
