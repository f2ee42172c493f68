"""The canvas over a picture: a finger or a pen in, strokes out."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.backend.ink_surface import InkSurface
from kiosk.drawing_board import Point
from kiosk.strokes import Scale, begun, finished, led

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DrawingCanvas(InkSurface):
    """Makes strokes while it is enabled."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setAcceptTouchEvents(True)
        self.setAcceptedMouseButtons(QtCore.Qt.MouseButton.LeftButton)
        self._start: Point = (0.0, 0.0)
        self._by_finger = False

    def touchEvent(self, event: QTouchEvent) -> None:
        """One finger draws; a second one means a pinch, and what the first began is dropped."""
        event.accept()
        fingers = [point for point in event.points() if point.state() != QEventPoint.State.Released]
        match event.type():
            case QEvent.Type.TouchBegin if len(fingers) == 1:
                self._begin(fingers[0].position(), by_finger=True)
            case QEvent.Type.TouchUpdate if self._by_finger and len(fingers) == 1:
                self._lead(fingers[0].position())
            case QEvent.Type.TouchEnd if self._by_finger:
                self._finish()
            case _ if self._by_finger:
                self.drop_wet()

    def touchUngrabEvent(self) -> None:
        """Two fingers pinch: that is no stroke."""
        if self._by_finger:
            self.drop_wet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A pen, or a mouse; a finger that was drawing was the palm of that pen."""
        self.drop_wet()
        self._begin(event.position(), by_finger=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._by_finger:
            self._lead(event.position())

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        if not self._by_finger:
            self._finish()

    def mouseUngrabEvent(self) -> None:
        if not self._by_finger:
            self.drop_wet()

    def _begin(self, place: QPointF, *, by_finger: bool) -> None:
        self._by_finger = by_finger
        if self._sketch is not None and not self._area.isEmpty():
            self._start = self._share(place)
            tool, ink = self._sketch.tool_in_hand(), self._sketch.ink_in_hand()
            self.show_wet(begun(tool, ink, self._start, self._scale()))

    def _lead(self, place: QPointF) -> None:
        if self._wet is not None:
            longer = led(self._wet, self._start, self._share(place), self._scale())
            if longer is not self._wet:
                self.show_wet(longer)

    def _finish(self) -> None:
        if self._wet is not None and self._sketch is not None:
            self._wet = finished(self._wet, self._scale())
            self._sketch.add(self._surface, self._wet)

    def _share(self, place: QPointF) -> Point:
        """A place of the canvas, as shares of the picture."""
        area = self._area
        return (place.x() - area.x()) / area.width(), (place.y() - area.y()) / area.height()

    def _scale(self) -> Scale:
        return Scale(self._area.width() / self._mm, self._area.height() / self._mm)
