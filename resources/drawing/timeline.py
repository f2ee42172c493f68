"""Before and after: six calm moments in medallions along a path."""

from __future__ import annotations

from collections.abc import Callable

import attrs
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from resources.drawing import anatomy, cast, furniture, palette, props
from resources.drawing.contour import solid
from resources.drawing.lying import lying
from resources.drawing.people import Look, Person
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import shadow
from resources.drawing.shapes import blob, disc, placed, polygon, shifted, slab, spline, tube
from resources.drawing.svg import Canvas

WIDTH, HEIGHT = 1200.0, 1000.0
RADIUS = 158.0
PLACES = {
    "radiologist": (216.0, 252.0),
    "anaesthesia": (600.0, 252.0),
    "treatment": (984.0, 252.0),
    "stay": (216.0, 712.0),
    "home": (600.0, 712.0),
    "control": (984.0, 712.0),
}


@attrs.frozen
class Medallion:
    """A round scene: its canvas cuts at the circle."""

    canvas: Canvas
    x: float
    y: float

    def person(
        self, look: Look, dx: float, dy: float, scale: float, turn: float, tilt: float = 0.0, eyes: str = "open"
    ) -> Person:
        return Person(self.canvas, look, self.x + dx, self.y + dy, scale, turn, tilt, eyes)


def _wall(m: Medallion, top: str, low: str, floor: str = "") -> None:
    ring = disc(m.x, m.y, RADIUS)
    m.canvas.fill(ring, m.canvas.linear((m.x, m.y - RADIUS), (m.x, m.y + RADIUS), [(0, top), (1, low)]))
    if floor:
        m.canvas.fill(slab(m.x - 170, m.y + 96, 340, 90), floor)


def _radiologist(m: Medallion) -> None:
    """The doctor shows the picture of a vertebra."""
    _wall(m, "#FBF3E2", "#E1EEEA")
    doctor = m.person(cast.RADIOLOGIST, -84, -10, 1.2, 0.9, 2)
    patient = m.person(cast.PATIENT, 86, 0, 1.18, -0.9, -3)
    doctor.draw(170)
    patient.draw(170)
    x, y = m.x, m.y
    hold = doctor.arm([(-46, 34), (-56, 104), (8, 98)], 0.98, hand=False, bend=2, pose="flat")
    hold.fingers(m.canvas, cast.RADIOLOGIST.skin)
    furniture.tablet(m.canvas, [(x - 34, y + 16), (x + 44, y + 20), (x + 38, y + 116), (x - 40, y + 112)])
    for i in (-0.5, 0.5):
        cy = y + 66 + i * 42
        solid(m.canvas, placed(anatomy.side_arch(), 0.84, x - 17, cy), palette.ARCH, 2, 0.8, 0)
        solid(m.canvas, placed(anatomy.side_body(), 0.84, x - 17, cy), palette.BONE, 3, 1.2, 0)
    solid(m.canvas, slab(x - 32, y + 60, 29, 12, 5), palette.DISC, 2, 1, 0)
    hold.thumb(m.canvas, cast.RADIOLOGIST.skin, 0.1)


def _anaesthesia(m: Medallion) -> None:
    """The anaesthetist listens to the heart."""
    _wall(m, "#EDF4F2", "#F4EFE2")
    doctor = m.person(cast.ANAESTHETIST, 82, -8, 1.2, -0.9, -2)
    patient = m.person(cast.PATIENT, -82, 2, 1.18, 0.9, 3)
    patient.draw(170)
    doctor.draw(170)
    for side in (-1, 1):
        way = [(side * 19, -8), (side * 24, 14), (side * 16, 42), (-4, 58)]
        m.canvas.stroke(spline([doctor.point(*p) for p in way], False, 8), palette.INK.shade, 5)
    doctor.arm([(-48, 34), (-64, 106), (-90, 78)], 0.5, pose="grip", bend=8)
    tubing = [doctor.point(*p) for p in ((-4, 57), (-20, 88), (-52, 100), (-86, 90), (-110, 66))]
    m.canvas.stroke(spline(tubing, False, 10), palette.INK.shade, 5)
    solid(m.canvas, disc(m.x - 54, m.y + 66, 15), palette.JOINT, 4, 2, 0.14)
    m.canvas.fill(disc(m.x - 54, m.y + 66, 8), palette.EQUIPMENT.base)


def _treatment(m: Medallion) -> None:
    """She brings the list of her medicines."""
    _wall(m, "#FBF3E2", "#E1EEEA")
    patient = m.person(cast.PATIENT, -66, -14, 1.26, 0.6, 3, "down")
    patient.draw(170)
    hand = patient.arm([(46, 34), (64, 102), (54, 54)], 0.98, hand=False, bend=52)
    hand.fingers(m.canvas, cast.PATIENT.skin)
    props.paper(m.canvas, m.x + 14, m.y - 76, 124, 160, 4)
    hand.thumb(m.canvas, cast.PATIENT.skin, 0.12)
    props.desk(m.canvas, m.x - 170, m.y + 104, 340, 90)
    box = slab(m.x - 66, m.y + 66, 84, 60, 7)
    solid(m.canvas, box, palette.COAT, 7, 3, 0.16)
    m.canvas.fill(slab(m.x - 66, m.y + 84, 84, 20), palette.SLATE.base)
    blister = slab(m.x + 30, m.y + 92, 78, 38, 8)
    solid(m.canvas, blister, palette.JOINT, 4, 2, 0.16)
    for i in range(6):
        solid(m.canvas, disc(m.x + 48 + 21 * (i % 3), m.y + 103 + 16 * (i // 3), 6.4), palette.ROSE, 2.4, 1, 0)


def _stay(m: Medallion) -> None:
    """One night at the hospital, asleep under a blanket."""
    _wall(m, "#CBDAE2", "#E3E9E6", "#C9D3D3")
    x, y, canvas = m.x, m.y, m.canvas
    props.window(canvas, x - 88, y - 128, 128, 112, night=True)

    def place(shape: BaseGeometry) -> BaseGeometry:
        return shifted(affinity.scale(shape, 0.62, 0.74, origin=(0, 0)), x + 92, y + 68)

    solid(canvas, slab(x + 118, y - 18, 18, 150, 8), palette.WOOD, 5, 2, 0.1)
    for px in (-140, 112):
        canvas.fill(slab(x + px - 5, y + 84, 11, 50, 4), palette.INK.rim)
    solid(canvas, slab(x - 210, y + 66, 336, 34, 10), palette.COAT, 8, 3, 0.12)
    lying(canvas, cast.PATIENT, place, 0.66, palette.DRAPE, palette.PLUM)


def _home(m: Medallion) -> None:
    """Back at her own door with her bag."""
    _wall(m, "#D3E9EF", "#FBF6EA")
    canvas, x, y = m.canvas, m.x, m.y
    canvas.fill(disc(x - 100, y - 92, 27), "#FBE9B8")
    hill = [
        (x - 200, y + 200),
        (x - 170, y + 92),
        (x - 60, y + 98),
        (x + 60, y + 90),
        (x + 190, y + 100),
        (x + 200, y + 200),
    ]
    canvas.fill(blob(hill), palette.LEAF.rim)
    furniture.tree(canvas, x - 120, y + 104, 0.5)
    solid(canvas, slab(x - 4, y - 44, 170, 150, 4), palette.SAND, 8, 2, 0.1)
    roof = polygon((x - 34, y - 38), (x + 70, y - 128), (x + 190, y - 38)).buffer(4)
    solid(canvas, roof, palette.ROSE, 9, 3, 0.12)
    solid(canvas, slab(x + 84, y - 8, 54, 114, 8), palette.SLATE, 6, 2, 0)
    canvas.fill(disc(x + 94, y + 54, 4), palette.FAT.rim)
    person = m.person(cast.PATIENT, -10, -6, 0.98, 0.7)
    for dx in (-26, 18):
        solid(canvas, tube([(x - 6 + dx, y + 110), (x - 6 + dx, y + 190)], 20), palette.SLATE, 6, 2, 0)
    person.draw(128, 60)
    person.arm([(-46, 34), (-60, 96), (-56, 124)], 0.98, pose="hanging")
    solid(canvas, slab(x + 24, y + 106, 60, 54, 9), palette.WOOD, 6, 2, 0.14)
    canvas.stroke(spline([(x + 38, y + 106), (x + 54, y + 84), (x + 70, y + 106)], False), palette.WOOD.shade, 5)
    person.arm([(46, 34), (60, 74), (64, 88)], 0.98, pose="grip", bend=-20)


def _control(m: Medallion) -> None:
    """Some weeks later they meet again and shake hands."""
    _wall(m, "#FBF3E2", "#E1EEEA")
    props.calendar(m.canvas, m.x - 44, m.y - 138, 88, 12)
    doctor = m.person(cast.RADIOLOGIST, -88, 10, 1.18, 0.9, 2)
    patient = m.person(cast.PATIENT, 90, 20, 1.16, -0.9, -2)
    doctor.draw(170)
    patient.draw(170)
    patient.arm([(-48, 34), (-44, 90), (-60, 80)], 0.98, hand=False)
    doctor.arm([(48, 34), (40, 98), (56, 90)], 0.98, hand=False)
    shaken = patient.hand((-58, 81), 176, "flat", True, 0.9)
    shaken.fingers(m.canvas, cast.PATIENT.skin)
    doctor.hand((54, 91), 4, "relaxed", False, 0.9).draw(m.canvas, cast.RADIOLOGIST.skin, 0.1)
    shaken.thumb(m.canvas, cast.PATIENT.skin, 0.1)


SCENES: dict[str, Callable[[Medallion], None]] = {
    "radiologist": _radiologist,
    "anaesthesia": _anaesthesia,
    "treatment": _treatment,
    "stay": _stay,
    "home": _home,
    "control": _control,
}


def _path(leftwards: bool) -> Canvas:
    canvas = Canvas()
    canvas.fill(slab(0, 0, WIDTH, HEIGHT, 36), palette.PAPER)
    bend = [(984, 252), (1090, 400), (984, 470), (600, 482), (216, 494), (110, 560), (216, 712)]
    for way in ([(216, 252), (984, 252)], spline(bend, False, 24), [(216, 712), (984, 712)]):
        points = [(WIDTH - x if leftwards else x, y) for x, y in way]
        canvas.stroke(points, palette.MINT.base, 20)
        canvas.stroke(points, palette.WHITE, 4, 0.8)
    return canvas


def plates() -> list[Plate]:
    """The way as it is read from left to right, and from right to left."""
    return [_plate("timeline", leftwards=False), _plate("timeline-leftwards", leftwards=True)]


def _plate(name: str, *, leftwards: bool) -> Plate:
    """The scenes are the same: only the order in which they stand is turned."""
    layers = {"path": _path(leftwards)}
    anchors: dict[str, Anchor] = {}
    places = {scene: (WIDTH - x if leftwards else x, y) for scene, (x, y) in PLACES.items()}
    for scene, (x, y) in places.items():
        ring = disc(x, y, RADIUS).simplify(0.12)
        canvas = Canvas(clip=ring)
        SCENES[scene](Medallion(canvas, x, y))
        framed = Canvas()
        shadow(framed, ring.buffer(8), 0, 7, 0.12)
        framed.fill(ring.buffer(9), palette.WHITE)
        framed.include(canvas)
        layers[scene] = framed
        anchors[scene] = Anchor((x, y + RADIUS), scene, (x, y + RADIUS + 46))
    return Plate(name, layers, anchors)
