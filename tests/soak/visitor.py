"""Somebody who touches what is there: a tour of everything, and walks where chance leads."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from random import Random

import attrs
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem

from tests.support.controls import CARDS, front_items, is_control, is_word
from tests.support.driven import Driven, Steps
from tests.support.fingers import Fingers
from tests.support.items import scene_rect

PATIENCE = 20.0
"""Seconds until a picture or a frame counts as never coming."""
TICK = 0.001
"""Seconds between two looks at what is waited for."""
APART = 1.0
"""Seconds of the visit's clock from touch to touch: more than trembling."""
SLIDERS = ("compare.slider", "player.slider")


@attrs.define
class Visitor:
    """Touches, one after the other, each followed by the picture that it leads to."""

    driven: Driven
    dice: Random
    fingers: Fingers
    seen: Counter[str] = attrs.Factory(Counter)
    """What was touched, by name."""
    touches: int = 0
    slowest: float = 0.0
    """Longest time from a touch to a frame, in seconds, since somebody set it back."""
    _frames: int = 0

    @classmethod
    def at(cls, driven: Driven, seed: int) -> Visitor:
        """Somebody in front of this kiosk."""
        visitor = cls(driven, Random(seed), Fingers(driven.kiosk.window, driven.glass))
        driven.kiosk.window.frameSwapped.connect(visitor.count_frame)
        return visitor

    def count_frame(self) -> None:
        """One more picture is on the glass."""
        self._frames += 1

    # ------------------------------------------------------------------------------------- touches

    def tap(self, item: QQuickItem) -> Steps:
        """Touch an item in its middle; a slider, anywhere on it."""
        rect = scene_rect(item)
        place = rect.center()
        if item.objectName() in SLIDERS:
            place = QPointF(rect.left() + rect.width() * self.dice.random(), place.y())
        self.seen[item.objectName()] += 1
        yield from self.tap_at(place.toPoint())

    def tap_at(self, point: QPoint) -> Steps:
        """Touch a place."""
        self.fingers.press({0: point})
        yield 0
        self.fingers.release([0])
        yield from self._touched()

    def swipe(self, share: float) -> Steps:
        """A finger across the window."""
        window = self.driven.kiosk.window
        middle, half = QPoint(window.width() // 2, window.height() // 2), round(window.width() * share / 2)
        self.fingers.press({0: middle - QPoint(half, 0)})
        for step in range(1, 6):
            yield 0
            self.fingers.move({0: middle + QPoint(round(half * (2 * step / 5 - 1)), 0)})
        self.fingers.release([0])
        self.seen["swipe"] += 1
        yield from self._touched()

    def tap_named(self, name: str) -> Steps:
        """Touch the item of this name, which has to be in front."""
        found = [item for item in front_items(self.driven.kiosk.window) if item.objectName() == name]
        assert found, f"there is no {name!r} at {self.driven.kiosk.session.state}"
        yield from self.tap(found[0])

    def shows(self, name: str) -> bool:
        """Whether it is in front."""
        return any(item.objectName() == name for item in front_items(self.driven.kiosk.window))

    def in_sight(self) -> list[QQuickItem]:
        """All that can be touched."""
        front = [item for item in front_items(self.driven.kiosk.window) if item.isEnabled()]
        return [item for item in front if is_control(item) or is_word(item) or item.objectName() in CARDS]

    def named(self, start: str) -> Iterator[str]:
        """Names of what is in front that begin like this."""
        window = self.driven.kiosk.window
        return (name for item in front_items(window) if (name := item.objectName()).startswith(start))

    def _touched(self) -> Steps:
        self.touches += 1
        self.driven.clock.forward(APART)
        yield from self.settle()

    def settle(self) -> Steps:
        """Wait for the next frame, and then until every picture is there."""
        begun, wanted = time.perf_counter(), self._frames + 1
        self.driven.kiosk.window.update()
        while self._frames < wanted:
            assert time.perf_counter() - begun < PATIENCE, "no frame"
            yield TICK
        self.slowest = max(self.slowest, time.perf_counter() - begun)
        while not self.driven.is_ready():
            assert time.perf_counter() - begun < PATIENCE, f"no pictures at {self.driven.kiosk.session.state}"
            yield TICK
