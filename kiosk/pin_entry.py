"""A new PIN typed by an administrator: asked twice on a terminal, or read from a pipe."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

from msgspec import Struct

from kiosk.pin import DIGITS, is_pin

_LEAST, _MOST = DIGITS


class Refusal(Struct, frozen=True):
    """Why no PIN was taken.  Never the digits themselves."""

    why: str


def asked(ask: Callable[[str], str], *, on_a_terminal: bool) -> str | Refusal:
    """The PIN from somebody who is asked twice, without echo."""
    if not on_a_terminal:
        return Refusal("expected a terminal to ask on; from a program: kiosk pin --from-stdin")
    try:
        first = _checked(ask(f"New PIN, {_LEAST} to {_MOST} digits: "))
        if isinstance(first, Refusal):
            return first
        return first if ask("Once more: ") == first else Refusal("expected the same PIN twice; nothing was changed")
    except (EOFError, KeyboardInterrupt):
        return Refusal("no PIN was given; nothing was changed")


def piped(stream: TextIO) -> str | Refusal:
    """The PIN in the first line."""
    return _checked(stream.readline().rstrip("\r\n"))


def _checked(text: str) -> str | Refusal:
    return text if is_pin(text) else Refusal(f"expected {_LEAST} to {_MOST} digits; nothing was changed")
