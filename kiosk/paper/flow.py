"""Pieces of a document one under the other, and where a page ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from kiosk.paper.canvas import Canvas

Draw = Callable[[Canvas, float], None]
"""Draws a piece with its upper edge at this height, in millimetres."""


class Piece(Struct, frozen=True):
    """Something that no page cuts."""

    height: float
    draw: Draw
    gap: float = 0.0
    """Free room above it, but not at the top of a page."""
    holds_next: bool = False
    """Whether the piece after it stands on the same page: a heading is never last."""
    opens: bool = False
    """Whether it begins a page."""


Page = tuple[tuple[float, Piece], ...]
"""The pieces of a page with the heights at which they stand."""


def flow(pieces: Iterable[Piece], top: float, bottom: float) -> tuple[Page, ...]:
    """Share the pieces out over pages; one that is higher than a page has one of its own."""
    pages: list[list[tuple[float, Piece]]] = []
    y = top
    for group in _held(list(pieces)):
        height = sum(piece.height + piece.gap for piece in group) - group[0].gap
        gap = group[0].gap if pages and pages[-1] else 0.0
        if not pages or group[0].opens or (pages[-1] and y + gap + height > bottom):
            pages.append([])
            y, gap = top, 0.0
        for number, piece in enumerate(group):
            y += gap if number == 0 else piece.gap
            pages[-1].append((y, piece))
            y += piece.height
    return tuple(map(tuple, pages))


def _held(pieces: Sequence[Piece]) -> Iterable[list[Piece]]:
    """Pieces in groups that stay together."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.holds_next:
            yield group
            group = []
    if group:
        yield group
