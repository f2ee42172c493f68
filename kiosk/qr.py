"""QR codes, drawn by us: which modules are dark.  Pure; segno makes the matrix, and is imported when one is wanted."""

from __future__ import annotations

from itertools import groupby

from msgspec import Struct

QUIET = 4
"""Modules of empty margin that a reader needs around the code (ISO/IEC 18004)."""


class Code(Struct, frozen=True):
    """A code with its margin: rows of modules, True where one is dark."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def side(self) -> int:
        """Modules a side, the margin included."""
        return len(self.rows)

    def runs(self) -> tuple[tuple[int, int, int], ...]:
        """Dark bars (x, y, length): neighbours are drawn as one, without a seam between them."""
        return tuple(bar for y, row in enumerate(self.rows) for bar in _bars(y, row))


def code_of(text: str) -> Code:
    """The smallest code of a text, in UTF-8 as telephones take it to be."""
    import segno

    made = segno.make(text, micro=False, encoding="utf-8", error="l")
    return Code(tuple(tuple(module == 1 for module in row) for row in made.matrix_iter(border=QUIET)))


def _bars(y: int, row: tuple[bool, ...]) -> list[tuple[int, int, int]]:
    found, x = [], 0
    for dark, group in groupby(row):
        length = len(list(group))
        if dark:
            found.append((x, y, length))
        x += length
    return found
