"""Keys that lead through the kiosk, whatever has the focus: those of a keyboard, and of a keypad of seven keys."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import navigation as nav
from kiosk.backend.session import Session
from kiosk.backend.voice import Voice
from kiosk.direction import runs_leftwards

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Deed(Enum):
    """What a key does."""

    ON = "on"
    BACKWARD = "backward"
    HOME = "home"
    BACK = "back"
    LISTEN = "listen"
    HUSH = "hush"
    LOUDER = "louder"
    QUIETER = "quieter"


DEEDS = {
    Qt.Key.Key_Right.value: Deed.ON,
    Qt.Key.Key_PageDown.value: Deed.ON,
    Qt.Key.Key_Left.value: Deed.BACKWARD,
    Qt.Key.Key_PageUp.value: Deed.BACKWARD,
    Qt.Key.Key_Home.value: Deed.HOME,
    Qt.Key.Key_HomePage.value: Deed.HOME,
    Qt.Key.Key_Escape.value: Deed.BACK,
    Qt.Key.Key_Back.value: Deed.BACK,
    Qt.Key.Key_Backspace.value: Deed.BACK,
    Qt.Key.Key_MediaPlay.value: Deed.LISTEN,
    Qt.Key.Key_MediaPause.value: Deed.LISTEN,
    Qt.Key.Key_MediaTogglePlayPause.value: Deed.LISTEN,
    Qt.Key.Key_MediaStop.value: Deed.HUSH,
    Qt.Key.Key_VolumeMute.value: Deed.HUSH,
    Qt.Key.Key_VolumeUp.value: Deed.LOUDER,
    Qt.Key.Key_VolumeDown.value: Deed.QUIETER,
}
"""Keys that nothing in front wanted: a slider keeps its arrows.  Up and Down go from control to control, in QML."""
ARROWS = {Qt.Key.Key_Right.value: Qt.Key.Key_Left.value, Qt.Key.Key_Left.value: Qt.Key.Key_Right.value}
"""What an arrow means in a language that runs from right to left."""


@QmlElement
@QmlUncreatable("made by the application")
class Keyboard(QObject):
    """Does what a key stands for."""

    def __init__(self, session: Session, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._voice = voice

    @Slot(int, result=bool)
    def press(self, key: int) -> bool:
        """Do it; whether the key means anything here."""
        meant = ARROWS.get(key, key) if runs_leftwards(self._session.visit.language) else key
        open_sheet = self._session.state.sheet is not nav.Sheet.NONE
        match DEEDS.get(meant):
            case Deed.ON if not open_sheet:
                self._session.turn(lambda state, outline: nav.turn(state, outline, 1))
            case Deed.BACKWARD if not open_sheet:
                self._session.turn(lambda state, outline: nav.turn(state, outline, -1))
            case Deed.HOME:
                self._session.navigate(lambda *_: nav.home())
            case Deed.BACK:
                self._session.navigate(lambda state, _: nav.back(state))
            case Deed.LISTEN | Deed.HUSH | Deed.LOUDER | Deed.QUIETER as deed if self._voice.can_speak():
                self._speak(deed)
            case _:
                return False
        return True

    def _speak(self, deed: Deed) -> None:
        match deed:
            case Deed.LISTEN:
                self._voice.toggle()
            case Deed.HUSH:
                self._voice.close()
            case Deed.LOUDER:
                self._voice.louder()
            case Deed.QUIETER:
                self._voice.quieter()
