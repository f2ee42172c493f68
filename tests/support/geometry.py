"""What is wrong with the geometry of a screen, as sentences; measured on the items, without a picture."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import combinations

import attrs
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.navigation import OF_VISITORS, View
from kiosk.profile import CAPITAL_PER_EM, Profile
from tests.support.boxes import HAIR, Box
from tests.support.controls import front_items, is_control, is_word, reach
from tests.support.items import is_within, lineage, scene_rect
from tests.support.running import Running
from tests.support.waiting import wait_until

TARGET = {Profile.WAITING_ROOM: 20.0, Profile.CONSULTATION: 16.0}
LABEL = {Profile.WAITING_ROOM: 4.5, Profile.CONSULTATION: 3.0}
GAP = 3.0
"""Millimetres of the requirements."""
FIGURES = ("FigureView", "ProcedureFigure")
NO_LABEL_OVER = ("Monitor", "SpotBadge")


def faults(running: Running) -> list[str]:
    """Everything that is wrong with what is in front."""
    # A picture that was brought near is drawn anew a moment later.
    wait_until(lambda: bool(running.window.property("ready")), f"the pictures of {running.place}")
    sight = Sight(running, front_items(running.window))
    checks = (_controls, _neighbours, _texts, _overlapping_texts, _page, _labels, _always_there)
    return [fault for check in checks for fault in check(sight)]


def kinds(running: Running) -> set[str]:
    """The kinds of items that are in front: a check that looks for one has to have met it."""
    return {_class(item) for item in front_items(running.window)}


@attrs.frozen(slots=False)
class Sight:
    """What is in front at one moment."""

    running: Running
    items: list[QQuickItem]

    @property
    def mm(self) -> float:
        """Pixels a millimetre."""
        return self.running.screen.px_per_mm

    @cached_property
    def window(self) -> Box:
        return Box(0, 0, self.running.window.width(), self.running.window.height())

    @cached_property
    def controls(self) -> dict[QQuickItem, Box]:
        return {item: _box(item) for item in self.items if item.isEnabled() and is_control(item)}

    @cached_property
    def words(self) -> dict[QQuickItem, Box]:
        """Words that can be touched, with the margin around them."""
        return {item: Box.of(reach(item)) for item in self.items if item.isEnabled() and is_word(item)}

    @cached_property
    def texts(self) -> dict[QQuickItem, Box]:
        """Texts, and where their letters are."""
        texts = (item for item in self.items if item.inherits("QQuickText") and item.property("text"))
        return {text: _painted(text) for text in texts}

    def of_class(self, *names: str) -> dict[QQuickItem, Box]:
        return {item: _box(item) for item in self.items if _class(item) in names}


def _controls(sight: Sight) -> Iterator[str]:
    """Too small, or beyond the window."""
    least = TARGET[sight.running.screen.profile] * sight.mm
    for item, box in [*sight.controls.items(), *sight.words.items()]:
        if min(box.width, box.height) < least - HAIR / 2:
            yield f"{_name(item)} is {box.width / sight.mm:.1f} x {box.height / sight.mm:.1f} mm"
        if not sight.window.holds(_box(item)):
            yield f"{_name(item)} is partly beyond the window"


def _neighbours(sight: Sight) -> Iterator[str]:
    """Two that touch each other, or are too near."""
    for (one, first), (other, second) in combinations(sight.controls.items(), 2):
        distance = first.distance(second)
        if distance < GAP * sight.mm - HAIR:
            yield f"{_name(one)} is {distance / sight.mm:.1f} mm from {_name(other)}"
    for word, reached in sight.words.items():
        for control, box in sight.controls.items():
            if reached.meets(box):
                yield f"a touch of {_name(control)} may count for {_name(word)}"


def _texts(sight: Sight) -> Iterator[str]:
    """Cut, too small, or out of their room."""
    for text, box in sight.texts.items():
        wider = text.property("contentWidth") - text.width()
        higher = text.property("contentHeight") - text.height()
        capital = text.property("font").pixelSize() * CAPITAL_PER_EM / sight.mm
        button = next((around for around in lineage(text) if around in sight.controls), None)
        if text.property("truncated"):
            yield f"{_text(text)} is cut"
        if max(wider, higher) > HAIR:
            yield f"{_text(text)} is larger than its room, by {wider:.0f} x {higher:.0f} px"
        if not sight.window.holds(box):
            yield f"{_text(text)} is partly beyond the window"
        if capital < LABEL[sight.running.screen.profile]:
            yield f"{_text(text)} has capitals of {capital:.1f} mm"
        if button is not None and not sight.controls[button].holds(box):
            yield f"{_text(text)} runs out of {_name(button)}"


def _overlapping_texts(sight: Sight) -> Iterator[str]:
    """Two texts at one place, or a text and an icon."""
    for (one, first), (other, second) in combinations(sight.texts.items(), 2):
        if first.meets(second):
            yield f"{_text(one)} lies over {_text(other)}"
    for icon, place in sight.of_class("Icon").items():
        rim = place.width / 8  # of the grid on which it is drawn, an eighth is free
        drawn = Box(place.left + rim, place.top + rim, place.right - rim, place.bottom - rim)
        for text, box in sight.texts.items():
            if drawn.meets(box):
                yield f"{_text(text)} lies over the icon {icon.property('name')}"


def _page(sight: Sight) -> Iterator[str]:
    """A page's parts that meet each other or leave the page."""
    view = next((item for item in sight.items if item.objectName() == "view"), None)
    if view is None or sight.running.place.view is View.ATTRACT:
        return
    room = _box(view)
    pages = {item: _box(item) for item in sight.items if item.objectName() == "page.text"}
    for item, box in [*sight.controls.items(), *sight.texts.items(), *pages.items()]:
        if is_within(item, view) and not room.holds(box):
            yield f"{_name(item)} leaves the page: {box} is not inside {room}"
    for page, box in pages.items():
        for other, taken in [*sight.of_class(*FIGURES).items(), *sight.controls.items()]:
            if box.meets(taken):
                yield f"{_name(page)} meets {_name(other)}"


def _labels(sight: Sight) -> Iterator[str]:
    """Labels over each other, over a screen of the operating room, or over a badge."""
    labels = {item: _box(item) for item in sight.items if item.objectName().startswith("label.")}
    others = sight.of_class(*NO_LABEL_OVER)
    for (one, first), (other, second) in combinations(labels.items(), 2):
        if first.meets(second):
            yield f"{_name(one)} lies over {_name(other)}"
    for label, box in labels.items():
        for other, taken in others.items():
            if box.meets(taken) and not is_within(label, other):  # a large screen has labels of its own
                yield f"{_name(label)} lies over {_name(other)}"


def _always_there(sight: Sight) -> Iterator[str]:
    """Something that has to be there and is not."""
    running = sight.running
    named = {item.objectName() for item in sight.items}
    if running.shows("stillthere") or running.place.view not in OF_VISITORS:
        return
    if running.place.view is View.READING and "bar.home" not in named:
        yield "Home is not one tap away"
    if "bar.finish" not in named:
        yield "there is no Terminer"


def _box(item: QQuickItem) -> Box:
    return Box.of(scene_rect(item))


def _painted(text: QQuickItem) -> Box:
    """Where the letters of a text are."""
    width, height = float(text.property("contentWidth")), float(text.property("contentHeight"))
    left = top = 0.0
    if abs(text.width() - width) > HAIR:
        share = _share(text, "effectiveHorizontalAlignment", Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        left = share * (text.width() - width)
    if abs(text.height() - height) > HAIR:
        share = _share(text, "verticalAlignment", Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom)
        top = share * (text.height() - height)
    return Box.of(text.mapRectToScene(QRectF(left, top, width, height)))


def _share(text: QQuickItem, name: str, centre: Qt.AlignmentFlag, end: Qt.AlignmentFlag) -> float:
    """How much of the free room stands before the letters; QML says it, Python does not know the enumeration."""
    context = qmlContext(text)
    assert context is not None
    value = int(QQmlExpression(context, text, name).evaluate()[0])
    return 0.5 if value & centre.value else 1.0 if value & end.value else 0.0


def _class(item: QQuickItem) -> str:
    return item.metaObject().className().partition("_QML")[0]


def _name(item: QQuickItem) -> str:
    return item.objectName() or (_text(item) if item.inherits("QQuickText") else _class(item))


def _text(text: QQuickItem) -> str:
    named = (item.objectName() for item in lineage(text) if item.objectName())
    return f"{str(text.property('text'))!r} in {next(named, 'the window')}"
