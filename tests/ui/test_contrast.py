"""The colours of the theme, pair by pair, against the ratios of the requirements."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.content.contrast import contrast, is_colour
from kiosk.navigation import Sheet
from kiosk.screens import SCREENS
from kiosk.visit import TEXT_SIZES, Scheme
from tests.support.controls import front_items
from tests.support.items import shown_rect
from tests.support.running import Running
from tests.ui.conftest import Launch

TEXT, STRONG_TEXT, CONTROL = 7.0, 10.0, 3.0
"""Least ratios: text, text in high contrast, and what has to be seen but not read."""
TEXTS = [
    *[(ink, ground) for ink in ("ink", "softInk") for ground in ("paper", "card", "tile", "safety")],
    *[("ink", ground) for ground in ("tilePressed",)],
    *[("action", ground) for ground in ("paper", "card", "safety")],  # words that can be touched
    ("actionInk", "action"),
    ("actionInk", "actionPressed"),
    ("card", "ink"),  # the hint
    ("spokenInk", "spoken"),  # the sentence that is read aloud
]
CONTROLS = [
    *[("border", ground) for ground in ("paper", "card", "tile")],
    *[("focus", ground) for ground in ("paper", "card", "tile", "safety")],
    *[("action", ground) for ground in ("paper", "card", "tile")],
    ("safetyBorder", "paper"),
    ("safetyBorder", "safety"),
    *[(view, ground) for view in ("faceView", "sideView") for ground in ("paper", "card")],
]


@attrs.frozen
class Colours:
    """The colours of a theme, `#rrggbb` by name."""

    by_name: dict[str, str]

    def ratio(self, one: str, other: str) -> float:
        """Contrast of two of them."""
        return contrast(self.by_name[one], self.by_name[other])


@pytest.fixture(scope="module")
def colours(touch_screen: QPointingDevice) -> dict[Scheme, Colours]:
    """Those of the running kiosk, theme by theme."""
    running = Running.start(SCREENS["wall"], touch_screen)
    running.open_home()
    found = {}
    for number, scheme in enumerate(Scheme):
        running.kiosk.choices.setScheme(number)
        found[scheme] = _read(running)
    assert not running.stop()
    return found


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


def least(scheme: Scheme) -> float:
    """Least contrast of a text."""
    return STRONG_TEXT if scheme is Scheme.HIGH_CONTRAST else TEXT


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read(colours: dict[Scheme, Colours], ink: str, ground: str, scheme: Scheme) -> None:
    assert colours[scheme].ratio(ink, ground) >= least(scheme)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("line", "ground"), CONTROLS)
def test_what_is_touched_can_be_seen(colours: dict[Scheme, Colours], line: str, ground: str, scheme: Scheme) -> None:
    assert colours[scheme].ratio(line, ground) >= CONTROL


def test_high_contrast_is_higher_everywhere(colours: dict[Scheme, Colours]) -> None:
    for pair in TEXTS:
        assert colours[Scheme.HIGH_CONTRAST].ratio(*pair) >= colours[Scheme.LIGHT].ratio(*pair), pair


def test_the_table_of_contrasts_is_printed(colours: dict[Scheme, Colours]) -> None:
    """`pytest -s`: every pair of the tokens in every theme."""
    print(f"\n{'on its ground':32}" + "".join(f"{scheme:>16}" for scheme in Scheme))
    for pairs in (TEXTS, CONTROLS):
        for one, other in pairs:
            ratios = [colours[scheme].ratio(one, other) for scheme in Scheme]
            print(f"{one + ' on ' + other:32}" + "".join(f"{ratio:16.1f}" for ratio in ratios))
            assert min(ratios) >= CONTROL


# ----------------------------------------------------------------------------------------- real pixels

PLACES = ["home", "definition.main", "definition.ciment", "steps.needle", "questions.avant", "risques.main", "display"]


@pytest.mark.parametrize("scheme", Scheme)
def test_the_pixels_of_every_text_have_that_contrast(launch: Launch, scheme: Scheme) -> None:
    running = launch("wall")
    running.session.choose(lambda visit: replace(visit, scheme=scheme))
    measured = 0
    for place in PLACES:
        if place in ("home", "display"):
            running.open_home()
        else:
            running.open(place)
        if place == "display":
            running.open_sheet(Sheet.DISPLAY)
        for text, ratio in _seen(running):
            measured += 1
            assert ratio >= least(scheme) - 0.05, f"{place}: {text!r} has {ratio:.1f}"
    assert measured > 100


@pytest.mark.parametrize("languages", [("fr",), ("ar",), ("fr", "en", "ar")], ids="-".join)
@pytest.mark.parametrize("screen", ["wall", "totem", "wall-4k"])
def test_letters_of_every_size_are_drawn(launch: Launch, screen: str, languages: tuple[str, ...]) -> None:
    """The largest text, and the words of the attract screen: above 64 pixels Qt draws them another way."""
    running = launch(screen, text_size=TEXT_SIZES, languages=languages)
    largest = 0
    for place in ("attract", "home", "definition.main"):
        if place == "home":
            running.open_home()
        elif place != "attract":
            running.open(place)
        for text, ratio in _seen(running):
            assert ratio >= TEXT, f"{place}: {text!r} has {ratio:.1f}"
        largest = max(largest, *(item.property("font").pixelSize() for item in _texts(running)))
    assert largest > 64


def _texts(running: Running) -> list[QQuickItem]:
    """Texts in front."""
    items = front_items(running.window)
    return [it for it in items if it.inherits("QQuickText") and str(it.property("text")) and it.isEnabled()]


def _seen(running: Running) -> Iterator[tuple[str, float]]:
    """Each text in front, and the contrast of its pixels."""
    image = running.window.grabWindow()
    for item in _texts(running):
        rect = shown_rect(item).toAlignedRect()
        if min(rect.width(), rect.height()) >= 8:
            yield str(item.property("text")), _ratio_seen(image.copy(rect))


def _ratio_seen(image: QImage) -> float:
    """Contrast of the ground, which is the commonest colour, and the colour that differs most from it."""
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32) & 0xFFFFFF
    found, counts = np.unique(pixels, return_counts=True)
    ground = f"#{int(found[counts.argmax()]):06x}"
    return max(contrast(ground, f"#{int(pixel):06x}") for pixel in found)
