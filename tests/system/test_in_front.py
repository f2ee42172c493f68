"""A window that is to stay in front comes back when something has put it away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from kiosk.system.in_front import InFront
from tests.support.waiting import wait_until

FULL = Qt.WindowState.WindowFullScreen
AWAY: dict[str, Callable[[QQuickWindow], None]] = {
    "minimised": QQuickWindow.showMinimized,
    "made small": QQuickWindow.showNormal,
    "maximised": QQuickWindow.showMaximized,
}


@pytest.fixture
def window(qapp: object) -> Iterator[QQuickWindow]:  # noqa: ARG001
    window = QQuickWindow()
    window.showFullScreen()
    wait_until(window.isExposed, "the window is shown")
    window.requestActivate()
    wait_until(window.isActive, "it has the keys")
    yield window
    window.close()


@pytest.mark.parametrize("put_away", AWAY.values(), ids=AWAY.keys())
def test_it_comes_back(window: QQuickWindow, put_away: Callable[[QQuickWindow], None]) -> None:
    in_front = InFront(window)
    put_away(window)
    assert not in_front.is_in_front()
    wait_until(in_front.is_in_front, "it is full screen again, and has the keys")


def test_it_comes_back_from_behind_another(window: QQuickWindow) -> None:
    in_front = InFront(window)
    other = QQuickWindow()
    other.show()
    other.requestActivate()
    wait_until(lambda: not window.isActive(), "another has the keys")
    wait_until(in_front.is_in_front, "it has the keys again")
    other.close()


def test_one_that_is_back_by_itself_is_left_alone(window: QQuickWindow) -> None:
    in_front = InFront(window)
    window.showMinimized()
    window.showFullScreen()
    window.requestActivate()
    wait_until(in_front.is_in_front, "it is back")
    states: list[Qt.WindowState] = []
    window.windowStateChanged.connect(states.append)
    in_front.come_back()
    assert states == []
    window.windowStateChanged.disconnect(states.append)
