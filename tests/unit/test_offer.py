"""Which languages visitors may choose: the base, what the settings name, what somebody validated, what staff leave."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.content.loader import load
from kiosk.content.model import Content, Validation
from kiosk.content.validation import texts_hash
from kiosk.offer import offerable, offered, samples
from kiosk.resources_path import resources


@pytest.fixture(scope="module")
def content() -> Content:
    """French by nobody; German, validated; English, validated and changed since; Arabic by nobody."""
    read = load(resources(), None, ("fr",))
    assert isinstance(read, Content)
    french = replace(read.texts["fr"], validation=None)
    texts = {"fr": french} | {code: replace(french, language=code, name=code) for code in ("de", "en", "ar")}
    found = replace(read, texts=texts)
    for code, hash_ in {"de": texts_hash(found, "de"), "en": "0" * 64}.items():
        texts[code] = replace(texts[code], validation=Validation("Dr Martin", "2026-01-31", hash_))
    return replace(found, texts=texts)


def test_only_the_base_and_what_is_validated_is_offered_by_itself(content: Content) -> None:
    assert offerable(content, "fr", None) == ("fr", "de")


def test_what_the_settings_name_is_offered_validated_or_not_in_their_order(content: Content) -> None:
    assert offerable(content, "fr", ("ar", "en")) == ("fr", "ar", "en")
    assert offerable(content, "fr", ()) == ("fr",)


def test_the_language_a_visit_starts_in_is_offered_once_and_first(content: Content) -> None:
    assert offerable(content, "ar", ("fr", "ar")) == ("ar", "fr")


def test_staff_choose_among_them_and_never_take_the_base_away() -> None:
    assert offered(("fr", "en", "ar"), None) == ("fr", "en", "ar")
    assert offered(("fr", "en", "ar"), ("ar",)) == ("fr", "ar")
    assert offered(("fr", "en"), ("de",)) == ("fr",), "one that is no longer offered is forgotten"


def test_the_sample_of_the_easy_register_says_the_same_in_more_sentences(content: Content) -> None:
    french = content.texts["fr"]
    said = {"but.douleur": ("On veut moins de [mal](x).", "C’est le but."), "questions.avant-jeun": ("À jeun ?",)}
    easy = replace(french, statements={**french.statements, **said})
    found = replace(content, texts={**content.texts, "fr.facile": easy})
    assert samples(found, "fr") == (
        "Le but principal est de soulager la douleur.",
        "On veut moins de mal. C’est le but.",
    )
    assert samples(found, "de") == ("", "")
