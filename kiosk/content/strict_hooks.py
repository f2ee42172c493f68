"""The strict hooks of cattrs: each accepts one kind of value and converts nothing."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

import cattrs
from cattrs.cols import homogenous_tuple_structure_factory, mapping_structure_factory
from cattrs.errors import AttributeValidationNote, BaseValidationError, ClassValidationError
from msgspec import Struct, StructMeta
from msgspec.structs import fields

from kiosk.content.files import Table
from kiosk.content.problems import did_you_mean

Names = Mapping[tuple[type, str], str]
"""(class, attribute) -> key in the file, where the two differ."""


class MistakeError(ValueError):
    """A value that is not of the kind expected."""

    def __init__(self, expected: str, hint: str = "") -> None:
        super().__init__(expected)
        self.expected, self.hint = expected, hint


def register(converter: cattrs.Converter, names: Names) -> None:
    def exactly(expected: str, *accepted: type) -> Callable[[Any, Any], Any]:
        def hook(value: Any, _: Any) -> Any:
            if type(value) not in accepted:
                raise MistakeError(f"{expected}, found {_shown(value)}")
            return value

        return hook

    def guarded(expected: str, accepted: type, inner: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        def hook(value: Any, cls: Any) -> Any:
            if not isinstance(value, accepted):
                raise MistakeError(f"{expected}, found {_shown(value)}")
            return inner(value, cls)

        return hook

    def table_of(cls: type[Struct]) -> Callable[[Any, Any], Any]:
        known = {names.get((cls, field.name), field.name): field for field in fields(cls)}

        def hook(raw: Table, _: Any) -> Struct:
            values: dict[str, Any] = {}
            mistakes: list[Exception] = []
            for key, field in known.items():
                if key in raw:
                    try:
                        values[field.name] = converter.structure(raw[key], field.type)
                    except (BaseValidationError, MistakeError) as error:
                        mistakes.append(_noted(error, key))
                elif field.required:
                    mistakes.append(_noted(MistakeError("this key, it is missing"), key))
            mistakes += [
                _noted(MistakeError("no such key", did_you_mean(key, known) or _one_of([*known])), key)
                for key in sorted(raw.keys() - known.keys())
            ]
            if mistakes:
                raise ClassValidationError(cls.__name__, mistakes, cls)
            return cls(**values)

        return guarded("a table", dict, hook)

    def list_of(cls: Any) -> Callable[[Any, Any], Any]:
        arguments = get_args(cls)
        if arguments[-1] is Ellipsis:
            return guarded("a list in square brackets", list, homogenous_tuple_structure_factory(cls, converter))
        return guarded(f"{len(arguments)} numbers in square brackets", list, _numbers(len(arguments)))

    converter.register_structure_hook(str, exactly("a text in quotes", str))
    converter.register_structure_hook(bool, exactly("true or false", bool))
    converter.register_structure_hook(int, exactly("a whole number", int))
    converter.register_structure_hook(float, exactly("a number", int, float))
    # For StrEnum by name: the hook for `str` would take it too.
    converter.register_structure_hook(StrEnum, _choice)
    converter.register_structure_hook_factory(lambda cls: isinstance(cls, StructMeta), table_of)
    converter.register_structure_hook_factory(lambda cls: _origin(cls) is tuple, list_of)
    converter.register_structure_hook_factory(
        lambda cls: _origin(cls) is Mapping,
        lambda cls: guarded("a table", dict, mapping_structure_factory(cls, converter)),
    )
    converter.register_structure_hook_factory(
        lambda cls: _origin(cls) in (Union, types.UnionType),
        lambda cls: lambda value, _: converter.structure(value, get_args(cls)[0]),
    )


def _noted(mistake: Exception, key: str) -> Exception:
    mistake.add_note(AttributeValidationNote("", key, None))
    return mistake


def _origin(cls: Any) -> Any:
    return get_origin(cls)


def _numbers(count: int) -> Callable[[Any, Any], Any]:
    def hook(value: Any, _: Any) -> Any:
        if len(value) != count or any(type(number) not in (int, float) for number in value):
            raise MistakeError(f"{count} numbers in square brackets, found {_shown(value)}")
        return tuple(value)

    return hook


def _choice(value: Any, cls: Any) -> Any:
    known = [str(member) for member in cls]
    if value not in known:
        hint = did_you_mean(value, known) if isinstance(value, str) else ""
        raise MistakeError(f"{_one_of(known)}, found {_shown(value)}", hint)
    return cls(value)


def _one_of(names: list[str]) -> str:
    return "one of " + ", ".join(f'"{name}"' for name in names)


def _shown(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f'the text "{value[:40]}"'
        case dict():
            return "a table"
        case list() if len(str(value)) > 40:
            return "a list"
    return str(value)
