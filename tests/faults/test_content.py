"""Content that ends too early, as after a bad disk: refused with its name, or shown whole; never a crash."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kiosk.content import loader
from kiosk.content.icons import read_icons
from kiosk.content.model import Content
from kiosk.content.plates import read_plates
from kiosk.errors import BAD_INPUT
from tests.faults.conftest import Supervise
from tests.support.content_copy import ContentCopy
from tests.support.installed import install
from tests.support.shipped import shipped

STRIDE = 64
"""Bytes from one cut to the next (requirement)."""
TEXTS = ("facts.toml", "fr.toml", "structure.toml")
DRAWN = ("icons.json", "leaks/plate.json", "procedure-room/plate.json", "xray-front/plate.json")
STARTED = 12
"""Cuts of each file with which the whole program is started: each takes half a second."""


@pytest.fixture
def copy(tmp_path: Path) -> ContentCopy:
    return ContentCopy.make(tmp_path / "resources")


def cuts(path: Path) -> Iterator[int]:
    """Cut the file shorter and shorter, from its end; how long it is each time."""
    whole = path.read_bytes()
    for length in reversed(range(0, len(whole), STRIDE)):
        path.write_bytes(whole[:length])
        yield length


@pytest.mark.parametrize("file", TEXTS)
def test_a_text_cut_anywhere_is_refused_by_name(copy: ContentCopy, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is drawn is whole, and read once: that is most of the time of a start."""
    monkeypatch.setattr(loader, "read_plates", cache(read_plates))
    monkeypatch.setattr(loader, "read_icons", cache(read_icons))
    lengths = []
    for length in cuts(copy.path(file)):
        lengths.append(length)
        found = loader.load(copy.root, languages=("fr",))
        if isinstance(found, Content):
            assert file == "facts.toml", f"{file}, cut to {length} bytes, is taken for whole"
            same = (found.structure, found.texts["fr"]) == (shipped().structure, shipped().texts["fr"])
            assert same, "facts are what texts are checked against: a visitor does not see them"
        elif file != "structure.toml":  # of what ends between two sections, the texts that are too many are told
            assert {file} <= {problem.file for problem in found}, f"cut to {length} bytes: {found[0]}"
    assert len(lengths) > 200


@pytest.mark.parametrize("file", DRAWN)
def test_a_plate_cut_anywhere_is_refused_by_name(copy: ContentCopy, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        loader, *(("read_plates", cache(read_plates)) if file == "icons.json" else ("read_icons", cache(read_icons)))
    )
    lengths = []
    for length in cuts(copy.path(file)):
        lengths.append(length)
        found = loader.load(copy.root, languages=("fr",))
        assert not isinstance(found, Content), f"cut to {length} bytes, it is taken for whole"
        assert file in {problem.file for problem in found}, f"cut to {length} bytes: {found[0]}"
    assert len(lengths) > 5


@pytest.mark.parametrize("file", [*TEXTS, *DRAWN[:2]])
def test_the_program_says_so_and_ends_with_2(
    supervise: Supervise, tmp_path: Path, copy: ContentCopy, file: str
) -> None:
    path = copy.path(file)
    whole = path.read_bytes()
    program = install(tmp_path / "program", copy)
    for number in range(STARTED):
        path.write_bytes(whole[: len(whole) * number // STARTED])
        if isinstance(loader.load(copy.root, languages=("fr",)), Content):
            continue  # a cut between two facts
        kiosk = supervise(program=program)
        assert kiosk.ended() == BAD_INPUT
        lines = kiosk.errors().splitlines()
        assert any(line.startswith(f"{file}: ") for line in lines), lines[:3]
        assert "Traceback" not in kiosk.errors()
        assert kiosk.said == [], "it was never ready"
