"""The kiosk as `python -m kiosk` starts it, and what reaches it: `python -m tests.faults.telling ARGUMENTS`.

The product has no door for this: as in `faulty`, the call that runs it is replaced by one that listens before.  A visit
is begun on a reading page; then the supervisor hears as STATUS of each key, press and request to close, of each place
and when it is drawn, of each size, and whether the window is seen.
"""

from __future__ import annotations

import os
import sys
from unittest import mock

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk import app, cli, starting
from kiosk.navigation import View, home, start_walk
from kiosk.system.supervision import notifier_of
from tests.support.items import find, scene_rect


class Teller(QObject):
    """Listens to a window, and tells."""

    def __init__(self, kiosk: app.Kiosk) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._told = 0
        self._undrawn = ""
        self._tell = notifier_of(os.environ).status
        kiosk.window.installEventFilter(self)
        kiosk.session.placeChanged.connect(self._place)
        # As the heartbeat does it: a slot of Python that the render thread called itself would hang.
        kiosk.window.frameSwapped.connect(self._drawn, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Go home, then to the first page; tell where the buttons are that lead on."""
        session, ready = self._kiosk.session, self._kiosk.window.property("ready")
        match session.state.place.view:
            case View.ATTRACT:
                session.navigate(lambda *_: home())
                self._size()
            case View.HOME if ready:
                self._button("home.start")
                session.navigate(start_walk)
            case View.READING if ready:
                self._button("bar.next")
                return
        QTimer.singleShot(10, self.begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take nothing; tell what came."""
        match event.type():
            case QEvent.Type.KeyPress:
                assert isinstance(event, QKeyEvent)
                self._count(f"key {Qt.Key(event.key()).name}")
            case QEvent.Type.MouseButtonPress:
                self._count("press")
            case QEvent.Type.Close:
                self._count("close")
            case QEvent.Type.Expose:
                self._tell(f"exposed {self._kiosk.window.isExposed()}")
            case QEvent.Type.Resize:
                QTimer.singleShot(0, self._size)  # the new size is known only then
            case _:
                pass
        return super().eventFilter(watched, event)

    def _count(self, what: str) -> None:
        self._told += 1
        self._tell(f"heard {self._told} {what}")

    def _button(self, name: str) -> None:
        middle = scene_rect(find(self._kiosk.window, name)).center().toPoint()
        self._tell(f"button {name} {middle.x()} {middle.y()}")

    @Slot()
    def _place(self) -> None:
        self._undrawn = self._where()
        self._tell(f"at {self._undrawn}")

    @Slot()
    def _drawn(self) -> None:
        if self._undrawn:
            self._tell(f"drawn {self._undrawn}")
            self._undrawn = ""

    def _size(self) -> None:
        window = self._kiosk.window
        self._tell(f"size {window.width()}x{window.height()} at {self._where()}")

    def _where(self) -> str:
        place = self._kiosk.session.state.place
        return f"{place.view.name} {place.section} {place.block}".strip()


def main() -> int:
    """Run it; the exit code."""

    def run(application: QGuiApplication, kiosk: app.Kiosk, size: tuple[int, int] | None) -> int:
        QTimer.singleShot(0, Teller(kiosk).begin)
        return app.run(application, kiosk, size)

    with mock.patch.object(starting, "run", run):
        return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
