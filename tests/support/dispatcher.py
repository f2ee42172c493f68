"""A speech-dispatcher of the test's own: espeak-ng speaks, and what it says is written to a file."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import attrs
import numpy as np

from tests.support.waiting import wait_until

MODULES = Path("/usr/lib/speech-dispatcher-modules")
ETC = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
ALSA = Path("/usr/share/alsa/alsa.conf")
CONFIG = """
LogLevel 1
AudioOutputMethod "alsa"
AudioALSADevice "heard"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
SOUND = """
</usr/share/alsa/alsa.conf>
pcm.heard {{ type file slave.pcm "null" file "{file}" format "raw" }}
"""


def missing() -> str:
    """What is not installed here; empty: nothing."""
    if shutil.which("speech-dispatcher") is None:
        return "speech-dispatcher is not installed"
    if not (MODULES / "sd_espeak-ng").is_file():
        return "speech-dispatcher-espeak-ng is not installed"
    return "" if ETC.is_file() and ALSA.is_file() else "ALSA, or the module's settings, are not installed"


@attrs.define
class Dispatcher:
    """A server on a socket of its own."""

    folder: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """What libspeechd finds in SPEECHD_ADDRESS."""
        return f"unix_socket:{self._socket}"

    @property
    def _socket(self) -> Path:
        return self.folder / "socket"

    @property
    def _file(self) -> Path:
        return self.folder / "heard.raw"

    def start(self) -> None:
        """Start it, and wait until it listens."""
        config = self.folder / "config"
        (config / "modules").mkdir(parents=True, exist_ok=True)
        (config / "speechd.conf").write_text(CONFIG, encoding="utf-8")
        shutil.copy(ETC, config / "modules")
        sound = self.folder / "asound.conf"
        sound.write_text(SOUND.format(file=self._file), encoding="utf-8")
        arguments = ["-s", "-c", "unix_socket", "-S", self._socket, "-C", config, "-L", self.folder]
        self.process = subprocess.Popen(
            ["speech-dispatcher", *map(str, arguments), "-P", str(self.folder / "pid"), "-t", "0"],
            env={"ALSA_CONFIG_PATH": str(sound), "PATH": "/usr/bin:/bin", "HOME": str(self.folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(self._socket.exists, "speech-dispatcher listens")

    def stop(self) -> None:
        """Kill it."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
        self._socket.unlink(missing_ok=True)
        self._file.unlink(missing_ok=True)  # the next one begins it anew

    def heard(self) -> np.ndarray:
        """All samples so far."""
        return np.fromfile(self._file, np.int16) if self._file.exists() else np.zeros(0, np.int16)
