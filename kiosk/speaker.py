"""What the kiosk asks of a voice, whoever lends it, and why there may be none."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from msgspec import Struct


class Mute(StrEnum):
    """Why nobody speaks; the name of the words that say so."""

    NO_PACKAGE = "voice_no_package"
    """Qt's speech module is not installed."""
    NO_ENGINE = "voice_no_engine"
    """It is installed, and finds nothing on this machine that can speak."""
    NO_OUTPUT = "voice_no_output"
    """It could speak, and nothing would be heard."""
    OFF = "voice_off"
    """Staff have not switched it on."""


class Order(Struct, frozen=True):
    """What to say, and how."""

    text: str
    language: str
    """BCP 47 tag of the voice."""
    volume: int
    """In hundredths."""
    slow: bool = False
    recording: Path | None = None
    """To be played instead; what cannot be played is said."""


class Speaker(Protocol):
    """Says one thing at a time."""

    @property
    def engine(self) -> str:
        """What speaks."""

    def voice(self, language: str) -> str:
        """Name of the voice that speaks this language; empty where there is none."""

    def listen(self, done: Callable[[], None], lost: Callable[[], None]) -> None:
        """Call `done` each time that something was said to its end, `lost` when nothing more will be."""

    def say(self, order: Order) -> None:
        """Say this now, whatever was being said."""

    def hush(self) -> None:
        """Say no more; that is no end of what was being said."""

    def give_up(self) -> None:
        """It did not answer: begin anew when it is needed next."""

    def close(self) -> None:
        """Speak no more, for good."""


class Voices(Struct, frozen=True):
    """Who speaks which language, for staff."""

    mute: Mute | None = Mute.NO_PACKAGE
    engine: str = ""
    named: tuple[tuple[str, str], ...] = ()
    """Name of each language, and of its voice; empty where it has none."""


def voices(speaker: Speaker | Mute, languages: tuple[tuple[str, str], ...]) -> Voices:
    """Who speaks these languages, given as code and name."""
    if isinstance(speaker, Mute):
        return Voices(speaker)
    return Voices(None, speaker.engine, tuple((name, speaker.voice(code)) for code, name in languages))
