"""Which recording is played in place of which sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.content.loader import load
from kiosk.content.model import Centre, Content
from kiosk.reading_aloud import WHOLE, Utterance
from kiosk.recordings import recordings, with_recordings
from kiosk.resources_path import resources
from tests.support.shipped import shipped

LINES = (Utterance("a", "Un.", 0), Utterance("a", "Deux.", 1), Utterance("b", "Trois.", 0))


@pytest.fixture
def content(tmp_path: Path) -> Callable[..., Content]:
    def with_files(*names: str) -> Content:
        for name in names:
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).touch()
        return replace(shipped(), centre=Centre(audio=tmp_path))

    return with_files


def test_a_whole_statement_is_one_utterance() -> None:
    found = {"a": Path("a.wav"), "a-1": Path("a-1.wav")}
    assert with_recordings(LINES, found) == (Utterance("a", "Un. Deux.", WHOLE, Path("a.wav")), LINES[2])


def test_a_sentence_may_have_one_of_its_own() -> None:
    found = {"a-2": Path("a-2.wav")}
    spoken, recorded, other = with_recordings(LINES, found)
    assert (spoken, other) == (LINES[0], LINES[2])
    assert recorded == replace(LINES[1], recording=Path("a-2.wav"))


def test_without_recordings_everything_is_spoken() -> None:
    assert with_recordings(LINES, {}) == LINES
    assert recordings(shipped(), shipped().texts["fr"]) == {}


def test_only_those_of_the_language_count(content: Callable[..., Content]) -> None:
    made = content("fr/but.douleur.wav", "fr/notes.txt", "en/but.hauteur.wav")
    assert set(recordings(made, made.texts["fr"])) == {"but.douleur"}


def test_a_register_has_those_of_what_it_does_not_rewrite(content: Callable[..., Content]) -> None:
    made = content("fr/but.douleur.wav", "fr/but.hauteur-1.wav", "fr/but.closing.wav", "fr.facile/but.douleur.wav")
    said = {**made.texts["fr"].statements, "but.douleur": ("Autre.",), "but.hauteur": ("Autre.",)}
    easy = replace(made.texts["fr"], language="fr.facile", statements=said)
    found = recordings(made, easy)
    assert set(found) == {"but.douleur", "but.closing"}
    assert found["but.douleur"].parent.name == "fr.facile"


def test_the_folder_of_a_centre_is_found(tmp_path: Path) -> None:
    (tmp_path / "centre.toml").write_text('name = "Nous"', encoding="utf-8")
    loaded = load(resources(), tmp_path, languages=("fr",))
    assert isinstance(loaded, Content)
    assert loaded.centre.audio is None
    (tmp_path / "audio").mkdir()
    loaded = load(resources(), tmp_path, languages=("fr",))
    assert isinstance(loaded, Content)
    assert loaded.centre.audio == tmp_path / "audio"


def test_a_centre_that_only_replaces_texts_may_have_recordings(tmp_path: Path) -> None:
    (tmp_path / "fr.toml").write_text('[statements]\n"definition.pmma" = ["C’est du PMMA."]', encoding="utf-8")
    (tmp_path / "audio").mkdir()
    loaded = load(resources(), tmp_path, languages=("fr",))
    assert isinstance(loaded, tuple) or loaded.centre.audio == tmp_path / "audio"
