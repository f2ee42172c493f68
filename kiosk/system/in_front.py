"""A locked window stays in front: minimised, taken off the screen or left without the keys, it comes back by itself.

What can do that is a window manager, by its own keys or because another program asked for it.  In cage and on a bare
X server there is none, and this has nothing to do.
"""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

BACK_MS = 500
"""Time until it comes back: a switcher has closed by then, and two that both want to be in front do not keep the
machine busy."""


class InFront(QObject):
    """Watches a window that is full screen, and goes with it."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BACK_MS)
        self._timer.timeout.connect(self.come_back)
        window.windowStateChanged.connect(self.look)
        window.activeChanged.connect(self.look)

    def is_in_front(self) -> bool:
        """Whether it is full screen, and has the keys."""
        return self._window.windowStates() == QtCore.Qt.WindowState.WindowFullScreen and self._window.isActive()

    @Slot()
    def look(self) -> None:
        """Something has changed; what, is looked at when that has settled."""
        self._timer.start()

    @Slot()
    def come_back(self) -> None:
        """Unless it has come back meanwhile."""
        if self.is_in_front():
            return
        if self._is_put_away():
            self._window.hide()
        self._window.showFullScreen()
        self._window.requestActivate()

    def _is_put_away(self) -> bool:
        """Whether X shows another desktop, or none of the windows: a request of a window that it has changes nothing
        there, a new one is shown where the user is."""
        minimised = self._window.windowStates() & QtCore.Qt.WindowState.WindowMinimized
        return not (minimised or self._window.isExposed()) and QGuiApplication.platformName() == "xcb"
