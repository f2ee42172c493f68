"""The application's voice: lines on stderr, with systemd's priorities where the journal reads them.

It never holds what a visitor chose: whoever writes here passes states of the
machine, never of the visit.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import IntEnum
from typing import TextIO

from msgspec import Struct


class Priority(IntEnum):
    """syslog's levels, of which the kiosk needs three (sd-daemon(3))."""

    ERROR = 3
    WARNING = 4
    INFO = 6


class Journal(Struct, frozen=True):
    """Writes lines; a stream that is gone or full is no reason to stop."""

    stream: TextIO | None
    """None: Windows gives a program without a console no stream."""
    prefixed: bool = False

    def error(self, text: str) -> None:
        """Something that somebody has to look at."""
        self._write(Priority.ERROR, text)

    def warning(self, text: str) -> None:
        """Something that the kiosk goes on without."""
        self._write(Priority.WARNING, text)

    def info(self, text: str) -> None:
        """What the kiosk does by itself: for the journal; on a terminal, silence means that all is well."""
        if self.prefixed:
            self._write(Priority.INFO, text)

    def _write(self, priority: Priority, text: str) -> None:
        if self.stream is None:
            return
        start = f"<{priority.value}>" if self.prefixed else ""
        # One write for all lines: threads do not mix theirs in. The prefix is of a line, not of a message.
        lines = "".join(f"{start}{line}\n" for line in text.splitlines())
        try:
            self.stream.write(lines)
            self.stream.flush()
        except (OSError, ValueError):  # closed, full, or without these letters
            return


def journal_of(environ: Mapping[str, str], stream: TextIO | None = None) -> Journal:
    """The journal of this process: stderr."""
    stream = stream or sys.stderr
    return Journal(stream, stream is not None and _is_read_by_systemd(environ, stream))


def _is_read_by_systemd(environ: Mapping[str, str], stream: TextIO) -> bool:
    """Whether the stream is the one that JOURNAL_STREAM names: a child of the service may have another."""
    try:
        status = os.fstat(stream.fileno())
    except (OSError, ValueError):
        return False
    return environ.get("JOURNAL_STREAM") == f"{status.st_dev}:{status.st_ino}"
