"""Before and after: six calm moments in medallions along a path."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from resources.drawing import cast, palette, props
from resources.drawing.people import Look, Person
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import shadow, solid
from resources.drawing.shapes import blob, disc, slab, spline, tube
from resources.drawing.svg import Canvas

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

    def person(self, look: Look, dx: float, dy: float, scale: float, turn: float) -> Person:
        return Person(self.canvas, look, self.x + dx, self.y + dy, scale, turn)


def _wall(m: Medallion, paint: str) -> None:
    m.canvas.fill(disc(m.x, m.y, RADIUS), paint)


def _radiologist(m: Medallion) -> None:
    _wall(m, "#E6F0EE")
    props.window(m.canvas, m.x - 62, m.y - 128, 124, 96)
    m.person(cast.RADIOLOGIST, -76, 24, 0.92, 1).draw(170)
    m.person(cast.PATIENT, 78, 34, 0.92, -1).draw(170)
    props.desk(m.canvas, m.x - 170, m.y + 92, 340, 80)
    screen = slab(m.x - 34, m.y + 30, 74, 56, 8)
    solid(m.canvas, screen, palette.INK, 4, 2, 0.12)
    for i in range(4):
        solid(m.canvas, slab(m.x - 6 + (i % 2) * 2, m.y + 36 + i * 12, 20, 9, 3), palette.BONE, 2, 1, 0)
    m.canvas.fill(slab(m.x - 6, m.y + 86, 18, 8), palette.INK.base)


def _anaesthesia(m: Medallion) -> None:
    _wall(m, "#EFEDE4")
    m.person(cast.PATIENT, -74, 32, 0.92, 1).draw(170)
    doctor = m.person(cast.ANAESTHETIST, 76, 22, 0.94, -1)
    doctor.draw(180)
    tubing = [(54, 20), (58, 66), (76, 84), (94, 66), (98, 20)]
    m.canvas.stroke(spline([(m.x + x, m.y + y) for x, y in tubing], False), palette.INK.rim, 4)
    solid(m.canvas, disc(m.x + 76, m.y + 90, 9), palette.JOINT, 3, 1.4, 0.1)
    props.paper(m.canvas, m.x - 34, m.y + 44, 72, 92, 4)
    doctor.arm([(-50, 44), (-62, 104), (-44, 92)], 0.8)


def _treatment(m: Medallion) -> None:
    _wall(m, "#E6F0EE")
    props.desk(m.canvas, m.x - 170, m.y + 92, 340, 90)
    props.paper(m.canvas, m.x - 96, m.y - 108, 130, 176, 5)
    box = slab(m.x + 30, m.y + 18, 92, 74, 8)
    solid(m.canvas, box, palette.COAT, 7, 3, 0.14)
    m.canvas.fill(slab(m.x + 30, m.y + 40, 92, 22), palette.SLATE.base)
    blister = slab(m.x - 20, m.y + 62, 78, 36, 8)
    solid(m.canvas, blister, palette.JOINT, 4, 2, 0.14)
    for i in range(8):
        pill = disc(m.x - 6 + 17 * (i % 4), m.y + 72 + 16 * (i // 4), 5.6)
        solid(m.canvas, pill, palette.ROSE, 2.4, 1, 0)
    capsule = tube([(m.x - 90, m.y + 84), (m.x - 64, m.y + 76)], 9)
    solid(m.canvas, capsule, palette.COAT, 4, 2, 0.14)
    solid(m.canvas, tube([(m.x - 76, m.y + 79.7), (m.x - 64, m.y + 76)], 9), palette.PLUM, 4, 2, 0)


def _stay(m: Medallion) -> None:
    _wall(m, "#DCE6EA")
    props.window(m.canvas, m.x - 96, m.y - 118, 118, 104, night=True)
    canvas, x, y = m.canvas, m.x, m.y
    canvas.fill(slab(x - 160, y + 104, 320, 60), "#C9D6D9")
    for px in (-112, 118):
        canvas.fill(slab(x + px - 5, y + 70, 10, 46, 4), palette.INK.rim)
    solid(canvas, slab(x - 140, y - 6, 16, 106, 8), palette.WOOD, 5, 2, 0.1)
    solid(canvas, slab(x + 122, y + 22, 14, 78, 7), palette.WOOD, 5, 2, 0.1)
    solid(canvas, slab(x - 126, y + 52, 252, 30, 10), palette.COAT, 7, 3, 0.12)
    solid(
        canvas,
        blob([(x - 124, y + 54), (x - 116, y + 8), (x - 72, y + 14), (x - 52, y + 54)]),
        palette.COAT,
        6,
        2,
        0.08,
    )
    head = disc(x - 76, y + 24, 25, 24)
    solid(canvas, head, cast.PATIENT.skin, 6, 2, 0.08)
    hair = blob(
        [(x - 62, y + 2), (x - 88, y - 4), (x - 106, y + 16), (x - 100, y + 42), (x - 90, y + 26), (x - 76, y + 8)]
    )
    solid(canvas, hair, cast.PATIENT.hair, 4, 1.6, 0)
    canvas.stroke(spline([(x - 70, y + 20), (x - 65, y + 23), (x - 60, y + 20)], False), palette.INK.shade, 2.4)
    canvas.stroke(spline([(x - 68, y + 35), (x - 64, y + 37), (x - 59, y + 35)], False), "#8E4A3C", 2.2)
    cover = blob(
        [
            (x - 58, y + 66, 1),
            (x - 54, y + 30),
            (x - 20, y + 20),
            (x + 30, y + 26),
            (x + 84, y + 28),
            (x + 122, y + 22),
            (x + 128, y + 66, 1),
        ]
    )
    solid(canvas, cover, palette.DRAPE, 9, 3, 0.1)
    solid(canvas, blob([(x - 60, y + 66), (x - 56, y + 28), (x - 30, y + 21), (x - 34, y + 66)]), palette.COAT, 4, 2, 0)


def _home(m: Medallion) -> None:
    _wall(m, "#DDEEF2")
    canvas, x, y = m.canvas, m.x, m.y
    canvas.fill(disc(x - 92, y - 88, 26), "#FBE5B5")
    canvas.fill(
        blob(
            [
                (x - 200, y + 200),
                (x - 170, y + 66),
                (x - 60, y + 74),
                (x + 60, y + 62),
                (x + 190, y + 80),
                (x + 200, y + 200),
            ]
        ),
        palette.LEAF.rim,
    )
    solid(canvas, slab(x + 4, y - 42, 132, 122, 4), palette.SAND, 8, 2, 0.1)
    roof = blob([(x - 16, y - 36, 1), (x + 70, y - 112, 1), (x + 156, y - 36, 1)])
    solid(canvas, roof, palette.ROSE, 8, 3, 0.12)
    solid(canvas, slab(x + 26, y + 2, 42, 78, 6), palette.SLATE, 5, 2, 0)
    canvas.fill(disc(x + 60, y + 44, 3), palette.FAT.rim)
    props.window(canvas, x + 82, y - 14, 42, 44)
    person = m.person(cast.PATIENT, -58, 10, 0.74, 1)
    legs = [tube([(x - 76, y + 120), (x - 80, y + 150)], 15), tube([(x - 42, y + 120), (x - 38, y + 150)], 15)]
    for leg in legs:
        solid(canvas, leg, palette.SLATE, 5, 2, 0)
    person.draw(150, 52)
    solid(canvas, slab(x - 22, y + 84, 46, 40, 8), palette.WOOD, 5, 2, 0.12)
    canvas.stroke(spline([(x - 10, y + 84), (x + 1, y + 70), (x + 12, y + 84)], False), palette.WOOD.shade, 4)
    person.arm([(42, 40), (62, 74), (76, 86)], 0.85)


def _control(m: Medallion) -> None:
    _wall(m, "#EFEDE4")
    props.calendar(m.canvas, m.x - 46, m.y - 124, 92, 12)
    doctor = m.person(cast.RADIOLOGIST, -74, 40, 0.94, 1)
    doctor.draw(170)
    patient = m.person(cast.PATIENT, 76, 48, 0.92, -1)
    patient.draw(170)
    doctor.arm([(48, 42), (60, 92), (88, 82)], 1.0)
    patient.arm([(-50, 42), (-58, 90), (-84, 74)], 1.0)


SCENES: dict[str, Callable[[Medallion], None]] = {
    "radiologist": _radiologist,
    "anaesthesia": _anaesthesia,
    "treatment": _treatment,
    "stay": _stay,
    "home": _home,
    "control": _control,
}


def _path() -> Canvas:
    canvas = Canvas()
    canvas.fill(slab(0, 0, 1200, 1000, 36), palette.PAPER)
    bend = [(984, 252), (1090, 400), (984, 470), (600, 482), (216, 494), (110, 560), (216, 712)]
    for points in ([(216, 252), (984, 252)], spline(bend, False, 24), [(216, 712), (984, 712)]):
        canvas.stroke(points, palette.MINT.base, 20)
        canvas.stroke(points, palette.WHITE, 4, 0.8)
    return canvas


def plates() -> list[Plate]:
    layers = {"path": _path()}
    anchors: dict[str, Anchor] = {}
    for name, (x, y) in PLACES.items():
        ring = disc(x, y, RADIUS)
        canvas = Canvas(clip=ring)
        SCENES[name](Medallion(canvas, x, y))
        framed = Canvas()
        shadow(framed, ring.buffer(8), 0, 7, 0.12)
        framed.fill(ring.buffer(9), palette.WHITE)
        framed.include(canvas)
        layers[name] = framed
        anchors[name] = Anchor((x, y + RADIUS), name, (x, y + RADIUS + 46))
    return [Plate("timeline", layers, anchors)]
