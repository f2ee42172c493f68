"""What tests of the real voice need: the extra `speech`, which need not be installed."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

needs_addons = pytest.mark.skipif(
    find_spec("PySide6.QtTextToSpeech") is None, reason="the extra `speech` (PySide6-Addons) is not installed"
)
CHATTER = (
    "Couldn't load .* library",
    "Couldn't resolve .* symbols",
    "No audio device detected",
    "PulseAudioService: .*",
    "Could not open media.*Immediate exit requested",
)
"""What Qt's player says of a machine without a sound card, without a library that it would like, and of a file that is
left at once."""
