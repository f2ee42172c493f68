"""The composition root: builds everything in named steps, owns it, takes it down in the reverse order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import attrs
import PySide6.QtQuick  # noqa: F401  (the root window is a QQuickWindow only once this is imported)
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtQuickControls2 import QQuickStyle

from kiosk.backend.attract import AttractLoop
from kiosk.backend.catalogue import Catalogue
from kiosk.backend.choices import Choices
from kiosk.backend.metrics import Metrics
from kiosk.backend.navigator import Navigator
from kiosk.backend.presence import Presence
from kiosk.backend.session import Session, Setup
from kiosk.backend.step import Step
from kiosk.backend.walkthrough import Walkthrough
from kiosk.errors import InterfaceError
from kiosk.presence import Patience

QML = Path(__file__).resolve().parent / "qml"
MOTION_MS = 260
"""Duration of a page turn; other motions are multiples of it."""
STEP_MS = 7000
"""Time that a step stays while the step diagram plays: two short sentences, read slowly."""

TRAVEL_MS = 4500
"""Time that a needle takes from the skin to its place: calm, and under the 5 s after which it would have to be
stoppable (it is)."""
SCENE_MS = 12_000
"""Time that a scene of the attract screen stays: nothing there hurries anybody."""


@attrs.frozen
class Manner:
    """How the window behaves."""

    patience: Patience = Patience()  # noqa: RUF009  (frozen)
    lockdown: bool = False
    motion_ms: int = MOTION_MS
    """0 in tests and pictures: every change is at once."""
    step_ms: int = STEP_MS
    scene_ms: int = SCENE_MS
    travel_ms: int = TRAVEL_MS


def prepare(*, software: bool) -> None:
    """Choose style and renderer; before any window is made."""
    QQuickStyle.setStyle("Basic")
    if software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


class Kiosk:
    """The running program: state, models, engine and window."""

    def __init__(self, setup: Setup, manner: Manner) -> None:
        self.warnings: list[str] = []
        self.session = Session(setup)
        self._build_models(manner)
        self._load_interface(manner)

    def _build_models(self, manner: Manner) -> None:
        session = self.session
        self.catalogue = Catalogue(session, dict(session.setup.content.icons))
        self.attract = AttractLoop(session, manner.scene_ms)
        self.navigator = Navigator(session)
        self.step = Step(session, manner.travel_ms)
        self.choices = Choices(session)
        self.metrics = Metrics(session)
        self.presence = Presence(session, manner.patience)
        self.walkthrough = Walkthrough(session, manner.step_ms)
        self.step.playingChanged.connect(lambda: self.presence.setPlaying(self._plays()))
        self.walkthrough.changed.connect(lambda: self.presence.setPlaying(self._plays()))

    def _plays(self) -> bool:
        """Whether anything moves that somebody may be looking at."""
        return self.walkthrough.is_playing() or self.step.is_playing()

    def _load_interface(self, manner: Manner) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._note)
        self.engine.addImportPath(str(QML))
        models: dict[str, object] = {
            "attract": self.attract,
            "navigator": self.navigator,
            "catalogue": self.catalogue,
            "step": self.step,
            "choices": self.choices,
            "metrics": self.metrics,
            "presence": self.presence,
            "walkthrough": self.walkthrough,
            "lockdown": manner.lockdown,
            "duration": manner.motion_ms,
        }
        self.engine.setInitialProperties(models)
        self.engine.loadFromModule("Kiosk", "Main")
        roots = self.engine.rootObjects()
        if self.warnings or not roots or not isinstance(roots[0], QQuickWindow):
            raise InterfaceError("\n".join(self.warnings) or "the window could not be made")
        self.window: QQuickWindow = roots[0]
        self.window.installEventFilter(self.presence)
        if manner.lockdown:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _note(self, errors: Sequence[QQmlError]) -> None:
        self.warnings.extend(error.toString() for error in errors)

    def show(self, size: tuple[int, int] | None) -> None:
        """Show the window full screen, or with this size in device-independent pixels."""
        if size is None:
            # Without a window manager nobody makes it full screen: it already has the size.
            self.window.setGeometry(self.window.screen().geometry())
            self.window.showFullScreen()
        else:
            self.window.resize(*size)
            self.window.show()

    def destroy(self) -> None:
        """Take the interface down before the models that it reads."""
        self.window.removeEventFilter(self.presence)
        self.window.close()
        shiboken6.delete(self.engine)
        models: list[QObject] = [
            self.walkthrough,
            self.presence,
            self.metrics,
            self.choices,
            self.step,
            self.navigator,
            self.attract,
            self.catalogue,
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
