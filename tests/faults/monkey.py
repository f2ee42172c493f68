"""Ten fingers at random on a kiosk: `python -m tests.faults.monkey SEED EVENTS PIN [options of the kiosk]`.

All chance comes from the seed, and none of it depends on what is shown: the same seed makes the same gestures in the
same order.  (What plays does so by the machine's own clock: the moment between two frames is not the same twice.)

After each gesture it looks whether anything is wrong; after each so many it takes its hands away, and somebody who
knows nothing of it finds home by what is seen.  Its STATUS says "monkey done" and what it met, or "monkey failed".
An empty PIN: it does not know it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections import Counter, deque
from functools import partial

import attrs
from PySide6.QtGui import QGuiApplication

from kiosk.navigation import View
from kiosk.system.supervision import notifier_of
from tests.faults.gestures import Hands
from tests.support.driven import Driven, Steps, drive, say
from tests.support.touch import Touch
from tests.support.way import DOORS, MOST_TAPS, door, is_deaf, tiles

RESCUED_AFTER = 40
"""Gestures after which somebody finds home again."""
PATIENCE = 10.0
"""Seconds until a picture, or what is to be touched, counts as never coming."""
TOLD = 25
"""Gestures that are told after a failure."""


@attrs.define
class Monkey:
    """Plays, and looks what came of it."""

    driven: Driven
    hands: Hands
    met: Counter[str] = attrs.Factory(Counter)
    """Where it was, after how many gestures."""
    most_taps: int = 0
    """The longest way home so far."""
    last: deque[str] = attrs.Factory(lambda: deque(maxlen=TOLD))

    def play(self, events: int) -> Steps:
        """So many events, told of when they are done."""
        gestures = 0
        while self.hands.events < events:
            gesture = self.hands.choose()
            self.last.append(f"{self.hands.events}: {gesture.__name__}")
            yield from gesture()
            gestures += 1
            self._look()
            if gestures % RESCUED_AFTER == 0:
                self.last.append("lifts all fingers")
                yield from self._find_home()

    def _look(self) -> None:
        """Is anything wrong?"""
        kiosk = self.driven.kiosk
        state = kiosk.session.state
        windows = [window.metaObject().className() for window in QGuiApplication.allWindows()]
        assert len(windows) == 1, f"windows: {windows}"
        assert kiosk.window.isVisible(), "its window is gone"
        assert not kiosk.warnings, kiosk.warnings
        self.met[state.place.view.name] += 1
        self.met[f"sheet {state.sheet.name}"] += 1
        self.met[f"room {kiosk.staff.page.room.name}"] += state.place.view is View.STAFF
        self.met["asked"] += bool(kiosk.presence.property("asking"))
        self.met["closed"] += bool(kiosk.curtain.property("drawn"))
        self.met[f"section {state.place.section}"] += 1

    def _find_home(self) -> Steps:
        """As a visitor does, who was not there before: home, and from there to something to read."""
        self.hands.lift_all()
        taps = 0
        while not tiles(self.driven.kiosk.window):
            assert taps < MOST_TAPS, f"after {taps} taps not at home, but at {self._where()}"
            if is_deaf(self.driven.kiosk.window):
                self.hands.wait_for_the_cloth()
            yield from self._tap_one_of(DOORS)
            taps += 1
        self.most_taps = max(self.most_taps, taps)
        yield from self._tap_one_of(tiles(self.driven.kiosk.window)[:1])
        assert self.driven.kiosk.session.state.place.view is View.READING, f"no page: {self._where()}"
        assert door(self.driven.kiosk.window) == "bar.home", f"no way back: {self._where()}"

    def _tap_one_of(self, names: tuple[str, ...] | list[str]) -> Steps:
        """Touch what is there; wait for what comes of it.  What still moves is waited for too."""
        window = self.driven.kiosk.window
        deadline = time.monotonic() + PATIENCE
        while True:
            name = door(window) if names is DOORS else names[0]
            if name is None and tiles(window):
                return
            try:
                assert name is not None, f"nothing leads home from {self._where()}"
                Touch(window, self.driven.glass).tap(name)
                break
            except AssertionError as reason:
                if time.monotonic() > deadline:
                    raise AssertionError(f"{reason}; at {self._where()}") from reason
            yield 0.02
        yield 0.02
        while not self.driven.is_ready():
            assert time.monotonic() < deadline + PATIENCE, f"no pictures at {self._where()}"
            yield 0.02

    def _where(self) -> str:
        kiosk = self.driven.kiosk
        return f"{kiosk.session.state}, {kiosk.staff.page.room}, door {door(kiosk.window)}"


def run(seed: int, events: int, pin: str, driven: Driven) -> Steps:
    """Play, and tell how it went."""
    notifier = notifier_of(os.environ)
    monkey = Monkey(driven, Hands(driven, seed, pin))
    yield 0.3
    try:
        yield from monkey.play(events)
    except AssertionError as reason:
        # The words for the log, and the last gestures: the kiosk's own hook never tells a message.
        say(f"seed {seed}: {reason}\n" + "\n".join(monkey.last))
        notifier.status("monkey failed")
        return
    monkey.hands.lift_all()
    found = {"events": monkey.hands.events, "taps": monkey.most_taps, "asked": driven.asked, "met": monkey.met}
    notifier.status(f"monkey done {json.dumps(found)}")


def main() -> int:
    """Run it; the exit code."""
    seed, events, pin, *arguments = sys.argv[1:]
    return drive(arguments, partial(run, int(seed), int(events), pin))


if __name__ == "__main__":
    sys.exit(main())
