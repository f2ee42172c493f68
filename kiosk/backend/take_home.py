"""The sheet of paper as QML reads it: how it looks, and whether it is printed."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import Property, QEnum, QObject, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickImageProvider

from kiosk.backend.questions import bars
from kiosk.backend.session import Session
from kiosk.navigation import Sheet, View
from kiosk.qr import Code, code_of

if TYPE_CHECKING:
    from kiosk.handout import Handout

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PREVIEW = "paper"
"""Name of the provider of its picture."""
COPIES = 3
"""Sheets a visit: a child with a button empties a drawer of paper."""


class Printing(Protocol):
    """Hands pages to the printer; see `kiosk.system.printer`."""

    def is_there(self) -> bool: ...

    def print(self, pdf: bytes, done: Callable[[bool], None]) -> None: ...


class NoPrinter:
    """None is set up."""

    def is_there(self) -> bool:
        return False

    def print(self, pdf: bytes, done: Callable[[bool], None]) -> None: ...


class Press(Struct, frozen=True):
    """What makes paper: a PDF of the sheet, how many pages it has, and the picture of one in so many pixels."""

    pdf: Callable[[Handout], bytes]
    pages: Callable[[Handout], int]
    picture: Callable[[Handout, int, QSize], QImage]


@QmlElement
@QmlUncreatable("made by the application")
class TakeHome(QObject):
    """One sheet for this visit, in its language and register, with the questions ticked."""

    @QEnum
    class Result(IntEnum):
        """How the last printing ended."""

        Unknown = 0
        Printed = 1
        Failed = 2

    changed = Signal()
    sheetChanged = Signal()

    def __init__(
        self, session: Session, press: Callable[[], Press], printer: Printing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._press = press
        self._printer = printer
        self._printing = False
        self._result = TakeHome.Result.Unknown
        self._copies = 0
        self._job: object | None = None
        self._drawn = 0
        session.placeChanged.connect(self._follow)
        session.visitChanged.connect(self._draw)
        session.outlineChanged.connect(self._draw)

    @Slot()
    def _follow(self) -> None:
        """A sheet that is opened is drawn anew, a visit that ended leaves nothing."""
        state = self._session.state
        if state.place.view is View.ATTRACT:
            self._copies, self._printing, self._job = 0, False, None
        if state.sheet is not Sheet.TAKE_HOME:
            self._result = TakeHome.Result.Unknown
        self.changed.emit()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._session.state.sheet is Sheet.TAKE_HOME:
            self._drawn += 1
        else:
            self._drawn = 0
        self.sheetChanged.emit()

    def composed(self) -> Handout:
        """What stands on it now."""
        from kiosk.handout import handout  # wanted only once somebody asks for paper

        session = self._session
        return handout(session.setup.content, session.texts, session.visit.ticked)

    def picture(self, page: int, size: QSize) -> QImage:
        """A page of it, from 0."""
        return self._press().picture(self.composed(), page, size)

    @Property("QStringList", notify=sheetChanged)
    def previews(self) -> list[str]:
        """Addresses of its pages' pictures, others each time, so that they are fetched anew; none while not shown."""
        if not self._drawn:
            return []
        return [f"image://{PREVIEW}/{self._drawn}/{page}" for page in range(self._press().pages(self.composed()))]

    @Property(bool, constant=True)
    def available(self) -> bool:
        """Whether there is a printer."""
        return self._printer.is_there()

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self.is_printing()

    def is_printing(self) -> bool:
        """Whether the printer was asked, and has not answered yet."""
        return self._printing

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        return self._printer.is_there() and not self._printing and self._copies < COPIES

    @Property(int, notify=changed)
    def result(self) -> int:
        """See `Result`."""
        return self._result.value

    @Property(str, constant=True)
    def address(self) -> str:
        """The centre's own, as one types it."""
        return self._session.setup.content.centre.address

    def _code(self) -> Code:
        address = self._session.setup.content.centre.address
        return code_of(address) if address else Code(())

    @Property(int, constant=True)
    def codeSide(self) -> int:
        return self._code().side

    @Property(int, notify=sheetChanged)
    def module(self) -> int:
        """Side of a module of the code, in pixels."""
        from kiosk.questions_sheet import MODULE

        frame = self._session.frame
        return math.ceil(MODULE[frame.profile] * frame.px_per_mm)

    @Property("QVariantList", constant=True)
    def codeBars(self) -> list[QRectF]:
        return bars(self._code())

    @Slot()
    def print(self) -> None:
        """Hand the sheet to the printer; silent, nothing is asked."""
        if self._printing or not self._printer.is_there() or self._copies >= COPIES:
            return
        self._printing, self._result = True, TakeHome.Result.Unknown
        self._copies += 1
        self.changed.emit()
        self._job = job = object()
        self._printer.print(self._press().pdf(self.composed()), partial(self._done, job))

    def _done(self, job: object, printed: bool) -> None:
        """The printer's answer; one that comes after the visit is nobody's."""
        if job is not self._job:
            return
        self._printing, self._job = False, None
        self._result = TakeHome.Result.Printed if printed else TakeHome.Result.Failed
        if not printed:
            self._copies -= 1
        self.changed.emit()


class PreviewProvider(QQuickImageProvider):
    """Draws the page that QML asks for, `7/1`, in the size in which it is shown."""

    def __init__(self, take_home: TakeHome) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._take_home = take_home

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        page = int(name.rpartition("/")[2])
        image = self._take_home.picture(page, requested if requested.isValid() else QSize(420, 594))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
