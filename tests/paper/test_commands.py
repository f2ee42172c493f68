"""`kiosk proof` and `kiosk sign`, as a centre types them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.errors import BAD_INPUT, OK
from kiosk.proof_words import read_words
from kiosk.resources_path import resources
from tests.support.shipped import shipped

ROOT = Path(__file__).resolve().parent.parent.parent
needs_poppler = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="reads PDF files with pdftotext (poppler-utils)"
)


def kiosk(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own: it makes its application itself."""
    environ = {name: value for name, value in os.environ.items() if name != "QT_QUICK_BACKEND"}
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, env=environ, timeout=300)


def read(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True, text=True)
    return re.sub(r"\s+", " ", done.stdout)


@pytest.fixture(scope="module")
def proved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The proof of the French texts of a centre that signed, and then changed a sentence."""
    folder = tmp_path_factory.mktemp("proof")
    centre = folder / "our-centre"
    centre.mkdir()
    assert main(["sign", "--content", str(centre), "--by", "Dr Martin", "--language", "fr"]) == OK
    text = (centre / "fr.toml").read_text(encoding="utf-8")
    goal = '[statements]\n"but.douleur" = ["Le but principal du geste est de soulager la douleur."]\n\n'
    (centre / "fr.toml").write_text(goal + text, encoding="utf-8")
    done = kiosk("proof", "--content", str(centre), "--out", str(folder / "deep" / "proof.pdf"), "--language", "fr")
    assert done.returncode == OK, done.stderr
    assert "screens, and every text, in" in done.stdout
    return folder / "deep" / "proof.pdf"


@needs_poppler
def test_the_proof_holds_every_sentence_with_its_id_and_what_it_cites(proved: Path) -> None:
    text = read(proved)
    for statement in shipped().structure.statements():
        assert statement.id in text
        assert all(cited in text for cited in statement.cites)
    for name in ("questions_take", "validated_on"):
        assert shipped().texts["fr"].interface[name] in text


@needs_poppler
def test_the_proof_tells_what_changed_since_the_signature(proved: Path) -> None:
    text = read(proved)
    assert "Des textes ont changé depuis la validation par Dr Martin" in text
    assert "Avant : Le but principal est de soulager la douleur." in text
    assert "Maintenant : Le but principal du geste est de soulager la douleur." in text


@needs_poppler
def test_the_proof_has_its_parts_its_notes_and_a_box_to_sign(proved: Path) -> None:
    text = read(proved)
    words = read_words(resources())
    for title in (words.screens, words.register, words.apart, words.unsaid, words.words, words.sign, words.changes):
        assert re.sub(r"\s+", " ", title["title"]) in text
    assert all(re.sub(r"\s+", " ", note.text) in text for note in words.notes.note)
    assert "kiosk sign --content DIR --by NAME --language fr --hash" in text


def test_a_proof_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = kiosk("proof", "--out", str(tmp_path / "file" / "proof.pdf"), "--language", "en")
    assert done.returncode == BAD_INPUT
    assert "expected a file that can be written" in done.stderr


def test_a_language_that_nobody_writes_is_told(tmp_path: Path) -> None:
    done = kiosk("proof", "--out", str(tmp_path / "proof.pdf"), "--language", "xx")
    assert done.returncode == BAD_INPUT
    assert "xx.toml" in done.stderr


def test_what_was_signed_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sign", "--content", str(tmp_path), "--by", "Dr Martin", "--language", "en"]) == OK
    assert "en: validated by Dr Martin on" in capsys.readouterr().out


def test_without_a_folder_of_the_centre_it_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sign", "--by", "Dr Martin", "--language", "fr"]) == BAD_INPUT
    assert "kiosk sign --content DIR" in capsys.readouterr().err
