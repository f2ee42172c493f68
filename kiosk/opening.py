"""The first thing of a start: Qt's application, and the interface being read while the rest is made ready."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

from kiosk.interface import Interface
from kiosk.system.logging_rules import keep_to_news
from kiosk.system.memory import give_back_large_blocks


class Opening(NamedTuple):
    """What is there before anything is known of settings and content."""

    application: QGuiApplication
    interface: Interface


@contextmanager
def opening() -> Iterator[Opening]:
    """Both, taken down in the right order whatever becomes of the start."""
    give_back_large_blocks()  # done already where libraries were opened ahead; here for every other way to start
    keep_to_news()
    application = QGuiApplication(["kiosk"])
    application.setDesktopFileName("kiosk")
    interface = Interface()
    import kiosk.app  # noqa: F401  (with it come the models' classes, which QML looks for)

    interface.read()
    try:
        yield Opening(application, interface)
    finally:
        interface.destroy()
