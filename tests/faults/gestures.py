"""What hands, a palm, a keyboard, a mouse and a clock do to a kiosk when nobody minds them; all from one seed."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.staff import CLEANING
from tests.faults.means import Means
from tests.support.driven import Driven, Steps
from tests.support.fingers import MOST

_KEY_NAMES = (
    *("Tab", "Backtab", "Return", "Enter", "Space", "Escape", "Up", "Down", "Left", "Right", "Home", "End", "Back"),
    *("PageUp", "PageDown", "Backspace", "Delete", "Menu", "Meta", "HomePage", "Select", "F1", "F5", "F11", "F12"),
    *("A", "Q", "W", "0", "4", "7"),
)
KEYS = [getattr(Qt.Key, f"Key_{name}") for name in _KEY_NAMES]
MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
]
BUTTONS = [getattr(Qt.MouseButton, f"{name}Button") for name in ("Left", "Right", "Middle", "Back", "Forward")]
JUMPS = (0.6, 5.0, 30.0, 60.0, 121.0, 125.0, 140.0, 151.0, 241.0, 260.0, 3600.0)
"""Seconds by which the clock goes on at once: to the question, past it, past what staff get."""
LONG_PRESS = 0.9
"""Seconds for which a finger stays: longer than Qt's long press."""
Gesture = Callable[[], Steps]


class Hands(Means):
    """Hands that do not know what they do."""

    def __init__(self, driven: Driven, seed: int, pin: str) -> None:
        super().__init__(driven, seed)
        self._pin = pin
        self._others = 0
        self._weights: dict[Gesture, int] = {
            self.tap: 30,
            self.flick: 14,
            self.mash: 12,
            self.pinch: 5,
            self.palm: 5,
            self.from_the_edge: 4,
            self.rest: 3,
            self.lift: 4,
            self.long_press: 2,
            self.staff_entry: 4,
            self.keys: 6,
            self.mouse: 6,
            self.wheel: 2,
            self.close_request: 1,
            self.time_passes: 8,
            self.hours: 3,
        }

    @property
    def events(self) -> int:
        """Events so far."""
        return self._fingers.events + self._others

    def choose(self) -> Gesture:
        """The next gesture."""
        return self._dice.choices(list(self._weights), list(self._weights.values()))[0]

    def wait_for_the_cloth(self) -> None:
        """The screen is deaf while it is wiped: that time passes."""
        self._pass(CLEANING)

    # ------------------------------------------------------------------------------------- fingers

    def tap(self) -> Steps:
        """One, two or three quick touches at one place."""
        point = self._point()
        for _ in range(self._dice.choice((1, 1, 1, 2, 3))):
            yield from self._stroke({self._finger(): [point]})

    def flick(self) -> Steps:
        """A finger drawn somewhere."""
        start, end = self._point(), self._anywhere()
        steps = self._dice.randint(1, 12)
        yield from self._stroke({self._finger(): _line(start, end, steps)})

    def from_the_edge(self) -> Steps:
        """As on a telephone: from beyond the edge into the middle, or out."""
        width, height = self._window.width(), self._window.height()
        share, middle = self._dice.random(), QPoint(width // 2, height // 2)
        across, along = round(share * width), round(share * height)
        edges = (QPoint(0, along), QPoint(width - 1, along), QPoint(across, 0), QPoint(across, height - 1))
        line = _line(self._dice.choice(edges), middle, 8)
        yield from self._stroke({self._finger(): line if self._dice.random() < 0.7 else line[::-1]})

    def pinch(self) -> Steps:
        """Two fingers that part, meet or turn around each other."""
        middle, turn = self._point(), self._dice.uniform(0, math.pi)
        first, last = self._dice.uniform(10, 400), self._dice.uniform(10, 400)
        one, two = self._finger(), self._finger(1)
        paths: dict[int, list[QPoint]] = {one: [], two: []}
        for step in range(9):
            reach = (first + (last - first) * step / 8) / 2
            away = QPoint(round(reach * math.cos(turn * step / 8)), round(reach * math.sin(turn * step / 8)))
            paths[one].append(self._inside(middle + away))
            paths[two].append(self._inside(middle - away))
        yield from self._stroke(paths)

    def palm(self) -> Steps:
        """A heap of points, which come and go as a hand is laid down."""
        middle, count = self._anywhere(), self._dice.randint(3, 7)
        near = [QPoint(*(self._dice.randint(-90, 90) for _ in range(2))) for _ in range(count)]
        fingers = self._fingers.free()[:count]
        for finger, away in zip(fingers, near, strict=False):
            self._fingers.press({finger: self._inside(middle + away)})
            yield 0
        for finger in fingers:
            self._fingers.release([finger])
            yield 0

    def mash(self) -> Steps:
        """Ten fingers that come, go and wander at random, several in one event."""
        for _ in range(self._dice.randint(4, 24)):
            self._tick()
            changes = [(finger, self._dice.random(), self._point()) for finger in range(MOST)]
            held = self._fingers.held
            what = self._dice.choice(("press", "move", "release"))
            some = {finger: point for finger, chance, point in changes if chance < 0.35}
            if what == "press" and (new := {f: p for f, p in some.items() if f not in held}):
                self._fingers.press(new)
            elif what == "move" and (moved := {f: p for f, p in some.items() if f in held}):
                self._fingers.move(moved)
            elif what == "release" and (up := [f for f in some if f in held]):
                self._fingers.release(up)
            yield 0

    def long_press(self) -> Steps:
        """A finger that stays."""
        finger, point = self._finger(), self._point()
        self._fingers.press({finger: point})
        yield LONG_PRESS
        self._fingers.release([finger])
        yield 0

    def rest(self) -> Steps:
        """A finger or two that stay on the glass while other things are done."""
        for _ in range(self._dice.randint(1, 2)):
            point = self._point()
            if len(self._fingers.held) < MOST // 2:
                self._fingers.press({self._finger(): point})
            yield 0

    def lift(self) -> Steps:
        """All of them gone."""
        self.lift_all()
        yield 0

    def staff_entry(self) -> Steps:
        """Seven taps on the centre's name, by somebody who has seen it done, and a PIN."""
        knows, asks = self._dice.random() < 0.7, self._dice.random() < 0.8
        digits = [str(self._dice.randrange(10)) for _ in range(self._dice.randint(0, 9))]
        self.lift_all()
        for _ in range(7):
            self._driven.clock.forward(0.3)
            yield from self._tap_named("centre")
        for digit in self._pin if knows and self._pin else digits:
            yield from self._tap_named(f"staff.key{digit}")
        if asks:
            yield from self._tap_named("staff.try")

    # ------------------------------------------------------------------------------------- other things

    def keys(self) -> Steps:
        """Keys, with others held or not."""
        for _ in range(self._dice.randint(1, 6)):
            self._tick()
            self._others += 1
            QTest.keyClick(self._window, self._dice.choice(KEYS), self._dice.choice(MODIFIERS))
            yield 0

    def mouse(self) -> Steps:
        """A button of the mouse, twice or drawn."""
        start, end, button = self._point(), self._anywhere(), self._dice.choice(BUTTONS)
        none, kind = Qt.KeyboardModifier.NoModifier, self._dice.choice(("click", "double", "drag"))
        self._others += 1
        QTest.mouseMove(self._window, start)
        if kind == "double":
            QTest.mouseDClick(self._window, button, none, start)
            yield 0
            return
        QTest.mousePress(self._window, button, none, start)
        yield 0
        if kind == "drag":
            QTest.mouseMove(self._window, end)
            yield 0
        QTest.mouseRelease(self._window, button, none, end if kind == "drag" else start)
        yield 0

    def wheel(self) -> Steps:
        """The wheel of the mouse."""
        self._others += 1
        QTest.wheelEvent(self._window, QPointF(self._point()), QPoint(0, self._dice.choice((-240, -120, 120, 960))))
        yield 0

    def close_request(self) -> Steps:
        """Alt+F4, as a window manager sends it."""
        self._others += 1
        self._window.close()
        yield 0

    def time_passes(self) -> Steps:
        """Nobody does anything for a while; the timers then look at the clock, as they do four times a second."""
        self._pass(self._dice.choice(JUMPS))
        yield 0

    def hours(self) -> Steps:
        """It closes, or it opens."""
        self._driven.kiosk.curtain.setOpen(self._dice.random() < 0.6)
        yield 0


def _line(start: QPoint, end: QPoint, steps: int) -> list[QPoint]:
    return [start + (end - start) * (step / steps) for step in range(steps + 1)]
