"""The touch of the tests is a touch: it reaches what a finger would reach, and refuses the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickView

from tests.support.items import find, is_shown
from tests.support.touch import Touch
from tests.support.waiting import wait_until

SCENE = """
import QtQuick

Item {
    id: root

    property string log: ""

    component Button: Rectangle {
        width: 100
        height: 60

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.log += parent.objectName + " "
            onLongPressed: root.log += "long "
        }
    }

    width: 600
    height: 400

    Button { objectName: "plain" }
    Button { objectName: "disabled"; x: 150; enabled: false }
    Button { objectName: "hidden"; x: 150; visible: false }
    Button { objectName: "clear"; x: 150; opacity: 0 }
    Button { objectName: "beyond"; x: 590 }
    Button { objectName: "covered"; y: 100 }
    Rectangle { objectName: "lid"; y: 90; width: 120; height: 80; z: 1 }
    Button { objectName: "shielded"; y: 100; x: 150 }
    MouseArea { objectName: "shield"; y: 90; x: 140; width: 120; height: 80 }
    Button { objectName: "decorated"; y: 100; x: 300 }
    Text { y: 100; x: 300; width: 100; height: 60; text: "only paint" }
    Item { y: 100; x: 450; width: 40; height: 60; clip: true; Button { objectName: "clipped" } }
    Repeater {
        model: 2
        Button { required property int index; objectName: "twin" + index; x: 150 * index; y: 200 }
    }
    Repeater { model: 2; Button { objectName: "ambiguous"; y: 200; x: 400 } }
    Rectangle {
        objectName: "strip"; y: 300; width: 400; height: 90
        DragHandler {
            target: null
            property real travelled: 0
            onActiveTranslationChanged: if (active) travelled = activeTranslation.x
            onActiveChanged: if (!active) root.log += (travelled < 0 ? "left " : "right ")
        }
    }
    Rectangle {
        objectName: "map"; y: 300; x: 410; width: 190; height: 90
        PinchHandler {
            target: null
            onActiveChanged: if (!active) root.log += (persistentScale > 1 ? "wider " : "closer ")
        }
    }
}
"""


@pytest.fixture
def view(qapp: object, tmp_path: Path) -> Iterator[QQuickView]:  # noqa: ARG001
    scene = tmp_path / "Scene.qml"
    scene.write_text(SCENE, encoding="utf-8")
    view = QQuickView()
    view.setSource(QUrl.fromLocalFile(str(scene)))
    assert not view.errors(), view.errors()
    view.show()
    wait_until(view.isExposed, "the window is shown")
    yield view
    view.close()
    view.deleteLater()


@pytest.fixture
def touch(view: QQuickView, touch_screen: QPointingDevice) -> Touch:
    return Touch(view, touch_screen)


def _log(view: QQuickView) -> list[str]:
    return str(view.rootObject().property("log")).split()


@pytest.mark.parametrize("name", ["plain", "decorated", "twin1"])
def test_a_tap_reaches_what_can_be_touched(view: QQuickView, touch: Touch, name: str) -> None:
    touch.tap(name)
    assert _log(view) == [name]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("disabled", "is disabled"),
        ("hidden", "0 visible items"),
        ("clear", "0 visible items"),
        ("beyond", "not in sight"),
        ("clipped", "not in sight"),
        ("covered", "lies under 'lid'"),
        ("shielded", "lies under 'shield'"),
        ("ambiguous", "2 visible items"),
        ("plian", r"0 visible items named 'plian' \(0 in all\); there are: plain"),
    ],
)
def test_a_tap_is_refused_where_a_visitor_could_not_make_it(
    view: QQuickView, touch: Touch, name: str, reason: str
) -> None:
    with pytest.raises(AssertionError, match=reason):
        touch.tap(name)
    assert _log(view) == []


def test_sliding_off_is_no_tap(view: QQuickView, touch: Touch) -> None:
    touch.slide_off("plain")
    assert _log(view) == []
    touch.tap("plain")
    assert _log(view) == ["plain"]


@pytest.mark.parametrize(("share", "way"), [(-0.5, "left"), (0.5, "right")])
def test_a_swipe_goes_its_way(view: QQuickView, touch: Touch, share: float, way: str) -> None:
    touch.swipe("strip", share)
    assert _log(view) == [way]


def test_two_fingers_touch_two_things_at_once(view: QQuickView, touch: Touch) -> None:
    touch.tap_together(["twin0", "twin1"])
    assert sorted(_log(view)) == ["twin0", "twin1"]


@pytest.mark.parametrize(("start", "end", "effect"), [(30, 150, "wider"), (150, 30, "closer")])
def test_a_pinch_has_a_direction(view: QQuickView, touch: Touch, start: int, end: int, effect: str) -> None:
    touch.pinch(QPoint(505, 345), start, end)
    assert _log(view) == [effect]


def test_a_finger_stays_until_it_is_lifted(view: QQuickView, touch: Touch) -> None:
    touch.hold("plain", lambda: _log(view) == ["long"], "the long press is noticed")
    assert _log(view)[0] == "long"


def test_items_of_repeaters_are_found(view: QQuickView) -> None:
    assert find(view, "twin1").x() == 150
    assert is_shown(view, "twin1")
    assert not is_shown(view, "hidden")


def test_waiting_in_vain_says_what_for() -> None:
    with pytest.raises(AssertionError, match=r"not within 0\.01 s: the moon"):
        wait_until(lambda: False, "the moon", 0.01)
