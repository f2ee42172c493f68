"""Interface icons: one filled outline each on a 24 x 24 grid, drawn ten times too big.

Bold, rounded, readable at 8 mm; the interface gives them their colour.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from shapely.geometry.base import BaseGeometry

from resources.drawing.shapes import band, disc, flipped, on_circle, polygon, shifted, slab, turned, union
from resources.drawing.svg import icon_path

ENLARGED = 10
PEN = 24.0


def _line(*points: Sequence[float], width: float = PEN) -> BaseGeometry:
    return band(points, width)


def _ring(x: float, y: float, r: float, width: float = PEN) -> BaseGeometry:
    return disc(x, y, r + width / 2).difference(disc(x, y, r - width / 2))


def _frame(x: float, y: float, w: float, h: float, r: float, width: float = 20) -> BaseGeometry:
    return slab(x, y, w, h, r).difference(slab(x + width, y + width, w - 2 * width, h - 2 * width, max(r - width, 2)))


def _mirror(shape: BaseGeometry) -> BaseGeometry:
    return shifted(flipped(shape), 240, 0)


def _home() -> BaseGeometry:
    roof = _line((28, 116), (120, 36), (212, 116))
    walls = polygon((58, 112), (120, 58), (182, 112), (182, 206), (58, 206)).buffer(4)
    return union(roof, walls).buffer(6).buffer(-6).difference(slab(98, 140, 44, 80, 6))


def _back() -> BaseGeometry:
    hook = band([(60, 84), (140, 84), *on_circle(140, 138, 54, 90, -90, 30), (84, 192)], PEN)
    return union(hook, _line((96, 40), (50, 84), (96, 128)))


def _previous() -> BaseGeometry:
    return _line((148, 44), (76, 120), (148, 196), width=30)


def _listen() -> BaseGeometry:
    horn = polygon((28, 92), (66, 92), (112, 50), (112, 190), (66, 148), (28, 148)).buffer(8)
    waves = [band(on_circle(116, 120, r, 48, -48, 24), 20) for r in (48, 84)]
    return union(horn, *waves)


def _language() -> BaseGeometry:
    globe = _ring(120, 120, 88, 18)
    ellipse = disc(120, 120, 44, 90).difference(disc(120, 120, 28, 76))
    bars = [_line((36, y), (204, y), width=16).intersection(disc(120, 120, 92)) for y in (86, 154)]
    return union(globe, ellipse, *bars)


def _display() -> BaseGeometry:
    rows = []
    for y, x in ((62, 150), (120, 84), (178, 164)):
        rows.append(_line((32, y), (208, y), width=18).difference(disc(x, y, 34)))
        rows.append(disc(x, y, 22))
    return union(*rows)


def _finish() -> BaseGeometry:
    door = _frame(36, 30, 116, 180, 18).difference(slab(120, 82, 60, 76))
    return union(door, _line((96, 120), (204, 120), width=22), _line((168, 80), (208, 120), (168, 160), width=22))


def _close() -> BaseGeometry:
    return union(_line((60, 60), (180, 180), width=28), _line((180, 60), (60, 180), width=28))


def _check() -> BaseGeometry:
    return _line((44, 126), (98, 180), (198, 66), width=30)


def _plus() -> BaseGeometry:
    return union(_minus(), _line((120, 48), (120, 192), width=28))


def _minus() -> BaseGeometry:
    return _line((48, 120), (192, 120), width=28)


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
    page = polygon((116, 66), (84, 50), (24, 48), (24, 184), (84, 186), (116, 202)).buffer(4)
    lines = [_line((46, y), (92, y + 6), width=12) for y in (82, 114, 146)]
    left = page.difference(union(*lines))
    return union(left, _mirror(left))


def _summary() -> BaseGeometry:
    sheet = _frame(42, 24, 156, 192, 20, 18)
    rows = [union(disc(82, y, 11), _line((112, y), (160, y), width=16)) for y in (80, 120, 160)]
    return union(sheet, *rows)


def _steps() -> BaseGeometry:
    rows = []
    for i in range(3):
        y = 54 + 66 * i
        rows += [disc(52, y, 24), _line((104, y), (208, y), width=22)]
    return union(*rows, _line((52, 54), (52, 186), width=10))


def _touch() -> BaseGeometry:
    finger = union(slab(98, 62, 32, 120, 16), slab(98, 128, 96, 86, 34), slab(128, 112, 30, 60, 15))
    palm = union(finger, slab(156, 116, 30, 60, 15), _line((74, 146), (104, 190), width=30))
    arc = band(on_circle(114, 70, 48, 200, -20, 30), 18)
    return union(palm, arc)


def _lens() -> BaseGeometry:
    return union(_ring(104, 104, 66, 24), _line((154, 154), (202, 202), width=32))


def _enlarge() -> BaseGeometry:
    return union(_lens(), _line((76, 104), (132, 104), width=18), _line((104, 76), (104, 132), width=18))


def _letter_a(x: float, base: float, h: float, pen: float) -> BaseGeometry:
    w = h * 0.42
    bar = [(x - w * 0.55, base - h * 0.34), (x + w * 0.55, base - h * 0.34)]
    return union(_line((x - w, base), (x, base - h), (x + w, base), width=pen), _line(*bar, width=pen * 0.85))


def _text_size() -> BaseGeometry:
    return union(_letter_a(62, 190, 84, 18), _letter_a(154, 190, 140, 24))


def _contrast() -> BaseGeometry:
    return union(_ring(120, 120, 88, 20), disc(120, 120, 80).intersection(slab(120, 30, 100, 180)))


def _labels() -> BaseGeometry:
    tag = polygon((30, 44), (128, 44), (206, 122), (128, 200), (30, 102)).buffer(12)
    tag = turned(tag, 0, 120, 120)
    return tag.difference(disc(72, 84, 18))


def _replay() -> BaseGeometry:
    arc = band(on_circle(120, 126, 76, 60, -240, 60), PEN)
    x, y = (float(v) for v in on_circle(120, 126, 76, 60, 60, 1)[0])
    return union(arc, polygon((x - 2, y - 42), (x - 16, y + 28), (x + 46, y + 8)).buffer(5))


def _speaker_off() -> BaseGeometry:
    horn = polygon((28, 92), (66, 92), (112, 50), (112, 190), (66, 148), (28, 148)).buffer(8)
    return union(horn, _line((152, 92), (208, 148), width=20), _line((208, 92), (152, 148), width=20))


ICONS: dict[str, Callable[[], BaseGeometry]] = {
    "home": _home,
    "back": _back,
    "previous": _previous,
    "next": lambda: _mirror(_previous()),
    "listen": _listen,
    "mute": _speaker_off,
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
    "touch": _touch,
    "enlarge": _enlarge,
    "text-size": _text_size,
    "contrast": _contrast,
    "labels": _labels,
    "replay": _replay,
}


def icons_text() -> str:
    """The file of every icon: name to path data, even-odd."""
    rows = [f" {json.dumps(name)}: {json.dumps(icon_path(draw(), ENLARGED))}" for name, draw in ICONS.items()]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def write_icons(root: Path) -> None:
    (root / "icons.json").write_text(icons_text(), encoding="utf-8", newline="\n")
