"""A kiosk that is used without end: `python -m tests.soak.soaking SEED TOUCHES PIN [options of the kiosk]`.

At the start, after the warm-up and after each tenth it says as its STATUS what it uses; see `Usage`.

The warm-up is one tour of everything in every text size and theme, then a tenth more like those that follow: chance
leads it to the easy register, large pictures and the questions to take along too.  Before it, pages were never bound,
pictures never decoded, letters never drawn and modules never loaded; after it nothing is new.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
from collections.abc import Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path

import attrs
from PySide6.QtCore import QObject

from kiosk.app import Manner
from kiosk.system.supervision import notifier_of
from tests.soak.tour import MANNERS, stroll, tour
from tests.soak.visitor import Visitor
from tests.support.driven import Driven, Steps, drive

TENTHS = 10
TOURS = 5
"""Tours of each tenth, each in the next text size and theme; the rest is led by chance."""
LAST_TOUR = 100
"""Touches that a tour has at least."""
STROLL = 40
"""Touches of a visit that chance leads."""


@attrs.frozen
class Usage:
    """What the process uses at one moment, nobody being there."""

    touches: int
    rss: int
    """Kilobytes in memory, the libraries' pages among them."""
    anonymous: int
    """Kilobytes of them that it made itself: no file's, so nobody else's either."""
    heap: int
    """Kilobytes that are allocated: without what was freed and waits for the next use."""
    files: int
    """Open descriptors."""
    objects: int
    """Qt objects below window and models."""
    python: int
    """Python objects that the collector knows."""
    slowest_ms: float
    """Longest time from a touch to its frame, since the moment before."""


def usage(visitor: Visitor) -> Usage:
    """Count, once both collectors of garbage have done what they would do sooner or later."""
    kiosk = visitor.driven.kiosk
    kiosk.engine.collectGarbage()
    gc.collect()
    rollup = dict(_kilobytes(Path("/proc/self/smaps_rollup").read_text(encoding="ascii")))
    owners: list[QObject] = [kiosk.window, *(one for one in vars(kiosk).values() if isinstance(one, QObject))]
    found = Usage(
        touches=visitor.touches,
        rss=rollup["Rss"],
        anonymous=rollup["Anonymous"],
        heap=allocated() // 1024,
        files=len(list(Path("/proc/self/fd").iterdir())),
        objects=sum(len(owner.findChildren(QObject)) for owner in owners),
        python=len(gc.get_objects()),
        slowest_ms=round(1000 * visitor.slowest, 1),
    )
    visitor.slowest = 0.0
    return found


_MALLINFO = (
    *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
    *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
)


class _Mallinfo(ctypes.Structure):
    """struct mallinfo2 of malloc.h."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _MALLINFO)


def allocated() -> int:
    """Bytes that C and C++ have allocated, small and large."""
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = _Mallinfo
    found = ask()
    return int(found.uordblks + found.hblkhd)


def _kilobytes(table: str) -> Iterator[tuple[str, int]]:
    """Lines such as "Rss:  1234 kB"."""
    for line in table.splitlines()[1:]:
        name, number, *_ = line.split()
        yield name.rstrip(":"), int(number)


def soak(seed: int, touches: int, pin: str, driven: Driven) -> Steps:
    """Use it."""
    notifier = notifier_of(os.environ)
    visitor = Visitor.at(driven, seed)
    yield from visitor.settle()

    def tell(moment: str) -> None:
        notifier.status(f"used {moment} {json.dumps(attrs.asdict(usage(visitor)))}")

    tell("start")
    for size, scheme in MANNERS:
        yield from tour(visitor, size, scheme, pin)
    manners = cycle(MANNERS)

    def use_until(touched: int) -> Steps:
        for size, scheme in islice(manners, TOURS):
            yield from tour(visitor, size, scheme, pin)
        while visitor.touches < touched - LAST_TOUR:
            yield from stroll(visitor, STROLL)
        # As the warm-up ends: what differs at the next moment is what the touches between have left behind.
        yield from tour(visitor, *MANNERS[-1], pin)

    yield from use_until(visitor.touches + touches // TENTHS)
    tell("warm")
    begun = visitor.touches
    for tenth in range(1, TENTHS + 1):
        yield from use_until(begun + touches * tenth // TENTHS)
        tell(f"{tenth}/{TENTHS}")
    notifier.status(f"touched {json.dumps(sorted(visitor.seen))}")
    driven.kiosk.window.frameSwapped.disconnect(visitor.count_frame)


def main() -> int:
    """Run it; the exit code."""
    seed, touches, pin, *arguments = sys.argv[1:]
    still = Manner(motion_ms=0, travel_ms=0)
    return drive(arguments, partial(soak, int(seed), int(touches), pin), still)


if __name__ == "__main__":
    sys.exit(main())
