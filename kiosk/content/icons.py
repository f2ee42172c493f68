"""The interface icons: which there are, and how they are read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.content.files import read_json
from kiosk.content.problems import Problem, did_you_mean

FILE = "icons.json"
NAMES: tuple[str, ...] = (
    "home", "back", "previous", "next", "listen", "language", "display", "finish", "close", "check", "minus", "plus",
    "play", "pause", "questions", "glossary", "summary", "steps", "help", "touch", "enlarge", "text-size", "contrast",
    "labels", "replay", "stop", "slower", "quieter", "louder", "map", "hide", "show", "teachback",
)  # fmt: skip
"""Icons that the interface asks for, others may be there; each is one filled path on a grid of 24 x 24."""


def read_icons(illustrations: Path) -> tuple[Mapping[str, str], list[Problem]]:
    """Name -> path data, and a problem for each icon that is missing or no path."""
    raw = read_json(illustrations / FILE, FILE)
    if isinstance(raw, Problem):
        return {}, [raw]
    others = [name for name in raw if name not in NAMES]
    problems = [
        Problem(FILE, name, "expected this icon, it is missing", did_you_mean(name, others))
        for name in NAMES
        if name not in raw
    ]
    for name, value in raw.items():
        if not isinstance(value, str) or not value.startswith(("M", "m")):
            problems.append(Problem(FILE, name, 'expected path data that begins with "M"'))
    return {name: value for name, value in raw.items() if isinstance(value, str)}, problems
