"""Lends a voice while staff have switched it on; loads what speaks then, and not before."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec

from kiosk.speaker import Mute, Speaker
from kiosk.system.sound_output import has_output

RETRY = 30.0
"""Seconds until an engine that found nothing to speak with is tried anew: it may have to start a program for that."""
NEEDED = ("PySide6.QtTextToSpeech", "PySide6.QtMultimedia")
"""Both come with PySide6-Addons."""


class Voicebox:
    """One engine at most, made anew after it was lost."""

    def __init__(
        self, is_on: Callable[[], bool], engine: str = "", clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`engine` names one of Qt's; empty: the system's own."""
        self._is_on = is_on
        self._engine = engine
        self._clock = clock
        self._speaker: Speaker | Mute | None = None
        self._fails_since: float | None = None

    def is_installed(self) -> bool:
        """Whether the modules are there; they are not loaded for that."""
        return all(find_spec(name) is not None for name in NEEDED)

    def speaker(self) -> Speaker | Mute:
        """Who speaks now, or why nobody does."""
        if not self.is_installed():
            return Mute.NO_PACKAGE
        if not self._is_on():
            self.close()
            return Mute.OFF
        if self._fails_since is not None and self._clock() - self._fails_since >= RETRY:
            self.close()
        if self._speaker is None:
            self._speaker = self._open()
            self._fails_since = self._clock() if isinstance(self._speaker, Mute) else None
        return self._speaker

    def close(self) -> None:
        """Let go of the engine."""
        if self._speaker is not None and not isinstance(self._speaker, Mute):
            self._speaker.close()
        self._speaker = self._fails_since = None

    def _open(self) -> Speaker | Mute:
        if not self._engine and sys.platform == "linux" and not has_output(os.environ):
            return Mute.NO_OUTPUT
        from kiosk.system.speech import engine_to_use, speech

        name = engine_to_use(self._engine)
        return (speech(name, self.close) if name else None) or Mute.NO_ENGINE
