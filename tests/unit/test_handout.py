"""What stands on the sheet to take home."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.content.markup import plain
from kiosk.content.model import Block, Centre, Content, Kind, Statement, Validation
from kiosk.content.validation import texts_hash
from kiosk.handout import handout
from kiosk.questions import offered
from tests.support.shipped import shipped

ALL = list(offered(shipped().structure))


def with_a_phone() -> Content:
    """The content with a block and an address of the centre's own."""
    content = shipped()
    own = Block("centre.phone", (Statement("centre.phone", Kind.CENTRE),))
    sections = tuple(
        replace(it, blocks=(*it.blocks[:-1], own, it.blocks[-1])) if it.id == "avant-apres" else it
        for it in content.structure.sections
    )
    texts = {
        name: replace(it, statements={**it.statements, "centre.phone": ("Appelez le 05.",)})
        for name, it in content.texts.items()
    }
    centre = Centre("Radiologie du Port", address="https://www.radiologie-du-port.fr")
    structure = replace(content.structure, sections=sections)
    return replace(content, structure=structure, texts=texts, centre=centre)


@pytest.mark.parametrize("language", ["fr", "fr.facile", "en", "ar"])
def test_every_key_point_stands_on_it_with_its_warning(language: str) -> None:
    texts = shipped().texts[language]
    sheet = handout(shipped(), texts, ())
    said = " ".join(f"{point.text} {point.warning}" for point in sheet.points)
    for name in ("quoi", "but", "comment", "risques", "anticoagulant", "jamais-seul"):
        for sentence in texts.statements[f"bref.{name}"]:
            assert plain(sentence) in said
    assert sheet.points[-1].warning, "nobody may stop a treatment alone"
    assert sheet.leftwards == (language == "ar")
    assert not sheet.questions


def test_the_ticked_questions_stand_on_it_with_their_numbers() -> None:
    sheet = handout(shipped(), shipped().texts["fr"], {ALL[4], ALL[0]})
    assert [question.number for question in sheet.questions] == [1, 5]


def test_what_the_centre_adds_stands_on_it() -> None:
    content = with_a_phone()
    sheet = handout(content, content.texts["fr"], ())
    assert sheet.own == ("Appelez le 05.",)
    assert sheet.centre == "Radiologie du Port"
    assert sheet.address == "https://www.radiologie-du-port.fr"
    assert not handout(shipped(), shipped().texts["fr"], ()).own


def test_it_says_whose_texts_they_are() -> None:
    content = shipped()
    sheet = handout(content, content.texts["fr"], ())
    assert sheet.general == "Information générale. Elle ne remplace pas la consultation."
    assert sheet.standing == "Informations du centre non validées."
    validation = Validation("Dr Martin", "2026-10-01", texts_hash(content, "fr"))
    french = replace(content.texts["fr"], validation=validation)
    signed = replace(content, texts={**content.texts, "fr": french})
    assert handout(signed, french, ()).standing == "Informations du centre du 01/10/2026."
    assert handout(signed, signed.texts["fr.facile"], ()).standing == "Informations du centre du 01/10/2026."
    assert "non validées" not in handout(signed, signed.texts["en"], ()).standing


def test_its_pictures_are_there() -> None:
    assert [len(it.plates) for it in handout(shipped(), shipped().texts["fr"], ()).illustrations] == [1, 2]
