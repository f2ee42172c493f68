"""People who meet: the consultation at the table, and a person from behind with the spine seen through the shirt."""

from __future__ import annotations

from resources.drawing import anatomy, attract, cast, furniture, palette, props, team
from resources.drawing.contour import solid
from resources.drawing.furniture import CARD
from resources.drawing.people import Person
from resources.drawing.plate import Anchor, Plate
from resources.drawing.shapes import blob, disc, placed, polygon, shifted, slab, spline, tube, union
from resources.drawing.svg import Canvas


def consultation() -> Plate:
    """On two sides of the corner of a table: the doctor shows the patient a picture of the spine."""
    backdrop, people = furniture.room("#FBF3E2", "#E1EEEA", 880), Canvas()
    furniture.tall_window(backdrop, 452, 70, 300, 520, False)
    furniture.sunbeam(backdrop, 480, 300, 100, 1000, 0.2)
    solid(backdrop, slab(900, 250, 230, 16, 5), palette.WOOD, 5, 2, 0.12)
    for x, h, tone in (
        (924, 84, palette.SLATE),
        (952, 98, palette.ROSE),
        (982, 78, palette.DRAPE),
        (1008, 90, palette.SAND),
    ):
        solid(backdrop, slab(x, 250 - h, 24, h, 4), tone, 4, 1.6, 0.06)
    props.plant(backdrop, 1090, 250, 0.72)
    props.plant(backdrop, 92, 900, 1.7)
    doctor = Person(people, cast.RADIOLOGIST, 306, 420, 2.5, 0.9, 3)
    patient = Person(people, cast.CALLER, 888, 440, 2.5, -0.9, -4)
    doctor.draw(200)
    patient.draw(200)
    table = Canvas(clip=CARD)
    _table(table)
    people.include(table)
    hold = doctor.arm([(52, 34), (62, 114), (71, 126)], 0.98, pose="flat", bend=-44, hand=False)
    hold.fingers(people, cast.RADIOLOGIST.skin)
    screen = furniture.tablet(people, [(518, 546), (690, 556), (676, 786), (504, 774)])
    _vertebrae_on(people, 604, 666, screen.centroid.x)
    hold.thumb(people, cast.RADIOLOGIST.skin, 0.12)
    patient.arm([(52, 34), (66, 124), (2, 166)], 0.98, pose="flat", bend=-6)
    patient.arm([(-52, 34), (-64, 118), (-26, 160)], 0.98, pose="relaxed", bend=-18)
    doctor.arm([(-52, 34), (-64, 124), (-4, 168)], 0.98, pose="flat", bend=-18)
    anchors = {
        "radiologist": Anchor((340, 300), "people", (190, 70)),
        "patient": Anchor((850, 320), "people", (1010, 70)),
    }
    return Plate("consultation", {"backdrop": backdrop, "people": people}, anchors)


def _table(canvas: Canvas) -> None:
    """A table seen at its corner."""
    top = polygon((10, 880), (600, 766), (1190, 880), (600, 1100)).buffer(20)
    canvas.fill(shifted(top, 0, 26), palette.WOOD.shade)
    solid(canvas, top, palette.WOOD, 10, 4, 0.12)
    for a, b in (((180, 880), (560, 806)), ((640, 950), (1010, 872)), ((330, 940), (520, 900))):
        canvas.fill(tube([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 2), b], [0.6, 2.6, 0.6]), palette.WOOD.shade, 0.45)


def _vertebrae_on(canvas: Canvas, x: float, y: float, lean: float) -> None:
    """Three healthy vertebrae from the side, as on a page of a book."""
    body = anatomy.side_body()
    arch = anatomy.side_arch()
    for i in (-1, 0, 1):
        cx, cy = x - 36 + (lean - x) * 0.02 - 4 * i, y + i * 56
        solid(canvas, placed(arch, 1.36, cx, cy), palette.ARCH, 2.6, 1, 0)
        solid(canvas, placed(body, 1.36, cx, cy), palette.BONE, 4, 1.6, 0.08)
        if i < 1:
            solid(canvas, slab(cx - 25, cy + 19.5, 47, 17, 7), palette.DISC, 3, 1.2, 0)


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
    return [*attract.plates(), consultation(), team.team(), spine_in_body()]
