"""The shipped content on every screen at every text size: every block on one page, whole, none lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.checking import misfits
from kiosk.content.loader import load
from kiosk.content.model import Content, Kind, Layout
from kiosk.frame import Frame
from kiosk.layout import Composer
from kiosk.profile import Profile
from kiosk.resources_path import resources
from kiosk.screens import SCREENS, Screen
from kiosk.system.fonts import type_for
from kiosk.typesetting import Paragraph
from kiosk.visit import TEXT_SIZES
from tests.support.shipped import shipped

CHARACTERS_A_LINE = 70
"""More are hard to follow (requirement)."""

every_screen = pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS.keys())
every_size = pytest.mark.parametrize("text_size", range(1, TEXT_SIZES + 1))

Compose = Callable[[Screen, int], Composer]


@pytest.fixture(scope="module")
def compose(qapp: QGuiApplication) -> Compose:  # noqa: ARG001  (fonts need an application)
    made: dict[tuple[str, int], Composer] = {}

    def composer(screen: Screen, text_size: int) -> Composer:
        if (screen.name, text_size) not in made:
            frame = Frame(screen.width, screen.height, screen.px_per_mm, screen.profile, text_size)
            made[screen.name, text_size] = Composer(shipped(), shipped().texts["fr"], frame, type_for(frame))
        return made[screen.name, text_size]

    return composer


@every_screen
@every_size
def test_every_block_stands_on_exactly_one_page_in_its_order(compose: Compose, screen: Screen, text_size: int) -> None:
    composer = compose(screen, text_size)
    outline = composer.outline()
    led = screen.profile is Profile.CONSULTATION
    sections = [it for it in composer.content.structure.sections if led or it.layout is not Layout.TEACHBACK]
    assert set(outline.pages) == {section.id for section in sections}
    for section in sections:
        expected = composer.term_ids if section.layout is Layout.GLOSSARY else [block.id for block in section.blocks]
        assert [block for page in outline.pages[section.id] for block in page] == expected
        assert all(outline.pages[section.id])


@every_screen
@every_size
def test_every_block_fits_its_page(compose: Compose, screen: Screen, text_size: int) -> None:
    assert compose(screen, text_size).misfits() == []


def test_every_shipped_language_fits_at_the_largest_size(qapp: QGuiApplication) -> None:  # noqa: ARG001
    content = load(resources())
    assert isinstance(content, Content)
    assert {"fr", "en"} <= set(content.texts)
    assert {language: [*misfits(content, language)] for language in content.texts} == {
        language: [] for language in content.texts
    }


@every_screen
@every_size
def test_every_page_that_names_a_picture_shows_it_or_fills_the_page_with_text(
    compose: Compose, screen: Screen, text_size: int
) -> None:
    """A picture gives way only where its text leaves no room for it, and never in the step diagram."""
    composer = compose(screen, text_size)
    outline = composer.outline()
    for section in composer.content.structure.sections:
        if section.layout not in (Layout.PAGES, Layout.STEPS):
            continue
        for page in outline.pages[section.id]:
            if composer.picture_of(section, page[0]) and composer.share(section, page) == 0:
                assert section.layout is Layout.PAGES
                assert len(page) == 1, f"{page} could keep the picture on two pages"


@every_screen
@every_size
def test_blocks_of_a_page_have_one_picture_and_no_spot_of_another(
    compose: Compose, screen: Screen, text_size: int
) -> None:
    composer = compose(screen, text_size)
    shared = 0
    outline = composer.outline()
    for section in composer.content.structure.sections:
        if section.layout is not Layout.PAGES:
            continue
        spots = {block.id: block.spot for block in section.blocks}
        for page in outline.pages[section.id]:
            if len(page) > 1:
                shared += 1
                assert len({composer.picture_of(section, block) for block in page}) == 1, page
                assert not any(spots[block] for block in page), page
    assert shared or text_size == TEXT_SIZES, "no page has two blocks: this test looked at nothing"


@every_screen
@every_size
def test_each_step_has_a_page_of_its_own(compose: Compose, screen: Screen, text_size: int) -> None:
    pages = compose(screen, text_size).outline().pages["steps"]
    assert len(pages) == 9
    assert set(Counter(len(page) for page in pages)) == {1}


@every_screen
def test_a_larger_text_never_takes_fewer_pages(compose: Compose, screen: Screen) -> None:
    counts = [
        sum(len(pages) for pages in compose(screen, size).outline().pages.values()) for size in range(1, TEXT_SIZES + 1)
    ]
    assert counts == sorted(counts)


def test_the_walk_leads_through_everything_that_is_read(compose: Compose) -> None:
    walk = compose(SCREENS["wall"], 3).outline().walk
    assert compose(SCREENS["tablet"], 2).outline().walk == walk
    assert walk == (
        "definition",
        "indications",
        "but",
        "technique",
        "steps",
        "risques",
        "avant-apres",
        "bref",
        "questions",
    )


def test_the_glossary_is_in_the_order_of_a_dictionary(compose: Compose) -> None:
    composer = compose(SCREENS["wall"], 3)
    words = [composer.texts.terms[term] for term in composer.term_ids]
    plain = str.maketrans("éèêàâîôûç", "eeeaaiouc")
    assert words == sorted(words, key=lambda word: word.casefold().translate(plain))
    assert len(words) == len(composer.content.structure.terms) > 20


def test_a_picture_stays_until_another_is_named(compose: Compose) -> None:
    composer = compose(SCREENS["wall"], 3)
    section = next(s for s in composer.content.structure.sections if s.id == "risques")
    pictures = {block.id: composer.picture_of(section, block.id) for block in section.blocks}
    assert pictures["risques.main"] == pictures["risques.allergie"] == "team"
    assert pictures["risques.fuite"] == pictures["risques.epidural"] == "leaks"


@every_screen
@every_size
def test_no_line_is_too_long_to_follow(compose: Compose, screen: Screen, text_size: int) -> None:
    composer = compose(screen, text_size)
    measured = 0
    for paragraph, width in _set_paragraphs(composer):
        for line in _lines(composer, paragraph, width):
            measured += 1
            assert len(line) <= CHARACTERS_A_LINE, f"{len(line)} characters of {paragraph.id}: {line}"
    assert measured > 100


@every_screen
def test_a_block_that_fits_nowhere_is_told(compose: Compose, screen: Screen) -> None:
    composer = compose(screen, 4)
    texts = replace(composer.texts, statements={**composer.texts.statements, "but.douleur": ("Bien trop long.",) * 200})
    asked_back = ["verifier.but"] if screen.profile is Profile.CONSULTATION else []
    assert replace(composer, texts=texts).misfits() == ["but.main", *asked_back]


def _set_paragraphs(composer: Composer) -> Iterator[tuple[Paragraph, float]]:
    """Every paragraph with the width in which it is set."""
    outline = composer.outline()
    for section in composer.content.structure.sections:
        for page in outline.pages.get(section.id, ()) if section.layout is not Layout.GLOSSARY else ():
            share = composer.share(section, page)
            assert share is not None
            rows = section.layout in (Layout.QUESTIONS, Layout.SUMMARY)
            width = composer.row_text_width() if rows else composer.frame.text(share, 1000)[0]
            for block in section.blocks:
                if block.id in page:
                    for paragraph in composer.paragraphs(section, block):
                        boxed = 2 * composer.type.padding if paragraph.kind is Kind.SAFETY else 0
                        yield paragraph, width - boxed


def _lines(composer: Composer, paragraph: Paragraph, width: float) -> list[str]:
    """The lines of a paragraph; as many as the composer counts."""
    space = composer.type.advance(" ", False)
    lines: list[list[str]] = []
    x = width + 1
    for word in paragraph.words:
        advance = composer.type.advance(word.text, paragraph.bold)
        if x + advance > width:
            lines.append([])
            x = 0
        lines[-1].append(word.text)
        x += advance + space
    assert len(lines) == composer.type.lines(paragraph, width)
    return [" ".join(line) for line in lines]
