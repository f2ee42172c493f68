"""The sheet of the ticked questions as QML reads it: to take along, and to tick off when they are answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backend.session import Session
from kiosk.backend.shelves import Shelves
from kiosk.navigation import Sheet, turn_leaf
from kiosk.profile import Profile
from kiosk.qr import Code, code_of
from kiosk.questions import SEPARATOR, Question, plain_text, taken
from kiosk.visit import with_answer_turned

if TYPE_CHECKING:
    from kiosk.questions_sheet import QuestionsSheet

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

GENERATIONS = 3
"""Rows kept after a change: views may still be leaving with those before."""


@QmlElement
@QmlUncreatable("made by the application")
class QuestionRow(QObject):
    """A ticked question."""

    def __init__(self, question: Question, height: int, parent: QObject) -> None:
        super().__init__(parent)
        self._question = question
        self._height = height

    @Property(str, constant=True)
    def questionId(self) -> str:
        return self._question.id

    @Property(int, constant=True)
    def number(self) -> int:
        return self._question.number

    @Property(str, constant=True)
    def text(self) -> str:
        return self._question.text

    @Property(int, constant=True)
    def height(self) -> int:
        """As measured, in pixels."""
        return self._height


@QmlElement
@QmlUncreatable("made by the application")
class Questions(QObject):
    """What of the visit stands on the sheet; nothing is made before it is opened."""

    changed = Signal()
    answeredChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sheet: QuestionsSheet | None = None
        self._listening = False
        self._leaf: tuple[Question, ...] = ()
        self._shelves = Shelves(self, GENERATIONS)
        self._rows: list[QuestionRow] = []
        session.placeChanged.connect(self._follow)
        session.visitChanged.connect(self._follow)
        session.visitChanged.connect(self.answeredChanged)
        session.outlineChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Make the sheet anew where something of it changed."""
        session = self._session
        sheet = self._made() if session.state.sheet is Sheet.QUESTIONS else None
        leaf = sheet.leaves[min(session.state.leaf, len(sheet.leaves) - 1)] if sheet and sheet.leaves else ()
        if sheet == self._sheet and leaf == self._leaf:
            return
        self._sheet, self._leaf = sheet, leaf
        self._shelves.renew()
        rows = [QuestionRow(it, sheet.row_height(it), self._shelves.latest) for it in leaf] if sheet else []
        self._rows = rows
        self.changed.emit()

    def _made(self) -> QuestionsSheet:
        from kiosk.questions_sheet import QuestionsSheet, numbers_line

        session = self._session
        questions = taken(session.setup.content.structure, session.texts, session.visit.ticked)
        return QuestionsSheet(
            session.frame,
            session.composer.type,
            questions,
            numbers_line(questions, session.texts.interface["questions_numbers"], SEPARATOR),
            code_of(plain_text(questions, session.texts)),
            self.is_answerable(),
            self._listening,
        )

    def make_room(self, listening: bool) -> None:
        """The row of the voice comes, or goes."""
        if listening is not self._listening:
            self._listening = listening
            self._follow()

    def is_answerable(self) -> bool:
        """Whether somebody is there to answer: on the tablet, not in the waiting room."""
        return self._session.setup.profile is Profile.CONSULTATION

    @Property(bool, constant=True)
    def answerable(self) -> bool:
        return self.is_answerable()

    @Property("QStringList", notify=changed)
    def numbers(self) -> list[str]:
        """The line of the numbers, word by word; none where there is no room for it."""
        return [word.text for word in self._sheet.numbers.words] if self._sheet and self._sheet.headed else []

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[QuestionRow]:
        """The questions of the leaf in front."""
        return self._rows

    @Property("QStringList", notify=answeredChanged)
    def answered(self) -> list[str]:
        """Ids of the questions that were answered."""
        return sorted(self._session.visit.answered)

    @Property(int, notify=changed)
    def leaves(self) -> int:
        return self.leaf_count()

    @Property(bool, notify=changed)
    def canTurnOn(self) -> bool:
        return self._session.state.leaf < self.leaf_count() - 1

    @Property(bool, notify=changed)
    def canTurnBack(self) -> bool:
        return self._session.state.leaf > 0

    def leaf_count(self) -> int:
        """How many leaves the sheet has; none while it is closed."""
        return len(self._sheet.leaves) if self._sheet else 0

    @Property(int, notify=changed)
    def textWidth(self) -> int:
        return self._sheet.text_width if self._sheet else 0

    @Property(int, notify=changed)
    def listWidth(self) -> int:
        return self._sheet.list_width if self._sheet else 0

    @Property(int, notify=changed)
    def codeWidth(self) -> int:
        """Width of the column that holds the code."""
        return self._sheet.code_width if self._sheet else 0

    @Property(int, notify=changed)
    def module(self) -> int:
        """Side of a module of the code, in pixels."""
        return self._sheet.module if self._sheet else 0

    @Property(int, notify=changed)
    def codeSide(self) -> int:
        """Modules a side of the code; 0 where there is no room for it."""
        return self._sheet.code.side if self._sheet and self._sheet.coded else 0

    @Property("QVariantList", notify=changed)
    def codeBars(self) -> list[QRectF]:
        """Its dark parts, in modules."""
        return bars(self._sheet.code) if self._sheet and self._sheet.coded else []

    @Slot()
    def turnOn(self) -> None:
        self._session.navigate(lambda state, _: turn_leaf(state, self.leaf_count(), 1))

    @Slot()
    def turnBack(self) -> None:
        self._session.navigate(lambda state, _: turn_leaf(state, self.leaf_count(), -1))

    @Slot(str)
    def toggleAnswer(self, question: str) -> None:
        if self.is_answerable():
            self._session.choose(lambda visit: with_answer_turned(visit, question))


def bars(code: Code) -> list[QRectF]:
    """The dark bars of a code, in modules."""
    return [QRectF(x, y, length, 1) for x, y, length in code.runs()]
