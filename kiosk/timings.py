"""What a start takes, step by step, for who installs or changes the kiosk: `kiosk --timings`.

Milliseconds since the process began, and the step's own share.  Linux tells when that was in hundredths of a second, so
that all the first figures may be 10 ms too high; elsewhere time is counted from the command line on.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct, field

IMPORTS, SETTINGS, CONTENT, FONTS, INTERFACE = "imports", "settings", "content", "fonts", "QML load"
FRAME, PICTURE, TAP = "first frame", "first picture", "first tap answered"
STEPS = (IMPORTS, SETTINGS, CONTENT, FONTS, INTERFACE, FRAME, PICTURE, TAP)
"""In their order.  The first picture is the first screen with all its pictures ready."""
HEADING = f"{'ms':<20} {'since the start':>15} {'its own':>10}"


def age() -> float:
    """Seconds since the process began; 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0.0
    import os  # here, for the type checker: Windows has no sysconf

    try:
        # The name of the program stands in parentheses, and may hold anything; proc(5) counts from 1, with it as 2.
        started = int(Path("/proc/self/stat").read_bytes().rpartition(b")")[2].split()[22 - 3])
    except (OSError, ValueError, IndexError):
        return 0.0
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started / os.sysconf("SC_CLK_TCK")


class Timings(Struct):
    """Tells each step when it is done, if anybody wants to hear of it."""

    tell: Callable[[str], None] | None
    _began: float = field(default_factory=lambda: time.perf_counter() - age())
    _last: float = 0.0

    def done(self, step: str) -> None:
        """A step is done."""
        if self.tell is None:
            return
        now = 1000 * (time.perf_counter() - self._began)
        if not self._last:
            self.tell(HEADING)
        self.tell(f"{step:<20} {now:>15.0f} {now - self._last:>10.0f}")
        self._last = now
