"""A window in this process, one frame after the other.

A frame's time is processor time of the thread that draws: on the software renderer that thread does it all, from the
new value to the picture that is handed to the display.  On a machine that does nothing else it is the time that passes;
on a busy one it is still what the frame costs.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType

import attrs
import shiboken6
from PySide6.QtCore import QEventLoop, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Kiosk, Manner, prepare
from kiosk.backend.session import Setup
from kiosk.navigation import NavState, Place, View
from kiosk.screens import Screen
from kiosk.settings import default_settings
from kiosk.starting import content_of, fresh_visit
from kiosk.system.fonts import install_fonts, type_for
from kiosk.system.memory import give_back_large_blocks

STILL = Manner(motion_ms=0, travel_ms=0)
"""Every change is at once."""
PATIENCE_MS = 20_000
"""Until a frame or a picture counts as never coming."""


def application() -> QGuiApplication:
    """The one of this process, as the kiosk makes it."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    give_back_large_blocks()
    prepare(software=True)
    app = QGuiApplication(["benchmark"])
    app.setQuitOnLastWindowClosed(False)
    install_fonts(app)
    return app


def p99(times: Sequence[float]) -> float:
    """What ninety-nine of a hundred do not exceed."""
    return statistics.quantiles(times, n=100)[98]


@attrs.frozen
class Frame:
    """One picture on the screen."""

    drawn: float
    """Milliseconds for synchronising, painting, and handing it over."""
    whole: bool
    """Whether all its pictures were there."""


@attrs.define
class Stage:
    """A window, and the frames that it has shown."""

    window: QQuickWindow
    frames: list[Frame] = attrs.Factory(list)
    is_whole: Callable[[], bool] = lambda: True
    """Whether what is seen has all its pictures."""
    _loop: QEventLoop = attrs.Factory(QEventLoop)
    _begun: float = 0.0

    def __attrs_post_init__(self) -> None:
        # On the software renderer these come from this thread, between two events.
        self.window.beforeSynchronizing.connect(self._begin, Qt.ConnectionType.DirectConnection)
        self.window.frameSwapped.connect(self._end, Qt.ConnectionType.DirectConnection)

    def leave(self) -> None:
        """Count no more; before the window goes."""
        self.window.beforeSynchronizing.disconnect(self._begin)
        self.window.frameSwapped.disconnect(self._end)

    @Slot()
    def _begin(self) -> None:
        self._begun = time.thread_time()

    @Slot()
    def _end(self) -> None:
        drawn = 1000 * (time.thread_time() - self._begun)
        self.frames.append(Frame(drawn, self.is_whole()))
        self._loop.quit()

    def frame(self, act: Callable[[], object]) -> float:
        """Milliseconds from a change to the end of the frame that shows it: bindings, layout, painting."""
        wanted, begun = len(self.frames) + 1, time.thread_time()
        act()
        self._until(lambda: len(self.frames) >= wanted)
        return 1000 * (time.thread_time() - begun)

    def rest(self, calm_ms: int = 60) -> None:
        """Draw once more at least; then as `settle`."""
        self.frame(self.window.update)
        self.settle(calm_ms)

    def settle(self, calm_ms: int) -> None:
        """Until every picture is there, and for so long nothing has been drawn."""
        self._until(lambda: self.window.property("ready") is not False)
        shown = -1
        while shown != len(self.frames):
            shown = len(self.frames)
            self._pass(calm_ms)

    def _until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_MS / 1000
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError(f"no frame within {PATIENCE_MS} ms")
            self._pass(20)

    def _pass(self, milliseconds: int) -> None:
        """Let Qt work, until the next frame or for so long."""
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(self._loop.quit)
        timer.start(milliseconds)
        self._loop.exec()


def go(kiosk: Kiosk, block: str) -> None:
    """Be at a block, whichever way leads there."""
    place = Place(View.READING, block.partition(".")[0], block)
    kiosk.session.navigate(lambda *_: NavState(place))


@contextmanager
def kiosk_on(
    screen: Screen, manner: Manner = STILL, clock: Callable[[], float] = time.monotonic
) -> Iterator[tuple[Kiosk, Stage]]:
    """The kiosk as on this screen, for as long as the block lasts; `clock` is the visit's."""
    settings = default_settings(screen.profile)
    setup = Setup(content_of(settings), screen.profile, screen.px_per_mm, fresh_visit(settings), type_for, clock)
    kiosk = Kiosk(setup, manner)
    stage = Stage(kiosk.window)
    try:
        kiosk.show((screen.width, screen.height))
        yield kiosk, stage
    finally:
        stage.leave()
        kiosk.destroy()


@contextmanager
def window_on(screen: Screen, qml: str, models: Mapping[str, object] = MappingProxyType({})) -> Iterator[Stage]:
    """The window that this text describes, as large as this screen, for as long as the block lasts."""
    engine = QQmlApplicationEngine()
    engine.setInitialProperties(dict(models))
    engine.loadData(qml.encode())
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    stage = Stage(window)
    try:
        window.resize(screen.width, screen.height)
        stage.rest()
        yield stage
    finally:
        stage.leave()
        window.close()
        shiboken6.delete(engine)
