"""Easy to read: every section of the French texts measured in both registers, by our measure and by another's.

The other is textstat, which cuts words into syllables with the hyphenation of pyphen and puts them into the same
formula of Kandel and Moles. It counts other syllables than we do, so its scores are not ours; but what is easier by
both is easier.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs
import pytest

from kiosk.content.language_file import read_language
from kiosk.content.loader import load
from kiosk.content.markup import plain
from kiosk.content.model import Content, Section, Texts
from kiosk.content.problems import show
from kiosk.content.readability import Reading, reading, words
from kiosk.content.rules.reading import said_in
from kiosk.resources_path import resources
from tests.support.content_copy import ContentCopy, told
from tests.support.textstat_french import kandel_moles

STANDARD, EASY = "fr", "fr.facile"
SECTIONS = (
    *("definition", "indications", "but", "technique", "steps"),
    *("risques", "avant-apres", "bref", "questions", "lexique", "verifier"),
)
MOST_WORDS, MOST_ON_AVERAGE, LOWEST_SCORE = 12, 8, 85
"""What "Facile à lire" promises; written again here, so that a limit made softer by mistake is noticed."""


@attrs.frozen
class Figures:
    """A section in one register, in numbers."""

    ours: Reading
    theirs: float
    """The score of textstat."""


@pytest.fixture(scope="module")
def content() -> Content:
    """The shipped French texts in both registers."""
    found = load(resources(), None, (EASY,))
    assert isinstance(found, Content), f"\n{show(found)}"
    return found


def sentences(section: Section, content: Content, language: str) -> list[str]:
    """All that a section says, as it is read aloud."""
    said = content.texts[language].statements
    return [plain(sentence) for statement in said_in(section, content) for sentence in said[statement.id]]


@pytest.fixture(scope="module")
def table(content: Content) -> dict[str, dict[str, Figures]]:
    """Section -> register -> figures; printed too (`pytest -s`, and with each failure)."""
    found: dict[str, dict[str, Figures]] = {}
    print("\nsection      register   sentences  words  words/sentence  longest  score  textstat")
    for section in content.structure.sections:
        for language in (STANDARD, EASY):
            said = sentences(section, content, language)
            it = Figures(reading(said), kandel_moles(said))
            found.setdefault(section.id, {})[language] = it
            print(
                f"{section.id:12} {language:10} {it.ours.sentences:9} {it.ours.words:6} "
                f"{it.ours.words_a_sentence:15.2f} {it.ours.longest:8} {it.ours.score:6.1f} {it.theirs:9.1f}"
            )
    return found


def test_every_section_is_measured_in_both_registers(table: dict[str, dict[str, Figures]]) -> None:
    assert sorted(table) == sorted(SECTIONS)
    assert all(sorted(registers) == [STANDARD, EASY] for registers in table.values())
    assert all(it.ours.sentences >= 5 for registers in table.values() for it in registers.values())


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_keeps_what_easy_to_read_promises(section: str, table: dict[str, dict[str, Figures]]) -> None:
    easy = table[section][EASY].ours
    assert easy.words_a_sentence <= MOST_ON_AVERAGE
    assert easy.longest <= MOST_WORDS
    assert easy.score >= LOWEST_SCORE


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_is_easier_than_the_standard_one_by_both_measures(
    section: str, table: dict[str, dict[str, Figures]]
) -> None:
    standard, easy = table[section][STANDARD], table[section][EASY]
    assert easy.ours.score > standard.ours.score
    assert easy.theirs > standard.theirs


def test_the_other_measure_is_in_french_and_not_rounded() -> None:
    assert kandel_moles(["Le chat dort sur le lit."]) == pytest.approx(207 - 1.015 * 6 - 73.6 * 1)
    assert kandel_moles(["Le radiologue regarde la radiologie."]) < kandel_moles(["Le docteur regarde la photo."])


def test_it_holds_only_what_it_rewrites(content: Content) -> None:
    """A copy of the standard text would stay behind when that one changes."""
    file, problems = read_language(resources() / "content", EASY, f"{EASY}.toml", whole=True)
    assert file
    assert not problems
    below = content.texts[STANDARD]
    assert len(file.statements) > 50, "the scan found the statements"
    assert file.pictures
    for part in ("statements", "pictures", "interface"):
        copies = [name for name, said in getattr(file, part).items() if said == getattr(below, part)[name]]
        assert not copies, f"{part}: said the same in fr.toml, leave them out: {copies}"


def test_it_is_offered_as_easy_to_read_and_never_under_the_controlled_label(content: Content) -> None:
    assert content.texts[EASY].name == "Facile à lire"
    shown = " ".join(_everything(content.texts[EASY]))
    assert "FALC" not in shown
    assert "facile à lire et à comprendre" not in shown.casefold()


def test_what_is_said_of_a_picture_is_short_too(content: Content) -> None:
    said = [
        sentence
        for picture in content.texts[EASY].pictures.values()
        for text in (picture.caption, picture.description)
        for sentence in text.rstrip(".").split(". ")
    ]
    assert len(said) > 60
    long = [sentence for sentence in said if len(words(sentence)) > MOST_WORDS]
    assert not long, f"make two sentences of each, in {EASY}.toml: {long}"


def _everything(texts: Texts) -> Iterable[str]:
    yield texts.name
    yield from (sentence for said in texts.statements.values() for sentence in said)
    yield from texts.interface.values()


LONG = "Le ciment " + "est là et " * 4 + "reste."
"""Fifteen words: short enough for fr, too long for fr.facile."""


def test_a_long_sentence_of_the_register_is_told_of_its_file(tmp_path: Path) -> None:
    copy = ContentCopy.make(tmp_path)
    copy.say("but.hauteur", LONG, file=f"{EASY}.toml")
    where = 'statements."but.hauteur"#1'
    assert told(copy.problems(), f"{EASY}.toml", where, 'at most 12 words where it stands in "fr.facile", found 15')


def test_a_long_sentence_that_the_register_leaves_as_it_is_is_told_below_with_where_to_rewrite_it(
    tmp_path: Path,
) -> None:
    copy = ContentCopy.make(tmp_path)
    copy.say("but.douleur", f"{LONG[:-1]} le but.")
    found = [problem for problem in copy.problems() if problem.key == 'statements."but.douleur"#1']
    assert told(found, "fr.toml", 'statements."but.douleur"#1', "rewrite it in fr.facile.toml")
    assert len(found) == 1, f"the standard register may say it so:\n{show(found)}"


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("Le ciment est là et il est bien là.", '8 words on average in the section "questions", found 9.00'),
        ("L’immobilisation intervertébrale systématique.", 'at least 85 in the section "questions", found'),
    ],
    ids=["long sentences", "hard words"],
)
def test_a_section_too_hard_for_the_register_is_told_of_its_file(said: str, message: str, tmp_path: Path) -> None:
    copy = ContentCopy.make(tmp_path)
    path = copy.path(f"{EASY}.toml")
    questions = [line.split(" = ")[0] for line in copy.path("fr.toml").read_text("utf-8").splitlines()]
    lines = [f'{name} = ["{said}"]' for name in questions if name.startswith('"questions.') and "-" in name]
    assert len(lines) == 14
    kept = [line for line in path.read_text("utf-8").splitlines() if not line.startswith('"questions.')]
    at = kept.index("[statements]") + 1
    path.write_text("\n".join([*kept[:at], *lines, *kept[at:]]), encoding="utf-8")
    assert told(copy.problems(), f"{EASY}.toml", "statements", message)


def test_a_nuance_lost_in_the_register_is_told(tmp_path: Path) -> None:
    copy = ContentCopy.make(tmp_path)
    copy.say("technique.biopsie", "On fait une [biopsie](biopsie).", file=f"{EASY}.toml")
    assert told(copy.problems(), f"{EASY}.toml", 'statements."technique.biopsie"', '"tech-biopsie" needs')


def test_a_text_missing_below_is_not_told_of_the_register_as_well(tmp_path: Path) -> None:
    copy = ContentCopy.make(tmp_path)
    copy.swap("fr.toml", '"but.douleur" =', '"but.doleur" =')
    assert not [problem for problem in copy.problems() if problem.file == f"{EASY}.toml" and "but.d" in problem.key]
    assert told(copy.problems(), "fr.toml", 'statements."but.douleur"', "it is missing")
