"""Qt's own voice, with the engine that Qt has for tests, and recordings, on a machine that may have no sound card."""

from __future__ import annotations

import subprocess
import sys
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from kiosk.speaker import Mute, Order, Speaker
from kiosk.system.voicebox import NEEDED, Voicebox
from tests.support.addons import CHATTER, needs_addons
from tests.support.voices import Ends
from tests.support.waiting import PATIENCE, wait_until

pytestmark = pytest.mark.qt_log_ignore(*CHATTER)
MOCK_LANGUAGE = "en"
"""The mock engine speaks English, Norwegian and Finnish."""


@attrs.define
class Switch:
    """Whether staff have switched sound on."""

    on: bool = True

    def __call__(self) -> bool:
        return self.on


@pytest.fixture
def box(qapp: QCoreApplication) -> Iterator[Voicebox]:  # noqa: ARG001
    box = Voicebox(Switch(), "mock")
    yield box
    box.close()


@pytest.fixture
def ends() -> Ends:
    return Ends()


@pytest.fixture
def speaker(box: Voicebox, ends: Ends) -> Speaker:
    speaker = box.speaker()
    assert not isinstance(speaker, Mute)
    speaker.listen(ends.finish, ends.lose)
    return speaker


def order(text: str, *, recording: Path | None = None, slow: bool = False) -> Order:
    return Order(text, MOCK_LANGUAGE, 70, slow, recording)


def test_nothing_of_it_is_loaded_while_sound_is_off() -> None:
    program = f"""
import sys
from kiosk.starting import start
from kiosk.system.voicebox import Voicebox
box = Voicebox(lambda: False)
print(box.speaker().value, [name for name in {NEEDED!r} if name in sys.modules])
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.split(maxsplit=1)[1].strip() == "[]"
    assert said.startswith(("voice_off", "voice_no_package"))


def test_a_missing_package_is_a_reason_and_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.system.voicebox.find_spec", lambda _: None)
    box = Voicebox(lambda: True)
    assert not box.is_installed()
    assert box.speaker() is Mute.NO_PACKAGE


@needs_addons
def test_an_engine_that_is_not_there_is_a_reason(qapp: QCoreApplication) -> None:  # noqa: ARG001
    assert Voicebox(lambda: True, "no such engine").speaker() is Mute.NO_ENGINE


@needs_addons
def test_the_engine_for_tests_is_never_taken_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtTextToSpeech import QTextToSpeech

    from kiosk.system.speech import engine_to_use

    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    assert engine_to_use("") == ""
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock", "speechd"])
    assert engine_to_use("") == "speechd"


@needs_addons
def test_switching_it_off_lets_go_of_the_engine(qapp: QCoreApplication) -> None:  # noqa: ARG001
    switch = Switch()
    box = Voicebox(switch, "mock")
    first = box.speaker()
    assert box.speaker() is first
    switch.on = False
    assert box.speaker() is Mute.OFF
    switch.on = True
    assert box.speaker() is not first
    box.close()


@needs_addons
def test_it_names_the_voice_of_each_language(speaker: Speaker) -> None:
    assert speaker.engine == "mock"
    assert speaker.voice("en")
    assert speaker.voice("nb")
    assert speaker.voice("nb") != speaker.voice("en")
    assert speaker.voice("fr") == ""


@needs_addons
def test_it_tells_the_end_of_each_thing_once(speaker: Speaker, ends: Ends) -> None:
    for count in (1, 2):
        speaker.say(order("Two words."))
        wait_until(lambda count=count: ends.done == count, "it was said")  # type: ignore[misc]
    assert ends.lost == 0


@needs_addons
def test_what_is_cut_short_is_no_end(speaker: Speaker, ends: Ends) -> None:
    speaker.say(order("Many words that are never said to their end."))
    speaker.say(order("Two words."))
    wait_until(lambda: ends.done == 1, "the second was said")
    speaker.say(order("Two words."))
    speaker.hush()
    speaker.say(order("More words."))
    wait_until(lambda: ends.done == 2, "the last was said")


@needs_addons
def test_an_engine_that_fails_is_lost_and_made_anew(box: Voicebox, speaker: Speaker) -> None:
    speaker.give_up()
    assert box.speaker() is not speaker


# ------------------------------------------------------------------------------------------ recordings


def wait_in_a_loop(condition: Callable[[], bool], expected: str) -> None:
    """As the kiosk waits, in an event loop that lets go of Python's lock: Qt's player joins threads that ask for it.

    `wait_until` keeps the lock, and would wait for ever.
    """
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"not within {PATIENCE:g} s: {expected}"
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A tenth of a second of silence."""
    file = tmp_path / "statement.wav"
    with wave.open(str(file), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(1600))
    return file


@needs_addons
def test_the_journal_does_not_learn_what_is_played(
    speaker: Speaker, ends: Ends, recording: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    speaker.say(order("Never said.", recording=recording))
    wait_in_a_loop(lambda: ends.done == 1, "it was played")
    heard = capfd.readouterr()
    assert recording.stem not in heard.err + heard.out
    assert "Duration" not in heard.err


@needs_addons
@pytest.mark.parametrize("slow", [False, True])
def test_a_recording_is_played_to_its_end(speaker: Speaker, ends: Ends, recording: Path, slow: bool) -> None:
    speaker.say(order("Never said.", recording=recording, slow=slow))
    wait_in_a_loop(lambda: ends.done == 1, "it was played")
    speaker.say(order("Two words."))
    wait_in_a_loop(lambda: ends.done == 2, "the engine speaks again")


@needs_addons
@pytest.mark.qt_log_ignore(*CHATTER, ".*Could not open.*", ".*Invalid data.*", extend=True)
def test_a_recording_that_cannot_be_played_is_said(speaker: Speaker, ends: Ends, tmp_path: Path) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"no sound at all")
    speaker.say(order("Two words.", recording=broken))
    wait_in_a_loop(lambda: ends.done == 1, "its words were said")


@needs_addons
def test_a_recording_that_is_cut_short_is_no_end(speaker: Speaker, ends: Ends, recording: Path) -> None:
    speaker.say(order("Never said.", recording=recording))
    speaker.say(order("Two words."))
    wait_in_a_loop(lambda: ends.done == 1, "the words were said")
    assert ends.done == 1


@needs_addons
def test_many_quick_touches_do_not_hang_the_player(speaker: Speaker, ends: Ends, recording: Path) -> None:
    for _ in range(40):
        speaker.say(order("Never said.", recording=recording))
        loop = QEventLoop()
        QTimer.singleShot(3, loop.quit)
        loop.exec()
        speaker.hush()
    speaker.say(order("Never said.", recording=recording))
    before = ends.done
    wait_in_a_loop(lambda: ends.done == before + 1, "the last was played")
