"""The map of a talk: its sections in a block of cells, and below them the pages of one, all at once.  Pure.

Nothing is paged or scrolled: from the map any page is two touches away, its section and the page.
"""

from __future__ import annotations

import math

from msgspec import Struct

from kiosk.frame import NATURAL_LINE, Frame

TOOLS = 2
"""Cells beside the sections: hide pages, close."""
CHAPTER_COLUMNS = {False: 6, True: 4}
"""Cells of a row of sections, in landscape and in portrait."""
LEAST_COLUMNS = {False: 4, True: 3}
"""Few pages are not larger than many: a map is calm when its pictures have about one size."""
CHAPTER_LINES, NAME_LINES = 3, 2
"""Lines that the name of a section, and of a page, may take."""
ASPECT = 4 / 3
"""Width of most pictures over their height."""


class MapPlan(Struct, frozen=True):
    """Sizes of the map, in device-independent pixels."""

    frame: Frame
    chapters: int
    """Sections on it."""
    names: tuple[int, ...]
    """Widths of the names of the pages of the section in front, set in one line of lettering."""
    widest: int
    """Width of the widest word of them."""

    @property
    def chapter_columns(self) -> int:
        """Cells of a row of sections."""
        return CHAPTER_COLUMNS[self.frame.portrait]

    @property
    def chapter_height(self) -> int:
        """Height of such a cell."""
        return max(self.frame.target, math.ceil(CHAPTER_LINES * NATURAL_LINE * self.frame.label) + 2 * self.pad)

    @property
    def line(self) -> int:
        """Height of a line of a page's name."""
        return math.ceil(NATURAL_LINE * self.frame.label)

    @property
    def pad(self) -> int:
        """Between the edge of a page's cell and what is in it."""
        return self.frame.gap // 3

    @property
    def room(self) -> float:
        """Height left for pages: the sheet ends where the bar begins."""
        rows = math.ceil((self.chapters + TOOLS) / self.chapter_columns)
        gap = self.frame.gap
        return self.frame.height - self.frame.bar - rows * (self.chapter_height + gap) - 2 * gap

    @property
    def columns(self) -> int:
        """Columns of pages with which their pictures are largest, and no name is cut.

        There is always a cell more than pages, for the whole section, so that nothing jumps when it is offered.
        """
        least = LEAST_COLUMNS[self.frame.portrait]
        return max(range(least, max(least, len(self.names) + 1) + 1), key=self._size)

    def cell(self, columns: int) -> tuple[float, float]:
        """Width and height of a page's cell; no higher than a picture and its name need."""
        rows = math.ceil((len(self.names) + 1) / columns)
        gap = self.frame.gap
        width = (self.frame.content_width - (columns - 1) * gap) / columns
        enough = (width - 2 * self.pad) / ASPECT + NAME_LINES * self.line + 3 * self.pad
        return math.floor(width), math.floor(min(enough, (self.room - (rows - 1) * gap) / rows))

    def _size(self, columns: int) -> float:
        """Width of all pictures together; below nothing where a finger or a word has no room."""
        width, height = self.cell(columns)
        inner = width - 2 * self.pad
        if min(width, height) < self.frame.target or inner < self.widest:
            return width - self.frame.content_width  # the less bad the wider
        lines = [1 if name <= inner else NAME_LINES for name in self.names]
        return sum(min(inner, (height - it * self.line - 3 * self.pad) * ASPECT) for it in lines)
