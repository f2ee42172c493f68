"""What a proof is set from: lines of text, two versions side by side, a box to sign."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.direction import runs_leftwards
from kiosk.paper import canvas as page
from kiosk.paper.canvas import HEIGHT, INNER, MARGIN, Canvas
from kiosk.paper.flow import Piece
from kiosk.paper.setting import Setting, Style, set_text
from kiosk.proof import Proof
from kiosk.proof_words import ProofWords

TITLE = Style(22, bold=True)
HEADING = Style(16, bold=True, colour=page.ACTION)
LEAD = Style(12, colour=page.SOFT)
NAME = Style(12, bold=True)
TEXT = Style(12)
SEAL = Style(11, bold=True, colour=page.SOFT)
NOTE = Style(9, colour=page.SOFT)
CODE = Style(9.5, bold=True, colour=page.SOFT)
FOOT = Style(8.5, colour=page.SOFT)
TOP, BOTTOM = MARGIN, HEIGHT - MARGIN - 8
SHOT = 84.0
"""Width of the picture of a screen."""
BESIDE = INNER - SHOT - 6


def column(rows: Sequence[tuple[str, Style]], proof: Proof, x: float = MARGIN, width: float = INNER) -> Piece:
    """Texts one under the other; a sentence stands off from what is behind the one before."""
    placed: list[tuple[float, Setting]] = []
    y = 0.0
    for said, style in rows:
        y += 2.5 if style in (TEXT, LEAD) and placed else 0.5
        own = style in (TEXT, LEAD) and runs_leftwards(proof.language)
        setting = set_text(said, width, style, leftwards=own)
        placed.append((y, setting))
        y += setting.height

    def draw(canvas: Canvas, top: float) -> None:
        for below, setting in placed:
            canvas.text(setting, x, top + below)

    return Piece(y, draw, gap=4)


def pair(one: str, other: str, name: str, proof: Proof) -> Piece:
    """Two versions of a text side by side."""
    half = (INNER - 8) / 2
    left = column([(one, LEAD)], proof, MARGIN, half)
    right = column([(other, TEXT), (name, CODE)], proof, MARGIN + half + 8, half)

    def draw(canvas: Canvas, y: float) -> None:
        canvas.rule(MARGIN, y - 2, INNER)
        left.draw(canvas, y)
        right.draw(canvas, y)

    return Piece(max(left.height, right.height), draw, gap=5)


def named(name: str, said: str, proof: Proof) -> Piece:
    """A text with its name before it."""
    label = set_text(name, 58, NOTE)
    text = set_text(said, INNER - 62, TEXT, leftwards=runs_leftwards(proof.language))

    def draw(canvas: Canvas, y: float) -> None:
        canvas.text(label, MARGIN, y + 1)
        canvas.text(text, MARGIN + 62, y)

    return Piece(max(label.height + 1, text.height), draw, gap=1)


def heading(said: str) -> Piece:
    """A heading, which holds what follows."""
    return replace(paragraph(said, HEADING), gap=9, holds_next=True)


def paragraph(said: str, style: Style, *, held: bool = False) -> Piece:
    """Text over the whole width."""
    setting = set_text(said, INNER, style)

    def draw(canvas: Canvas, y: float) -> None:
        canvas.text(setting, MARGIN, y)

    return Piece(setting.height, draw, gap=4, holds_next=held)


def box_to_sign(proof: Proof, words: ProofWords) -> Piece:
    """The box to sign, with the hash; under it how the signature gets into the kiosk."""
    inner = INNER - 16
    text = set_text(words.sign["text"].replace("%1", proof.name), inner, TEXT)
    seal = set_text(f"{words.hash}\n{groups(proof.hash)}", inner, SEAL)
    record = set_text(words.sign["record"], inner, NOTE)
    command = f"kiosk sign --content DIR --by NAME --language {proof.language} --hash {proof.hash[:16]}"
    typed = set_text(command, inner, NOTE)
    lines = (words.sign["name"], words.sign["date"], words.sign["signature"])
    height = 8 + HEADING.line + text.height + 4 + seal.height + 14 * len(lines) + 18 + record.height + typed.height + 8

    def draw(canvas: Canvas, y: float) -> None:
        canvas.box(MARGIN, y, INNER, height, page.TILE, page.ACTION, radius=3, pen=0.5)
        below = y + 8
        below += canvas.line(words.sign["title"], MARGIN + 8, below, inner, HEADING)
        canvas.text(text, MARGIN + 8, below)
        below += text.height + 4
        canvas.text(seal, MARGIN + 8, below)
        below += seal.height
        for number, said in enumerate(lines):
            below += 14 + (14 if number == len(lines) - 1 else 0)
            canvas.line(said, MARGIN + 8, below - TEXT.line, 40, TEXT)
            canvas.rule(MARGIN + 50, below, inner - 42, page.SOFT)
        canvas.text(record, MARGIN + 8, below + 6)
        canvas.text(typed, MARGIN + 8, below + 6 + record.height)

    return Piece(height, draw, gap=12)


def note(title: str, said: str, answer: str) -> Piece:
    """A point, and a line for the answer."""
    head, text = set_text(title, INNER, NAME), set_text(said, INNER, Style(11))

    def draw(canvas: Canvas, y: float) -> None:
        canvas.text(head, MARGIN, y)
        canvas.text(text, MARGIN, y + head.height)
        below = y + head.height + text.height
        canvas.line(answer, MARGIN, below + 2, 40, NOTE)
        canvas.rule(MARGIN + 34, below + 6, INNER - 34, page.BORDER, dots=True)

    return Piece(head.height + text.height + 6.5, draw, gap=2)


def groups(digest: str) -> str:
    """A hash as a person compares it: in groups of four."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))
