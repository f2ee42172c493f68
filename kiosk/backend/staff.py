"""The staff page as QML reads it, and the seven taps that lead there."""

from __future__ import annotations

from enum import IntEnum

from msgspec.structs import replace
from PySide6.QtCore import Property, QEnum, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTouchEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import navigation as nav
from kiosk import staff
from kiosk.backend.presence import NEVER, SIGNS_OF_LIFE, TICK_MS
from kiosk.backend.session import Session
from kiosk.backend.staff_choices import StaffChoices
from kiosk.backend.staff_room import StaffRoom
from kiosk.bulletin import complaints, lines
from kiosk.desk import Desk
from kiosk.navigation import View
from kiosk.settings import diagonals
from kiosk.staff import Ending, Page, Room, Tab
from kiosk.taps import Taps, crowded, opens, pressed, tapped

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS = frozenset({View.STAFF, View.REHEARSAL})
SWALLOWED = SIGNS_OF_LIFE | {
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletRelease,
    QEvent.Type.HoverMove,
    QEvent.Type.NativeGesture,
    QEvent.Type.ContextMenu,
}
"""What a cloth on the glass, or on the keys, may cause."""


@QmlElement
@QmlUncreatable("made by the application")
class Staff(QObject):
    """One-line slots over `kiosk.staff`; the means are those of the desk."""

    @QEnum
    class Room(IntEnum):
        """How far in."""

        StateOnly = staff.Room.STATE_ONLY.value
        Locked = staff.Room.LOCKED.value
        Open = staff.Room.OPEN.value
        Cleaning = staff.Room.CLEANING.value

    @QEnum
    class Tab(IntEnum):
        """A part of the open page."""

        State = staff.Tab.STATE.value
        Settings = staff.Tab.SETTINGS.value
        Care = staff.Tab.CARE.value
        Ruler = staff.Tab.RULER.value

    @QEnum
    class Ending(IntEnum):
        """What is asked once more."""

        NoEnding = staff.Ending.NONE.value
        Restart = staff.Ending.RESTART.value
        Quit = staff.Ending.QUIT.value

    changed = Signal()
    bulletinChanged = Signal()
    secondsChanged = Signal()

    def __init__(self, session: Session, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._at = StaffRoom(session, desk, self)
        self._choices = StaffChoices(self._at, self)
        self._taps = Taps()
        self._last_sign = NEVER
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        session.placeChanged.connect(self._follow)
        self._at.changed.connect(self.changed)
        self._at.bulletinChanged.connect(self.bulletinChanged)

    @property
    def page(self) -> Page:
        """What is in front."""
        return self._at.page

    def show(self, page: Page) -> None:
        """Have this in front, whoever asks; for pictures of it."""
        self._at.read()
        self._session.end_visit(nav.NavState(nav.Place(View.STAFF)))
        deaf_until = self._at.now() + staff.CLEANING
        self._at.go(lambda _: replace(page, deaf_until=deaf_until) if page.room is Room.CLEANING else page)

    # ------------------------------------------------------------------------------------- what is seen

    @Property(StaffChoices, constant=True)
    def choices(self) -> StaffChoices:
        """What staff may change."""
        return self._choices

    @Property("QVariantMap", constant=True)
    def words(self) -> dict[str, str]:
        """Words of the page by name, in the language that each visit starts in."""
        return dict(self._at.words)

    @Property(int, notify=changed)
    def room(self) -> int:
        """How far in; see `Room`."""
        return self._at.page.room.value

    @Property(int, notify=changed)
    def tab(self) -> int:
        """The part in front; see `Tab`."""
        return self._at.page.tab.value

    @Property(int, notify=changed)
    def asked(self) -> int:
        """What is asked once more; see `Ending`."""
        return self._at.page.asked.value

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits are typed; never which."""
        return len(self._at.page.typed)

    @Property(bool, notify=changed)
    def mayTry(self) -> bool:
        return staff.may_try(self._at.page)

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Seconds until the next try of a PIN counts."""
        return self._at.page.wait

    @Property(int, constant=True)
    def cleaningTime(self) -> int:
        """Seconds that a cleaning takes."""
        return round(staff.CLEANING)

    @Property(int, notify=secondsChanged)
    def deafFor(self) -> int:
        """Seconds of cleaning left."""
        return staff.deaf_for(self._at.page, self._at.now())

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What the last touch came to."""
        words = self._at.words.get(self._at.page.notice.value, "")
        least, most = diagonals(self._choices.next_profile())
        return words.replace("%1", str(least)).replace("%2", str(most))

    @Property(bool, constant=True)
    def restartsItself(self) -> bool:
        """Whether the kiosk comes back when it ends."""
        return self._desk.restarts_itself

    @Property("QStringList", notify=bulletinChanged)
    def lineNames(self) -> list[str]:
        """What is told of the running kiosk."""
        return [name for name, _ in lines(self._at.bulletin, self._at.words)]

    @Property("QStringList", notify=bulletinChanged)
    def lineValues(self) -> list[str]:
        """And what it is, line by line."""
        return [value for _, value in lines(self._at.bulletin, self._at.words)]

    @Property("QStringList", notify=bulletinChanged)
    def complaints(self) -> list[str]:
        """What is wrong with files and folders."""
        return list(complaints(self._at.bulletin, self._at.words))

    # --------------------------------------------------------------------------------------- what is done

    @Slot()
    def tapName(self) -> None:
        """A finger tapped the centre's name."""
        self._taps = tapped(self._taps, self._at.now())
        if opens(self._taps):
            self._taps = Taps()
            self.enter()

    def enter(self) -> None:
        """The seven taps are made: what the visitor chose is forgotten, and the page asks for the PIN."""
        self._at.read()
        lock = self._desk.lock
        page = staff.entered(has_pin=lock.is_set(), wait=lock.seconds_left())
        self._at.go(lambda _: page)
        self._session.end_visit(nav.open_staff(self._session.state))

    @Slot()
    def close(self) -> None:
        self._session.end_visit()

    @Slot(str)
    def type(self, digit: str) -> None:
        self._at.go(lambda page: staff.typed(page, digit))

    @Slot()
    def erase(self) -> None:
        self._at.go(staff.erased)

    @Slot()
    def tryPin(self) -> None:
        if staff.may_try(self._at.page):
            answer = self._desk.lock.attempt(self._at.page.typed)
            self._at.go(lambda page: staff.tried(page, answer, self._desk.lock.seconds_left()))

    @Slot(int)
    def turn(self, tab: int) -> None:
        self._at.read()
        self._at.go(lambda page: staff.turned(page, Tab(tab)))

    @Slot(int)
    def ask(self, ending: int) -> None:
        self._at.go(lambda page: staff.asked(page, Ending(ending)))

    @Slot()
    def confirm(self) -> None:
        """End the kiosk as it was asked, and asked once more."""
        ending = self._at.page.asked
        self.ask(Ending.NONE.value)
        match ending:
            case Ending.RESTART:
                self._desk.restart()
            case Ending.QUIT:
                self._desk.quit()

    @Slot()
    def clean(self) -> None:
        self._at.go(lambda page: staff.cleaning(page, self._at.now()))
        self.secondsChanged.emit()

    @Slot()
    def rehearse(self) -> None:
        if self._at.page.room is Room.OPEN:
            self._session.navigate(lambda state, _: nav.rehearse(state))

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        now = self._at.now()
        if self._at.page.room is Room.CLEANING:
            self._last_sign = now
        if now - self._last_sign >= staff.IDLE:
            self.close()
            return
        wait = self._desk.lock.seconds_left() if self._at.page.room is Room.LOCKED else 0
        self._at.go(lambda page: staff.looked(page, now, wait))
        self.secondsChanged.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count fingers for the seven taps; while the glass is wiped, let nothing through."""
        kind = event.type()
        if self._at.page.room is Room.CLEANING and kind in SWALLOWED:
            event.accept()  # else the same touch comes again as a mouse
            return True
        if kind in SIGNS_OF_LIFE and self._timer.isActive():
            self._last_sign = self._at.now()
        if isinstance(event, QTouchEvent) and event.pointCount() > 1:
            self._taps = crowded()
        elif kind in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
            self._taps = pressed(self._taps)
        return False

    @Slot()
    def _follow(self) -> None:
        """Forget everything when the page is left, by whatever way."""
        self._taps = Taps()
        if self._session.state.place.view not in VIEWS:
            self._timer.stop()
            self._last_sign = NEVER
            self._at.go(lambda _: Page())
        elif not self._timer.isActive():
            self._last_sign = self._at.now()
            self._timer.start()
