"""Every way to get somewhere and back: pure transitions over a small outline."""

from __future__ import annotations

import attrs
import pytest

from kiosk.navigation import (
    HISTORY_LIMIT,
    NavState,
    Outline,
    Place,
    Sheet,
    View,
    back,
    close_sheet,
    go,
    home,
    neighbour,
    open_block,
    open_section,
    open_sheet,
    start_walk,
    turn,
    wake,
)

OUTLINE = Outline(
    pages={
        "one": (("one.a",), ("one.b", "one.c")),
        "two": (("two.a",),),
        "three": (("three.a",), ("three.b",)),
        "words": (("word.a", "word.b"), ("word.c",)),
    },
    walk=("one", "two", "three"),
)
"""Three sections to walk through, and a glossary beside the walk."""
LARGER = attrs.evolve(OUTLINE, pages={**OUTLINE.pages, "one": (("one.a",), ("one.b",), ("one.c",))})
"""The same at a larger text size: what stood together no longer does."""
AT_HOME = NavState(Place(View.HOME))


def at(block: str, *, history: tuple[Place, ...] = ()) -> NavState:
    """Reading this block."""
    return NavState(reading(block), history)


def reading(block: str) -> Place:
    return Place(View.READING, OUTLINE.section_of(block), block)


def test_the_first_touch_only_wakes() -> None:
    assert wake(NavState()) == AT_HOME


def test_a_touch_elsewhere_wakes_nobody() -> None:
    state = at("one.b", history=(Place(View.HOME),))
    assert wake(state) is state


def test_commencer_opens_the_first_page_of_the_walk() -> None:
    assert start_walk(AT_HOME, OUTLINE).place == reading("one.a")


def test_a_walk_without_sections_starts_nothing() -> None:
    assert start_walk(AT_HOME, Outline({}, ())) is AT_HOME


def test_suivant_goes_through_every_page_of_every_section_and_stops_at_the_end() -> None:
    state = start_walk(AT_HOME, OUTLINE)
    seen = [state.place.block]
    while (turned := turn(state, OUTLINE, 1)) is not state:
        state = turned
        seen.append(state.place.block)
    assert seen == ["one.a", "one.b", "two.a", "three.a", "three.b"]


def test_precedent_goes_the_same_way_back_and_stops_at_the_start() -> None:
    state = at("three.b")
    seen = []
    while (turned := turn(state, OUTLINE, -1)) is not state:
        state = turned
        seen.append(state.place.block)
    assert seen == ["three.a", "two.a", "one.b", "one.a"], "a section is entered backwards at its last page"


def test_a_section_beside_the_walk_has_its_own_two_ends() -> None:
    assert neighbour(OUTLINE, reading("word.a"), 1) == reading("word.c")
    assert neighbour(OUTLINE, reading("word.c"), 1) is None
    assert neighbour(OUTLINE, reading("word.a"), -1) is None


@pytest.mark.parametrize("view", [View.ATTRACT, View.HOME])
@pytest.mark.parametrize("step", [1, -1])
def test_there_is_no_page_to_turn_but_while_reading(view: View, step: int) -> None:
    assert neighbour(OUTLINE, Place(view), step) is None


def test_turning_counts_pages_not_blocks() -> None:
    """From the second block of a page, Suivant opens the next page, not its own again."""
    assert turn(at("one.c"), OUTLINE, 1).place == reading("two.a")
    assert turn(at("one.c"), OUTLINE, -1).place == reading("one.a")


def test_a_place_survives_another_outline() -> None:
    place = reading("one.c")
    assert (OUTLINE.index(place), LARGER.index(place)) == (1, 2)
    assert neighbour(LARGER, place, -1) == reading("one.b")


def test_a_block_that_is_gone_counts_as_the_first_page() -> None:
    assert OUTLINE.index(Place(View.READING, "one", "one.hidden")) == 0
    assert OUTLINE.index(Place(View.READING, "hidden", "hidden.a")) == 0


def test_a_section_opens_at_its_first_page() -> None:
    assert open_section(AT_HOME, OUTLINE, "three").place == reading("three.a")


@pytest.mark.parametrize("section", ["", "four"])
def test_an_unknown_section_changes_nothing(section: str) -> None:
    assert open_section(AT_HOME, OUTLINE, section) is AT_HOME


def test_an_empty_section_changes_nothing() -> None:
    assert open_section(AT_HOME, attrs.evolve(OUTLINE, pages={"one": ()}), "one") is AT_HOME


def test_a_block_opens_itself_though_it_is_not_the_first_of_its_page() -> None:
    assert open_block(AT_HOME, OUTLINE, "one.c").place == reading("one.c")


def test_an_unknown_block_changes_nothing() -> None:
    assert open_block(AT_HOME, OUTLINE, "one.z") is AT_HOME


def test_retour_goes_back_through_every_place_and_then_stays() -> None:
    state = open_section(open_block(AT_HOME, OUTLINE, "one.c"), OUTLINE, "three")
    state = turn(state, OUTLINE, 1)
    seen = []
    while state.history:
        state = back(state)
        seen.append(state.place)
    assert seen == [reading("three.a"), reading("one.c"), Place(View.HOME)]
    assert back(state) is state


def test_accueil_forgets_the_way_there() -> None:
    state = home()
    assert state == AT_HOME
    assert back(state) is state


def test_going_where_one_is_leaves_no_trace() -> None:
    state = at("one.a", history=(Place(View.HOME),))
    assert go(state, reading("one.a")) == state


def test_the_history_is_long_but_not_endless() -> None:
    state = at("one.a")
    for number in range(2 * HISTORY_LIMIT):
        state = go(state, reading("one.b" if number % 2 == 0 else "one.a"))
    assert len(state.history) == HISTORY_LIMIT
    assert state.history[-1] == reading("one.b"), "the newest places are kept"


def test_a_sheet_lies_over_the_place_and_leaves_it() -> None:
    state = at("one.b", history=(Place(View.HOME),))
    covered = open_sheet(state, Sheet.TERM, "bone")
    assert (covered.place, covered.sheet, covered.term) == (state.place, Sheet.TERM, "bone")
    assert close_sheet(covered) == state


def test_retour_first_closes_the_sheet() -> None:
    state = at("one.b", history=(Place(View.HOME),))
    closed = back(open_sheet(state, Sheet.DISPLAY))
    assert closed == state
    assert back(closed) == AT_HOME


@pytest.mark.parametrize("step", [1, -1])
def test_turning_a_page_closes_the_sheet(step: int) -> None:
    turned = turn(open_sheet(at("one.b"), Sheet.TERM, "bone"), OUTLINE, step)
    assert (turned.sheet, turned.term) == (Sheet.NONE, "")


def test_opening_the_place_below_closes_the_sheet() -> None:
    assert open_block(open_sheet(at("one.b"), Sheet.DISPLAY), OUTLINE, "one.b") == at("one.b")


def test_another_sheet_takes_the_place_of_the_first() -> None:
    state = open_sheet(open_sheet(at("one.b"), Sheet.TERM, "bone"), Sheet.DISPLAY)
    assert (state.sheet, state.term) == (Sheet.DISPLAY, "")
    assert back(state) == at("one.b")


def test_the_attract_screen_has_no_sheet() -> None:
    state = NavState()
    assert open_sheet(state, Sheet.DISPLAY) is state


def test_a_transition_leaves_the_state_it_was_given() -> None:
    state = at("one.b", history=(Place(View.HOME),))
    before = attrs.evolve(state)
    for changed in (turn(state, OUTLINE, 1), back(state), open_sheet(state, Sheet.DISPLAY), close_sheet(state)):
        assert state == before
        assert changed is not state
