"""The needles of the simulated views: never in the canal, in through the pedicle, and where the plates say."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from shapely import affinity
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from resources.drawing import anatomy, procedure_end
from resources.drawing.anatomy import LEFT_NEEDLE, NEEDLE_RADIUS, RIGHT_NEEDLE, SKIN_DEPTH, TIP_DEPTH, TREATED, Needle
from resources.drawing.xray import needle as needles
from resources.drawing.xray.projection import FRONT, SIDE, SIZE, SOURCE, UNITS, VIEWS, View
from resources.drawing.xray.segment import TREATED as NAME
from resources.drawing.xray.vertebra import Vertebra, bone, canal

NEEDLES = {"left": LEFT_NEEDLE, "right": RIGHT_NEEDLE}
BONE = Vertebra(NAME, anatomy.FRACTURE)
both = pytest.mark.parametrize("name", NEEDLES)
each_view = pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)


def _along(needle: Needle, start: float, end: float) -> tuple[np.ndarray[Any, Any], ...]:
    points = np.array([needle.at(float(y)) for y in np.arange(start, end, 0.1)])
    return points[:, 0], points[:, 1], points[:, 2]


def _entry(needle: Needle) -> float:
    """Depth at which the tip, on its way in, meets the bone of the solid model."""
    x, y, z = _along(needle, TIP_DEPTH, SKIN_DEPTH)
    return float(y[bone(BONE, x, y, z).bone < 0].max())


def _ring(side: int) -> BaseGeometry:
    """The pedicle's narrowest outline as the front view shows it, millimetres."""
    return affinity.scale(
        anatomy.pedicle_ring(TREATED, side), *[FRONT.magnified(TREATED.isthmus[1])] * 2, origin=(0, 0)
    )


@both
def test_the_shaft_stays_clear_of_the_canal_in_the_solid(name: str) -> None:
    x, y, _ = _along(NEEDLES[name], TIP_DEPTH, SKIN_DEPTH)
    assert float(canal(BONE, x, y).min()) > NEEDLE_RADIUS + 1


@both
def test_the_needle_enters_bone_at_the_back_of_the_pedicle(name: str) -> None:
    assert TREATED.isthmus[1] + 8 < _entry(NEEDLES[name]) < TREATED.isthmus[1] + 17


@both
def test_from_bone_entry_until_past_the_back_wall_the_tip_is_inside_the_ring(name: str) -> None:
    needle = NEEDLES[name]
    ring = _ring(needle.side)
    inner = min(abs(ring.bounds[0]), abs(ring.bounds[2]))
    for y in np.linspace(_entry(needle), TREATED.back_wall - 1, 60):
        u, v = FRONT.seen(needle.at(float(y)))
        assert ring.contains(Point(u, v)), f"at depth {y:.1f}"
        assert abs(u) > inner + 1, f"at depth {y:.1f}"


@both
def test_once_in_the_bone_the_needle_never_leaves_it(name: str) -> None:
    x, y, z = _along(NEEDLES[name], TIP_DEPTH, _entry(NEEDLES[name]) - 0.2)
    assert float(bone(BONE, x, y, z).bone.max()) < 0


@both
@each_view
def test_the_committed_travel_is_the_projected_one(view: View, name: str, committed: dict[str, dict[str, Any]]) -> None:
    kept = committed[f"xray-{view.name}"]["travel"][f"needle-{name}"]
    assert len(kept) == 11
    for i, place in enumerate(kept):
        depth = SKIN_DEPTH + i / 10 * (TIP_DEPTH - SKIN_DEPTH)
        expected = view.unit(NEEDLES[name].at(depth))
        assert math.dist(place, expected) < 0.1 * UNITS
        assert math.dist(place, needles.travel(view, NEEDLES[name].side)[i]) < 0.1 * UNITS


@both
@each_view
def test_the_tip_slides_along_the_needles_own_line(view: View, name: str) -> None:
    """So that the sprite may be a rigid picture."""
    path = np.array(needles.travel(view, NEEDLES[name].side))
    way = (path[-1] - path[0]) / np.linalg.norm(path[-1] - path[0])
    off = path - path[0]
    assert np.abs(off[:, 0] * way[1] - off[:, 1] * way[0]).max() < 0.01


def test_the_back_end_of_the_needle_is_its_handle_or_lies_outside_the_picture() -> None:
    for needle in NEEDLES.values():
        assert SIDE.unit(needle.at(needles.HUB[0]))[0] > SIZE
        x, y = FRONT.unit(needle.at(needles.HUB[1]))
        assert 0 < x < SIZE
        assert 0 < y < SIZE


def test_the_cone_beam_magnifies_what_is_nearer_to_the_source() -> None:
    assert FRONT.magnified(-10.0) == pytest.approx(SOURCE / (SOURCE - 10))
    assert FRONT.seen((10.0, -10.0, 0.0))[0] > 10 > FRONT.seen((10.0, 10.0, 0.0))[0]


def test_the_views_are_turned_as_everywhere() -> None:
    """Patient's left at the picture's right; front of the body at the left; head up."""
    assert FRONT.unit((10.0, 0.0, 0.0))[0] > FRONT.unit((-10.0, 0.0, 0.0))[0]
    assert SIDE.unit((0.0, -10.0, 0.0))[0] < SIDE.unit((0.0, 10.0, 0.0))[0]
    assert all(view.unit((0.0, 0.0, 10.0))[1] < view.unit((0.0, 0.0, -10.0))[1] for view in VIEWS)


def test_the_sources_stand_where_the_scene_draws_the_tubes() -> None:
    scene = procedure_end.FRAME
    centre = scene.point(0, 0)
    under, aside = (procedure_end.FACE_SOURCE, procedure_end.SIDE_SOURCE)
    assert np.sign(scene.point(*FRONT.source[:2])[1] - centre[1]) == np.sign(under[1] - centre[1])
    assert np.sign(scene.point(*SIDE.source[:2])[0] - centre[0]) == np.sign(aside[0] - centre[0])
