"""Files to content: what is read, what is refused, and that nothing is lost on the way."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec import Struct

from kiosk.content.languages import languages_in
from kiosk.content.loader import load, survey
from kiosk.content.model import Content, Kind, Layout, Role
from kiosk.content.problems import Problem, did_you_mean, entry, key, show
from kiosk.content.strict import Strict, place
from kiosk.resources_path import resources
from tests.support.content_copy import ContentCopy, told


@pytest.fixture
def copy(tmp_path: Path) -> ContentCopy:
    """The shipped content, to be changed."""
    return ContentCopy.make(tmp_path)


def read(copy: ContentCopy, *languages: str) -> Content:
    """The content of the copy; nothing may be wrong."""
    content = load(copy.root, None, languages or None)
    assert isinstance(content, Content), f"\n{show(content)}"
    return content


def second_language(copy: ContentCopy) -> None:
    """German, in French words."""
    shutil.copy(copy.path("fr.toml"), copy.root / "content" / "de.toml")
    copy.swap("de.toml", 'language = "fr"', 'language = "de"')
    copy.swap("de.toml", 'name = "Français"', 'name = "Deutsch"')


def test_the_shipped_content_is_read_whole() -> None:
    content = load(resources())
    assert isinstance(content, Content), f"\n{show(content)}"
    structure = content.structure
    assert [section.layout for section in structure.sections].count(Layout.PAGES) == 6
    assert sum(section.layout is Layout.STEPS for section in structure.sections) == 1
    assert all(isinstance(it.kind, Kind) for it in structure.statements())
    assert structure.sections[0].blocks[0].role is Role.MAIN
    assert content.sources["risk-fuite-epidural"].words == (("très rare",), ("grave",))
    assert content.sources["av-anticoagulant"].section == "avant-apres"
    assert content.plates["procedure-end"].anchors["tube-face"].label_x is not None
    assert content.icons["home"].startswith("M")


def test_only_the_languages_asked_for_are_read(copy: ContentCopy) -> None:
    second_language(copy)
    assert set(languages_in(copy.root)) == {"de", *languages_in(resources())}
    assert list(read(copy, "fr").texts) == ["fr", "fr.facile"], "a language comes with its registers"
    assert read(copy).texts["de"].name == "Deutsch"


def test_a_mistake_in_another_language_does_not_keep_this_one_from_starting(copy: ContentCopy) -> None:
    second_language(copy)
    copy.swap("de.toml", "[statements]", "[statements")
    assert read(copy, "fr").texts["fr"].name == "Français"
    assert isinstance(load(copy.root), tuple)


def test_a_language_without_a_file_is_told(copy: ContentCopy) -> None:
    found = load(copy.root, None, ("de",))
    assert isinstance(found, tuple)
    assert told(found, "de.toml", "", "expected this file")


def test_a_register_rewrites_some_texts_and_keeps_the_others(copy: ContentCopy) -> None:
    easy = 'language = "fr.facile"\nname = "Facile à lire"\n[statements]\n"but.closing" = ["Parlez au médecin."]\n'
    (copy.root / "content" / "fr.facile.toml").write_text(easy, encoding="utf-8")
    content = read(copy, "fr.facile")
    easy_texts, texts = content.texts["fr.facile"], content.texts["fr"]
    assert easy_texts.statements["but.closing"] == ("Parlez au médecin.",)
    assert easy_texts.statements["but.douleur"] == texts.statements["but.douleur"]
    assert easy_texts.sections == texts.sections
    missing = [problem for problem in copy.problems() if "missing" in problem.message]
    assert not missing, "what it does not rewrite is no mistake"


def test_a_mistake_of_a_register_is_told_of_its_own_file_and_one_below_of_that_below(copy: ContentCopy) -> None:
    easy = 'language = "fr.facile"\nname = "Facile à lire"\n[statements]\n"but.closing" = ["Oui → non."]\n'
    (copy.root / "content" / "fr.facile.toml").write_text(easy, encoding="utf-8")
    copy.say("but.hauteur", "Avant → après.")
    problems = copy.problems()
    assert told(problems, "fr.facile.toml", 'statements."but.closing"#1', "U+2192")
    assert told(problems, "fr.toml", 'statements."but.hauteur"#1', "U+2192")
    assert not told(problems, "fr.facile.toml", 'statements."but.hauteur"#1', ""), "it is told once"


def test_a_block_without_a_picture_has_that_of_the_block_before(copy: ContentCopy) -> None:
    copy.swap_after("structure.toml", 'id = "but.qualite"\n', 'picture = "spine-fractured"\n', "")
    blocks = {block.id: block for section in read(copy).structure.sections for block in section.blocks}
    assert blocks["but.tassement"].picture == blocks["but.main"].picture == "stabilise"


def test_one_mistake_does_not_hide_the_rest_of_the_file(copy: ContentCopy) -> None:
    copy.swap("fr.toml", '"bref.but" = [', '"bref.but" = [3, ')
    copy.swap("structure.toml", 'role = "closing"', 'role = "clsing"')
    content = survey(copy.root).content
    assert content
    assert len(content.texts["fr"].statements["bref.but"]) == 1
    assert content.structure.sections[0].blocks[-1].id == "definition.closing"


def test_a_file_beside_the_languages_is_none(copy: ContentCopy) -> None:
    for name in ("notes.toml", "FR.toml", "fr.toml.bak"):
        (copy.root / "content" / name).write_text("", encoding="utf-8")
    assert languages_in(copy.root) == languages_in(resources())


def test_reading_needs_no_qt() -> None:
    """Else a check would need the libraries of a screen."""
    code = (
        "import sys; from kiosk.content import loader, report; from kiosk import settings; "
        "print([name for name in sys.modules if 'PySide6' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


class _Leaf(Struct, frozen=True):
    id: str
    size: float
    corner: tuple[float, float] = (0, 0)
    notes: tuple[str, ...] = ()


class _Tree(Struct, frozen=True):
    leaf: tuple[_Leaf, ...]
    root: _Leaf | None = None


def build(raw: dict[str, object]) -> tuple[_Tree | None, list[str]]:
    """The tree, and where something is wrong."""
    tree, problems = Strict().build(raw, _Tree, "tree.toml")
    return tree, [problem.key for problem in problems]


def test_good_values_are_taken_as_they_are() -> None:
    tree, wrong = build({"leaf": [{"id": "a", "size": 1, "corner": [1, 2.5], "notes": ["x"]}]})
    assert not wrong
    assert tree == _Tree((_Leaf("a", 1, (1, 2.5), ("x",)),))


@pytest.mark.parametrize(
    ("leaf", "wrong"),
    {
        "a text for a number": ({"id": "a", "size": "1"}, 'leaf."a".size'),
        "a switch for a number": ({"id": "a", "size": True}, 'leaf."a".size'),
        "a number for a text": ({"id": 1, "size": 1}, "leaf#1.id"),
        "a text for a list": ({"id": "a", "size": 1, "notes": "xyz"}, 'leaf."a".notes'),
        "a table for a list": ({"id": "a", "size": 1, "notes": {"x": 1}}, 'leaf."a".notes'),
        "too many numbers": ({"id": "a", "size": 1, "corner": [1, 2, 3]}, 'leaf."a".corner'),
        "a text among numbers": ({"id": "a", "size": 1, "corner": [1, "2"]}, 'leaf."a".corner'),
        "a key too many": ({"id": "a", "size": 1, "colour": 3}, 'leaf."a".colour'),
        "a key too few": ({"id": "a"}, 'leaf."a".size'),
        "no table": (3, "leaf#1"),
    }.values(),
)
def test_nothing_is_converted(leaf: object, wrong: str) -> None:
    assert build({"leaf": [leaf]})[1] == [wrong]


def test_what_is_wrong_is_left_out_and_nothing_else() -> None:
    """Two keys missing from one entry must not take the entry after it away."""
    good = {"id": "good", "size": 1}
    tree, wrong = build({"leaf": [{}, good, {"id": "b"}, {"id": "c", "size": 1, "notes": "x"}], "root": {"id": "r"}})
    assert (
        sorted(wrong) == ["leaf#1.id", "leaf#1.size", 'leaf."b".size', 'leaf."c".notes', "root.size"] or len(wrong) == 5
    )
    assert tree == _Tree((_Leaf("good", 1), _Leaf("c", 1)))


def test_a_table_in_which_nothing_fits_is_no_tree() -> None:
    assert build({"laef": []}) == (None, ["leaf", "laef"])


def test_a_place_is_told_by_the_nearest_id() -> None:
    raw = {"a": [{"id": "x.y", "b": [{"c": [1, 2]}]}]}
    assert place(raw, ("a", 0, "b", 0, "c", 1)) == 'a."x.y".b#1.c#2'


def test_a_problem_is_one_line() -> None:
    problem = Problem("fr.toml", key("statements", "steps.needle"), "expected a text", 'did you mean "x"?')
    assert str(problem) == 'fr.toml: statements."steps.needle": expected a text (hint: did you mean "x"?)'
    assert str(Problem("fr.toml", "", "expected this file")) == "fr.toml: expected this file"
    assert entry("block", "but") == 'block."but"'


def test_a_far_word_is_not_suggested() -> None:
    assert did_you_mean("languages", ["language", "name"]) == 'did you mean "language"?'
    assert not did_you_mean("zzz", ["language", "name"])
