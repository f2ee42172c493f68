"""Qt for Python does not read our sources at a start; other modules' it does, and one may still ask for a feature."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
READ = """
import linecache, os, kiosk
from kiosk.no_features import spare_the_search
{first}
spare_the_search()
import kiosk.app, colorsys
ours = os.path.dirname(kiosk.__file__) + os.sep
print(*sorted(path for path in linecache.cache if path.startswith(ours) or "colorsys" in path))
"""
WITH_PLACE = "import PySide6.QtCore"
WITHOUT_PLACE = """
import PySide6.QtCore, PySide6.support.feature as feature
looked, feature.looked = feature.__dict__.pop("_mod_uses_pyside"), None
feature.feature_imported = lambda module: looked(module)
"""
SNAKES = """
import PySide6.QtCore
from kiosk.no_features import spare_the_search
spare_the_search()
import kiosk.app
from PySide6.QtCore import QTimer
from __feature__ import snake_case
print(QTimer().is_active())
"""


def said(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.strip()


def test_no_source_of_ours_is_read() -> None:
    (other,) = said(READ.format(first=WITH_PLACE)).split()
    assert Path(other).name == "colorsys.py"


def test_in_another_version_they_are_read_and_all_is_well() -> None:
    assert "/kiosk/visit.py" in said(READ.format(first=WITHOUT_PLACE))


@pytest.mark.parametrize("spared", [True, False])
def test_a_feature_may_still_be_asked_for(spared: bool) -> None:
    assert said(SNAKES if spared else SNAKES.replace("spare_the_search()", "")) == "False"
