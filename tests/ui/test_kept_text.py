"""Large letters, which Qt draws anew in each frame, are kept as pictures: of a page that stands, of words that move."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlProperty

from kiosk.visit import Scheme
from tests.support.items import lineage
from tests.support.running import Running
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

ROUNDING = 16
"""Steps of 255 by which a letter's edge may differ: it is blended twice.  No eye sees them."""


def layers(running: Running) -> list[QQmlProperty]:
    """Of every paragraph: of the page in front, and of its neighbours."""
    boxes = (item for item in running.items() if item.objectName().startswith("statement."))
    inside = (item for item in boxes if any(around.objectName() == "page.text" for around in lineage(item)))
    return [QQmlProperty(item.parentItem(), "layer.enabled") for item in inside]


def kept(running: Running) -> int:
    return sum(bool(layer.read()) for layer in layers(running))


def wait_until_all_are_kept(running: Running) -> None:
    wait_until(lambda: 0 < kept(running) == len(layers(running)), "every paragraph kept")


def shades(running: Running) -> npt.NDArray[np.int16]:
    image = running.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).astype(np.int16)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_a_kept_text_looks_as_it_would_be_drawn(launch: Launch, scheme: Scheme) -> None:
    large = launch("wall-4k")
    large.open("definition.vertebre")
    wait_until_all_are_kept(large)
    large.session.choose(lambda visit: replace(visit, scheme=scheme))
    large.settle()
    as_kept = shades(large)
    for layer in layers(large):
        assert layer.write(False)
    large.settle()
    assert np.abs(shades(large) - as_kept).max() <= ROUNDING


def test_the_ring_around_a_kept_word_is_whole(launch: Launch) -> None:
    """It is drawn around a word, and reaches beyond the first line of its paragraph."""
    large = launch("wall-4k")
    large.open("definition.main")
    wait_until_all_are_kept(large)
    plain = shades(large)
    large.item("word.cimentoplastie").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    large.settle()
    ringed = shades(large)
    assert np.abs(ringed - plain).max() > ROUNDING
    for layer in layers(large):
        assert layer.write(False)
    large.settle()
    assert np.abs(shades(large) - ringed).max() <= ROUNDING


def test_a_turned_page_keeps_its_new_neighbour_too(launch: Launch) -> None:
    large = launch("wall-4k")
    large.open("definition.tassement")
    wait_until_all_are_kept(large)
    large.tap("bar.next")
    wait_until_all_are_kept(large)


def test_letters_that_are_quick_to_draw_are_drawn(launch: Launch) -> None:
    """A picture is memory: 2 MB a page on a wall screen."""
    wall = launch("wall")
    wall.open("definition.tassement")
    wall.tap("bar.next")
    assert layers(wall)
    assert kept(wall) == 0


@pytest.mark.parametrize("screen", ["wall", "totem", "wall-4k"])
def test_words_of_the_attract_screen_move_as_they_stand(launch: Launch, screen: str) -> None:
    running = launch(screen, languages=("fr", "en", "ar"))
    words = running.item("attract.words")
    layer = QQmlProperty(words, "layer.enabled")
    assert not layer.read(), "nothing moves"
    standing = shades(running)
    assert layer.write(True)
    running.settle()
    assert np.abs(shades(running) - standing).max() <= ROUNDING
