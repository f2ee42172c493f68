"""Stands where systemd stands: starts the kiosk as a process, and hears what it says of itself."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import attrs

ROOT = Path(__file__).resolve().parent.parent.parent
START = 60.0
"""Seconds until a kiosk that is not ready counts as never ready: long, for a busy machine."""


@attrs.define
class Supervised:
    """A kiosk's process, and the socket that it notifies."""

    process: subprocess.Popen[bytes]
    _socket: socket.socket
    _errors: Path
    said: list[tuple[float, str]] = attrs.Factory(list)
    """What was said, and when (monotonic seconds)."""

    @classmethod
    def start(
        cls,
        folder: Path,
        *arguments: str,
        module: str = "kiosk",
        watchdog: float | None = None,
        environ: Mapping[str, str] | None = None,
        program: Path = ROOT,
    ) -> Supervised:
        """Start `python -m MODULE` offscreen; what it keeps is in `folder`/state unless `environ` says otherwise.

        `program` is the folder in which the package is: this checkout, or an `installed` one.
        """
        heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        address = folder / f"notify-{time.monotonic_ns()}"
        heard.bind(str(address))
        told = {"NOTIFY_SOCKET": str(address), "STATE_DIRECTORY": str(folder / "state"), "HOME": str(folder)}
        if watchdog is not None:
            told["WATCHDOG_USEC"] = str(round(watchdog * 1e6))
        screen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        errors = folder / f"{address.name}.err"
        with errors.open("wb") as stream:
            process = subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                cwd=program,
                env={**os.environ, "PYTHONPATH": str(ROOT), **screen, **told, **(environ or {})},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=stream,
            )
        return cls(process, heard, errors)

    def wait_for(self, state: str, seconds: float = START) -> float:
        """Hear until this is said; when it was."""
        return self._heard(lambda text: text == state, state, seconds)[0]

    def wait_for_words(self, words: str, seconds: float = START, *, after: int = 0) -> str:
        """Hear until something with these words is said; all of it.  What was said first, `after` of them, is old."""
        return self._heard(lambda text: words in text, words, seconds, after)[1]

    def _heard(self, is_it: Callable[[str], bool], state: str, seconds: float, after: int = 0) -> tuple[float, str]:
        deadline = time.monotonic() + seconds
        while True:
            self.hear(0.0)
            found = next(((moment, text) for moment, text in self.said[after:] if is_it(text)), None)
            if found is not None:
                return found
            ended = self.process.poll()
            assert ended is None, f"it ended with {ended} before it said {state}:\n{self.errors()}"
            assert time.monotonic() < deadline, f"not said within {seconds:g} s: {state}; heard {self.said}"
            self.hear(0.05)

    def hear(self, seconds: float) -> list[str]:
        """What is said within so many seconds."""
        heard: list[str] = []
        deadline = time.monotonic() + seconds
        while True:
            self._socket.settimeout(max(deadline - time.monotonic(), 0.001))
            try:
                text = self._socket.recv(4096).decode()
            except TimeoutError:
                return heard
            heard.append(text)
            self.said.append((time.monotonic(), text))

    def send(self, number: signal.Signals) -> None:
        """Send a signal."""
        self.process.send_signal(number)

    def ended(self, seconds: float = START) -> int:
        """The exit code, once it has ended by itself."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still running after {seconds:g} s:\n{self.errors()}") from None

    def errors(self) -> str:
        """What it wrote to stderr."""
        return self._errors.read_text(encoding="utf-8", errors="replace")

    def close(self) -> None:
        """End it whatever state it is in."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._socket.close()


def lines_naming(errors: str, words: Sequence[str]) -> list[str]:
    """Lines that hold all of these words."""
    return [line for line in errors.splitlines() if all(word in line for word in words)]
