"""Is there a screen to show a window on?  Asked before Qt, which would abort."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

TIMEOUT = 2.0
"""Seconds that a display server may take to accept a connection."""


def reason(environ: Mapping[str, str]) -> str | None:
    """Why no window can be shown here; None when one can.  An explicit QT_QPA_PLATFORM is believed."""
    if not sys.platform.startswith("linux") or environ.get("QT_QPA_PLATFORM"):
        return None
    wayland, x11 = environ.get("WAYLAND_DISPLAY"), environ.get("DISPLAY")
    if not wayland and not x11:
        return "neither WAYLAND_DISPLAY nor DISPLAY is set"
    if wayland and _answers(Path(environ.get("XDG_RUNTIME_DIR", "")) / wayland):
        return None
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", x11 or "")
    if x11 and (local is None or _answers(Path(f"/tmp/.X11-unix/X{local[1]}"))):
        return None
    return f"no display server answers at {x11 or wayland}"


def _answers(path: Path) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(TIMEOUT)
        try:
            client.connect(str(path))
        except OSError:
            return False
    return True
