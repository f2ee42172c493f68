"""Zoom, pure: what stays where it is, and where it ends."""

from __future__ import annotations

import pytest

from kiosk.zoom import NEAR, STEPS, WHOLE, Zoom, centred, moved, stepped, toggled, zoomed


def seen_at(zoom: Zoom, x: float, y: float) -> tuple[float, float]:
    """The place of the picture that is seen at this place of the pane."""
    return zoom.x + (x - 0.5) / zoom.scale, zoom.y + (y - 0.5) / zoom.scale


@pytest.mark.parametrize("place", [(0.5, 0.5), (0.3, 0.6), (0.0, 1.0)])
def test_what_is_under_the_fingers_stays_there(place: tuple[float, float]) -> None:
    near = zoomed(WHOLE, 2.5, *place)
    nearer = zoomed(near, 4, *place)
    assert seen_at(near, *place) == pytest.approx(place)
    assert seen_at(nearer, *place) == pytest.approx(place)


@pytest.mark.parametrize(("asked", "given"), [(0.2, STEPS[0]), (99.0, STEPS[-1]), (2.2, 2.2)])
def test_the_scale_has_limits(asked: float, given: float) -> None:
    assert zoomed(WHOLE, asked).scale == given


def test_there_and_back_is_the_whole_picture() -> None:
    assert zoomed(zoomed(WHOLE, 3, 0.1, 0.9), 1, 0.8, 0.2) == WHOLE


@pytest.mark.parametrize(("dx", "dy"), [(9, 9), (-9, 9), (9, -9), (-9, -9)])
def test_nothing_beyond_the_edge_is_seen(dx: float, dy: float) -> None:
    pushed = moved(zoomed(WHOLE, 2), dx, dy)
    for corner in ((0, 0), (1, 1)):
        assert all(-1e-9 <= share <= 1 + 1e-9 for share in seen_at(pushed, *corner))
    assert moved(WHOLE, dx, dy) == WHOLE


def test_a_push_takes_the_picture_along() -> None:
    near = zoomed(WHOLE, 2)
    assert seen_at(moved(near, 0.1, 0.2), 0.6, 0.7) == pytest.approx(seen_at(near, 0.5, 0.5))


def test_a_tap_brings_its_place_to_the_middle() -> None:
    near = zoomed(WHOLE, 4)
    assert seen_at(centred(near, 0.7, 0.4), 0.5, 0.5) == pytest.approx(seen_at(near, 0.7, 0.4))


def test_the_steps() -> None:
    zoom, found = WHOLE, [WHOLE.scale]
    for _ in STEPS:
        zoom = stepped(zoom, 1)
        found.append(zoom.scale)
    assert tuple(found) == (*STEPS, STEPS[-1])
    assert stepped(zoomed(WHOLE, 2.4), 1).scale == 3
    assert stepped(zoomed(WHOLE, 2.4), -1).scale == 2
    assert stepped(WHOLE, -1) == WHOLE


def test_a_double_tap_toggles() -> None:
    near = toggled(WHOLE, 0.3, 0.3)
    assert near.scale == NEAR
    assert toggled(near, 0.9, 0.1) == WHOLE
