"""Where a visitor is, and every way to get elsewhere.

`NavState` is the only truth about the place.  Transitions are pure: they take
a state and return another, or the same one when there is nowhere to go.  A
place is a section and a block, never a page number, so that it survives a
change of text size, of language and of the screen's orientation.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

HISTORY_LIMIT = 100
"""Places kept for Retour; nobody goes back further."""


class View(Enum):
    """What fills the screen."""

    ATTRACT = 0
    HOME = 1
    READING = 2
    STAFF = 3
    """Not for visitors; what is in front there is told by `kiosk.staff`."""
    REHEARSAL = 4
    """The attract screen as staff look at it."""


OF_VISITORS = frozenset({View.HOME, View.READING})
"""Views of somebody who reads."""


class Sheet(Enum):
    """What lies over it."""

    NONE = 0
    DISPLAY = 1
    TERM = 2
    PICTURE = 3
    LANGUAGE = 4
    QUESTIONS = 5
    """What the visitor ticked, to take along."""
    TAKE_HOME = 6
    """The sheet of paper."""
    MAP = 7
    """Every page of the talk, for who leads it; on a tablet only."""


class Place(Struct, frozen=True):
    """A view; for `View.READING` also the section and the block."""

    view: View = View.ATTRACT
    section: str = ""
    block: str = ""


Page = tuple[str, ...]
"""Ids of the blocks that stand together on one page."""


class Outline(Struct, frozen=True):
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

    def without(self, hidden: Collection[str]) -> Outline:
        """The same pages without the hidden blocks: what is left stands where it stood, so that a map agrees."""
        if not hidden:
            return self
        pages = {name: tuple(_left(pages, hidden)) for name, pages in self.pages.items()}
        pages = {name: left for name, left in pages.items() if left}
        return Outline(pages, tuple(name for name in self.walk if name in pages))

    def page_of(self, block: str) -> Page:
        """The page that holds a block; empty when none does."""
        return next((page for pages in self.pages.values() for page in pages if block in page), ())

    def section_of(self, block: str) -> str:
        """The section that holds a block; empty when none does."""
        return next((name for name, pages in self.pages.items() if any(block in page for page in pages)), "")


class NavState(Struct, frozen=True):
    """Place, the places before it, and the sheet that lies over it."""

    place: Place = Place()
    history: tuple[Place, ...] = ()
    sheet: Sheet = Sheet.NONE
    term: str = ""
    """Glossary term that the sheet explains."""
    part: str = ""
    """Part of the step diagram that the sheet enlarges, empty for other pictures; or the section that the map shows."""
    leaf: int = 0
    """Which of the sheet's leaves is in front, where it has several."""
    recalling: bool = False
    """Whether what should come back is shown under a prompt; every page begins without it."""
    hiding: bool = False
    """Whether a touch of a page on the map hides it, instead of going there."""


def go(state: NavState, place: Place) -> NavState:
    """Go to a place and remember the one left; any sheet closes."""
    if place == state.place:
        return close_sheet(state)
    return NavState(place, (*state.history, state.place)[-HISTORY_LIMIT:])


def wake(state: NavState) -> NavState:
    """The first touch on the attract screen: home, and nothing else; where staff rehearse it, back to their page."""
    match state.place.view:
        case View.ATTRACT:
            return home()
        case View.REHEARSAL:
            return NavState(Place(View.STAFF))
    return state


def open_staff(state: NavState) -> NavState:
    """The staff page, from where a visitor is; nothing is left to go back to."""
    return NavState(Place(View.STAFF)) if state.place.view in OF_VISITORS else state


def rehearse(state: NavState) -> NavState:
    """The attract screen, seen from the staff page."""
    return NavState(Place(View.REHEARSAL)) if state.place.view is View.STAFF else state


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
        return replace(place, block=pages[number][0])
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
    return replace(state, sheet=Sheet.NONE, term="", part="", leaf=0, hiding=False)


def back(state: NavState) -> NavState:
    """Close the sheet; where none is open, the place before this one."""
    if state.sheet is not Sheet.NONE:
        return close_sheet(state)
    if not state.history:
        return state
    return NavState(state.history[-1], state.history[:-1])


def open_sheet(state: NavState, sheet: Sheet, term: str = "", part: str = "") -> NavState:
    """Lay a sheet over the place; only what a visitor reads has any."""
    if state.place.view not in OF_VISITORS:
        return state
    return replace(state, sheet=sheet, term=term, part=part, leaf=0)


def turn_leaf(state: NavState, leaves: int, step: int) -> NavState:
    """Turn a leaf of the sheet on (+1) or back (-1); at its ends nothing happens."""
    leaf = min(max(state.leaf + step, 0), max(leaves - 1, 0))
    return replace(state, leaf=leaf) if state.sheet is not Sheet.NONE else state


def open_map(state: NavState, outline: Outline, section: str = "") -> NavState:
    """The map with the pages of a section; of the one in front, else the first, where none is named."""
    if state.place.view not in OF_VISITORS:
        return state
    front = state.place.section if state.place.section in outline.pages else next(iter(outline.pages), "")
    return replace(state, sheet=Sheet.MAP, term="", part=section if section in outline.pages else front)


def turn_hiding(state: NavState) -> NavState:
    """On the map: touch pages to hide them, or to open them again."""
    return replace(state, hiding=not state.hiding) if state.sheet is Sheet.MAP else state


def recall(state: NavState) -> NavState:
    """Show what should come back, once the patient has said it: both look at the same glass."""
    return replace(state, recalling=True) if state.place.view is View.READING else state


def within(state: NavState, whole: Outline, shown: Outline) -> NavState:
    """The state after pages were hidden: nobody stands on one of them, and nothing leads back to one.

    Who stood there is on the next page of the section that is left, else on the last before it, else at home.
    """
    history = tuple(place for place in state.history if _stands(place, shown))
    if _stands(state.place, shown):
        return replace(state, history=history)
    place, number = state.place, whole.index(state.place)
    pages = whole.pages.get(place.section, ())
    for page in (*pages[number:], *reversed(pages[:number])):
        left = next((block for block in page if shown.section_of(block)), "")
        if left:
            return replace(state, place=replace(place, block=left), history=history)
    return replace(state, place=Place(View.HOME), history=())


def _stands(place: Place, outline: Outline) -> bool:
    return place.view is not View.READING or outline.section_of(place.block) == place.section


def _left(pages: tuple[Page, ...], hidden: Collection[str]) -> Iterator[Page]:
    """The pages without the hidden blocks, those of which nothing is left among them not."""
    for page in pages:
        if left := tuple(block for block in page if block not in hidden):
            yield left


def nearby(state: NavState, outline: Outline, chapters: tuple[str, ...]) -> tuple[Place, ...]:
    """Places of other sections that one touch leads to, and whose pictures should therefore be ready.

    From home the first page of each of `chapters`; from a section's end the page over it.
    """
    if state.place.view is View.HOME:
        first = ((name, outline.pages.get(name)) for name in chapters)
        return tuple(Place(View.READING, name, pages[0][0]) for name, pages in first if pages)
    over = (neighbour(outline, state.place, step) for step in (1, -1))
    return tuple(place for place in over if place and place.section != state.place.section)
