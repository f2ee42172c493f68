"""The score, on words counted by hand; then every French text shipped, section by section."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.markup import plain
from kiosk.content.readability import reading, syllables, words

CONTENT = Path(__file__).parents[2] / "resources" / "content"

LOWEST_SCORE = 75.0
MOST_WORDS = 20
MOST_WORDS_ON_AVERAGE = 12.0

SYLLABLES = {
    # ends that are mute, and ends that are not
    "vertèbre": 2, "vertèbres": 2, "les": 1, "que": 1, "souvent": 2, "durcissent": 2, "viennent": 1, "patients": 2,
    "médicament": 4, "tassée": 2, "durcit": 2, "est": 1,
    # qu, gu
    "qui": 1, "quand": 1, "longue": 1, "aiguille": 2, "aiguës": 2, "disque": 1,
    # glides, and vowels that part
    "radiologue": 3, "consultation": 4, "évaluer": 3, "réagit": 3, "myélome": 2, "oublier": 3, "rayons": 2, "ouïe": 2,
    # elisions, compounds, initials, figures
    "l’os": 1, "d’anesthésie": 4, "jusqu’à": 2, "vous-même": 2, "IRM": 3, "24": 2, "X": 1,
}  # fmt: skip


@pytest.mark.parametrize("word", SYLLABLES)
def test_syllables_are_counted_as_spoken(word: str) -> None:
    assert syllables(word) == SYLLABLES[word]


def test_a_word_is_what_stands_between_spaces_without_punctuation() -> None:
    assert words("« L’IRM, surtout ? » 24\N{NO-BREAK SPACE}heures.") == ("L’IRM", "surtout", "24", "heures")


def test_the_score_is_that_of_kandel_and_moles() -> None:
    found = reading(["Le ciment durcit vite.", "Cela stabilise la fracture."])
    assert (found.sentences, found.words, found.syllables, found.longest) == (2, 8, 14, 4)
    assert found.score == pytest.approx(207 - 1.015 * 4 - 73.6 * 14 / 8)


def test_a_text_without_words_has_no_score() -> None:
    with pytest.raises(ValueError, match="without words"):
        reading(["…"])


def _toml(name: str) -> Mapping[str, Any]:
    return tomllib.loads((CONTENT / name).read_text(encoding="utf-8"))


def _texts() -> Iterator[tuple[str, list[str]]]:
    """Section -> all its sentences, as they are read aloud; the glossary is that of `lexique`."""
    structure, written = _toml("structure.toml"), _toml("fr.toml")["statements"]
    for section in structure["section"]:
        statements = [statement for block in section["block"] for statement in block["statement"]]
        if section["layout"] == "glossary":
            statements = [term["statement"] for term in structure["term"]]
        yield section["id"], [plain(sentence) for statement in statements for sentence in written[statement["id"]]]


TEXTS = dict(_texts())


def test_every_section_has_a_text() -> None:
    assert len(TEXTS) == 11
    assert all(TEXTS.values())


@pytest.mark.parametrize("section", TEXTS)
def test_a_section_is_easy_to_read(section: str) -> None:
    found = reading(TEXTS[section])
    figures = f"{section}: score {found.score:.1f}, {found.words_a_sentence:.1f} words a sentence"
    logging.getLogger(__name__).info("%s, longest %d", figures, found.longest)
    assert found.score >= LOWEST_SCORE, figures
    assert found.words_a_sentence <= MOST_WORDS_ON_AVERAGE, figures
    long = [sentence for sentence in TEXTS[section] if len(words(sentence)) > MOST_WORDS]
    assert not long, f"cut these sentences in two: {long}"
