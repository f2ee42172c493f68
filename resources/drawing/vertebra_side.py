"""Painting a column from the side: discs, nerves, arches, bodies, the broken one cut open."""

from __future__ import annotations

import numpy as np
from shapely.geometry.base import BaseGeometry

from resources.drawing import anatomy, cement, palette
from resources.drawing.axial import draw_cement
from resources.drawing.column import Column, SideFrame, Vertebra
from resources.drawing.shading import hollow, shadow, solid
from resources.drawing.shapes import disc, tube, union
from resources.drawing.spongy import draw_pores, pores_in
from resources.drawing.svg import Canvas

CRACKS = (
    ([(-19.6, 1.0), (-15.2, 0.4), (-12, 1.4), (-8, -0.8), (-4.4, 0.4), (0, -1.4), (4.2, -1.0)], 0.75),
    ([(-12, 1.4), (-10.4, -2.4), (-11, -4)], 0.5),
    ([(-4.4, 0.4), (-3.6, 3.2)], 0.45),
)
"""Fracture lines inside the wedge (y, z), each with half its width at the open end; they taper inwards."""
SAC = palette.Tone("#FBEBD3", "#EBD2AE", "#FFF8EC")


def draw_column(canvas: Canvas, column: Column, frame: SideFrame, cut: bool = True, seed: int = 7) -> None:
    """The whole stretch; with `cut` the treated body shows its spongy inside."""
    unit, put = frame.scale, frame.shape
    solid(canvas, put(column.roots()), SAC, 1.3 * unit, 0.5 * unit, 0.08)
    for strand in column.strands():
        solid(canvas, put(strand), palette.NERVE, 0.6 * unit, 0.25 * unit, 0)
    for shape, soft in zip(column.discs(), column.nuclei(), strict=True):
        _disc(canvas, put(shape), put(soft), unit)
    for root in column.leaving():
        solid(canvas, put(root), palette.NERVE, 1.0 * unit, 0.4 * unit, 0.1)
    for vertebra in reversed(column.vertebrae):
        draw_arch(canvas, vertebra, frame)
    for i, vertebra in enumerate(column.vertebrae):
        open_body = cut and i == column.treated
        draw_side_body(canvas, vertebra, frame, open_body, seed)


def _disc(canvas: Canvas, shape: BaseGeometry, soft: BaseGeometry, unit: float) -> None:
    """A disc: firm rings round a soft middle."""
    solid(canvas, shape, palette.DISC, 1.3 * unit, 0.5 * unit, 0.1)
    canvas.fill(soft.intersection(shape.buffer(-0.5 * unit)), palette.DISC.rim, 0.7)


def draw_arch(canvas: Canvas, vertebra: Vertebra, frame: SideFrame) -> None:
    """Pedicle, joints and spinous process, a tone darker than the body."""
    unit, b = frame.scale, vertebra.level.back_wall

    def put(shape: BaseGeometry) -> BaseGeometry:
        return frame.shape(vertebra.put(shape))

    arch = frame.shape(vertebra.arch)
    shadow(canvas, arch, 0.7 * unit, 1.1 * unit, 0.12)
    solid(canvas, arch, palette.ARCH, 1.8 * unit, 0.7 * unit, 0)
    canvas.fill(put(tube([(b + 22, 0), (b + 33, -1.6), (b + 46, -4.4)], [0.4, 1.2, 0.6])), palette.BONE.rim, 0.85)
    canvas.fill(put(tube([(b + 10.6, 16.6), (b + 10, 10.6)], [1.1, 0.4])), palette.BONE.rim, 0.8)
    canvas.fill(put(tube([(b + 8.8, 4), (b + 12.4, -3), (b + 14, -12)], [0.3, 1, 0.3])), palette.BONE.shade, 0.6)


def draw_side_body(canvas: Canvas, vertebra: Vertebra, frame: SideFrame, cut: bool, seed: int = 7) -> None:
    """One body, whole or cut open."""
    unit, level = frame.scale, vertebra.level

    def put(shape: BaseGeometry) -> BaseGeometry:
        return frame.shape(vertebra.put(shape))

    solid(canvas, frame.shape(vertebra.body), palette.BONE, 1.8 * unit, 0.8 * unit, 0.13)
    if cut:
        own = anatomy.side_body(level, vertebra.fracture)
        inner = own.buffer(-2)
        hollow(canvas, put(inner), palette.MARROW, palette.BONE.shade, 1.5 * unit, 0.5)
        draw_pores(canvas, put(union(*pores_in(inner.buffer(-1.1), seed, 80, 2.6))))
        return
    high = level.height / 2
    canvas.fill(put(tube([(-12, high - 5), (-3, high - 5.6), (8, high - 5)], [0.4, 1, 0.4])), palette.BONE.rim, 0.9)
    canvas.fill(
        put(tube([(-6, 4.4 - high), (3, 4.8 - high), (12, 4.6 - high)], [0.3, 0.9, 0.3])), palette.BONE.shade, 0.5
    )
    for y, z, r in ((-3, -1, 0.95), (2.4, -2.2, 0.6), (-7.2, 0.6, 0.55)):
        canvas.fill(put(disc(y, z, r * 1.3, r)), palette.BONE.shade, 0.6)


def draw_cracks(canvas: Canvas, vertebra: Vertebra, frame: SideFrame) -> None:
    """The fracture, in ink: red is for leaks only."""
    body = anatomy.side_body(vertebra.level, vertebra.fracture)
    lines = union(*(tube(line, [*np.linspace(half, 0.22, len(line))], smooth=False) for line, half in CRACKS))
    for shape, paint, opacity in ((lines.buffer(0.45), palette.WHITE, 0.85), (lines, palette.INK.rim, 1.0)):
        canvas.fill(frame.shape(vertebra.put(shape.intersection(body))), paint, opacity)


def draw_side_cement(canvas: Canvas, vertebra: Vertebra, frame: SideFrame, both: bool = True) -> None:
    """Cement inside the body; the body keeps its height."""
    shape = frame.shape(vertebra.put(cement.cement_side(both)))
    draw_cement(canvas, shape, frame.scale)
