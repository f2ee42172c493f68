"""A centre's content that breaks: the kiosk goes on with the last that loaded, and says so."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.content.problems import Problems
from kiosk.errors import BadInputError
from kiosk.last_good import FOLDER, LastGood
from kiosk.settings import Settings, default_settings
from kiosk.starting import content_in_spite


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """The content of a centre with a name of its own."""
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "centre.toml").write_text('name = "Centre du Lac"', encoding="utf-8")
    return folder


@pytest.fixture
def last_good(tmp_path: Path) -> LastGood:
    return LastGood(tmp_path / "state")


def started(centre: Path, last_good: LastGood) -> tuple[Content, Problems]:
    return content_in_spite(replace(default_settings(), content=centre), last_good)


def broken(centre: Path) -> None:
    (centre / "centre.toml").write_text('name = "Centre du L', encoding="utf-8")


def test_content_that_loads_is_shown_and_kept(centre: Path, last_good: LastGood) -> None:
    content, problems = started(centre, last_good)
    assert (content.centre.name, problems) == ("Centre du Lac", ())
    kept = last_good.find()
    assert kept is not None
    assert (kept / "centre.toml").read_bytes() == (centre / "centre.toml").read_bytes()


def test_broken_content_gives_way_to_the_last_that_loaded(centre: Path, last_good: LastGood) -> None:
    started(centre, last_good)
    broken(centre)
    content, problems = started(centre, last_good)
    assert content.centre.name == "Centre du Lac"
    told = "\n".join(map(str, problems))
    assert "centre.toml" in told
    assert "the copy of the last that did" in told


def test_a_folder_that_is_gone_gives_way_too(centre: Path, last_good: LastGood) -> None:
    started(centre, last_good)
    shutil.rmtree(centre)
    content, problems = started(centre, last_good)
    assert content.centre.name == "Centre du Lac"
    assert problems


def test_mended_content_is_shown_at_once_and_kept_in_turn(centre: Path, last_good: LastGood) -> None:
    started(centre, last_good)
    broken(centre)
    started(centre, last_good)
    (centre / "centre.toml").write_text('name = "Centre de la Mer"', encoding="utf-8")
    assert started(centre, last_good)[0].centre.name == "Centre de la Mer"
    broken(centre)
    assert started(centre, last_good)[0].centre.name == "Centre de la Mer"


def test_a_copy_of_another_version_gives_way_to_what_the_kiosk_came_with(centre: Path, last_good: LastGood) -> None:
    started(centre, last_good)
    broken(centre)
    broken(last_good.folder / FOLDER)
    content, problems = started(centre, last_good)
    assert content.centre.name == ""
    assert "what the kiosk came with" in str(problems[-1])


def test_content_that_was_never_good_stops_the_start(centre: Path, last_good: LastGood) -> None:
    broken(centre)
    with pytest.raises(BadInputError, match=r"centre\.toml"):
        started(centre, last_good)
    assert last_good.find() is None


def test_without_content_of_a_centre_nothing_is_kept(last_good: LastGood) -> None:
    content_in_spite(Settings(), last_good)
    assert last_good.find() is None


def test_unchanged_content_is_not_copied_again(centre: Path, last_good: LastGood) -> None:
    started(centre, last_good)

    def refuse(*_: object) -> None:
        raise AssertionError("copied again")

    assert replace(last_good, copy=refuse).keep(centre) == ()


def test_a_full_disk_is_told_and_leaves_the_copy_before(centre: Path, last_good: LastGood) -> None:
    started(centre, last_good)
    (centre / "centre.toml").write_text('name = "Centre de la Mer"', encoding="utf-8")

    def fill(_: Path, target: Path) -> None:
        target.mkdir()
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    (problem,) = replace(last_good, copy=fill).keep(centre)
    assert "No space left" in problem.message
    kept = last_good.find()
    assert kept is not None
    assert "Lac" in (kept / "centre.toml").read_text(encoding="utf-8")
    assert [path.name for path in last_good.folder.iterdir()] == [FOLDER]


def test_a_power_cut_between_two_copies_leaves_one(centre: Path, last_good: LastGood) -> None:
    started(centre, last_good)
    (last_good.folder / FOLDER).rename(last_good.folder / f"{FOLDER}.old")
    broken(centre)
    assert started(centre, last_good)[0].centre.name == "Centre du Lac"


def test_a_sealed_folder_is_copied_and_replaced_all_the_same(centre: Path, last_good: LastGood) -> None:
    (centre / "pictures").mkdir()
    for sealed in (centre / "pictures", centre):
        sealed.chmod(0o555)
    assert last_good.keep(centre) == ()
    centre.chmod(0o755)
    (centre / "centre.toml").write_text('name = "Centre de la Mer"', encoding="utf-8")
    assert last_good.keep(centre) == ()
    assert [path.name for path in last_good.folder.iterdir()] == [FOLDER]
