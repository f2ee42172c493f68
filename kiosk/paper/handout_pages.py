"""The sheet to take home, set on A4: one page where everything fits, two at most."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.handout import Handout, Illustration, Point
from kiosk.paper import canvas as page
from kiosk.paper.canvas import INNER, MARGIN, Canvas
from kiosk.paper.flow import Page, Piece, flow
from kiosk.paper.output import Paint, pdf, picture
from kiosk.paper.setting import Setting, Style, set_text
from kiosk.qr import code_of
from kiosk.questions import Question

TITLE = Style(22, bold=True)
LEAD = Style(13, colour=page.SOFT)
HEADING = Style(15, bold=True, colour=page.ACTION)
BODY = Style(12.5)
SMALL = Style(12, colour=page.SOFT)
FOOT = Style(12, colour=page.SOFT, centred=True)
NUMBER = Style(12, bold=True, colour=page.WHITE, centred=True)
BADGE = 7.0
"""Side of a number's badge."""
INDENT = BADGE + 3
TOP, BOTTOM = MARGIN, 297 - MARGIN - 13
"""Between them everything flows; below stand whose words these are."""
TWO_COLUMNS = 7
"""From so many questions on they stand in two columns."""
CODE = 25.0
NOTE = 9.0
"""Distance of two lines to write on."""
LEAST_NOTES, MOST_NOTES = 2, 8


class Manner(Struct, frozen=True):
    """A way to share the room out."""

    answers: bool
    """Whether each question has a line for its answer."""
    apart: bool = False
    """Whether the questions begin a second page."""


MANNERS = (
    Manner(answers=True),
    Manner(answers=False),
    Manner(answers=True, apart=True),
    Manner(answers=False, apart=True),
)
"""The better ones first."""


def handout_pdf(handout: Handout) -> bytes:
    """The PDF to print."""
    return pdf(handout.title, _painters(handout), leftwards=handout.leftwards)


def page_count(handout: Handout) -> int:
    """How many pages it takes."""
    return len(handout_pages(handout))


def handout_picture(handout: Handout, number: int, size: QSize) -> QImage:
    """A page as it will look, from 0."""
    return picture(_painters(handout)[number], size, leftwards=handout.leftwards)


def handout_pages(handout: Handout) -> tuple[Page, ...]:
    """What stands on which page: all on one, with lines for the answers if they fit, or the questions on a second."""
    made = {manner: flow(_pieces(handout, manner), TOP, BOTTOM) for manner in MANNERS}
    best = min(MANNERS, key=lambda it: (len(made[it]), len(made[it]) > 1 and not it.apart, MANNERS.index(it)))
    return made[best]


def _painters(handout: Handout) -> list[Paint]:
    pages = handout_pages(handout)
    return [partial(_paint, handout, pieces, last=pieces is pages[-1]) for pieces in pages]


def _paint(handout: Handout, pieces: Page, canvas: Canvas, *, last: bool) -> None:
    for y, piece in pieces:
        piece.draw(canvas, y)
    if last:
        _notes(canvas, handout, pieces[-1][0] + pieces[-1][1].height)
    canvas.rule(MARGIN, BOTTOM + 3, INNER)
    height = canvas.line(handout.general, MARGIN, BOTTOM + 4.5, INNER, FOOT)
    canvas.line(handout.standing, MARGIN, BOTTOM + 4.5 + height, INNER, FOOT)


def _pieces(handout: Handout, manner: Manner) -> Iterator[Piece]:
    yield _head(handout)
    yield _strip(handout.illustrations, leftwards=handout.leftwards)
    yield _heading(handout.points_title)
    for number, point in enumerate(handout.points, 1):
        yield _point(number, point, handout)
    centre = [_centre(handout)] if handout.own or handout.address else []
    if manner.apart:
        yield from centre
    if handout.questions:
        yield replace(_heading(handout.questions_title), opens=manner.apart)
        yield from _questions(handout, manner)
    if not manner.apart:
        yield from centre


def _set(said: str, width: float, style: Style, handout: Handout) -> Setting:
    return set_text(said, width, style, leftwards=handout.leftwards)


def _head(handout: Handout) -> Piece:
    """Title and lead; the centre's name and sign at the far side."""
    title = _set(handout.title, 118, TITLE, handout)
    lead = _set(handout.lead, 118, LEAD, handout)
    centre = _set(handout.centre, 54, Style(12, bold=True, colour=page.SOFT, far=True), handout)
    logo = QImage(str(handout.logo)) if handout.logo else QImage()
    high = 0.0 if logo.isNull() else 14.0

    def draw(canvas: Canvas, y: float) -> None:
        canvas.text(title, MARGIN, y)
        canvas.text(lead, MARGIN, y + title.height)
        if high:
            width = min(54.0, high * logo.width() / logo.height())
            canvas.image(logo, MARGIN + INNER - width, y, width, width * logo.height() / logo.width())
        canvas.text(centre, MARGIN + INNER - 54, y + (high + 1.5 if high else 1.5))

    return Piece(max(title.height + lead.height, high + 1.5 + centre.height), draw)


def _strip(illustrations: tuple[Illustration, ...], *, leftwards: bool) -> Piece:
    """The pictures side by side, each over its words."""
    cells = [
        (plate, it.captions[number] if len(it.captions) > 1 else it.captions[0])
        for it in illustrations
        for number, plate in enumerate(it.plates)
    ]
    if not cells:
        return Piece(0, lambda *_: None)
    gap = 5.0
    width = (INNER - gap * (len(cells) - 1)) / max(len(cells), 3)
    captions = [
        set_text(said, width, Style(12, colour=page.SOFT, centred=True), leftwards=leftwards) for _, said in cells
    ]
    high = max(width * plate.height / plate.width for plate, _ in cells)

    def draw(canvas: Canvas, y: float) -> None:
        for number, (plate, _) in enumerate(cells):
            x = MARGIN + number * (width + gap)
            canvas.plate(plate, x, y, width)
            canvas.box(x, y, width, high, border=page.RULE, radius=0)
            canvas.text(captions[number], x, y + high + 1.2)

    return Piece(high + 1.2 + max(it.height for it in captions), draw, gap=5)


def _heading(said: str) -> Piece:
    def draw(canvas: Canvas, y: float) -> None:
        canvas.line(said, MARGIN, y, INNER, HEADING)

    return Piece(HEADING.line, draw, gap=4.5, holds_next=True)


def _badge(canvas: Canvas, number: int, x: float, y: float) -> None:
    canvas.box(x, y, BADGE, BADGE, page.ACTION, radius=BADGE / 2)
    canvas.line(str(number), x, y + (BADGE - NUMBER.line) / 2, BADGE, NUMBER)


def _point(number: int, point: Point, handout: Handout) -> Piece:
    text = _set(point.text, INNER - INDENT, BODY, handout)
    warning = _set(point.warning, INNER - INDENT - 6, Style(12, bold=True), handout) if point.warning else None
    lead = max(0.0, (BADGE - BODY.line) / 2)
    height = lead + text.height + (warning.height + 4 + 1.5 if warning else 0)

    def draw(canvas: Canvas, y: float) -> None:
        _badge(canvas, number, MARGIN, y)
        canvas.text(text, MARGIN + INDENT, y + lead)
        if warning:
            below = y + lead + text.height + 1.5
            canvas.box(
                MARGIN + INDENT, below, INNER - INDENT, warning.height + 4, page.SAFETY, page.SAFETY_BORDER, radius=2
            )
            canvas.text(warning, MARGIN + INDENT + 3, below + 2)

    return Piece(max(BADGE, height), draw, gap=2.2)


def _questions(handout: Handout, manner: Manner) -> Iterator[Piece]:
    """The questions with a box to tick, perhaps each with a line to write on."""
    columns = 2 if len(handout.questions) >= TWO_COLUMNS else 1
    width = (INNER - 8 * (columns - 1)) / columns
    rows = -(-len(handout.questions) // columns)
    for number in range(rows):
        yield _row(handout.questions[number::rows], width, handout, answered=manner.answers)


def _row(questions: tuple[Question, ...], width: float, handout: Handout, *, answered: bool) -> Piece:
    texts = [_set(it.text, width - INDENT - 8, BODY, handout) for it in questions]
    lead = max(0.0, (BADGE - BODY.line) / 2)

    def draw(canvas: Canvas, y: float) -> None:
        for column, (question, text) in enumerate(zip(questions, texts, strict=True)):
            x = MARGIN + column * (width + 8)
            canvas.box(x, y + 1, 5, 5, page.WHITE, page.ACTION, radius=1, pen=0.5)
            canvas.line(f"{question.number}.", x + 7, y + lead, 9, Style(12.5, bold=True))
            canvas.text(text, x + 8 + INDENT - 2, y + lead)
            if answered:
                canvas.rule(
                    x + 8 + INDENT - 2, y + lead + text.height + 6.5, width - 6 - INDENT, page.BORDER, dots=True
                )

    height = max(BADGE, lead + max(text.height for text in texts))
    return Piece(height + (7 if answered else 0), draw, gap=1.8)


def _centre(handout: Handout) -> Piece:
    """What the centre says itself, in a box; its address as a code and as one types it."""
    code = code_of(handout.address) if handout.address else None
    room = INNER - 12 - (CODE + 6 if code else 0)
    title = _set(handout.own_title if handout.own else handout.address_title, room, HEADING, handout)
    texts = [_set(said, room, BODY, handout) for said in handout.own]
    address = [
        _set(said, room, style, handout)
        for said, style in ((handout.address_title if handout.own else "", SMALL), (handout.address, BODY))
        if said and code
    ]
    inner = title.height + sum(text.height + 1.5 for text in (*texts, *address))
    height = max(inner + 8, CODE + 4 if code else 0)

    def draw(canvas: Canvas, y: float) -> None:
        canvas.box(MARGIN, y, INNER, height, page.TILE, radius=3)
        below = y + (height - inner) / 2
        for text in (title, *texts, *address):
            canvas.text(text, MARGIN + 6, below)
            below += text.height + 1.5
        if code:
            canvas.code(code.runs(), code.side, MARGIN + INNER - CODE - 2, y + (height - CODE) / 2, CODE)

    return Piece(height, draw, gap=5)


def _notes(canvas: Canvas, handout: Handout, y: float) -> None:
    """Dotted lines on what is left of the last page; they never open another."""
    lines = min(MOST_NOTES, int((BOTTOM - 3 - y - HEADING.line - 5) / NOTE))
    if lines < LEAST_NOTES:
        return
    canvas.line(handout.notes_title, MARGIN, y + 5, INNER, HEADING)
    for number in range(1, lines + 1):
        canvas.rule(MARGIN, y + 5 + HEADING.line + number * NOTE, INNER, page.BORDER, dots=True)
