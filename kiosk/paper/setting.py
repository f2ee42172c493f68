"""Text set in lines: our typefaces, lines of one height, Arabic from right to left."""

from __future__ import annotations

from functools import cache

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.system.fonts import font

UNITS = 20
"""Units a millimetre: letters keep their shape, and sizes are whole numbers of them."""
RESOLUTION = UNITS * 25.4
"""The same in dots an inch."""
POINT = 25.4 / 72
"""Millimetres of a typographic point."""
LINE = 1.38
"""Distance of two baselines over the size: airy, and a page holds enough."""


class Style(Struct, frozen=True):
    """How a text looks."""

    points: float = 12.0
    bold: bool = False
    colour: str = "#0F3A42"
    centred: bool = False
    far: bool = False
    """Whether its lines end at the far edge instead of beginning at the near one."""

    @property
    def line(self) -> float:
        """Height of a line in millimetres."""
        return self.points * POINT * LINE


class Setting(Struct, frozen=True):
    """A text in its lines."""

    layout: QTextLayout
    style: Style
    width: float
    height: float
    """Millimetres."""


@cache
def _face(points: float, bold: bool, families: tuple[str, ...]) -> QFont:
    """A font of this size; `families` are those of the application at the time."""
    made = font(round(points * POINT * UNITS), bold=bold)
    made.setFamilies(list(families))
    return made


def set_text(said: str, width: float, style: Style, *, leftwards: bool = False) -> Setting:
    """Break a text into lines of this width."""
    layout = QTextLayout(said.replace("\n", "\u2028"), _face(style.points, style.bold, tuple(font().families())))
    option = QTextOption(_alignment(style, leftwards))
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y, high = 0.0, style.line * UNITS
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * UNITS)
        line.setPosition(QPointF(0, y + (high - line.height()) / 2))
        y += high
    layout.endLayout()
    return Setting(layout, style, width, y / UNITS)


def _alignment(style: Style, leftwards: bool) -> Qt.AlignmentFlag:
    """Qt turns "left" to the right by itself in a text from right to left, unless it is told that left is left."""
    if style.centred:
        return Qt.AlignmentFlag.AlignHCenter
    right = style.far != leftwards
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
