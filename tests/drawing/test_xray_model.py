"""The solid spine agrees, in millimetres, with the outlines from which the vector plates are drawn."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, Point

from resources.drawing import anatomy, procedure_end
from resources.drawing.anatomy import FRACTURE, LEFT_NEEDLE, TIP_DEPTH, TREATED
from resources.drawing.xray import mri
from resources.drawing.xray.projection import FRONT, SIDE, SIZE, UNITS
from resources.drawing.xray.segment import LONG, SHORT, spine
from resources.drawing.xray.vertebra import Vertebra, body, bone

BROKEN = Vertebra("L2", FRACTURE)


def _mismatch(solid: np.ndarray[Any, Any], outline: shapely.Geometry, points: np.ndarray[Any, Any]) -> float:
    """How far from the outline the farthest point lies that is in one and not in the other."""
    differ = (solid < 0) != shapely.contains(outline, points)
    away = shapely.distance(shapely.boundary(outline), points[differ])
    return float(away.max()) if differ.any() else 0.0


@pytest.mark.parametrize("fracture", [0.0, FRACTURE])
def test_the_end_plates_of_the_mid_plane_are_those_of_the_side_outline(fracture: float) -> None:
    y = np.arange(-13, 13, 0.5)
    heights = np.arange(-16, 16, 0.05)
    grid = np.meshgrid(y, heights, indexing="ij")
    filled = body(Vertebra("L2", fracture), np.zeros_like(grid[0]), *grid).body < 0
    top = np.array([heights[column].max() for column in filled])
    bottom = np.array([heights[column].min() for column in filled])
    assert np.abs(top - anatomy.plate_height(TREATED, y, fracture)).max() < 0.3
    assert np.abs(bottom + anatomy.plate_height(TREATED, y, 0.0)).max() < 0.3


@pytest.mark.parametrize("fracture", [0.0, FRACTURE])
def test_the_front_and_back_walls_are_those_of_the_side_outline(fracture: float) -> None:
    """Seen from the side, where the rims hide the hollow of the back."""
    x, y, z = np.meshgrid(np.arange(0, 22, 1.0), np.arange(-22, 22, 0.1), np.arange(-11, 2, 0.5), indexing="ij")
    filled = np.asarray(body(Vertebra("L2", fracture), x, y, z).body.min(axis=0) < 0)
    for i, height in enumerate(z[0, 0]):
        depths = y[0, :, 0][filled[:, i]]
        cut = anatomy.side_body(fracture=fracture).intersection(LineString([(-30, height), (30, height)]))
        assert (depths[0], depths[-1]) == pytest.approx((cut.bounds[0], cut.bounds[2]), abs=1.2)


def test_the_shadow_of_the_body_along_the_spine_is_the_section() -> None:
    x, y, z = np.meshgrid(np.arange(-24, 24, 0.5), np.arange(-20, 17, 0.5), np.arange(-13, 0, 0.5), indexing="ij")
    drawn = anatomy.axial_body().union(anatomy.axial_arch()).difference(anatomy.axial_canal())
    near = (y[..., 0] < 2) | (np.abs(x[..., 0]) < 8)
    solid = bone(Vertebra("L2"), x, y, z).bone.min(axis=2)[near]
    assert _mismatch(solid, drawn, shapely.points(x[..., 0][near], y[..., 0][near])) < 1.0


def test_no_bone_lies_in_the_canal_of_the_axial_plate() -> None:
    x, y, z = np.meshgrid(np.arange(-14, 14, 0.5), np.arange(14, 36, 0.5), np.arange(-20, 14, 1.0), indexing="ij")
    filled = (bone(BROKEN, x, y, z).bone < 0).any(axis=2)
    hole = anatomy.axial_canal().buffer(-0.5)
    assert not (filled & shapely.contains(hole, shapely.points(x[..., 0], y[..., 0]))).any()


def test_the_isthmus_of_the_solid_pedicle_has_the_sizes_of_the_table() -> None:
    x0, y0, z0 = TREATED.isthmus
    across = np.arange(x0 - 8, x0 + 8, 0.05)
    wide = bone(BROKEN, across, np.full_like(across, y0), np.full_like(across, z0)).bone < 0
    assert 0.05 * wide.sum() == pytest.approx(TREATED.pedicle_width, abs=1.2)
    high = np.arange(z0 - 12, z0 + 12, 0.05)
    tall = bone(BROKEN, np.full_like(high, x0), np.full_like(high, y0), high).bone < 0
    assert 0.05 * tall.sum() == pytest.approx(TREATED.pedicle_height, abs=1.2)


def test_only_the_treated_vertebra_is_broken_and_it_lies_at_the_origin() -> None:
    for names in (SHORT, LONG):
        placed = spine(names)
        assert [p.vertebra.name for p in placed] == list(names)
        assert [p.vertebra.name for p in placed if p.vertebra.fracture] == ["L2"]
        treated = next(p for p in placed if p.vertebra.fracture)
        assert (treated.y, treated.z, treated.lean) == (0, 0, 0)
        assert all(upper.z - lower.z > 24 for upper, lower in pairwise(placed))


def _solved(committed: dict[str, dict[str, Any]], anchor: str) -> tuple[float, float, float]:
    """The point of space that an anchor of both views names."""
    (u, v), (w, _) = (committed[f"xray-{name}"]["anchors"][anchor]["at"] for name in ("front", "side"))
    u, v, w = (u - SIZE / 2) / UNITS, (SIZE / 2 - v) / UNITS, (w - SIZE / 2) / UNITS
    x, y = u, w + SIDE.centre
    for _ in range(20):
        x, y = u / FRONT.magnified(y), SIDE.centre + w / SIDE.magnified(x)
    return x, y, v / FRONT.magnified(y)


def test_the_two_views_together_name_the_points_of_the_anatomy(committed: dict[str, dict[str, Any]]) -> None:
    right = anatomy.RIGHT_NEEDLE.at(TIP_DEPTH)
    expected = {"tip-left": LEFT_NEEDLE.at(TIP_DEPTH), "tip-right": right, "ring-left": TREATED.isthmus}
    for anchor, point in expected.items():
        assert _solved(committed, anchor) == pytest.approx(point, abs=0.1)
    assert _solved(committed, "vertebra") == pytest.approx((0, 0, 0), abs=0.1)


def test_the_section_of_the_scene_shows_the_same_points(committed: dict[str, dict[str, Any]]) -> None:
    """The tip and the needle of the X-ray views, put on the section, lie on the needle that the section draws."""
    scene, frame = committed["procedure-end"]["anchors"], procedure_end.FRAME
    x, y, _ = _solved(committed, "tip-left")
    biopsy, shaft = (Point(scene[name]["at"]) for name in ("biopsy", "needle"))
    line = LineString([biopsy, shaft])
    assert line.distance(Point(frame.point(x, y))) < 0.1 * frame.scale


@pytest.mark.parametrize("view", ["front", "side"])
def test_the_mm_of_a_view_is_its_scale_at_the_origin(view: str, committed: dict[str, dict[str, Any]]) -> None:
    seen = FRONT if view == "front" else SIDE
    low, high = (seen.unit((0.0, 0.0, z)) for z in (0.0, 10.0))
    assert committed[f"xray-{view}"]["mm"] == pytest.approx((low[1] - high[1]) / 10)


def test_mri_anchors_lie_in_the_marrow_of_their_vertebrae(committed: dict[str, dict[str, Any]]) -> None:
    places = {p.vertebra.name: p for p in spine(LONG)}
    for anchor, name in (("fracture", "L2"), ("healthy", mri.HEALTHY)):
        for plate in ("mri-t1", "mri-stir"):
            assert committed[plate]["mm"] == pytest.approx(SIZE / mri.FIELD, abs=0.001)
            u, v = committed[plate]["anchors"][anchor]["at"]
            assert (u, v) == pytest.approx(mri.anchors()[anchor].at, abs=0.06)
            y = np.array([(u - SIZE / 2) * mri.FIELD / SIZE + mri.MIDDLE[0]])
            z = np.array([(SIZE / 2 - v) * mri.FIELD / SIZE + mri.MIDDLE[1]])
            assert float(body(places[name].vertebra, np.zeros(1), *places[name].local(y, z)).body[0]) < -4
