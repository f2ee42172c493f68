"""What should come back when somebody says in their own words what was explained: short lines under a prompt.  Pure.

They are lettering, not text: whoever leads the talk glances at them, and the prompt above stays the one thing to read.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.content.markup import words
from kiosk.content.model import Block, Content, Kind, Texts
from kiosk.frame import Frame
from kiosk.typesetting import Paragraph, Type

LETTERING_LINE = 1.37
"""Distance of two lines of lettering over its font size."""
WIDER = 1.03
"""Words at another size than measured may be a little wider than in proportion: pixels are whole."""


def recalled(content: Content, texts: Texts, prompt: Block) -> list[Paragraph]:
    """The statements that should come back; what the centre hides does not."""
    kinds = {statement.id: statement.kind for statement in content.structure.statements()}
    return [
        Paragraph(it, kinds[it], words(texts.statements[it]), bold=kinds[it] is Kind.SAFETY)
        for it in prompt.recall
        if it in kinds
    ]


def bullet(frame: Frame) -> int:
    """Width that the mark before a line takes."""
    return round(1.5 * frame.label)


def recalled_height(said: Sequence[Paragraph], type_: Type, frame: Frame, width: float) -> int:
    """Height of all that stands under the prompt: the gap, a heading, and what should come back; first the button."""
    line = math.ceil(frame.label * LETTERING_LINE)
    scale = frame.label / frame.body * WIDER
    lettering = replace(type_, advance=lambda word, bold: type_.advance(word, bold) * scale)
    lines = sum(lettering.lines(_plain(it), width - bullet(frame)) for it in said)
    return frame.gap + max(frame.bar_button, (1 + lines) * line + len(said) * spacing(frame))


def spacing(frame: Frame) -> int:
    """Between two of them."""
    return round(frame.label * 0.3)


def _plain(paragraph: Paragraph) -> Paragraph:
    """No sentence stands in a box of its own here."""
    return replace(paragraph, kind=Kind.FACT)
