"""A voice made of Qt's: an engine that speaks, and a player of recordings.

Imported only by `voicebox`, once sound is on: Qt's modules take a tenth of a second and some megabytes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.speaker import Order
from kiosk.system.lifeline import Lifeline
from kiosk.system.recording import RecordingPlayer

MOCK = "mock"
"""Qt's engine for tests: it says nothing, and is never taken unasked."""
NORMAL_RATE, SLOW_RATE = 0.0, -0.4
"""Of -1 to 1.  With espeak-ng the slower one takes a third more time."""

SPEECHD = "speechd"
"""The engine of Linux: a client of speech-dispatcher."""

State = QTextToSpeech.State


def engine_to_use(wanted: str) -> str:
    """The engine of this name, or the first of the system's; empty where there is none."""
    engines = QTextToSpeech.availableEngines()
    if wanted:
        return wanted if wanted in engines else ""
    return next((name for name in engines if name != MOCK), "")


def speech(name: str, when_lost: Callable[[], None]) -> Speech | None:
    """A voice of this engine; None where it has no voice in any language."""
    engine = QTextToSpeech(name)
    if engine.state() is State.Error or not engine.availableLocales():
        return None
    return Speech(engine, Lifeline() if name == SPEECHD else None, when_lost)


class Speech(QObject):
    """Says one thing at a time; see `kiosk.speaker.Speaker`.

    The engine is asked by queued signals.  An engine that waits for its server, called from Python, would keep
    Python's lock meanwhile, and the thread that hears the server may want it: both would wait for ever.
    """

    _locale_set = Signal(QLocale)
    _rate_set = Signal(float)
    _volume_set = Signal(float)
    _said = Signal(str)
    _stopped = Signal()

    def __init__(self, engine: QTextToSpeech, lifeline: Lifeline | None, when_lost: Callable[[], None]) -> None:
        super().__init__()
        self._engine = engine
        self._lifeline = lifeline
        self._when_lost = when_lost
        self._player: RecordingPlayer | None = None
        self._done: Callable[[], None] = _nothing
        self._lost: Callable[[], None] = _nothing
        self._locales: dict[str, QLocale | None] = {}
        self._names: dict[str, str] = {}
        self._order: Order | None = None
        self._begun = False
        queued = Qt.ConnectionType.QueuedConnection
        self._locale_set.connect(engine.setLocale, queued)
        self._rate_set.connect(engine.setRate, queued)
        self._volume_set.connect(engine.setVolume, queued)
        self._said.connect(engine.say, queued)
        self._stopped.connect(engine.stop, queued)
        engine.stateChanged.connect(self._follow, queued)

    @property
    def engine(self) -> str:
        return self._engine.engine()

    def voice(self, language: str) -> str:
        if language not in self._names:
            self._names[language] = self._name(self._locale(language))
        return self._names[language]

    def _name(self, locale: QLocale | None) -> str:
        if locale is None:
            return ""
        if self._engine.locale() != locale and self._lives():
            self._engine.setLocale(locale)
        return self._engine.voice().name() or locale.bcp47Name()

    def listen(self, done: Callable[[], None], lost: Callable[[], None]) -> None:
        self._done, self._lost = done, lost

    def say(self, order: Order) -> None:
        self.hush()
        self._order = order
        if order.recording is not None:
            self._recordings().play(order.recording, volume=order.volume / 100, slow=order.slow)
        else:
            self._speak()

    def hush(self) -> None:
        # Forgotten first: that the engine falls silent is then nobody's end.
        order, self._order, self._begun = self._order, None, False
        if order is None:
            return
        if self._player is not None:
            self._player.stop()
        if self._lives():
            self._stopped.emit()

    def give_up(self) -> None:
        self._when_lost()

    def close(self) -> None:
        self.hush()
        if self._lifeline is not None:
            self._lifeline.close()

    def _speak(self) -> None:
        order = self._order
        locale = self._locale(order.language) if order else None
        if order is None or locale is None:
            return
        if not self._lives():
            self._order = None
            QTimer.singleShot(0, self._tell_lost)
            return
        if self._engine.locale() != locale:
            self._locale_set.emit(locale)
        self._rate_set.emit(SLOW_RATE if order.slow else NORMAL_RATE)
        self._volume_set.emit(order.volume / 100)
        self._said.emit(order.text)

    def _lives(self) -> bool:
        return self._lifeline is None or self._lifeline.holds()

    @Slot()
    def _tell_lost(self) -> None:
        self._lost()

    @Slot(QTextToSpeech.State)
    def _follow(self, state: QTextToSpeech.State) -> None:
        """Engines tell late that what was stopped has stopped: silence is the end of what was heard to begin only."""
        if self._order is None or self._order.recording is not None:
            return
        match state:
            case State.Speaking | State.Synthesizing:
                self._begun = True
            case State.Ready if self._begun:
                self._end()
            case State.Error:
                self._lost()

    @Slot()
    def _end(self) -> None:
        self._order, self._begun = None, False
        self._done()

    @Slot()
    def _say_instead(self) -> None:
        """A recording cannot be played: its words can be said."""
        if self._order is not None:
            self._order = Order(self._order.text, self._order.language, self._order.volume, self._order.slow)
            self._speak()

    def _recordings(self) -> RecordingPlayer:
        if self._player is None:
            self._player = RecordingPlayer(self)
            self._player.ended.connect(self._end)
            self._player.failed.connect(self._say_instead)
        return self._player

    def _locale(self, language: str) -> QLocale | None:
        """The engine's locale for this language, that of its own country first."""
        if language not in self._locales:
            wanted = QLocale(language)
            alike = [locale for locale in self._engine.availableLocales() if locale.language() == wanted.language()]
            order = sorted(alike, key=lambda locale: (locale != wanted, locale.bcp47Name()))
            self._locales[language] = order[0] if order else None
        return self._locales[language]


def _nothing() -> None:
    """Where nobody listens yet."""
