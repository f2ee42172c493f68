"""Watches for touches; asks, and ends the visit, when none comes."""

from __future__ import annotations

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.navigation import OF_VISITORS
from kiosk.presence import LARGE_TEXT, Patience, Phase, Wait, due, wait

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 250
"""How often the clock is looked at while the countdown shows whole seconds."""
LOOK_MS = 5_000
"""The same while somebody reads, until it is time to ask: it is all that a still page has to do."""
NEVER = float("-inf")
"""Time of the last touch while nobody is there."""
SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
    }
)


@QmlElement
@QmlUncreatable("made by the application")
class Presence(QObject):
    """Whether the visitor is still there."""

    changed = Signal()

    def __init__(self, session: Session, patience: Patience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._patience = patience
        self._playing = False
        self._last_sign = NEVER
        self._wait = Wait(Phase.PRESENT)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        session.placeChanged.connect(self._follow_visit)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether "are you still there" covers the screen."""
        return self._wait.phase is Phase.ASKING

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._wait.left

    def is_asking(self) -> bool:
        """The same, for Python."""
        return self._wait.phase is Phase.ASKING

    @Slot()
    def stay(self) -> None:
        """The visitor is there."""
        self._last_sign = self._session.setup.clock()
        self._set(Wait(Phase.PRESENT))
        self._follow_visit()

    @Slot(bool)
    def setPlaying(self, playing: bool) -> None:
        """Something plays: somebody looks at it, as if a finger did."""
        if self._playing and self._timer.isActive() and self._wait.phase is Phase.PRESENT:
            self._last_sign = self._session.setup.clock()  # until now, not until the last look
        self._playing = playing

    def show_question(self) -> None:
        """Ask now, as after the idle time, for a picture of that screen: until the answer no clock is looked at."""
        self._timer.stop()
        self._set(Wait(Phase.ASKING, int(self._patience.countdown)))

    @Slot()
    def finish(self) -> None:
        """End the visit now."""
        self._session.end_visit()

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        clock = self._session.setup.clock()
        if self._playing and self._wait.phase is Phase.PRESENT:
            self._last_sign = clock
        visit = self._session.visit
        slowly = visit.listened or visit.text_size >= LARGE_TEXT
        words = self._session.words_in_front()
        silent = clock - self._last_sign
        now = wait(self._patience, silent, slowly=slowly, words=words)
        ask_ms = 1000 * due(self._patience, silent, slowly=slowly, words=words)
        self._timer.setInterval(round(min(LOOK_MS, max(TICK_MS, ask_ms))))
        if now.phase is Phase.GONE:
            self._session.end_visit()
        else:
            self._set(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note every touch of the window; while asking, only the answer counts."""
        if event.type() in SIGNS_OF_LIFE and self._timer.isActive() and self._wait.phase is Phase.PRESENT:
            self._last_sign = self._session.setup.clock()
        return False

    @Slot()
    def _follow_visit(self) -> None:
        if self._session.state.place.view not in OF_VISITORS:
            self._timer.stop()
            self._timer.setInterval(TICK_MS)
            self._last_sign = NEVER
            self._set(Wait(Phase.PRESENT))
        elif not self._timer.isActive():
            self._last_sign = self._session.setup.clock()
            self._timer.start()

    def _set(self, now: Wait) -> None:
        if now != self._wait:
            self._wait = now
            self.changed.emit()
