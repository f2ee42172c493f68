"""A desktop in memory: an X server without a screen, a window manager, and hands on keys and mouse."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import attrs

from tests.support.process import running

NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "xprop": "x11-utils", "xwininfo": "x11-utils"}
"""Programs, and the packages of Debian that have them."""
SIZE = (1280, 800)
PATIENCE = 20.0
"""Seconds until the server or its manager counts as not coming."""
TINY = 3
"""Pixels: windows of this size and less are for messages between programs, and nobody sees them."""


def missing() -> str:
    """The packages that a desktop needs and that are not installed; empty: none."""
    return " ".join(sorted({package for program, package in NEEDED.items() if shutil.which(program) is None}))


@attrs.frozen
class Desktop:
    """Openbox with the keys that it has by default, on an X server of its own."""

    display: str

    @classmethod
    @contextmanager
    def opened(cls, folder: Path) -> Iterator[Desktop]:
        """A desktop whose windows are managed, for as long as the block lasts; `folder` is its home."""
        with (folder / "x.log").open("wb") as log, ExitStack() as stack:
            read, write = os.pipe()
            size = "x".join(map(str, (*SIZE, 24)))
            words = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
            words.append("-noreset")  # else it begins anew whenever its last client goes, and new ones are turned away
            words.append("-ac")  # other users of this machine may show windows: sway runs as nobody
            stack.enter_context(running(words, log, pass_fds=[write]))
            os.close(write)
            with os.fdopen(read) as told:
                desktop = cls(f":{told.readline().strip()}")
            home = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_CACHE_HOME": str(folder)}
            stack.enter_context(running(["openbox", "--sm-disable"], log, {**desktop.environ, **home}))
            desktop.wait(lambda: "window id" in desktop.root("_NET_SUPPORTING_WM_CHECK"), "openbox manages windows")
            yield desktop

    @property
    def environ(self) -> Mapping[str, str]:
        """What a program on this desktop finds in its environment."""
        return {**os.environ, "DISPLAY": self.display}

    def hands(self, *words: str) -> None:
        """Keys, mouse and requests, as xdotool words them."""
        self._ask("xdotool", *words)

    def root(self, name: str) -> str:
        """A property of the root window, as text."""
        return self._ask("xprop", "-root", name)

    def windows(self) -> list[str]:
        """Windows of programs, mapped or not."""
        return re.findall(r"0x[0-9a-f]+", self.root("_NET_CLIENT_LIST"))

    def is_full_screen(self, window: str) -> bool:
        """Whether the manager holds it for full screen, and shows it."""
        states = self._ask("xprop", "-id", window, "_NET_WM_STATE")
        return "_NET_WM_STATE_FULLSCREEN" in states and "_NET_WM_STATE_HIDDEN" not in states

    def seen(self) -> list[str]:
        """What covers anything of the screen: the places of all top windows that are mapped, WIDTHxHEIGHT+X+Y."""
        tree = self._ask("xwininfo", "-root", "-children")
        found = re.findall(r"^ +(0x[0-9a-f]+) .* (\d+)x(\d+)([+-]\S+)  ", tree, re.MULTILINE)
        large = [(name, f"{w}x{h}{at}") for name, w, h, at in found if int(w) > TINY and int(h) > TINY]
        return [place for name, place in large if self.is_mapped(name)]

    def is_mapped(self, window: str) -> bool:
        """Whether a window is shown, as far as the X server knows."""
        return "IsViewable" in self._ask("xwininfo", "-id", window)

    def holds_keys(self, window: str) -> bool:
        """Whether keys go to this window."""
        return self.root("_NET_ACTIVE_WINDOW").endswith(f"{window}\n")

    def wait(self, condition: Callable[[], bool], expected: str) -> None:
        """Until something is so."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, f"not within {PATIENCE:g} s: {expected}"
            time.sleep(0.02)

    def _ask(self, *words: str) -> str:
        asked = subprocess.run(words, env=self.environ, capture_output=True, text=True, check=False, timeout=PATIENCE)
        return asked.stdout
