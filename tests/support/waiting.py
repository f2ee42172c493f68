"""Waiting for something to be so, never for a time to pass."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtTest import QTest

PATIENCE = 5.0
"""Seconds until a condition counts as never fulfilled: long, because a busy machine is slow and nobody waits it out
but a test that fails anyway."""


def wait_until(condition: Callable[[], bool], expected: str, patience: float = PATIENCE) -> None:
    """Let Qt work until the condition holds; `expected` says what was waited for when it never does."""
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, f"not within {patience:g} s: {expected}"
        QTest.qWait(1)
