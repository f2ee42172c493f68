"""What a start keeps for the next one: the same content at once, and never anything that is not so any more."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import Struct

from kiosk.content import codec
from kiosk.content.fitting import build
from kiosk.content.model import Content
from kiosk.content.strict import Strict
from kiosk.resources_path import resources
from kiosk.settings import _File, read_settings
from kiosk.start_cache import CONTENT, SETTINGS, StartCache, cache_folder
from kiosk.state import State
from tests.support.content_copy import ContentCopy
from tests.support.shipped import shipped

CENTRE = """
name = "Centre du Lac"
hide = ["technique.laboratoire"]
logo = "logo.svg"
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"/>'


def _refused(*_: object) -> None:
    raise OSError(errno.EROFS, "Read-only file system")


@pytest.fixture
def cache(tmp_path: Path) -> StartCache:
    return StartCache(tmp_path / "cache")


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    folder = tmp_path / "centre"
    (folder / "audio").mkdir(parents=True)
    (folder / "centre.toml").write_text(CENTRE, encoding="utf-8")
    (folder / "logo.svg").write_text(LOGO, encoding="utf-8")
    return folder


@pytest.fixture
def copy(tmp_path: Path) -> ContentCopy:
    return ContentCopy.make(tmp_path / "resources")


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were read the long way, which always leads to the same content here."""
    seen: list[Path] = []

    def counting(ours: Path, *_: object) -> Content:
        seen.append(ours)
        return shipped()

    monkeypatch.setattr("kiosk.content.loader.load", counting)
    return seen


def _same(found: object, wanted: object) -> None:
    """Equal, of the same classes all the way down: a text is equal to a choice of that name, and is none.

    A length that a file writes as 1200 may come back as the 1200.0 that it is.
    """
    cls = type(wanted)
    assert type(found) is cls or (type(found), cls) == (float, int)
    if isinstance(wanted, Struct):
        for name in wanted.__struct_fields__:
            _same(getattr(found, name), getattr(wanted, name))
    elif isinstance(wanted, dict):
        assert isinstance(found, dict)
        assert list(found) == list(wanted)
        for name, value in wanted.items():
            _same(found[name], value)
    elif isinstance(wanted, tuple):
        assert isinstance(found, tuple)
        assert len(found) == len(wanted)
        for one, other in zip(found, wanted, strict=True):
            _same(one, other)
    else:
        assert found == wanted


def test_the_second_start_has_the_same_content_field_by_field_and_reads_nothing(
    cache: StartCache, centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = cache.content(resources(), centre, None)
    monkeypatch.delattr("kiosk.content.loader.load")
    second = cache.content(resources(), centre, None)
    assert isinstance(first, Content)
    assert len(first.texts) >= 4
    assert first.hidden
    assert first.centre.logo
    _same(second, first)


def test_every_class_of_the_content_can_be_kept() -> None:
    _same(codec.decode(codec.encode(shipped())), shipped())


FILES: dict[str, Callable[[ContentCopy, Path], Path]] = {
    "a text": lambda copy, _: copy.path("fr.toml"),
    "a language that is not asked for": lambda copy, _: copy.path("ar.toml"),
    "the structure": lambda copy, _: copy.path("structure.toml"),
    "the facts": lambda copy, _: copy.path("facts.toml"),
    "the icons": lambda copy, _: copy.path("icons.json"),
    "a plate": lambda copy, _: copy.path("leaks/plate.json"),
    "the centre's": lambda _, centre: centre / "centre.toml",
    "the centre's logo": lambda _, centre: centre / "logo.svg",
}


@pytest.mark.parametrize("file", FILES.values(), ids=list(FILES))
def test_one_changed_byte_is_read_anew(
    file: Callable[[ContentCopy, Path], Path], copy: ContentCopy, cache: StartCache, centre: Path, loads: list[Path]
) -> None:
    cache.content(copy.root, centre, ("fr",))
    path = file(copy, centre)
    path.write_bytes(path.read_bytes() + b"\n")
    cache.content(copy.root, centre, ("fr",))
    assert len(loads) == 2


def test_another_language_another_file_and_another_folder_are_read_anew(
    copy: ContentCopy, cache: StartCache, centre: Path, loads: list[Path]
) -> None:
    cache.content(copy.root, centre, ("fr",))
    cache.content(copy.root, centre, ("fr", "en"))
    (centre / "en.toml").write_text('[interface]\ntouch = "Come"\n', encoding="utf-8")
    cache.content(copy.root, centre, ("fr", "en"))
    cache.content(copy.root, None, ("fr", "en"))
    assert len(loads) == 4


def test_what_a_centre_changed_is_shown(cache: StartCache, centre: Path) -> None:
    for name in ("Centre du Lac", "Centre du Port"):
        (centre / "centre.toml").write_text(f'name = "{name}"', encoding="utf-8")
        content = cache.content(resources(), centre, ("fr",))
        assert isinstance(content, Content)
        assert content.centre.name == name


def test_bad_content_is_told_in_full_each_time(copy: ContentCopy, cache: StartCache) -> None:
    copy.swap("structure.toml", 'layout = "steps"', 'layout = "stairs"')
    copy.swap("icons.json", '"home"', '"hme"')
    first, second = (cache.content(copy.root, None, ("fr",)) for _ in range(2))
    assert isinstance(first, tuple)
    assert len(first) >= 2
    assert second == first
    assert not (cache.folder / CONTENT).exists()


@pytest.mark.parametrize("name", [CONTENT, SETTINGS])
def test_damage_at_any_place_never_matters(name: str, cache: StartCache, tmp_path: Path) -> None:
    toml = tmp_path / "kiosk.toml"
    toml.write_text('[time]\nidle = 90\n[hours]\nmonday = "08:00-18:00"\n', encoding="utf-8")
    key = b"k" * 32
    body = b'{"": ["Centre"]}' * 40
    cache._keep(name, key, body)
    whole = (cache.folder / name).read_bytes()
    assert cache._known(name, key) == body
    for at in range(0, len(whole), 64):
        for damaged in (whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :], whole[:at], whole[:at] + b"\0" * 64):
            (cache.folder / name).write_bytes(damaged)
            with pytest.raises(ValueError, match="kept"):
                cache._known(name, key)


def test_a_damaged_file_is_read_past_and_written_anew(cache: StartCache, loads: list[Path]) -> None:
    first = cache.content(resources(), None, ("fr",))
    path = cache.folder / CONTENT
    whole = path.read_bytes()
    for at in range(0, len(whole), len(whole) // 4):
        path.write_bytes(whole[:at] + b"?" + whole[at + 1 :])
        assert cache.content(resources(), None, ("fr",)) == first
        assert path.read_bytes() == whole
    assert len(loads) > 4


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b'{"": []}',
        b'{"": ["Popen", "ls"]}',
        b'{"": ["__import__", "os"]}',
        b'{"": ["Content"]}',
        b'{"": ["Kind", "joke"]}',
        b'{"": "Content"}',
        b'{"": [["Content"]]}',
        b"\xff",
        b"[" * 100_000,
    ],
)
def test_a_sealed_file_of_somebody_else_makes_nothing_but_content(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        codec.decode(body)


def test_a_folder_that_cannot_be_written_never_matters(tmp_path: Path, loads: list[Path]) -> None:
    file = tmp_path / "file"
    file.touch()
    for cache in (StartCache(tmp_path / "new", _refused), StartCache(file / "in a file"), StartCache(file)):
        assert isinstance(cache.content(resources(), None, ("fr",)), Content)
    assert len(loads) == 3


def test_what_is_kept_is_for_the_kiosk_alone(cache: StartCache) -> None:
    cache.content(resources(), None, ("fr",))
    assert (cache.folder / CONTENT).stat().st_mode & 0o077 == 0


def test_settings_are_the_same_from_the_cache(cache: StartCache, tmp_path: Path) -> None:
    toml = tmp_path / "kiosk.toml"
    toml.write_bytes((resources() / "deploy" / "kiosk.toml").read_bytes())
    wanted = read_settings(toml)
    assert [read_settings(toml, None, cache.toml) for _ in range(2)] == [wanted, wanted]
    toml.write_text("[time]\nidle = 77\n", encoding="utf-8")
    changed = read_settings(toml, None, cache.toml)
    assert not isinstance(changed, tuple)
    assert changed.idle == 77


ODD = ("idle =", "hours.holidays = [2026-12-25]", "[time]\nidel = 3", "[screen]\ndiagonal = nan")


@pytest.mark.parametrize("text", ODD)
def test_odd_settings_are_read_from_the_cache_as_without(text: str, cache: StartCache, tmp_path: Path) -> None:
    toml = tmp_path / "kiosk.toml"
    toml.write_text(text, encoding="utf-8")
    wanted = read_settings(toml)
    assert [read_settings(toml, None, cache.toml) for _ in range(2)] == [wanted, wanted]


TABLES: dict[str, tuple[type, dict[str, object]]] = {
    "nothing": (_File, {}),
    "settings": (
        _File,
        {"profile": "consultation", "languages": ["en"], "time": {"idle": 5}, "screen": {"diagonal": 9}},
    ),
    "hours": (_File, {"hours": {"monday": ["08:00-12:00"], "holidays": []}}),
    "a wrong choice": (_File, {"profile": "garden"}),
    "a number for a text": (_File, {"language": 3}),
    "true for a number": (_File, {"text_size": True}),
    "a text for a number": (_File, {"screen": {"diagonal": "9"}}),
    "a list for a table": (_File, {"time": []}),
    "a table for a list": (_File, {"languages": {}}),
    "a number in a list": (_File, {"languages": ["en", 1]}),
    "an unknown key": (_File, {"lnguage": "fr"}),
    "a state": (
        State,
        {"sound": "headset", "diagonal": 32.5, "languages": ["fr"], "last_restart": {"at": "x", "why": "night"}},
    ),
    "a key that is missing": (State, {"last_restart": {"at": "x"}}),
}


@pytest.mark.parametrize(("cls", "table"), TABLES.values(), ids=list(TABLES))
def test_what_fits_and_what_does_not_is_as_the_strict_reader_says(cls: type[object], table: dict[str, object]) -> None:
    found, problems = build(table, cls, "a file")
    wanted, told = Strict().build(table, cls, "a file")
    _same(found, wanted)
    assert problems == told


PLACES = {
    "the service's": (
        {"CACHE_DIRECTORY": "/var/cache/kiosk:/other", "XDG_CACHE_HOME": "/x"},
        "linux",
        "/var/cache/kiosk",
    ),
    "the user's": ({"XDG_CACHE_HOME": "/x", "HOME": "/home/a"}, "linux", "/x/kiosk"),
    "the usual": ({"XDG_CACHE_HOME": "x", "HOME": "/home/a"}, "linux", "/home/a/.cache/kiosk"),
    "of Windows": ({"LOCALAPPDATA": "/a"}, "win32", "/a/kiosk/cache"),
}


@pytest.mark.parametrize(("environ", "platform", "wanted"), PLACES.values(), ids=list(PLACES))
def test_it_is_kept_where_what_may_be_lost_belongs(environ: dict[str, str], platform: str, wanted: str) -> None:
    assert cache_folder(environ, platform) == Path(wanted)
