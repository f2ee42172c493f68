"""What a machine may lack: fonts, sound, a bus, a writable runtime folder.  The kiosk brings along what it needs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import OK
from tests.faults.conftest import Supervise
from tests.support.supervisor import ROOT

HEAD = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">'
FONTS = {
    "no fonts": "",
    # What somebody may have set for the desktop of that machine: letters pressed into its pixels, and in colours.
    # (Not `antialias` false: Qt obeys that one, whatever an application asks for.)
    "odd rules": """<dir>/usr/share/fonts</dir><match target="font">
        <edit name="hinting" mode="assign"><bool>true</bool></edit>
        <edit name="hintstyle" mode="assign"><const>hintfull</const></edit>
        <edit name="rgba" mode="assign"><const>rgb</const></edit>
        <edit name="embolden" mode="assign"><bool>true</bool></edit></match>""",
}
WRITTEN = ("bref", "questions", "lexique", "sheet-display", "still-there", "staff-settings", "staff-care")
"""Screens of text alone, where no seconds are counted.  A few pixels of a drawing may differ from one run to the next:
those tell nothing here."""
NOWHERE = "/proc/none"
LACKS = {
    "sound": {"PULSE_SERVER": f"unix:{NOWHERE}", "PIPEWIRE_REMOTE": NOWHERE, "ALSA_CONFIG_PATH": NOWHERE},
    "a bus": {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={NOWHERE}", "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={NOWHERE}"},
    "a runtime folder": {"XDG_RUNTIME_DIR": NOWHERE},
    "a cache": {"XDG_CACHE_HOME": NOWHERE},
    "a home": {"HOME": NOWHERE, "XDG_CONFIG_HOME": NOWHERE, "XDG_DATA_HOME": NOWHERE},
    "a time zone": {"TZ": "Nowhere/None"},
    "a language": {"LC_ALL": "C", "LANG": ""},
}


def fonts_conf(folder: Path, rules: str) -> Path:
    """Fontconfig's own file, in place of the system's."""
    file = folder / "fonts.conf"
    cache = f"<cachedir>{folder / 'fontconfig'}</cachedir>"
    file.write_text(f"{HEAD}<fontconfig>{rules}{cache}</fontconfig>", encoding="utf-8")
    return file


def pictures(out: Path, environ: dict[str, str]) -> dict[str, bytes]:
    """Every screen of text, as `kiosk screens` draws it."""
    words = ["screens", "--out", str(out), "--screen", "small-tablet"]
    environ = {**os.environ, "HOME": str(out), **environ}
    subprocess.run([sys.executable, "-m", "kiosk", *words], cwd=ROOT, env=environ, check=True, capture_output=True)
    files = (file for file in out.rglob("*.png") if any(f"-{name}" in file.name for name in WRITTEN))
    return {file.name: file.read_bytes() for file in files}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The same with the fonts of this machine."""
    found = pictures(tmp_path_factory.mktemp("usual"), {})
    assert len(found) > 10
    return found


@pytest.mark.parametrize("rules", FONTS.values(), ids=FONTS.keys())
def test_letters_are_the_same_whatever_fonts_the_machine_has(
    tmp_path: Path, usual: dict[str, bytes], rules: str
) -> None:
    found = pictures(tmp_path / "out", {"FONTCONFIG_FILE": str(fonts_conf(tmp_path, rules))})
    assert found.keys() == usual.keys()
    assert [name for name in usual if found[name] != usual[name]] == []


def test_without_fonts_it_runs(supervise: Supervise, tmp_path: Path) -> None:
    kiosk = supervise(environ={"FONTCONFIG_FILE": str(fonts_conf(tmp_path, FONTS["no fonts"]))})
    kiosk.wait_for("READY=1")
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    assert kiosk.errors() == ""


@pytest.mark.parametrize("environ", LACKS.values(), ids=LACKS.keys())
def test_it_runs_without(supervise: Supervise, environ: dict[str, str]) -> None:
    kiosk = supervise(watchdog=4.0, environ=environ)
    kiosk.wait_for("READY=1")
    kiosk.wait_for_words("WATCHDOG=1", after=len(kiosk.said))
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    assert "Traceback" not in kiosk.errors()
    assert "error, told once" not in kiosk.errors()
