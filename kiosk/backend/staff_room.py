"""What is in front on the staff page, for the two objects that QML reads it from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.backend.session import Session
from kiosk.bulletin import Bulletin
from kiosk.desk import Desk
from kiosk.staff import Notice, Page
from kiosk.state import State


class StaffRoom(QObject):
    """Holds the page and what was read for it; only what changed is announced."""

    changed = Signal()
    bulletinChanged = Signal()

    def __init__(self, session: Session, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.desk = desk
        self.page = Page()
        self.bulletin = Bulletin()

    @property
    def words(self) -> Mapping[str, str]:
        """Words of the page, in the language that each visit starts in."""
        setup = self.session.setup
        return setup.content.texts[setup.fresh_visit.language].staff

    def now(self) -> float:
        """The clock of the session, in seconds."""
        return self.session.setup.clock()

    def go(self, transition: Callable[[Page], Page]) -> None:
        """Go where a transition leads."""
        page = transition(self.page)
        if page != self.page:
            self.page = page
            self.changed.emit()

    def keep(self, transition: Callable[[State], State]) -> None:
        """Change what is kept; where it cannot be written, that is told."""
        notice = Notice.UNWRITTEN if self.desk.change(transition) else Notice.KEPT
        self.page = replace(self.page, notice=notice)
        self.changed.emit()

    def read(self) -> None:
        """Ask anew what runs."""
        self.bulletin = self.desk.bulletin()
        self.bulletinChanged.emit()
