"""The sheet that a patient takes home: what stands on it.  Pure; `kiosk.paper` sets it.

One A4 page in the visit's language and register: the key points with their pictures, the questions ticked, what the
centre adds, and whose words these are.  Nothing on it tells who took it.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from msgspec import Struct

from kiosk.content.markup import plain
from kiosk.content.model import Content, Kind, Layout, PictureKind, Texts
from kiosk.content.plate import LEFTWARDS, Plate
from kiosk.content.validation import standing
from kiosk.direction import runs_leftwards
from kiosk.questions import Question, taken

PICTURES = ("spine-in-body", "spine-before-after")
"""Which pictures stand beside the key points, of those that the content has."""


class Illustration(Struct, frozen=True):
    """A picture with its words; two plates stand side by side."""

    plates: tuple[Plate, ...]
    captions: tuple[str, ...]
    """One for each plate, or one for all."""


class Point(Struct, frozen=True):
    """One of the key points, and the warning that belongs to it."""

    text: str
    warning: str = ""


class Handout(Struct, frozen=True):
    """Everything on the sheet, in its order."""

    language: str
    leftwards: bool
    """Whether its lines run from right to left."""
    centre: str
    logo: Path | None
    title: str
    lead: str
    points_title: str
    points: tuple[Point, ...]
    illustrations: tuple[Illustration, ...]
    questions_title: str
    questions: tuple[Question, ...]
    notes_title: str
    own_title: str
    own: tuple[str, ...]
    """What the centre adds in its own name, a block a text."""
    address_title: str
    address: str
    general: str
    standing: str
    """The date of the centre's texts, or that nobody answers for them."""


def handout(content: Content, texts: Texts, ticked: Collection[str]) -> Handout:
    """The sheet for who reads these texts and ticked these questions."""
    words = texts.interface
    key_points = [s for s in content.structure.sections if s.layout is Layout.SUMMARY]
    blocks = [block for section in key_points for block in section.blocks]
    own = [
        _run(texts, *(it.id for it in block.statements))
        for section in content.structure.sections
        for block in section.blocks
        if any(it.kind is Kind.CENTRE for it in block.statements)
    ]
    return Handout(
        language=texts.language,
        leftwards=runs_leftwards(texts.language),
        centre=content.centre.name or words["centre"],
        logo=content.centre.logo,
        title=words["home_title"],
        lead=words["paper_lead"],
        points_title=texts.sections[key_points[0].id].title if key_points else "",
        points=tuple(
            Point(
                _run(texts, *(it.id for it in block.statements if it.kind is not Kind.SAFETY)),
                _run(texts, *(it.id for it in block.statements if it.kind is Kind.SAFETY)),
            )
            for block in blocks
            if not any(it.kind is Kind.CENTRE for it in block.statements)
        ),
        illustrations=tuple(it for name in PICTURES if (it := _illustration(content, texts, name))),
        questions_title=words["questions_mine"],
        questions=taken(content.structure, texts, ticked),
        notes_title=words["paper_notes"],
        own_title=words["paper_centre"],
        own=tuple(own),
        address_title=words["paper_address"],
        address=content.centre.address,
        general=_run(texts, content.structure.standing["general"].id),
        standing=standing(content, texts),
    )


def _run(texts: Texts, *statements: str) -> str:
    return " ".join(plain(sentence) for name in statements for sentence in texts.statements[name])


def _illustration(content: Content, texts: Texts, name: str) -> Illustration | None:
    picture = content.structure.pictures.get(name)
    if picture is None or picture.kind is PictureKind.PROCEDURE or not all(p in content.plates for p in picture.plates):
        return None
    leftwards = runs_leftwards(texts.language)
    plates = tuple(
        content.plates[plate + LEFTWARDS if leftwards and plate + LEFTWARDS in content.plates else plate]
        for plate in picture.plates
    )
    if picture.kind is PictureKind.COMPARE:
        return Illustration(plates, (texts.interface["before"], texts.interface["after"]))
    return Illustration(plates, (texts.pictures[name].caption,))
