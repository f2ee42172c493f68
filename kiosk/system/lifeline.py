"""Whether the speech-dispatcher that an engine talks to still lives.

Qt's engine asks nobody: a call after the dispatcher has died crashes the whole kiosk (Qt 6.11.3, libspeechd 0.11.4).
So a second connection to the same dispatcher is kept open; its end is that of the first.  A dispatcher that hangs would
keep whoever asks it: here it is asked first, with an end to the patience.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from pathlib import Path

SCHEME = "unix_socket:"
QUESTION = b"LIST OUTPUT_MODULES\r\n"
"""Of SSIP, the dispatcher's protocol; whatever it answers, it lives."""
PATIENCE = 0.5
"""Seconds."""


class Lifeline:
    """Connected when it is made; make it after the engine, which may have to start the dispatcher."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._socket: socket.socket | None = None
        path = _path(environ)
        if path is None or not hasattr(socket, "AF_UNIX"):
            return
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            line.connect(str(path))
        except OSError:
            line.close()
            return
        line.settimeout(PATIENCE)
        self._socket = line

    def holds(self) -> bool:
        """Whether the dispatcher is there and answers; not known to be gone is there."""
        if self._socket is None:
            return True
        try:
            self._socket.sendall(QUESTION)
            return self._socket.recv(4096) != b""
        except OSError:  # gone, or no answer in time
            return False

    def close(self) -> None:
        """Let it go."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def _path(environ: Mapping[str, str]) -> Path | None:
    """Where the dispatcher listens, as libspeechd looks for it; None: not at a file."""
    if address := environ.get("SPEECHD_ADDRESS"):
        return Path(address.removeprefix(SCHEME)) if address.startswith(SCHEME) else None
    runtime = environ.get("XDG_RUNTIME_DIR") or environ.get("XDG_CACHE_HOME")
    folder = Path(runtime) if runtime else Path.home() / ".cache"
    return folder / "speech-dispatcher" / "speechd.sock"
