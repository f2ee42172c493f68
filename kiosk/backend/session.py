"""The state of the program, and the two ways to change it.

Every touch ends in `navigate` or `choose`, with a pure transition.  Only what
changed is announced; whatever QML shows is read again from here.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.content.model import Content, Section, Texts
from kiosk.frame import Frame
from kiosk.layout import Composer
from kiosk.navigation import NavState, Outline, within
from kiosk.offer import register_of
from kiosk.profile import Profile
from kiosk.typesetting import Type
from kiosk.visit import Visit, with_shown

TURN_GUARD = 0.5
"""Seconds within which a second page turn is taken for a trembling hand (requirement)."""

ASLEEP = NavState()
"""Where nobody is: the attract screen."""


class Setup(Struct, frozen=True):
    """What a session starts from and never changes."""

    content: Content
    profile: Profile
    px_per_mm: float
    """Device-independent pixels a millimetre."""
    fresh_visit: Visit
    type_for: Callable[[Frame], Type]
    clock: Callable[[], float] = time.monotonic
    offerable: tuple[str, ...] = ()
    """Languages that visitors may be offered, the one each visit starts in first; none: that one alone."""
    printer: str = ""
    """Print queue for the sheet to take home; empty: none."""


class Session(QObject):
    """Holds the frame, the visit and the place; makes pages anew when one of them asks for it."""

    placeChanged = Signal()
    visitChanged = Signal()
    outlineChanged = Signal()
    offerChanged = Signal()

    def __init__(self, setup: Setup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setup = setup
        self.state = NavState()
        self.visit = setup.fresh_visit
        self.offered = setup.offerable or (setup.fresh_visit.language,)
        self._last_turn = float("-inf")
        self._composer: Composer | None = None
        self._whole: Outline | None = None
        self._outline: Outline | None = None
        self._compose(1920.0, 1080.0)

    @property
    def texts(self) -> Texts:
        """Words of the visit's language, in its register."""
        texts = self.setup.content.texts
        return texts[(self.visit.easy and register_of(texts, self.visit.language)) or self.visit.language]

    def section(self, name: str) -> Section | None:
        """The section of this id."""
        return next((s for s in self.setup.content.structure.sections if s.id == name), None)

    def words_in_front(self) -> int:
        """How many words there are to read where the visitor is."""
        section = self.section(self.state.place.section)
        if section is None:
            return 0
        return self.composer.words_on(section, self.outline.pages[section.id][self.outline.index(self.state.place)])

    def resize(self, width: float, height: float) -> None:
        """The window has this size now, in device-independent pixels."""
        if width > 0 and height > 0 and (width, height) != (self.frame.width, self.frame.height):
            self._compose(width, height)
            self.outlineChanged.emit()

    def navigate(self, transition: Callable[[NavState, Outline], NavState]) -> None:
        """Go where a transition leads."""
        state = transition(self.state, self.outline)
        if state != self.state:
            self.state = state
            self.placeChanged.emit()

    def turn(self, transition: Callable[[NavState, Outline], NavState]) -> None:
        """Turn a page, unless one was turned a moment ago."""
        now = self.setup.clock()
        if now - self._last_turn < TURN_GUARD:
            return
        before = self.state
        self.navigate(transition)
        if self.state != before:
            self._last_turn = now
            self.choose(lambda visit: replace(visit, has_turned=True))

    def choose(self, transition: Callable[[Visit], Visit]) -> None:
        """Change what the visitor chose; the place stays."""
        visit = transition(self.visit)
        if visit == self.visit:
            return
        before, size, hidden = self.texts, self.visit.text_size, self.visit.hidden
        self.visit = visit
        if visit.text_size != size or self.texts is not before:
            self._compose(self.frame.width, self.frame.height)
            self.outlineChanged.emit()
        elif visit.hidden != hidden:
            self._outline = None
            self.state = within(self.state, self.whole, self.outline)
            self.outlineChanged.emit()
            self.placeChanged.emit()
        self.visitChanged.emit()

    def reveal(self, block: str) -> None:
        """Who asks for a hidden page by name gets it: its page is hidden no more."""
        if block in self.visit.hidden:
            self.choose(lambda visit: with_shown(visit, self.whole.page_of(block)))

    def offer(self, languages: tuple[str, ...]) -> None:
        """Visitors may choose these languages from now on."""
        if languages != self.offered:
            self.offered = languages
            self.offerChanged.emit()

    def end_visit(self, then: NavState = ASLEEP) -> None:
        """Forget everything of this visitor; `then` is where the kiosk is."""
        self._last_turn = float("-inf")
        self.choose(lambda _: self.setup.fresh_visit)
        self.navigate(lambda *_: then)

    def _compose(self, width: float, height: float) -> None:
        """Pages for this size are made when somebody asks for one: the attract screen has none."""
        self.frame = Frame(width, height, self.setup.px_per_mm, self.setup.profile, self.visit.text_size)
        self._composer = self._whole = self._outline = None

    @property
    def composer(self) -> Composer:
        """What makes pages in the visit's language, at its size."""
        if self._composer is None:
            self._composer = Composer(self.setup.content, self.texts, self.frame, self.setup.type_for(self.frame))
        return self._composer

    @property
    def whole(self) -> Outline:
        """Every page there is."""
        if self._whole is None:
            self._whole = self.composer.outline()
        return self._whole

    @property
    def outline(self) -> Outline:
        """Those that are not hidden."""
        if self._outline is None:
            self._outline = self.whole.without(self.visit.hidden)
        return self._outline
