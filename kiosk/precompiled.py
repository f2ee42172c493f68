"""The Python inside Qt for Python, compiled once instead of at every start.

PySide6 carries 120 kB of its own source in its library (the package shibokensupport) and compiles it whenever it is
imported, which takes an eighth of the time that an empty window needs.  What was compiled is kept where Python keeps
what it compiles of ours, by the same rules: not where nothing may be written, and nothing once the source is another.
"""

from __future__ import annotations

import builtins
import marshal
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any

FOLDER = "shibokensupport/"
"""With what the names of these sources begin."""
KEPT = Path(cache_from_source(str(Path(__file__).with_name("shibokensupport.py"))))
Known = Mapping[tuple[str, bytes], CodeType]
"""What was compiled, by name and source."""


@contextmanager
def compiled_once(path: Path = KEPT) -> Iterator[None]:
    """While PySide6 is imported; without the file, or with a damaged one, that takes longer and nothing else."""
    known = read(path)
    made: dict[tuple[str, bytes], CodeType] = {}
    compile_anew: Callable[..., Any] = builtins.compile

    def remember(source: Any, filename: Any, *how: Any, **more: Any) -> Any:
        if not (isinstance(filename, str) and filename.startswith(FOLDER) and isinstance(source, bytes)):
            return compile_anew(source, filename, *how, **more)
        key = filename, source
        made[key] = known[key] if key in known else compile_anew(source, filename, *how, **more)
        return made[key]

    builtins.__dict__["compile"] = remember
    try:
        yield
    finally:
        builtins.__dict__["compile"] = compile_anew
    if made and made.keys() != known.keys() and not sys.dont_write_bytecode:
        write(path, made)


def read(path: Path) -> Known:
    """What is kept for this Python; nothing where there is no such file, or a damaged one."""
    with suppress(OSError, ValueError, EOFError, TypeError):
        data = path.read_bytes()
        head = len(MAGIC_NUMBER)
        if data[:head] == MAGIC_NUMBER and data[head : head + 4] == _sum(data[head + 4 :]):
            known: Known = marshal.loads(data[head + 4 :])
            return known
    return {}


def write(path: Path, made: Known) -> None:
    """Keep it, whole or not at all, if this is a place to write to."""
    body = marshal.dumps(dict[Any, Any](made))
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        beside = path.with_suffix(".new")
        beside.write_bytes(MAGIC_NUMBER + _sum(body) + body)
        beside.replace(path)


def _sum(body: bytes) -> bytes:
    return zlib.crc32(body).to_bytes(4, "little")
