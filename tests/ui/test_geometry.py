"""Every place on every screen: large enough, apart, inside, not cut; measured on the items themselves."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPointingDevice

from kiosk.content.model import Layout
from kiosk.drawing_board import Ink, Stroke, Tool
from kiosk.navigation import Sheet
from kiosk.profile import Profile
from kiosk.screens import SCREENS
from kiosk.staff import FACES
from kiosk.visit import TEXT_SIZES, Scheme, Visit
from tests.support.controls import front_items
from tests.support.geometry import FIGURES, NO_LABEL_OVER, faults, kinds
from tests.support.items import is_within, seen_items, shown_rect
from tests.support.running import Running
from tests.ui.conftest import Launch

LARGE_STEPS = ("steps.side", "steps.needle", "steps.other-side")
"""Steps whose pictures are looked at large: those with most layers and labels, of each kind."""
PROMPTS = "verifier"
"""The section of what is said again."""
DRAWN = ("steps.needle", "definition.ciment")
"""Pictures that are looked at with something drawn on them: with the player, and with a slider of their own."""
PLAIN = ("wall", "totem", "small-tablet", "tablet-portrait")
"""Screens of each shape and profile; the others, and the text sizes between, are the long stage's."""
QUICK = [*((screen, TEXT_SIZES, "fr") for screen in PLAIN), ("tablet-portrait", TEXT_SIZES, "ar")]
"""The largest text on each of them, where most is at stake; and where lines run the other way."""
NARROW = ("totem", "tablet-portrait")
"""Screens on which the other languages are looked at in every size: those with least room, of each profile."""
OTHERS = ("fr.facile", "en", "ar")
SIZES = range(1, TEXT_SIZES + 1)
MATRIX = [
    pytest.param(
        screen,
        size,
        language,
        id=f"{screen}-{size}-{language}",
        marks=[] if (screen, size, language) in QUICK else [pytest.mark.full],
    )
    for screen, size, language in (
        *((screen, size, "fr") for screen in SCREENS for size in SIZES),
        *((screen, size, language) for screen in NARROW for size in SIZES for language in OTHERS),
        *(("small-tablet", TEXT_SIZES, language) for language in OTHERS),
    )
]


def turned(visit: Visit) -> Visit:
    """As after the first page: the hint is gone."""
    return replace(visit, has_turned=True)


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
        if place in DRAWN:
            draw(running)
            yield f"the large picture of {place} {part}, drawn upon"
    for term in running.session.setup.content.structure.terms:
        running.open_sheet(Sheet.TERM, term)
        yield f"the sheet of {term}"
    running.open_sheet(Sheet.DISPLAY)
    yield "the sheet of the display"
    if len(running.session.offered) > 1:
        running.open_sheet(Sheet.LANGUAGE)
        yield "the sheet of the languages"
    yield from taken_along(running)
    running.open_sheet(Sheet.NONE)
    if running.screen.profile is Profile.CONSULTATION:
        yield from consultation(running)
    running.kiosk.presence.show_question()
    running.settle()
    yield "the question"
    running.kiosk.presence.stay()
    for name, face in FACES.items():
        running.kiosk.staff.show(face)
        running.settle()
        yield f"the staff page, {name}"


def taken_along(running: Running) -> Iterator[str]:
    """The pages of the questions with some ticked, and the sheets of what is taken along: of few, and of all."""
    section = running.session.section("questions")
    assert section is not None
    ids = [statement.id for block in section.blocks for statement in block.statements]
    for ticked in (ids[1:4], ids):
        running.session.choose(partial(replace, ticked=frozenset(ticked)))
        for page in running.session.outline.pages["questions"]:
            running.open(page[0])
            yield f"{page[0]} with {len(ticked)} ticked"
        running.open_sheet(Sheet.QUESTIONS)
        for leaf in range(running.kiosk.questions.leaf_count()):
            yield f"leaf {leaf} of the sheet of {len(ticked)} questions"
            running.kiosk.questions.turnOn()
            running.settle()
        running.open_sheet(Sheet.TAKE_HOME)
        yield f"the sheet of paper of {len(ticked)} questions"
    running.session.choose(lambda visit: replace(visit, ticked=frozenset()))


def draw(running: Running) -> None:
    """Have a tool in hand, something to undo and to redo, and a step of zoom: all tools are then there."""
    if not running.kiosk.sketch.property("offered"):
        return
    running.kiosk.sketch.takePen("blue")
    stroke = Stroke(Tool.PEN, Ink.BLUE, 0.01, ((0.4, 0.4), (0.6, 0.6)))
    for surface in running.kiosk.sketch._surfaces:
        running.kiosk.sketch.add(surface, stroke)
        running.kiosk.sketch.add(surface, stroke)
    running.kiosk.sketch.undo()
    running.tap("zoom.in")
    running.tap("zoom.out")
    assert all(running.item(name).isEnabled() for name in ("draw.undo", "draw.redo", "draw.clear"))


def consultation(running: Running) -> Iterator[str]:
    """What only who leads sees: the map of every section, to open pages and to hide them; what should come back."""
    talk = running.kiosk.talk
    talk.open()
    for section in running.session.whole.pages:
        if section == PROMPTS:
            continue
        talk.show(section)
        running.settle()
        yield f"the map of {section}"
        talk.turnHiding()
        talk.touch(running.session.whole.pages[section][0][0])
        running.settle()
        yield f"the map of {section}, hiding"
        talk.turnHiding()
    running.session.choose(lambda visit: replace(visit, hidden=frozenset()))
    for page in running.session.outline.pages[PROMPTS]:
        running.open(page[0])
        talk.recall()
        talk.turnToRetake(page[0])
        running.settle()
        yield f"what should come back at {page[0]}"


def large_pictures(running: Running) -> Iterator[tuple[str, str]]:
    """A block for each picture, and the part of the picture that opens large."""
    seen: set[str] = set()
    for section in running.session.setup.content.structure.sections:
        if section.layout in (Layout.QUESTIONS, Layout.SUMMARY) or section.id not in running.session.outline.pages:
            continue
        for block in section.blocks:
            if section.layout is Layout.STEPS:
                if block.id in LARGE_STEPS:
                    yield from ((block.id, part) for part in ("scene", "views", "inset"))
            elif block.picture and block.picture not in seen:
                seen.add(block.picture)
                yield block.id, ""


@pytest.mark.parametrize(("screen", "size", "language"), MATRIX)
def test_nothing_is_too_small_too_near_cut_or_outside_and_all_is_seen_as_it_was_measured(
    touch_screen: QPointingDevice, screen: str, size: int, language: str
) -> None:
    """One tour looks at both: pages are made by counting lines, and QML has to set the same lines."""
    spoken, _, register = language.partition(".")
    others = tuple(it for it in ("fr", "en", "ar") if it != spoken) if spoken != "fr" else ()
    running = Running.start(
        SCREENS[screen], touch_screen, text_size=size, languages=(spoken, *others), easy=bool(register)
    )
    found: list[str] = []
    met: set[str] = set()
    places, measured = 0, 0
    for place in tour(running):
        places += 1
        met |= kinds(running)
        found += [f"{place}: {fault}" for fault in faults(running)]
        if place == running.place.block:
            for name, height, width in _expected(running, place):
                shown = [item for item in front_items(running.window) if item.objectName() == name]
                measured += 1
                if [(item.width(), item.height()) for item in shown] != [(width, height)]:
                    found.append(f"{place}: {name} is not {width} x {height}, as measured: {shown}")
    found += running.stop()
    assert not found, "\n".join(["", *found])
    assert places > 60
    assert measured > 100
    assert met >= {*FIGURES, *NO_LABEL_OVER, "LabelPill", "PageText", "ProseWord", "QQuickText"}


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
    """It stands above Suivant on the first page of whatever section is opened first; who leads a talk needs none."""
    running = launch(screen)
    led, shown = running.screen.profile is Profile.CONSULTATION, 0
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
    assert shown == 0 if led else shown > 5


@pytest.mark.parametrize("screen", PLAIN)
def test_high_contrast_moves_nothing(launch: Launch, screen: str) -> None:
    running = launch(screen)
    running.open("avant-apres.anticoagulant")

    def places() -> list[tuple[str, QRectF]]:
        return [(item.objectName(), shown_rect(item)) for item in seen_items(running.window) if item.objectName()]

    before = places()
    running.session.choose(lambda visit: replace(visit, scheme=Scheme.HIGH_CONTRAST))
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


@pytest.mark.parametrize("screen", PLAIN)
def test_the_titles_of_the_tiles_are_of_one_size(launch: Launch, screen: str) -> None:
    """The longest of them decides, at every text size; they are no smaller than the title of the page."""
    running = launch(screen)
    running.open_home()
    pictured = [section.id for section in running.session.setup.content.structure.sections if section.icon]
    for size in SIZES:
        running.session.choose(partial(replace, text_size=size))
        running.settle()
        tiles = [running.item(f"tile.{section}") for section in pictured]
        texts = [item for item in seen_items(running.window) if item.inherits("QQuickText")]
        titles = [text for text in texts if any(is_within(text, tile) for tile in tiles)]
        assert len(titles) == len(tiles) == 6
        assert len({text.property("contentHeight") / text.property("lineCount") for text in titles}) == 1
        least = running.item("title").property("font").pixelSize()
        assert all(text.property("font").pixelSize() >= least for text in titles)


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
