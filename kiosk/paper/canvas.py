"""A page to draw on, in millimetres; where lines run from right to left, everything stands mirrored but pictures."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from kiosk.content.plate import Plate
from kiosk.paper.setting import UNITS, Setting, Style, set_text

WIDTH, HEIGHT = 210.0, 297.0
"""A4."""
MARGIN = 16.0
INNER = WIDTH - 2 * MARGIN

INK = "#0F3A42"
SOFT = "#214E56"
ACTION = "#145C63"
TILE = "#E4F1EE"
RULE = "#D0DCDE"
BORDER = "#5B8A8C"
SAFETY = "#FFF4DC"
SAFETY_BORDER = "#B87A00"
WHITE = "#FFFFFF"
BLACK = "#000000"


class Canvas(Struct, frozen=True):
    """A page under a painter that counts in units of `setting.UNITS` a millimetre."""

    painter: QPainter
    leftwards: bool = False

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A box of the page in units, where the language has it."""
        left = WIDTH - x - width if self.leftwards else x
        return QRectF(left * UNITS, y * UNITS, width * UNITS, height * UNITS)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str = "",
        border: str = "",
        radius: float = 0.0,
        pen: float = 0.3,
    ) -> None:
        """A box with round corners."""
        self.painter.setPen(QPen(QColor(border), pen * UNITS) if border else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(self.rect(x, y, width, height), radius * UNITS, radius * UNITS)

    def rule(
        self, x: float, y: float, width: float, colour: str = RULE, pen: float = 0.3, *, dots: bool = False
    ) -> None:
        """A line from side to side."""
        line = QPen(QColor(colour), pen * UNITS)
        if dots:
            line.setCapStyle(Qt.PenCapStyle.RoundCap)
            line.setDashPattern([0.1, 3.5])
        self.painter.setPen(line)
        rect = self.rect(x, y, width, 0)
        self.painter.drawLine(rect.topLeft(), rect.topRight())

    def text(self, setting: Setting, x: float, y: float) -> None:
        """A text that was set, with its upper corner here."""
        rect = self.rect(x, y, setting.width, setting.height)
        self.painter.setPen(QColor(setting.style.colour))
        setting.layout.draw(self.painter, rect.topLeft())

    def line(self, said: str, x: float, y: float, width: float, style: Style) -> float:
        """A text set on the spot; its height."""
        setting = set_text(said, width, style, leftwards=self.leftwards)
        self.text(setting, x, y)
        return setting.height

    def image(self, image: QImage, x: float, y: float, width: float, height: float) -> None:
        """A picture, never mirrored."""
        self.painter.drawImage(self.rect(x, y, width, height), image)

    def plate(self, plate: Plate, x: float, y: float, width: float) -> float:
        """A drawing of the content with all its layers; its height."""
        scale = width / plate.width
        whole = self.rect(x, y, width, plate.height * scale)
        for layer in plate.layers:
            unit = scale * UNITS
            place = QRectF(
                whole.x() + layer.x * unit, whole.y() + layer.y * unit, layer.width * unit, layer.height * unit
            )
            if layer.file.suffix == ".svg":
                QSvgRenderer(str(layer.file)).render(self.painter, place)
            else:
                self.painter.drawImage(place, QImage(str(layer.file)))
        return plate.height * scale

    def code(self, bars: tuple[tuple[int, int, int], ...], side: int, x: float, y: float, width: float) -> None:
        """A QR code on white, its margin included."""
        self.box(x, y, width, width, WHITE)
        corner = self.rect(x, y, width, width).topLeft()
        module = width / side * UNITS
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(BLACK))
        for bar_x, bar_y, length in bars:
            self.painter.drawRect(
                QRectF(corner.x() + bar_x * module, corner.y() + bar_y * module, length * module, module)
            )
