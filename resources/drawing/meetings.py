"""People who talk: the consultation, the team, and the calm picture of the attract screen."""

from __future__ import annotations

from resources.drawing import anatomy, cast, palette, props
from resources.drawing.people import Person
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shading import solid
from resources.drawing.shapes import blob, disc, placed, slab, spline, union
from resources.drawing.svg import Canvas


def _room(top: str, low: str, floor: float) -> Canvas:
    canvas = Canvas()
    canvas.fill(slab(0, 0, 1200, 1000, 36), canvas.linear((0, 0), (0, 1000), [(0, top), (1, low)]))
    ground = slab(0, 0, 1200, 1000, 36).intersection(slab(0, floor, 1200, 1000))
    canvas.fill(ground, palette.SAND.base, 0.6)
    canvas.fill(slab(0, floor, 1200, 6), palette.SAND.shade, 0.5)
    return canvas


def consultation() -> Plate:
    backdrop, people = _room("#E4F1EE", "#F4F1E8", 760), Canvas()
    props.window(backdrop, 420, 96, 360, 320)
    props.plant(backdrop, 1090, 770, 1.7)
    picture = slab(96, 150, 190, 240, 12)
    solid(backdrop, picture, palette.COAT, 7, 3, 0.12)
    _soft_spine(backdrop, 190, 270, 1.25, 3, palette.MINT.shade, 0.9)
    doctor = Person(people, cast.RADIOLOGIST, 350, 430, 2.35, 1)
    doctor.draw(200)
    patient = Person(people, cast.PATIENT, 860, 452, 2.3, -1)
    patient.draw(200)
    props.desk(people, 90, 780, 1020, 180)
    props.paper(people, 556, 640, 130, 152, 4)
    doctor.arm([(52, 44), (74, 118), (92, 128)], 0.98)
    patient.arm([(-50, 44), (-70, 120), (-44, 136)], 0.98)
    doctor.arm([(-54, 44), (-62, 124), (-22, 140)], 0.98)
    anchors = {
        "radiologist": Anchor((350, 300), "people", (190, 60)),
        "patient": Anchor((860, 320), "people", (1010, 60)),
    }
    return Plate("consultation", {"backdrop": backdrop, "people": people}, anchors)


def team() -> Plate:
    backdrop, people = _room("#E4F1EE", "#EFF4F0", 880), Canvas()
    backdrop.fill(disc(600, 470, 430), palette.WHITE, 0.4)
    looks = (
        ("nurse", cast.NURSE, 176, 560, 0.6),
        ("radiographer", cast.RADIOGRAPHER, 1024, 548, -0.6),
        ("anaesthetist", cast.ANAESTHETIST, 742, 500, -0.4),
        ("radiologist", cast.RADIOLOGIST_SCRUBS, 458, 486, 0.3),
    )
    anchors: dict[str, Anchor] = {}
    for name, look, x, y, turn in looks:
        person = Person(people, look, x, y, 2.25, turn)
        person.draw(260, 62)
        _resting_arms(person)
        anchors[name] = Anchor((x, y - 110), "people", (x, y - 310))
    return Plate("team", {"backdrop": backdrop, "people": people}, anchors)


def _resting_arms(person: Person) -> None:
    """Both hands held calmly in front."""
    person.arm([(-55, 44), (-66, 118), (-20, 146)], 0.42)
    person.arm([(55, 44), (66, 118), (16, 152)], 0.42)


def _soft_spine(canvas: Canvas, x: float, y: float, scale: float, count: int, paint: str, opacity: float) -> None:
    """A stylised lumbar spine from behind, one colour, without any illness."""
    step = 37.0
    for i in range(count):
        z = (i - (count - 1) / 2) * step
        body = blob([(-20, 12), (0, 11), (20, 12), (17.6, 0), (21, -12), (0, -11), (-21, -12), (-17.6, 0)])
        wings = union(*(blob([(s * 16, 6), (s * 38, 8), (s * 39, 2), (s * 28, -2), (s * 16, -4)]) for s in (-1, 1)))
        shape = union(body, wings)
        canvas.fill(placed(shape, scale, x, y - z * scale), paint, opacity)
        mark = blob([(0, -2), (3, -10), (4, -17), (0, -20), (-4, -17), (-3, -10)])
        canvas.fill(placed(mark, scale, x, y - z * scale), palette.WHITE, opacity * 0.6)
        if i:
            pad = slab(-19, step / 2 - 4.5, 38, 9, 4)
            canvas.fill(placed(pad, scale, x, y - z * scale), palette.WHITE, opacity * 0.5)


def attract() -> Plate:
    """Morning light, two people who talk, a plant, a soft column of bones: no illness named or shown."""
    light, column, people = Canvas(), Canvas(), Canvas()
    light.fill(slab(0, 0, 1200, 1000, 36), light.linear((0, 0), (1200, 1000), [(0, "#FDF6E6"), (1, "#D5E9E5")]))
    for x, w, share in ((80, 250, 0.4), (420, 210, 0.3), (720, 140, 0.22)):
        ray = blob([(x, -10, 1), (x + w, -10, 1), (x + w + 330, 1010, 1), (x + 330, 1010, 1)])
        light.fill(ray.intersection(slab(0, 0, 1200, 1000, 36)), palette.WHITE, share)
    floor = blob([(-100, 1100), (-60, 880), (300, 850), (760, 872), (1260, 840), (1300, 1100)])
    light.fill(floor.intersection(slab(0, 0, 1200, 1000, 36)), palette.MINT.base, 0.75)
    _soft_spine(column, 610, 440, 3.4, 7, palette.MINT.shade, 0.4)
    props.plant(people, 118, 930, 1.9)
    left = Person(people, cast.RADIOLOGIST, 372, 590, 2.35, 1)
    right = Person(people, cast.OLD_MAN, 846, 606, 2.35, -1)
    for person in (left, right):
        person.draw(190)
    left.arm([(52, 44), (70, 114), (94, 86)], 0.98)
    left.arm([(-54, 44), (-66, 122), (-18, 150)], 0.98)
    right.arm([(-52, 44), (-66, 118), (-18, 140)], 0.98)
    right.arm([(52, 44), (66, 122), (24, 146)], 0.98)
    return Plate("attract", {"light": light, "column": column, "people": people})


def spine_in_body() -> Plate:
    """A dressed person from behind, the lumbar spine seen softly through the shirt."""
    backdrop, body, column = Canvas(), Canvas(), Canvas()
    backdrop.fill(slab(0, 0, 1200, 1000, 36), palette.MIST)
    backdrop.fill(disc(600, 500, 440), palette.WHITE, 0.5)
    skin, shirt, trousers = palette.SKINS[0], palette.SHEET, palette.SLATE
    for s in (-1, 1):
        hand = blob(
            [
                (600 + s * 216, 800),
                (600 + s * 252, 796),
                (600 + s * 266, 856),
                (600 + s * 246, 904),
                (600 + s * 220, 872),
            ]
        )
        fore = blob(
            [
                (600 + s * 182, 600),
                (600 + s * 232, 590),
                (600 + s * 254, 720),
                (600 + s * 250, 824),
                (600 + s * 220, 826),
            ]
        )
        arm = union(fore, hand).buffer(8).buffer(-8)
        solid(body, arm, skin, 12, 4, 0.08)
    legs = blob([(452, 806), (600, 790), (748, 806), (762, 900), (764, 1000, 1), (436, 1000, 1), (438, 900)])
    solid(body, legs, trousers, 16, 4, 0)
    body.stroke([(600, 930), (600, 998)], trousers.shade, 6)
    trunk = blob(
        [
            (545, 262),
            (600, 274),
            (655, 262),
            (740, 296),
            (782, 352),
            (796, 470),
            (838, 604),
            (780, 626),
            (744, 520),
            (734, 640),
            (738, 740),
            (752, 846),
            (600, 866),
            (448, 846),
            (462, 740),
            (466, 640),
            (456, 520),
            (420, 626),
            (362, 604),
            (404, 470),
            (418, 352),
            (460, 296),
        ]
    )
    solid(body, trunk, shirt, 22, 5, 0.1)
    for s in (-1, 1):
        blade = spline([(600 + s * 70, 352), (600 + s * 104, 420), (600 + s * 84, 478)], False)
        body.stroke(blade, shirt.shade, 5, 0.6)
        body.stroke(
            spline([(600 + s * 142, 420), (600 + s * 146, 480), (600 + s * 142, 530)], False), shirt.shade, 5, 0.7
        )
    neck = union(slab(562, 190, 76, 90, 30), disc(600, 264, 64, 22))
    solid(body, neck, skin, 14, 3, 0)
    for s in (-1, 1):
        solid(body, disc(600 + s * 84, 150, 15, 24), skin, 6, 2, 0)
    hair = blob([(520, 150), (524, 70), (600, 32), (676, 70), (680, 150), (660, 206), (600, 224), (540, 206)])
    solid(body, hair, palette.HAIRS["grey"], 18, 5, 0.08)
    for x in (556, 600, 640):
        strand = [(x, 60), (x + (x - 600) * 0.3, 120), (x + (x - 600) * 0.1, 196)]
        body.stroke(spline(strand, False), palette.HAIRS["grey"].shade, 4, 0.5)
    body.stroke(spline([(536, 268), (600, 296), (664, 268)], False), shirt.shade, 7)
    _seen_through(column)
    anchors = {"spine": Anchor((600, 640), "column", (1010, 640))}
    return Plate("spine-in-body", {"backdrop": backdrop, "body": body, "column": column}, anchors)


def _seen_through(canvas: Canvas) -> None:
    """The whole column faint, the lumbar part clear inside a soft window."""
    for i in range(9):
        y, w = 316 + i * 20.4, 26 + i * 1.2
        canvas.fill(slab(600 - w / 2, y, w, 15, 6), palette.BONE.shade, 0.45)
    window = disc(600, 660, 138, 168)
    canvas.fill(window, palette.WHITE, 0.75)
    canvas.fill(window.difference(window.buffer(-4)), palette.ACTION.rim, 0.6)
    scale = 1.72
    for i, name in enumerate(("L1", "L2", "L3", "L4", "L5")):
        level = anatomy.LEVELS[name]
        y, tip, edge = 540 + i * 61.0, level.span / 2, level.width / 2
        for s in (-1, 1):
            wing = blob(
                [(s * (edge - 5), 6), (s * (tip - 4), 7), (s * tip, 3), (s * (tip - 6), -1), (s * (edge - 5), -3)]
            )
            solid(canvas, placed(wing, scale, 600, y), palette.ARCH, 3, 1.2, 0)
        body = blob(
            [
                (-edge, 12),
                (0, 11.4),
                (edge, 12),
                (edge - 3, 0),
                (edge + 1, -12),
                (0, -11.4),
                (-edge - 1, -12),
                (3 - edge, 0),
            ]
        )
        solid(canvas, placed(body, scale, 600, y), palette.BONE, 5, 2, 0.12)
        spinous = blob([(0, 4), (4.4, -4), (5, -14), (0, -18), (-5, -14), (-4.4, -4)])
        solid(canvas, placed(spinous, scale, 600, y), palette.ARCH, 3, 1.4, 0.12)
        if i < 4:
            pad = slab(600 - edge * scale * 0.96, y + 21.6, edge * scale * 1.92, 17, 7)
            solid(canvas, pad, palette.DISC, 3, 1.2, 0)


def plates() -> list[Plate]:
    return [attract(), consultation(), team(), spine_in_body()]
