"""Small files that the kiosk writes itself: whole or not at all, and sealed.

Power fails in waiting rooms.  A file is written beside the old one and takes
its place when it is on the disk; a hash in it tells a damaged file from one
that says something else.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.content.files import Table
from kiosk.content.problems import Problem

Write = Callable[[Path, bytes], None]
"""Puts a whole file at a path, or raises `OSError` and leaves the old one."""
MODE = 0o600
"""Nobody but the kiosk reads what it keeps."""


def write_whole(path: Path, data: bytes, mode: int = MODE) -> None:
    """Write a file, for the kiosk alone by default; raises `OSError`, and the old file is then unchanged.

    Root writes for the owner of the folder: `kiosk pin` is typed by an administrator and read by the kiosk's user.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # One name, not a random one: after a power cut there is one left-over at most, and the next write takes it.
    beside = path.with_name(f"{path.name}.new")
    try:
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, MODE)
        with os.fdopen(descriptor, "wb") as file:
            os.chmod(beside, mode)  # noqa: PTH101  (the mode of `open` is cut by the umask)
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        _give_to_owner_of(path.parent, beside)
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def keep(path: Path, table: Mapping[str, object], write: Write = write_whole) -> Problem | None:
    """Write a table as sealed JSON; why it could not be written, if so."""
    sealed = {"content": table, "sha256": _seal(table)}
    try:
        write(path, json.dumps(sealed, indent=1).encode())
    except OSError as error:
        message = f"expected a folder that can be written to: {error.strerror}"
        return Problem(path.name, "", message, f"it is {path.parent}; what was changed holds until the kiosk ends")
    return None


def kept(path: Path) -> Table | Problem | None:
    """The table in a file written by `keep`; None when there is no file."""
    try:
        raw = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        return Problem(path.name, "", f"expected a file that can be read: {error.strerror}", f"it is in {path.parent}")
    except (ValueError, RecursionError):
        raw = None
    match raw:
        case {"content": dict() as table, "sha256": str() as seal} if len(raw) == 2 and seal == _seal(table):
            return table
    hint = f"it was damaged or changed by hand, and is taken for absent; it is in {path.parent}"
    return Problem(path.name, "", "expected the file as the kiosk wrote it", hint)


def drop(path: Path) -> Problem | None:
    """Take a file away; why it could not be, if so."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        return Problem(
            path.name, "", f"expected a file that can be removed: {error.strerror}", f"it is in {path.parent}"
        )
    return None


def _seal(table: Mapping[str, object]) -> str:
    return hashlib.sha256(json.dumps(table, sort_keys=True).encode()).hexdigest()


if os.name == "posix":

    def _give_to_owner_of(folder: Path, file: Path) -> None:
        owner = folder.stat()
        if os.geteuid() == 0 and owner.st_uid != 0:
            os.chown(file, owner.st_uid, owner.st_gid)

    def _sync_folder(folder: Path) -> None:
        """Without this the new name, not the file, could be lost with the power."""
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

else:  # Windows has neither owners of this kind nor folders that open

    def _give_to_owner_of(folder: Path, file: Path) -> None: ...

    def _sync_folder(folder: Path) -> None: ...
