"""A locked kiosk among the keys and the mouse of a desktop: nothing that a visitor does with them leaves it.

Openbox stands for any window manager.  It keeps its own keys (close, minimise, switch, show the desktop), so that the
kiosk really meets them; where it is installed, it meets none (cage, or a bare X server).
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from kiosk.errors import OK
from tests.faults.attempts import KEYS, MANAGER_KEYS, MOUSE, REQUESTS, SERVER_KEYS
from tests.faults.conftest import Supervise
from tests.support.supervisor import Supervised
from tests.support.x_desktop import SIZE, Desktop, missing

WATCHDOG = 8.0
"""Seconds: a machine that also runs a window manager is slower."""
MODIFIERS = ("Key_Control", "Key_Alt", "Key_Shift")
WHOLE = "x".join(map(str, SIZE)) + "+0+0"

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed: {missing()}")


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with Desktop.opened(tmp_path_factory.mktemp("desktop")) as desktop:
        yield desktop


@attrs.define
class Locked:
    """A kiosk on the desktop, and whether it is all that there is."""

    desktop: Desktop
    kiosk: Supervised
    window: str

    def is_all(self) -> bool:
        """Whether its one window is all that is seen, full screen, and has the keys."""
        desktop = self.desktop
        return (
            desktop.windows() == [self.window]
            and desktop.seen() == [WHOLE]
            and desktop.is_full_screen(self.window)
            and desktop.holds_keys(self.window)
        )

    def attempt(self, name: str, words: str) -> list[str]:
        """Do it, and wait until it is through: manager and kiosk have both taken another request to close after it.
        What the kiosk heard meanwhile."""
        before = len(self.kiosk.said)
        self.desktop.hands(*words.format(window=self.window).split())
        self.desktop.wait(self._refuses, f"it hears of Alt+F4, after {name}")
        self.desktop.wait(self.is_all, f"it is all there is, after {name}")
        return [text for _, text in self.kiosk.said[before:]]

    def press(self, name: str, key: str) -> list[str]:
        """Press a key; those that the kiosk heard, without what is held beside others."""
        heard = re.findall(r"key (Key_\w+)", " ".join(self.attempt(name, f"key {key}")))
        return [other for other in heard if other not in MODIFIERS]

    def _refuses(self) -> bool:
        before = len(self.kiosk.said)
        self.desktop.hands("key", "alt+F4")
        self.kiosk.hear(0.05)
        for _ in range(20):
            if any(text.endswith(" close") for _, text in self.kiosk.said[before:]):
                return True
            self.kiosk.hear(0.05)
        return False  # it had not the keys: the window manager had not given them back yet

    def click(self, button: str) -> str:
        """Click a button; the place where that leads."""
        told = self.kiosk.wait_for_words(f"button {button}").split()
        before = len(self.kiosk.said)
        self.desktop.hands("mousemove", *told[-2:], "click", "1")
        return self.kiosk.wait_for_words("drawn ", after=before)


@pytest.fixture
def locked(supervise: Supervise, desktop: Desktop, tmp_path: Path) -> Locked:
    (tmp_path / "kiosk.toml").write_text("lockdown = true", encoding="utf-8")
    kiosk = supervise(
        *("--settings", str(tmp_path / "kiosk.toml")),
        module="tests.faults.telling",
        watchdog=WATCHDOG,
        environ={**desktop.environ, "QT_QPA_PLATFORM": "xcb"},
    )
    kiosk.wait_for_words("button bar.next")
    desktop.wait(lambda: len(desktop.windows()) == 1, "its window is managed")
    found = Locked(desktop, kiosk, desktop.windows()[0])
    desktop.wait(found.is_all, "it has the screen")
    return found


def assert_it_lives(locked: Locked) -> None:
    """It beats, a click leads on, and it ends when the system asks."""
    locked.press("Home", "Home")
    locked.press("Home", "Home")  # if it slept, the first has only woken it
    assert "READING definition" in locked.click("home.start")
    assert "READING definition" in locked.click("bar.next")
    before = len(locked.kiosk.said)
    locked.kiosk.wait_for_words("WATCHDOG=1", WATCHDOG, after=before)
    locked.kiosk.send(signal.SIGTERM)
    assert locked.kiosk.ended() == OK
    assert locked.kiosk.errors() == ""


def test_no_key_leaves_it(locked: Locked) -> None:
    unheard = [name for name, key in KEYS.items() if not locked.press(name, key)]
    assert not unheard, "these did not reach it"
    assert_it_lives(locked)


def test_no_key_of_the_window_manager_takes_it_away(locked: Locked) -> None:
    heard = {name: locked.press(name, key) for name, key in MANAGER_KEYS.items()}
    assert {key for keys in heard.values() for key in keys} <= {"Key_Meta"}, "these are not the manager's"
    assert_it_lives(locked)


def test_no_key_of_the_server_stops_it(locked: Locked) -> None:
    for name, key in SERVER_KEYS.items():
        locked.press(name, key)
    assert_it_lives(locked)


def test_no_mouse_takes_it_away(locked: Locked) -> None:
    for name, words in MOUSE.items():
        locked.attempt(name, words)
    assert_it_lives(locked)


def test_no_request_takes_it_away(locked: Locked) -> None:
    for name, words in REQUESTS.items():
        heard = " ".join(locked.attempt(name, words))
        assert heard.count(" close") > 1 or "exposed False" in heard, f"{name} did not reach it"
    assert_it_lives(locked)


@pytest.mark.parametrize("how", ["Alt+F4", "Ctrl+C"])
def test_unlocked_it_ends_in_order(supervise: Supervise, desktop: Desktop, how: str) -> None:
    """By default: nobody is trapped by a first try."""
    kiosk = supervise(environ={**desktop.environ, "QT_QPA_PLATFORM": "xcb"})
    kiosk.wait_for("READY=1")
    desktop.wait(lambda: any(map(desktop.holds_keys, desktop.windows())), "it has the keys")
    if how == "Alt+F4":
        desktop.hands("key", "alt+F4")
    else:
        kiosk.send(signal.SIGINT)  # as the terminal does that it was started from
    assert kiosk.ended() == OK
    assert kiosk.errors() == ""


def test_locked_it_ends_when_the_system_asks_and_not_when_a_window_does(
    supervise: Supervise, desktop: Desktop, tmp_path: Path
) -> None:
    """The product itself, without what listens in the tests above."""
    (tmp_path / "kiosk.toml").write_text("lockdown = true", encoding="utf-8")
    kiosk = supervise(
        *("--settings", str(tmp_path / "kiosk.toml")),
        watchdog=WATCHDOG,
        environ={**desktop.environ, "QT_QPA_PLATFORM": "xcb"},
    )
    kiosk.wait_for("READY=1")
    desktop.wait(lambda: any(map(desktop.holds_keys, desktop.windows())), "it has the keys")
    desktop.hands("key", "alt+F4")
    for _ in range(3):
        kiosk.wait_for_words("WATCHDOG=1", WATCHDOG, after=len(kiosk.said))
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
