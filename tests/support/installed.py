"""The kiosk as it is installed: the package with resources of its own inside, which a test may break."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.support.content_copy import ContentCopy
from tests.support.supervisor import ROOT


def install(folder: Path, copy: ContentCopy) -> Path:
    """Put the package and this content into `folder`; `python -m kiosk` started there uses them."""
    shutil.copytree(ROOT / "kiosk", folder / "kiosk")  # with what is compiled: it starts as quickly
    (folder / "kiosk" / "resources").symlink_to(copy.root)
    return folder
