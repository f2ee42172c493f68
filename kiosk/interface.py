"""The QML engine, which reads every file of the interface beside whatever else a start does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import PySide6.QtQuick  # noqa: F401  (the root window is a QQuickWindow only once this is imported)
import shiboken6
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import InterfaceError

QML = Path(__file__).resolve().parent / "qml"
MAIN = QUrl.fromLocalFile(str(QML / "Kiosk" / "Main.qml"))
"""The window.  By its file: a type of a module would be read at once, whatever is asked for."""
MODULES = QUrl.fromLocalFile(str(QML / "Kiosk" / "Modules.qml"))
"""Something of every module of Qt that the interface imports."""


class Interface:
    """QML is read in a thread of Qt's own: first what Qt has, then, from `read` on, what is ours.

    `window` waits for what is left of that.  The thread waits in its turn wherever a module is to be set up in this
    one, until it is attended to.
    """

    def __init__(self) -> None:
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self._asked: list[QQmlComponent] = []
        self._begin(MODULES)

    def read(self) -> None:
        """Read our files; the models' classes have to be known by then: QML finds them as they are imported."""
        self.attend()
        self._begin(MAIN)

    @staticmethod
    def attend() -> None:
        """Do what the reading thread waits for."""
        QCoreApplication.processEvents()

    def _begin(self, url: QUrl) -> None:
        component = QQmlComponent(self.engine)
        component.loadUrl(url, QQmlComponent.CompilationMode.Asynchronous)
        self._asked.append(component)

    def window(self, properties: Mapping[str, object], tell: Callable[[str], None] | None) -> QQuickWindow:
        """The window, not shown yet; raises `InterfaceError`.

        `tell` hears each warning once; without it Qt writes them all to stderr.
        """
        self._tell = tell
        self.engine.setOutputWarningsToStandardError(tell is None)
        self.engine.warnings.connect(self._note)
        self.engine.setInitialProperties(dict(properties))
        self.engine.load(MAIN)
        roots = self.engine.rootObjects()
        if self.warnings or not roots or not isinstance(roots[0], QQuickWindow):
            raise InterfaceError("\n".join(self.warnings) or "the window could not be made")
        return roots[0]

    def _note(self, errors: Sequence[QQmlError]) -> None:
        for warning in (error.toString() for error in errors):
            if warning in self.warnings:  # a picture that is gone is missed at each visit of its page
                continue
            self.warnings.append(warning)
            if self._tell:
                self._tell(warning)

    def destroy(self) -> None:
        """Take it down, its window too; once."""
        for made in (*self._asked, self.engine):
            if shiboken6.isValid(made):
                shiboken6.delete(made)
