"""Where a visitor is, and every way to get elsewhere.

`NavState` is the only truth about the place.  Transitions are pure: they take
a state and return another, or the same one when there is nowhere to go.  A
place is a section and a block, never a page number, so that it survives a
change of text size, of language and of the screen's orientation.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import attrs

HISTORY_LIMIT = 100
"""Places kept for Retour; nobody goes back further."""


class View(Enum):
    """What fills the screen."""

    ATTRACT = 0
    HOME = 1
    READING = 2


class Sheet(Enum):
    """What lies over it."""

    NONE = 0
    DISPLAY = 1
    TERM = 2
    PICTURE = 3


@attrs.frozen
class Place:
    """A view; for `View.READING` also the section and the block."""

    view: View = View.ATTRACT
    section: str = ""
    block: str = ""


Page = tuple[str, ...]
"""Ids of the blocks that stand together on one page."""


@attrs.frozen
class Outline:
    """The pages of every section at the present size, and the order of the walk."""

    pages: Mapping[str, tuple[Page, ...]]
    walk: tuple[str, ...]
    """Sections that Suivant goes through one after the other."""

    def index(self, place: Place) -> int:
        """Number of the page that holds the place's block, from 0."""
        for number, page in enumerate(self.pages.get(place.section, ())):
            if place.block in page:
                return number
        return 0

    def section_of(self, block: str) -> str:
        """The section that holds a block; empty when none does."""
        return next((name for name, pages in self.pages.items() if any(block in page for page in pages)), "")


@attrs.frozen
class NavState:
    """Place, the places before it, and the sheet that lies over it."""

    place: Place = Place()
    history: tuple[Place, ...] = ()
    sheet: Sheet = Sheet.NONE
    term: str = ""
    """Glossary term that the sheet explains."""
    part: str = ""
    """Part of the step diagram that the sheet enlarges; empty for all other pictures."""


def go(state: NavState, place: Place) -> NavState:
    """Go to a place and remember the one left; any sheet closes."""
    if place == state.place:
        return close_sheet(state)
    return NavState(place, (*state.history, state.place)[-HISTORY_LIMIT:])


def wake(state: NavState) -> NavState:
    """The first touch on the attract screen: home, and nothing else."""
    return NavState(Place(View.HOME)) if state.place.view is View.ATTRACT else state


def home() -> NavState:
    """Home, with nothing to go back to."""
    return NavState(Place(View.HOME))


def open_section(state: NavState, outline: Outline, section: str) -> NavState:
    """First page of a section; an unknown or empty section changes nothing."""
    pages = outline.pages.get(section)
    return go(state, Place(View.READING, section, pages[0][0])) if pages else state


def open_block(state: NavState, outline: Outline, block: str) -> NavState:
    """The page that holds this block; an unknown block changes nothing."""
    section = outline.section_of(block)
    return go(state, Place(View.READING, section, block)) if section else state


def start_walk(state: NavState, outline: Outline) -> NavState:
    """First page of the first section of the walk."""
    return open_section(state, outline, outline.walk[0]) if outline.walk else state


def neighbour(outline: Outline, place: Place, step: int) -> Place | None:
    """The place one page before (-1) or after (+1), over the section's end along the walk."""
    if place.view is not View.READING:
        return None
    pages = outline.pages.get(place.section, ())
    number = outline.index(place) + step
    if 0 <= number < len(pages):
        return attrs.evolve(place, block=pages[number][0])
    if place.section not in outline.walk:
        return None
    order = outline.walk.index(place.section) + step
    if not 0 <= order < len(outline.walk):
        return None
    section = outline.walk[order]
    pages = outline.pages[section]
    return Place(View.READING, section, pages[0 if step > 0 else -1][0])


def turn(state: NavState, outline: Outline, step: int) -> NavState:
    """Turn one page on (+1) or back (-1); at the ends of the walk nothing happens."""
    place = neighbour(outline, state.place, step)
    return go(state, place) if place else state


def close_sheet(state: NavState) -> NavState:
    """Take the sheet away; the place below it is unchanged."""
    return attrs.evolve(state, sheet=Sheet.NONE, term="", part="")


def back(state: NavState) -> NavState:
    """Close the sheet; where none is open, the place before this one."""
    if state.sheet is not Sheet.NONE:
        return close_sheet(state)
    if not state.history:
        return state
    return NavState(state.history[-1], state.history[:-1])


def open_sheet(state: NavState, sheet: Sheet, term: str = "", part: str = "") -> NavState:
    """Lay a sheet over the place; the attract screen has none."""
    return state if state.place.view is View.ATTRACT else attrs.evolve(state, sheet=sheet, term=term, part=part)


def nearby(state: NavState, outline: Outline, chapters: tuple[str, ...]) -> tuple[Place, ...]:
    """Places of other sections that one touch leads to, and whose pictures should therefore be ready.

    From home the first page of each of `chapters`; from a section's end the page over it.
    """
    if state.place.view is View.HOME:
        first = ((name, outline.pages.get(name)) for name in chapters)
        return tuple(Place(View.READING, name, pages[0][0]) for name, pages in first if pages)
    over = (neighbour(outline, state.place, step) for step in (1, -1))
    return tuple(place for place in over if place and place.section != state.place.section)
