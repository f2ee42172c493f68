"""Which languages there are, by the names of their files; what stands in them is read by `language_file`."""

from __future__ import annotations

import re
from pathlib import Path

_NAME = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(\.[a-z]+)?\.toml")
"""A BCP 47 tag, then perhaps a register: `fr`, `pt-BR`, `fr.facile`."""

PARTS = ("statements", "blocks", "sections", "terms", "pictures", "labels", "interface", "staff")
"""The tables of a language file that hold texts."""


def base_of(language: str) -> str:
    """The language that a register rewrites: `fr` of `fr.facile`; empty when it is no register."""
    base, dot, _ = language.partition(".")
    return base if dot else ""


def available(folder: Path) -> tuple[str, ...]:
    """The languages and registers that `folder` holds, by the names of its files."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml") if _NAME.fullmatch(path.name)))


def languages_in(resources: Path, overlay: Path | None = None) -> tuple[str, ...]:
    """Every language and register there is a file for."""
    folders = [resources / "content", *([overlay] if overlay else [])]
    return tuple(sorted({language for folder in folders for language in available(folder)}))


def signed(resources: Path, overlay: Path | None = None) -> tuple[str, ...]:
    """Languages whose file, ours or the centre's, names somebody who validated it; fast, nothing else is read."""
    folders = [resources / "content", *([overlay] if overlay else [])]
    found = {name for folder in folders for name in available(folder) if _is_signed(folder / f"{name}.toml")}
    return tuple(sorted(base_of(name) or name for name in found))


def _is_signed(path: Path) -> bool:
    """Whether the file says that somebody validated its texts; what it says is not looked at."""
    try:
        return re.search(r"^\[validation\]", path.read_text(encoding="utf-8"), re.MULTILINE) is not None
    except (OSError, UnicodeDecodeError):
        return False
