"""Reads aloud what is in front, as QML shows it and leads it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.desk import Desk
from kiosk.navigation import OF_VISITORS
from kiosk.reading_aloud import (
    JUST_BEGUN,
    NOTHING,
    WHOLE,
    Phase,
    Reading,
    Utterance,
    finished,
    repeated,
    started,
    toggled,
)
from kiosk.speaker import Mute, Order, Speaker
from kiosk.visit import LOUDEST, QUIETEST, Visit, with_volume

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE_MS, PATIENCE_A_WORD_MS = 10_000, 2_000
"""Time in which a sentence has to be said.  What reads counts as somebody who is there: an engine that hangs without
a word would keep the visit, and the next visitor would find it."""
LONG_AGO = float("-inf")


@QmlElement
@QmlUncreatable("made by the application")
class Voice(QObject):
    """Sentence by sentence; any change of page ends it."""

    changed = Signal()
    begun = Signal()

    def __init__(
        self, session: Session, desk: Desk, tell: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._tell = tell
        self._speaker: Speaker | None = None
        self._lent = False
        self._speaks = False
        self._reading = Reading()
        self._questions: tuple[Utterance, ...] = ()
        self._asking = False
        self._since = LONG_AGO
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._lose)
        session.placeChanged.connect(self._follow)
        session.outlineChanged.connect(self._follow)
        session.visitChanged.connect(self.changed)
        self._look()

    # ------------------------------------------------------------------------------------- what is seen

    @Property(bool, notify=changed)
    def lent(self) -> bool:
        """Whether staff have switched a voice on, for whatever language: its control keeps its place."""
        return self._lent

    @Property(bool, notify=changed)
    def speaks(self) -> bool:
        """Whether it speaks the visit's language."""
        return self._speaks

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether somebody asked to listen."""
        return self.is_open()

    def is_open(self) -> bool:
        """The same for Python."""
        return self._reading.phase is not Phase.SILENT

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self.is_reading()

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether everything was said."""
        return self._reading.phase is Phase.DONE

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """Id of what is being read; see `kiosk.reading_aloud.Utterance`."""
        current = self._reading.current
        return current.id if current else ""

    @Property(int, notify=changed)
    def sentence(self) -> int:
        """Its sentence that is being read; `WHOLE` for all of them, `NOTHING` for none."""
        current = self._reading.current
        return current.sentence if current else NOTHING

    @Property(bool, notify=changed)
    def inTitle(self) -> bool:
        """Whether that is the title of the page."""
        return self._reading.current is not None and self._reading.at == 0

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._session.visit.slow

    @Property(bool, notify=changed)
    def loudest(self) -> bool:
        return self._session.visit.volume >= LOUDEST

    @Property(bool, notify=changed)
    def quietest(self) -> bool:
        return self._session.visit.volume <= QUIETEST

    @Property(int, constant=True)
    def whole(self) -> int:
        """Stands for all sentences."""
        return WHOLE

    @Property(int, constant=True)
    def nothing(self) -> int:
        """Stands for no sentence."""
        return NOTHING

    def can_speak(self) -> bool:
        """The same as `speaks`, for Python."""
        return self._speaks

    def is_reading(self) -> bool:
        """Whether it reads at this moment."""
        return self._reading.phase is Phase.PLAYING

    # --------------------------------------------------------------------------------------- what is done

    @Slot()
    def toggle(self) -> None:
        """Read what is in front from its top; pause; go on."""
        if not self._speaks:
            return
        if self._reading.phase is not Phase.SILENT:
            self._go(toggled(self._reading))
            return
        from kiosk.recordings import recordings, with_recordings
        from kiosk.script import script  # these two are wanted only once somebody listens

        session = self._session
        lines = script(session.state, session.outline, session.composer, session.visit.ticked)
        found = recordings(session.setup.content, session.texts)
        self._go(started(with_recordings(lines, found)))
        session.choose(lambda visit: replace(visit, listened=True))
        self.begun.emit()

    @Slot()
    def repeat(self) -> None:
        just_begun = self._session.setup.clock() - self._since < JUST_BEGUN
        self._go(repeated(self._reading, just_begun=just_begun))

    @Slot()
    def toggleSlow(self) -> None:
        self._adjust(lambda visit: replace(visit, slow=not visit.slow))

    @Slot()
    def louder(self) -> None:
        self._adjust(lambda visit: with_volume(visit, 1))

    @Slot()
    def quieter(self) -> None:
        self._adjust(lambda visit: with_volume(visit, -1))

    @Slot()
    def close(self) -> None:
        """Read no more."""
        self._go(Reading())

    @Slot(bool)
    def ask(self, asking: bool) -> None:
        """The screen asks whether anybody is still there, or no more."""
        if asking == self._asking:
            return
        self._asking = asking
        self._questions = self._asked() if asking and self._speaks else ()
        self._say()

    def _asked(self) -> tuple[Utterance, ...]:
        from kiosk.script import question

        return question(self._session.composer)

    def _adjust(self, transition: Callable[[Visit], Visit]) -> None:
        """Engines change within a sentence or not, each in its way: it is begun anew, so that the change is heard."""
        before = self._session.visit
        self._session.choose(transition)
        if self._session.visit != before and self.is_reading():
            self._say()

    def _go(self, reading: Reading) -> None:
        self._reading = reading
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """Say what is in front, or nothing."""
        self._patience.stop()
        self._patience.setInterval(0)
        self._since = LONG_AGO
        if self._speaker is None:
            return
        utterance = self._questions[0] if self._questions else self._reading.current if self.is_reading() else None
        if utterance is None:
            self._speaker.hush()
            return
        visit = self._session.visit
        self._since = self._session.setup.clock()
        words = len(utterance.text.split())
        self._patience.start(PATIENCE_MS + words * PATIENCE_A_WORD_MS)
        self._speaker.say(Order(utterance.text, visit.language, visit.volume, visit.slow, utterance.recording))

    # ------------------------------------------------------------------------------------- what happens

    def _finish(self) -> None:
        """The speaker said it to its end."""
        if self._questions:
            self._questions = self._questions[1:]
            self._say()
        elif self.is_reading():
            self._go(finished(self._reading))

    @Slot()
    def _lose(self) -> None:
        """The speaker does not answer: whoever listens is not left waiting, and the next visit tries anew."""
        self._tell("voice: expected a sentence to be said, the engine did not answer; it is started anew")
        if self._speaker is not None:
            self._speaker.give_up()
        self._questions = ()
        self._look()
        self.close()

    @Slot()
    def _follow(self) -> None:
        """Another page, another size or another language: what was read is gone."""
        if self._session.state.place.view not in OF_VISITORS:
            self._asking = False
        if self._questions or self._reading.phase is not Phase.SILENT:
            self._questions = ()
            self.close()
        self._look()

    def _look(self) -> None:
        """Ask who speaks now, and whether in the visit's language."""
        speaker = self._desk.speaker()
        if isinstance(speaker, Mute):
            self._speaker, lent, speaks = None, False, False
        else:
            if speaker is not self._speaker:
                speaker.listen(self._finish, self._lose)
            self._speaker, lent, speaks = speaker, True, bool(speaker.voice(self._session.visit.language))
        if (lent, speaks) != (self._lent, self._speaks):
            self._lent, self._speaks = lent, speaks
            self.changed.emit()
