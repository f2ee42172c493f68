"""Every place on every screen: large enough, apart, inside, not cut; measured on the items themselves."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPointingDevice

from kiosk.content.model import Layout
from kiosk.navigation import Sheet
from kiosk.screens import SCREENS
from kiosk.visit import TEXT_SIZES, Scheme, Visit
from tests.support.controls import front_items
from tests.support.geometry import FIGURES, NO_LABEL_OVER, faults, kinds
from tests.support.items import seen_items, shown_rect
from tests.support.running import Running
from tests.ui.conftest import Launch

LARGE_STEPS = ("steps.side", "steps.needle", "steps.other-side")
"""Steps whose pictures are looked at large: those with most layers and labels, of each kind."""
PLAIN = ("wall", "totem", "small-tablet", "tablet-portrait")
"""Screens of each shape and profile; the others, and the text sizes between, are the long stage's."""
QUICK = [(screen, TEXT_SIZES) for screen in PLAIN]
"""The largest text on each of them, where most is at stake."""
MATRIX = [
    pytest.param(
        (screen, size),
        id=f"{screen}-{size}",
        marks=[] if (screen, size) in QUICK else [pytest.mark.full],
    )
    for screen in SCREENS
    for size in range(1, TEXT_SIZES + 1)
]


def turned(visit: Visit) -> Visit:
    """As after the first page: the hint is gone."""
    return attrs.evolve(visit, has_turned=True)


def tour(running: Running) -> Iterator[str]:
    """Go through every place, sheet and question; the name of each."""
    yield "attract"
    running.open_home()
    running.session.choose(turned)
    yield "home"
    for pages in running.session.outline.pages.values():
        for page in pages:
            running.open(page[0])
            yield page[0]
    for place, part in large_pictures(running):
        running.open(place)
        running.open_sheet(Sheet.PICTURE, part=part)
        yield f"the large picture of {place} {part}"
    for term in running.session.setup.content.structure.terms:
        running.open_sheet(Sheet.TERM, term)
        yield f"the sheet of {term}"
    running.open_sheet(Sheet.DISPLAY)
    yield "the sheet of the display"
    running.open_sheet(Sheet.NONE)
    running.kiosk.presence.show_question()
    running.settle()
    yield "the question"
    running.kiosk.presence.stay()


def large_pictures(running: Running) -> Iterator[tuple[str, str]]:
    """A block for each picture, and the part of the picture that opens large."""
    seen: set[str] = set()
    for section in running.session.setup.content.structure.sections:
        if section.layout in (Layout.QUESTIONS, Layout.SUMMARY):
            continue
        for block in section.blocks:
            if section.layout is Layout.STEPS:
                if block.id in LARGE_STEPS:
                    yield from ((block.id, part) for part in ("scene", "views", "inset"))
            elif block.picture and block.picture not in seen:
                seen.add(block.picture)
                yield block.id, ""


@attrs.define
class Survey:
    """What one tour of the whole kiosk found."""

    faults: list[str] = attrs.field(factory=list)
    """What is wrong with what is seen."""
    differences: list[str] = attrs.field(factory=list)
    """What is seen and was measured otherwise."""
    places: int = 0
    measured: int = 0
    met: set[str] = attrs.field(factory=set)
    """Kinds of items."""


@pytest.fixture(scope="module", params=MATRIX)
def survey(touch_screen: QPointingDevice, request: pytest.FixtureRequest) -> Survey:
    """One tour of each screen and text size, for all tests that look at every place."""
    screen, size = request.param
    running = Running.start(SCREENS[screen], touch_screen, text_size=size)
    found = Survey()
    for place in tour(running):
        found.places += 1
        found.met |= kinds(running)
        found.faults += [f"{place}: {fault}" for fault in faults(running)]
        if place == running.place.block:
            for name, height, width in _expected(running, place):
                shown = [item for item in front_items(running.window) if item.objectName() == name]
                found.measured += 1
                if [(item.width(), item.height()) for item in shown] != [(width, height)]:
                    found.differences.append(f"{place}: {name} is not {width} x {height}: {shown}")
    found.faults += running.stop()
    return found


def test_nothing_is_too_small_too_near_cut_or_outside(survey: Survey) -> None:
    assert not survey.faults, "\n".join(["", *survey.faults])
    assert survey.places > 60
    assert survey.met >= {*FIGURES, *NO_LABEL_OVER, "LabelPill", "PageText", "ProseWord", "QQuickText"}


def test_what_was_measured_is_what_is_seen(survey: Survey) -> None:
    """Pages are made by counting lines; QML sets the same lines, or text would leave its page."""
    assert not survey.differences, "\n".join(["", *survey.differences])
    assert survey.measured > 100


def _expected(running: Running, block: str) -> Iterator[tuple[str, float, float]]:
    """Name, height and width of the items that hold the texts of the page in front."""
    composer, outline = running.session.composer, running.session.outline
    section = running.session.section(running.place.section)
    assert section is not None
    if section.layout is Layout.GLOSSARY:
        return
    page = next(page for page in outline.pages[section.id] if block in page)
    paragraphs = [p for block in section.blocks if block.id in page for p in composer.paragraphs(section, block)]
    if section.layout is Layout.QUESTIONS:
        for paragraph in paragraphs:
            if paragraph.id not in page:
                height = composer.row_height(paragraph)
                yield f"question.{paragraph.id}", height, composer.frame.content_width
        return
    if section.layout is Layout.SUMMARY:
        for paragraph in paragraphs:
            width = composer.row_text_width()
            yield f"statement.{paragraph.id}", composer.type.height(paragraph, width), width
        return
    share = composer.share(section, page)
    assert share is not None, f"{page} fits nowhere"
    width, room = composer.frame.text(share, composer.page_height(section))
    heights = [composer.type.height(paragraph, width) for paragraph in paragraphs]
    height = sum(heights) + composer.type.paragraph_gap * (len(heights) - 1)
    assert height <= room
    yield "page.text", height, width
    for paragraph, each in zip(paragraphs, heights, strict=True):
        yield f"statement.{paragraph.id}", each, width


@pytest.mark.parametrize("screen", PLAIN)
def test_the_first_use_hint_covers_nothing(launch: Launch, screen: str) -> None:
    """It stands above Suivant on the first page of whatever section is opened first."""
    running = launch(screen)
    shown = 0
    for section, pages in running.session.outline.pages.items():
        running.open(pages[0][0])
        if not running.shows("hint.next"):
            continue
        shown += 1
        hint = shown_rect(running.item("hint.next"))
        below = [
            item.objectName()
            for item in seen_items(running.window)
            if item.objectName().startswith(("statement.", "step", "question.", "term.", "general", "spot.", "bar."))
            and shown_rect(item).intersects(hint)
        ]
        assert not below, f"{section}: the hint covers {below}"
    assert shown > 5


@pytest.mark.parametrize("screen", PLAIN)
def test_high_contrast_moves_nothing(launch: Launch, screen: str) -> None:
    running = launch(screen)
    running.open("avant-apres.anticoagulant")

    def places() -> list[tuple[str, QRectF]]:
        return [(item.objectName(), shown_rect(item)) for item in seen_items(running.window) if item.objectName()]

    before = places()
    running.session.choose(lambda visit: attrs.evolve(visit, scheme=Scheme.HIGH_CONTRAST))
    running.settle()
    assert places() == before
    assert len(before) > 8


@pytest.mark.parametrize("screen", SCREENS)
def test_the_controls_of_the_bar_never_move(launch: Launch, screen: str) -> None:
    running = launch(screen)
    seen: dict[str, QRectF] = {}
    for block in ("definition.main", "technique.closing", "steps.needle", "questions.moi", "irm"):
        running.open(block)
        for name in ("home", "back", "display", "finish", "previous", "next"):
            if running.shows(f"bar.{name}"):
                rect = shown_rect(running.item(f"bar.{name}"))
                assert seen.setdefault(name, rect) == rect
    assert len(seen) == 6
    if not running.screen.name.startswith("tablet"):
        assert min(rect.top() for rect in seen.values()) > running.screen.height * 0.75, "in the lower band"


@pytest.mark.parametrize("screen", ["wall", "totem", "wall-4k"])
def test_the_attract_screen_is_read_from_two_metres(launch: Launch, screen: str) -> None:
    """Capitals of 24 mm: 0.7 degrees at two metres (requirement)."""
    running = launch(screen)
    sizes = [
        item.property("font").pixelSize() * 0.668 / running.screen.px_per_mm
        for item in seen_items(running.window)
        if item.inherits("QQuickText")
    ]
    assert max(sizes) >= 24
