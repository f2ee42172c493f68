"""Less motion, where the machine asks for it: asked on a bus of its own, of a portal that answers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.settings import Motion, Settings
from kiosk.starting import fresh_visit
from kiosk.system.less_motion import wants_less_motion

ROOT = Path(__file__).resolve().parent.parent.parent
ASK = """
import os, subprocess, sys
if sys.argv[1:]:
    portal = subprocess.Popen([sys.executable, "-m", "tests.support.portal", *sys.argv[1:]], stdout=subprocess.PIPE)
    assert portal.stdout.readline() == b"ready\\n"
from kiosk.system.less_motion import wants_less_motion
print(wants_less_motion(os.environ))
if sys.argv[1:]:
    portal.kill()
"""
ANSWERS = {
    "the portal asks for less": (("reduced-motion", "1"), "True"),
    "the portal asks for nothing": (("reduced-motion", "0"), "False"),
    "GNOME's animations are off": (("enable-animations", "false"), "True"),
    "GNOME's animations are on": (("enable-animations", "true"), "False"),
    "there is no portal": ((), "False"),
}


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="dbus-run-session (Debian: dbus) is not installed")
@pytest.mark.parametrize(("arguments", "answer"), ANSWERS.values(), ids=ANSWERS.keys())
def test_the_desktop_is_asked(arguments: tuple[str, ...], answer: str) -> None:
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = ["dbus-run-session", "--", sys.executable, "-c", ASK, *arguments]
    found = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environ, timeout=30)
    assert found.stdout.split()[-1] == answer


def test_without_a_desktop_nothing_is_asked() -> None:
    assert wants_less_motion({}) is False


def test_the_settings_have_the_last_word() -> None:
    assert fresh_visit(Settings(motion=Motion.REDUCED)).reduced_motion
    assert not fresh_visit(Settings(motion=Motion.FULL)).reduced_motion
