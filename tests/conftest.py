"""One Qt for all tests: no screen, the software renderer, our fonts and nothing of the machine's own."""

from __future__ import annotations

import os

# Qt reads these when it is loaded or when the application is made: they have to be set before any import of it.
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    QT_QUICK_BACKEND="software",
    QT_QUICK_CONTROLS_STYLE="Basic",
    QML_NO_TOUCH_COMPRESSION="1",  # else the moves of a finger between two frames are one, and a quick swipe none
    QML_DISABLE_DISK_CACHE="1",  # nothing is left behind, and nothing stale is found
    LC_ALL="C.UTF-8",  # Qt warns of a locale without UTF-8, and here a warning is a failure
)
for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_LOGGING_RULES", "QSG_RHI_BACKEND"):
    os.environ.pop(name, None)

import pytest
from PySide6.QtGui import QGuiApplication, QInputDevice, QPointingDevice
from PySide6.QtTest import QTest


class TestApplication(QGuiApplication):
    """The application without widgets, in the product's fonts: pictures are the same on every machine."""

    __test__ = False

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        from kiosk.system.fonts import install_fonts  # tests without an application need none of it

        install_fonts(self)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Let pytest-qt make this instead of a QApplication, which would need QtWidgets."""
    return TestApplication


@pytest.fixture(scope="session")
def touch_screen(qapp: QGuiApplication) -> QPointingDevice:  # noqa: ARG001
    """One touch screen for the whole run, as a machine has one; Qt has to be there first."""
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
