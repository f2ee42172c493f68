"""kiosk.toml -> Settings: every key optional, none unknown, mistakes told all at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.content.files import Table, read_toml
from kiosk.content.fitting import build
from kiosk.content.problems import Problem, Problems
from kiosk.hours import Schedule
from kiosk.hours_file import schedule_of
from kiosk.profile import SIZES, Profile


class Renderer(StrEnum):
    """What draws the pictures."""

    SOFTWARE = "software"
    """Alike everywhere, and faster where there is no graphics card."""
    GPU = "gpu"


class Theme(StrEnum):
    """The colours a visit starts with."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Motion(StrEnum):
    """How much moves when a visit starts."""

    SYSTEM = "system"
    """As the machine is set up; full where it does not say."""
    FULL = "full"
    REDUCED = "reduced"
    """Cuts instead of slides and fades; the attract screen keeps one scene."""


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
    "sound.volume": (0, 100),
    "process.memory": (300, 16_000),  # megabytes: with less than it starts with, it would restart for ever
}
_QUEUE = re.compile(r"[A-Za-z0-9_+.][A-Za-z0-9_+.-]{0,126}")
"""Not an option of lp, whatever is typed."""
_MAY_BE_NEVER = ("time.idle", "time.idle_reading", "process.memory")


class Settings(Struct, frozen=True):
    """How this kiosk is set up; the defaults are those of a waiting room."""

    profile: Profile = Profile.WAITING_ROOM
    content: Path | None = None
    """The centre's own content, laid over ours."""
    language: str = "fr"
    """The language each visit starts in."""
    languages: tuple[str, ...] | None = None
    """Languages offered beside it, in this order; None: every other one that somebody validated."""
    renderer: Renderer = Renderer.SOFTWARE
    lockdown: bool = False
    """Whether the visitor is kept from leaving the kiosk."""
    text_size: int = SIZES[Profile.WAITING_ROOM].default_size
    """1 to 4: the text size each visit starts with."""
    theme: Theme = Theme.LIGHT
    motion: Motion = Motion.SYSTEM
    diagonal: float | None = None
    """Of the screen, in inches; None: what the system says."""
    display: str = ""
    """Name of the monitor to use, as the system calls it: "HDMI-1"; empty: the system's first."""
    state: Path | None = None
    """Folder for what the kiosk keeps (PIN, what staff change); None: the service's, else the user's."""
    hours: Schedule = Schedule()
    """When it is awake; without any, always."""
    printer: str = ""
    """Name of the print queue for the sheet to take home, as `lpstat -p` tells it; empty: nothing is printed."""
    memory: int = 600
    """Megabytes over which it restarts when no visit is on; `NEVER` for never.

    Measured after reading everything three times: 143 on wall, 232 on wall-4k.
    """
    volume: int = 70
    """Of the voice at the start of each visit, in hundredths."""
    idle: int = 120
    """Seconds without a touch before the visitor is asked; `NEVER` for never. Waiting-room requirement: 120."""
    idle_reading: int = 240
    """The same while reading aloud or at the two largest sizes. Waiting-room requirement: 240."""
    countdown: int = 30
    """Seconds to answer before the visit is wiped. Requirement: 30."""


class _Screen(Struct, frozen=True):
    diagonal: float | None = None


class _Time(Struct, frozen=True):
    idle: int | None = None
    idle_reading: int | None = None
    countdown: int = Settings().countdown


class _Process(Struct, frozen=True):
    memory: int = Settings().memory


class _Print(Struct, frozen=True):
    printer: str = ""


class _Sound(Struct, frozen=True):
    volume: int = Settings().volume


class _File(Struct, frozen=True):
    profile: Profile = Profile.WAITING_ROOM
    content: str = ""
    language: str = "fr"
    languages: tuple[str, ...] | None = None
    renderer: Renderer = Renderer.SOFTWARE
    lockdown: bool = False
    text_size: int | None = None
    theme: Theme = Theme.LIGHT
    motion: Motion = Motion.SYSTEM
    display: str = ""
    state: str = ""
    screen: _Screen = _Screen()
    time: _Time = _Time()
    hours: Mapping[str, Any] = field(default_factory=dict)
    """As found: `schedule_of` reads it."""
    sound: _Sound = _Sound()
    process: _Process = _Process()
    print: _Print = _Print()


Read = Callable[[Path, str], Table | Problem]
"""The table in a TOML file; see `read_toml`."""


def default_settings(profile: Profile = Profile.WAITING_ROOM) -> Settings:
    """The settings of a kiosk that has no kiosk.toml."""
    return _settings(_File(profile=profile), Path())


def read_settings(path: Path | None, profile: Profile | None = None, read: Read = read_toml) -> Settings | Problems:
    """The settings in `path`, or all that is wrong with them; `profile` overrules the file's."""
    if path is None:
        return default_settings(profile or Profile.WAITING_ROOM)
    raw = read(path, path.name)
    if isinstance(raw, Problem):
        return (raw,)
    file, problems = build(raw, _File, path.name)
    if file is None:
        return tuple(problems)
    if profile:
        file = replace(file, profile=profile)
    schedule, wrong_hours = schedule_of(file.hours, path.name)
    problems += wrong_hours
    settings = replace(_settings(file, path.resolve().parent), hours=schedule)
    told = {problem.key for problem in problems}
    problems += [problem for problem in _senseless(file, settings, path.name) if problem.key not in told]
    return tuple(problems) or settings


def wrong_diagonal(profile: Profile, diagonal: float | None) -> tuple[str, str] | None:
    """What is expected of a screen's diagonal in this profile, and a hint; None when it is right."""
    if not _in_range("screen.diagonal", diagonal):
        least, most = _RANGES["screen.diagonal"]
        return f"expected {least} to {most}, found {diagonal}", ""
    if profile is Profile.WAITING_ROOM and diagonal is not None and diagonal < FIXED_LEAST:
        message = f"expected at least {FIXED_LEAST} in a waiting room: smaller fixed screens are not supported"
        return message, 'a tablet in the hand is profile = "consultation"'
    return None


def diagonals(profile: Profile) -> tuple[int, int]:
    """Least and most inches of a screen in this profile."""
    least, most = _RANGES["screen.diagonal"]
    return (FIXED_LEAST if profile is Profile.WAITING_ROOM else least), most


def _settings(file: _File, folder: Path) -> Settings:
    """What the file says, and the profile's own default where it says nothing."""
    never_asked = file.profile is Profile.CONSULTATION
    idle = file.time.idle if file.time.idle is not None else (NEVER if never_asked else Settings().idle)
    longer = NEVER if idle == NEVER else max(2 * idle, Settings().idle_reading)
    return Settings(
        profile=file.profile,
        content=folder / file.content if file.content else None,
        language=file.language,
        languages=file.languages,
        renderer=file.renderer,
        lockdown=file.lockdown,
        text_size=file.text_size if file.text_size is not None else SIZES[file.profile].default_size,
        theme=file.theme,
        motion=file.motion,
        diagonal=file.screen.diagonal,
        display=file.display,
        state=folder / file.state if file.state else None,
        printer=file.print.printer,
        memory=file.process.memory,
        volume=file.sound.volume,
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
        "sound.volume": file.sound.volume,
        "process.memory": file.process.memory,
    }
    for key, value in values.items():
        least, most = _RANGES[key]
        never = ", or 0 for never" if key in _MAY_BE_NEVER else ""
        if not _in_range(key, value) and not (never and value == NEVER):
            yield Problem(name, key, f"expected {least} to {most}{never}, found {value}")
    if settings.printer and not _QUEUE.fullmatch(settings.printer):
        message = "expected the name of a print queue: letters, digits, - _ . +"
        yield Problem(name, "print.printer", message, "`lpstat -p` tells the names")
    if NEVER != settings.idle_reading < settings.idle:
        yield Problem(name, "time.idle_reading", f"expected at least as long as time.idle, which is {settings.idle}")
    if settings.content and not settings.content.is_dir():
        hint = "it is looked for from the folder of the settings"
        yield Problem(name, "content", f'expected a folder, found none at "{file.content}"', hint)
    in_range = _in_range("screen.diagonal", settings.diagonal)
    if in_range and (wrong := wrong_diagonal(settings.profile, settings.diagonal)):
        yield Problem(name, "screen.diagonal", *wrong)


def _in_range(key: str, value: float | None) -> bool:
    least, most = _RANGES[key]
    return value is None or least <= value <= most
