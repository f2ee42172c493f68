"""A Wayland compositor in memory whose output can be turned, resized, switched off and unplugged."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import attrs

from tests.support.process import running

NEEDED = {"sway": "sway", "swaymsg": "sway", "wtype": "wtype"}
"""Programs, and the packages of Debian that have them."""
NOBODY = "nobody"
"""Sway refuses to run as root: then it runs as this user."""
HEADLESS = "HEADLESS-1"
CONFIG = f"output {HEADLESS} resolution 1280x800\ndefault_border none\n"
PATIENCE = 20.0


def missing() -> str:
    """The packages that are needed and not installed; empty: none."""
    return " ".join(sorted({package for program, package in NEEDED.items() if shutil.which(program) is None}))


@attrs.frozen
class Sway:
    """The compositor, by the folder of its sockets."""

    folder: Path

    @classmethod
    @contextmanager
    def opened(cls, display: str = "") -> Iterator[Sway]:
        """Sway with one output, for as long as the block lasts: in memory, or as a window of this X display.

        One in memory can be turned and resized; a window can be closed, as a monitor is unplugged.
        """
        user = NOBODY if os.geteuid() == 0 else None
        # Not pytest's own folder: that is root's alone.
        with tempfile.TemporaryDirectory(prefix="sway-") as name:
            sway = cls(Path(name))
            config = sway.folder / "config"
            config.write_text(CONFIG, encoding="ascii")
            if user:
                config.chmod(0o644)
                shutil.chown(sway.folder, user)
            backend = {"WLR_BACKENDS": "x11", "DISPLAY": display} if display else {"WLR_BACKENDS": "headless"}
            own = {"WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman", "HOME": name, "XDG_RUNTIME_DIR": name}
            environ = {**os.environ, **backend, **own}
            with tempfile.TemporaryFile() as log, running(["sway", "-c", str(config)], log, environ, user=user):
                wait(lambda: bool(sway._sockets("sway-ipc.*") and sway._sockets("wayland-?")), "sway has its sockets")
                wait(lambda: len(sway.outputs()) == 1, "sway has an output")
                yield sway

    @property
    def environ(self) -> Mapping[str, str]:
        """What a program on this desktop finds in its environment."""
        return {"XDG_RUNTIME_DIR": str(self.folder), "WAYLAND_DISPLAY": self._sockets("wayland-?")[0].name}

    def tell(self, command: str) -> None:
        """A command of sway."""
        self._ask("swaymsg", "-s", str(self._sockets("sway-ipc.*")[0]), command)

    def press(self, key: str) -> None:
        """Press a key, by its name in X, and let it go.  The keyboard is plugged in for that, and heard a little later;
        it is there for some time, or the window has lost it before it hears the key."""
        self._ask("wtype", "-s", "500", "-k", key, "-s", "300")

    def outputs(self) -> list[str]:
        """Names of the outputs that are plugged in and on."""
        told = self._ask("swaymsg", "-s", str(self._sockets("sway-ipc.*")[0]), "-r", "-t", "get_outputs")
        return [output["name"] for output in json.loads(told) if output["active"] and output["dpms"]]

    def _sockets(self, pattern: str) -> list[Path]:
        return [path for path in sorted(self.folder.glob(pattern)) if path.is_socket()]

    def _ask(self, *words: str) -> str:
        environ = {**os.environ, **self.environ}
        asked = subprocess.run(words, env=environ, capture_output=True, text=True, check=False, timeout=PATIENCE)
        assert asked.returncode == 0, f"{' '.join(words)}: {asked.stdout}{asked.stderr}"
        return asked.stdout


def wait(condition: Callable[[], bool], expected: str) -> None:
    """Until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"not within {PATIENCE:g} s: {expected}"
        time.sleep(0.02)
