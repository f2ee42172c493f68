"""Owners of QML objects that are made anew when the texts change: the latest stay, views may still be leaving."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Shelves:
    """The last few owners; an older one goes, and takes what it owns with it."""

    def __init__(self, parent: QObject, generations: int = 2) -> None:
        self._parent = parent
        self._generations = generations
        self._owners: list[QObject] = []

    def renew(self) -> QObject:
        """A new owner for what is made from now on."""
        self._owners.append(QObject(self._parent))
        # Its parent would keep it for ever: that no name leads to it any more does not delete it.
        while len(self._owners) > self._generations:
            self._owners.pop(0).deleteLater()
        return self._owners[-1]

    @property
    def latest(self) -> QObject:
        """The owner of what was made last."""
        return self._owners[-1]
