"""One value moves everything: needles along their path, cement through its frames."""

from __future__ import annotations

import pytest

from kiosk.content.model import Track
from kiosk.motion import STEPS, along, shares, stepped, strength

BOTH = (Track("needle-right", end=0.5), Track("cement-right", start=0.5))


@pytest.mark.parametrize(
    ("value", "needle", "cement"),
    [(0, 0, 0), (0.25, 0.5, 0), (0.5, 1, 0), (0.75, 1, 0.5), (1, 1, 1), (2, 1, 1), (-1, 0, 0)],
)
def test_tracks_follow_one_after_the_other(value: float, needle: float, cement: float) -> None:
    assert shares(BOTH, value) == {"needle-right": needle, "cement-right": cement}


def test_a_path_is_followed_through_its_points() -> None:
    path = [(0.0, 0.0), (10.0, 0.0), (10.0, 30.0)]
    assert [along(path, share) for share in (0, 0.25, 0.5, 0.75, 1)] == [(0, 0), (5, 0), (10, 0), (10, 15), (10, 30)]
    assert along(path, -1) == (0, 0)
    assert along(path, 2) == (10, 30)
    assert along([(3.0, 4.0)], 0.3) == (3, 4)


def test_nothing_grew_at_the_start_and_the_last_frame_stands_alone_at_the_end() -> None:
    assert [strength(frame, 8, 0) for frame in range(1, 9)] == [0] * 8
    assert [strength(frame, 8, 1) for frame in range(1, 9)] == [0] * 7 + [1]


def test_growing_never_pales_and_shows_two_frames_at_most() -> None:
    for moment in range(1, 801):
        shown = [strength(frame, 8, moment / 800) for frame in range(1, 9)]
        assert all(0 <= each <= 1 for each in shown)
        assert sum(each > 0 for each in shown) <= 2
        if moment > 50:
            assert max(shown) == 1


def test_plus_and_minus_walk_the_whole_travel() -> None:
    value, seen = 0.0, [0.0]
    for _ in range(STEPS):
        value = stepped(value, 1)
        seen.append(value)
    assert seen == sorted(set(seen))
    assert value == stepped(value, 1) == 1
    assert stepped(0.0, -1) == 0
    assert stepped(0.523, 1) == pytest.approx(11 / STEPS)
