"""kiosk.toml -> Settings: every key optional, none unknown, mistakes told all at once."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

import attrs

from kiosk.content.files import read_toml
from kiosk.content.problems import Problem, Problems
from kiosk.content.strict import Strict
from kiosk.profile import SIZES, Profile


class Renderer(StrEnum):
    """What draws the pictures."""

    SOFTWARE = "software"
    """Alike everywhere, and faster where there is no graphics card."""
    GPU = "gpu"


class Theme(StrEnum):
    """The colours a visit starts with."""

    LIGHT = "light"
    HIGH_CONTRAST = "high-contrast"


NEVER = 0
"""A time-out of zero seconds: there is none."""
FIXED_LEAST = 21
"""Inches of the smallest fixed screen that holds letters and buttons of the sizes required."""
_RANGES = {
    "text_size": (1, 4),
    "screen.diagonal": (5, 120),  # inches: a small tablet, a wall of screens
    "time.idle": (10, 3600),  # seconds: less wipes a visit under the visitor's eyes
    "time.idle_reading": (10, 3600),
    "time.countdown": (5, 300),  # less cannot be read and answered
}
_MAY_BE_NEVER = ("time.idle", "time.idle_reading")


@attrs.frozen
class Settings:
    """How this kiosk is set up; the defaults are those of a waiting room."""

    profile: Profile = Profile.WAITING_ROOM
    content: Path | None = None
    """The centre's own content, laid over ours."""
    language: str = "fr"
    """The language each visit starts in."""
    renderer: Renderer = Renderer.SOFTWARE
    lockdown: bool = False
    """Whether the visitor is kept from leaving the kiosk."""
    text_size: int = SIZES[Profile.WAITING_ROOM].default_size
    """1 to 4: the text size each visit starts with."""
    theme: Theme = Theme.LIGHT
    diagonal: float | None = None
    """Of the screen, in inches; None: what the system says."""
    idle: int = 120
    """Seconds without a touch before the visitor is asked; `NEVER` for never. Waiting-room requirement: 120."""
    idle_reading: int = 240
    """The same while reading aloud or at the two largest sizes. Waiting-room requirement: 240."""
    countdown: int = 30
    """Seconds to answer before the visit is wiped. Requirement: 30."""


@attrs.frozen
class _Screen:
    diagonal: float | None = None


@attrs.frozen
class _Time:
    idle: int | None = None
    idle_reading: int | None = None
    countdown: int = Settings().countdown


@attrs.frozen
class _File:
    profile: Profile = Profile.WAITING_ROOM
    content: str = ""
    language: str = "fr"
    renderer: Renderer = Renderer.SOFTWARE
    lockdown: bool = False
    text_size: int | None = None
    theme: Theme = Theme.LIGHT
    screen: _Screen = _Screen()
    time: _Time = _Time()


def default_settings(profile: Profile = Profile.WAITING_ROOM) -> Settings:
    """The settings of a kiosk that has no kiosk.toml."""
    return _settings(_File(profile=profile), Path())


def read_settings(path: Path | None, profile: Profile | None = None) -> Settings | Problems:
    """The settings in `path`, or all that is wrong with them; `profile` overrules the file's."""
    if path is None:
        return default_settings(profile or Profile.WAITING_ROOM)
    raw = read_toml(path, path.name)
    if isinstance(raw, Problem):
        return (raw,)
    file, problems = Strict().build(raw, _File, path.name)
    if file is None:
        return tuple(problems)
    if profile:
        file = attrs.evolve(file, profile=profile)
    settings = _settings(file, path.resolve().parent)
    told = {problem.key for problem in problems}
    problems += [problem for problem in _senseless(file, settings, path.name) if problem.key not in told]
    return tuple(problems) or settings


def _settings(file: _File, folder: Path) -> Settings:
    """What the file says, and the profile's own default where it says nothing."""
    never_asked = file.profile is Profile.CONSULTATION
    idle = file.time.idle if file.time.idle is not None else (NEVER if never_asked else Settings().idle)
    longer = NEVER if idle == NEVER else max(2 * idle, Settings().idle_reading)
    return Settings(
        profile=file.profile,
        content=folder / file.content if file.content else None,
        language=file.language,
        renderer=file.renderer,
        lockdown=file.lockdown,
        text_size=file.text_size if file.text_size is not None else SIZES[file.profile].default_size,
        theme=file.theme,
        diagonal=file.screen.diagonal,
        idle=idle,
        idle_reading=file.time.idle_reading if file.time.idle_reading is not None else longer,
        countdown=file.time.countdown,
    )


def _senseless(file: _File, settings: Settings, name: str) -> Iterable[Problem]:
    """Values of the right kind that make no sense."""
    values = {
        "text_size": file.text_size,
        "screen.diagonal": file.screen.diagonal,
        "time.idle": file.time.idle,
        "time.idle_reading": file.time.idle_reading,
        "time.countdown": file.time.countdown,
    }
    for key, value in values.items():
        least, most = _RANGES[key]
        never = ", or 0 for never" if key in _MAY_BE_NEVER else ""
        if value is not None and not least <= value <= most and not (never and value == NEVER):
            yield Problem(name, key, f"expected {least} to {most}{never}, found {value}")
    if NEVER != settings.idle_reading < settings.idle:
        yield Problem(name, "time.idle_reading", f"expected at least as long as time.idle, which is {settings.idle}")
    if settings.content and not settings.content.is_dir():
        hint = "it is looked for from the folder of the settings"
        yield Problem(name, "content", f'expected a folder, found none at "{file.content}"', hint)
    if (
        settings.profile is Profile.WAITING_ROOM
        and _RANGES["screen.diagonal"][0] <= (settings.diagonal or FIXED_LEAST) < FIXED_LEAST
    ):
        message = f"expected at least {FIXED_LEAST} in a waiting room: smaller fixed screens are not supported"
        yield Problem(name, "screen.diagonal", message, 'a tablet in the hand is profile = "consultation"')
