"""The staff's PIN: its hash, and the wait after wrong tries.

A PIN of four digits is guessed in a day if nothing slows the guessing, and a
pad that locks for good is a toy for who wants to annoy.  So wrong tries cost
a growing wait, five minutes at most, and the count outlives a restart.
"""

from __future__ import annotations

import hashlib
import math
import re

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.files import Table

DIGITS = (4, 8)
"""Least and most digits of a PIN."""
SALT_BYTES = 16
_COST, _BLOCK, _LANES = 2**14, 8, 1
"""scrypt's parameters for logging in (Percival 2009, RFC 7914): 16 MB and some 50 ms a try."""
_MOST = (2**17, 32, 4)
"""Parameters that a file may ask for: more would fill the memory."""
FREE_TRIES = 2
FIRST_WAIT, LONGEST_WAIT = 5, 300
"""Seconds to wait after the third wrong try, doubled with each more, and at most."""


class Pin(Struct, frozen=True):
    """What is kept of a PIN."""

    salt: bytes
    digest: bytes
    cost: int = _COST
    block: int = _BLOCK
    lanes: int = _LANES


class Tries(Struct, frozen=True):
    """Wrong tries in a row, and when the last one was (seconds since 1970)."""

    wrong: int = 0
    at: float = 0.0


def is_pin(text: str) -> bool:
    """Whether this can be a PIN: 4 to 8 digits."""
    least, most = DIGITS
    return re.fullmatch(rf"[0-9]{{{least},{most}}}", text) is not None


def hashed(text: str, salt: bytes) -> Pin:
    """The PIN as it is kept."""
    empty = Pin(salt, b"")
    return replace(empty, digest=_scrypt(empty, text))


def opens(pin: Pin, text: str) -> bool:
    """Whether this is the PIN; takes as long whether it is nearly right or all wrong."""
    import hmac

    return hmac.compare_digest(_scrypt(pin, text), pin.digest)


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong tries in a row: 0, 0, 5, 10, 20 ... 300."""
    if wrong <= FREE_TRIES:
        return 0
    wait = FIRST_WAIT
    for _ in range(wrong - FREE_TRIES - 1):
        wait *= 2
        if wait >= LONGEST_WAIT:
            return LONGEST_WAIT
    return wait


def one_more(tries: Tries, now: float) -> Tries:
    """After another wrong try."""
    return Tries(tries.wrong + 1, now)


def at_this_clock(tries: Tries, now: float) -> Tries:
    """The same, where the clock has gone back behind the last try: the wait begins anew.

    Otherwise a clock set back by a year would lock the pad for a year.
    """
    return replace(tries, at=now) if tries.at > now else tries


def seconds_left(tries: Tries, now: float) -> int:
    """Whole seconds until the next try counts; 0 when it does now."""
    return max(0, math.ceil(tries.at + wait_after(tries.wrong) - now))


def pin_table(pin: Pin) -> Table:
    """A PIN for its file."""
    cost = {"cost": pin.cost, "block": pin.block, "lanes": pin.lanes}
    return {"method": "scrypt", **cost, "salt": pin.salt.hex(), "digest": pin.digest.hex()}


def pin_of(table: Table) -> Pin | None:
    """The PIN of a file's table; None when there is none in it."""
    match table:
        case {
            "method": "scrypt",
            "cost": int() as cost,
            "block": int() as block,
            "lanes": int() as lanes,
            "salt": str() as salt,
            "digest": str() as digest,
        } if _bearable(cost, block, lanes):
            try:
                return Pin(bytes.fromhex(salt), bytes.fromhex(digest), cost, block, lanes)
            except ValueError:
                return None
    return None


def tries_of(table: Table) -> Tries | None:
    """The tries of a file's table; None when they make no sense."""
    match table:
        case {"wrong": int() as wrong, "at": int() | float() as at} if wrong >= 0 and math.isfinite(at):
            return Tries(wrong, float(at))
    return None


def _bearable(*parameters: int) -> bool:
    cost = parameters[0]
    return (
        all(1 <= value <= most for value, most in zip(parameters, _MOST, strict=True)) and cost.bit_count() == 1 < cost
    )


def _scrypt(pin: Pin, text: str) -> bytes:
    room = 256 * pin.cost * pin.block * pin.lanes  # OpenSSL refuses more than 32 MB unless it is told
    return hashlib.scrypt(text.encode(), salt=pin.salt, n=pin.cost, r=pin.block, p=pin.lanes, maxmem=room)
