"""The team: four roles, each with a lead apron and one thing of the trade."""

from __future__ import annotations

import attrs

from resources.drawing import anatomy, cast, furniture, palette
from resources.drawing.contour import solid
from resources.drawing.palette import Tone
from resources.drawing.people import Look, Person
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shapes import blob, disc, placed, polygon, slab, spline, turned, union
from resources.drawing.svg import Canvas

LEAD_BLUE = Tone("#4F6D82", "#3B5668", "#7592A6")
LEAD_PLUM = Tone("#6C5B79", "#55465F", "#8C7A99")
"""Lead aprons come in several colours: four persons, not one dark wall."""


def _aproned(look: Look, lead: Tone = palette.APRON) -> Look:
    return attrs.evolve(look, collar="apron", under=lead)


def team() -> Plate:
    backdrop, people = furniture.room("#EAF3F0", "#F6F1E4", 900), Canvas()
    backdrop.fill(disc(600, 500, 440), palette.WHITE, 0.45)
    nurse = Person(people, _aproned(cast.NURSE, LEAD_PLUM), 174, 488, 2.05, 0.55, 2)
    radiographer = Person(people, _aproned(cast.RADIOGRAPHER), 1028, 450, 2.15, -0.55, -2)
    radiologist = Person(people, _aproned(cast.RADIOLOGIST_SCRUBS), 458, 410, 2.2, 0.35)
    anaesthetist = Person(people, _aproned(cast.ANAESTHETIST, LEAD_BLUE), 746, 442, 2.1, -0.35, 2)
    _nurse(nurse)
    _radiographer(radiographer)
    _anaesthetist(anaesthetist)
    _radiologist(radiologist)
    named = {
        "nurse": (nurse, (170.0, 190.0)),
        "radiologist": (radiologist, (440.0, 52.0)),
        "anaesthetist": (anaesthetist, (735.0, 168.0)),
        "radiographer": (radiographer, (1040.0, 52.0)),
    }
    anchors = {f"team-{name}": Anchor((p.x, p.y - 170), "people", label) for name, (p, label) in named.items()}
    return Plate("team", {"backdrop": backdrop, "people": people}, anchors)


def _radiologist(person: Person) -> None:
    """A small X-ray picture on a tablet, held against the apron."""
    canvas, skin = person.canvas, person.look.skin
    person.draw(300, 63)
    person.arm([(50, 34), (62, 118), (58, 190)], 0.42, pose="hanging", bend=-4)
    hold = person.arm([(-50, 34), (-64, 112), (-36, 128)], 0.42, hand=False, bend=-12)
    hold.fingers(canvas, skin)
    corners = [person.point(*p) for p in ((-22, 62), (36, 70), (28, 148), (-30, 140))]
    screen = furniture.tablet(canvas, corners, palette.SCREEN.base)
    middle = screen.centroid
    for i in (-1, 0, 1):
        body = placed(anatomy.side_body(), 1.1, middle.x - 22 + 3 * i, middle.y + i * 44, 0)
        arch = placed(anatomy.side_arch(), 1.1, middle.x - 22 + 3 * i, middle.y + i * 44, 0)
        canvas.fill(arch.difference(body).intersection(screen), palette.SCREEN_BONE, 0.3)
        canvas.fill(body.intersection(screen), palette.SCREEN_BONE, 0.5)
    hold.thumb(canvas, skin, 0.12)


def _nurse(person: Person) -> None:
    """A tray with a beaker and folded cloths, held with both hands."""
    canvas, skin = person.canvas, person.look.skin
    person.draw(300, 61)
    x, y = person.point(4, 128)
    s = person.scale
    left = person.arm([(-48, 34), (-60, 112), (-50, 134)], 0.4, hand=False, bend=-52, pose="flat")
    right = person.arm([(48, 34), (62, 112), (56, 134)], 0.4, hand=False, bend=60, pose="flat")
    for held in (left, right):
        held.fingers(canvas, skin)
    solid(canvas, disc(x, y, 62 * s, 13 * s), palette.JOINT, 5 * s, 2 * s, 0.16)
    canvas.fill(disc(x, y - 1.5 * s, 55 * s, 10 * s), palette.EQUIPMENT.base)
    cloth = slab(x - 40 * s, y - 14 * s, 40 * s, 15 * s, 5 * s)
    solid(canvas, cloth, palette.MINT, 4 * s, 1.6 * s, 0.12)
    canvas.stroke([(x - 36 * s, y - 6.5 * s), (x - 6 * s, y - 6.5 * s)], palette.MINT.shade, 1.6 * s)
    beaker = blob(
        [(x + 8 * s, y - 27 * s, 1), (x + 34 * s, y - 27 * s, 1), (x + 31 * s, y + 2 * s), (x + 11 * s, y + 2 * s)]
    )
    solid(canvas, beaker, palette.COAT, 4 * s, 1.6 * s, 0.12)
    canvas.fill(disc(x + 21 * s, y - 27 * s, 13 * s, 3 * s), palette.COAT.shade)
    for held in (left, right):
        held.thumb(canvas, skin, 0.1)


def _anaesthetist(person: Person) -> None:
    """A stethoscope round the neck, a breathing mask with its bag in the hands."""
    canvas, s = person.canvas, person.scale
    person.draw(300, 60)
    for side in (-1, 1):
        way = [(side * 20, -10), (side * 27, 14), (side * 24, 44), (side * 4, 72)]
        curve = [person.point(float(p[0]), float(p[1])) for p in spline(way, False, 8)]
        canvas.stroke(curve, palette.INK.shade, 3.4 * s)
        canvas.stroke(curve, palette.INK.rim, 1.2 * s, 0.9)
    canvas.stroke([person.point(0, 72), person.point(0, 88)], palette.INK.shade, 3.4 * s)
    for r, tone in ((9.5, palette.JOINT), (5.4, palette.EQUIPMENT)):
        solid(canvas, disc(*person.point(0, 96), r * s), tone, 2.4 * s, 1.2 * s, 0.1)
    person.arm([(48, 34), (60, 118), (54, 190)], 0.42, pose="hanging", bend=2)
    bag = union(disc(*person.point(-6, 186), 17 * s, 25 * s, 6), disc(*person.point(-8, 160), 9 * s, 12 * s))
    solid(canvas, bag, palette.DRAPE, 6 * s, 2.2 * s, 0.14)
    canvas.stroke([person.point(-8, 174), person.point(-9, 200)], palette.DRAPE.shade, 1.6 * s, 0.7)
    solid(canvas, person.at(slab(-15, 124, 14, 34, 4)), palette.JOINT, 3 * s, 1.4 * s, 0)
    solid(
        canvas,
        person.at(blob([(-8, 102), (8, 108), (18, 121), (12, 130), (-8, 132), (-28, 130), (-34, 121), (-24, 108)])),
        palette.MINT,
        5 * s,
        2 * s,
        0.14,
    )
    canvas.fill(person.at(disc(-8, 122, 25, 4)), palette.MINT.shade, 0.6)
    person.arm([(-48, 34), (-62, 114), (-32, 146)], 0.42, pose="grip", bend=-18)


def _radiographer(person: Person) -> None:
    """The control box of the X-ray table."""
    canvas, s = person.canvas, person.scale
    person.draw(300, 64)
    person.arm([(52, 34), (68, 120), (66, 190)], 0.42, pose="hanging", bend=4)
    hold = person.arm([(-52, 34), (-66, 112), (-34, 120)], 0.42, hand=False, bend=-14)
    hold.fingers(canvas, person.look.skin)
    box = person.at(turned(slab(-30, 78, 44, 66, 7), -10, -8, 111))
    solid(canvas, box, palette.EQUIPMENT, 6 * s, 2.4 * s, 0.16)
    for i in range(6):
        knob = person.at(turned(disc(-19 + 22 * (i % 2), 112 + 11 * (i // 2), 4), -10, -8, 111))
        solid(canvas, knob, palette.DRAPE if i != 1 else palette.INK, 1.6 * s, 0.8 * s, 0)
    pane = person.at(turned(slab(-24, 85, 32, 16, 3), -10, -8, 111))
    canvas.fill(pane, palette.SCREEN_OFF.base)
    canvas.fill(
        pane.intersection(polygon(*[person.point(*p) for p in ((-26, 80), (-10, 80), (-20, 108), (-34, 108))])),
        palette.SCREEN_OFF.rim,
        0.8,
    )
    cable = [
        person.point(float(p[0]), float(p[1]))
        for p in spline([(-2, 144), (2, 170), (22, 186), (20, 240), (30, 300)], False, 8)
    ]
    canvas.stroke(cable, palette.STEEL.shade, 3 * s)
    hold.thumb(canvas, person.look.skin, 0.12)
