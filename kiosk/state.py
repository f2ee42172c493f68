"""What staff change on the spot, laid over the read-only settings, and how the last run ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.problems import Problem, Problems
from kiosk.profile import Profile
from kiosk.settings import Settings, wrong_diagonal


class Sound(StrEnum):
    """Where the voice comes out.  Words about illness are not shouted into a waiting room: nowhere, until staff say."""

    NONE = "none"
    HEADSET = "headset"
    SPEAKER = "speaker"


class Why(StrEnum):
    """Why a run ended."""

    ASKED = "asked"
    """Staff, a signal or a closed window."""
    STAFF = "staff"
    """Staff asked for a restart."""
    NIGHT = "night"
    """The restart of each night."""
    MEMORY = "memory"
    """It used more than its ceiling."""
    ERRORS = "errors"
    """Too many errors within a minute."""
    UNKNOWN = "unknown"
    """It had no time to say: killed, hung, or without power.  The journal knows."""


class Restart(Struct, frozen=True):
    """A start of the kiosk after another run, and why that one ended."""

    at: str
    """ISO 8601, local time with its offset."""
    why: Why


class State(Struct, frozen=True):
    """What holds beyond a run; None: as the settings say."""

    profile: Profile | None = None
    languages: tuple[str, ...] | None = None
    """Offered to visitors, in this order."""
    sound: Sound = Sound.NONE
    diagonal: float | None = None
    """Inches, as measured with the ruler on the staff page."""
    started: str | None = None
    """When this run began; ISO 8601."""
    ending: Why | None = None
    """Set when this run ends in order."""
    last_restart: Restart | None = None


def begun(state: State, now: datetime) -> State:
    """The state at the start of a run."""
    at = now.isoformat(timespec="seconds")
    restart = Restart(at, state.ending or Why.UNKNOWN) if state.started else None
    return replace(state, started=at, ending=None, last_restart=restart)


def ended(state: State, why: Why) -> State:
    """The state at the end of a run; the first reason given stands."""
    return state if state.ending else replace(state, ending=why)


def effective(
    settings: Settings, state: State, reread: Callable[[Profile], Settings | Problems]
) -> tuple[Settings, Problems]:
    """The settings with what staff changed; `reread` gives them for another profile, whose defaults differ.

    What staff chose may not fit settings that were changed since: it is then left out, and told.
    """
    problems: Problems = ()
    if state.profile and state.profile is not settings.profile:
        again = reread(state.profile)
        if isinstance(again, Settings):
            settings = again
        else:
            problems = again
    if state.diagonal is not None:
        wrong = wrong_diagonal(settings.profile, state.diagonal)
        if wrong is None:
            settings = replace(settings, diagonal=state.diagonal)
        else:
            problems = (*problems, Problem("state.json", "diagonal", *wrong))
    return settings, problems
