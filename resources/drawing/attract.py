"""The pictures of the attract screen: four calm moments, no illness named or shown."""

from __future__ import annotations

from resources.drawing import cast, furniture, palette, props
from resources.drawing.contour import solid
from resources.drawing.furniture import CARD
from resources.drawing.people import Person
from resources.drawing.plate import Plate
from resources.drawing.shapes import blob, disc, polygon, slab, tube
from resources.drawing.svg import Canvas


def talk() -> Plate:
    """A doctor listens to an old man, a hand on his arm, before a sunny window."""
    light, people = furniture.room("#FBF3E2", "#DCECE7", 900), Canvas()
    furniture.tall_window(light, 400, 70, 400, 640)
    for x, w in ((430, 120), (600, 150)):
        furniture.sunbeam(light, x, 300, w, 1000, 0.2)
    props.plant(light, 1082, 930, 2.0)
    doctor = Person(people, cast.DOCTOR, 372, 470, 2.6, 0.85, 3)
    man = Person(people, cast.OLD_MAN, 832, 478, 2.6, -0.85, -2)
    doctor.draw(230, 60)
    man.draw(230)
    man.arm([(52, 34), (66, 120), (14, 150)], 0.98, pose="relaxed")
    man.arm([(-52, 34), (-68, 116), (-22, 136)], 0.98, pose="relaxed", bend=8)
    doctor.arm([(-46, 34), (-58, 120), (-14, 142)], 0.98, pose="flat", bend=-4)
    doctor.arm([(46, 34), (68, 112), (98, 118)], 0.98, pose="flat", bend=6)
    return Plate("attract-talk", {"light": light, "people": people})


def walk() -> Plate:
    """Two old friends walk arm in arm in the garden of the hospital."""
    garden, people = Canvas(clip=CARD), Canvas()
    garden.fill(CARD, garden.linear((0, 0), (0, 700), [(0, "#DCEEF0"), (1, "#FBF3E2")]))
    garden.fill(disc(250, 190, 78), "#FBE9B8")
    garden.fill(disc(250, 190, 120), "#FBE9B8", 0.35)
    for x, y, s in ((700, 130, 1.0), (1010, 190, 0.7)):
        cloud = blob(
            [
                (x - 110 * s, y),
                (x - 60 * s, y - 40 * s),
                (x, y - 54 * s),
                (x + 64 * s, y - 34 * s),
                (x + 112 * s, y),
                (x, y + 12 * s),
            ]
        )
        garden.fill(cloud, palette.WHITE, 0.75)
    _hospital(garden, 730, 300)
    garden.fill(
        blob([(-80, 1100), (-60, 590), (240, 560), (620, 600), (960, 586), (1290, 610), (1290, 1100)]), "#BFDCC0"
    )
    garden.fill(
        blob([(-80, 1100), (-60, 700), (240, 660), (620, 716), (960, 690), (1290, 730), (1290, 1100)]), palette.LEAF.rim
    )
    path = blob(
        [
            (880, 596),
            (940, 598),
            (900, 660),
            (840, 740),
            (900, 860),
            (1010, 1060),
            (170, 1060),
            (330, 860),
            (640, 700),
            (820, 640),
        ]
    )
    garden.fill(path, palette.SAND.rim)
    garden.fill(path.difference(path.buffer(-9)), palette.SAND.base)
    furniture.tree(garden, 140, 650, 1.5)
    furniture.tree(garden, 1110, 700, 1.25)
    furniture.tree(garden, 430, 590, 0.7)
    for x, y in ((60, 840), (116, 862), (230, 792), (1080, 850), (1140, 822), (1010, 780)):
        for dx, dy in ((-9, 0), (9, 1), (0, -9), (0, 9)):
            garden.fill(disc(x + dx, y + dy, 6.4), palette.WHITE, 0.95)
        garden.fill(disc(x, y, 5), palette.FAT.shade)
    people.ground(590, 946, 210, 26, palette.INK.base, 0.22)
    pair = Canvas()
    _strollers(pair)
    people.include(pair, 1.16, 590 * -0.16, 946 * -0.16)
    return Plate("attract-walk", {"garden": garden, "people": people})


def _hospital(canvas: Canvas, x: float, y: float) -> None:
    """A low white building with many windows, far behind the trees."""
    canvas.fill(slab(x - 40, y, 420, 320, 10), "#F6F7F2")
    canvas.fill(slab(x + 290, y, 90, 320, 4), "#E2E9E5")
    canvas.fill(slab(x - 190, y + 120, 180, 200, 8), "#EDF2EE")
    canvas.fill(slab(x - 52, y - 12, 444, 20, 8), palette.MINT.base)
    canvas.fill(slab(x - 198, y + 110, 190, 16, 6), palette.MINT.base)
    for row in range(3):
        for column in range(5):
            canvas.fill(slab(x - 14 + column * 62, y + 42 + row * 74, 36, 42, 5), "#BFDDE2")
            canvas.fill(slab(x - 14 + column * 62, y + 42 + row * 74, 36, 6, 3), "#A9CBD2")
    for column in range(3):
        canvas.fill(slab(x - 172 + column * 54, y + 158, 32, 40, 5), "#BFDDE2")


def _strollers(canvas: Canvas) -> None:
    woman = Person(canvas, cast.STROLLER, 492, 388, 1.22, 0.55, 3)
    man = Person(canvas, cast.HER_FRIEND, 668, 362, 1.26, -0.5, -3)
    furniture.leg(canvas, [(640, 640), (634, 770), (628, 905)], [36, 27, 19], palette.STEEL, -44)
    furniture.leg(canvas, [(696, 640), (708, 770), (716, 912)], [36, 27, 19], palette.STEEL, 40)
    for path, shoe in (([(470, 740), (468, 830), (462, 902)], -38), ([(520, 740), (526, 830), (532, 914)], 36)):
        furniture.leg(canvas, path, [19, 17, 11], cast.STROLLER.skin, shoe)
    skirt = blob([(420, 600), (492, 590), (562, 600), (580, 720), (590, 806, 1), (500, 822), (402, 806, 1), (408, 720)])
    solid(canvas, skirt, palette.PLUM, 14, 3, 0.1)
    for x, lean in ((456, -8), (500, 2), (540, 10)):
        canvas.fill(tube([(x, 640), (x + lean, 730), (x + lean * 1.6, 800)], [1, 3.4, 2]), palette.PLUM.shade, 0.8)
    man.draw(220)
    woman.draw(186, 60)
    solid(canvas, tube([(772, 640), (786, 930)], [5.5, 4.5], smooth=False), palette.WOOD, 3, 1.4, 0.1)
    solid(canvas, tube([(748, 636), (756, 624), (774, 626), (776, 650)], 6), palette.WOOD, 3, 1.4, 0)
    man.arm([(52, 34), (68, 118), (80, 196)], 0.98, pose="grip", bend=-4)
    woman.arm([(46, 34), (66, 104), (98, 92)], 0.98, hand=False)
    man.arm([(-50, 34), (-68, 112), (-18, 132)], 0.98, pose="relaxed")
    woman.hand((112, 92), 18, "relaxed", True).draw(canvas, cast.STROLLER.skin, 0.12)
    woman.arm([(-46, 34), (-64, 108), (-58, 176)], 0.98, pose="hanging")


def window() -> Plate:
    """An old woman in her armchair reads on a tablet, her granddaughter looks over her shoulder."""
    room, people = furniture.room("#FBF3E2", "#E4EFEA", 860), Canvas()
    furniture.tall_window(room, 110, 80, 380, 660, False)
    furniture.curtain(room, 40, 56, 130, 780)
    for x, w in ((140, 130), (310, 130)):
        furniture.sunbeam(room, x, 330, w, 1000, 0.22)
    room.fill(disc(640, 985, 520, 80), palette.MINT.base, 0.8)
    solid(room, slab(930, 110, 190, 150, 10), palette.WOOD, 5, 2, 0.1)
    room.fill(slab(944, 124, 162, 122, 4), "#EAF3F0")
    room.fill(blob([(944, 246), (960, 200), (1010, 214), (1060, 186), (1106, 206), (1106, 246)]), palette.LEAF.rim)
    girl = Person(people, cast.GRANDCHILD, 940, 372, 2.15, -1, -9, "down")
    girl.draw(290, 58)
    furniture.armchair_back(people, 800, 440, 1.9, palette.DRAPE)
    reader = Person(people, cast.READER, 742, 508, 2.3, -0.9, -6, "down")
    girl.arm([(-44, 34), (-58, 74), (-70, 62)], 0.98, pose="relaxed", bend=60)
    reader.trunk(170, 62)
    furniture.leg(people, [(800, 890), (560, 880), (520, 1080)], [74, 62, 44], palette.SLATE)
    furniture.leg(people, [(740, 910), (470, 900), (440, 1090)], [78, 64, 46], palette.SLATE)
    reader.back_hair()
    reader.trunk(158, 62)
    reader.head()
    near = [(452, 640), (640, 660), (668, 828), (470, 806)]
    left = reader.hand((-126, 92), -52, "flat", False)
    reader.arm([(-46, 34), (-64, 108), (-110, 116)], 0.98, hand=False)
    left.fingers(people, cast.READER.skin)
    screen = furniture.tablet(people, near)
    people.fill(polygon((470, 660), (560, 669), (574, 730), (480, 720)).intersection(screen), palette.LEAF.rim)
    for i in range(3):
        people.stroke(
            [(494 + 3 * i, 748 + 20 * i), (626 - 22 * (i % 2) + 3 * i, 760 + 20 * i)], palette.MINT.shade, 6, 0.9
        )
    for i in range(2):
        people.stroke([(588 + 3 * i, 690 + 20 * i), (632 + 3 * i, 694 + 20 * i)], palette.MINT.shade, 6, 0.9)
    left.thumb(people, cast.READER.skin, 0.1)
    reader.arm([(46, 34), (66, 116), (-8, 128)], 0.98, pose="relaxed", bend=-6)
    rest = blob([(800, 850), (840, 800), (1010, 800), (1040, 860), (1040, 1060), (790, 1060)])
    solid(people, rest, palette.DRAPE, 20, 5, 0.12)
    return Plate("attract-window", {"room": room, "people": people})


def welcome() -> Plate:
    """A nurse hands a cup of tea to an old man who sits comfortably."""
    room, people = furniture.room("#FBF3E2", "#E1EEEA", 870), Canvas(clip=CARD)
    furniture.tall_window(room, 470, 60, 300, 560)
    furniture.sunbeam(room, 500, 280, 110, 1000, 0.22)
    furniture.sunbeam(room, 640, 280, 100, 1000, 0.22)
    props.plant(room, 110, 900, 1.9)
    room.fill(disc(700, 985, 520, 70), palette.MINT.base, 0.7)
    nurse = Person(people, cast.CARER, 344, 372, 2.35, 0.9, 8)
    guest = Person(people, cast.GUEST, 868, 470, 2.4, -0.9, -3)
    furniture.armchair_back(people, 930, 400, 2.0, palette.ROSE)
    solid(people, slab(212, 800, 270, 260, 30), palette.SLATE, 14, 3, 0.1)
    people.fill(tube([(352, 880), (356, 940), (354, 1010)], [1, 4, 5]), palette.SLATE.shade)
    nurse.draw(212, 62)
    guest.trunk(180)
    furniture.leg(people, [(930, 900), (700, 900), (676, 1100)], [78, 62, 46], palette.STEEL)
    furniture.leg(people, [(860, 920), (620, 920), (596, 1100)], [80, 64, 48], palette.STEEL)
    guest.trunk(168)
    guest.head()
    nurse.arm([(-48, 34), (-64, 120), (-30, 186)], 0.5, pose="hanging")
    guest.arm([(-52, 34), (-72, 116), (-98, 90)], 0.98, pose="open", flip=True)
    nurse.arm([(48, 34), (62, 122), (96, 120)], 0.45, hand=False)
    nurse.hand((96, 120), -10, "flat", False, 0.85).fingers(people, cast.CARER.skin)
    furniture.cup(people, 634, 640, 1.25)
    guest.arm([(52, 34), (68, 120), (8, 146)], 0.98, pose="relaxed")
    rest = blob([(950, 850), (990, 800), (1140, 800), (1180, 860), (1180, 1060), (940, 1060)])
    solid(people, rest, palette.ROSE, 20, 5, 0.12)
    return Plate("attract-welcome", {"room": room, "people": people})


def plates() -> list[Plate]:
    return [talk(), walk(), window(), welcome()]
