"""Redraw the simulated views: `python -m resources.drawing.xray`."""

from __future__ import annotations

import sys
from pathlib import Path

from resources.drawing.xray import mri, views
from resources.drawing.xray.projection import VIEWS

TARGET = Path(__file__).parents[2] / "illustrations"


def main() -> None:
    for scan in (*views.scans(VIEWS), *mri.scans()):
        scan.write(TARGET)
        sys.stdout.write(f"{scan.name}\n")


if __name__ == "__main__":
    main()
