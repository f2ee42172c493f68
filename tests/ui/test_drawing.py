"""Drawing on the tablet's large picture: by real fingers and a pen, right at any zoom, never more than a visit old."""

from __future__ import annotations

import gc
import math
from collections.abc import Callable

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.backend.canvas import DrawingCanvas
from kiosk.backend.ink import TRANSLUCENT
from kiosk.backend.ink_surface import LIGHT, CanvasTile
from kiosk.content.contrast import contrast
from kiosk.drawing_board import Ink, Stroke, Tool
from kiosk.navigation import NavState, Sheet
from kiosk.palm import GUARD
from resources.drawing.palette import BONE, PAPER, SCREEN, SCREEN_DENSE
from tests.support.items import is_within, scene_rect, seen_items
from tests.support.pen import Pen
from tests.support.reader import Role, heard
from tests.support.running import Running
from tests.support.snapshot import differences, snapshot
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

PLATE = "spine-healthy"
SURFACE = f"{PLATE}/{PLATE}"


@pytest.fixture
def tablet(launch: Launch) -> Running:
    """A tablet with a picture opened large."""
    running = launch("small-tablet")
    running.open("definition.vertebre")
    running.tap("figure")
    return running


def canvas(running: Running, plate: str = PLATE) -> DrawingCanvas:
    item = running.item(f"canvas.{plate}")
    assert isinstance(item, DrawingCanvas)
    return item


def drawn(running: Running, surface: str = SURFACE) -> tuple[Stroke, ...]:
    return running.kiosk.sketch.strokes(surface)


def at(running: Running, x: float, y: float, plate: str = PLATE) -> QPoint:
    """A place of the picture, in whole pixels of the window."""
    return exactly_at(running, x, y, plate).toPoint()


def exactly_at(running: Running, x: float, y: float, plate: str = PLATE) -> QPointF:
    area = canvas(running, plate).area
    place = QPointF(area.x() + x * area.width(), area.y() + y * area.height())
    return canvas(running, plate).mapToScene(place)


def line(running: Running, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A finger from place to place of the picture."""
    running.touch.slide(at(running, *start), at(running, *end))
    running.settle()


def colour(running: Running, place: QPoint) -> QColor:
    return running.window.grabWindow().pixelColor(place)


def looks(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 24


def ink(running: Running, number: int) -> QColor:
    colour = canvas(running).colours[number]
    assert isinstance(colour, QColor)
    return colour


def spine(running: Running) -> QRectF:
    """Where the drawing's own layer stands, which knows nothing of what is drawn over it."""
    large = running.item("enlarged")
    named = [item for item in running.items() if item.objectName() == "layer.spine" and is_within(item, large)]
    assert len(named) == 1
    return scene_rect(named[0])


def share(rect: QRectF, place: QPointF) -> QPointF:
    return QPointF((place.x() - rect.x()) / rect.width(), (place.y() - rect.y()) / rect.height())


def place_in(rect: QRectF, part: QPointF) -> QPointF:
    return QPointF(rect.x() + part.x() * rect.width(), rect.y() + part.y() * rect.height())


def distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


# ------------------------------------------------------------------------------------------ a stroke


def test_a_finger_draws_where_it_goes(tablet: Running) -> None:
    tablet.tap("draw.red")
    start, end = at(tablet, 0.3, 0.3), at(tablet, 0.7, 0.6)
    line(tablet, (0.3, 0.3), (0.7, 0.6))
    (stroke,) = drawn(tablet)
    assert (stroke.tool, stroke.ink) == (Tool.PEN, Ink.RED)
    for place, point in ((start, stroke.points[0]), (end, stroke.points[-1])):
        assert distance(QPointF(place), QPointF(at(tablet, *point))) <= 1
    assert looks(colour(tablet, (start + end) / 2), ink(tablet, 0))
    assert tablet.sheet() is Sheet.PICTURE


def test_without_a_tool_a_finger_draws_nothing(tablet: Running) -> None:
    line(tablet, (0.3, 0.3), (0.7, 0.6))
    assert not tablet.visit.board.done


@pytest.mark.parametrize("by", ["buttons", "pinch", "turn"])
def test_what_is_drawn_stays_in_its_place(tablet: Running, by: str) -> None:
    tablet.tap("draw.blue")
    line(tablet, (0.5, 0.35), (0.5, 0.45))
    middle = exactly_at(tablet, 0.5, 0.4)
    part = share(spine(tablet), middle)
    match by:
        case "buttons":
            tablet.tap("zoom.in")
            tablet.tap("zoom.in")
            assert tablet.kiosk.magnifier.property("scale") == 2
        case "pinch":
            tablet.touch.pinch(middle.toPoint(), 80, 240)
            tablet.settle()
            assert tablet.kiosk.magnifier.property("scale") > 2
        case _:
            tablet.window.resize(800, 1280)
            tablet.settle()
    expected = place_in(spine(tablet), part)
    assert distance(expected, middle) > 20 or by == "pinch", "the picture has moved"
    assert distance(expected, exactly_at(tablet, 0.5, 0.4)) <= 1
    assert looks(colour(tablet, expected.toPoint()), ink(tablet, 1))
    assert len(drawn(tablet)) == 1, "and no finger of a pinch has drawn"


def test_a_stroke_made_near_is_right_in_the_whole_picture(tablet: Running) -> None:
    tablet.tap("draw.green")
    for _ in range(5):
        tablet.tap("zoom.in")
    start = canvas(tablet).mapToScene(QPointF(50, 200))
    end = canvas(tablet).mapToScene(QPointF(600, 200))
    part = share(spine(tablet), (start + end) / 2)
    tablet.touch.slide(start.toPoint(), end.toPoint())
    tablet.settle()
    near = drawn(tablet)[0].width
    tablet.tap("zoom.whole")
    assert looks(colour(tablet, place_in(spine(tablet), part).toPoint()), ink(tablet, 2))
    line(tablet, (0.1, 0.1), (0.2, 0.1))
    assert drawn(tablet)[1].width == pytest.approx(5 * near), "thinner, as under a glass"


def test_only_the_new_piece_is_painted(tablet: Running) -> None:
    tablet.tap("draw.red")
    start, whole = at(tablet, 0.2, 0.2), canvas(tablet).width() * canvas(tablet).height()
    tablet.touch.slide(start, start + QPoint(200, 200))
    tablet.settle()
    with tablet.touch.held_at(start):
        tablet.settle()
        for step in range(1, 30):
            before = canvas(tablet).painted
            tablet.touch._move(start + QPoint(7 * step, 5 * step))
            tablet.settle()
            assert 0 < canvas(tablet).painted - before < whole / 300


def test_a_second_finger_ends_the_stroke_and_leaves_nothing_of_it(tablet: Running) -> None:
    tablet.tap("draw.red")
    clean = tablet.window.grabWindow()
    tablet.touch.tap_beside(at(tablet, 0.3, 0.3), "zoom.in")
    tablet.settle()
    tablet.tap("zoom.whole")
    places = [at(tablet, 0.3, 0.5), at(tablet, 0.6, 0.5)]
    tablet.touch._fingers("press", places[:1])
    tablet.touch._fingers("move", [places[0] + QPoint(40, 0)])
    sequence = QTest.touchEvent(tablet.window, tablet.touch._screen, False)
    sequence.stationary(0).press(1, places[1], tablet.window).commit()
    tablet.touch._fingers("release", places)
    tablet.settle()
    kept = [deed.stroke for deed in tablet.visit.board.done if deed.stroke and len(deed.stroke.points) > 1]
    assert not kept
    for _ in tablet.visit.board.done:
        tablet.tap("draw.undo")
    tablet.tap("draw.red")
    assert tablet.item("draw.red").property("visualFocus") is False
    assert _same_picture(clean, tablet.window.grabWindow(), canvas(tablet))


def _same_picture(one: QImage, other: QImage, item: QQuickItem) -> bool:
    """But for what is half covered at the edge of a stroke: in pieces it is a third of a pixel elsewhere at most."""
    rect = scene_rect(item).toAlignedRect()
    pixels = [
        np.frombuffer(image.copy(rect).convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8).astype(int)
        for image in (one, other)
    ]
    return int(abs(pixels[0] - pixels[1]).max()) < 60


# ------------------------------------------------------------------------------------------ tools


def test_a_touch_stamps_an_arrow(tablet: Running) -> None:
    tablet.tap("draw.blue")
    tablet.tap("draw.arrow")
    tip = at(tablet, 0.5, 0.5)
    tablet.touch.tap_at(tip)
    tablet.settle()
    (arrow,) = drawn(tablet)
    assert (arrow.tool, arrow.ink) == (Tool.ARROW, Ink.BLUE)
    assert distance(QPointF(at(tablet, *arrow.points[-1])), QPointF(tip)) <= 1
    assert looks(colour(tablet, tip - QPoint(8, 8)), ink(tablet, 1))


def test_an_arrow_that_is_drawn_leads_from_where_it_began(tablet: Running) -> None:
    tablet.tap("draw.arrow")
    line(tablet, (0.7, 0.7), (0.4, 0.5))
    (arrow,) = drawn(tablet)
    assert arrow.points[0] == pytest.approx((0.7, 0.7), abs=0.01)
    assert arrow.points[-1] == pytest.approx((0.4, 0.5), abs=0.01)
    assert not looks(colour(tablet, at(tablet, 0.7, 0.65)), ink(tablet, 0)), "no arrow on the way has stayed"


def test_the_highlighter_lets_the_picture_through(tablet: Running) -> None:
    tablet.tap("draw.highlighter")
    place = at(tablet, 0.5, 0.4)
    ground, marker = colour(tablet, place), ink(tablet, 3)
    tablet.touch.tremble(place, 30, 6)
    tablet.settle()

    def mixed(of: Callable[[QColor], int]) -> float:
        return TRANSLUCENT * of(marker) + (1 - TRANSLUCENT) * of(ground)

    found = colour(tablet, place)
    expected = QColor(*(round(mixed(of)) for of in (QColor.red, QColor.green, QColor.blue)))
    assert looks(found, expected), "once, however often the finger went over it"
    assert not looks(found, ground)


def test_undo_redo_and_clear(tablet: Running) -> None:
    tablet.tap("draw.red")
    place = at(tablet, 0.5, 0.4)
    clean = colour(tablet, place)
    assert not tablet.item("draw.undo").isEnabled()
    line(tablet, (0.4, 0.4), (0.6, 0.4))
    line(tablet, (0.4, 0.6), (0.6, 0.6))
    for name, count, seen in (
        ("draw.undo", 1, True),
        ("draw.undo", 0, False),
        ("draw.redo", 1, True),
        ("draw.redo", 2, True),
        ("draw.clear", 0, False),
        ("draw.undo", 2, True),
    ):
        tablet.tap(name)
        assert len(drawn(tablet)) == count
        assert looks(colour(tablet, place), ink(tablet, 0) if seen else clean)
    line(tablet, (0.4, 0.8), (0.6, 0.8))
    assert not tablet.item("draw.redo").isEnabled()


def test_undo_leaves_what_was_under_it(tablet: Running) -> None:
    tablet.tap("draw.highlighter")
    line(tablet, (0.3, 0.4), (0.7, 0.4))
    under = tablet.window.grabWindow()
    tablet.tap("draw.red")
    line(tablet, (0.5, 0.2), (0.5, 0.7))
    line(tablet, (0.3, 0.2), (0.7, 0.7))
    tablet.tap("draw.undo")
    tablet.tap("draw.undo")
    assert _same_picture(under, tablet.window.grabWindow(), canvas(tablet))
    tablet.tap("draw.clear")
    tablet.tap("draw.undo")
    assert _same_picture(under, tablet.window.grabWindow(), canvas(tablet))


def test_many_strokes_are_stretched_while_a_picture_comes_near_and_then_painted_anew(tablet: Running) -> None:
    points = tuple((0.1 + 0.8 * n / LIGHT, 0.4 + 0.05 * math.sin(n)) for n in range(LIGHT + 2))
    tablet.kiosk.sketch.add(SURFACE, Stroke(Tool.PEN, Ink.RED, 0.004, points))
    tablet.kiosk.sketch.add(SURFACE, Stroke(Tool.PEN, Ink.BLUE, 0.01, ((0.4, 0.55), (0.6, 0.55))))
    tablet.settle()
    layers = canvas(tablet)._layers
    part = share(spine(tablet), exactly_at(tablet, 0.5, 0.55))
    tablet.kiosk.magnifier.zoomBy(1.7, 0.5, 0.5)
    tablet.settle()
    for painted in (layers, None):
        assert looks(colour(tablet, place_in(spine(tablet), part).toPoint()), ink(tablet, 1))
        if painted:
            wait_until(lambda: canvas(tablet)._layers not in (None, layers), "they are painted anew")
            tablet.settle()


def test_undo_and_redo_by_key(tablet: Running) -> None:
    tablet.window.requestActivate()
    wait_until(tablet.window.isActive, "the window has the keyboard")
    tablet.tap("draw.red")
    line(tablet, (0.4, 0.4), (0.6, 0.4))
    for key, count in ((Qt.Key.Key_Z, 0), (Qt.Key.Key_Y, 1), (Qt.Key.Key_Z, 0)):
        tablet.key(key, Qt.KeyboardModifier.ControlModifier)
        assert len(drawn(tablet)) == count
    tablet.key(Qt.Key.Key_Plus)
    assert tablet.kiosk.magnifier.property("scale") == 1.5
    tablet.key(Qt.Key.Key_Minus)
    assert tablet.kiosk.magnifier.property("scale") == 1


def test_each_step_and_each_view_has_drawings_of_its_own(launch: Launch) -> None:
    running = launch("small-tablet")
    running.kiosk.sketch.takePen("red")
    for step, count in (("steps.needle", 1), ("steps.cement", 0)):
        running.open(step)
        running.open_sheet(Sheet.PICTURE, part="views")
        if count:
            middle = scene_rect(canvas(running, "xray-front")).center().toPoint()
            running.touch.slide(middle, middle + QPoint(20, 20))
            running.settle()
        assert len(drawn(running, f"{step}/xray-front")) == count
        assert len(drawn(running, f"{step}/xray-side")) == 0
        assert running.item("draw.undo").isEnabled() is bool(count)
    running.open("steps.needle")
    running.open_sheet(Sheet.PICTURE, part="views")
    assert len(canvas(running, "xray-front")._dry) == 1, "it is still there"


# ------------------------------------------------------------------------------------------ pen and palm


def test_a_pen_draws(tablet: Running) -> None:
    tablet.tap("draw.red")
    Pen(tablet.window).line(at(tablet, 0.3, 0.4), at(tablet, 0.6, 0.4))
    tablet.settle()
    assert len(drawn(tablet)) == 1
    assert looks(colour(tablet, at(tablet, 0.45, 0.4)), ink(tablet, 0))


def test_the_palm_is_ignored_while_a_pen_is_used(tablet: Running) -> None:
    tablet.tap("draw.red")
    pen = Pen(tablet.window)
    pen.send("press", at(tablet, 0.3, 0.4))
    tablet.clock.forward(10)
    tablet.touch.slide(at(tablet, 0.7, 0.7), at(tablet, 0.8, 0.8))  # while it writes, however long it rests
    pen.send("release", at(tablet, 0.4, 0.4))
    tablet.clock.forward(GUARD * 0.8)
    tablet.touch.tap("picture.close")  # and a moment after, anywhere
    tablet.settle()
    assert len(drawn(tablet)) == 1
    assert tablet.sheet() is Sheet.PICTURE
    pen.hover(at(tablet, 0.5, 0.5))
    tablet.touch.tap("picture.close")
    assert tablet.sheet() is Sheet.PICTURE
    tablet.clock.forward(GUARD)
    line(tablet, (0.3, 0.6), (0.5, 0.6))
    assert len(drawn(tablet)) == 2, "then a finger is a finger again"


def test_a_palm_that_came_down_before_the_pen_has_drawn_nothing(tablet: Running) -> None:
    tablet.tap("draw.red")
    with tablet.touch.held_at(at(tablet, 0.8, 0.8)):
        Pen(tablet.window).line(at(tablet, 0.3, 0.4), at(tablet, 0.6, 0.4))
        tablet.touch._move(at(tablet, 0.8, 0.85))
    tablet.settle()
    (stroke,) = drawn(tablet)
    assert stroke.points[0] == pytest.approx((0.3, 0.4), abs=0.01)


# ------------------------------------------------------------------------------------------ gone, or never there


def test_terminer_leaves_nothing_of_it(launch: Launch) -> None:
    running = launch("small-tablet")
    before = snapshot(running)
    running.tap("attract")
    running.open("definition.vertebre")
    running.tap("figure")
    running.tap("draw.blue")
    line(running, (0.3, 0.3), (0.7, 0.6))
    running.tap("draw.arrow")
    line(running, (0.3, 0.3), (0.7, 0.6))
    running.tap("draw.undo")
    Pen(running.window).line(at(running, 0.3, 0.4), at(running, 0.6, 0.4))
    running.clock.forward(1)
    running.tap("zoom.in")
    running.tap("bar.finish")
    assert running.session.state == NavState()
    found = differences(before, snapshot(running))
    assert not found, "\n".join(found)


def test_a_canvas_goes_with_its_picture(tablet: Running) -> None:
    for _ in range(5):
        tablet.tap("picture.close")
        tablet.tap("figure")
    gc.collect()
    canvases = [thing for thing in gc.get_objects() if type(thing) is DrawingCanvas]
    assert len([one for one in canvases if shiboken6.isValid(one)]) == 1
    assert not [one for one in canvases if one._layers and not shiboken6.isValid(one)], "what is heavy goes with it"
    assert len([thing for thing in gc.get_objects() if type(thing) is CanvasTile]) == len(canvas(tablet)._tiles)


def test_nobody_draws_on_a_public_screen(launch: Launch) -> None:
    wall = launch("wall")
    wall.open("definition.vertebre")
    wall.tap("figure")
    names = {item.objectName() for item in seen_items(wall.window)}
    assert {"zoom.in", "zoom.out", "zoom.whole"} <= names
    assert not [name for name in names if name.startswith(("draw.", "canvas."))]


# ------------------------------------------------------------------------------------------ seen and heard


@pytest.mark.parametrize("number", range(3))
def test_an_ink_is_seen_on_paper_on_bone_and_on_an_x_ray(tablet: Running, number: int) -> None:
    keyline = ink(tablet, 4).name()
    for ground in (PAPER, BONE.base, SCREEN.base):
        assert contrast(ink(tablet, number).name(), ground) >= 3
    assert contrast(ink(tablet, number).name(), keyline) >= 3
    assert contrast(keyline, SCREEN_DENSE) >= 3, "on what is dark in an X-ray its edge is seen"


def test_every_tool_is_told(tablet: Running) -> None:
    QAccessible.setActive(True)
    try:
        told = {item.name: item for item in heard(tablet.window)}
        assert told["Rouge"].role == Role.RadioButton
        assert told["Rouge"].description == "Dessiner au stylo"
        assert told["Main"].is_checked()
        told["Rouge"].act("Press")
        tablet.settle()
        assert tablet.visit.tool is Tool.PEN
        told = {item.name: item for item in heard(tablet.window)}
        assert (told["Rouge"].is_checked(), told["Main"].is_checked()) == (True, False)
        assert {"Bleu", "Vert", "Fluo", "Flèche", "Agrandir"} <= told.keys()
        assert not {"Annuler", "Refaire", "Effacer", "Réduire", "Entière"} & told.keys(), "there is nothing to undo yet"
        line(tablet, (0.3, 0.3), (0.7, 0.6))
        line(tablet, (0.3, 0.5), (0.7, 0.8))
        tablet.tap("draw.undo")
        tablet.tap("zoom.in")
        told = {item.name: item for item in heard(tablet.window)}
        assert {"Annuler", "Refaire", "Effacer", "Réduire", "Entière"} <= told.keys()
    finally:
        QAccessible.setActive(False)
