"""The strict hooks of cattrs: each accepts one kind of value and converts nothing."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

import attrs
import cattrs
from cattrs.cols import homogenous_tuple_structure_factory, mapping_structure_factory
from cattrs.gen import make_dict_structure_fn, override

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

    def table_of(cls: Any) -> Callable[[Any, Any], Any]:
        renamed: dict[str, Any] = {
            attribute: override(rename=name) for (owner, attribute), name in names.items() if owner is cls
        }
        made = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True, **renamed)
        return guarded("a table", dict, made)

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
    converter.register_structure_hook_factory(attrs.has, table_of)
    converter.register_structure_hook_factory(lambda cls: _origin(cls) is tuple, list_of)
    converter.register_structure_hook_factory(
        lambda cls: _origin(cls) is Mapping,
        lambda cls: guarded("a table", dict, mapping_structure_factory(cls, converter)),
    )
    converter.register_structure_hook_factory(
        lambda cls: _origin(cls) in (Union, types.UnionType),
        lambda cls: lambda value, _: converter.structure(value, get_args(cls)[0]),
    )


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
        raise MistakeError(f"{one_of(known)}, found {_shown(value)}", hint)
    return cls(value)


def one_of(names: list[str]) -> str:
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
