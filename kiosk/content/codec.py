"""Content as JSON and back, for the cache: quick, without cattrs, and unable to make anything but content.

JSON knows texts, numbers, lists and tables.  A list is always a tuple; whatever else there is stands in a table under
the empty name, which no key of a content file has: `{"": ["Anchor", 12.5, 40.0, "needle", null, null]}`.  The names
are those of a fixed table, so that a file, whoever wrote it, cannot have anything else made or called.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import astuple

from kiosk.content import model, plate

_PLAIN: tuple[type, ...] = (
    model.Statement, model.Track, model.Block, model.Section, model.Picture, model.Term, model.Structure,
    model.SectionText, model.PictureText, model.Validation, model.Texts, model.Source, model.Centre, model.Content,
    plate.Anchor, plate.Layer, plate.Plate,
)  # fmt: skip
"""Written field by field."""
_CHOICES: tuple[type[StrEnum], ...] = (model.Kind, model.Role, model.Layout, model.PictureKind)
_MAKERS: Mapping[str, Callable[..., Any]] = {
    **{cls.__name__: cls for cls in (*_PLAIN, *_CHOICES)},
    "Path": Path,
    "frozenset": lambda *members: frozenset(members),
}
_TAG = ""


def encode(content: model.Content) -> bytes:
    """The content as JSON."""
    return json.dumps(_written(content), ensure_ascii=False, separators=(",", ":")).encode()


def decode(data: bytes) -> model.Content:
    """What `encode` wrote; `ValueError` for anything else."""
    try:
        found = json.loads(data, object_hook=_made)
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    if not isinstance(found, model.Content):
        raise ValueError("expected a content")
    return found


def _written(value: object) -> object:
    match value:
        case StrEnum():
            return {_TAG: [type(value).__name__, value.value]}
        case None | bool() | int() | float() | str():
            return value
        case tuple():
            return [_written(it) for it in value]
        case frozenset():
            return {_TAG: ["frozenset", *sorted(value)]}
        case Path():
            return {_TAG: ["Path", str(value)]}
        case Mapping():
            return {name: _written(it) for name, it in value.items()}
    cls = type(value)
    assert cls in _PLAIN, f"{cls.__name__} is no part of a content that this codec knows"
    assert isinstance(value, Struct)
    return {_TAG: [cls.__name__, *map(_written, astuple(value))]}


def _made(table: dict[str, Any]) -> Any:
    """A table of JSON, innermost first, as what it stands for."""
    if _TAG in table:
        name, *values = table[_TAG]
        return _MAKERS[name](*map(_tupled, values))
    return {name: _tupled(value) if type(value) is list else value for name, value in table.items()}


def _tupled(value: Any) -> Any:
    return tuple(map(_tupled, value)) if type(value) is list else value
