"""The proof shows every text of a language, and what lies behind each sentence."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.content.model import Content, Kind, Validation
from kiosk.content.problems import Problem
from kiosk.content.rules.every_text import every_text
from kiosk.content.signature import signed_texts
from kiosk.content.validation import texts_hash
from kiosk.frame import Frame
from kiosk.layout import Composer
from kiosk.proof import Proof, proof
from kiosk.proof_words import ProofWords, read_words
from kiosk.resources_path import resources
from kiosk.screens import SCREENS
from kiosk.signing import Record
from kiosk.system.fonts import type_for
from tests.support.shipped import shipped


def words() -> ProofWords:
    return read_words(resources())


def made(content: Content, language: str = "fr", record: Record | Problem | None = None) -> Proof:
    screen = SCREENS["wall"]
    frame = Frame(screen.width, screen.height, screen.px_per_mm, screen.profile, 3)
    outline = Composer(content, content.texts[language], frame, type_for(frame)).outline()
    return proof(content, language, outline, record, words().screens)


@pytest.fixture(scope="module")
def french(qapp: QGuiApplication) -> Proof:  # noqa: ARG001  (fonts need an application)
    return made(shipped())


def test_every_statement_stands_beside_a_screen_with_what_it_cites(french: Proof) -> None:
    shown = {sentence.id: sentence for screen in french.screens for sentence in screen.sentences}
    for statement in shipped().structure.statements():
        assert tuple(source.id for source in shown[statement.id].sources) == statement.cites
    assert len(french.screens) > 60


def test_every_text_that_the_hash_covers_is_in_it(french: Proof) -> None:
    """Whoever signs has read all that the signature answers for."""
    named = {name for _, texts in french.words for name, _ in texts}
    statements = {sentence.id for screen in french.screens for sentence in screen.sentences}
    for name in signed_texts(shipped(), "fr"):
        register, _, key = name.partition(" ")
        if register == "facts":
            continue
        if key.startswith("statements."):
            key = key.removeprefix("statements.").rpartition("#")[0].strip('"')
            if register == "fr":
                assert key in statements, name
            else:
                assert key in {full.id for full, *_ in french.register}, name
        else:
            assert (key if register == "fr" else f"{register}: {key}") in named, name


def test_what_is_rewritten_easily_stands_beside_the_full_text(french: Proof) -> None:
    easy, full = shipped().texts["fr.facile"], shipped().texts["fr"]
    changed = {name for name, said in easy.statements.items() if said != full.statements[name]}
    shown = {pair[0].id: pair for pair in french.register}
    assert len(changed) > 20
    assert set(shown) <= changed
    assert all(pair[0].text != pair[1].text for pair in french.register)


def test_explanations_and_safety_sentences_stand_apart(french: Proof) -> None:
    apart = {entry.source.id for entry in french.apart}
    assert apart == {name for name, source in shipped().sources.items() if source.kind is not Kind.FACT}
    assert all(entry.sentences for entry in french.apart if entry.source.kind is Kind.SAFETY)


def test_a_fact_without_a_sentence_is_told(french: Proof) -> None:
    assert not french.unsaid
    structure = shipped().structure
    sections = tuple(
        replace(section, blocks=tuple(block for block in section.blocks if block.id != "avant-apres.retour"))
        for section in structure.sections
    )
    cut = replace(shipped(), structure=replace(structure, sections=sections))
    assert [source.id for source in made(cut).unsaid] == ["ap-convalescence"]
    hidden = replace(cut, hidden=frozenset({"ap-convalescence"}))
    assert not made(hidden).unsaid
    assert [source.id for source in made(hidden).hidden] == ["ap-convalescence"]


def test_what_changed_since_the_signature_is_told_or_that_it_is_not_known(french: Proof) -> None:
    assert french.changes is None
    record = Record(texts_hash(shipped(), "fr"), signed_texts(shipped(), "fr"))
    signature = Validation("Dr Martin", "2026-11-25", record.hash)
    texts = shipped().texts["fr"]
    signed = replace(texts, validation=signature)
    same = replace(shipped(), texts={**shipped().texts, "fr": signed})
    assert made(same, record=record).changes == ()
    assert made(same, record=replace(record, hash="0" * 64)).changes is None, "not of this signature"
    other = {
        name: replace(it, statements={**it.statements, "but.douleur": ("Le but est la douleur.",)})
        for name, it in same.texts.items()
        if name.startswith("fr")
    }
    changed = made(replace(same, texts={**same.texts, **other}), record=record)
    assert [(it.before, it.after) for it in changed.changes or ()] == [
        ("Le but principal est de soulager la douleur.", "Le but est la douleur.")
    ]


def test_the_notes_for_the_centre_name_what_its_page_leaves_open() -> None:
    titles = " ".join(note.title for note in words().notes.note)
    for said in ("Sans risque", "Ne fait plus mal", "classement des fuites", "veines", "poumons"):
        assert said in titles
    for said in ("Contre-indications", "Autres traitements", "À jeun", "Signes", "Qui appeler"):
        assert said in titles


def test_no_other_table_of_texts_is_left_out(french: Proof) -> None:
    tables = {name.partition(".")[0] for name, _ in every_text(shipped().texts["fr"])}
    assert tables == {"name", "staff", "statements", *(part for part, _ in french.words)}
