"""A Qt Quick window with nothing in it, as large as its screen: `python -m tests.benchmarks.empty_window`.

The least that a program of this kind needs: same Python, same Qt, same renderer.
"""

from __future__ import annotations

import signal
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

QML = """
import QtQuick

Window {
    visible: true
    width: Screen.width
    height: Screen.height
    color: "white"
}
"""


def main() -> int:
    """Show it until it is ended; the exit code."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QGuiApplication(["empty"])
    engine = QQmlApplicationEngine()
    engine.loadData(QML.encode())
    code = app.exec()
    del engine
    return code


if __name__ == "__main__":
    sys.exit(main())
