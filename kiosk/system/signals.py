"""Ctrl+C and SIGTERM end the program as a closed window does."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class EndSignals(QObject):
    """Quits the application on SIGINT and SIGTERM.

    Python runs its handlers only between two instructions of its own, which an
    idle event loop never reaches: the wake-up descriptor does.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._quit)

    def _quit(self) -> None:
        self._read.recv(64)
        QCoreApplication.exit(0)  # quit() asks the window first, which a locked kiosk refuses
