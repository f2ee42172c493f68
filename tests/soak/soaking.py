"""A kiosk that is used without end: `python -m tests.soak.soaking SEED TOUCHES PIN [options of the kiosk]`.

At the start and at the end of each visit it says as its STATUS what it uses, see `Usage`; after each tenth also how
many Qt objects there are.

The warm-up is one tour of everything in every text size and theme, then a tenth more like those that follow: chance
leads it to the easy register, large pictures and the questions to take along too.  Before it, pages were never bound,
pictures never decoded, letters never drawn and modules never loaded; after it nothing is new.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from itertools import cycle, islice

import attrs

from kiosk.app import Manner
from kiosk.system.supervision import notifier_of
from tests.soak.tour import MANNERS, stroll, tour
from tests.soak.usage import objects, usage
from tests.soak.visitor import Visitor
from tests.support.driven import Driven, Steps, drive

TENTHS = 10
START, WARM = "start", "warm"
"""Names of what is before the tenths."""
TOURS = 5
"""Tours of each tenth, each in the next text size and theme; the rest is led by chance."""
STROLL = 40
"""Touches of a visit that chance leads."""


def soak(seed: int, touches: int, pin: str, driven: Driven) -> Steps:
    """Use it."""
    notifier = notifier_of(os.environ)
    visitor = Visitor.at(driven, seed)
    yield from visitor.settle()
    tenth = START

    def tell() -> None:
        notifier.status(f"used {tenth} {json.dumps(attrs.asdict(usage(visitor)))}")

    tell()
    for size, scheme in MANNERS:
        yield from tour(visitor, size, scheme, pin)
    manners = cycle(MANNERS)
    begun = visitor.touches
    for number in range(TENTHS + 1):
        tenth = f"{number}/{TENTHS}" if number else WARM
        for size, scheme in islice(manners, TOURS):
            yield from tour(visitor, size, scheme, pin)
            tell()
        while visitor.touches < begun + touches * (number + 1) // TENTHS:
            yield from stroll(visitor, STROLL)
            tell()
        # At the end of the same visit each time: pages stay bound for the text size that a visit ends with.
        yield from tour(visitor, *MANNERS[-1], pin)
        notifier.status(f"objects {tenth} {objects(visitor)}")
    notifier.status(f"touched {json.dumps(sorted(visitor.seen))}")
    driven.kiosk.window.frameSwapped.disconnect(visitor.count_frame)


def main() -> int:
    """Run it; the exit code."""
    seed, touches, pin, *arguments = sys.argv[1:]
    still = Manner(motion_ms=0, travel_ms=0)
    return drive(arguments, partial(soak, int(seed), int(touches), pin), still)


if __name__ == "__main__":
    sys.exit(main())
