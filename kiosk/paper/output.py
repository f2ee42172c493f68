"""Pages to a PDF, or to a picture of one; nothing touches the disk here.

Qt writes untagged PDF: a screen reader finds the letters, not the structure, and Arabic does not extract.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.paper.canvas import WIDTH, Canvas
from kiosk.paper.setting import RESOLUTION, UNITS

Paint = Callable[[Canvas], None]
"""Draws a whole page."""


def pdf(title: str, pages: Sequence[Paint], *, leftwards: bool = False) -> bytes:
    """The pages as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("kiosk")
    writer.setResolution(round(RESOLUTION))
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    for number, paint in enumerate(pages):
        if number:
            writer.newPage()
        paint(Canvas(painter, leftwards))
    painter.end()
    return bytes(buffer.data().data())


def picture(paint: Paint, size: QSize, *, leftwards: bool = False) -> QImage:
    """A page as it looks, on white, as wide as asked for."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    scale = size.width() / (WIDTH * UNITS)
    painter.scale(scale, scale)
    paint(Canvas(painter, leftwards))
    painter.end()
    return image
