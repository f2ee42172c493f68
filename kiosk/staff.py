"""The staff page: what is in front on it, and every way to change that.  Pure: the clock is an argument."""

from __future__ import annotations

import math
from enum import Enum, StrEnum

from msgspec import Struct
from msgspec.structs import asdict, replace

from kiosk.pin import DIGITS
from kiosk.pin_lock import Answer

IDLE = 120.0
"""Seconds without a touch after which the page closes by itself: it would stay open for the next visitor."""
CLEANING = 60.0
"""Seconds in which the screen is deaf, to be wiped."""


class Room(Enum):
    """How far in."""

    STATE_ONLY = 0
    """No PIN is set: what runs can be read, nothing can be changed."""
    LOCKED = 1
    """Asks for the PIN."""
    OPEN = 2
    CLEANING = 3


class Tab(Enum):
    """A part of the open page."""

    STATE = 0
    SETTINGS = 1
    CARE = 2
    RULER = 3


class Ending(Enum):
    """What is asked once more before it is done: one touch never ends the kiosk."""

    NONE = 0
    RESTART = 1
    QUIT = 2


class Notice(StrEnum):
    """What the last touch came to: the name of the words that say so."""

    NONE = ""
    WRONG = "pin_wrong"
    KEPT = "kept"
    UNWRITTEN = "unwritten"
    """It holds for this run only: the state could not be written."""
    REFUSED = "ruler_refused"


class Page(Struct, frozen=True):
    """What is in front."""

    room: Room = Room.STATE_ONLY
    tab: Tab = Tab.STATE
    typed: str = ""
    """Digits of a PIN; never shown, and gone with the page."""
    wait: int = 0
    """Seconds until the next try of a PIN counts."""
    asked: Ending = Ending.NONE
    notice: Notice = Notice.NONE
    deaf_until: float = 0.0
    """End of the cleaning, by the clock."""
    bar: float = 0.0
    """Length of the ruler's bar in millimetres; 0: as it was drawn first."""

    def __repr__(self) -> str:
        """All but what is typed: a page that is printed, in the journal or by a failing test, tells no PIN."""
        told = (f"{name}={value!r}" for name, value in asdict(self).items() if name != "typed")
        return f"Page({', '.join(told)})"


def entered(*, has_pin: bool, wait: int) -> Page:
    """After the seven taps."""
    return Page(Room.LOCKED, wait=wait) if has_pin else Page()


def typed(page: Page, digit: str) -> Page:
    """One digit more; none while a wrong try is waited out."""
    if page.room is not Room.LOCKED or page.wait or len(digit) != 1 or digit not in "0123456789":
        return page
    return replace(page, typed=(page.typed + digit)[: DIGITS[1]], notice=Notice.NONE)


def erased(page: Page) -> Page:
    """One digit less."""
    return replace(page, typed=page.typed[:-1])


def may_try(page: Page) -> bool:
    """Whether what is typed can be a PIN, and may be tried now."""
    return page.room is Room.LOCKED and not page.wait and len(page.typed) >= DIGITS[0]


def tried(page: Page, answer: Answer, wait: int) -> Page:
    """After a PIN was tried; it is forgotten whatever it was."""
    match answer:
        case Answer.OPEN:
            return Page(Room.OPEN)
        case Answer.NO_PIN:
            return Page()
        case Answer.WRONG:
            return replace(page, typed="", wait=wait, notice=Notice.WRONG)
    return replace(page, typed="", wait=wait)


def turned(page: Page, tab: Tab) -> Page:
    """Another part of the page."""
    return Page(Room.OPEN, tab) if page.room is Room.OPEN else page


def asked(page: Page, ending: Ending) -> Page:
    """Ask once more, or no more."""
    return replace(page, asked=ending, notice=Notice.NONE) if page.room is Room.OPEN else page


def cleaning(page: Page, now: float) -> Page:
    """The screen hears nothing for a while."""
    return Page(Room.CLEANING, page.tab, deaf_until=now + CLEANING) if page.room is Room.OPEN else page


def looked(page: Page, now: float, wait: int) -> Page:
    """As the clock says."""
    if page.room is Room.CLEANING and now >= page.deaf_until:
        return Page(Room.OPEN, page.tab)
    return replace(page, wait=wait) if page.room is Room.LOCKED else page


def deaf_for(page: Page, now: float) -> int:
    """Whole seconds of cleaning left."""
    return max(0, math.ceil(page.deaf_until - now)) if page.room is Room.CLEANING else 0


def toggled(offered: tuple[str, ...], language: str, known: tuple[str, ...], kept: str) -> tuple[str, ...]:
    """The languages offered, in the order of `known`, with this one or without; each visit starts in `kept`."""
    chosen = set(offered) ^ {language} | {kept}
    return tuple(name for name in known if name in chosen)


FACES = {
    "state-only": Page(),
    "pin": Page(Room.LOCKED, typed="000"),
    "pin-wait": Page(Room.LOCKED, wait=40, notice=Notice.WRONG),
    "state": Page(Room.OPEN),
    "settings": Page(Room.OPEN, Tab.SETTINGS, notice=Notice.UNWRITTEN),
    "care": Page(Room.OPEN, Tab.CARE),
    "restart": Page(Room.OPEN, Tab.CARE, asked=Ending.RESTART),
    "quit": Page(Room.OPEN, Tab.CARE, asked=Ending.QUIT),
    "ruler": Page(Room.OPEN, Tab.RULER, notice=Notice.REFUSED),
    "cleaning": Page(Room.CLEANING),
}
"""Every face of the page, for pictures and for those who measure them."""
