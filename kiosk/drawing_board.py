"""What is drawn over the pictures, and every way to change it.

A stroke lives on its picture: its points are shares of the picture's width and height, so that it is right at any
zoom and in any layout.  A surface is the name of a picture on its page.  Undo and redo are asked for the surfaces in
front: what was drawn elsewhere stays.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from msgspec import Struct

Point = tuple[float, float]
MOST = 2000
"""Deeds that are kept: far more than anybody draws in one visit."""


class Tool(StrEnum):
    """What a finger on a picture does."""

    HAND = "hand"
    """It moves the picture."""
    PEN = "pen"
    HIGHLIGHTER = "highlighter"
    ARROW = "arrow"


class Ink(StrEnum):
    """Colour of pen and arrow."""

    RED = "red"
    BLUE = "blue"
    GREEN = "green"


class Stroke(Struct, frozen=True):
    """A line, or an arrow from its first point to its last."""

    tool: Tool
    ink: Ink
    width: float
    """Thickness, as a share of the picture's width."""
    points: tuple[Point, ...]


class Deed(Struct, frozen=True):
    """A stroke on one surface; without a stroke, the clearing of some."""

    surfaces: frozenset[str]
    stroke: Stroke | None = None


class Board(Struct, frozen=True):
    """All that was done, the oldest first, and what was undone, the latest last."""

    done: tuple[Deed, ...] = ()
    undone: tuple[Deed, ...] = ()


def strokes(board: Board, surface: str) -> tuple[Stroke, ...]:
    """What is on a surface, from back to front."""
    found: list[Stroke] = []
    for deed in board.done:
        if surface in deed.surfaces:
            if deed.stroke is None:
                found.clear()
            else:
                found.append(deed.stroke)
    return tuple(found)


def draw(board: Board, surface: str, stroke: Stroke) -> Board:
    """One stroke more; what was undone there cannot be redone any longer."""
    return _do(board, Deed(frozenset({surface}), stroke))


def clear(board: Board, surfaces: Collection[str]) -> Board:
    """Nothing on these surfaces; undo brings it back."""
    return _do(board, Deed(frozenset(surfaces))) if can_clear(board, surfaces) else board


def undo(board: Board, surfaces: Collection[str]) -> Board:
    """Without the last deed on any of these surfaces."""
    number = _last(board.done, surfaces)
    if number is None:
        return board
    done = board.done[:number] + board.done[number + 1 :]
    return Board(done, (*board.undone, board.done[number]))


def redo(board: Board, surfaces: Collection[str]) -> Board:
    """With the last deed again that was undone on any of them."""
    number = _last(board.undone, surfaces)
    if number is None:
        return board
    undone = board.undone[:number] + board.undone[number + 1 :]
    return Board((*board.done, board.undone[number]), undone)


def can_undo(board: Board, surfaces: Collection[str]) -> bool:
    """Whether anything was done on these surfaces."""
    return _last(board.done, surfaces) is not None


def can_redo(board: Board, surfaces: Collection[str]) -> bool:
    """Whether anything was undone there."""
    return _last(board.undone, surfaces) is not None


def can_clear(board: Board, surfaces: Collection[str]) -> bool:
    """Whether anything is there."""
    return any(strokes(board, surface) for surface in surfaces)


def _do(board: Board, deed: Deed) -> Board:
    undone = tuple(other for other in board.undone if not other.surfaces & deed.surfaces)
    return Board((*board.done, deed)[-MOST:], undone)


def _last(deeds: tuple[Deed, ...], surfaces: Collection[str]) -> int | None:
    """Number of the last deed that touches any of these surfaces."""
    return next((n for n in reversed(range(len(deeds))) if not deeds[n].surfaces.isdisjoint(surfaces)), None)
