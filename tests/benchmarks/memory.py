"""What a running kiosk takes of the memory, told by itself: `python -m tests.benchmarks.memory`.

The kiosk as `python -m kiosk --screen wall` starts it; the product has no door for this: the call that runs it is
replaced by one that looks.  Two lines: at the first screen with its pictures, and after every page has been seen.
Kilobytes of its own share (PSS), for which what several processes have in common is divided among them, and of all
that it has (RSS).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk import app, cli, starting
from kiosk.navigation import NavState, Place, View

FRAMES = 3
"""Frames until a page is drawn as it stays."""


def tell() -> None:
    """Kilobytes of PSS, and of RSS; the kiosk has no child."""
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    print(*(re.findall(rf"^{name}: +(\d+) kB", text, re.MULTILINE)[0] for name in ("Pss", "Rss")), flush=True)


def places(kiosk: app.Kiosk) -> Iterator[Place]:
    """The home page, and every page of every section."""
    yield Place(View.HOME)
    for section, pages in kiosk.session.outline.pages.items():
        yield from (Place(View.READING, section, page[0]) for page in pages)


def settle(kiosk: app.Kiosk) -> None:
    """Wait for the pictures, and until they are drawn."""
    loop, shown = QEventLoop(), [0]

    def count() -> None:
        shown[0] += 1
        if shown[0] >= FRAMES and kiosk.window.property("ready"):
            loop.quit()
        kiosk.window.update()

    kiosk.window.frameSwapped.connect(count)
    kiosk.window.update()
    loop.exec()
    kiosk.window.frameSwapped.disconnect(count)


def look(_: QGuiApplication, kiosk: app.Kiosk, size: tuple[int, int] | None) -> int:
    """In place of `kiosk.app.run`."""
    kiosk.show(size)
    settle(kiosk)
    tell()
    for place in places(kiosk):
        kiosk.session.navigate(lambda *_, place=place: NavState(place))
        settle(kiosk)
    tell()
    kiosk.destroy()
    return 0


if __name__ == "__main__":
    vars(starting)["run"] = look  # a patch of unittest's would bring asyncio along
    sys.exit(cli.main(["--screen", "wall"]))
