"""What staff change: kept whole, never a reason not to run."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import fields, replace

from kiosk.content.problems import Problem
from kiosk.profile import Profile
from kiosk.settings import NEVER, Settings, default_settings, read_settings
from kiosk.state import Restart, Sound, State, Why, begun, effective, ended
from kiosk.state_file import STATE_FILE, StateKeeper, state_folder

NOW = datetime.fromisoformat("2026-11-24T08:00:00+01:00")
FULL = State(
    profile=Profile.CONSULTATION,
    languages=("fr", "ar"),
    sound=Sound.HEADSET,
    diagonal=10.1,
    started="2026-11-23T08:00:00+01:00",
    ending=Why.NIGHT,
    last_restart=Restart("2026-11-23T08:00:00+01:00", Why.MEMORY),
)


def keeper(folder: Path, state: State = FULL) -> StateKeeper:
    """A keeper that has kept this."""
    kept = StateKeeper.open(folder)
    assert kept.change(lambda _: state) is None
    return kept


def refuse(number: int) -> Callable[[Path, bytes], None]:
    """A disk that refuses every write with this error."""

    def write(path: Path, data: bytes) -> None:
        raise OSError(number, os.strerror(number), str(path), len(data))

    return write


def test_every_field_of_the_example_differs_from_a_new_state() -> None:
    """Else the tests below would pass without a field being kept."""
    for field in fields(State):
        assert getattr(FULL, field.name) != getattr(State(), field.name), field.name


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    keeper(tmp_path / "new" / "folder")
    again = StateKeeper.open(tmp_path / "new" / "folder")
    assert (again.state, again.problems) == (FULL, ())


def test_without_a_file_everything_is_as_the_settings_say(tmp_path: Path) -> None:
    found = StateKeeper.open(tmp_path)
    assert (found.state, found.problems) == (State(), ())
    assert effective(Settings(), found.state, default_settings) == (Settings(), ())


def test_no_change_writes_nothing(tmp_path: Path) -> None:
    kept = StateKeeper.open(tmp_path)
    assert kept.change(lambda state: state) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")
def test_the_file_is_for_the_kiosk_alone_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / f"{STATE_FILE}.new").write_text("left by a power cut", encoding="utf-8")
    keeper(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == [STATE_FILE]
    assert stat.S_IMODE((tmp_path / STATE_FILE).stat().st_mode) == 0o600


def test_a_file_damaged_anywhere_is_told_and_taken_for_absent(tmp_path: Path) -> None:
    keeper(tmp_path)
    file = tmp_path / STATE_FILE
    whole = file.read_bytes()
    assert len(whole) > 300
    for place in range(0, len(whole), 16):
        rest = whole[place + 1 :]
        for damaged in (whole[:place], whole[:place] + bytes([whole[place] ^ 1]) + rest, whole[:place] + b"\0" + rest):
            file.write_bytes(damaged)
            found = StateKeeper.open(tmp_path)
            assert found.state == State(), (place, damaged)
            assert [problem.file for problem in found.problems] == [STATE_FILE], (place, damaged)


GARBAGE = {
    "nothing": b"",
    "zeros, as after a power cut": b"\0" * 4096,
    "no object": b"[1, 2]",
    "very deep": b"[" * 100_000,
    "a very long number": b"1" * 10_000,
    "an empty object": b"{}",
    "no seal": b'{"content": {}}',
    "a picture": b"\x89PNG\r\n\x1a\n" * 8,
}


@pytest.mark.parametrize("content", GARBAGE.values(), ids=GARBAGE.keys())
def test_garbage_is_told_and_taken_for_absent(content: bytes, tmp_path: Path) -> None:
    (tmp_path / STATE_FILE).write_bytes(content)
    found = StateKeeper.open(tmp_path)
    assert found.state == State()
    assert [problem.file for problem in found.problems] == [STATE_FILE]
    assert found.change(lambda _: FULL) is None
    assert found.problems == ()
    assert StateKeeper.open(tmp_path).state == FULL


def test_a_folder_in_the_files_place_is_told(tmp_path: Path) -> None:
    (tmp_path / STATE_FILE).mkdir()
    found = StateKeeper.open(tmp_path)
    assert found.state == State()
    assert "expected a file that can be read" in str(found.problems[0])
    assert found.change(lambda _: FULL) is not None
    assert found.state == FULL


@pytest.mark.parametrize("number", [28, 30, 13, 5], ids=["disk full", "read-only", "not allowed", "broken disk"])
def test_a_change_that_cannot_be_written_holds_and_is_told(number: int, tmp_path: Path) -> None:
    kept = keeper(tmp_path)
    kept.write = refuse(number)
    problem = kept.change(lambda state: replace(state, sound=Sound.SPEAKER))
    assert isinstance(problem, Problem)
    assert os.strerror(number) in problem.message
    assert kept.state.sound is Sound.SPEAKER
    assert kept.problems == (problem,)
    assert StateKeeper.open(tmp_path).state == FULL, "the file is as it was"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    kept = keeper(tmp_path)
    tmp_path.chmod(0o500)
    try:
        assert kept.change(lambda _: State()) is not None
    finally:
        tmp_path.chmod(0o700)
    assert StateKeeper.open(tmp_path).state == FULL


FOLDERS: dict[str, tuple[Path | None, dict[str, str], str, Path]] = {
    "as set": (Path("/srv/kiosk"), {"STATE_DIRECTORY": "/var/lib/kiosk"}, "linux", Path("/srv/kiosk")),
    "of the service": (None, {"STATE_DIRECTORY": "/var/lib/kiosk", "HOME": "/home/a"}, "linux", Path("/var/lib/kiosk")),
    "the first of several": (None, {"STATE_DIRECTORY": "/var/lib/a:/var/lib/b"}, "linux", Path("/var/lib/a")),
    "of the desktop": (None, {"XDG_STATE_HOME": "/s", "HOME": "/home/a"}, "linux", Path("/s/kiosk")),
    "a relative one is not meant": (
        None,
        {"XDG_STATE_HOME": "s", "HOME": "/home/a"},
        "linux",
        Path("/home/a/.local/state/kiosk"),
    ),
    "of the user": (None, {"HOME": "/home/a"}, "linux", Path("/home/a/.local/state/kiosk")),
    "never the folder it was started in": (None, {"HOME": ""}, "linux", Path("/.local/state/kiosk")),
    "Windows": (None, {"LOCALAPPDATA": "C:/L"}, "win32", Path("C:/L/kiosk")),
}


@pytest.mark.parametrize(("setting", "environ", "platform", "folder"), FOLDERS.values(), ids=FOLDERS.keys())
def test_the_folder(setting: Path | None, environ: dict[str, str], platform: str, folder: Path) -> None:
    assert state_folder(setting, environ, platform) == folder


def test_another_profile_brings_its_own_defaults_but_not_over_what_the_file_says(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("text_size = 4", encoding="utf-8")
    settings = read_settings(file)
    assert isinstance(settings, Settings)
    changed = State(profile=Profile.CONSULTATION, diagonal=10.1)
    found, problems = effective(settings, changed, lambda profile: read_settings(file, profile))
    assert not problems
    assert (found.profile, found.diagonal) == (Profile.CONSULTATION, 10.1)
    assert (found.text_size, found.idle) == (4, NEVER)


def test_a_profile_that_the_settings_do_not_allow_is_left_out_and_told(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('profile = "consultation"\n[screen]\ndiagonal = 10.1', encoding="utf-8")
    settings = read_settings(file)
    assert isinstance(settings, Settings)
    changed = State(profile=Profile.WAITING_ROOM)
    found, problems = effective(settings, changed, lambda profile: read_settings(file, profile))
    assert found == settings
    assert [problem.key for problem in problems] == ["screen.diagonal"]


@pytest.mark.parametrize("diagonal", [0.0, -1.0, 19.0, 1e9, float("nan")])
def test_a_diagonal_that_makes_no_sense_is_left_out_and_told(diagonal: float) -> None:
    found, problems = effective(Settings(), State(diagonal=diagonal), default_settings)
    assert found == Settings()
    assert [problem.key for problem in problems] == ["diagonal"]


def test_a_first_run_has_no_restart() -> None:
    state = begun(State(), NOW)
    assert (state.started, state.last_restart) == (NOW.isoformat(), None)


@pytest.mark.parametrize("why", list(Why))
def test_a_restart_tells_why_the_run_before_ended(why: Why) -> None:
    state = begun(ended(begun(State(), NOW), why), NOW)
    assert state.last_restart == Restart("2026-11-24T08:00:00+01:00", why)
    assert state.ending is None


def test_a_run_that_could_not_say_why_it_ended_is_told_as_such() -> None:
    state = begun(begun(ended(begun(State(), NOW), Why.NIGHT), NOW), NOW)
    assert state.last_restart
    assert state.last_restart.why is Why.UNKNOWN


def test_the_first_reason_stands() -> None:
    assert ended(ended(State(), Why.MEMORY), Why.ASKED).ending is Why.MEMORY
