"""What a visitor sees in front and can touch at this moment, and how far each touch reaches."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.support.items import painted, scene_rect, shown_rect

CONTROLS = ("QQuickAbstractButton", "QQuickSlider")
CARDS = ("figure", "scene", "inset", "monitor.front", "monitor.side", "enlarged")
COVERS = ("presence", "sheet")
"""Loaders of what lies over the page, the topmost first; a sheet leaves the bar free."""


def controls_in_sight(window: QQuickWindow) -> list[QQuickItem]:
    """Buttons, sliders and words that can be touched now: enabled, visible, not under a sheet."""
    return [item for item in front_items(window) if item.isEnabled() and (is_control(item) or is_word(item))]


def front_items(window: QQuickWindow) -> list[QQuickItem]:
    """The visible items that nothing is laid over; pages that wait beside the one in front are not among them."""
    items = list(visible_items(window.contentItem()))
    for name in COVERS:
        cover = next((item for item in items if item.objectName() == name and item.childItems()), None)
        if cover is not None:
            free = [cover, *(item for item in items if name == "sheet" and item.objectName().startswith("bar."))]
            return [item for around in free for item in visible_items(around)]
    return items


def visible_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all below it that is shown; what cannot be seen hides what is in it."""
    if not item.isVisible() or item.opacity() == 0 or _waits(item):
        return
    if item.width() > 0 and item.height() > 0:
        yield item
    for child in item.childItems():
        yield from visible_items(child)


def is_control(item: QQuickItem) -> bool:
    """Whether it is a button or a slider."""
    return any(item.inherits(name) for name in CONTROLS)


def cards_in_sight(window: QQuickWindow) -> list[QQuickItem]:
    """Pictures that open large, or small again, at a tap or a key."""
    return [item for item in front_items(window) if item.isEnabled() and item.objectName() in CARDS]


def is_word(item: QQuickItem) -> bool:
    """Whether it is a word of a text that can be touched."""
    return item.objectName().startswith("word.")


def reach(item: QQuickItem) -> QRectF:
    """Where a touch counts as one of this control: what is drawn, and the margin of its handler around it."""
    rect = scene_rect(item)
    if is_control(item):
        return rect
    parts = (child for part in painted(item) for child in part.children())
    margin = max((float(part.property("margin")) for part in parts if part.inherits("QQuickTapHandler")), default=0.0)
    return rect.marginsAdded(QMarginsF(margin, margin, margin, margin))


def _waits(item: QQuickItem) -> bool:
    """Whether it is a page beside the one in front, which is out of sight and disabled."""
    return not item.isEnabled() and shown_rect(item).isEmpty()
