"""The colours of the theme, pair by pair, against the ratios of the requirements."""

from __future__ import annotations

import attrs
import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlExpression, qmlContext

from kiosk.content.contrast import contrast, is_colour
from kiosk.screens import SCREENS
from kiosk.visit import Scheme
from tests.support.running import Running

TEXT, STRONG_TEXT, CONTROL = 7.0, 10.0, 3.0
"""Least ratios: text, text in high contrast, and what has to be seen but not read."""
TEXTS = [
    *[(ink, ground) for ink in ("ink", "softInk") for ground in ("paper", "card", "tile", "safety")],
    *[("ink", ground) for ground in ("tilePressed",)],
    *[("action", ground) for ground in ("paper", "card", "safety")],  # words that can be touched
    ("actionInk", "action"),
    ("actionInk", "actionPressed"),
    ("card", "ink"),  # the hint
    ("normalInk", "normalPaper"),  # samples of the two contrasts
    ("strongInk", "strongPaper"),
]
CONTROLS = [
    *[("border", ground) for ground in ("paper", "card", "tile")],
    *[("focus", ground) for ground in ("paper", "card", "tile", "safety")],
    *[("action", ground) for ground in ("paper", "card", "tile")],
    ("safetyBorder", "paper"),
    ("safetyBorder", "safety"),
    ("faceView", "card"),
    ("sideView", "card"),
]


@attrs.frozen
class Colours:
    """The colours of a theme, `#rrggbb` by name."""

    by_name: dict[str, str]

    def ratio(self, one: str, other: str) -> float:
        """Contrast of two of them."""
        return contrast(self.by_name[one], self.by_name[other])


@pytest.fixture(scope="module")
def colours(touch_screen: QPointingDevice) -> dict[bool, Colours]:
    """Those of the running kiosk in the light theme and, under True, in high contrast."""
    running = Running.start(SCREENS["wall"], touch_screen)
    running.open_home()
    light = _read(running)
    running.session.choose(lambda visit: attrs.evolve(visit, scheme=Scheme.HIGH_CONTRAST))
    strong = _read(running)
    assert not running.stop()
    return {False: light, True: strong}


def _read(running: Running) -> Colours:
    """The colours of all pairs; QML says them, for the type of the theme is unknown to Python."""
    button = running.item("bar.display")
    context = qmlContext(button)
    assert context is not None
    names = {name for pair in [*TEXTS, *CONTROLS] for name in pair}
    found = {name: str(QQmlExpression(context, button, f"'' + theme.{name}").evaluate()[0]) for name in names}
    assert all(is_colour(colour) for colour in found.values()), f"not opaque, or not there: {found}"
    return Colours(found)


def test_the_ratio_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)  # the grey that just reaches AA


@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read(colours: dict[bool, Colours], ink: str, ground: str) -> None:
    assert colours[False].ratio(ink, ground) >= TEXT


@pytest.mark.parametrize(("ink", "ground"), [pair for pair in TEXTS if "normal" not in pair[0]])
def test_text_in_high_contrast_can_be_read_by_weak_eyes(colours: dict[bool, Colours], ink: str, ground: str) -> None:
    assert colours[True].ratio(ink, ground) >= STRONG_TEXT


@pytest.mark.parametrize("strong", [False, True], ids=["light", "high-contrast"])
@pytest.mark.parametrize(("line", "ground"), CONTROLS)
def test_what_is_touched_can_be_seen(colours: dict[bool, Colours], line: str, ground: str, strong: bool) -> None:
    assert colours[strong].ratio(line, ground) >= CONTROL


def test_high_contrast_is_higher_everywhere(colours: dict[bool, Colours]) -> None:
    for pair in TEXTS:
        assert colours[True].ratio(*pair) >= colours[False].ratio(*pair), pair
