"""A plugin of mypy that mends two declarations of PySide6 6.11's stubs, so that nothing has to be ignored.

`Property` takes the name of a C++ type too ("double", "QStringList"), the stubs say a class only; `QmlUncreatable`
is a class decorator, the stubs say that it cannot be called. Each is gone when the stubs are right: delete it then.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import FunctionSigContext, Plugin
from mypy.types import AnyType, FunctionLike, TypeOfAny, UnionType


def _accept_a_name(context: FunctionSigContext) -> FunctionLike:
    declared, *others = context.default_signature.arg_types
    either = UnionType([declared, context.api.named_generic_type("builtins.str", [])])
    return context.default_signature.copy_modified(arg_types=[either, *others])


def _return_a_decorator(context: FunctionSigContext) -> FunctionLike:
    return context.default_signature.copy_modified(ret_type=AnyType(TypeOfAny.special_form))


class MendedStubs(Plugin):
    """The two signatures as they are at run time."""

    def get_function_signature_hook(self, fullname: str) -> Callable[[FunctionSigContext], FunctionLike] | None:
        """Called by mypy for each call of a function or class with this name."""
        match fullname:
            case "PySide6.QtCore.Property":
                return _accept_a_name
            case "PySide6.QtQml.QmlUncreatable":
                return _return_a_decorator
        return None


def plugin(_: str) -> type[Plugin]:
    """What mypy calls; the argument is its version."""
    return MendedStubs
