"""Qt's libraries, opened beside the first imports: to link them takes a quarter of the time of an empty window."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from kiosk.system.memory import give_back_large_blocks

MODULES = ("QtCore", "QtGui", "QtNetwork", "QtQml", "QtOpenGL", "QtQuick")
"""Of PySide6, each after those that it needs.  One by one: Python's own imports of libraries wait for each."""


def open_ahead() -> threading.Thread | None:
    """Begin to open them in a thread, which ends with that; None where Python's imports have to do it.

    Qt is not used here, only linked: its main thread is the one that makes the application, as ever.
    """
    if sys.platform != "linux":
        return None
    spec = find_spec("PySide6")
    places = spec.submodule_search_locations if spec else None
    if not places:
        return None
    give_back_large_blocks()  # before there is a thread: it holds for all that come
    opens = ctypes.CDLL(None).dlopen  # called like this, it does not keep Python from going on
    opens.argtypes, opens.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    ours = (str(Path(places[0], f"{name}.abi3.so")) for name in MODULES)
    paths = [os.fsencode(path) for path in (*_of_hashing(), *ours)]

    def open_all() -> None:
        for path in paths:
            opens(path, os.RTLD_NOW)  # what cannot be opened is told by the import that needs it

    thread = threading.Thread(target=open_all)  # no daemon: a program that ends at once waits for it
    thread.start()
    return thread


def _of_hashing() -> Iterator[str]:
    """Python's part of OpenSSL, which the cache's hashes want; there are Pythons without."""
    spec = find_spec("_hashlib")
    if spec and spec.origin and spec.has_location:
        yield spec.origin
