"""Ctrl+C and SIGTERM end the program as a closed window does."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class EndSignals(QObject):
    """Quits the application on SIGINT and SIGTERM.

    Python runs its handlers only between two instructions of its own, which an
    idle event loop never reaches: the wake-up descriptor does.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = _ends()
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._quit)

    def close(self) -> None:
        """From here on they do nothing."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        for end in (self._read, self._write):
            end.close()

    def _quit(self) -> None:
        _drain(self._read)
        QCoreApplication.exit(0)  # quit() asks the window first, which a locked kiosk refuses


if sys.platform == "win32":  # Qt waits for sockets only
    import socket

    def _ends() -> tuple[socket.socket, socket.socket]:
        ends = socket.socketpair()
        for end in ends:
            end.setblocking(False)
        return ends

    def _drain(end: socket.socket) -> None:
        end.recv(64)

else:  # a pipe; to import sockets would take longer than all else here
    from io import FileIO

    def _ends() -> tuple[FileIO, FileIO]:
        read, write = os.pipe()
        for end in (read, write):
            os.set_blocking(end, False)
        return FileIO(read, "rb"), FileIO(write, "wb")

    def _drain(end: FileIO) -> None:
        end.read(64)
