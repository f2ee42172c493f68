"""Whether sound can come out of this machine at all, as far as its files tell.

Asked before a speech server is: without an output speech-dispatcher hangs at its first words, and whoever asks it
anything waits for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

DEVICES = Path("/dev/snd")
"""Where Linux has its sound devices; those that play are called pcm...p."""
SERVERS = ("pulse/native", "pipewire-0")
"""Sockets of the sound servers, in the user's runtime folder."""


def has_output(environ: Mapping[str, str], devices: Path = DEVICES) -> bool:
    """Whether there is a device that plays, a sound server, or a speech server named that may speak elsewhere."""
    if environ.get("SPEECHD_ADDRESS") or environ.get("PULSE_SERVER"):
        return True
    runtime = environ.get("XDG_RUNTIME_DIR")
    servers = runtime is not None and any((Path(runtime) / name).exists() for name in SERVERS)
    return servers or any(devices.glob("pcm*p"))
