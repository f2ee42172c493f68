"""The composition root: builds everything in named steps, owns it, takes it down in the reverse order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from msgspec import Struct
from PySide6 import QtCore
from PySide6.QtCore import QObject, QSizeF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.backend.attract import AttractLoop
from kiosk.backend.catalogue import Catalogue
from kiosk.backend.choices import Choices
from kiosk.backend.curtain import Curtain
from kiosk.backend.keyboard import Keyboard
from kiosk.backend.magnifier import Magnifier
from kiosk.backend.metrics import Metrics
from kiosk.backend.navigator import Navigator
from kiosk.backend.palm_guard import PalmGuard
from kiosk.backend.presence import Presence
from kiosk.backend.questions import Questions
from kiosk.backend.session import Session, Setup
from kiosk.backend.sketch import Sketch
from kiosk.backend.staff import Staff
from kiosk.backend.step import Step
from kiosk.backend.take_home import PREVIEW, NoPrinter, Press, PreviewProvider, TakeHome
from kiosk.backend.talk import Talk
from kiosk.backend.voice import Voice
from kiosk.backend.walkthrough import Walkthrough
from kiosk.desk import NO_DESK, Desk
from kiosk.interface import Interface
from kiosk.presence import Patience
from kiosk.system.in_front import InFront

if TYPE_CHECKING:
    from kiosk.system.printer import Printer

MOTION_MS = 260
"""Duration of a page turn; other motions are multiples of it."""
STEP_MS = 7000
"""Time that a step stays while the step diagram plays: two short sentences, read slowly."""

TRAVEL_MS = 4500
"""Time that a needle takes from the skin to its place: calm, and under the 5 s after which it would have to be
stoppable (it is)."""
POINTER_MS = 500
"""Time until the pointer is hidden: to name its shape makes all of Qt's namespace, and the first touch would wait."""
AHEAD = 6
"""Motions until the attract screen draws its next scene: the first is there, and nothing moves."""
SCENE_MS = 12_000
"""Time that a scene of the attract screen stays: nothing there hurries anybody."""


class Manner(Struct, frozen=True):
    """How the window behaves."""

    patience: Patience = Patience()
    lockdown: bool = False
    motion_ms: int = MOTION_MS
    """0 in tests and pictures: every change is at once."""
    step_ms: int = STEP_MS
    scene_ms: int = SCENE_MS
    travel_ms: int = TRAVEL_MS


def prepare(*, software: bool) -> None:
    """Choose the renderer; before any window is made.  There is no style: QML uses Qt's templates, and draws itself."""
    if software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def hide_pointer() -> None:
    """No arrow on a touch screen."""
    QGuiApplication.setOverrideCursor(QtCore.Qt.CursorShape.BlankCursor)


def _press() -> Press:
    """What makes paper; imported when the first sheet is asked for."""
    from kiosk.paper.handout_pages import handout_pdf, handout_picture, page_count

    return Press(handout_pdf, page_count, handout_picture)


def _printer(name: str, tell: Callable[[str], None]) -> Printer | None:
    """The printer of this name, if there is to be one."""
    if not name:
        return None
    from kiosk.system.printer import Printer

    return Printer(name, tell)


class Kiosk:
    """The running program: state, models, engine and window."""

    def __init__(
        self,
        setup: Setup,
        manner: Manner,
        desk: Desk = NO_DESK,
        tell: Callable[[str], None] | None = None,
        interface: Interface | None = None,
        size: tuple[int, int] = (0, 0),
    ) -> None:
        """`tell` hears each warning of the interface once; the kiosk owns the interface from here on.

        With the `size` that the window will have, in device-independent pixels, its pictures are read while the rest
        is made; without, once it is shown.
        """
        self._tell = tell
        self._lockdown = manner.lockdown
        self._interface = interface or Interface()
        self.engine = self._interface.engine
        self.warnings = self._interface.warnings
        self.session = Session(setup)
        self.voice = Voice(self.session, desk, tell or (lambda _: None))
        self._build_models(manner)
        self.staff = Staff(self.session, desk)
        self._load_interface(manner, size)

    def _build_models(self, manner: Manner) -> None:
        session = self.session
        self.catalogue = Catalogue(session, dict(session.setup.content.icons))
        self.attract = AttractLoop(session, manner.scene_ms, AHEAD * manner.motion_ms)
        self.navigator = Navigator(session)
        self.talk = Talk(session)
        self.step = Step(session, manner.travel_ms)
        self.choices = Choices(session)
        self.curtain = Curtain(session)
        self.curtain.drawnChanged.connect(self.attract.rest)
        self.keyboard = Keyboard(session, self.voice)
        self.magnifier = Magnifier(session)
        self.sketch = Sketch(session)
        if self.sketch.is_offered():
            import kiosk.backend.canvas  # noqa: F401  (QML makes it: it has to be registered)
        self.palm_guard = PalmGuard(session)
        self.metrics = Metrics(session)
        self.presence = Presence(session, manner.patience)
        self.questions = Questions(session)
        self.printer = _printer(session.setup.printer, self._tell or (lambda _: None))
        self.take_home = TakeHome(session, _press, self.printer or NoPrinter())
        self.walkthrough = Walkthrough(session, manner.step_ms)
        self.step.playingChanged.connect(lambda: self.presence.setPlaying(self._plays()))
        self.walkthrough.changed.connect(lambda: self.presence.setPlaying(self._plays()))
        self.voice.changed.connect(lambda: self.presence.setPlaying(self._plays()))
        self.voice.changed.connect(lambda: self.questions.make_room(self.voice.is_open()))
        self.voice.begun.connect(self.walkthrough.rest)
        self.presence.changed.connect(lambda: self.voice.ask(self.presence.is_asking()))

    def _plays(self) -> bool:
        """Whether anything moves that somebody may be looking at, or says something."""
        return self.walkthrough.is_playing() or self.step.is_playing() or self.voice.is_reading()

    def _load_interface(self, manner: Manner, size: tuple[int, int]) -> None:
        self.engine.addImageProvider(PREVIEW, PreviewProvider(self.take_home))
        models: dict[str, object] = {
            "attract": self.attract,
            "navigator": self.navigator,
            "catalogue": self.catalogue,
            "talk": self.talk,
            "step": self.step,
            "choices": self.choices,
            "curtain": self.curtain,
            "keyboard": self.keyboard,
            "magnifier": self.magnifier,
            "sketch": self.sketch,
            "metrics": self.metrics,
            "presence": self.presence,
            "questions": self.questions,
            "takeHome": self.take_home,
            "walkthrough": self.walkthrough,
            "voice": self.voice,
            "staff": self.staff,
            "lockdown": manner.lockdown,
            "duration": manner.motion_ms,
            "firstSize": QSizeF(*size),
        }
        self.window = self._interface.window(models, self._tell)
        self.window.installEventFilter(self.presence)
        self.window.installEventFilter(self.staff)  # asked before the one above
        self.window.installEventFilter(self.palm_guard)  # asked first: what a palm touches is nobody's

    def show(self, size: tuple[int, int] | None) -> None:
        """Show the window full screen, or with this size in device-independent pixels."""
        if size is None:
            # Without a window manager nobody makes it full screen: it already has the size.
            self.window.setGeometry(self.window.screen().geometry())
            self.window.showFullScreen()
            if self._lockdown:
                InFront(self.window)
                QTimer.singleShot(POINTER_MS, hide_pointer)
        else:
            self.window.resize(*size)
            self.window.show()

    def destroy(self) -> None:
        """Take the interface down before the models that it reads."""
        if self.printer:
            self.printer.stop()
        self.window.removeEventFilter(self.palm_guard)
        self.window.removeEventFilter(self.staff)
        self.window.removeEventFilter(self.presence)
        self.window.close()
        self._interface.destroy()
        models: list[QObject] = [
            self.staff,
            self.walkthrough,
            self.take_home,
            *([self.printer] if self.printer else ()),
            self.questions,
            self.presence,
            self.metrics,
            self.palm_guard,
            self.sketch,
            self.magnifier,
            self.keyboard,
            self.curtain,
            self.choices,
            self.step,
            self.talk,
            self.navigator,
            self.attract,
            self.catalogue,
            self.voice,
            self.session,
        ]
        for model in models:
            shiboken6.delete(model)


def run(app: QGuiApplication, kiosk: Kiosk, size: tuple[int, int] | None) -> int:
    """Show the kiosk until it is asked to end; the exit code."""
    kiosk.show(size)
    QTimer.singleShot(0, kiosk.window.requestActivate)
    code = app.exec()
    kiosk.destroy()
    return code
