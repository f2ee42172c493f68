"""The items of a window as a tester sees them: by `objectName`, in the order they are painted.

`findChild` does not see what a Repeater or a Loader makes; the tree of visual items has it all.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow


def painted(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all below it, in the order they are painted: what comes later lies on top."""
    children = sorted(item.childItems(), key=lambda child: child.z())  # stable: equal z keeps the order of the tree
    for child in children:
        if child.z() < 0:
            yield from painted(child)
    yield item
    for child in children:
        if child.z() >= 0:
            yield from painted(child)


def all_items(window: QQuickWindow) -> list[QQuickItem]:
    """Every item of the window, seen or not, what is painted last at the end."""
    return list(painted(window.contentItem()))


def seen_items(window: QQuickWindow) -> list[QQuickItem]:
    """The items of the window that are visible and have a size."""
    return [item for item in all_items(window) if is_seen(item)]


def is_seen(item: QQuickItem) -> bool:
    """Whether an item is shown at all; it may still lie under another, or beyond the window."""
    return item.isVisible() and item.width() > 0 and item.height() > 0 and opacity(item) > 0


def opacity(item: QQuickItem) -> float:
    """What an item's own opacity and those around it come to."""
    return math.prod(around.opacity() for around in lineage(item))


def lineage(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and what it is in, up to the window's content item."""
    around: QQuickItem | None = item
    while around is not None:
        yield around
        around = around.parentItem()


def find(window: QQuickWindow, name: str) -> QQuickItem:
    """The one visible item with this `objectName`; what is clipped away or beyond the window only counts if alone."""
    named = [item for item in all_items(window) if item.objectName() == name]
    seen = [item for item in named if is_seen(item)]
    seen = [item for item in seen if not shown_rect(item).isEmpty()] or seen
    if len(seen) != 1:
        names = sorted({item.objectName() for item in seen_items(window)} - {""})
        near = ", ".join(difflib.get_close_matches(name, names, 5, 0.5) or names[:40])
        raise AssertionError(f"{len(seen)} visible items named {name!r} ({len(named)} in all); there are: {near}")
    return seen[0]


def is_shown(window: QQuickWindow, name: str) -> bool:
    """Whether any visible item has this `objectName`."""
    return any(item.objectName() == name for item in seen_items(window))


def scene_rect(item: QQuickItem) -> QRectF:
    """Where an item is in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def shown_rect(item: QQuickItem) -> QRectF:
    """The part of `scene_rect` that the window and the items that clip leave to be seen."""
    rect = scene_rect(item)
    *ancestors, window = lineage(item)
    for around in [*(ancestor for ancestor in ancestors if ancestor.clip()), window]:
        rect = rect.intersected(scene_rect(around))
    return rect


def is_within(item: QQuickItem, ancestor: QQuickItem) -> bool:
    """Whether an item is the other one or somewhere below it."""
    return ancestor in lineage(item)


def covers(item: QQuickItem, point: QPointF) -> bool:
    """Whether a touch at this place of the window meets the item: it handles touches, or is an opaque rectangle."""
    if not (is_seen(item) and shown_rect(item).contains(point)):
        return False
    if item.inherits("QQuickRectangle") and item.property("color").alpha() == 255 and opacity(item) == 1:
        return True
    return item.isEnabled() and takes_touches(item)


def takes_touches(item: QQuickItem) -> bool:
    """Whether an item is an area, a control or has a handler for touches."""
    if item.inherits("QQuickText"):  # it asks for the mouse because of links, and passes on what meets none
        return False
    if item.acceptTouchEvents() or item.acceptedMouseButtons().value:
        return True
    handlers = (child for child in item.children() if child.inherits("QQuickPointerHandler"))
    return any(handler.property("enabled") and not handler.inherits("QQuickHoverHandler") for handler in handlers)
