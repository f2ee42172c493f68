"""Large letters, which Qt draws anew in each frame: the text of a page that stands is kept as a picture of itself."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.visit import Scheme
from tests.support.running import Running
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

ALIVE = 3
"""The page in front and its neighbours."""
ROUNDING = 8
"""Steps of 255 by which a letter's edge may differ: it is blended twice.  No eye sees them."""


def texts(running: Running) -> list[QQuickItem]:
    return [item for item in running.items() if item.objectName() == "page.text"]


def layer(item: QQuickItem) -> QQmlProperty:
    return QQmlProperty(item, "layer.enabled")


def kept(running: Running) -> int:
    return sum(bool(layer(text).read()) for text in texts(running))


def shades(running: Running) -> npt.NDArray[np.int16]:
    image = running.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).astype(np.int16)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_a_kept_text_looks_as_it_would_be_drawn(launch: Launch, scheme: Scheme) -> None:
    large = launch("wall-4k")
    large.open("definition.vertebre")
    wait_until(lambda: kept(large) == ALIVE, "three texts kept")
    large.session.choose(lambda visit: replace(visit, scheme=scheme))
    large.settle()
    as_kept = shades(large)
    for text in texts(large):
        assert layer(text).write(False)
    large.settle()
    assert np.abs(shades(large) - as_kept).max() <= ROUNDING


def test_a_turned_page_keeps_its_new_neighbour_too(launch: Launch) -> None:
    large = launch("wall-4k")
    large.open("definition.vertebre")
    wait_until(lambda: kept(large) == ALIVE, "three texts kept")
    large.tap("bar.next")
    wait_until(lambda: kept(large) == ALIVE, "three texts kept again")


def test_letters_that_are_quick_to_draw_are_drawn(launch: Launch) -> None:
    """A picture is memory: 2 MB a page on a wall screen."""
    wall = launch("wall")
    wall.open("definition.vertebre")
    wall.tap("bar.next")
    assert len(texts(wall)) == ALIVE
    assert kept(wall) == 0
