"""The screen is turned, resized, switched off, hidden, unplugged: the kiosk lives on and is where it was.

A compositor is the only one to do that to a window; what cage does on a real machine, sway does here in memory.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from kiosk.errors import OK
from tests.faults.conftest import Supervise
from tests.support import sway_desktop, x_desktop
from tests.support.supervisor import Supervised
from tests.support.sway_desktop import HEADLESS, Sway
from tests.support.x_desktop import Desktop

WATCHDOG = 6.0
"""Seconds."""
HEARD = 0.25
"""Seconds that a desktop has for a key."""
READ, NEXT = "READING definition definition.vertebre", "READING definition definition.tassement"
"""Where the visitor is, and where the next page is."""

MISSING = sway_desktop.missing()
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {MISSING}")
needs_x = pytest.mark.skipif(bool(x_desktop.missing()), reason=f"not installed: {x_desktop.missing()}")


@pytest.fixture(scope="module")
def sway() -> Iterator[Sway]:
    with Sway.opened() as sway:
        yield sway


@attrs.frozen
class Plugged:
    """A compositor whose monitor is a window of a desktop: closed, it is unplugged."""

    sway: Sway
    desktop: Desktop

    def unplug(self) -> None:
        """Take the only monitor away."""
        self.desktop.wait(lambda: any(map(self.desktop.holds_keys, self.desktop.windows())), "the monitor has the keys")
        self.desktop.wait(self._closes, "no monitor is there")

    def plug_in(self) -> None:
        """Have another."""
        self.sway.tell("create_output")
        self.desktop.wait(lambda: len(self.sway.outputs()) == 1, "a monitor is there")

    def _closes(self) -> bool:
        """Press the key that closes its window; whether it has closed, for a busy desktop may lose the key."""
        self.desktop.hands("key", "alt+F4")
        time.sleep(HEARD)
        return self.sway.outputs() == []


@pytest.fixture
def plugged(tmp_path: Path) -> Iterator[Plugged]:
    with Desktop.opened(tmp_path) as desktop, Sway.opened(desktop.display) as sway:
        yield Plugged(sway, desktop)


def show(supervise: Supervise, sway: Sway) -> Supervised:
    """A kiosk on this compositor."""
    return supervise(
        module="tests.faults.telling", watchdog=WATCHDOG, environ={**sway.environ, "QT_QPA_PLATFORM": "wayland"}
    )


def read(kiosk: Supervised, sway: Sway) -> None:
    """Be at the second page."""
    kiosk.wait_for_words("button bar.next")
    turn(kiosk, sway, "Right", READ)


def turn(kiosk: Supervised, sway: Sway, key: str, place: str) -> None:
    """Press a key that leads to a place, and see it drawn."""
    before = len(kiosk.said)
    sway.press(key)
    kiosk.wait_for_words(f"drawn {place}", after=before)


def beats(kiosk: Supervised, times: int = 3) -> None:
    """It lives."""
    for _ in range(times):
        kiosk.wait_for_words("WATCHDOG=1", WATCHDOG / 2, after=len(kiosk.said))


def ends(kiosk: Supervised) -> None:
    """It ends in order, and no error came."""
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    assert "Traceback" not in kiosk.errors()
    assert "error, told once" not in kiosk.errors()


@pytest.mark.parametrize(
    ("change", "size", "back"),
    [("transform 90", "800x1280", "transform normal"), ("resolution 1920x1080", "1920x1080", "resolution 1280x800")],
    ids=["turned", "resized"],
)
def test_it_takes_the_size_that_the_screen_has_now(
    supervise: Supervise, sway: Sway, change: str, size: str, back: str
) -> None:
    kiosk = show(supervise, sway)
    read(kiosk, sway)
    for command, now in ((change, size), (back, "1280x800")):
        before = len(kiosk.said)
        sway.tell(f"output {HEADLESS} {command}")
        kiosk.wait_for_words(f"size {now} at {READ}", after=before)
        beats(kiosk, 2)
    turn(kiosk, sway, "Right", NEXT)
    ends(kiosk)


def test_it_lives_while_it_is_not_seen(supervise: Supervise, sway: Sway) -> None:
    """The compositor asks for no picture, as when the screen is off: the event loop answers for it."""
    kiosk = show(supervise, sway)
    read(kiosk, sway)
    sway.tell("workspace 2")
    kiosk.wait_for_words("exposed False")
    beats(kiosk, 5)
    before = len(kiosk.said)
    sway.tell("workspace 1")
    kiosk.wait_for_words("exposed True", after=before)
    turn(kiosk, sway, "Right", NEXT)
    beats(kiosk)
    ends(kiosk)


@pytest.mark.parametrize(("off", "on"), [("dpms off", "dpms on"), ("disable", "enable")])
def test_it_lives_while_the_screen_is_off(supervise: Supervise, sway: Sway, off: str, on: str) -> None:
    kiosk = show(supervise, sway)
    read(kiosk, sway)
    sway.tell(f"output {HEADLESS} {off}")
    kiosk.hear(0.5)
    if sway.outputs():
        pytest.skip("this version of wlroots cannot switch off an output in memory (0.15 of Debian 12)")
    beats(kiosk, 5)
    sway.tell(f"output {HEADLESS} {on}")
    turn(kiosk, sway, "Right", NEXT)
    ends(kiosk)


@needs_x
def test_it_lives_while_no_monitor_is_plugged_in(supervise: Supervise, plugged: Plugged) -> None:
    kiosk = show(supervise, plugged.sway)
    read(kiosk, plugged.sway)
    plugged.unplug()
    kiosk.wait_for_words("exposed False")
    beats(kiosk, 5)
    before = len(kiosk.said)
    plugged.plug_in()
    kiosk.wait_for_words("exposed True", after=before)
    turn(kiosk, plugged.sway, "Right", NEXT)
    beats(kiosk)
    ends(kiosk)


@needs_x
def test_started_without_a_monitor_it_waits_for_one(supervise: Supervise, plugged: Plugged) -> None:
    plugged.unplug()
    kiosk = show(supervise, plugged.sway)
    kiosk.wait_for("STATUS=waits for a monitor")
    kiosk.wait_for("READY=1")
    beats(kiosk)
    plugged.plug_in()
    read(kiosk, plugged.sway)
    ends(kiosk)


@needs_x
def test_waiting_for_a_monitor_it_ends_when_asked(supervise: Supervise, plugged: Plugged) -> None:
    plugged.unplug()
    kiosk = show(supervise, plugged.sway)
    kiosk.wait_for("STATUS=waits for a monitor")
    ends(kiosk)
