"""Qt's libraries are linked beside Python's first imports, and Qt is used in the main thread as ever."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
AHEAD = """
import sys
from pathlib import Path
from kiosk.system.libraries import open_ahead
thread = open_ahead()
thread.join()
print("libQt6Quick" in Path("/proc/self/maps").read_text())
print(sum(name.startswith("PySide6") for name in sys.modules))
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(["test"])
print(application.thread() is QThread.currentThread() and QThread.isMainThread())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only there")
def test_they_are_linked_but_qt_is_not_used_by_the_thread() -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", AHEAD], cwd=ROOT, env=environ, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", "0", "True"]
    assert done.stderr == "", "such as: QApplication was not created in the main() thread"
