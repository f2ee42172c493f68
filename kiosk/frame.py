"""The frame of every page: how a window is shared out, in device-independent pixels.

One place for all sizes: pages are made with these numbers and QML draws with
them, so that what was measured is what is seen.
"""

from __future__ import annotations

import math
from functools import cached_property

from msgspec import Struct

from kiosk.profile import CAPITAL_PER_EM, LINE_HEIGHT, SIZES, Profile, Sizes, body_capitals

TITLE_RATIO = 1.3
"""Size of titles in the chrome over that of labels."""
NATURAL_LINE = 1.24
"""Height of a line of lettering over its font size, as the font has it."""
MEASURE = 29
"""Longest line in ems: 70 letters of the narrowest text at most (requirement)."""
LANDSCAPE_SHARES = (0.56, 0.50, 0.44, 0.38, 0.32, 0.26, 0.20)
PORTRAIT_SHARES = (0.54, 0.48, 0.42, 0.36, 0.30, 0.24, 0.19)
"""Shares of a page that its picture may take, widest first."""
STEP_SHARES = (0.66, 0.61)
"""The widest shares of the step diagram, in landscape."""
PORTRAIT_STEP_SHARES = (0.80, 0.74, 0.68, 0.61)
"""The same in portrait, where the screens stand below the scene."""
LEAST_STEP_SHARES = {False: 0.44, True: 0.48}
"""The narrowest, in landscape and in portrait: with less, scene or screens would be too small to show anything."""


class Frame(Struct, frozen=True, dict=True):
    """A window of some size on some screen.

    Attributes:
        width, height: the window, in device-independent pixels.
        px_per_mm: device-independent pixels a millimetre.
        profile: where the kiosk stands.
        text_size: 1 to 4.
    """

    width: float
    height: float
    px_per_mm: float
    profile: Profile
    text_size: int

    @cached_property
    def sizes(self) -> Sizes:
        """Sizes of the profile, in millimetres."""
        return SIZES[self.profile]

    @cached_property
    def unit(self) -> float:
        """Pixels a millimetre of chrome; on a screen larger than the reference the chrome grows with it."""
        short = min(self.width, self.height) / self.px_per_mm
        return self.px_per_mm * max(1.0, short / self.sizes.reference)

    @cached_property
    def portrait(self) -> bool:
        """Whether the window is higher than wide."""
        return self.height > self.width

    @cached_property
    def margin(self) -> int:
        """Between the window's edge and anything else."""
        return round(self.sizes.margin * self.unit)

    @cached_property
    def gap(self) -> int:
        """Between two neighbours."""
        return math.ceil(self.sizes.gap * self.unit)

    @cached_property
    def target(self) -> int:
        """Least side of anything to touch."""
        return math.ceil(self.sizes.target * self.unit)

    @cached_property
    def label(self) -> int:
        """Font size of the smallest lettering."""
        return math.ceil(self.sizes.label / CAPITAL_PER_EM * self.unit)

    @cached_property
    def title(self) -> int:
        """Font size of titles."""
        return round(self.label * TITLE_RATIO)

    @cached_property
    def body(self) -> int:
        """Font size of text at the chosen size."""
        short = min(self.width, self.height) / self.px_per_mm
        capital = body_capitals(self.profile, short)[self.text_size - 1]
        return math.ceil(capital / CAPITAL_PER_EM * self.px_per_mm)

    @cached_property
    def line(self) -> int:
        """Distance of two baselines of text."""
        return math.ceil(self.body * LINE_HEIGHT)

    @cached_property
    def measure(self) -> int:
        """Width that no line of text exceeds, so that the eye finds the next one."""
        return round(self.body * MEASURE)

    @cached_property
    def paragraph_gap(self) -> int:
        """Between two paragraphs."""
        return round(self.body * 0.5)

    @cached_property
    def header(self) -> int:
        """Height of the header; the waiting room has a row more, for the help sentence.

        A tablet has the button of the map there, and beside it, under the title, two lines: the general-information
        sentence and, in landscape, whose texts these are.
        """
        if self.profile is Profile.CONSULTATION:
            words = (self.title + 2 * self.label) * NATURAL_LINE
            return math.ceil(max(self.target + self.gap // 4 + self.gap, words + self.gap // 3))
        return round(self.title * LINE_HEIGHT + self.label * LINE_HEIGHT + self.gap) + self.gap

    @cached_property
    def bar_rows(self) -> int:
        """Rows of the bar of controls."""
        return 2 if self.portrait else 1

    @cached_property
    def bar_button(self) -> int:
        """Height of a control of the bar."""
        return max(self.target, math.ceil(self.label * 2.9))

    @cached_property
    def bar(self) -> int:
        """Height of the bar, its upper gap included."""
        return self.bar_rows * (self.bar_button + self.gap)

    @cached_property
    def footer(self) -> int:
        """Height of the line above the bar where the general-information sentence stands; a tablet has it above."""
        return round(self.label * LINE_HEIGHT) if self.profile is Profile.WAITING_ROOM else 0

    @cached_property
    def footnote(self) -> int:
        """Height of the line over it that says whose texts these are, where both do not stand in one line."""
        return round(self.label * LINE_HEIGHT) if self.portrait else 0

    @cached_property
    def strip(self) -> int:
        """Height of the row that the voice adds above the bar while it reads."""
        return self.target

    @cached_property
    def lift(self) -> int:
        """How far a page moves up to make room for that row: over what the header can spare, never over its text."""
        wanted = self.strip + self.gap - self.footer
        return max(0, min(wanted, self.header - 1))

    @cached_property
    def rise(self) -> int:
        """How far the touch area of a word in a page's first line reaches beyond the gap to a control over the page."""
        over = math.ceil((self.target - self.line) / 2) - self.gap
        return max(0, over) if self.profile is Profile.CONSULTATION else 0

    @cached_property
    def content_width(self) -> int:
        """Width left for a page."""
        return round(self.width) - 2 * self.margin

    @cached_property
    def content_height(self) -> int:
        """Height left for a page."""
        return round(self.height) - self.header - self.footer - self.bar - self.gap

    @cached_property
    def shares(self) -> tuple[float, ...]:
        """Shares that a picture may take, widest first."""
        return PORTRAIT_SHARES if self.portrait else LANDSCAPE_SHARES

    @cached_property
    def step_shares(self) -> tuple[float, ...]:
        """The same for the step diagram, which is wider: a scene and two screens beside it."""
        widest, least = PORTRAIT_STEP_SHARES if self.portrait else STEP_SHARES, LEAST_STEP_SHARES[self.portrait]
        return (*widest, *(share for share in self.shares if share >= least))

    @cached_property
    def stepper_columns(self) -> int:
        """Buttons a row in the stepper: play, nine steps and labels in one row where they fit, else in two."""
        fits = 11 * self.target + 10 * self.gap <= self.content_width
        return 11 if fits else 6

    @cached_property
    def stepper(self) -> int:
        """Height of the stepper."""
        rows = 1 if self.stepper_columns == 11 else 2
        return rows * self.target + (rows - 1) * self.gap

    @cached_property
    def verdicts(self) -> int:
        """Height of what stands under a prompt: buttons, and the note beside them; upright, over them."""
        note = round(2 * self.label * LINE_HEIGHT) + self.gap if self.portrait else 0
        return self.bar_button + self.gap + note

    def picture(self, share: float, height: float) -> tuple[int, int]:
        """Width and height of the picture that takes this share of a page of this height."""
        if self.portrait:
            return self.content_width, round(share * height)
        return round(share * self.content_width), round(height)

    def text(self, share: float, height: float) -> tuple[int, int]:
        """Width and height left for text beside or under such a picture; share 0: no picture."""
        if share == 0:
            return min(self.content_width, self.measure), round(height)
        width, taken = self.picture(share, height)
        if self.portrait:
            return min(self.content_width, self.measure), round(height) - taken - 2 * self.gap
        return min(self.content_width - width - 2 * self.gap, self.measure), round(height)
