"""Medical truth of the drawn geometry."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import Point

from resources.drawing import anatomy, axial, cement, monitors, spine_side
from resources.drawing.anatomy import LEFT_NEEDLE, RIGHT_NEEDLE, TREATED, Needle

NEEDLES = {"left": LEFT_NEEDLE, "right": RIGHT_NEEDLE}


@pytest.mark.parametrize("needle", NEEDLES.values(), ids=NEEDLES)
def test_a_needle_never_touches_the_canal(needle: Needle) -> None:
    shaft = needle.shaft("axial", anatomy.SKIN_DEPTH + 20)
    assert not shaft.intersects(anatomy.axial_canal())
    assert shaft.distance(anatomy.axial_canal()) > 1


@pytest.mark.parametrize("needle", NEEDLES.values(), ids=NEEDLES)
def test_from_the_bone_to_the_back_wall_the_tip_stays_inside_the_pedicle_ring(needle: Needle) -> None:
    ring = anatomy.pedicle_ring(side=needle.side)
    _, isthmus, _ = TREATED.isthmus
    for y in np.linspace(isthmus + 10, TREATED.back_wall - 1, 30):
        x, _, z = needle.at(float(y))
        assert ring.contains(Point(x, z)), f"at depth {y:.1f}"


def test_the_first_needle_is_on_the_patients_left_at_the_pictures_right() -> None:
    x, _ = LEFT_NEEDLE.seen(anatomy.SKIN_DEPTH, "axial")
    frame = axial.Frame(1, 0, 0)
    assert x > 0
    assert frame.point(x, 0)[0] > frame.point(0, 0)[0]


def test_the_back_is_up_on_the_section_and_at_the_right_on_the_side_view() -> None:
    assert axial.Frame(1, 0, 0).point(0, 50)[1] < 0
    assert spine_side.FRAME.point(50, 0)[0] > spine_side.FRAME.point(0, 0)[0]


def test_the_tip_lies_inside_the_body_on_the_three_views() -> None:
    body = anatomy.side_body(fracture=anatomy.FRACTURE)
    assert body.contains(Point(LEFT_NEEDLE.seen(anatomy.TIP_DEPTH, "side")))
    assert anatomy.axial_body().contains(Point(LEFT_NEEDLE.seen(anatomy.TIP_DEPTH, "axial")))
    assert monitors.front_body(TREATED).contains(Point(LEFT_NEEDLE.seen(anatomy.TIP_DEPTH, "front")))


def test_the_biopsy_is_taken_from_the_body() -> None:
    assert anatomy.side_body(fracture=anatomy.FRACTURE).contains(anatomy.biopsy_core("side"))
    assert anatomy.axial_body().contains(anatomy.biopsy_core("axial"))


@pytest.mark.parametrize("side", [-1, 0, 1])
def test_cement_stays_inside_the_body(side: int) -> None:
    assert anatomy.axial_body().contains(cement.cement_axial(side))
    assert anatomy.side_body(fracture=anatomy.FRACTURE).contains(cement.cement_side(side < 0))
    assert monitors.front_body(TREATED).contains(cement.cement_front(side))


def test_the_wedge_loses_height_at_the_front_first() -> None:
    front, back = anatomy.plate_height(TREATED, np.array([-17.0, 17.0]), anatomy.FRACTURE)
    whole = anatomy.plate_height(TREATED, np.array([-17.0, 17.0]), 0.0)
    assert front < whole[0] - 5
    assert back == pytest.approx(whole[1], abs=0.2)


def test_cement_does_not_lift_the_vertebra() -> None:
    plates = {plate.name: plate for plate in spine_side.plates()}
    broken, cemented = plates["spine-fractured"], plates["spine-cemented"]
    assert broken.files()["spine.svg"] == cemented.files()["spine.svg"]
    assert broken.box("spine") == cemented.box("spine")
