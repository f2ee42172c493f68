"""Interface icons of the tools: sound, writing on a picture, zoom, themes, staff."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from shapely.geometry.base import BaseGeometry

from resources.drawing.icon_strokes import frame, horn, lens, line, mirror
from resources.drawing.shapes import band, disc, on_circle, polygon, shifted, slab, turned, union


def _volume() -> BaseGeometry:
    """A loudspeaker and rising bars: how loud, where `listen` says what it does."""
    bars = [line((150 + 34 * i, 190), (150 + 34 * i, 154 - 50 * i), width=20) for i in range(3)]
    return union(shifted(horn(), -14, 0), *bars)


def _mute() -> BaseGeometry:
    return union(horn(), line((150, 88), (214, 152)), line((214, 88), (150, 152)))


def _slower() -> BaseGeometry:
    """A dial, its needle far down on the side of little."""
    arc = band(on_circle(120, 142, 88, -20, 200, 60), 24)
    needle = line((120, 142), (66, 110), width=24)
    return union(arc, needle, disc(120, 142, 20))


def _sound(*signs: BaseGeometry) -> BaseGeometry:
    """A loudspeaker, and what is to happen to it."""
    return union(shifted(horn(), -14, 0), *signs)


def _quieter() -> BaseGeometry:
    return _sound(line((142, 120), (214, 120), width=26))


def _louder() -> BaseGeometry:
    return union(_quieter(), line((178, 84), (178, 156), width=26))


def _keyboard() -> BaseGeometry:
    keys = [slab(40 + 44 * i, y, 26, 24, 6) for y in (78, 116) for i in range(4)]
    return slab(14, 48, 212, 144, 26).difference(union(*keys, slab(66, 154, 108, 20, 8)))


def _map() -> BaseGeometry:
    return union(*(slab(26 + 68 * i, 26 + 68 * j, 52, 52, 12) for i in range(3) for j in range(3)))


def _show() -> BaseGeometry:
    """An open eye."""
    lids = disc(120, 190, 128).intersection(disc(120, 50, 128)).buffer(4)
    return lids.difference(disc(120, 120, 44)).union(disc(120, 120, 24))


def _hide() -> BaseGeometry:
    """The same, crossed out."""
    return union(_show().difference(line((40, 208), (208, 40), width=52)), line((36, 204), (204, 36), width=22))


def _teachback() -> BaseGeometry:
    """One says it, the other says it again: two bubbles, the second with a tick."""
    first = union(slab(14, 22, 128, 96, 30), polygon((40, 104), (40, 146), (84, 104)).buffer(5))
    lines = union(line((42, 56), (114, 56), width=15), line((42, 86), (92, 86), width=15))
    second = union(slab(90, 112, 136, 94, 30), polygon((200, 190), (200, 228), (158, 192)).buffer(5))
    tick = line((128, 158), (150, 180), (190, 136), width=19)
    return union(first.difference(lines).difference(second.buffer(14)), second.difference(tick))


def _pen() -> BaseGeometry:
    """A pencil, its point at the lower left."""
    body, cap = slab(92, 62, 56, 112, 4), slab(92, 16, 56, 34, 14)
    tip = polygon((92, 184), (148, 184), (120, 236)).buffer(2)
    return turned(union(body, cap, tip), 45, 120, 126)


def _highlighter() -> BaseGeometry:
    """A broad felt pen above the line it draws."""
    body = slab(88, -6, 64, 92, 14)
    neck, felt = (
        polygon((88, 98), (152, 98), (140, 138), (100, 138)),
        polygon((102, 150), (138, 150), (138, 164), (102, 182)),
    )
    pen = turned(union(body, neck.buffer(3), felt.buffer(3)), 38, 120, 90)
    return union(shifted(pen, 12, 6), line((36, 212), (204, 212), width=28))


def _arrow() -> BaseGeometry:
    return union(line((46, 194), (180, 60), width=30), line((84, 50), (190, 50), (190, 156), width=30))


def _undo() -> BaseGeometry:
    """An arc that turns back, unlike the hook of `back`."""
    arc = band(on_circle(128, 158, 78, 0, 152, 50), 28)
    x, y = (float(v) for v in on_circle(128, 158, 78, 152, 152, 1)[0])
    return union(arc, polygon((x - 40, y - 44), (x - 26, y + 36), (x + 44, y - 2)).buffer(8))


def _eraser() -> BaseGeometry:
    block = slab(42, 68, 156, 78, 18).difference(slab(92, 60, 12, 100))
    return union(turned(block, -42, 120, 106), line((96, 208), (208, 208), width=22))


def _zoom_in() -> BaseGeometry:
    return union(_zoom_out(), line((104, 74), (104, 134), width=22))


def _zoom_out() -> BaseGeometry:
    return union(lens(), line((74, 104), (134, 104), width=22))


def _print() -> BaseGeometry:
    body = slab(22, 84, 196, 96, 24).difference(disc(184, 112, 11))
    tray = slab(52, 132, 136, 60, 4)
    paper = frame(62, 142, 116, 76, 12, 20)
    return union(body.difference(tray), paper, slab(62, 24, 116, 46, 12))


def _staff() -> BaseGeometry:
    """A padlock."""
    shackle = band([(78, 120), (78, 80), *on_circle(120, 80, 42, 180, 0, 30), (162, 120)], 26)
    hole = union(disc(120, 150, 17), slab(111, 150, 18, 40, 9))
    return union(shackle, slab(44, 102, 152, 116, 26).difference(hole))


def _sun() -> BaseGeometry:
    rays = []
    for a in np.radians(np.arange(0, 360, 45)):
        c, s = float(np.cos(a)), float(np.sin(a))
        rays.append(line((120 + 78 * c, 120 + 78 * s), (120 + 98 * c, 120 + 98 * s)))
    return union(disc(120, 120, 50), *rays)


def _moon() -> BaseGeometry:
    moon = disc(112, 124, 92).difference(disc(156, 88, 80))
    return moon.buffer(-5).buffer(5)


def _motion() -> BaseGeometry:
    """A ball that moves: three lines of speed behind it."""
    lines = [line((a, y), (b, y), width=22) for a, b, y in ((40, 92, 66), (20, 74, 120), (40, 92, 174))]
    return union(disc(158, 120, 62), *lines)


def _easy_read() -> BaseGeometry:
    """Short lines, and understood."""
    rows = [line((32, y), (end, y), width=26) for y, end in ((52, 190), (112, 132), (172, 96))]
    return union(*rows, line((126, 172), (156, 202), (214, 132), width=28))


TOOLS: Mapping[str, Callable[[], BaseGeometry]] = {
    "volume": _volume,
    "mute": _mute,
    "slower": _slower,
    "stop": lambda: slab(56, 56, 128, 128, 20),
    "quieter": _quieter,
    "louder": _louder,
    "keyboard": _keyboard,
    "map": _map,
    "show": _show,
    "hide": _hide,
    "teachback": _teachback,
    "pen": _pen,
    "highlighter": _highlighter,
    "arrow-stamp": _arrow,
    "undo": _undo,
    "redo": lambda: mirror(_undo()),
    "eraser": _eraser,
    "zoom-in": _zoom_in,
    "zoom-out": _zoom_out,
    "print": _print,
    "staff": _staff,
    "sun": _sun,
    "moon": _moon,
    "motion": _motion,
    "easy-read": _easy_read,
}
