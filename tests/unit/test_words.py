"""The nuance of a fact survives a translation: a language file names the words that must stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.content.languages import base_of, languages_in
from kiosk.content.loader import load
from kiosk.content.model import Content
from kiosk.content.problems import show
from kiosk.content.report import examine
from kiosk.content.rules.citations import normalised
from kiosk.content.validation import texts_hash
from kiosk.resources_path import resources
from tests.support.content_copy import ContentCopy, Edit, append, swap, told

TRANSLATIONS = [language for language in languages_in(resources()) if language != "fr" and not base_of(language)]
"""The whole languages that are shipped beside French."""
EASY = """
language = "en.easy"
name = "Easy English"
[statements]
"definition.pmma" = ["The cement is a resin."]
"but.hauteur" = ["It does not lift it."]
[words]
def-pmma = [["cement"]]
exp-hauteur = [["cement"]]
"""


@pytest.fixture
def copy(tmp_path: Path) -> ContentCopy:
    """The shipped content, to be changed."""
    return ContentCopy.make(tmp_path)


def whole(language: str, root: Path | None = None, centre: Path | None = None) -> Content:
    """The content in one language; nothing may be wrong."""
    content = load(root or resources(), centre, (language,))
    assert isinstance(content, Content), f"\n{show(content)}"
    return content


def test_english_is_among_the_shipped_languages() -> None:
    assert "en" in TRANSLATIONS


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_shipped_translation_keeps_every_nuance_that_french_keeps(language: str) -> None:
    content = whole(language)
    kept = {name for name, source in content.sources.items() if source.words}
    assert len(kept) > 30
    assert not kept - set(content.texts[language].words), "facts whose words are missing from [words]"
    assert "safety-anticoagulant" in content.texts[language].words, "nobody may stop a treatment alone"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_shipped_translation_has_no_mistake(language: str) -> None:
    problems = examine(resources(), languages=(language,)).problems
    assert not problems, f"\n{show(problems)}"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_the_letters_of_the_sides_are_the_centres_in_every_language(language: str) -> None:
    french, interface = whole("fr").texts["fr"].interface, whole(language).texts[language].interface
    assert [interface[side] for side in ("side_left", "side_right")] == ["G", "D"]
    assert [french[side] for side in ("side_left", "side_right")] == ["G", "D"]


LOST = {
    "not on one's own": ("avant-apres.jamais-seul", "Never stop this treatment.", "on your own"),
    "never": ("bref.jamais-seul", "Do not stop this treatment on your own.", "never"),
    "rare": ("risques.infection", "These risks include an infection or bleeding.", "rare"),
    "very": (
        "risques.epidural",
        "In the epidural space, a leak is rare, but it can be serious for the nerves.",
        "very",
    ),
    "usually": ("definition.pmma", "The cement is based on PMMA.", "usually"),
    "limits": ("risques.controle", "During the procedure, checks with X-rays prevent leaks.", "limit"),
    "a term's sentence": ("term.pmma", "The cement is based on PMMA.", "usually"),
}


@pytest.mark.parametrize(("statement", "text", "word"), LOST.values(), ids=LOST.keys())
def test_a_nuance_lost_in_english_is_told(statement: str, text: str, word: str, copy: ContentCopy) -> None:
    copy.say(statement, text, file="en.toml")
    problems = copy.problems(languages=("en",))
    assert told(problems, "en.toml", f'statements."{statement}"', f'"{word}'), f"\n{show(problems)}"


WRONG: dict[str, tuple[Edit, str, str]] = {
    "a misspelt id": (swap("en.toml", "\nrisk-rares = ", "\nrisk-rare = "), "risk-rare", 'did you mean "risk-rares"?'),
    "an empty group": (append("en.toml", "exp-irm = [[]]"), "exp-irm", "groups of words"),
    "no group": (append("en.toml", "exp-irm = []"), "exp-irm", "groups of words"),
    "a blank word": (append("en.toml", 'exp-irm = [[" "]]'), "exp-irm", "groups of words"),
    "a word without its group": (append("en.toml", 'exp-irm = ["magnet"]'), "exp-irm#1", "a list in square brackets"),
}


@pytest.mark.parametrize(("edit", "key", "says"), WRONG.values(), ids=WRONG.keys())
def test_words_that_protect_nothing_are_told(edit: Edit, key: str, says: str, copy: ContentCopy) -> None:
    edit(copy)
    problems = copy.problems(languages=("en",))
    assert told(problems, "en.toml", f"words.{key}", says), f"\n{show(problems)}"


def test_a_register_keeps_the_words_of_its_language_and_may_ask_for_more(copy: ContentCopy) -> None:
    (copy.root / "content" / "en.easy.toml").write_text(EASY, encoding="utf-8")
    problems = copy.problems(languages=("en.easy",))
    assert told(problems, "en.easy.toml", 'statements."definition.pmma"', '"usually"')
    assert told(problems, "en.easy.toml", 'statements."but.hauteur"', '"cement"')
    assert len(problems) == 2, f"\n{show(problems)}"


def test_a_register_of_french_keeps_the_french_words(copy: ContentCopy) -> None:
    easy = 'language = "fr.facile"\nname = "Facile"\n[statements]\n"risques.rares" = ["Il y a des risques."]\n'
    (copy.root / "content" / "fr.facile.toml").write_text(easy, encoding="utf-8")
    problems = copy.problems(languages=("fr.facile",))
    assert told(problems, "fr.facile.toml", 'statements."risques.rares"', '"rare", which "risk-rares" needs')


def test_a_centre_cannot_loosen_our_words(copy: ContentCopy, tmp_path: Path) -> None:
    centre = tmp_path / "our-centre"
    centre.mkdir()
    text = '[statements]\n"risques.rares" = ["All is well."]\n[words]\nrisk-rares = [["well"]]\nrisk-rare = [["x"]]\n'
    (centre / "en.toml").write_text(text, encoding="utf-8")
    problems = copy.problems(overlay=centre, languages=("en",))
    assert told(problems, "our-centre/en.toml", 'statements."risques.rares"', '"rare", which "risk-rares" needs')
    assert told(problems, "our-centre/en.toml", "words.risk-rare", 'did you mean "risk-rares"?')


def test_the_words_are_no_text_that_a_physician_validates() -> None:
    content = whole("en")
    bare = replace(content.texts["en"], words={})
    assert content.texts["en"].words
    assert texts_hash(replace(content, texts={"en": bare}), "en") == texts_hash(content, "en")


SAME = {
    "vowel signs": ("كُلّ", "كل"),
    "a doubled ending": ("دائمًا", "دائما"),
    "a stretched letter": ("نـــادر", "نادر"),
    "French apostrophes and spaces": ("D’habitude\u00a0!", "d'habitude !"),
    "a link": ("a [very](biopsie) rare leak", "A very rare leak"),
}


@pytest.mark.parametrize(("written", "meant"), SAME.values(), ids=SAME.keys())
def test_words_are_compared_as_they_are_read(written: str, meant: str) -> None:
    assert normalised(written) == normalised(meant)


def test_arabic_letters_that_differ_stay_different() -> None:
    assert normalised("نادر") != normalised("نادرة")
