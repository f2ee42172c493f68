"""Keys that lead through the kiosk, whatever has the focus: those of a keyboard, and of a keypad of seven keys."""

from __future__ import annotations

from enum import Enum
from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QObject, Slot
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


@cache
def deeds() -> dict[int, Deed]:
    """Keys that nothing in front wanted: a slider keeps its arrows.  Up and Down go from control to control, in QML.

    Made with the first key: to name one makes all of Qt's namespace, which is a tenth of a start.
    """
    key = QtCore.Qt.Key
    meant = {
        Deed.ON: (key.Key_Right, key.Key_PageDown),
        Deed.BACKWARD: (key.Key_Left, key.Key_PageUp),
        Deed.HOME: (key.Key_Home, key.Key_HomePage),
        Deed.BACK: (key.Key_Escape, key.Key_Back, key.Key_Backspace),
        Deed.LISTEN: (key.Key_MediaPlay, key.Key_MediaPause, key.Key_MediaTogglePlayPause),
        Deed.HUSH: (key.Key_MediaStop, key.Key_VolumeMute),
        Deed.LOUDER: (key.Key_VolumeUp,),
        Deed.QUIETER: (key.Key_VolumeDown,),
    }
    return {one.value: deed for deed, keys in meant.items() for one in keys}


@cache
def arrows() -> dict[int, int]:
    """What an arrow means in a language that runs from right to left."""
    left, right = QtCore.Qt.Key.Key_Left.value, QtCore.Qt.Key.Key_Right.value
    return {left: right, right: left}


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
        meant = arrows().get(key, key) if runs_leftwards(self._session.visit.language) else key
        open_sheet = self._session.state.sheet is not nav.Sheet.NONE
        match deeds().get(meant):
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
