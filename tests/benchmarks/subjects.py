"""What is compared: the kiosk, an empty window, and Chromium with the same screens."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from tests.benchmarks.display import Display, Program, is_installed

KIOSK = (sys.executable, "-m", "kiosk", "--screen", "wall")
EMPTY = (sys.executable, "-m", "tests.benchmarks.empty_window")
CHROMIUM = (
    "chromium",
    *("--kiosk", "--no-first-run", "--disable-gpu", "--disable-quic", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--window-position=0,0", "--window-size=1920,1080"),
)


@attrs.frozen
class Scene:
    """A display, and where on it things are touched."""

    display: Display
    begin: tuple[int, int]
    """What starts the walk, on the kiosk's home page."""
    turn: tuple[int, int]
    """What turns the page, in the kiosk and in the browser."""
    pages: int
    """Pages of the walk."""
    page: Path
    """The screens as a page for the browser."""

    @contextmanager
    def kiosk(self, *options: str) -> Iterator[Program]:
        """The kiosk as a centre starts it, on its attract screen."""
        with self.display.program(*KIOSK, *options) as program:
            yield program

    @contextmanager
    def reading(self) -> Iterator[Program]:
        """The kiosk on the first page of the walk."""
        with self.kiosk() as program:
            for button in (self.turn, self.begin):  # the first touch only wakes
                self.display.point(*button)
                self.display.touch()
                self.display.change()
                self.display.calm(1.0)
            self.display.point(*self.turn)
            yield program

    @contextmanager
    def empty(self) -> Iterator[Program]:
        """The empty window."""
        with self.display.program(*EMPTY) as program:
            yield program

    @contextmanager
    def chromium(self) -> Iterator[Program]:
        """The browser on the first page, with a profile of its own."""
        with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            words = [*CHROMIUM, f"--user-data-dir={profile}", self.page.as_uri()]
            # Its sandbox cannot be had by root.
            root = ["--no-sandbox"] if os.geteuid() == 0 else []
            with self.display.program(*words, *root) as program:
                self.display.point(*self.turn)
                yield program

    @property
    def has_chromium(self) -> bool:
        """Whether there is a browser to compare with."""
        return is_installed("chromium")


@contextmanager
def opened() -> Iterator[Scene]:
    """The display, and all that is needed to use the programs on it, for as long as the block lasts."""
    with TemporaryDirectory() as name, Display.opened(Path(name)) as display:
        page = Path(name, "page.html")
        words = [sys.executable, "-m", "tests.benchmarks.survey", str(page)]
        told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        begin_x, begin_y, turn_x, turn_y, pages = map(int, told.split())
        yield Scene(display, (begin_x, begin_y), (turn_x, turn_y), pages, page)
