"""The sections and pages of the map as QML reads them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.plate import FigurePlate

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the map")
class MapPage(QObject):
    """A page: its name, and its picture in small."""

    def __init__(self, block: str, name: str, layout: str, parent: QObject) -> None:
        super().__init__(parent)
        self._block = block
        self._name = name
        self._layout = layout
        self._plate: FigurePlate | None = None

    def called(self) -> str:
        """Its name, for Python."""
        return self._name

    def set_plate(self, plate: FigurePlate) -> None:
        """Give it its picture; before QML sees it."""
        self._plate = plate

    @Property(str, constant=True)
    def blockId(self) -> str:
        """First block of the page."""
        return self._block

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def icon(self) -> str:
        """What stands for it where it has no picture."""
        return self._layout

    @Property(FigurePlate, constant=True)
    def plate(self) -> FigurePlate | None:
        return self._plate


@QmlElement
@QmlUncreatable("made by the map")
class MapChapter(QObject):
    """A section on the map."""

    def __init__(self, section: str, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._section = section
        self._title = title

    @Property(str, constant=True)
    def sectionId(self) -> str:
        return self._section

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title
