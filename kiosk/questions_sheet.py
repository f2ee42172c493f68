"""How the sheet of the ticked questions is shared out: code, numbers, and leaves of questions.  Pure.

The lengths are those of `Sheet.qml`, which draws the panel around it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from kiosk.content.markup import Word, words
from kiosk.content.model import Kind
from kiosk.frame import Frame
from kiosk.profile import Profile
from kiosk.qr import Code
from kiosk.questions import Question
from kiosk.typesetting import Paragraph, Type

MODULE = {Profile.WAITING_ROOM: 1.0, Profile.CONSULTATION: 0.6}
"""Least side of a module in millimetres: read from where one stands (60 cm), or from a tablet's distance."""
LARGE = {Profile.WAITING_ROOM: 1.8, Profile.CONSULTATION: 0.8}
"""Modules larger than this gain nothing, and take room from the questions."""
SHARES = (0.42, 0.5)
"""Share that the code takes at most: of the width in landscape, of the height in portrait; but for the least."""
CODE_LINE = 1.5
"""Height of the line under the code, in sizes of a label."""
LABELS = 10
"""Least width of the code's column, in sizes of a label: the line under it stands in one."""


class QuestionsSheet(Struct, frozen=True, dict=True):
    """The sheet of these questions in this frame."""

    frame: Frame
    type: Type
    questions: tuple[Question, ...]
    numbers: Paragraph
    code: Code
    answerable: bool
    """Whether each row has a box to tick when the question was answered."""
    listening: bool = False
    """Whether the row of the voice stands between the sheet and the bar."""

    @property
    def width(self) -> int:
        """Width inside the panel."""
        return self.frame.content_width - 4 * self.frame.gap

    @property
    def height(self) -> int:
        """Height inside the panel, below its title."""
        top = max(self.frame.target, math.ceil(self.frame.label * 2.4))
        voice = self.frame.strip + 2 * self.frame.gap if self.listening else 0
        return round(self.frame.height) - self.frame.bar - voice - 2 * self.frame.gap - top - 5 * self.frame.gap

    @cached_property
    def module(self) -> int:
        """Side of a module in pixels."""
        line = round(CODE_LINE * self.frame.label)
        width, height = SHARES
        room = height * self.height if self.frame.portrait else min(width * self.width, self.height - line)
        least = math.ceil(MODULE[self.frame.profile] * self.frame.px_per_mm)
        most = max(least, int(LARGE[self.frame.profile] * self.frame.unit))
        return min(max(int(room / self.code.side), least), most)

    @cached_property
    def coded(self) -> bool:
        """Whether the code is shown: while the voice reads, a small tablet has no room for one of many questions."""
        side = self.module * self.code.side
        if not self.frame.portrait:
            return side + round(CODE_LINE * self.frame.label) <= self.height
        return side + 2 * self.frame.gap + self._tallest <= self.height

    @property
    def code_width(self) -> int:
        """Width of the column that holds the code."""
        return max(self.module * self.code.side, LABELS * self.frame.label)

    @property
    def list_width(self) -> int:
        """Width of the rows: beside the code, or over it in portrait."""
        return self.width if self.frame.portrait else self.width - self.code_width - 2 * self.frame.gap

    @property
    def text_width(self) -> int:
        """Width of a question's text: its number stands before it, its box behind."""
        boxes = 2 if self.answerable else 1
        return min(self.list_width - boxes * self.frame.target - 3 * self.frame.gap, self.frame.measure)

    def row_height(self, question: Question) -> int:
        """Height of a row."""
        least = self.frame.target if self.answerable else self.type.line
        return max(least, self.type.height(row(question), self.text_width)) + self.frame.gap

    @cached_property
    def _room(self) -> int:
        """Height for rows and numbers: over the code in portrait, else all of it."""
        taken = self.module * self.code.side + 2 * self.frame.gap if self.frame.portrait and self.coded else 0
        return self.height - taken

    @cached_property
    def headed(self) -> bool:
        """Whether the line of the numbers stands over the rows.

        Many questions in very large letters on a small tablet leave no room for it; each row has its number.
        """
        return self._numbers_height + self._tallest <= self._room

    @property
    def _tallest(self) -> int:
        return max(map(self.row_height, self.questions), default=0)

    @property
    def _numbers_height(self) -> int:
        return self.type.height(self.numbers, self.list_width) + self.frame.gap

    @cached_property
    def leaves(self) -> tuple[tuple[Question, ...], ...]:
        """The questions, as many on each leaf as it has room for; at least one."""
        room = self._room - (self._numbers_height if self.headed else 0)
        found: list[list[Question]] = []
        left = 0
        for question in self.questions:
            needed = self.row_height(question) + self.frame.gap
            if not found or needed - self.frame.gap > left:
                found.append([])
                left = room
            found[-1].append(question)
            left -= needed
        return tuple(map(tuple, found))


def row(question: Question) -> Paragraph:
    """The question as it is set."""
    return Paragraph(question.id, Kind.QUESTION, _words(question.text))


def numbers_line(questions: Sequence[Question], template: str, separator: str) -> Paragraph:
    """The numbers after their heading: "Vos questions : 3 · 7 · 12"."""
    numbers = f"\u00a0{separator} ".join(str(question.number) for question in questions)
    return Paragraph("questions.numbers", Kind.INTERFACE, _words(template.replace("%1", numbers)), bold=True)


def _words(text: str) -> tuple[Word, ...]:
    return words([text])
