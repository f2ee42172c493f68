"""Where the files that are not code live: texts, illustrations, deployment."""

from __future__ import annotations

from pathlib import Path


def resources() -> Path:
    """The folder of resources: inside the package once installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
