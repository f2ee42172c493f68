"""Interface icons: one filled outline each on a 24 x 24 grid, drawn ten times too big.

Bold, rounded, readable at 8 mm; the interface gives them their colour.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from shapely.geometry.base import BaseGeometry

from resources.drawing.icon_strokes import PEN, frame, horn, line, mirror, ring
from resources.drawing.icon_tools import TOOLS
from resources.drawing.shapes import band, disc, on_circle, polygon, slab, turned, union
from resources.drawing.svg import icon_path

ENLARGED = 10


def _home() -> BaseGeometry:
    roof = line((28, 116), (120, 36), (212, 116))
    walls = polygon((58, 112), (120, 58), (182, 112), (182, 206), (58, 206)).buffer(4)
    return union(roof, walls).buffer(6).buffer(-6).difference(slab(98, 140, 44, 80, 6))


def _back() -> BaseGeometry:
    hook = band([(60, 84), (140, 84), *on_circle(140, 138, 54, 90, -90, 30), (84, 192)], PEN)
    return union(hook, line((96, 40), (50, 84), (96, 128)))


def _previous() -> BaseGeometry:
    return line((148, 44), (76, 120), (148, 196), width=30)


def _listen() -> BaseGeometry:
    waves = [band(on_circle(114, 120, r, 46, -46, 24), 22) for r in (50, 92)]
    return union(horn(), *waves)


def _language() -> BaseGeometry:
    globe = ring(120, 120, 88, 20)
    ellipse = disc(120, 120, 48, 92).difference(disc(120, 120, 29, 76))
    bars = [line((36, y), (204, y), width=18).intersection(disc(120, 120, 92)) for y in (88, 152)]
    return union(globe, ellipse, *bars)


def _display() -> BaseGeometry:
    rows = []
    for y, x in ((56, 152), (120, 84), (184, 160)):
        rows.append(line((30, y), (210, y), width=22).difference(disc(x, y, 38)))
        rows.append(disc(x, y, 27))
    return union(*rows)


def _finish() -> BaseGeometry:
    door = frame(34, 28, 120, 184, 22, 24).difference(slab(112, 78, 80, 84))
    return union(door, line((96, 120), (204, 120), width=24), line((166, 78), (208, 120), (166, 162), width=24))


def _close() -> BaseGeometry:
    return union(line((60, 60), (180, 180), width=28), line((180, 60), (60, 180), width=28))


def _check() -> BaseGeometry:
    return line((44, 126), (98, 180), (198, 66), width=30)


def _plus() -> BaseGeometry:
    return union(_minus(), line((120, 48), (120, 192), width=28))


def _minus() -> BaseGeometry:
    return line((48, 120), (192, 120), width=28)


def _play() -> BaseGeometry:
    return polygon((80, 56), (188, 120), (80, 184)).buffer(14)


def _pause() -> BaseGeometry:
    return union(slab(62, 46, 42, 148, 14), slab(136, 46, 42, 148, 14))


def _question_mark(x: float, y: float, s: float) -> BaseGeometry:
    bow = band([*on_circle(x, y - 26 * s, 26 * s, 170, -60, 30), (x, y + 8 * s), (x, y + 18 * s)], 17 * s)
    return union(bow, disc(x, y + 46 * s, 10.5 * s))


def _questions() -> BaseGeometry:
    bubble = union(slab(24, 34, 192, 142, 40), polygon((64, 160), (64, 216), (120, 160)).buffer(5))
    return bubble.difference(_question_mark(120, 106, 0.95))


def _help() -> BaseGeometry:
    return disc(120, 120, 100).difference(_question_mark(120, 112, 1.15))


def _glossary() -> BaseGeometry:
    page = polygon((113, 70), (84, 52), (24, 48), (24, 184), (84, 188), (113, 204)).buffer(6)
    lines = [line((48, y), (90, y + 6), width=15) for y in (88, 124)]
    left = page.difference(union(*lines))
    return union(left, mirror(left))


def _summary() -> BaseGeometry:
    rows = [union(disc(80, y, 13), line((112, y), (162, y), width=20)) for y in (74, 120, 166)]
    return slab(34, 20, 172, 200, 28).difference(union(*rows))


def _steps() -> BaseGeometry:
    rows = []
    for i in range(3):
        y = 50 + 70 * i
        rows += [disc(50, y, 27), line((106, y), (206, y), width=26)]
    return union(*rows, line((50, 50), (50, 190), width=11))


def _touch() -> BaseGeometry:
    hand = union(slab(92, 64, 38, 130, 19), slab(92, 128, 110, 88, 38), line((66, 142), (102, 190), width=34))
    arc = band(on_circle(111, 80, 58, 205, -25, 30), 22)
    return union(hand.buffer(6).buffer(-6), arc)


def _enlarge() -> BaseGeometry:
    """Out to the corners: the picture fills the screen."""
    out = union(line((138, 102), (200, 40)), line((144, 36), (204, 36), (204, 96)))
    return union(out, turned(out, 180, 120, 120))


def _picture() -> BaseGeometry:
    hills = polygon((40, 196), (96, 118), (128, 160), (156, 130), (200, 196)).buffer(4)
    return union(frame(24, 40, 192, 166, 24, 20), hills, disc(164, 88, 18))


def _letter_a(x: float, base: float, h: float, pen: float) -> BaseGeometry:
    w = h * 0.42
    bar = [(x - w * 0.55, base - h * 0.34), (x + w * 0.55, base - h * 0.34)]
    return union(line((x - w, base), (x, base - h), (x + w, base), width=pen), line(*bar, width=pen * 0.85))


def _text_size() -> BaseGeometry:
    return union(_letter_a(56, 194, 78, 24), _letter_a(156, 194, 142, 30))


def _contrast() -> BaseGeometry:
    return union(ring(120, 120, 88, 20), disc(120, 120, 80).intersection(slab(120, 30, 100, 180)))


def _labels() -> BaseGeometry:
    tag = polygon((30, 44), (128, 44), (206, 122), (128, 200), (30, 102)).buffer(12)
    return tag.difference(disc(72, 84, 18))


def _replay() -> BaseGeometry:
    arc = band(on_circle(120, 128, 76, 48, -248, 70), 26)
    x, y = (float(v) for v in on_circle(120, 128, 76, 48, 48, 1)[0])
    return union(arc, polygon((x + 26, y - 46), (x + 30, y + 26), (x - 42, y + 16)).buffer(6))


ICONS: dict[str, Callable[[], BaseGeometry]] = {
    "home": _home,
    "back": _back,
    "previous": _previous,
    "next": lambda: mirror(_previous()),
    "listen": _listen,
    "language": _language,
    "display": _display,
    "finish": _finish,
    "close": _close,
    "check": _check,
    "minus": _minus,
    "plus": _plus,
    "play": _play,
    "pause": _pause,
    "questions": _questions,
    "glossary": _glossary,
    "summary": _summary,
    "steps": _steps,
    "help": _help,
    "picture": _picture,
    "touch": _touch,
    "enlarge": _enlarge,
    "text-size": _text_size,
    "contrast": _contrast,
    "labels": _labels,
    "replay": _replay,
    **TOOLS,
}


def icons_text() -> str:
    """The file of every icon: name to path data, even-odd."""
    rows = [f" {json.dumps(name)}: {json.dumps(icon_path(draw(), ENLARGED))}" for name, draw in ICONS.items()]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def write_icons(root: Path) -> None:
    (root / "icons.json").write_text(icons_text(), encoding="utf-8", newline="\n")
