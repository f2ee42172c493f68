"""Programs on a display of their own, looked at from outside: the same way for the kiosk and for any other.

The display is an X server without a screen, which keeps its picture in a file: what is shown can be watched without
asking anybody.  Time and memory of a program are those of all its processes.
"""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

import attrs

from tests.support.process import running

WIDTH, HEIGHT = 1920, 1080
PATIENCE = 40.0
"""Seconds until what is waited for counts as never coming."""
BAND = range(HEIGHT // 5, HEIGHT * 3 // 4, 11)
"""Rows that are watched: where pages are, without the bar that shows the touch itself."""
SHARED, OWN = "Pss", "Anonymous"
"""Memory of which what others have too counts by halves, thirds and so on; and what is no file's."""
TICKS = os.sysconf("SC_CLK_TCK")


@attrs.define
class Program:
    """A process and all that it started."""

    root: int

    def pids(self) -> list[int]:
        """Those that run now."""
        parents = {int(stat.parent.name): int(_stat(stat)[1]) for stat in Path("/proc").glob("[0-9]*/stat")}
        found = [self.root]
        for pid in found:
            found += [child for child, parent in parents.items() if parent == pid]
        return found

    def megabytes(self, kind: str = SHARED) -> float:
        """Memory of this kind, a field of smaps_rollup."""
        rollups = (Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii") for pid in self.pids())
        return sum(int(rollup.partition(f"\n{kind}:")[2].split()[0]) for rollup in rollups) / 1024

    def seconds(self) -> float:
        """Processor time so far."""
        fields = (_stat(Path(f"/proc/{pid}/stat")) for pid in self.pids())
        return sum(int(each[11]) + int(each[12]) for each in fields) / TICKS

    def share(self, seconds: float) -> float:
        """Hundredths of a core that it uses while this time passes."""
        before, begun = self.seconds(), time.monotonic()
        time.sleep(seconds)
        return 100 * (self.seconds() - before) / (time.monotonic() - begun)


def _stat(path: Path) -> list[str]:
    """Fields of proc(5) after the name; none of a process that has just ended."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return ["0"] * 20


@attrs.frozen
class Display:
    """The display, and a mouse on it."""

    name: str
    folder: Path
    _picture: mmap.mmap
    _mouse: subprocess.Popen[bytes]

    @classmethod
    @contextmanager
    def opened(cls, folder: Path) -> Iterator[Display]:
        """A display for as long as the block lasts; what it needs is in `folder`."""
        with (folder / "display.log").open("wb") as log, ExitStack() as stack:
            read, write = os.pipe()
            words = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
            words += ["-nolisten", "tcp", "-noreset"]
            stack.enter_context(running(words, log, pass_fds=[write]))
            os.close(write)
            with os.fdopen(read) as told:
                name = f":{told.readline().strip()}"
            picture = stack.enter_context((folder / "Xvfb_screen0").open("rb"))
            mapped = stack.enter_context(mmap.mmap(picture.fileno(), 0, prot=mmap.PROT_READ))
            mouse = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, env={**os.environ, "DISPLAY": name})
            stack.callback(_end, mouse)
            yield cls(name, folder, mapped, mouse)

    @property
    def environ(self) -> Mapping[str, str]:
        """What leads a program to it, and away from what its user keeps."""
        home = str(self.folder)
        return {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "STATE_DIRECTORY": home, "HOME": home}

    @contextmanager
    def program(self, *words: str) -> Iterator[Program]:
        """A program on it, shown and still; ended with the block."""
        environ = {**os.environ, **self.environ}
        before = self.seen()
        with self._log() as log, running(words, log, environ) as process:
            deadline = time.monotonic() + PATIENCE
            while self.seen() == before:
                assert process.poll() is None, (self.folder / "program.log").read_text(encoding="utf-8")
                assert time.monotonic() < deadline, f"{words[0]}: nothing is shown"
                time.sleep(0.05)
            self.calm(2.0)
            yield Program(process.pid)

    def _log(self) -> IO[bytes]:
        return (self.folder / "program.log").open("wb")

    def seen(self) -> bytes:
        """Some rows of the picture."""
        size, colours = struct.unpack_from(">I", self._picture)[0], struct.unpack_from(">I", self._picture, 19 * 4)[0]
        start, stride = size + 12 * colours, struct.unpack_from(">I", self._picture, 12 * 4)[0]
        return b"".join(self._picture[start + y * stride : start + y * stride + 4 * WIDTH] for y in BAND)

    def point(self, x: int, y: int) -> None:
        """Bring the mouse to a place."""
        self._tell(f"mousemove {x} {y}")

    def touch(self) -> None:
        """Press and let go where it is."""
        self._tell("click 1")

    def touches(self, number: int, apart: float) -> None:
        """So many touches, so many seconds apart."""
        for _ in range(number):
            self.touch()
            time.sleep(apart)

    def _tell(self, words: str) -> None:
        assert self._mouse.stdin is not None
        self._mouse.stdin.write(f"{words}\n".encode())
        self._mouse.stdin.flush()

    def change(self, patience: float = PATIENCE) -> float | None:
        """Seconds until the picture has changed, by a millisecond; None where it has not."""
        before, begun = self.seen(), time.perf_counter()
        while self.seen() == before:
            if time.perf_counter() - begun > patience:
                return None
            time.sleep(0.001)
        return time.perf_counter() - begun

    def calm(self, seconds: float) -> None:
        """Until nothing has changed for so long."""
        while self.change(seconds) is not None:
            time.sleep(0.02)


def _end(mouse: subprocess.Popen[bytes]) -> None:
    assert mouse.stdin is not None
    mouse.stdin.close()
    mouse.wait()


def is_installed(*programs: str) -> bool:
    """Whether all of them are there."""
    return all(shutil.which(program) for program in programs)


def middle(values: Sequence[float]) -> float:
    """The median; of nothing, nought."""
    return sorted(values)[len(values) // 2] if values else 0.0
