"""What all gestures of a monkey are made of: one seed's dice, ten fingers, and places on the glass."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPoint

from kiosk.navigation import View
from tests.support.controls import cards_in_sight, controls_in_sight, front_items
from tests.support.driven import Driven, Steps
from tests.support.fingers import Fingers
from tests.support.items import scene_rect

AIMED = 0.5
"""Share of touches that are aimed at something."""


class Means:
    """The same numbers are drawn whatever is shown: only where an aimed touch lands depends on it."""

    def __init__(self, driven: Driven, seed: int) -> None:
        self._driven = driven
        self._window = driven.kiosk.window
        self._dice = Random(seed)
        self._fingers = Fingers(self._window, driven.glass)

    def lift_all(self) -> None:
        """No finger stays on the glass."""
        self._fingers.lift_all()

    def _pass(self, seconds: float) -> None:
        kiosk = self._driven.kiosk
        self._driven.clock.forward(seconds)
        match kiosk.session.state.place.view:  # whose timer runs there
            case View.HOME | View.READING:
                kiosk.presence.look()
            case View.STAFF | View.REHEARSAL:
                kiosk.staff.look()

    def _tick(self) -> None:
        """The little time between two events; sometimes long enough to turn the next page."""
        self._driven.clock.forward(self._dice.uniform(0.0, 0.3))

    def _stroke(self, paths: dict[int, list[QPoint]]) -> Steps:
        """Fingers come down together, go their ways, and are lifted together."""
        self._tick()
        self._fingers.press({finger: path[0] for finger, path in paths.items()})
        yield 0
        for points in zip(*(path[1:] for path in paths.values()), strict=True):
            self._fingers.move(dict(zip(paths, points, strict=True)))
            yield 0
        self._fingers.release(paths)
        yield 0

    def _finger(self, number: int = 0) -> int:
        """A finger that is in the air; for a stroke there is always one: all are lifted when they get few."""
        if len(self._fingers.free()) < 2:
            self.lift_all()
        return self._fingers.free()[number]

    def _tap_named(self, name: str) -> Steps:
        found = [item for item in front_items(self._window) if item.objectName() == name]
        if found:
            point = self._inside(scene_rect(found[0]).center().toPoint())
            self._fingers.press({self._finger(): point})
            yield 0
            self.lift_all()
        yield 0

    def _point(self) -> QPoint:
        """Anywhere, or on something that can be touched."""
        aimed, which, anywhere = self._dice.random() < AIMED, self._dice.random(), self._anywhere()
        if not aimed:
            return anywhere
        there = controls_in_sight(self._window) + cards_in_sight(self._window)
        return self._inside(scene_rect(there[int(which * len(there))]).center().toPoint()) if there else anywhere

    def _anywhere(self) -> QPoint:
        share = self._dice.random(), self._dice.random()
        return QPoint(int(share[0] * self._window.width()), int(share[1] * self._window.height()))

    def _inside(self, point: QPoint) -> QPoint:
        """The nearest place on the glass."""
        width, height = self._window.width(), self._window.height()
        return QPoint(min(max(point.x(), 0), width - 1), min(max(point.y(), 0), height - 1))
