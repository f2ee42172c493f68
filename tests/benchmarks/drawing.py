"""From a point of a stroke to its painted frame, on the pictures and on an empty canvas:
`python -m tests.benchmarks.drawing [screen ...]`.

A finger draws; each of its moves is timed from the event to the frame that shows it; see `stage`.  The empty canvas is
the same canvas in a window with nothing else: what is over 1 is the price of the picture below.  Run by itself, it also
times the same with a canvas in one piece, so that the renderer paints all of the picture for each point.
"""

from __future__ import annotations

import math
import os
import statistics
import sys
from collections.abc import Iterator
from functools import partial
from unittest.mock import patch

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.backend import ink_surface
from kiosk.backend.canvas import DrawingCanvas
from kiosk.screens import SCREENS, Screen
from tests.benchmarks.stage import Stage, application, go, kiosk_on, window_on
from tests.benchmarks.table import Row, markdown
from tests.support.items import scene_rect, seen_items

POINTS = 100
"""Points of one stroke: some two seconds of a finger."""
ONE_PIECE = 100_000
PICTURES = (
    ("a plate", "definition.vertebre", "", 1.0),
    ("a plate, three times", "definition.vertebre", "", 3.0),
    ("the operating room", "steps.needle", "scene", 1.0),
    ("the operating room, three times", "steps.needle", "scene", 3.0),
    ("two X-rays", "steps.needle", "views", 1.0),
    ("two X-rays, three times", "steps.needle", "views", 3.0),
)
EMPTY = """
import QtQuick
import Kiosk.Backend

Window {
    required property Sketch sketch
    visible: true

    DrawingCanvas {
        anchors.fill: parent
        sketch: parent.Window.window.sketch
        surface: "empty"
        area: Qt.rect(0, 0, width, height)
        colours: ["red", "blue", "green", "yellow", "white"]
    }
}
"""


def stroke(stage: Stage, finger: QPointingDevice, rect: QRect) -> Iterator[float]:
    """Milliseconds of each point of a loop in this part of the window."""
    window = stage.window
    QTest.touchEvent(window, finger).press(0, _point(rect, 0), window)
    stage.rest()
    for number in range(1, POINTS + 1):
        yield stage.frame(partial(_move, window, finger, _point(rect, number)))
    QTest.touchEvent(window, finger).release(0, _point(rect, POINTS), window)
    stage.rest()


def _move(window: QQuickWindow, finger: QPointingDevice, point: QPoint) -> None:
    QTest.touchEvent(window, finger).move(0, point, window)


def _point(rect: QRect, number: int) -> QPoint:
    turn = 2 * math.pi * number / POINTS
    across, down = 0.4 * rect.width() * math.cos(turn), 0.4 * rect.height() * math.sin(2 * turn)
    return rect.center() + QPoint(round(across), round(down))


def over_pictures(screen: Screen, finger: QPointingDevice) -> dict[str, float]:
    """Median of each picture."""
    medians = {}
    with kiosk_on(screen) as (kiosk, stage):
        kiosk.sketch.takePen("red")
        for name, block, part, scale in PICTURES:
            go(kiosk, block)
            stage.rest()
            kiosk.navigator.enlarge(part)
            stage.rest()
            kiosk.magnifier.zoomBy(scale, 0.5, 0.5)
            kiosk.magnifier.rest()
            stage.rest()
            rect = scene_rect(next(canvases(kiosk.window))).toAlignedRect()
            medians[name] = statistics.median(stroke(stage, finger, rect))
    return medians


def canvases(window: QQuickWindow) -> Iterator[QQuickItem]:
    """What is drawn upon."""
    yield from (item for item in seen_items(window) if isinstance(item, DrawingCanvas))


def over_nothing(screen: Screen, finger: QPointingDevice) -> float:
    """Median of the same canvas, as large as the window, alone in it."""
    with kiosk_on(screen) as (kiosk, _):
        kiosk.sketch.takePen("red")
        with window_on(screen, EMPTY, {"sketch": kiosk.sketch}) as stage:
            return statistics.median(stroke(stage, finger, QRect(0, 0, screen.width, screen.height)))


def rows(screen: Screen) -> Iterator[Row]:
    """Each picture on a screen."""
    finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    empty = over_nothing(screen, finger)
    for what, median in over_pictures(screen, finger).items():
        yield Row(f"drawing, point to frame, {screen.name}, {what}", median, empty, None, "ms")


def measure() -> list[Row]:
    """On the tablet of a consultation."""
    application()
    return list(rows(SCREENS["tablet"]))


def main(names: list[str]) -> None:
    """In tiles, and in one piece."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    for name in names or ["tablet"]:
        print(f"{markdown(rows(SCREENS[name]))}\n\nin one piece:\n")
        with patch.object(ink_surface, "TILE", ONE_PIECE):
            print(markdown(rows(SCREENS[name])))


if __name__ == "__main__":
    main(sys.argv[1:])
