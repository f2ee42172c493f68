"""Everything that a running kiosk remembers, flat: path -> plain value.  Two kiosks compare field by field.

Nothing is listed by name: a field that is added tomorrow is in the snapshot tomorrow.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QMetaProperty, QObject, QTimer
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from tests.support.items import all_items
from tests.support.running import Running

Plain = str | int | float | bool | None
PLAIN = ("bool", "int", "uint", "double", "float", "QString", "QColor", "QStringList")
"""Types of the properties that are read; Python cannot read every other."""
SAME = {
    "setup": "given at the start, and frozen",
    "_session": "the one session, which has lines of its own",
    "_parent": "the owner",
    "_binder": "pages bound so far: what the content says, nothing that anybody chose",
    "_cartographer": "the map bound so far: the same",
    "_shelves": "owners of what was bound so far",
}
"""Python fields that are not followed, and why."""
QT_OWN = ("pressX", "pressY")
"""Properties that Qt keeps for itself: where a button was pressed last."""
DEPTH = 12


def snapshot(running: Running) -> dict[str, Plain]:
    """What the session, the models and the window's items hold."""
    kiosk = running.kiosk
    found: dict[str, Plain] = {}
    for name, value in vars(kiosk).items():
        if isinstance(value, QObject) and type(value).__module__.startswith("kiosk."):
            found |= dict(_python(f"{name}", value, set()))
            found |= dict(_properties(f"{name}", value))
    for number, item in enumerate(all_items(running.window)):
        found |= dict(_properties(f"item {number} {_way(item)}", item))
    return found


def differences(one: Mapping[str, Plain], other: Mapping[str, Plain]) -> list[str]:
    """Fields that differ, in words."""
    missing = object()
    return [
        f"{path}: {one.get(path, missing)!r}, {other.get(path, missing)!r}"
        for path in sorted({*one, *other})
        if one.get(path, missing) != other.get(path, missing)
    ]


def _python(path: str, value: object, seen: set[int], depth: int = 0) -> Iterator[tuple[str, Plain]]:
    """The fields of a Python object, those of what it holds among them."""
    assert depth < DEPTH, f"{path} has no end"
    match value:
        case None | bool() | int() | float() | str() if not isinstance(value, enum.Enum):
            yield path, value
        case enum.Enum() | Path():
            yield path, str(value)
        case QTimer():
            yield path, f"timer, {'runs' if value.isActive() else 'stands'}, {value.interval()}"
        case Mapping():
            yield f"{path}.len", len(value)
            for key in sorted(value, key=str):
                yield from _python(f"{path}[{key}]", value[key], seen, depth + 1)
        case frozenset() | set():
            yield path, repr(sorted(map(repr, value)))
        case list() | tuple():
            yield f"{path}.len", len(value)
            for index, one in enumerate(value):
                yield from _python(f"{path}[{index}]", one, seen, depth + 1)
        case _ if _is_ours(value) and id(value) not in seen:
            seen = seen | {id(value)}
            names = value.__struct_fields__ if isinstance(value, Struct) else tuple(vars(value))
            fields = {name: getattr(value, name) for name in names}
            for name, one in fields.items():
                if name not in SAME:
                    yield from _python(f"{path}.{name}", one, seen, depth + 1)


def _properties(path: str, item: QObject) -> Iterator[tuple[str, Plain]]:
    """What Qt and QML hold: every property with a plain value."""
    meta = item.metaObject()
    for index in range(meta.propertyCount()):
        declared: QMetaProperty = meta.property(index)
        name = str(declared.name())
        if str(declared.typeName()) not in PLAIN or name in QT_OWN:
            continue  # an object: its own fields are in the snapshot where it matters
        value = declared.read(item)
        if isinstance(value, enum.Enum):
            value = value.value
        if isinstance(value, QColor):
            value = value.name(QColor.NameFormat.HexArgb)
        if isinstance(value, list):
            value = repr(value)
        if isinstance(value, bool | int | float | str):
            yield f"{path}.{name}", value


def _is_ours(value: object) -> bool:
    """Whether it is an object of the program; the content is the same for all."""
    module = type(value).__module__
    return module.startswith("kiosk.") and not module.startswith("kiosk.content.")


def _way(item: QQuickItem) -> str:
    """The names around an item."""
    names = []
    around: QQuickItem | None = item
    while around is not None:
        names.append(around.objectName() or str(around.metaObject().className()).split("_QML")[0])
        around = around.parentItem()
    return "/".join(reversed(names))
