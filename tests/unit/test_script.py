"""What is read on each screen: everything, plain, in the order of the eye."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from kiosk.content.model import Layout
from kiosk.frame import Frame
from kiosk.layout import Composer
from kiosk.navigation import NavState, Outline, Place, Sheet, View
from kiosk.profile import Profile
from kiosk.reading_aloud import Utterance
from kiosk.script import question, script
from kiosk.typesetting import Type
from tests.support.shipped import shipped


@cache
def composer() -> Composer:
    """A wall's, with letters half as wide as high."""
    frame = Frame(1920, 1080, 2.71, Profile.WAITING_ROOM, 3)
    half = Type(lambda text, _: len(text) * frame.body * 0.5, frame.line, frame.paragraph_gap, frame.gap)
    return Composer(shipped(), shipped().texts["fr"], frame, half)


@cache
def outline() -> Outline:
    return composer().outline()


def read(state: NavState) -> tuple[Utterance, ...]:
    return script(state, outline(), composer())


def page(section: str, block: str) -> NavState:
    return NavState(Place(View.READING, section, block))


def every_page() -> Iterator[NavState]:
    for section, pages in outline().pages.items():
        yield from (page(section, blocks[0]) for blocks in pages)


def test_the_title_is_first_then_the_text_then_the_picture() -> None:
    ids = [line.id for line in read(page("definition", "definition.main"))]
    assert ids[0] == "sections.definition"
    assert ids.index("definition.technique") < ids.index("definition.injection")
    pictures = [number for number, name in enumerate(ids) if name.startswith("pictures.")]
    assert pictures == list(range(pictures[0], len(ids)))
    assert pictures[0] > ids.index("definition.injection")


def test_every_page_is_read_whole() -> None:
    pages = list(every_page())
    assert len(pages) > 40
    for state in pages:
        _is_read_whole(state)


def _is_read_whole(state: NavState) -> None:
    lines = read(state)
    assert len(lines) >= 2
    said = {line.id for line in lines}
    section = next(s for s in shipped().structure.sections if s.id == state.place.section)
    blocks = next(p for p in outline().pages[section.id] if state.place.block in p)
    if section.layout is Layout.GLOSSARY:
        assert {f"terms.{term}" for term in blocks} <= said
        return
    shown = [block for block in section.blocks if block.id in blocks]
    assert {statement.id for block in shown for statement in block.statements} <= said
    has_picture = bool(composer().share(section, blocks)) and bool(shown[0].picture)
    assert has_picture == any(name.startswith("pictures.") for name in said)


def test_what_is_said_is_plain() -> None:
    lines = [line for state in every_page() for line in read(state)]
    assert len(lines) > 200
    assert not [line for line in lines if "](" in line.text or not line.text.strip()]


def test_sentences_have_their_numbers() -> None:
    lines = [line for line in read(page("definition", "definition.main")) if line.id == "definition.technique"]
    assert [line.sentence for line in lines] == [0]
    done = [line for line in read(page("indications", "indications.main")) if line.id == "indications.douleurs"]
    assert [line.sentence for line in done] == [0, 1]


def test_a_step_is_read_by_its_own_title() -> None:
    assert read(page("steps", "steps.needle"))[0].text == "L’aiguille"


def test_the_general_sentence_is_said_where_it_stands() -> None:
    def is_general(state: NavState) -> bool:
        return any(line.id == "standing.general" for line in read(state))

    assert is_general(NavState(Place(View.HOME)))
    last = outline().pages["definition"][-1][0]
    assert is_general(page("definition", last))
    assert not is_general(page("definition", "definition.main"))


def test_home_is_read_as_it_stands() -> None:
    ids = [line.id for line in read(NavState(Place(View.HOME)))]
    assert ids[:2] == ["interface.home_title", "interface.start"]
    chapters = [s for s in shipped().structure.sections if s.layout is Layout.PAGES]
    assert ids[2 : 2 + len(chapters)] == [f"sections.{section.id}" for section in chapters]
    assert {f"sections.{name}" for name in outline().pages} <= set(ids)


def over(sheet: Sheet, block: str = "steps.needle", term: str = "", part: str = "") -> list[str]:
    section = outline().section_of(block)
    return [line.id for line in read(replace(page(section, block), sheet=sheet, term=term, part=part))]


def test_a_sheet_is_read_alone() -> None:
    assert over(Sheet.TERM, term="irm") == ["terms.irm", shipped().structure.terms["irm"].statement.id]
    assert over(Sheet.DISPLAY) == [
        "interface.display",
        "interface.text_size",
        "interface.reading",
        "interface.colours",
        "interface.movement",
    ]
    assert over(Sheet.LANGUAGE) == ["interface.language"]


def test_a_large_picture_is_described() -> None:
    assert set(over(Sheet.PICTURE, part="scene")) == {"pictures.procedure"}
    assert set(over(Sheet.PICTURE, part="views")) == {"pictures.view-face", "pictures.view-side"}
    assert set(over(Sheet.PICTURE, part="inset")) == {"pictures.view-section"}
    assert len(set(over(Sheet.PICTURE, "definition.main"))) == 1


def test_nothing_is_read_where_nobody_is() -> None:
    assert read(NavState()) == ()


def test_the_question_tells_what_to_do() -> None:
    assert [line.text for line in question(composer())] == ["Vous êtes toujours là\u00a0?", "Touchez l’écran"]
