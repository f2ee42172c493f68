"""Turns a table read from a file into values, strictly, and tells everything that does not fit.

Nothing is converted on the way (a number is no text), no key is ignored. What does not fit is left out and the
rest is built all the same, so that one mistake in a file does not hide those that later checks would find.
"""

from __future__ import annotations

import copy
from typing import Any, TypeVar

import cattrs
from cattrs.errors import ClassValidationError, IterableValidationError
from msgspec import Struct

from kiosk.content.files import Table
from kiosk.content.problems import Problem, key
from kiosk.content.strict_hooks import MistakeError, Names, register

T = TypeVar("T")
Path = tuple[str | int, ...]


class _Misfit(Struct, frozen=True):
    path: Path
    message: str
    hint: str


class Strict:
    """A strict reader of one family of files."""

    def __init__(self, names: Names | None = None) -> None:
        self._converter = cattrs.Converter(detailed_validation=True)
        register(self._converter, names or {})

    def build(self, raw: Table, cls: type[T], file: str) -> tuple[T | None, list[Problem]]:
        """An instance made of what fits (`None` when nothing does) and a problem for each thing that does not."""
        value, misfits = self._attempt(raw, cls)
        problems = [Problem(file, place(raw, m.path), m.message, m.hint) for m in misfits]
        pruned = copy.deepcopy(raw) if misfits else raw
        while misfits and _leave_out(pruned, misfits):
            value, misfits = self._attempt(pruned, cls)
        return value, problems

    def _attempt(self, raw: Table, cls: type[T]) -> tuple[T | None, list[_Misfit]]:
        try:
            return self._converter.structure(raw, cls), []
        except (ClassValidationError, IterableValidationError, MistakeError) as error:
            return None, list(self._misfits(error, ()))

    def _misfits(self, error: Exception, path: Path) -> list[_Misfit]:
        match error:
            case ClassValidationError():
                noted, _ = error.group_exceptions()
                return [misfit for exc, note in noted for misfit in self._misfits(exc, (*path, note.name))]
            case IterableValidationError():
                listed, rest = error.group_exceptions()
                found = [misfit for exc, at in listed for misfit in self._misfits(exc, (*path, at.index))]
                return found + [misfit for exc in rest for misfit in self._misfits(exc, path)]
            case MistakeError():
                return [_Misfit(path, f"expected {error.expected}", error.hint)]
        raise error


def place(raw: object, path: Path) -> str:
    """Where `path` leads, as its author would look for it: an entry with an id is named by it."""
    parts: list[str] = []
    for step in path:
        if isinstance(step, int):
            value = raw[step] if isinstance(raw, list) and step < len(raw) else None
            name = value.get("id") if isinstance(value, dict) else None
            kind = parts[-1] if parts else ""
            parts = [kind, f'"{name}"'] if isinstance(name, str) else [*parts[:-1], f"{kind}#{step + 1}"]
        else:
            value = raw.get(step) if isinstance(raw, dict) else None
            parts.append(key(step))
        raw = value
    return ".".join(parts)


def _leave_out(raw: Table, misfits: list[_Misfit]) -> bool:
    """Deletes what does not fit; False when that is the whole table."""
    deleted = {_nearest(raw, misfit.path) for misfit in misfits}
    for path in sorted(deleted - {()}, reverse=True):
        holder: Any = raw
        for step in path[:-1]:
            holder = holder[step]
        del holder[path[-1]]
    return () not in deleted


def _nearest(raw: object, path: Path) -> Path:
    """The value at `path`, or, for a key that is missing, the entry that lacks it."""
    found: Path = ()
    for step in path:
        match raw:
            case dict() if step in raw:
                raw = raw[step]
            case list() if isinstance(step, int):
                raw = raw[step]
            case _:
                break
        found = (*found, step)
    return found
