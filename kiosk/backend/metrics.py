"""The frame as QML reads it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.profile import Profile

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Metrics(QObject):
    """Sizes in device-independent pixels; see `kiosk.frame.Frame` for what each of them means."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.outlineChanged.connect(self.changed)

    @Slot("double", "double")
    def resize(self, width: float, height: float) -> None:
        """Tell the size of the window."""
        self._session.resize(width, height)

    @Property(bool, notify=changed)
    def portrait(self) -> bool:
        return self._session.frame.portrait

    @Property(bool, constant=True)
    def waitingRoom(self) -> bool:
        return self._session.setup.profile is Profile.WAITING_ROOM

    @Property("double", notify=changed)
    def mm(self) -> float:
        """Pixels a millimetre of chrome."""
        return self._session.frame.unit

    @Property("double", constant=True)
    def trueMm(self) -> float:
        """Pixels a millimetre of the screen."""
        return self._session.setup.px_per_mm

    @Property(int, notify=changed)
    def margin(self) -> int:
        return self._session.frame.margin

    @Property(int, notify=changed)
    def gap(self) -> int:
        return self._session.frame.gap

    @Property(int, notify=changed)
    def target(self) -> int:
        return self._session.frame.target

    @Property(int, notify=changed)
    def label(self) -> int:
        return self._session.frame.label

    @Property(int, notify=changed)
    def title(self) -> int:
        return self._session.frame.title

    @Property(int, notify=changed)
    def body(self) -> int:
        return self._session.frame.body

    @Property(int, notify=changed)
    def line(self) -> int:
        return self._session.frame.line

    @Property(int, notify=changed)
    def measure(self) -> int:
        return self._session.frame.measure

    @Property(int, notify=changed)
    def paragraphGap(self) -> int:
        return self._session.frame.paragraph_gap

    @Property(int, notify=changed)
    def header(self) -> int:
        return self._session.frame.header

    @Property(int, notify=changed)
    def footer(self) -> int:
        return self._session.frame.footer

    @Property(int, notify=changed)
    def rise(self) -> int:
        return self._session.frame.rise

    @Property(int, notify=changed)
    def bar(self) -> int:
        return self._session.frame.bar

    @Property(int, notify=changed)
    def barRows(self) -> int:
        return self._session.frame.bar_rows

    @Property(int, notify=changed)
    def barButton(self) -> int:
        return self._session.frame.bar_button

    @Property(int, notify=changed)
    def strip(self) -> int:
        return self._session.frame.strip

    @Property(int, notify=changed)
    def lift(self) -> int:
        return self._session.frame.lift

    @Property(int, notify=changed)
    def contentWidth(self) -> int:
        return self._session.frame.content_width

    @Property(int, notify=changed)
    def contentHeight(self) -> int:
        return self._session.frame.content_height

    @Property(int, notify=changed)
    def stepper(self) -> int:
        return self._session.frame.stepper

    @Property(int, notify=changed)
    def stepperColumns(self) -> int:
        return self._session.frame.stepper_columns

    @Property(int, notify=changed)
    def verdicts(self) -> int:
        return self._session.frame.verdicts

    @Property(int, notify=changed)
    def termColumns(self) -> int:
        return self._session.composer.term_columns

    @Property(int, notify=changed)
    def termCell(self) -> int:
        return self._session.composer.term_cell
