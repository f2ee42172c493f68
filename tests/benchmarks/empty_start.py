"""The floor that a start is measured against: an empty window of PySide6 Qt Quick that answers one touch.

A program of its own that imports nothing of ours: `python tests/benchmarks/empty_start.py`.  It prints "answered" when
the first frame after the touch is on the screen, then kilobytes of memory, its
own share (PSS) and all (RSS), and ends.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

WINDOW = b"""
import QtQuick
Window {
    width: 1920
    height: 1080
    visible: true
    color: area.touched ? "white" : "black"
    MouseArea {
        id: area
        property bool touched: false
        anchors.fill: parent
        onClicked: touched = true
    }
}
"""


class Empty:
    """The window, from its first frame to the one after the touch."""

    def __init__(self) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.loadData(WINDOW)
        (window,) = self.engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.frames = 0
        window.frameSwapped.connect(self.shown)

    def shown(self) -> None:
        self.frames += 1
        QTimer.singleShot(0, self.tap if self.frames == 1 else self.end)

    def tap(self) -> None:
        from PySide6.QtTest import QTest

        finger, middle = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen), QPoint(960, 540)
        QTest.touchEvent(self.window, finger).press(0, middle, self.window).commit()
        QTest.touchEvent(self.window, finger).release(0, middle, self.window).commit()

    def end(self) -> None:
        print("answered", flush=True)
        text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
        print(*(re.findall(rf"^{name}: +(\d+) kB", text, re.MULTILINE)[0] for name in ("Pss", "Rss")), flush=True)
        QGuiApplication.quit()


if __name__ == "__main__":
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QGuiApplication(["empty"])
    empty = Empty()
    sys.exit(app.exec())
