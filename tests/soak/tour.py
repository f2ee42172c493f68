"""Where a visitor and staff can go: a tour that leaves nothing out, and walks where chance leads."""

from __future__ import annotations

from kiosk.navigation import Sheet, View
from kiosk.presence import LARGE_TEXT, Patience
from kiosk.staff import CLEANING, Room
from kiosk.visit import TEXT_SIZES, Scheme
from tests.soak.visitor import Visitor
from tests.support.driven import Steps
from tests.support.way import ASLEEP

MANNERS = [(size, scheme) for size in range(1, TEXT_SIZES + 1) for scheme in range(len(Scheme))]
"""Every text size in every theme."""
BESIDE = (
    "word.",
    "spot.",
    "term.",
    "question.",
    "compare.",
    "player.",
    "step.",
    "steps.",
    "scene",
    "inset",
    "monitor.",
)
"""Things on a page of which one of each kind is touched on each page."""
ENDS = ("staff.close", "bar.finish")
STAFF_TABS = 4
BESIDE_SHARE = 0.4
"""Share of them that are touched in one tour: twelve tours leave nothing out, and one is not too long."""
SWIPES = 0.1
"""Share of touches of a walk that are swipes."""


def tour(visitor: Visitor, size: int, scheme: int, pin: str) -> Steps:
    """Every section in this text size and theme, every sheet, and the staff page."""
    yield from wake(visitor)
    yield from visitor.tap_named("bar.display")
    for choice in (f"display.size{size}", f"display.colours{scheme}", "sheet.close"):
        yield from visitor.tap_named(choice)
    for tile in list(visitor.named("tile.")):
        yield from visitor.tap_named(tile)
        yield from _section(visitor)
        yield from visitor.tap_named("bar.home")
    yield from _left_alone(visitor, size)
    yield from _staff(visitor, pin)


def stroll(visitor: Visitor, touches: int) -> Steps:
    """So many touches by chance, and the end of the visit."""
    until = visitor.touches + touches
    yield from wake(visitor)
    while visitor.touches < until:
        if visitor.driven.kiosk.staff.page.room is Room.CLEANING:
            yield from _wipe(visitor)
        choice = visitor.in_sight()
        number, swipes = visitor.dice.random(), visitor.dice.random() < SWIPES
        if not choice:
            yield from wake(visitor)
        elif swipes:
            yield from visitor.swipe(visitor.dice.choice((-0.6, 0.6)))
        else:
            yield from visitor.tap(choice[int(number * len(choice))])
    yield from end(visitor)


def wake(visitor: Visitor) -> Steps:
    """The first touch."""
    window = visitor.driven.kiosk.window
    yield from visitor.tap_at(window.contentItem().mapToScene(window.contentItem().boundingRect().center()).toPoint())


def end(visitor: Visitor) -> Steps:
    """Terminer, whatever lies over it; nobody is there then."""
    while not any(visitor.shows(name) for name in ASLEEP):
        if visitor.driven.kiosk.staff.page.room is Room.CLEANING:
            yield from _wipe(visitor)
        known = ("stillthere.stay", *ENDS)
        door = next((name for name in known if visitor.shows(name)), None)
        yield from visitor.tap_named(door) if door else wake(visitor)  # the attract screen that staff rehearse


def _section(visitor: Visitor) -> Steps:
    """Page after page to the end of the section, and on each one of every kind of thing."""
    session = visitor.driven.kiosk.session
    section = session.state.place.section
    for number in range(len(session.outline.pages[section])):
        for kind in BESIDE:
            block = session.state.place.block
            if visitor.dice.random() > BESIDE_SHARE:
                continue
            things = [item for item in visitor.in_sight() if item.objectName().startswith(kind)]
            if things:
                yield from visitor.tap(visitor.dice.choice(things))
                yield from _close(visitor)
                if session.state.place.block != block and not kind.startswith("step"):
                    yield from visitor.tap_named("bar.back")
        if number + 1 < len(session.outline.pages[section]):
            yield from visitor.swipe(-0.6) if number % 2 else visitor.tap_named("bar.next")


def _close(visitor: Visitor) -> Steps:
    if visitor.driven.kiosk.session.state.sheet is Sheet.NONE:
        return
    for name in ("sheet.close", "picture.close"):
        if visitor.shows(name):
            yield from visitor.tap_named(name)


def _left_alone(visitor: Visitor, size: int) -> Steps:
    """Are you still there?  Yes.  Later, when it is closed, a touch wakes it."""
    kiosk, patience = visitor.driven.kiosk, Patience()
    visitor.driven.clock.forward(patience.idle_reading if size >= LARGE_TEXT else patience.idle)
    kiosk.presence.look()
    yield from visitor.settle()
    yield from visitor.tap_named("stillthere.stay")
    kiosk.curtain.setOpen(False)
    yield from end(visitor)
    assert visitor.shows("closed")
    yield from wake(visitor)
    kiosk.curtain.setOpen(True)


def _staff(visitor: Visitor, pin: str) -> Steps:
    """Seven taps, the PIN, and every part of the page; closing it ends the visit."""
    for _ in range(7):
        visitor.driven.clock.forward(-0.7)  # quicker than from thing to thing
        yield from visitor.tap_named("centre")
    for digit in pin:
        yield from visitor.tap_named(f"staff.key{digit}")
    yield from visitor.tap_named("staff.try")
    assert visitor.driven.kiosk.session.state.place.view is View.STAFF
    for tab in range(STAFF_TABS):
        yield from visitor.tap_named(f"staff.tab{tab}")
        names = [item.objectName() for item in visitor.in_sight()]
        for name in names:
            if name.startswith(("staff.tab", "staff.close")) or not visitor.shows(name):
                continue
            yield from visitor.tap_named(name)
            if visitor.driven.kiosk.staff.page.room is Room.CLEANING:
                yield from _wipe(visitor)
            if visitor.shows("attract"):
                yield from wake(visitor)
                break  # from its rehearsal back to the first part of the page
            if visitor.shows("staff.cancel"):
                yield from visitor.tap_named("staff.cancel")
    yield from end(visitor)


def _wipe(visitor: Visitor) -> Steps:
    """Wait until the screen hears again."""
    visitor.driven.clock.forward(CLEANING)
    visitor.driven.kiosk.staff.look()
    yield from visitor.settle()
