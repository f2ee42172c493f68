"""A physician signs: where it is written, what is refused, and what changed since."""

from __future__ import annotations

import stat
import tomllib
from pathlib import Path

import pytest

from kiosk.content.loader import load
from kiosk.content.model import Content, Validation
from kiosk.content.problems import Problem
from kiosk.content.signature import changes, kept_at, says, with_validation
from kiosk.content.validation import Validity, texts_hash, validity
from kiosk.resources_path import resources
from kiosk.signing import Record, changed_since, last_record, sign

BY = Validation("Dr Martin", "2026-11-25", "")
GOAL = '[statements]\n"but.douleur" = ["Le but principal du geste est de soulager la douleur."]\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The centre's, with one text of its own."""
    (tmp_path / "fr.toml").write_text(f"# ours\n{GOAL}", encoding="utf-8")
    return tmp_path


def content(folder: Path, language: str = "fr") -> Content:
    loaded = load(resources(), folder, (language,))
    assert isinstance(loaded, Content), loaded
    return loaded


def refused(found: object) -> Problem:
    assert isinstance(found, tuple)
    assert len(found) == 1
    assert isinstance(found[0], Problem)
    return found[0]


def test_who_signs_answers_for_the_texts(folder: Path) -> None:
    assert validity(content(folder), "fr") is Validity.NOBODY
    done = sign(resources(), folder, BY, "fr")
    assert isinstance(done, Validation), done
    assert done.hash == texts_hash(content(folder), "fr")
    assert validity(content(folder), "fr") is Validity.VALIDATED
    text = (folder / "fr.toml").read_text(encoding="utf-8")
    assert text.startswith(f"# ours\n{GOAL}"), "what the centre wrote stays as it was typed"
    assert content(folder).texts["fr"].validation == done


def test_whoever_runs_the_kiosk_can_read_what_was_signed(folder: Path) -> None:
    sign(resources(), folder, BY, "fr")
    for file in (folder / "fr.toml", kept_at(folder, "fr")):
        assert stat.S_IMODE(file.stat().st_mode) == 0o644
    assert kept_at(folder, "fr").parent.stat().st_mode & 0o055


def test_a_word_changed_since_is_told_with_what_stood_there(folder: Path) -> None:
    sign(resources(), folder, BY, "fr")
    file = folder / "fr.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("du geste ", ""), encoding="utf-8")
    assert validity(content(folder), "fr") is Validity.LAPSED
    record = last_record(folder, "fr")
    assert isinstance(record, Record)
    (change,) = changed_since(record, content(folder), "fr")
    assert change.name == 'fr statements."but.douleur"#1'
    assert change.before == "Le but principal du geste est de soulager la douleur."
    assert change.after == "Le but principal est de soulager la douleur."


def test_signing_again_takes_the_place_of_the_first(folder: Path) -> None:
    sign(resources(), folder, BY, "fr")
    sign(resources(), folder, Validation("Dr Durand", "2026-12-01", ""), "fr")
    text = (folder / "fr.toml").read_text(encoding="utf-8")
    assert text.count("[validation]") == 1
    assert tomllib.loads(text)["validation"]["by"] == "Dr Durand"
    assert tomllib.loads(text)["statements"]


def test_a_language_that_the_centre_does_not_write_gets_a_file_for_its_signature(folder: Path) -> None:
    assert isinstance(sign(resources(), folder, BY, "ar"), Validation)
    assert validity(content(folder, "ar"), "ar") is Validity.VALIDATED


def test_an_empty_folder_is_enough(tmp_path: Path) -> None:
    assert isinstance(sign(resources(), tmp_path, BY, "fr"), Validation)
    assert validity(content(tmp_path), "fr") is Validity.VALIDATED


def test_the_hash_of_the_proof_has_to_be_that_of_the_texts(folder: Path) -> None:
    right = texts_hash(content(folder), "fr")[:16]
    assert isinstance(sign(resources(), folder, Validation("Dr Martin", "2026-11-25", right), "fr"), Validation)
    problem = refused(sign(resources(), folder, Validation("Dr Martin", "2026-11-25", "0" * 16), "fr"))
    assert problem.file == "--hash"


def test_without_a_folder_nothing_is_signed() -> None:
    problem = refused(sign(resources(), None, BY, "fr"))
    assert "folder of the centre's own" in problem.message
    assert "--content DIR" in problem.hint


@pytest.mark.parametrize(
    ("by", "language", "file"),
    [("", "fr", "--by"), ("Dr\nMartin", "fr", "--by"), ("Dr", "fr.facile", "--language"), ("Dr", "rf", "--language")],
    ids=["nobody", "two lines", "a register", "no such language"],
)
def test_what_cannot_be_signed_is_told(folder: Path, by: str, language: str, file: str) -> None:
    before = (folder / "fr.toml").read_bytes()
    assert refused(sign(resources(), folder, Validation(by, "2026-11-25", ""), language)).file == file
    assert (folder / "fr.toml").read_bytes() == before
    assert not kept_at(folder, "fr").exists()


def test_texts_with_a_problem_are_not_signed(folder: Path) -> None:
    (folder / "fr.toml").write_text('[statements]\n"but.douleur" = ["Le but est le confort."]\n', encoding="utf-8")
    found = sign(resources(), folder, BY, "fr")
    assert isinstance(found, tuple)
    assert all("but-douleur" in problem.message for problem in found)
    assert found


def test_a_signature_that_cannot_be_replaced_is_told(folder: Path) -> None:
    (folder / "fr.toml").write_text('validation = { by = "A", date = "B", hash = "C" }\n', encoding="utf-8")
    assert refused(sign(resources(), folder, BY, "fr")).key == "validation"


def test_a_disk_that_is_full_is_told(folder: Path) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, f"no space for {len(data)} bytes of {path.name}")

    assert "no space" in refused(sign(resources(), folder, BY, "fr", full)).message
    assert validity(content(folder), "fr") is Validity.NOBODY


def test_a_damaged_record_is_told(folder: Path) -> None:
    sign(resources(), folder, BY, "fr")
    kept_at(folder, "fr").write_text("{", encoding="utf-8")
    assert isinstance(last_record(folder, "fr"), Problem)
    assert last_record(folder, "en") is None
    assert last_record(None, "fr") is None


FILES = {
    "empty": "",
    "a table before": '[statements]\n"a" = ["b"]\n',
    "a signature in the middle": '[validation]\nby = "A"\ndate = "B"\nhash = "C"\n\n# why\n[terms]\na = "b"\n',
    "a signature at the end": '[terms]\na = "b"\n[validation]\nby = "[A]"\n  date = "B"\nhash = "C"',
}


@pytest.mark.parametrize("toml", FILES.values(), ids=FILES.keys())
def test_a_signature_leaves_the_rest_of_the_file_alone(toml: str) -> None:
    validation = Validation('Dr "O’Neil" \\ é', "2026-11-25", "0" * 64)
    written = with_validation(toml, validation)
    assert says(written, validation)
    before, after = tomllib.loads(toml), tomllib.loads(written)
    assert {k: v for k, v in after.items() if k != "validation"} == {
        k: v for k, v in before.items() if k != "validation"
    }
    assert ("# why" in toml) == ("# why" in written)


def test_texts_that_come_and_go_are_changes() -> None:
    found = {
        it.name: (it.before, it.after) for it in changes({"a": "1", "b": "2", "c": "3"}, {"a": "1", "b": "4", "d": "5"})
    }
    assert found == {"b": ("2", "4"), "c": ("3", ""), "d": ("", "5")}
