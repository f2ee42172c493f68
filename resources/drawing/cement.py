"""Cement in the treated body, on the three views; it never reaches out of it and never changes its outline."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry

from resources.drawing.anatomy import FRACTURE, axial_body, side_body
from resources.drawing.shapes import blob


def cement_axial(side: int = 0) -> BaseGeometry:
    """Cement seen along the spine: the left part, the right part, or both joined (0)."""
    left = blob(
        [
            (16.4, -3),
            (14.8, -9.4),
            (9.4, -12.4),
            (3.4, -11.2),
            (-1.6, -8.6),
            (-2.2, -3.4),
            (0.6, 1.4),
            (4.2, 4.8),
            (9, 6),
            (13.6, 3.6),
        ]
    )
    parts = [left] if side >= 0 else []
    if side <= 0:
        parts.append(
            blob(
                [
                    (-15.8, -2),
                    (-15.2, -8),
                    (-10.6, -12),
                    (-5, -12.6),
                    (0.8, -9.4),
                    (1.6, -3.6),
                    (-1.4, 2.6),
                    (-5.4, 6.2),
                    (-10.2, 5.4),
                    (-14, 2.8),
                ]
            )
        )
    shape = parts[0] if len(parts) == 1 else parts[0].union(parts[1])
    return shape.buffer(1.2).buffer(-1.2).intersection(axial_body().buffer(-2.2))


def cement_side(both: bool = True) -> BaseGeometry:
    """Cement from the side (y, z), inside the broken body."""
    shape = blob(
        [
            (-13.4, -1),
            (-12, -7),
            (-6, -9.6),
            (0.6, -8.4),
            (6, -9.2),
            (10.4, -5.4),
            (11.2, 0.6),
            (8.6, 5.6),
            (2.6, 4.4),
            (-3.4, 3.4),
            (-8.4, 1.4),
        ]
    )
    if not both:
        shape = blob(
            [
                (-12.6, -1.6),
                (-10.4, -6.8),
                (-5, -8.4),
                (1.4, -7.4),
                (6, -5.2),
                (7.6, -0.4),
                (4.4, 3.6),
                (-1.2, 3),
                (-7.8, 1),
            ]
        )
    return shape.intersection(side_body(fracture=FRACTURE).buffer(-1.6))


def cement_front(side: int = 0) -> BaseGeometry:
    """Cement from the front (x, z)."""
    left = blob([(16, -1), (14.6, -6.6), (8.6, -9.4), (2, -8), (-1.8, -4), (-1.4, 0.8), (4, 3.2), (10.6, 4)])
    right = blob([(-15.4, -1.6), (-13.4, -7.4), (-7.6, -9), (-1.4, -8.4), (1.6, -4), (1.2, 1), (-4.6, 3.6), (-11, 3.4)])
    if side:
        return left if side > 0 else right
    return left.union(right).buffer(1).buffer(-1)
