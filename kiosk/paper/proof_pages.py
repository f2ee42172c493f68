"""The proof set on A4: a language after the other, each with its pictures, its lists and its box to sign."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QImage

from kiosk.content.model import Kind, Source
from kiosk.content.validation import Validity
from kiosk.paper import canvas as page
from kiosk.paper.canvas import INNER, MARGIN, Canvas
from kiosk.paper.flow import Page, Piece, flow
from kiosk.paper.output import Paint, pdf
from kiosk.paper.proof_pieces import (
    BESIDE,
    BOTTOM,
    CODE,
    FOOT,
    HEADING,
    LEAD,
    NAME,
    NOTE,
    SEAL,
    SHOT,
    TEXT,
    TITLE,
    TOP,
    box_to_sign,
    column,
    groups,
    heading,
    named,
    note,
    pair,
    paragraph,
)
from kiosk.paper.setting import Style
from kiosk.proof import Proof, ProofScreen, Sentence
from kiosk.proof_words import ProofWords

Shots = Callable[[str, int], QImage]
"""(language, number of a screen) -> its picture."""


class Edition(Struct, frozen=True):
    """What is the same on all pages of a proof."""

    words: ProofWords
    day: str
    version: str
    shots: Shots


def proof_pdf(proofs: Sequence[Proof], edition: Edition) -> bytes:
    """The whole proof: the languages, and the notes for the centre at the end."""
    paints: list[Paint] = []
    for proof in proofs:
        pages = flow(_language(proof, edition), TOP, BOTTOM)
        foot = edition.words.footer.replace("%1", proof.name).replace("%2", groups(proof.hash)[:19])
        paints += [
            partial(_paint, pieces, foot, (number, len(pages)), edition) for number, pieces in enumerate(pages, 1)
        ]
    pages = flow(_notes(edition), TOP, BOTTOM)
    foot = edition.words.notes.title
    paints += [partial(_paint, pieces, foot, (number, len(pages)), edition) for number, pieces in enumerate(pages, 1)]
    return pdf(edition.words.title, paints)


def _paint(pieces: Page, foot: str, place: tuple[int, int], edition: Edition, canvas: Canvas) -> None:
    for y, piece in pieces:
        piece.draw(canvas, y)
    canvas.rule(MARGIN, BOTTOM + 3, INNER)
    canvas.line(foot, MARGIN, BOTTOM + 4.5, INNER - 25, FOOT)
    number = edition.words.page.replace("%1", str(place[0])).replace("%2", str(place[1]))
    canvas.line(number, MARGIN + INNER - 25, BOTTOM + 4.5, 25, replace(FOOT, far=True))


def _language(proof: Proof, edition: Edition) -> Iterator[Piece]:
    words = edition.words
    yield from _cover(proof, edition)
    yield heading(words.changes["title"])
    yield from _changes(proof, edition)
    yield from _unsaid(proof, words)
    yield replace(heading(words.screens["title"]), opens=True)
    for number, screen in enumerate(proof.screens):
        yield _screen(proof, screen, edition.shots(proof.language, number), words)
    if proof.register:
        yield replace(heading(words.register["title"]), opens=True)
        yield paragraph(words.register["lead"], LEAD, held=True)
        for full, *easy in proof.register:
            yield pair(full.text, " ".join(it.text for it in easy), full.id, proof)
    yield replace(heading(words.apart["title"]), opens=True)
    for kind in (Kind.SAFETY, Kind.EXPLANATION):
        yield paragraph(words.apart[kind.value], NAME, held=True)
        for entry in proof.apart:
            if entry.source.kind is kind:
                said = [(text, TEXT) for text in dict.fromkeys(it.text for it in entry.sentences)]
                yield column([*said, *_behind(entry.source, words), (_ids(entry.sentences), CODE)], proof)
    yield replace(heading(words.words["title"]), opens=True)
    for part, texts in proof.words:
        if texts:
            yield paragraph(words.words[part], NAME, held=True)
            yield from (named(name, said, proof) for name, said in texts)
    yield box_to_sign(proof, words)


def _unsaid(proof: Proof, words: ProofWords) -> Iterator[Piece]:
    """Facts that no sentence carries: there must be none."""
    yield heading(words.unsaid["title"])
    if not proof.unsaid:
        yield paragraph(words.unsaid["none"], TEXT)
    for source in proof.unsaid:
        yield column([(source.says, TEXT), (source.id, CODE)], proof)
    if proof.hidden:
        yield paragraph(f"{words.unsaid['hidden']}\u00a0: {', '.join(it.id for it in proof.hidden)}", LEAD)


def _cover(proof: Proof, edition: Edition) -> Iterator[Piece]:
    words = edition.words
    yield replace(paragraph(words.title, TITLE), opens=True)
    yield paragraph(words.language.replace("%1", f"{proof.name} ({proof.language})"), HEADING)
    yield paragraph(words.made.replace("%1", _day(edition.day)).replace("%2", edition.version), LEAD)
    counts = words.counts
    for place, count in enumerate(proof.counts, 1):
        counts = counts.replace(f"%{place}", str(count))
    yield paragraph(counts, LEAD)
    status = {Validity.VALIDATED: "validated", Validity.LAPSED: "lapsed", Validity.NOBODY: "nobody"}[proof.validity]
    yield paragraph(words.status[status].replace("%1", proof.by).replace("%2", _day(proof.date)), NAME)
    yield paragraph(f"{words.hash}\n{groups(proof.hash)}", SEAL)
    for said in words.how:
        yield paragraph(said, TEXT)


def _changes(proof: Proof, edition: Edition) -> Iterator[Piece]:
    words = edition.words.changes
    if proof.changes is None:
        yield paragraph(words["never" if proof.validity is Validity.NOBODY else "unknown"], TEXT)
        return
    if not proof.changes:
        yield paragraph(words["none"], TEXT)
    for change in proof.changes:
        before, after = (said or words["nothing"] for said in (change.before, change.after))
        yield pair(f"{words['before']}\u00a0: {before}", f"{words['after']}\u00a0: {after}", change.name, proof)


def _screen(proof: Proof, screen: ProofScreen, shot: QImage, words: ProofWords) -> Piece:
    """The picture, and beside it each sentence with what lies behind."""
    rows: list[tuple[str, Style]] = [(screen.title, replace(NAME, colour=page.ACTION))]
    rows += [(said, LEAD) for said in screen.words]
    for sentence in screen.sentences:
        rows.append((sentence.text, TEXT))
        rows.append((f"{sentence.id} · {words.kinds[sentence.kind.value]}", CODE))
        rows += [row for source in sentence.sources for row in _behind(source, words)]
    beside = column(rows, proof, MARGIN + SHOT + 6, BESIDE)
    high = SHOT * shot.height() / shot.width() if shot.width() else 0.0

    def draw(canvas: Canvas, y: float) -> None:
        canvas.rule(MARGIN, y, INNER)
        canvas.image(shot, MARGIN, y + 4, SHOT, high)
        canvas.box(MARGIN, y + 4, SHOT, high, border=page.BORDER)
        beside.draw(canvas, y + 3)

    return Piece(max(high + 4, beside.height + 3), draw, gap=5)


def _behind(source: Source, words: ProofWords) -> list[tuple[str, Style]]:
    """An entry of facts.toml, and what must survive of it."""
    rows = [(f"{source.id}: {source.says}", NOTE)]
    return [*rows, (words.screens["keep"].replace("%1", source.keep), NOTE)] if source.keep else rows


def _ids(sentences: Sequence[Sentence]) -> str:
    return ", ".join(sentence.id for sentence in sentences)


def _notes(edition: Edition) -> Iterator[Piece]:
    """Points of the source itself, each with a line for the centre's answer."""
    notes = edition.words.notes
    yield replace(paragraph(notes.title, TITLE), opens=True)
    yield paragraph(notes.lead, LEAD)
    for it in notes.note:
        yield note(it.title, it.text, notes.answer)


def _day(iso: str) -> str:
    """A date in French; as it stands where it is none."""
    try:
        return f"{date.fromisoformat(iso):%d/%m/%Y}"
    except ValueError:
        return iso
