"""Pictures: large at a tap and small again, ready before they are needed, quiet when they are broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.content.model import Content, PictureKind
from kiosk.content.plate import Plate
from kiosk.navigation import Sheet
from kiosk.screens import SCREENS
from tests.support.items import lineage, scene_rect, seen_items, shown_rect
from tests.support.running import Running
from tests.support.shipped import shipped
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

FIGURE = "figure"


def area(running: Running, name: str) -> float:
    rect = shown_rect(running.item(name))
    return rect.width() * rect.height()


# ------------------------------------------------------------------------------------------ large and small again


def test_a_tap_opens_a_picture_large(launch: Launch) -> None:
    totem = launch("totem")
    totem.open("definition.vertebre")
    small = area(totem, FIGURE)
    totem.tap(FIGURE)
    assert totem.sheet() is Sheet.PICTURE
    assert area(totem, "enlarged") > 1.5 * small


@pytest.mark.parametrize("screen", ["wall", "tablet"])
def test_no_tap_on_a_large_picture_or_beside_it_closes_it(launch: Launch, screen: str) -> None:
    """Fingers bring it near, push it about and draw on it: one that slips must not take it away."""
    running = launch(screen)
    running.open("definition.vertebre")
    running.open_sheet(Sheet.PICTURE)
    running.tap("enlarged")
    running.tap_at(shown_rect(running.item("enlarged")).topRight().toPoint() + QPoint(3, 0))
    assert running.sheet() is Sheet.PICTURE


@pytest.mark.parametrize("way", ["picture.close", "bar.back"])
def test_a_large_picture_closes_by_its_button_and_by_retour(home: Running, way: str) -> None:
    home.open("definition.vertebre")
    place = home.place
    home.tap(FIGURE)
    home.tap(way)
    assert (home.sheet(), home.place) == (Sheet.NONE, place)


def test_a_large_picture_opens_and_closes_by_key(home: Running) -> None:
    home.open("definition.vertebre")
    home.item(FIGURE).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    home.key(Qt.Key.Key_Return)
    assert home.sheet() is Sheet.PICTURE
    home.key(Qt.Key.Key_Escape)
    assert home.sheet() is Sheet.NONE


def test_sliding_off_a_picture_opens_nothing(home: Running) -> None:
    home.open("definition.vertebre")
    home.touch.slide(home.middle(FIGURE), home.middle("bar.home"))
    home.settle()
    assert home.sheet() is Sheet.NONE


def test_every_picture_opens_large(launch: Launch) -> None:
    running = launch("small-tablet", text_size=4)
    seen: set[str] = set()
    for section in running.session.setup.content.structure.sections:
        for block in section.blocks:
            if block.picture in seen or not block.picture:
                continue
            running.open(block.id)
            name = "scene" if running.shows("scene") else FIGURE
            if not running.shows(name):
                continue
            seen.add(block.picture)
            small = area(running, name)
            running.touch.tap_at(shown_rect(running.item(name)).topLeft().toPoint() + running.corner)
            running.settle()
            assert running.sheet() is Sheet.PICTURE, block.picture
            assert area(running, "enlarged") > small, block.picture
            running.tap("picture.close")
    kinds = {running.session.setup.content.structure.pictures[name].kind for name in seen}
    assert kinds == set(PictureKind)


def test_the_badges_of_a_large_picture_lead_to_their_block(home: Running) -> None:
    home.open("technique.tubes")
    home.touch.tap_at(shown_rect(home.item(FIGURE)).topLeft().toPoint() + home.corner)
    home.settle()
    assert home.sheet() is Sheet.PICTURE
    home.tap("spot.side")
    assert home.place.block == "technique.profil"
    assert home.sheet() is Sheet.NONE


def test_comparing_does_not_close_a_large_picture(home: Running) -> None:
    home.open("definition.ciment")
    home.touch.tap_at(shown_rect(home.item(FIGURE)).topLeft().toPoint() + home.corner)
    home.settle()
    before = float(home.item("compare.slider").property("position"))
    home.tap("compare.after")
    assert home.sheet() is Sheet.PICTURE
    assert float(home.item("compare.slider").property("position")) != before


# ------------------------------------------------------------------------------------------ the step diagram


@pytest.mark.parametrize(
    ("screen", "scene"),
    [
        ("wall", "procedure-room"),
        ("totem", "procedure-room"),
        ("wall-4k", "procedure-room"),
        ("small-wall", "procedure-room-close"),
        ("small-tablet", "procedure-end"),
        ("tablet-portrait", "procedure-end"),
    ],
)
def test_the_scene_suits_the_room_there_is(launch: Launch, screen: str, scene: str) -> None:
    running = launch(screen, text_size=1)
    running.open("steps.needle")
    files = {
        str(item.property("source").toString()) for item in seen_items(running.window) if item.inherits("QQuickImage")
    }
    shown = {Path(file).parent.name for file in files if "/procedure-" in file}
    assert {name for name in shown if name.startswith(("procedure-room", "procedure-end"))} == {scene}


def test_the_steps_move_the_room(home: Running) -> None:
    """The systems come one after the other, the beams are lit, the team changes, the arcs stand aside."""
    shown: dict[str, dict[str, float]] = {}
    for page in home.session.outline.pages["steps"]:
        home.open(page[0])
        scene = home.item("scene")
        layers = {item.objectName()[6:]: item.opacity() for item in seen_items(home.window) if _in_scene(item, scene)}
        shown[page[0].removeprefix("steps.")] = layers
    assert "supine" in shown["sleep"]
    assert "supine" not in shown["prone"]
    assert {"prone", "cushions"} <= shown["prone"].keys()
    assert {"face-tube", "face-beam"} <= shown["face"].keys()
    assert not any(name.startswith("side-") for name in shown["face"])
    assert {"side-tube", "side-beam"} <= shown["side"].keys()
    assert shown["side"]["face-arc"] == shown["side"]["side-arc"] == 1
    assert 0 < shown["needle"]["face-arc"] == shown["needle"]["side-arc"] < 0.5
    assert {"section", "drape", "needle-left"} <= shown["needle"].keys()
    assert "needle-right" in shown["other-side"]
    assert not {"needle-left", "needle-right", "face-beam"} & shown["done"].keys()
    team = {name for layers in shown.values() for name in layers if name.startswith("team-")}
    assert team == {"team-anaesthetist", "team-nurse", "team-radiographer", "team-radiologist"}


def _in_scene(item: QQuickItem, scene: QQuickItem) -> bool:
    return item.objectName().startswith("layer.") and list(lineage(item))[4] is scene


@pytest.mark.parametrize(("part", "opens"), [("scene", "scene"), ("monitor.front", "views"), ("inset", "inset")])
def test_each_part_of_the_step_diagram_opens_large(home: Running, part: str, opens: str) -> None:
    home.open("steps.needle")
    small = area(home, part)
    home.touch.tap_at(shown_rect(home.item(part)).bottomLeft().toPoint() + home.lower_corner)
    home.settle()
    assert (home.sheet(), home.session.state.part) == (Sheet.PICTURE, opens)
    large = "monitor.front" if opens == "views" else "enlarged"
    found = [item for item in seen_items(home.window) if item.objectName() == large]
    assert max(scene_rect(item).width() * scene_rect(item).height() for item in found) > small
    home.tap("picture.close")
    assert home.place.block == "steps.needle"


# ------------------------------------------------------------------------------------------ ready in time


def test_turning_over_the_end_of_a_chapter_shows_no_hole(home: Running) -> None:
    for section, following in (("definition", "indications.main"), ("technique", "steps.sleep")):
        home.open(home.session.outline.pages[section][-1][0])
        wait_until(lambda: _preloaded(home), "the pictures of the next chapter")
        home.kiosk.navigator.next()
        assert home.place.block == following
        assert home.window.property("ready") is True, "in the very moment of the turn"
        home.settle()
        home.clock.forward(10)


def test_opening_a_chapter_from_home_shows_no_hole(home: Running) -> None:
    wait_until(lambda: _preloaded(home), "the first pictures of the chapters")
    home.kiosk.navigator.openSection("avant-apres")
    assert home.window.property("ready") is True


def _preloaded(running: Running) -> bool:
    preloader = next(item for item in running.items() if item.objectName() == "preloader")
    return bool(preloader.property("ready"))


# ------------------------------------------------------------------------------------------ broken


def broken(content: Content, plate: str, file: Path) -> Content:
    """The content with a plate one of whose layers cannot be drawn."""
    old = content.plates[plate]
    layers = (replace(old.layers[-1], file=file), *old.layers[:-1])
    return replace(content, plates={**content.plates, plate: Plate(plate, old.width, old.height, layers, {})})


@pytest.mark.qt_log_ignore("Error decoding|Cannot open")
@pytest.mark.parametrize("wrong", ["missing", "garbage"])
def test_a_broken_picture_is_a_quiet_placeholder(tmp_path: Path, touch_screen: QPointingDevice, wrong: str) -> None:
    file = tmp_path / "broken.svg"
    if wrong == "garbage":
        file.write_bytes(bytes(range(256)))
    content = broken(shipped(), "spine-healthy", file)
    running = Running.start(SCREENS["wall"], touch_screen, content=content)
    running.open("definition.vertebre")
    assert running.shows("placeholder")
    shown = {item.objectName() for item in seen_items(running.window)}
    assert "statement.definition.vertebre" in shown, "the text stays"
    images = [item for item in seen_items(running.window) if "spine-healthy" in str(item.property("source"))]
    assert not images, "half a drawing could mislead"
    running.tap("bar.next")
    waiting = [item for item in seen_items(running.window) if item.objectName() == "placeholder"]
    assert all(shown_rect(item).isEmpty() for item in waiting), "the picture of this page is whole"
    assert all("broken.svg" in warning for warning in running.stop())
