"""What a start reads, kept for the next one: validated content, and the table of kiosk.toml.

Reading and checking them anew would take longer than to open an empty window.  Each is kept under a hash of every byte
that it was made of, so that nothing has to be trusted to be the same, and sealed with another.  Whatever is wrong with
the file (damaged, of another version, not to be written) costs time and nothing else: all is then read as if there were
no cache.  What is wrong is never kept, and `kiosk check` does not come here.

It is JSON of a fixed set of values (`kiosk.content.codec`), not a pickle: whoever could write here could show other
texts, as whoever can write to the content can, but could not run a program.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk import __version__
from kiosk.content import codec
from kiosk.content.files import Table, read_toml
from kiosk.content.problems import Problem
from kiosk.kept_file import Write, write_whole

if TYPE_CHECKING:
    from kiosk.content.model import Content
    from kiosk.content.problems import Problems

CONTENT, SETTINGS = "content.json", "settings.json"
FORMAT = 1
"""To be raised where what is kept changes and neither the version nor a module of `kiosk.content` does."""
RECORDINGS = "audio"
"""Folder of a centre's that the content only names: hours of sound need not be read."""
_HASH = hashlib.sha256().digest_size


def cache_folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """The folder for what may be lost at any time: the service's, else the user's own."""
    if given := environ.get("CACHE_DIRECTORY"):
        return Path(given.split(":")[0])  # systemd lists all of a unit's, ours is the first
    if platform == "win32":
        base = environ.get("LOCALAPPDATA") or Path(environ.get("USERPROFILE", ""), "AppData", "Local")
        return Path(base, "kiosk", "cache")
    mine = environ.get("XDG_CACHE_HOME", "")
    # The specification has relative paths ignored.
    return Path(mine if mine.startswith("/") else Path(environ.get("HOME") or "/", ".cache"), "kiosk")


class StartCache(Struct, frozen=True):
    """What was read the last time, while it is still the same."""

    folder: Path
    write: Write = write_whole

    def content(
        self, resources: Path, overlay: Path | None = None, languages: Collection[str] | None = None
    ) -> Content | Problems:
        """As `kiosk.content.loader.load`."""
        key = _content_key(resources, overlay, languages)
        with suppress(ValueError):
            return codec.decode(self._known(CONTENT, key))
        from kiosk.content.loader import load

        loaded = load(resources, overlay, languages)
        # What changed while it was read is read again at the next start.
        if not isinstance(loaded, tuple) and key == _content_key(resources, overlay, languages):
            self._keep(CONTENT, key, codec.encode(loaded))
        return loaded

    def toml(self, path: Path, name: str) -> Table | Problem:
        """As `kiosk.content.files.read_toml`."""
        key = _key(_program(), [path])
        with suppress(ValueError):
            known: Table = json.loads(self._known(SETTINGS, key))
            return known
        table = read_toml(path, name)
        with suppress(TypeError):  # TOML has times, which JSON has not
            if not isinstance(table, Problem) and key == _key(_program(), [path]):
                self._keep(SETTINGS, key, json.dumps(table, ensure_ascii=False).encode())
        return table

    def _known(self, name: str, key: bytes) -> bytes:
        """What was kept under this key; `ValueError` where there is nothing of the kind."""
        try:
            data = (self.folder / name).read_bytes()
        except OSError as error:
            raise ValueError(str(error)) from error
        found, seal, body = data[:_HASH], data[_HASH : 2 * _HASH], data[2 * _HASH :]
        if found != key or seal != hashlib.sha256(body).digest():
            raise ValueError("expected what was kept under this key")
        return body

    def _keep(self, name: str, key: bytes, body: bytes) -> None:
        with suppress(OSError):
            self.write(self.folder / name, key + hashlib.sha256(body).digest() + body)


def _content_key(resources: Path, overlay: Path | None, languages: Collection[str] | None) -> bytes:
    asked = "all" if languages is None else sorted(set(languages))
    return _key((*_program(), str(resources), str(overlay), asked), _files(resources, overlay))


def _key(asked: object, files: Collection[Path]) -> bytes:
    """A hash of what is asked for, and of every file with its name and bytes.

    A file that cannot be read counts as one without bytes: whoever reads it next tells what is wrong with it.
    """
    found = hashlib.sha256(repr(asked).encode())
    for path in files:
        data = b""
        with suppress(OSError):
            data = path.read_bytes()
        found.update(f"{path}\0{len(data)}\0".encode())
        found.update(data)
    return found.digest()


def _program() -> tuple[object, ...]:
    """What reads: this version; in a checkout also every module that reads or checks content, by size and time."""
    stats = [(path.name, path.stat()) for path in sorted((Path(__file__).parent / "content").rglob("*.py"))]
    return FORMAT, __version__, sys.version, [(name, stat.st_size, stat.st_mtime_ns) for name, stat in stats]


def _files(resources: Path, overlay: Path | None) -> list[Path]:
    """What the loader reads, and of the centre's folder everything but what somebody speaks."""
    ours = [
        resources.glob("content/*"),
        resources.glob("illustrations/*.json"),
        resources.glob("illustrations/*/*.json"),
    ]
    theirs = overlay.rglob("*") if overlay else ()
    return [
        *(path for found in ours for path in sorted(found)),
        *(path for path in sorted(theirs) if overlay and RECORDINGS not in path.relative_to(overlay).parts[:-1]),
    ]
