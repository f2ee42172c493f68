"""The usual case of the strict reader: a table in which everything fits, made into values without cattrs.

cattrs tells every mistake at once, and takes as long to import as Qt's window does to open.  Whoever made no mistake
need not wait for it.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar, Union, get_args, get_origin

from msgspec import Struct
from msgspec.structs import fields

from kiosk.content.files import Table
from kiosk.content.problems import Problem

T = TypeVar("T")


class _MisfitError(ValueError):
    """What does not fit; `Strict` will say it better."""


def build(raw: Table, cls: type[T], file: str) -> tuple[T | None, list[Problem]]:
    """As `Strict().build`, whose answer it is wherever anything does not fit."""
    try:
        return _fitted(raw, cls), []
    except ValueError:
        from kiosk.content.strict import Strict

        return Strict().build(raw, cls, file)


def _fitted(value: Any, hint: Any) -> Any:
    kind = get_origin(hint)
    if hint is Any:
        return value
    if kind in (Union, types.UnionType):  # of a type and None: what is None is left out of a file
        return _fitted(value, get_args(hint)[0])
    if kind is tuple and get_args(hint)[-1] is Ellipsis and type(value) is list:
        return tuple(_fitted(it, get_args(hint)[0]) for it in value)
    if kind is Mapping and type(value) is dict:
        return {name: _fitted(it, get_args(hint)[1]) for name, it in value.items()}
    if kind is None and issubclass(hint, Struct) and type(value) is dict:
        return _table(value, hint)
    if kind is None and type(value) is str and issubclass(hint, StrEnum):
        return hint(value)
    if type(value) is hint or (hint is float and type(value) is int):
        return value
    raise _MisfitError


def _table(raw: Table, cls: Any) -> Any:
    known = {it.name: it for it in fields(cls)}
    if not {name for name, it in known.items() if it.required} <= raw.keys() <= known.keys():
        raise _MisfitError
    return cls(**{name: _fitted(value, known[name].type) for name, value in raw.items()})
