"""A copy of the shipped content to make mistakes in."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Collection
from functools import cache
from pathlib import Path

import attrs

from kiosk.content.checks import Tools
from kiosk.content.problems import Problem
from kiosk.content.report import examine
from kiosk.resources_path import resources

DRAWN = "leaks"
"""The plate whose drawings are there to make mistakes in."""


@attrs.frozen
class ContentCopy:
    """Content and illustrations in a folder of their own; edits insist that they changed something."""

    root: Path

    @classmethod
    def make(cls, root: Path) -> ContentCopy:
        """Texts are copied, plates are linked; all drawings but those of `DRAWN` are blank, which saves time."""
        shutil.copytree(resources() / "content", root / "content")
        blank = root / "blank.svg"
        blank.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', encoding="utf-8")
        for file in (resources() / "illustrations").rglob("*.*"):
            link = root / "illustrations" / file.relative_to(resources() / "illustrations")
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(blank if file.suffix == ".svg" and file.parent.name != DRAWN else file)
        return cls(root)

    def path(self, file: str) -> Path:
        """A file of `content`, or `plate/file` of the illustrations, made the copy's own."""
        folder = "illustrations" if "/" in file or file == "icons.json" else "content"
        path = self.root / folder / file
        if path.is_symlink():
            original = path.resolve()
            path.unlink()
            shutil.copy(original, path)
        return path

    def swap(self, file: str, old: str, new: str) -> None:
        """Replace the first `old`, which has to be there."""
        path = self.path(file)
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r} any more: choose another place for this mistake"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def swap_after(self, file: str, start: str, old: str, new: str) -> None:
        """Replace the first `old` that follows `start`."""
        path = self.path(file)
        before, found, after = path.read_text(encoding="utf-8").partition(start)
        assert found, f"{file} has no {start!r} any more: choose another place for this mistake"
        assert old in after, f"{file} has no {old!r} after {start!r} any more: choose another place for this mistake"
        path.write_text(before + start + after.replace(old, new, 1), encoding="utf-8")

    def say(self, statement: str, *sentences: str, file: str = "fr.toml") -> None:
        """Give a statement another text."""
        path = self.path(file)
        said = ", ".join(f'"{sentence}"' for sentence in sentences)
        pattern = re.compile(rf'^"{re.escape(statement)}" = \[.*\]$', re.MULTILINE)
        text, times = pattern.subn(lambda _: f'"{statement}" = [{said}]', path.read_text(encoding="utf-8"))
        assert times == 1, f"{file} says {statement} {times} times: choose another place for this mistake"
        path.write_text(text, encoding="utf-8")

    def append(self, file: str, text: str) -> None:
        """Add lines at the end."""
        path = self.path(file)
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{text}", encoding="utf-8")

    def problems(
        self, tools: Tools | None = None, overlay: Path | None = None, languages: Collection[str] | None = None
    ) -> Collection[Problem]:
        """What a check finds that is not in the shipped content already."""
        found = examine(self.root, overlay, languages, tools).problems
        return [problem for problem in found if problem not in _shipped()]


Edit = Callable[[ContentCopy], None]


@cache
def _shipped() -> tuple[Problem, ...]:
    return examine(resources()).problems


def swap(file: str, old: str, new: str) -> Edit:
    """See `ContentCopy.swap`."""
    return lambda copy: copy.swap(file, old, new)


def swap_after(file: str, start: str, old: str, new: str) -> Edit:
    """See `ContentCopy.swap_after`."""
    return lambda copy: copy.swap_after(file, start, old, new)


def say(statement: str, *sentences: str) -> Edit:
    """See `ContentCopy.say`."""
    return lambda copy: copy.say(statement, *sentences)


def append(file: str, text: str) -> Edit:
    """See `ContentCopy.append`."""
    return lambda copy: copy.append(file, text)


def told(problems: Collection[Problem], file: str, key: str, fragment: str) -> bool:
    """Whether one of the problems is at this file and key, and says this."""
    return any((it.file, it.key) == (file, key) and fragment in f"{it.message} {it.hint}" for it in problems)
