"""The two machines that look inside: the MRI, a deep tunnel, and the scanner, a thin tilted ring."""

from __future__ import annotations

from shapely import affinity
from shapely.geometry.base import BaseGeometry

from resources.drawing import cast, furniture, palette
from resources.drawing.contour import solid
from resources.drawing.furniture import CARD
from resources.drawing.lying import Place, couch, lying
from resources.drawing.palette import Tone
from resources.drawing.people import Look
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import crescent, rim
from resources.drawing.shapes import blob, disc, shifted, slab, union
from resources.drawing.svg import Canvas

SQUASH = 0.56
"""Width of a circle that looks along the table, seen from the side."""


def _swept(shape: BaseGeometry, dx: float, dy: float) -> BaseGeometry:
    """A convex face pushed away from us."""
    return union(shape, shifted(shape, dx, dy)).convex_hull


def _axis(x: float, y: float, size: float, mirror: bool, angle: float = -5.0) -> Place:
    """Brings the patient's frame to the plate: the table leaves the tunnel towards us."""

    def place(shape: BaseGeometry) -> BaseGeometry:
        sided = affinity.scale(shape, -size if mirror else size, size, origin=(0, 0))
        turned = affinity.rotate(sided, -angle if mirror else angle, origin=(0, 0))
        return affinity.translate(turned, x, y)

    return place


def _bore(canvas: Canvas, ring: BaseGeometry, deep: tuple[float, float], glow: str) -> None:
    """The tunnel: its near edge, its wall that darkens, its far opening."""
    canvas.fill(ring.buffer(13), palette.JOINT.base)
    canvas.fill(crescent(ring.buffer(13), 6), palette.JOINT.shade, 0.8)
    canvas.fill(rim(ring.buffer(13), 3), palette.WHITE, 0.9)
    left, top, right, bottom = ring.bounds
    canvas.fill(ring, canvas.linear((left, top), (right, bottom), [(0, "#8FA9AE"), (0.5, "#BCCFD2"), (1, "#DCE8E8")]))
    for share, paint in ((0.34, "#AFC6CA"), (0.68, "#C6D8DA")):
        canvas.fill(shifted(ring, deep[0] * share, deep[1] * share).intersection(ring), paint, 0.55)
    canvas.fill(shifted(ring, *deep).intersection(ring), glow)


def _mri(canvas: Canvas, x: float, y: float) -> None:
    """A long, heavy, soft-cornered block with a narrow tunnel."""
    away = (236.0, -34.0)
    face = affinity.scale(slab(x - 206, y - 206, 412, 424, 116), 0.6, 1, origin=(x, y))
    canvas.ground(x + 130, y + 226, 330, 34, palette.INK.base, 0.24)
    body = _swept(face, *away)
    canvas.fill(body, palette.EQUIPMENT.shade)
    roof = _swept(face.intersection(slab(x - 220, y - 220, 440, 150)), *away)
    canvas.fill(roof.difference(face), palette.EQUIPMENT.base)
    for share in (0.42, 0.74):
        edge = shifted(face, away[0] * share, away[1] * share)
        canvas.fill(edge.difference(shifted(edge, -5, 1)).difference(face), palette.JOINT.shade, 0.5)
    canvas.fill(crescent(body, 26).difference(face), palette.JOINT.shade, 0.7)
    canvas.fill(rim(body, 4), palette.WHITE, 0.9)
    solid(canvas, face, palette.EQUIPMENT, 10, 4, 0)
    ring = disc(x, y - 14, 116 * SQUASH, 116)
    _bore(canvas, ring, (78, -12), "#F3F3E4")
    canvas.fill(disc(x, y - 14, 156 * SQUASH, 156).difference(disc(x, y - 14, 149 * SQUASH, 149)), palette.MINT.base)
    canvas.fill(slab(x + 196, y - 60, 96, 14, 7), palette.MINT.shade, 0.8)


def _scanner(canvas: Canvas, x: float, y: float) -> None:
    """A thin wide ring that leans, on two feet: one sees through it."""
    away = (-62.0, -9.0)
    canvas.ground(x - 20, y + 226, 250, 32, palette.INK.base, 0.24)
    for dx, tone in ((-62, palette.JOINT), (0, palette.EQUIPMENT)):
        foot = blob(
            [
                (x + dx - 104, y + 226, 1),
                (x + dx - 88, y + 120),
                (x + dx, y + 96),
                (x + dx + 88, y + 120),
                (x + dx + 104, y + 226, 1),
            ]
        )
        solid(canvas, foot, tone, 9, 3, 0)
    lean = 7
    face = affinity.rotate(disc(x, y - 8, 214 * 0.62, 214), lean, origin=(x, y))
    body = _swept(face, *away)
    canvas.fill(body, palette.EQUIPMENT.shade)
    canvas.fill(crescent(body, 14).difference(face), palette.JOINT.shade, 0.8)
    canvas.fill(rim(body, 4), palette.WHITE, 0.9)
    solid(canvas, face, palette.EQUIPMENT, 9, 4, 0)
    ring = affinity.rotate(disc(x, y - 8, 146 * 0.62, 146), lean, origin=(x, y))
    halo = affinity.rotate(disc(x, y - 8, 186 * 0.62, 186), lean, origin=(x, y))
    canvas.fill(halo.difference(halo.buffer(-6)), palette.SLATE.rim)
    _bore(canvas, ring, (-30, -5), "#EFF3EC")
    canvas.fill(disc(x + 58, y + 176, 8), palette.MINT.shade)
    canvas.fill(disc(x + 82, y + 170, 8), palette.SLATE.rim)


def _patient(canvas: Canvas, look: Look, place: Place, size: float, cover: Tone, pedestal: float) -> None:
    foot = place(disc(-270, 30, 1)).centroid
    canvas.ground(foot.x, pedestal, 190, 22, palette.INK.base, 0.2)
    solid(canvas, slab(foot.x - 78, foot.y, 156, pedestal - foot.y, 14), palette.EQUIPMENT, 14, 3, 0)
    solid(canvas, slab(foot.x - 120, pedestal - 26, 240, 28, 12), palette.JOINT, 6, 2.4, 0)
    couch(canvas, place, size, 62)
    lying(canvas, look, place, size, cover)


def imaging() -> Plate:
    backdrop, mri, scanner = Canvas(clip=CARD), Canvas(), Canvas()
    backdrop.fill(CARD, backdrop.linear((0, 0), (0, 600), [(0, "#EAF3F0"), (1, "#FBF6EA")]))
    backdrop.fill(slab(0, 400, 1200, 700), palette.SAND.base, 0.55)
    backdrop.fill(slab(0, 386, 1200, 14), palette.WHITE, 0.6)
    backdrop.fill(slab(0, 400, 1200, 6), palette.SAND.shade, 0.35)
    backdrop.fill(
        blob([(-100, 760), (300, 640), (760, 660), (1300, 590), (1300, 1200), (-100, 1200)]), palette.MINT.rim, 0.75
    )
    furniture.tall_window(backdrop, 84, 40, 140, 220, False)
    _mri(mri, 800, 270)
    place = _axis(748, 312, 1.1, False)
    _patient(mri, cast.SCANNED_WOMAN, place, 1.1, palette.DRAPE, 500)
    _scanner(scanner, 330, 724)
    place = _axis(388, 768, 1.2, True)
    _patient(scanner, cast.SCANNED_MAN, place, 1.2, palette.PLUM, 962)
    anchors = {
        "irm": Anchor((940, 130), "mri", (484, 96)),
        "scanner": Anchor((330, 560), "scanner", (800, 606)),
    }
    return Plate("imaging", {"backdrop": backdrop, "mri": mri, "scanner": scanner}, anchors)


def plates() -> list[Plate]:
    return [imaging()]
