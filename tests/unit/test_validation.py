"""Who answers for the texts: one word changed, and nobody does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.content.loader import load
from kiosk.content.model import Content, Texts, Validation
from kiosk.content.report import summary
from kiosk.content.validation import Validity, texts_hash, validity
from kiosk.resources_path import resources


@pytest.fixture(scope="module")
def content() -> Content:
    """The shipped content in French, and in a second language that nobody validated."""
    read = load(resources(), None, ("fr",))
    assert isinstance(read, Content)
    french = replace(read.texts["fr"], validation=None)
    return replace(read, texts={"fr": french, "en": replace(french, language="en", name="English")})


def validated(content: Content, language: str) -> Content:
    """The content, with a physician who answers for this language as it is."""
    validation = Validation("Dr Martin", "2025-01-31", texts_hash(content, language))
    texts = replace(content.texts[language], validation=validation)
    return replace(content, texts={**content.texts, language: texts})


def changed(content: Content, change: Callable[[Texts], Texts]) -> Content:
    """The content with other French texts."""
    return replace(content, texts={**content.texts, "fr": change(content.texts["fr"])})


def test_at_first_nobody_answers(content: Content) -> None:
    assert validity(content, "fr") is Validity.NOBODY


def test_who_read_these_texts_answers_for_them(content: Content) -> None:
    assert validity(validated(content, "fr"), "fr") is Validity.VALIDATED
    assert validity(validated(content, "fr"), "en") is Validity.NOBODY


CHANGES: dict[str, Callable[[Texts], Texts]] = {
    "a word": lambda it: replace(it, statements={**it.statements, "but.douleur": ("Le but est la douleur.",)}),
    "a title": lambda it: replace(it, sections={**it.sections, "but": replace(it.sections["but"], title="But")}),
    "a caption": lambda it: replace(it, pictures={**it.pictures, "team": replace(it.pictures["team"], caption="Eux")}),
    "a label": lambda it: replace(it, labels={**it.labels, "needle": "Pointe"}),
    "a heading": lambda it: replace(it, blocks={**it.blocks, "steps.needle": "La pointe"}),
    "a term": lambda it: replace(it, terms={**it.terms, "biopsie": "prélèvement"}),
    "a word of the interface": lambda it: replace(it, interface={**it.interface, "next": "Après"}),
    "a text more": lambda it: replace(it, statements={**it.statements, "centre.phone": ("Appelez.",)}),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_makes_it_lapse(change: Callable[[Texts], Texts], content: Content) -> None:
    assert validity(changed(validated(content, "fr"), change), "fr") is Validity.LAPSED


def test_a_word_of_the_easy_register_makes_it_lapse(content: Content) -> None:
    """Whoever answers for the French texts answers for all of them."""
    easy = replace(content.texts["fr"], language="fr.facile")
    both = validated(replace(content, texts={**content.texts, "fr.facile": easy}), "fr")
    assert validity(both, "fr") is Validity.VALIDATED
    other = replace(easy, statements={**easy.statements, "but.douleur": ("Le but est la douleur.",)})
    assert validity(replace(both, texts={**both.texts, "fr.facile": other}), "fr") is Validity.LAPSED


def test_a_fact_that_changes_below_the_texts_makes_it_lapse(content: Content) -> None:
    sources = {**content.sources, "ap-24h": replace(content.sources["ap-24h"], says="Deux jours.")}
    assert validity(replace(validated(content, "fr"), sources=sources), "fr") is Validity.LAPSED


def test_the_order_of_the_texts_changes_nothing(content: Content) -> None:
    read = texts_hash(content, "fr")
    turned = changed(content, lambda it: replace(it, statements=dict(reversed(list(it.statements.items())))))
    assert texts_hash(turned, "fr") == read


def test_the_summary_says_who_answers(content: Content) -> None:
    told = str(summary(validated(content, "fr")))
    assert "fr: validated by Dr Martin on 2025-01-31" in told
    assert "en: validated by nobody" in told
    lapsed = changed(validated(content, "fr"), CHANGES["a word"])
    assert "fr: changed since Dr Martin on 2025-01-31" in str(summary(lapsed))


def test_the_summary_counts(content: Content) -> None:
    counted = summary(content)
    structure = content.structure
    assert counted.sections == len(structure.sections) == 11
    assert counted.statements == len(list(structure.statements()))
    assert counted.facts_cited == 47
    assert not counted.facts_hidden
