"""What a bundle is made of, for the programs beside this one: components, their files, parts of Qt's libraries."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field

CI = Path(__file__).resolve().parent
ROOT = CI.parent
TEXTS = CI / "licences"
COMMON = Path("/usr/share/common-licenses")
SBOM, NOTICES, PARTS_TEXT = "sbom.cdx.json", "NOTICES.txt", "licences/Qt/parts.txt"
Json = dict[str, object]


class Component(Struct, frozen=True):
    """Something with an owner, a version and a licence of its own."""

    name: str
    version: str
    purl: str
    licence: str
    """An SPDX expression; of a Debian package the names that its copyright file uses."""
    is_spdx: bool
    texts: tuple[Path, ...]
    """Licence files, to be copied."""
    origin: str = ""
    """Who wrote it, or where its source is: for NOTICES.txt."""
    shelf: str = ""
    """Folder of its texts, where it shares them with others (the packages of one Debian source)."""


class Found(Struct):
    """A component, and what of it the bundle has."""

    component: Component
    files: list[Path] = field(default_factory=list)
    """In the folder."""
    frozen: list[Path] = field(default_factory=list)
    """Modules inside the program, as the files that they were compiled from."""


class Part(Struct, frozen=True):
    """Code of others inside one of Qt's libraries: a line of qt_parts.toml."""

    name: str
    library: str
    licence: str
    copyright: str
    version: str = ""


def files_of(folder: Path) -> Iterator[Path]:
    """The files of the bundle; not the links to them."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def program(folder: Path) -> Path:
    return folder / ("kiosk.exe" if os.name == "nt" else "kiosk")


def named(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix()


def sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
