"""The soak's verdict: a leak is seen among readings that go up and down."""

from __future__ import annotations

import sys
from random import Random

import pytest

if sys.platform == "win32":
    pytest.skip("what a process uses is read from /proc", allow_module_level=True)

from tests.soak.usage import Usage, growth, middle


def readings(leak: float) -> list[Usage]:
    """Visits of 40 touches, of a kiosk of 180 MB that keeps so many bytes of each touch."""
    dice = Random(3)
    return [
        Usage(at, round(180_000 + leak * at / 1024 + dice.choice((-2500, 0, 2500))), 110_000, 45_000, 11, 9, 1.0)
        for at in range(4000, 24_000, 40)
    ]


def test_what_goes_up_and_down_is_no_growth() -> None:
    assert abs(growth(readings(0), lambda one: one.rss)) < 0.005


def test_two_hundred_bytes_a_touch_are() -> None:
    """4 MB in twenty thousand."""
    assert growth(readings(200), lambda one: one.rss) == pytest.approx(4_000_000 / 1024 / 180_000, abs=0.005)


def test_middle_is_of_each_number() -> None:
    low, high, other = readings(0)[0], Usage(9000, 200_000, 1, 1, 11, 1, 9.0), Usage(8000, 1, 1, 1, 11, 1, 2.0)
    assert middle([low, high, other]).touches == 8000
    assert middle([low, high, other]).slowest_ms == 2.0
