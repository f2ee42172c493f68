"""A finger on the glass: real touch events, delivered by the window as the system's would be.

A touch is aimed at an item's name, and refused when a visitor could not have made it: the item has to be visible,
enabled, inside the window and not under another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.support.items import all_items, covers, find, is_within, scene_rect, shown_rect
from tests.support.waiting import wait_until

MOVES = 10
"""Events of one slide: enough for handlers, which start beyond a distance and then follow."""


class Touch:
    """Fingers on one window."""

    def __init__(self, window: QQuickWindow, screen: QPointingDevice) -> None:
        self._window = window
        self._screen = screen

    def tap(self, name: str) -> None:
        """Touch the middle of an item, and let go."""
        self.tap_at(self.target(name))

    def tap_at(self, point: QPoint) -> None:
        """Touch a place, whatever is there."""
        with self.held_at(point):
            pass

    def double_tap(self, name: str) -> None:
        """Two taps at one place, as quick as they come: nothing is looked at between them."""
        point = self.target(name)
        self.tap_at(point)
        self.tap_at(point)

    @contextmanager
    def held(self, name: str) -> Iterator[None]:
        """A finger on the middle of an item for as long as the block lasts."""
        with self.held_at(self.target(name)):
            yield

    @contextmanager
    def held_at(self, point: QPoint) -> Iterator[None]:
        """A finger on a place for as long as the block lasts."""
        self._press(point)
        try:
            yield
        finally:
            self._release(point)

    def hold(self, name: str, until: Callable[[], bool], expected: str) -> None:
        """Keep the finger on an item until the condition holds."""
        with self.held(name):
            wait_until(until, expected)

    def slide(self, start: QPoint, end: QPoint) -> None:
        """A finger from one place to another."""
        self._press(start)
        for step in range(1, MOVES + 1):
            self._move(start + (end - start) * (step / MOVES))
        self._release(end)

    def slide_off(self, name: str) -> None:
        """Touch an item, change one's mind, and let go beside it."""
        start = self.target(name)
        rect = scene_rect(find(self._window, name)).toAlignedRect()
        beside = [
            QPoint(rect.left() - rect.width(), start.y()),
            QPoint(rect.right() + rect.width(), start.y()),
            QPoint(start.x(), rect.top() - rect.height()),
            QPoint(start.x(), rect.bottom() + rect.height()),
        ]
        inside = [point for point in beside if self._inside(point)]
        assert inside, f"{name!r} fills the window: there is no place beside it"
        self.slide(start, inside[0])

    def swipe(self, name: str, dx: float, dy: float = 0) -> None:
        """A slide across the middle of an item, by these shares of its size: -0.5 goes left by half of it."""
        rect = shown_rect(find(self._window, name))
        half = QPointF(rect.width() * dx / 2, rect.height() * dy / 2)
        self.slide((rect.center() - half).toPoint(), (rect.center() + half).toPoint())

    def tap_together(self, names: Sequence[str]) -> None:
        """One finger on each item at the same moment, all let go together."""
        points = [self.target(name) for name in names]
        self._fingers("press", points)
        self._fingers("release", points)

    def tremble(self, point: QPoint, by: int, times: int) -> None:
        """A finger that shakes to and fro by so many pixels before it is lifted."""
        self._press(point)
        for number in range(times):
            self._move(point + QPoint(by if number % 2 else -by, 0))
        self._release(point)

    def tap_beside(self, resting: QPoint, name: str) -> None:
        """Tap an item with a second finger while the first rests on the glass; the first is lifted last."""
        target = self.target(name)

        def event() -> QTest.QTouchEventSequence:
            return QTest.touchEvent(self._window, self._screen, False)

        event().press(0, resting, self._window).commit()
        event().stationary(0).press(1, target, self._window).commit()
        event().stationary(0).release(1, target, self._window).commit()
        event().release(0, resting, self._window).commit()

    def pinch(self, middle: QPoint, start: int, end: int) -> None:
        """Two fingers to the left and right of a place, from one distance to another."""

        def pair(distance: float) -> list[QPoint]:
            return [middle - QPoint(round(distance / 2), 0), middle + QPoint(round(distance / 2), 0)]

        self._fingers("press", pair(start))
        for step in range(1, MOVES + 1):
            self._fingers("move", pair(start + (end - start) * step / MOVES))
        self._fingers("release", pair(end))

    def target(self, name: str) -> QPoint:
        """The middle of an item, once it is clear that a finger can get there."""
        item = find(self._window, name)
        assert item.isEnabled(), f"{name!r} is disabled"
        point = scene_rect(item).center()
        assert shown_rect(item).contains(point), f"the middle of {name!r} is not in sight, at {point.toTuple()}"
        over = self._over(item, point)
        assert over is None, f"{name!r} lies under {over.objectName() or over.metaObject().className()!r}"
        return point.toPoint()

    def _over(self, item: QQuickItem, point: QPointF) -> QQuickItem | None:
        """What a touch at this place meets before the item, neither part of it nor around it."""
        items = all_items(self._window)
        later = reversed(items[items.index(item) + 1 :])
        return next((other for other in later if not is_within(other, item) and covers(other, point)), None)

    def _inside(self, point: QPoint) -> bool:
        return 0 <= point.x() < self._window.width() and 0 <= point.y() < self._window.height()

    def _press(self, point: QPoint) -> None:
        self._fingers("press", [point])

    def _move(self, point: QPoint) -> None:
        self._fingers("move", [point])

    def _release(self, point: QPoint) -> None:
        self._fingers("release", [point])

    def _fingers(self, what: str, points: Sequence[QPoint]) -> None:
        """One event of the glass, with every finger on it."""
        sequence = QTest.touchEvent(self._window, self._screen, False)
        for finger, point in enumerate(points):
            getattr(sequence, what)(finger, point, self._window)
        sequence.commit()
