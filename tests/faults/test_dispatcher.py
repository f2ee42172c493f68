"""The voice of Linux: a real speech-dispatcher and espeak-ng, heard in a file; and what happens when it dies."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPointingDevice

from kiosk.desk import Desk
from kiosk.screens import SCREENS
from kiosk.speaker import Mute, Order, Speaker
from kiosk.state import Sound, State
from kiosk.system.voicebox import RETRY, Voicebox
from tests.support.addons import CHATTER, needs_addons
from tests.support.dispatcher import Dispatcher, missing
from tests.support.running import Running
from tests.support.voices import Ends
from tests.support.waiting import wait_until

pytestmark = [
    pytest.mark.faults,
    needs_addons,
    pytest.mark.skipif(bool(missing()), reason=missing()),
    pytest.mark.qt_log_ignore(*CHATTER, ".*speech.*dispatcher.*", ".*speechd.*"),
]
SENTENCE = "Le but principal est de soulager la douleur."
LOUD = 3000
"""A sample of a voice that can be heard."""


@pytest.fixture
def dispatcher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dispatcher]:
    dispatcher = Dispatcher(tmp_path)
    dispatcher.start()
    monkeypatch.setenv("SPEECHD_ADDRESS", dispatcher.address)
    yield dispatcher
    dispatcher.stop()


@pytest.fixture
def box(qapp: QCoreApplication, dispatcher: Dispatcher) -> Iterator[Voicebox]:  # noqa: ARG001
    box = Voicebox(lambda: True, clock=itertools.count(0, RETRY).__next__)
    yield box
    box.close()


def lent(box: Voicebox, ends: Ends) -> Speaker:
    speaker = box.speaker()
    assert not isinstance(speaker, Mute), speaker
    speaker.listen(ends.finish, ends.lose)
    return speaker


def say(dispatcher: Dispatcher, speaker: Speaker, ends: Ends, order: Order) -> np.ndarray:
    """Have it said; what is heard."""
    before, done = len(dispatcher.heard()), ends.done
    speaker.say(order)
    wait_until(lambda: ends.done > done, "it was said")
    return dispatcher.heard()[before:]


def test_it_speaks_french_slower_and_quieter_when_asked(dispatcher: Dispatcher, box: Voicebox) -> None:
    ends = Ends()
    speaker = lent(box, ends)
    assert speaker.engine == "speechd"
    assert "French" in speaker.voice("fr")
    assert speaker.voice("ar")
    normal = say(dispatcher, speaker, ends, Order(SENTENCE, "fr", 100))
    slow = say(dispatcher, speaker, ends, Order(SENTENCE, "fr", 100, slow=True))
    quiet = say(dispatcher, speaker, ends, Order(SENTENCE, "fr", 25))
    assert np.abs(normal).max() > LOUD
    assert 1.2 * len(normal) < len(slow) < 2 * len(normal)
    assert np.abs(quiet).max() < 0.5 * np.abs(normal).max()


def test_a_dispatcher_that_dies_is_found_again(dispatcher: Dispatcher, box: Voicebox) -> None:
    ends = Ends()
    speaker = lent(box, ends)
    say(dispatcher, speaker, ends, Order(SENTENCE, "fr", 100))
    dispatcher.stop()
    speaker.say(Order(SENTENCE, "fr", 100))
    wait_until(lambda: ends.lost == 1, "it is told that nobody speaks")
    speaker.hush()
    speaker.give_up()
    dispatcher.start()
    again = lent(box, ends)
    assert again is not speaker
    assert np.abs(say(dispatcher, again, ends, Order(SENTENCE, "fr", 100))).max() > LOUD


def test_the_kiosk_reads_a_page_to_its_end(
    dispatcher: Dispatcher, box: Voicebox, touch_screen: QPointingDevice
) -> None:
    desk = Desk(state=lambda: State(sound=Sound.SPEAKER), speaks=True, speaker=box.speaker)
    running = Running.start(SCREENS["wall"], touch_screen, desk=lambda _: desk)
    running.open_home()
    running.open("definition.main")
    running.tap("bar.listen")
    wait_until(lambda: bool(running.kiosk.voice.property("done")), "the page was read", 30)
    assert np.abs(dispatcher.heard()).max() > LOUD
    running.tap("bar.listen")
    assert not running.shows("voice.play")
    assert not running.stop()


def test_a_dispatcher_that_dies_while_it_reads_ends_the_reading_only(
    dispatcher: Dispatcher, box: Voicebox, touch_screen: QPointingDevice
) -> None:
    desk = Desk(state=lambda: State(sound=Sound.SPEAKER), speaks=True, speaker=box.speaker)
    running = Running.start(SCREENS["wall"], touch_screen, desk=lambda _: desk)
    running.open_home()
    running.open("definition.main")
    running.tap("bar.listen")
    dispatcher.stop()
    running.tap("voice.repeat")
    wait_until(lambda: not running.shows("voice.play"), "the voice is closed")
    dispatcher.start()
    running.open("definition.ciment")
    running.tap("bar.listen")
    wait_until(lambda: bool(running.kiosk.voice.property("done")), "the next page is read", 30)
    assert not running.stop()
