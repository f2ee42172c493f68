"""Every way to get somewhere and back: pure transitions over a small outline."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

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
    open_map,
    open_section,
    open_sheet,
    recall,
    start_walk,
    turn,
    turn_hiding,
    turn_leaf,
    wake,
    within,
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
LARGER = replace(OUTLINE, pages={**OUTLINE.pages, "one": (("one.a",), ("one.b",), ("one.c",))})
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
    assert open_section(AT_HOME, replace(OUTLINE, pages={"one": ()}), "one") is AT_HOME


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


def test_the_leaves_of_a_sheet_are_turned_and_have_ends() -> None:
    opened = open_sheet(at("one.a"), Sheet.QUESTIONS)
    second = turn_leaf(opened, 2, 1)
    assert second == replace(opened, leaf=1)
    assert turn_leaf(second, 2, 1) == second
    assert turn_leaf(opened, 2, -1) == opened
    assert close_sheet(second) == at("one.a")
    assert open_sheet(second, Sheet.QUESTIONS) == opened, "it opens at its first leaf"
    assert turn_leaf(at("one.a"), 2, 1) == at("one.a"), "without a sheet there is nothing to turn"


def test_a_transition_leaves_the_state_it_was_given() -> None:
    state = at("one.b", history=(Place(View.HOME),))
    before = replace(state)
    for changed in (turn(state, OUTLINE, 1), back(state), open_sheet(state, Sheet.DISPLAY), close_sheet(state)):
        assert state == before
        assert changed is not state


# ------------------------------------------------------------------------------------- hiding and the map

HIDDEN: dict[str, tuple[frozenset[str], dict[str, tuple[tuple[str, ...], ...]], tuple[str, ...]]] = {
    "nothing": (frozenset(), dict(OUTLINE.pages), OUTLINE.walk),
    "a page": (frozenset({"one.a"}), {**OUTLINE.pages, "one": (("one.b", "one.c"),)}, OUTLINE.walk),
    "part of a page": (frozenset({"one.b"}), {**OUTLINE.pages, "one": (("one.a",), ("one.c",))}, OUTLINE.walk),
    "a whole section": (
        frozenset({"two.a"}),
        {name: pages for name, pages in OUTLINE.pages.items() if name != "two"},
        ("one", "three"),
    ),
    "what is not there": (frozenset({"four.a"}), dict(OUTLINE.pages), OUTLINE.walk),
}


@pytest.mark.parametrize(("hidden", "pages", "walk"), HIDDEN.values(), ids=HIDDEN.keys())
def test_hidden_blocks_leave_the_others_where_they_stood(
    hidden: frozenset[str], pages: dict[str, tuple[tuple[str, ...], ...]], walk: tuple[str, ...]
) -> None:
    assert OUTLINE.without(hidden) == Outline(pages, walk)


def test_the_walk_goes_past_what_is_hidden() -> None:
    shown = OUTLINE.without({"one.b", "one.c", "two.a"})
    assert turn(at("one.a"), shown, 1).place == reading("three.a")
    assert turn(at("three.a"), shown, -1).place == reading("one.a")


REFUGE = {
    "still shown": ("one.a", {"one.b"}, "one.a"),
    "the next page": ("one.a", {"one.a"}, "one.b"),
    "what is left of its page": ("one.b", {"one.b"}, "one.c"),
    "the last before it": ("three.b", {"three.b"}, "three.a"),
}


@pytest.mark.parametrize(("block", "hidden", "then"), REFUGE.values(), ids=REFUGE.keys())
def test_nobody_stands_on_a_hidden_page(block: str, hidden: set[str], then: str) -> None:
    assert within(at(block), OUTLINE, OUTLINE.without(hidden)).place == reading(then)


def test_who_stood_in_a_hidden_section_is_at_home() -> None:
    assert within(at("two.a"), OUTLINE, OUTLINE.without({"two.a"})) == AT_HOME


def test_the_map_stays_open_while_the_page_below_it_is_hidden() -> None:
    state = replace(at("one.a"), sheet=Sheet.MAP, part="one", hiding=True)
    after = within(state, OUTLINE, OUTLINE.without({"one.a"}))
    assert (after.sheet, after.part, after.hiding) == (Sheet.MAP, "one", True)


def test_retour_leads_to_no_hidden_page() -> None:
    state = at("three.a", history=(Place(View.HOME), reading("one.a"), reading("two.a")))
    after = within(state, OUTLINE, OUTLINE.without({"two.a"}))
    assert after.history == (Place(View.HOME), reading("one.a"))


@pytest.mark.parametrize(
    ("state", "named", "shown"),
    [(at("two.a"), "", "two"), (AT_HOME, "", "one"), (at("two.a"), "three", "three")],
    ids=["the section in front", "the first", "the one named"],
)
def test_the_map_shows_a_section(state: NavState, named: str, shown: str) -> None:
    opened = open_map(state, OUTLINE, named)
    assert (opened.sheet, opened.part, opened.place) == (Sheet.MAP, shown, state.place)


def test_nobody_opens_the_map_who_reads_nothing() -> None:
    assert open_map(NavState(), OUTLINE) == NavState()


def test_hiding_belongs_to_the_map_and_ends_with_it() -> None:
    assert turn_hiding(at("one.a")) == at("one.a")
    hiding = turn_hiding(open_map(at("one.a"), OUTLINE))
    assert hiding.hiding
    assert not turn_hiding(hiding).hiding
    assert close_sheet(hiding) == at("one.a")


def test_what_should_come_back_is_shown_until_the_page_is_left() -> None:
    shown = recall(at("one.a"))
    assert shown.recalling
    assert close_sheet(open_sheet(shown, Sheet.PICTURE)).recalling, "a look at the picture changes nothing"
    assert not turn(shown, OUTLINE, 1).recalling
    assert recall(AT_HOME) == AT_HOME
