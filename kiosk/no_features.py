"""Qt for Python reads the source of every module that is imported after it, in case one wants `from __feature__`.

It looks for the word PySide6, and keeps what it read: a tenth of the time of an empty window for our hundred modules,
and their sources in memory for ever.  Ours want no features: they are told to have been looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import ModuleType

OURS = __name__.partition(".")[0]


def spare_the_search() -> None:
    """Once PySide6 is imported; without the place in it that this knows, imports take longer and nothing else."""
    try:
        feature = import_module("PySide6.support.feature")
        search: Callable[[ModuleType], bool] = feature.__dict__["_mod_uses_pyside"]
    except (ImportError, KeyError):
        return

    def uses_pyside(module: ModuleType) -> bool:
        # One that uses it has the features that it asks for, which are none.
        return module.__name__.partition(".")[0] == OURS or search(module)

    feature.__dict__["_mod_uses_pyside"] = uses_pyside
