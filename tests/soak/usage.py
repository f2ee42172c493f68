"""What a running kiosk uses, and whether that grows."""

from __future__ import annotations

import ctypes
import gc
import statistics
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs
from PySide6.QtCore import QObject, qInstallMessageHandler

from kiosk.system.memory import give_back_free_pages
from tests.soak.visitor import Visitor


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
    python: int
    """Python objects that the collector knows."""
    slowest_ms: float
    """Longest time from a touch to its frame, since the moment before."""


def usage(visitor: Visitor) -> Usage:
    """Count, once both collectors of garbage, and the upkeep, have done what they would do sooner or later."""
    kiosk = visitor.driven.kiosk
    kiosk.engine.collectGarbage()
    gc.collect()
    give_back_free_pages()
    rollup = dict(_kilobytes(Path("/proc/self/smaps_rollup").read_text(encoding="ascii")))
    found = Usage(
        touches=visitor.touches,
        rss=rollup["Rss"],
        anonymous=rollup["Anonymous"],
        heap=allocated() // 1024,
        files=len(list(Path("/proc/self/fd").iterdir())),
        python=len(gc.get_objects()),
        slowest_ms=round(1000 * visitor.slowest, 1),
    )
    visitor.slowest = 0.0
    return found


def objects(visitor: Visitor) -> int:
    """Qt objects: window, models, and what is below them.  Told by Qt, as a list would leave traces in Python."""
    told = 0

    def count(*_: object) -> None:
        nonlocal told
        told += 1

    before = qInstallMessageHandler(count)
    for one in vars(visitor.driven.kiosk).values():
        if isinstance(one, QObject):
            one.dumpObjectTree()
    qInstallMessageHandler(before)
    return told


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


def middle(readings: Sequence[Usage]) -> Usage:
    """The middle of each number: what was there at most visits' ends, whatever one of them left in a cache."""
    numbers = zip(*map(attrs.astuple, readings), strict=True)
    return Usage(*(statistics.median_high(column) for column in numbers))


def growth(readings: Sequence[Usage], number: Callable[[Usage], float]) -> float:
    """Share by which a number grows from the first of these readings to the last.

    Each single one is some hundredths up or down, by what its visit left in caches; the line through all of them
    (least squares) goes where the kiosk goes.
    """
    slope, level = statistics.linear_regression([one.touches for one in readings], [number(one) for one in readings])
    first, last = readings[0].touches, readings[-1].touches
    return slope * (last - first) / (level + slope * first)
