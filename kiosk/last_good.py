"""The centre's content as it last loaded: what the kiosk shows while the folder in the settings is broken.

Content is edited by people, often while the kiosk runs, and the power may fail while they do.  Each start that
loads it whole keeps a copy beside the state; a start that cannot, uses the copy and tells staff and journal.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from kiosk.content.problems import Problem, Problems

FOLDER = "last-good-content"
_COMING, _GOING = f"{FOLDER}.new", f"{FOLDER}.old"

Copy = Callable[[Path, Path], object]
"""Copies a folder with the times of its files, or raises `OSError`."""


def copied(content: Path, target: Path) -> None:
    """Copy a folder so that the copy can be removed again, however sealed the folder is."""
    import shutil  # wanted only where a centre's folder changed

    shutil.copytree(content, target)
    for folder in (target, *(path for path in target.rglob("*") if path.is_dir())):
        folder.chmod(0o700)


class LastGood(Struct, frozen=True):
    """The copy in a folder of the kiosk's own; it is replaced whole or not at all."""

    folder: Path
    """Where the state is kept."""
    copy: Copy = copied

    def find(self) -> Path | None:
        """The copy, where there is one."""
        # Between the two renames of `keep` the power may have failed: the copy before is then still there.
        return next((path for name in (FOLDER, _GOING) if (path := self.folder / name).is_dir()), None)

    def keep(self, content: Path) -> Problems:
        """Keep a copy of content that loaded; why it could not be kept, if so."""
        try:
            if (known := self.find()) is None or _listing(known) != _listing(content):
                self._replace(content)
        except OSError as error:
            why = error.strerror or type(error).__name__
            hint = f"it is {self.folder}; without a copy, broken content stops the next start"
            return (Problem(FOLDER, "", f"expected to keep a copy of the content: {why}", hint),)
        return ()

    def _replace(self, content: Path) -> None:
        import shutil

        coming, going, kept = (self.folder / name for name in (_COMING, _GOING, FOLDER))
        shutil.rmtree(coming, ignore_errors=True)
        try:
            self.copy(content, coming)
            if kept.is_dir():
                shutil.rmtree(going, ignore_errors=True)
                kept.rename(going)
            coming.rename(kept)
            shutil.rmtree(going, ignore_errors=True)
        finally:
            shutil.rmtree(coming, ignore_errors=True)


def _listing(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file: enough to tell whether a folder was touched."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): ((s := path.stat()).st_size, s.st_mtime_ns) for path in files}
