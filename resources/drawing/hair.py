"""Hair, beards and what is worn on the head."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from resources.drawing import palette
from resources.drawing.looks import Brush
from resources.drawing.shading import crescent, rim
from resources.drawing.shapes import blob, disc, polygon, slab, union


def behind(head: Brush) -> None:
    """The hair that falls behind the neck and shoulders."""
    hair, a = head.look.hair, head.angle
    match head.look.style:
        case "bob":
            mass = [(-36 - 2 * a, -66), (0, -108), (35 - 2 * a, -66), (35 - 4 * a, -30), (26, -19), (-30, -17)]
            head.solid(blob([*mass, (-38 - a, -28)]), hair, 7)
        case "bun":
            head.solid(disc(-25 * a, -104 + 8 * a, 16, 15), hair, 5)
        case "ponytail":
            head.solid(blob([(-26 - 6 * a, -88), (-42 - 6 * a, -72), (-40 - 4 * a, -30), (-30, -26)]), hair, 5)
        case _:
            pass


def beard(head: Brush, outline: BaseGeometry, dx: float) -> None:
    """A full beard or a moustache; `dx` is how far the face has turned."""
    hair, m = head.look.hair, dx * 1.04
    if head.look.beard == "full":
        low = outline.buffer(2.2).intersection(slab(-60, -50, 120, 60))
        cheeks = [
            (m - 25, -60),
            (m - 17, -44),
            (m - 11, -41),
            (m, -41.6),
            (m + 11, -41),
            (m + 15, -44),
            (m + 23, -60),
        ]
        mouth = blob([(m - 8, -34), (m, -36.6), (m + 8, -34), (m, -28.4)])
        shape = low.difference(polygon(*cheeks)).difference(mouth)
        head.solid(shape.buffer(-0.6).buffer(0.6), hair, 3.4, 1.2)
    if head.look.beard == "moustache":
        half = [(m, -41.6), (m + 6, -42), (m + 11.5, -36.4), (m + 4, -37.2), (m, -38), (m - 4, -37.2)]
        head.solid(blob([*half, (m - 11.5, -36.4), (m - 6, -42)]), hair, 1.2, 0.8)


def over(head: Brush, outline: BaseGeometry) -> None:
    """The hair, or the cap, that covers the head."""
    hair, a, dx = head.look.hair, head.angle, 9.5 * head.angle
    nape = union(slab(-60, -130, 120, 78), slab(-60, -60, 60 - 18 + 4 * a, 20 * min(1.0, 2 * a) + 0.1))
    match head.look.style:
        case "bald":
            side = [(-30 + 9 * a, -79), (-36, -82), (-40, -66), (-36, -44), (-23 + 5 * a, -40)]
            near = blob([*side, (-21 + 8 * a, -50), (-22 + 10 * a, -66)])
            far = slab(26.6, -76, 14, 24, 4) if a < 0.45 else near
            head.solid(union(near, far).intersection(outline.buffer(2.8)).buffer(-1).buffer(1), hair, 2.6, 1.2)
        case "swept":
            brow = [(-25 + dx, -60), (-25 + dx, -78), (-14 + dx, -88), (6 + dx, -93), (22 + dx * 0.5, -84)]
            _cap(
                head,
                outline.buffer(4),
                blob([*brow, (26.5 + 3 * a, -74), (28 + 5 * a, -58), (36, 0), (-32 + dx, -20)]),
                nape,
            )
        case "curly":
            puffs = [(-31 - 2 * a, -62, 9), (-33 - 2 * a, -76, 11), (-27, -92, 13), (-12, -103, 13), (4, -106, 13)]
            more = [(18, -101, 12.5), (28 - a, -88, 11), (31 - 2 * a, -74, 8.5)]
            crown = unary_union([disc(x, y, r) for x, y, r in [*puffs, *more]]).union(outline.buffer(3))
            brow = [(-24 + dx, -50), (-24 + dx, -76), (-10 + dx, -86), (8 + dx, -87), (22 + dx * 0.4, -78)]
            _cap(head, crown, blob([*brow, (25.6, -60), (36, 0), (-32 + dx, 0)]), nape)
        case "cap" | "hat":
            _headwear(head, outline, dx)
        case "short" | "ponytail":
            brow = [(-24 + dx, -58), (-24 + dx, -74), (-16 + dx, -84), (4 + dx, -82), (20 + dx * 0.5, -88)]
            far = [(26.5 + 3 * a, -76), (28 + 5 * a, -60)]
            _cap(head, outline.buffer(4.2), blob([*brow, *far, (36, 0), (-32 + dx, -20)]), nape)
        case _:
            part = [(-25.5 + dx, -40), (-25 + dx, -66), (-15 + dx, -82), (4 + dx, -92), (18 + dx * 0.5, -83)]
            reach = slab(-60, -130, 120, 92) if head.look.style == "bob" else nape
            _cap(
                head,
                outline.buffer(5),
                blob([*part, (25.6 + a, -70), (27 + 2 * a, -50), (40, 0), (-34 + dx, -6)]),
                reach,
            )
    if head.look.style in ("swept", "bun", "bob", "short"):
        for i in range(3):
            lock = [(14 + dx * 0.5 - 5 * i, -95 - i), (-4 - 5 * i, -99.5 + i), (-19 - 3 * i, -90 + 5 * i)]
            head.mark(lock, [0.3, 0.8, 0.3], hair.shade, 0.5)


def _cap(head: Brush, crown: BaseGeometry, opening: BaseGeometry, reach: BaseGeometry) -> None:
    """Hair that covers the head but for the opening of the face."""
    shape = crown.intersection(reach).difference(opening).buffer(-1.8).buffer(1.8)
    head.canvas.fill(
        head.at(opening.buffer(0.01).intersection(crown.buffer(-4)).difference(opening.buffer(-1.6))),
        head.look.skin.shade,
        0.35,
    )
    placed = head.at(shape)
    head.canvas.fill(placed, head.look.hair.base)
    head.canvas.fill(crescent(placed, 5 * head.scale), head.look.hair.shade, 0.8)
    head.canvas.fill(rim(placed, 1.8 * head.scale), head.look.hair.rim, 0.8)


def _headwear(head: Brush, outline: BaseGeometry, dx: float) -> None:
    """A flat cap on the street, a cloth cap at work."""
    if head.look.style == "hat":
        side = outline.buffer(3).intersection(slab(-60, -80, 120, 34)).difference(slab(-22 + dx, -90, 90, 60))
        head.solid(side, head.look.hair, 2.4, 1)
        crown = [(-36, -76), (-33, -97), (-6, -113), (24, -108), (36, -88), (34, -78), (0, -84)]
        head.solid(blob(crown), palette.STEEL, 6)
        peak = [(dx - 20, -83), (dx, -88), (dx + 24, -84), (dx + 31, -76), (dx + 8, -78), (dx - 12, -77)]
        head.solid(blob(peak), palette.STEEL, 2.4, 1.2)
        return
    hem = [(-60, -66), (-30, -68), (-12 + dx, -77), (8 + dx, -79.5), (29, -77), (60, -74), (60, -140), (-60, -140)]
    cap = outline.buffer(4.5).union(disc(-0.3 * dx, -93, 33, 23)).intersection(polygon(*hem))
    head.solid(cap.buffer(-1.5).buffer(1.5), palette.SCRUBS, 6)
    head.mark([(-30, -72), (-12 + dx, -81), (8 + dx, -83.5), (28, -81)], [0.6, 0.9, 0.9, 0.6], palette.SCRUBS.shade)
