"""Redraw every plate: `python -m resources.drawing [plate ...]`."""

from __future__ import annotations

import sys
from pathlib import Path

from resources.drawing.catalogue import plates
from resources.drawing.icons import write_icons

TARGET = Path(__file__).parent.parent / "illustrations"


def main(names: list[str]) -> None:
    for plate in plates(names):
        plate.write(TARGET)
        sys.stdout.write(f"{plate.name}\n")
    if not names:
        write_icons(TARGET)


if __name__ == "__main__":
    main(sys.argv[1:])
