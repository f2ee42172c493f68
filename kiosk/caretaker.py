"""Keeps the kiosk running with nobody near: journal, supervisor, heartbeat, errors, restarts, kept state."""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import __version__
from kiosk.content.problems import Problems
from kiosk.errors import RESTART
from kiosk.settings import Settings
from kiosk.state import Why, begun, ended
from kiosk.state_file import StateKeeper
from kiosk.system.exceptions import ErrorHooks
from kiosk.system.heartbeat import Heartbeat
from kiosk.system.journal import Journal
from kiosk.system.monitor_wait import wait_for_monitor
from kiosk.system.supervision import notifier_of, watchdog_of
from kiosk.system.upkeep import Upkeep

HANG_FILE = "hang.txt"


class Caretaker:
    """From `begin`, as soon as there is an application, over `watch`, when there is a window, to `end`."""

    def __init__(self, keeper: StateKeeper, journal: Journal, environ: Mapping[str, str]) -> None:
        self.keeper = keeper
        self.journal = journal
        self._began: datetime | None = None
        """When the run began, until that is written down."""
        self.told: Problems = ()
        """Problems that the kiosk goes on with; for the staff page."""
        self.notifier = notifier_of(environ)
        self._watchdog = watchdog_of(environ)
        self._dump = _dump_stream(keeper.folder)
        self._go_home: Callable[[], None] = lambda: None
        self.errors = ErrorHooks(journal, self._recover, lambda: self.restart(Why.ERRORS))
        self.tell(keeper.problems)

    def begin(self) -> None:
        """Catch errors from now on, and tell how the run before ended."""
        faulthandler.enable(self._dump)
        self.errors.install()
        self._began = datetime.now(UTC).astimezone()
        last = begun(self.keeper.state, self._began).last_restart
        self.journal.info(
            f"kiosk {__version__} starts; the run before ended: {last.why.value if last else 'not known'}"
        )

    def await_monitor(self) -> bool:
        """Until there is a monitor; False when asked to end before."""
        return wait_for_monitor(self.notifier, self._watchdog)

    def watch(
        self,
        window: QQuickWindow,
        is_visited: Callable[[], bool],
        go_home: Callable[[], None],
        settings: Settings,
    ) -> None:
        """Look after a window from the first turn of the event loop to its last."""
        self._go_home = go_home
        self.errors.visited = True
        self.heartbeat = Heartbeat(window, self.notifier, self._watchdog, self._dump, self._note_start)
        self.upkeep = Upkeep(settings.hours, settings.memory, is_visited, self.restart)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self._stop)
        self.notifier.status(f"kiosk {__version__}")
        self.heartbeat.start()
        self.upkeep.start()

    def restart(self, why: Why) -> None:
        """End, to be started anew by the supervisor; the state tells why."""
        self.journal.info(f"restart: {why.value}")
        self._note_end(why)
        QCoreApplication.exit(RESTART)

    def end(self) -> None:
        """Note that this run ends in order, if nothing has yet; after the window is gone."""
        self._note_end(Why.ASKED)
        self.errors.uninstall()
        faulthandler.cancel_dump_traceback_later()

    def tell(self, problems: Problems) -> None:
        """Problems that the kiosk goes on with, to the journal."""
        for problem in problems:
            self.journal.warning(str(problem))
        self.told = tuple(dict.fromkeys((*self.told, *problems)))

    def _recover(self) -> None:
        self._go_home()

    def _stop(self) -> None:
        # Not once the window is gone: a compositor that ends at the same moment takes this process with it.
        self._note_end(Why.ASKED)
        self.upkeep.stop()
        self.heartbeat.stop()

    def _note_start(self) -> None:
        """Write the start down, once: with the first frame, as a disk may take longer than a window to open."""
        if (now := self._began) is not None:
            self._began = None
            unwritten = self.keeper.change(lambda state: begun(state, now))
            self.tell((unwritten,) if unwritten else ())

    def _note_end(self, why: Why) -> None:
        self._note_start()
        unwritten = self.keeper.change(lambda state: ended(state, why))
        self.tell((unwritten,) if unwritten else ())


def _dump_stream(folder: Path) -> TextIO:
    """Where a hang or a crash is written down: stderr, where Windows gives none a file, at worst nowhere."""
    if sys.stderr is not None:
        return sys.stderr
    try:
        return (folder / HANG_FILE).open("w", encoding="utf-8")
    except OSError:
        return Path(os.devnull).open("w", encoding="utf-8")
