"""Reads TOML and JSON files; what is wrong with one comes back as problems."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.content.problems import Problem

Table = dict[str, Any]
"""A file as read, not yet trusted: the one place where `Any` is allowed."""

_PLACE = re.compile(r" \(at (line \d+, column \d+|end of document)\)$")


def read_toml(path: Path, name: str) -> Table | Problem:
    """The table in a TOML file; `name` is how problems call the file."""
    import tomllib  # slow; where the content is known already nobody reads TOML

    text = _text(path, name)
    if isinstance(text, Problem):
        return text
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        return Problem(
            name,
            place[1] if place else "",
            f"expected valid TOML: {_PLACE.sub('', str(error))}",
            "a text stands between straight double quotes; a key stands once",
        )


def read_json(path: Path, name: str) -> Table | Problem:
    """The object in a JSON file."""
    text = _text(path, name)
    if isinstance(text, Problem):
        return text
    try:
        value = json.loads(text, object_pairs_hook=_no_key_twice)
    except json.JSONDecodeError as error:
        return Problem(name, f"line {error.lineno}, column {error.colno}", f"expected valid JSON: {error.msg}")
    except _KeyTwiceError as error:
        return Problem(name, str(error), "expected a key once, found it twice")
    return value if isinstance(value, dict) else Problem(name, "", "expected an object in braces")


def _text(path: Path, name: str) -> str | Problem:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Problem(name, "", "expected this file, there is none", f"looked in {path.parent}")
    except UnicodeDecodeError as error:
        return Problem(name, f"byte {error.start}", "expected a text file in UTF-8")
    except OSError as error:
        return Problem(name, "", f"expected a file that can be read: {error.strerror}")


class _KeyTwiceError(Exception):
    pass


def _no_key_twice(pairs: list[tuple[str, Any]]) -> Mapping[str, Any]:
    found: Table = {}
    for name, value in pairs:
        if name in found:
            raise _KeyTwiceError(name)
        found[name] = value
    return found
