"""kiosk.toml: every key optional, every mistake told."""

from __future__ import annotations

import re
import tomllib
from datetime import date, time
from pathlib import Path

import pytest
from msgspec.structs import fields, replace

from kiosk.content.problems import show
from kiosk.hours import WEEKDAYS, Schedule, Span
from kiosk.profile import Profile
from kiosk.resources_path import resources
from kiosk.settings import NEVER, Renderer, Settings, Theme, default_settings, read_settings
from tests.support.content_copy import told

EXAMPLE = resources() / "deploy" / "kiosk.toml"


def read(folder: Path, text: str, profile: Profile | None = None) -> Settings:
    """Good settings."""
    (folder / "kiosk.toml").write_text(text, encoding="utf-8")
    settings = read_settings(folder / "kiosk.toml", profile)
    assert isinstance(settings, Settings), f"\n{show(settings)}"
    return settings


def test_without_a_file_it_is_a_waiting_room() -> None:
    settings = read_settings(None)
    assert settings == Settings()
    assert isinstance(settings, Settings)
    assert (settings.text_size, settings.idle, settings.idle_reading, settings.countdown) == (3, 120, 240, 30)
    assert not settings.lockdown, "nobody is trapped by a first try"


def test_a_consultation_has_its_own_defaults() -> None:
    settings = default_settings(Profile.CONSULTATION)
    assert (settings.text_size, settings.idle, settings.idle_reading) == (2, NEVER, NEVER)


def test_the_command_line_overrules_the_profile_and_with_it_the_defaults(tmp_path: Path) -> None:
    settings = read(tmp_path, 'theme = "high-contrast"', Profile.CONSULTATION)
    assert (settings.profile, settings.text_size, settings.idle) == (Profile.CONSULTATION, 2, NEVER)
    assert settings.theme is Theme.HIGH_CONTRAST


def test_what_the_file_says_holds_in_any_profile(tmp_path: Path) -> None:
    settings = read(tmp_path, "text_size = 4\n[time]\nidle = 300", Profile.CONSULTATION)
    assert (settings.text_size, settings.idle) == (4, 300)


def test_every_key_is_read(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    settings = read(
        tmp_path,
        """
profile = "consultation"
content = "ours"
language = "en"
renderer = "gpu"
lockdown = true
text_size = 1
theme = "high-contrast"
display = "DP-2"
state = "kept"
[screen]
diagonal = 10.1
[time]
idle = 60
idle_reading = 90
countdown = 20
[hours]
monday = "08:00-18:30"
holidays = [2026-12-25]
restart = "03:30"
[process]
memory = 900
[print]
printer = "Salle-2"
""",
    )
    assert settings == Settings(
        profile=Profile.CONSULTATION,
        content=tmp_path / "ours",
        language="en",
        renderer=Renderer.GPU,
        lockdown=True,
        text_size=1,
        theme=Theme.HIGH_CONTRAST,
        diagonal=10.1,
        display="DP-2",
        state=tmp_path / "kept",
        hours=Schedule(((Span(8 * 60, 630),), (), (), (), (), (), ()), frozenset({date(2026, 12, 25)}), time(3, 30)),
        printer="Salle-2",
        memory=900,
        idle=60,
        idle_reading=90,
        countdown=20,
    )


def test_never_to_be_asked_holds_while_reading_too(tmp_path: Path) -> None:
    settings = read(tmp_path, "[time]\nidle = 0")
    assert (settings.idle, settings.idle_reading) == (NEVER, NEVER)


def test_more_patience_is_more_while_reading_too(tmp_path: Path) -> None:
    assert read(tmp_path, "[time]\nidle = 600").idle_reading == 1200
    assert read(tmp_path, "[time]\nidle = 60").idle_reading == 240


def test_the_content_is_looked_for_from_the_folder_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "ours").mkdir()
    monkeypatch.chdir(tmp_path)
    (tmp_path / "deep" / "kiosk.toml").write_text('content = "ours"', encoding="utf-8")
    settings = read_settings(Path("deep/kiosk.toml"))
    assert isinstance(settings, Settings)
    assert settings.content == tmp_path / "deep" / "ours"


def test_the_example_changes_nothing_and_shows_every_key() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert read_settings(EXAMPLE) == Settings()
    turned_on = re.sub(r"^# (\w+ = )", r"\1", text, flags=re.MULTILINE)
    shown = tomllib.loads(turned_on)
    flat = {**shown, **shown["screen"], **shown["time"], **shown["sound"], **shown["process"]}
    flat |= shown["print"]
    assert {field.name for field in fields(Settings)} == flat.keys() - {
        "screen",
        "time",
        "sound",
        "process",
        "print",
    }
    assert set(shown["hours"]) == {*WEEKDAYS, "holidays", "restart"}


def test_the_values_of_the_example_are_the_defaults(tmp_path: Path) -> None:
    """All but those that have none: folders, the screen's size and name, the opening hours, the languages."""
    turned_on = re.sub(r"^# (\w+ = )", r"\1", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (tmp_path / "our-centre").mkdir()
    settings = read(tmp_path, turned_on)
    assert (settings.display, settings.state) == ("HDMI-1", Path("/var/lib/kiosk"))
    assert settings.hours.restart == time(3, 30)
    assert settings.printer == "HP_LaserJet"
    ours = replace(
        settings, printer="", content=None, diagonal=None, display="", state=None, hours=Schedule(), languages=None
    )
    assert ours == Settings()


MISTAKES = {
    "no such key": ('profil = "consultation"', "profil", 'did you mean "profile"?'),
    "no such table": ("[times]\nidle = 60", "times", 'did you mean "time"?'),
    "no such key in a table": ("[time]\nidel = 60", "time.idel", 'did you mean "idle"?'),
    "no such profile": ('profile = "consultaton"', "profile", 'did you mean "consultation"?'),
    "no such theme": ('theme = "sepia"', "theme", 'one of "light", "dark", "high-contrast"'),
    "no such renderer": ('renderer = "opengl"', "renderer", 'one of "software", "gpu"'),
    "a text for a switch": ('lockdown = "yes"', "lockdown", "expected true or false"),
    "a number for a switch": ("lockdown = 1", "lockdown", "expected true or false"),
    "a switch for a number": ("text_size = true", "text_size", "expected a whole number, found true"),
    "a text for a number": ('[time]\nidle = "60"', "time.idle", 'a whole number, found the text "60"'),
    "a number for a text": ("language = 1", "language", "expected a text in quotes, found 1"),
    "a text size too small": ("text_size = 0", "text_size", "expected 1 to 4, found 0"),
    "a text size too large": ("text_size = 5", "text_size", "expected 1 to 4, found 5"),
    "a screen too small": ("[screen]\ndiagonal = 4.9", "screen.diagonal", "expected 5 to 120, found 4.9"),
    "a screen too large": ("[screen]\ndiagonal = 121", "screen.diagonal", "expected 5 to 120"),
    "a small fixed screen": ("[screen]\ndiagonal = 19", "screen.diagonal", "at least 21 in a waiting room"),
    "no patience": ("[time]\nidle = 9", "time.idle", "expected 10 to 3600, or 0 for never, found 9"),
    "negative patience": ("[time]\nidle = -1", "time.idle", "expected 10 to 3600"),
    "less patience with who reads": ("[time]\nidle_reading = 60", "time.idle_reading", "at least as long as time.idle"),
    "no time to answer": ("[time]\ncountdown = 0", "time.countdown", "expected 5 to 300, found 0"),
    "no such table of hours": ('[hour]\nmonday = "08:00-18:00"', "hour", 'did you mean "hours"?'),
    "hours that are no table": ('hours = "08:00-18:00"', "hours", "expected a table"),
    "no such day": ('[hours]\nmondey = "08:00-18:00"', "hours.mondey", 'did you mean "monday"?'),
    "a restart while open": ('[hours]\nrestart = "03:30"', "hours.restart", "without opening hours it is always open"),
    "too loud": ("[sound]\nvolume = 101", "sound.volume", "expected 0 to 100, found 101"),
    "too little memory": (
        "[process]\nmemory = 100",
        "process.memory",
        "expected 300 to 16000, or 0 for never, found 100",
    ),
    "an option for a printer": ('[print]\nprinter = "-o raw"', "print.printer", "expected the name of a print queue"),
    "a monitor's number": ("display = 1", "display", "expected a text in quotes"),
    "no such folder": ('content = "ours"', "content", "expected a folder"),
    "bad TOML": ("text_size =\n", "line 1, column 12", "valid TOML"),
}


@pytest.mark.parametrize(("text", "key", "says"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told(text: str, key: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(text, encoding="utf-8")
    found = read_settings(tmp_path / "kiosk.toml")
    assert not isinstance(found, Settings)
    assert told(found, "kiosk.toml", key, says), f"\n{show(found)}"
    assert len(found) == 1, f"\n{show(found)}"


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    names = ("no such key", "no such theme", "a text size too large", "a number for a text", "no such folder")
    (tmp_path / "kiosk.toml").write_text("\n".join(MISTAKES[name][0] for name in names), encoding="utf-8")
    found = read_settings(tmp_path / "kiosk.toml")
    assert not isinstance(found, Settings)
    assert {problem.key for problem in found} == {MISTAKES[name][1] for name in names}


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    found = read_settings(tmp_path / "none.toml")
    assert not isinstance(found, Settings)
    assert told(found, "none.toml", "", "expected this file")
