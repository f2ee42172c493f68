"""The cement of the simulated views: inside the body, growing, the same solid as on the drawn plates."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from resources.drawing import anatomy, cement
from resources.drawing.xray import growth
from resources.drawing.xray.segment import TREATED
from resources.drawing.xray.vertebra import Vertebra, body, canal

SIDES = (1, -1)
BODY = Vertebra(TREATED, anatomy.FRACTURE)
GRID = np.meshgrid(*growth.axes(), indexing="ij", sparse=True)


@pytest.mark.parametrize("share", growth.SHARES)
@pytest.mark.parametrize("side", SIDES)
def test_every_frame_stays_inside_the_eroded_body(side: int, share: float) -> None:
    filled = growth.sampled(side).at(share) < 0
    assert filled.any()
    assert float(body(BODY, *GRID).body[filled].max()) <= -growth.MARGIN
    assert float(canal(BODY, GRID[0], GRID[1]).repeat(filled.shape[2], axis=2)[filled].min()) > growth.MARGIN


@pytest.mark.parametrize("side", SIDES)
def test_each_frame_lies_inside_the_next(side: int) -> None:
    frames = [growth.sampled(side).at(share) < 0 for share in growth.SHARES]
    for earlier, later in pairwise(frames):
        assert not (earlier & ~later).any()
        assert later.sum() > earlier.sum()


def test_nothing_is_there_before_the_injection() -> None:
    assert not (growth.sampled(1).at(0.0) < 0).any()


def test_the_cement_starts_at_the_tip() -> None:
    for side in SIDES:
        first = growth.sampled(side).at(growth.SHARES[1]) < 0
        points = np.argwhere(first) * growth.PITCH + [axis[0] for axis in growth.axes()]
        tip = anatomy.Needle(side).at(anatomy.TIP_DEPTH)
        assert np.linalg.norm(points - tip, axis=1).min() < 1


def test_the_two_sides_meet_in_the_middle_and_do_not_overlap() -> None:
    left, right = (growth.sampled(side).at(1.0) < 0 for side in SIDES)
    assert not (left & right).any()
    assert cement.cement_axial().geom_type == "Polygon"
    for outline in (cement.cement_axial(-1), cement.cement_front(-1)):
        assert outline.bounds[2] > -1
    assert cement.cement_axial(1).bounds[0] < 1


@pytest.mark.parametrize("share", [0.25, 1.0])
def test_the_drawn_outlines_are_those_of_the_solid(share: float) -> None:
    """In millimetres, within what sampling and smoothing cost."""
    filled = growth.both(share) < 0
    ranges = []
    for axis, places in enumerate(growth.axes()):
        seen = places[filled.any(axis=tuple(i for i in range(3) if i != axis))]
        ranges.append((float(seen[0]), float(seen[-1])))
    views = ((cement.cement_axial(0, share), 0, 1), (cement.cement_front(0, share), 0, 2))
    for outline, across, up in (*views, (cement.cement_side(True, share), 1, 2)):
        expected = [ranges[across][0], ranges[up][0], ranges[across][1], ranges[up][1]]
        assert outline.bounds == pytest.approx(expected, abs=0.8)


@pytest.mark.parametrize("side", [*SIDES, 0])
def test_the_drawn_outlines_grow(side: int) -> None:
    for outlines in (cement.cement_axial, cement.cement_front):
        for early, late in pairwise(growth.SHARES[1::2]):
            assert outlines(side, late).buffer(0.4).contains(outlines(side, early))
