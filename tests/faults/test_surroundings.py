"""What is around the kiosk breaks: folders, disks, files, clocks.  It runs, or says why not and with which code."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.errors import BAD_INPUT, OK
from kiosk.state import Sound, State
from kiosk.state_file import STATE_FILE, StateKeeper
from tests.faults.conftest import Supervise
from tests.support.supervisor import Supervised

DAY = 24 * 3600
FAKETIME = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))


def runs_and_ends(kiosk: Supervised) -> str:
    """That it gets ready and ends when asked; what it said on stderr."""
    kiosk.wait_for("READY=1")
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    return kiosk.errors()


def test_a_folder_that_cannot_be_made_is_told(supervise: Supervise, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    told = runs_and_ends(supervise(environ={"STATE_DIRECTORY": str(tmp_path / "file")}))
    assert "state.json: expected" in told


def test_a_read_only_home_is_told(supervise: Supervise) -> None:
    """In /proc nobody makes a folder, not even root."""
    told = runs_and_ends(supervise(environ={"STATE_DIRECTORY": "", "HOME": "/proc", "XDG_STATE_HOME": ""}))
    assert "state.json: expected a folder that can be written to" in told


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, b'{"content": {"sound": "lo'], ids=["empty", "zeros", "cut"])
def test_a_damaged_state_is_told_and_mended(supervise: Supervise, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / STATE_FILE).write_bytes(content)
    told = runs_and_ends(supervise())
    assert "state.json: expected the file as the kiosk wrote it" in told
    assert StateKeeper.open(tmp_path / "state").problems == ()


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one page and some, with a state in it and no room for another."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(disk)]
    mounted = subprocess.run(mount, check=False, capture_output=True)
    if mounted.returncode:
        pytest.skip(f"no file system of our own to fill: {mounted.stderr.decode().strip()}")
    try:
        StateKeeper.open(disk).change(lambda _: State(sound=Sound.HEADSET))
        with pytest.raises(OSError, match="No space left"):
            (disk / "filler").write_bytes(b"x" * 65_536)
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_told_and_leaves_the_old_state(supervise: Supervise, full_disk: Path) -> None:
    told = runs_and_ends(supervise(environ={"STATE_DIRECTORY": str(full_disk)}))
    assert "No space left on device" in told
    found = StateKeeper.open(full_disk)
    assert (found.state, found.problems) == (State(sound=Sound.HEADSET), ())
    assert {file.name for file in full_disk.iterdir()} == {STATE_FILE, "filler"}


SETTINGS = {
    "no TOML": b"profile =",
    "not UTF-8": b"\xff\xfe\x00",
    "zeros": b"\0" * 512,
    "an impossible hour": b'[hours]\nmonday = "8-18"',
    "no such key": b"profil = 1",
}


@pytest.mark.parametrize("content", SETTINGS.values(), ids=SETTINGS.keys())
def test_bad_settings_end_it_with_2_and_are_told(supervise: Supervise, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kiosk.toml").write_bytes(content)
    kiosk = supervise("--settings", str(tmp_path / "kiosk.toml"))
    assert kiosk.ended() == BAD_INPUT
    assert kiosk.errors().startswith("kiosk.toml: ")
    assert "Traceback" not in kiosk.errors()


def test_settings_that_cannot_be_read_end_it_with_2(supervise: Supervise, tmp_path: Path) -> None:
    """A folder in their place: unreadable for root too."""
    kiosk = supervise("--settings", str(tmp_path))
    assert kiosk.ended() == BAD_INPUT
    assert "expected a file that can be read" in kiosk.errors()


def test_a_monitor_that_is_not_there_is_told(supervise: Supervise, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('display = "HDMI-9"', encoding="utf-8")
    told = runs_and_ends(supervise("--settings", str(tmp_path / "kiosk.toml")))
    assert 'expected a monitor "HDMI-9"' in told


@pytest.mark.skipif(not FAKETIME, reason="libfaketime is not installed")
@pytest.mark.parametrize("jump", [DAY, -DAY], ids=["a day forward", "a day back"])
def test_a_clock_that_jumps_does_not_stop_it(supervise: Supervise, tmp_path: Path, jump: int) -> None:
    """The clock on the wall jumps, as when it is set; the monotonic one goes on, as a kernel's does."""
    clock = tmp_path / "clock"
    clock.write_text("+0", encoding="utf-8")
    environ = {
        "LD_PRELOAD": str(FAKETIME[0]),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }
    kiosk = supervise(watchdog=4.0, environ=environ)
    kiosk.wait_for("READY=1")
    clock.write_text(f"{jump:+d}", encoding="utf-8")
    assert kiosk.hear(8.0).count("WATCHDOG=1") >= 6
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    assert kiosk.errors() == ""
    runs_and_ends(supervise(environ=environ))
    started = datetime.fromisoformat(StateKeeper.open(tmp_path / "state").state.started or "")
    away = (started - datetime.now(UTC)).total_seconds()
    assert abs(away - jump) < DAY / 24, "the process did not see the clock jump: this test tests nothing"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_settings_without_permission_end_it_with_2(supervise: Supervise, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").touch(mode=0o000)
    kiosk = supervise("--settings", str(tmp_path / "kiosk.toml"))
    assert kiosk.ended() == BAD_INPUT
