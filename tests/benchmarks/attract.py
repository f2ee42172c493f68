"""What the attract screen takes while nobody is there, seen from outside, over some scenes."""

from __future__ import annotations

from tests.benchmarks.subjects import Scene
from tests.benchmarks.table import Row

SECONDS = 24.0
"""Two scenes."""
SHARE = 6
"""Limit, in hundredths of a core."""


def measure(scene: Scene) -> list[Row]:
    """Watched for a while."""
    with scene.kiosk() as program:
        share = program.share(SECONDS)
    return [Row("attract loop, of a core, wall", share, None, None, "%", f"{SHARE} %")]
