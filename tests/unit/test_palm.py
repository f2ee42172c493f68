"""The palm, pure: when a touch means nothing."""

from __future__ import annotations

import pytest

from kiosk.palm import GUARD, Palm, pen_seen, touch_begins, touch_ends


def test_without_a_pen_every_touch_is_a_finger() -> None:
    assert not touch_begins(Palm(), 0.0).resting


@pytest.mark.parametrize(("later", "palm"), [(0.0, True), (GUARD * 0.9, True), (GUARD * 1.1, False)])
def test_a_touch_soon_after_the_pen_is_the_palm(later: float, palm: bool) -> None:
    lifted = pen_seen(Palm(), 10.0, down=False)
    assert touch_begins(lifted, 10.0 + later).resting is palm


def test_a_pen_that_is_held_still_is_still_there() -> None:
    assert touch_begins(pen_seen(Palm(), 10.0, down=True), 60.0).resting


def test_a_palm_is_one_until_it_is_lifted() -> None:
    resting = touch_begins(pen_seen(Palm(), 10.0, down=False), 10.1)
    assert resting.resting
    assert not touch_ends(resting).resting
