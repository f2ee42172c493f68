"""The one mark-up of the texts, `[word](term)`, cut into words that can be touched."""

from __future__ import annotations

import pytest

from kiosk.content.markup import Word, links, plain, words


@pytest.mark.parametrize(
    ("sentence", "cut"),
    [
        ("Un mot.", ["Un", "mot."]),
        ("Une [vertèbre](v)", ["Une", ("vertèbre", "v")]),
        ("[Vertèbre](v) et disque.", [("Vertèbre", "v"), "et", "disque."]),
        ("Une [vertèbre](v).", ["Une", ("vertèbre.", "v")]),
        ("L’[os](o) tient.", [("L’os", "o"), "tient."]),
        ("L’[anesthésie générale](a) aide.", [("L’anesthésie", "a"), ("générale", "a"), "aide."]),
        ("[IRM](i), [scanner](s) !", [("IRM,", "i"), ("scanner\u00a0!", "s")]),
        ("Pour qui\u00a0?", ["Pour", "qui\u00a0?"]),
        ("Deux  espaces", ["Deux", "espaces"]),
        ("", []),
    ],
)
def test_a_sentence_is_cut_at_its_spaces(sentence: str, cut: list[str | tuple[str, str]]) -> None:
    expected = tuple(Word(*word) if isinstance(word, tuple) else Word(word) for word in cut)
    assert words([sentence.replace(" !", "\u00a0!")]) == expected


def test_sentences_follow_each_other_in_words() -> None:
    assert words(["Un.", "Deux."]) == (Word("Un."), Word("Deux.", sentence=1))


def test_the_words_carry_the_whole_sentence() -> None:
    sentence = "Le [radiologue](r) regarde l’[IRM](i)\u00a0: elle montre la [vertèbre](v)."
    assert " ".join(word.text for word in words([sentence])) == plain(sentence)


def test_a_plain_sentence_has_no_mark_up() -> None:
    assert plain("Une [vertèbre](vertebre) et un [disque](disque).") == "Une vertèbre et un disque."


def test_the_links_of_a_sentence_are_its_terms_in_order() -> None:
    assert links("Une [vertèbre](vertebre) et un [disque](disque).") == ["vertebre", "disque"]
    assert links("Rien à toucher [ici] (vraiment).") == []
