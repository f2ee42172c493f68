"""What is wrong with a file, said so that its author can mend it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

_BARE = re.compile(r"[A-Za-z0-9_-]+")


class Problem(Struct, frozen=True, order=True):
    """One mistake: where it is, what was expected there, and perhaps what was meant."""

    file: str
    key: str
    """Path of keys, written as in TOML: `statements."steps.needle"`; empty for the file as a whole."""
    message: str
    """What was expected."""
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.file}: {self.key}" if self.key else self.file
        return f"{where}: {self.message}" + (f" (hint: {self.hint})" if self.hint else "")


Problems = tuple[Problem, ...]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint naming the known word most like `word`, or nothing when none is near."""
    import difflib  # nobody makes a mistake at most starts

    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else ""


def key(*parts: str) -> str:
    """A path of keys as TOML writes it: a part with a dot or an accent is quoted."""
    return ".".join(part if _BARE.fullmatch(part) else f'"{part}"' for part in parts)


def entry(kind: str, name: str) -> str:
    """The place of an entry that has an id: `block."definition.main"`."""
    return f'{kind}."{name}"'


def show(problems: Iterable[Problem]) -> str:
    """All problems, one a line, file by file."""
    return "\n".join(str(problem) for problem in problems)
