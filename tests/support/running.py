"""The real kiosk in a window of a named screen, with a clock that only the test moves."""

from __future__ import annotations

from collections.abc import Callable

import attrs
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk, Manner
from kiosk.backend.session import TURN_GUARD, Session, Setup
from kiosk.content.model import Content
from kiosk.content.rules.every_text import letters_of
from kiosk.desk import NO_DESK, Desk
from kiosk.navigation import NavState, Place, Sheet, View
from kiosk.presence import Patience
from kiosk.screens import Screen
from kiosk.settings import default_settings
from kiosk.starting import fresh_visit
from kiosk.system.fonts import cover, type_for
from kiosk.visit import Visit
from tests.support.items import all_items, find, is_shown, scene_rect
from tests.support.shipped import shipped
from tests.support.touch import Touch
from tests.support.waiting import wait_until

STILL = Manner(motion_ms=0, travel_ms=0)
"""Every change is at once."""


@attrs.define
class Clock:
    """Stands still until it is told to go on."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now

    def forward(self, seconds: float) -> None:
        """Let this time pass at once."""
        self.now += seconds


@attrs.define
class Running:
    """A kiosk that runs, and the hands of a visitor on it."""

    kiosk: Kiosk
    screen: Screen
    clock: Clock
    touch: Touch
    _frames: int = 0
    _awaited: int = 0

    @classmethod
    def start(
        cls,
        screen: Screen,
        touch_screen: QPointingDevice,
        *,
        text_size: int | None = None,
        manner: Manner = STILL,
        content: Content | None = None,
        languages: tuple[str, ...] = (),
        easy: bool = False,
        printer: str = "",
        desk: Callable[[Clock], Desk] = lambda _: NO_DESK,
    ) -> Running:
        """As `kiosk.starting.start` does, for the settings of the screen's profile; nothing moves by itself.

        `languages` are offered; visits start in the first of them, in French where there are none.
        """
        settings = replace(default_settings(screen.profile), language=(*languages, "fr")[0])
        visit = fresh_visit(settings if text_size is None else replace(settings, text_size=text_size))
        visit = replace(visit, easy=easy)
        clock = Clock()
        content = content or shipped()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        cover(app, letters_of(content))
        setup = Setup(content, screen.profile, screen.px_per_mm, visit, type_for, clock, languages, printer)
        patience = Patience(settings.idle, settings.idle_reading, settings.countdown)
        kiosk = Kiosk(setup, replace(manner, patience=patience), desk(clock), size=(screen.width, screen.height))
        running = cls(kiosk, screen, clock, Touch(kiosk.window, touch_screen))
        kiosk.window.frameSwapped.connect(running._count_frame)
        kiosk.show((screen.width, screen.height))
        wait_until(kiosk.window.isExposed, "the window is shown")
        running.settle()
        return running

    def stop(self) -> list[str]:
        """Take it down; the warnings of its whole life."""
        self.kiosk.window.frameSwapped.disconnect(self._count_frame)
        self.kiosk.destroy()
        return self.kiosk.warnings

    @property
    def frames(self) -> int:
        """Frames drawn so far."""
        return self._frames

    @property
    def session(self) -> Session:
        return self.kiosk.session

    @property
    def window(self) -> QQuickWindow:
        return self.kiosk.window

    @property
    def place(self) -> Place:
        return self.session.state.place

    def sheet(self) -> Sheet:
        """What lies over the place."""
        return self.session.state.sheet

    @property
    def visit(self) -> Visit:
        return self.session.visit

    def settle(self) -> None:
        """Wait until every picture is there and two frames later everything is laid out."""
        for _ in range(2):
            wait_until(lambda: bool(self.window.property("ready")), f"the pictures of {self.place}")
            self._awaited = self._frames + 1
            self.window.update()
            wait_until(lambda: self._frames >= self._awaited, "a frame")

    def tap(self, name: str) -> None:
        """Touch an item, some time after the last touch."""
        self.clock.forward(2 * TURN_GUARD)
        self.touch.tap(name)
        self.settle()

    def swipe(self, share: float) -> None:
        """A finger across the page, some time after the last touch."""
        self.clock.forward(2 * TURN_GUARD)
        self.touch.swipe("view", share)
        self.settle()

    def tap_at(self, point: QPoint) -> None:
        """Touch a place, whatever is there."""
        self.clock.forward(2 * TURN_GUARD)
        self.touch.tap_at(point)
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key and let it go, some time after the last."""
        self.clock.forward(2 * TURN_GUARD)
        QTest.keyClick(self.window, key, modifiers)
        self.settle()

    def silence(self, seconds: float) -> None:
        """Nobody touches anything for so long; the kiosk then looks at its clock, as its timer makes it."""
        self.clock.forward(seconds)
        self.kiosk.presence.look()
        self.settle()

    def open(self, block: str) -> None:
        """Be at a block, whichever way led there."""
        section = self.session.outline.section_of(block)
        assert section, f"no page has {block}"
        self.session.navigate(lambda *_: NavState(Place(View.READING, section, block), (Place(View.HOME),)))
        self.settle()

    def open_home(self) -> None:
        """Be at home."""
        self.session.navigate(lambda *_: NavState(Place(View.HOME)))
        self.settle()

    def open_sheet(self, sheet: Sheet, term: str = "", part: str = "") -> None:
        """Have a sheet over the place."""
        self.session.navigate(lambda state, _: replace(state, sheet=sheet, term=term, part=part))
        self.settle()

    def items(self) -> list[QQuickItem]:
        """Every item, seen or not."""
        return all_items(self.window)

    @property
    def corner(self) -> QPoint:
        """From the upper left corner of a picture to a place of it where nothing else can be touched."""
        return QPoint(round(3 * self.screen.px_per_mm), round(3 * self.screen.px_per_mm))

    @property
    def lower_corner(self) -> QPoint:
        """The same from the lower left corner."""
        return QPoint(self.corner.x(), -self.corner.y())

    def item(self, name: str) -> QQuickItem:
        """The one visible item of this name."""
        return find(self.window, name)

    def shows(self, name: str) -> bool:
        """Whether an item of this name is visible."""
        return is_shown(self.window, name)

    def middle(self, name: str) -> QPoint:
        """The middle of an item in the window."""
        return scene_rect(self.item(name)).center().toPoint()

    def _count_frame(self) -> None:
        self._frames += 1
