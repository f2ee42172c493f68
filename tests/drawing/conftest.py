"""The committed pictures, read once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ILLUSTRATIONS = Path(__file__).parents[2] / "resources" / "illustrations"


@pytest.fixture(scope="session")
def committed() -> dict[str, dict[str, Any]]:
    """Every plate's description by the plate's name."""
    found = {path.parent.name: json.loads(path.read_text("utf-8")) for path in ILLUSTRATIONS.glob("*/plate.json")}
    assert len(found) >= 20
    return found


@pytest.fixture(scope="session")
def rasters() -> set[Path]:
    """Every committed WebP: what is computed, not drawn."""
    return set(ILLUSTRATIONS.glob("*/*.webp"))


@pytest.fixture(scope="session")
def drawings() -> dict[Path, str]:
    """Every committed SVG with its text."""
    found = {path: path.read_text("utf-8") for path in sorted(ILLUSTRATIONS.glob("*/*.svg"))}
    assert len(found) >= 60
    return found
