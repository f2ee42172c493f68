"""The sheet to take home as it is printed: its words, its pages, its letters."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.content.rules.every_text import letters_of
from kiosk.handout import Handout, handout
from kiosk.paper import handout_pages
from kiosk.paper.handout_pages import handout_pdf, handout_picture, page_count
from kiosk.paper.setting import Style
from kiosk.system.fonts import cover
from tests.support.shipped import shipped
from tests.unit.test_handout import ALL, with_a_phone

needs_poppler = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="reads PDF files with pdftotext (poppler-utils)"
)


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    cover(qapp, letters_of(shipped()))


def sheet(language: str, questions: int, *, centre: bool = True) -> Handout:
    content = with_a_phone() if centre else shipped()
    return handout(content, content.texts[language], ALL[:questions])


def read(pdf: bytes, folder: Path) -> str:
    """Its text on one line, each space one space."""
    (folder / "sheet.pdf").write_bytes(pdf)
    command = ["pdftotext", "-raw", str(folder / "sheet.pdf"), "-"]
    found = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    return re.sub(r"\s+", " ", found)


@needs_poppler
@pytest.mark.parametrize("language", ["fr", "fr.facile", "en"])
def test_the_words_of_the_sheet_can_be_read_out_of_the_file(language: str, tmp_path: Path) -> None:
    made = sheet(language, 3)
    text = read(handout_pdf(made), tmp_path)
    said = [made.title, made.lead, made.centre, made.points_title, made.questions_title, made.general, made.standing]
    said += [word for point in made.points for word in (point.text, point.warning)]
    said += [f"{question.number}. {question.text}" for question in made.questions]
    said += [caption for picture in made.illustrations for caption in picture.captions]
    said += [*made.own, made.own_title, made.address]
    missing = [it for it in said if re.sub(r"\s+", " ", it) not in text]
    assert not missing, f"{missing} not in {text}"


@pytest.mark.parametrize("language", ["fr", "fr.facile", "en", "ar"])
@pytest.mark.parametrize("centre", [False, True], ids=["alone", "of a centre"])
@pytest.mark.parametrize("questions", [0, 3, 7, len(ALL)])
def test_it_is_one_sheet_or_two_sides(language: str, questions: int, centre: bool) -> None:
    made = sheet(language, questions, centre=centre)
    count = page_count(made)
    assert count <= 2
    if questions <= 3 and not centre:
        assert count == 1
    assert handout_pdf(made).count(b"/Type /Page\n") == count


@needs_poppler
def test_it_holds_letters_not_drawings_of_them(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_bytes(handout_pdf(sheet("ar", 3)))
    fonts = subprocess.run(["pdffonts", tmp_path / "sheet.pdf"], check=True, capture_output=True, text=True).stdout
    assert "NotoSansArabic" in fonts
    assert "AtkinsonHyperlegible" in fonts


def test_no_letter_is_under_twelve_points() -> None:
    styles = [value for value in vars(handout_pages).values() if isinstance(value, Style)]
    assert len(styles) > 5
    assert min(style.points for style in styles) >= 12


def test_arabic_begins_at_the_right() -> None:
    """Ink of the title: on the right half of the page, and the centre's name on the left."""
    image = handout_picture(sheet("ar", 3), 0, QSize(420, 594))
    top = range(round(594 * 16 / 297), round(594 * 26 / 297))

    def ink(columns: range) -> int:
        return sum(image.pixelColor(x, y).lightness() < 128 for x in columns for y in top)

    assert ink(range(210, 420)) > 3 * ink(range(100, 210))


def test_every_question_is_on_it_once_however_many() -> None:
    for count in range(len(ALL) + 1):
        assert len(sheet("fr", count).questions) == count
        assert 1 <= page_count(sheet("fr", count)) <= 2


@needs_poppler
def test_however_much_the_centre_adds_nothing_is_lost(tmp_path: Path) -> None:
    own = tuple(f"Phrase du centre numéro {n}." for n in range(12))
    text = read(handout_pdf(replace(sheet("fr", len(ALL)), own=own)), tmp_path)
    assert all(said in text for said in own)
