"""Qt for Python is compiled at the first start only, whatever became of the file that it is kept in."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COUNTED = """
import builtins, sys
from pathlib import Path
from kiosk.precompiled import compiled_once
names, compile_it = [], compile
def count(source, name, *how, **more):
    names.append(str(name))
    return compile_it(source, name, *how, **more)
builtins.compile = count
with compiled_once(Path(sys.argv[1])):
    import PySide6.QtCore
assert builtins.compile is count
assert PySide6.QtCore.QPoint(1, 2).x() == 1
print(sum(name.startswith("shibokensupport/") for name in names))
"""


def compiled(path: Path, *, writes: bool = True) -> int:
    """How many files of its own a new process has to compile to import PySide6."""
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "" if writes else "1"}
    words = [sys.executable, "-c", COUNTED, str(path)]
    done = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return int(done.stdout)


def test_nothing_is_compiled_the_second_time(tmp_path: Path) -> None:
    kept = tmp_path / "new" / "kept.pyc"
    assert compiled(kept) > 5
    assert compiled(kept) == 0


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "half": lambda data: data[: len(data) // 2],
    "one bit": lambda data: data[:5000] + bytes([data[5000] ^ 1]) + data[5001:],
    "of another Python": lambda data: b"\0\0\r\n" + data[4:],
    "of another kind": lambda _: b"PK\3\4" * 100,
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    kept = tmp_path / "kept.pyc"
    whole = compiled(kept)
    kept.write_bytes(damage(kept.read_bytes()))
    assert compiled(kept) == whole
    assert compiled(kept) == 0


def test_nothing_is_written_where_python_may_not_write(tmp_path: Path) -> None:
    kept = tmp_path / "kept.pyc"
    assert compiled(kept, writes=False) == compiled(kept, writes=False) > 5
    assert not kept.exists()
    (tmp_path / "file").touch()
    assert compiled(tmp_path / "file" / "kept.pyc") > 5
