"""The kiosk as `python -m kiosk` starts it, with hands on it that live in its own event loop.

A driver is a generator: each value that it yields is the seconds until it goes on, and meanwhile Qt works.  So
nothing is deleted later than in real use, and a driver that waits blocks nothing.

The clock of the visit is the driver's, and staff cannot end the process: that they asked is noted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from unittest import mock

import attrs
from msgspec.structs import replace
from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication, QInputDevice, QPointingDevice
from PySide6.QtTest import QTest

from kiosk import app, cli, staffing, starting
from kiosk.backend.session import Setup
from kiosk.desk import Desk
from kiosk.pin_lock import PinLock
from tests.support.running import Clock

Steps = Iterator[float]
"""What a driver does, one thing after the other; see above."""


@attrs.frozen
class Driven:
    """A running kiosk and what a driver needs of it."""

    kiosk: app.Kiosk
    clock: Clock
    glass: QPointingDevice
    asked: list[str]
    """What staff asked for, instead of it being done: restart, quit."""

    def is_ready(self) -> bool:
        """Whether every picture of what is in front is there."""
        return bool(self.kiosk.window.property("ready"))


def drive(arguments: Sequence[str], driver: Callable[[Driven], Steps], manner: app.Manner | None = None) -> int:
    """Run the kiosk with these arguments of the command line, and a driver on it; the exit code."""
    clock, asked = Clock(), list[str]()

    def desk(*given: object) -> Desk:
        real = staffing.desk_of(*given)  # type: ignore[arg-type]
        assert isinstance(real.lock, PinLock)
        return replace(
            real,
            lock=PinLock(real.lock.folder, clock),
            restart=partial(asked.append, "restart"),
            quit=partial(asked.append, "quit"),
        )

    def made(**given: object) -> app.Manner:
        real = app.Manner(**given)  # type: ignore[arg-type]
        return replace(manner, patience=real.patience, lockdown=real.lockdown) if manner else real

    def run(application: QGuiApplication, kiosk: app.Kiosk, size: tuple[int, int] | None) -> int:
        glass = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        hand = _Hand(driver(Driven(kiosk, clock, glass, asked)))
        hand.start()
        return app.run(application, kiosk, size)

    with (
        mock.patch.object(starting, "run", run),
        mock.patch.object(starting, "desk_of", desk),
        mock.patch.object(starting, "Manner", made),
        mock.patch.object(starting, "Setup", partial(Setup, clock=clock)),
    ):
        return cli.main(arguments)


class _Hand(QTimer):
    """Makes one step at each of its timeouts, and is set anew when Qt has worked.

    One timer for all steps, and nothing of the window's: what is counted of memory and events is the kiosk's.
    """

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps
        self.setSingleShot(True)
        self.timeout.connect(self._go_on)

    @Slot()
    def _go_on(self) -> None:
        pause = next(self._steps, None)
        if pause is not None:
            self.start(round(1000 * pause))


def say(words: str) -> None:
    """A line for whoever reads the output of a driven kiosk."""
    print(words, file=sys.stderr, flush=True)
