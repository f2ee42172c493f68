"""Plays a recording of a human voice.

QMediaPlayer, not the lighter QSoundEffect: that one cannot play more slowly, and refuses a file where there is no sound
card, so that it could not be tested.

Its calls are queued.  The player joins threads of its own, and these may wait for Python's lock: a call made from
Python, which holds that lock, could wait for ever.  The event loop makes the calls without it.
"""

from __future__ import annotations

import ctypes
from pathlib import Path

import PySide6
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

SLOW = 0.75
"""Of the normal speed; the pitch stays where Qt can keep it."""

Status = QMediaPlayer.MediaStatus
QUIET = -8
"""FFmpeg's AV_LOG_QUIET."""


class RecordingPlayer(QObject):
    """One file at a time."""

    ended = Signal()
    failed = Signal()
    _source_set = Signal(QUrl)
    _rate_set = Signal(float)
    _volume_set = Signal(float)
    _played = Signal()
    _stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        _hush_ffmpeg()
        self._wanted = QUrl()
        queued = Qt.ConnectionType.QueuedConnection
        self._source_set.connect(self._player.setSource, queued)
        self._rate_set.connect(self._player.setPlaybackRate, queued)
        self._volume_set.connect(self._output.setVolume, queued)
        self._played.connect(self._player.play, queued)
        self._stopped.connect(self._player.stop, queued)
        self._player.mediaStatusChanged.connect(self._follow)

    def play(self, file: Path, *, volume: float, slow: bool) -> None:
        """Play this file from its start."""
        self.stop()
        self._wanted = QUrl.fromLocalFile(str(file))
        self._volume_set.emit(volume)
        self._source_set.emit(self._wanted)
        self._rate_set.emit(SLOW if slow else 1.0)
        self._played.emit()

    def stop(self) -> None:
        """Play no more; that is no end."""
        self._wanted = QUrl()
        self._stopped.emit()
        self._source_set.emit(QUrl())

    @Slot(QMediaPlayer.MediaStatus)
    def _follow(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._wanted.isEmpty() or self._player.source() != self._wanted:
            return  # of the file before, whose end nobody waits for
        if status is Status.EndOfMedia:
            self._wanted = QUrl()
            self.ended.emit()
        elif status is Status.InvalidMedia:
            self._wanted = QUrl()
            self.failed.emit()


def _hush_ffmpeg() -> None:
    """The library behind the player writes the name of each file to stderr: what somebody listened to, in the journal.

    Only its own function stops it.  The library is loaded by now, and this finds it, not another.
    """
    folder = Path(PySide6.__file__).parent
    found = [*folder.glob("Qt/lib/libavutil.so.*"), *folder.glob("avutil-*.dll")]
    for file in found[:1]:
        ctypes.CDLL(str(file)).av_log_set_level(QUIET)
