"""The folder for a machine without Python: its papers are whole and true, and it starts from what was compiled.

`dist/kiosk` has to be there: `pyinstaller kiosk.spec` makes it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import tarfile
import threading
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk import precompiled

pytestmark = pytest.mark.bundle

DIST = Path(__file__).resolve().parent.parent.parent / "dist"
FOLDER = DIST / "kiosk"
MACHINE = {"HOME": "/nowhere", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
"""The environment of a machine that has nothing of ours."""
PAPERS = {FOLDER / name for name in ("LICENSE", "NOTICES.txt", "sbom.cdx.json")}


@pytest.fixture(scope="module")
def sbom() -> dict[str, Any]:
    """The bill of materials, as it lies in the folder."""
    table = json.loads((FOLDER / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert isinstance(table, dict)
    return table


def components(sbom: dict[str, Any]) -> list[dict[str, Any]]:
    """All of them: the kiosk itself, what it needs, and what is inside these."""
    top = [sbom["metadata"]["component"], *sbom["components"]]
    assert len(top) > 20
    return [*top, *(inner for it in top for inner in it.get("components", ()) if inner["type"] != "file")]


def listed_files(sbom: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each file of each component: its place in the folder, and its hash."""
    for it in components(sbom):
        for inner in it.get("components", ()):
            if inner["type"] == "file":
                yield inner["name"], inner["hashes"][0]["content"]


def own_files() -> list[Path]:
    """The files of the folder, without the links to them."""
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    assert len(files) > 200
    return files


def texts(component: dict[str, Any]) -> list[Path]:
    """The licence texts that a component names."""
    return [FOLDER / it["value"] for it in component["properties"] if it["name"] == "kiosk:licence-text"]


def test_every_file_and_the_archive_stand_in_the_list_of_checksums() -> None:
    lines = (DIST / "kiosk.sha256").read_text(encoding="utf-8").splitlines()
    listed = {line[66:] for line in lines}
    there = {str(path.relative_to(DIST)) for path in FOLDER.rglob("*") if not path.is_dir()}
    assert listed == there | {"kiosk.tar.xz"}


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not installed")
def test_sha256sum_accepts_the_list() -> None:
    check = ["sha256sum", "--check", "--strict", "--quiet", "kiosk.sha256"]
    told = subprocess.run(check, cwd=DIST, check=False, capture_output=True, text=True)
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_the_archive_holds_the_folder_and_belongs_to_root() -> None:
    with tarfile.open(DIST / "kiosk.tar.xz") as archive:
        entries = archive.getmembers()
    assert {it.name for it in entries if not it.isdir()} == {
        str(path.relative_to(DIST)) for path in FOLDER.rglob("*") if not path.is_dir()
    }
    assert {(it.uid, it.gid) for it in entries} == {(0, 0)}


def test_every_file_belongs_to_one_component_with_its_true_hash(sbom: dict[str, Any]) -> None:
    listed = list(listed_files(sbom))
    assert [name for name, times in Counter(name for name, _ in listed).items() if times > 1] == []
    papers = {path for path in own_files() if path in PAPERS or path.is_relative_to(FOLDER / "licences")}
    wanted = {
        path.relative_to(FOLDER).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in own_files()
        if path not in papers
    }
    assert dict(listed) == wanted


def test_every_library_belongs_to_a_component(sbom: dict[str, Any]) -> None:
    """Not by its name: whatever the machine could load."""
    libraries = {path.relative_to(FOLDER).as_posix() for path in own_files() if is_executable(path)}
    assert len(libraries) > 100
    assert libraries <= {name for name, _ in listed_files(sbom)}


def is_executable(path: Path) -> bool:
    """An ELF file: a program or a library."""
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def test_every_component_has_name_version_purl_licence_and_hash(sbom: dict[str, Any]) -> None:
    for it in components(sbom):
        assert it["name"], it
        assert it["version"], it
        assert re.fullmatch(r"pkg:(pypi|deb|generic)/[^@ ]+@[^@ ]+", it["purl"]), it["purl"]
        assert [licence.get("expression") or licence["license"]["name"] for licence in it["licenses"]], it
        assert re.fullmatch("[0-9a-f]{64}", it["hashes"][0]["content"]), it


def test_every_component_has_its_licence_text_inside(sbom: dict[str, Any]) -> None:
    for it in components(sbom):
        assert texts(it), it["name"]
        for text in texts(it):
            assert text.stat().st_size > 500, text


def test_no_licence_text_is_there_for_nothing(sbom: dict[str, Any]) -> None:
    named = {text for it in components(sbom) for text in texts(it)}
    assert {path for path in (FOLDER / "licences").rglob("*") if path.is_file()} == named


def test_the_notices_name_every_component_and_where_its_text_is(sbom: dict[str, Any]) -> None:
    notices = (FOLDER / "NOTICES.txt").read_text(encoding="utf-8")
    for it in components(sbom):
        assert it["name"] in notices
        for text in texts(it):
            assert text.relative_to(FOLDER).as_posix() in notices
    assert "Independent JPEG Group" in notices, "its licence asks for it"


def test_the_bill_of_materials_has_what_cyclonedx_requires(sbom: dict[str, Any]) -> None:
    """The required members of its schema 1.6, and what refers to something: it has to be there, once."""
    assert (sbom["bomFormat"], sbom["specVersion"], sbom["version"]) == ("CycloneDX", "1.6", 1)
    assert uuid.UUID(sbom["serialNumber"].removeprefix("urn:uuid:")).version == 5
    kinds = {"application", "library", "file"}
    every = [sbom["metadata"]["component"], *sbom["components"]]
    inner = [it for outer in every for it in outer.get("components", ())]
    assert all(it["type"] in kinds and it["name"] for it in [*every, *inner])
    refs = Counter(it["bom-ref"] for it in [*every, *inner])
    assert max(refs.values()) == 1
    for it in sbom["dependencies"]:
        assert {it["ref"], *it.get("dependsOn", ())} <= refs.keys()


def test_what_is_handed_on_is_named(sbom: dict[str, Any]) -> None:
    names = {it["name"] for it in components(sbom)}
    ours = {
        "kiosk",
        "Python",
        "pyinstaller",
        "attrs",
        "cattrs",
        "msgspec",
        "segno",
        "shiboken6",
        "PySide6_Essentials",
        "Qt",
        "ICU",
    }
    assert ours <= names
    assert {"fontpkg-atkinson-hyperlegible", "fontpkg-noto-sans", "fontpkg-noto-sans-arabic"} <= names
    assert {"HarfBuzz", "PCRE2", "libpng", "libjpeg-turbo", "libwebp"} <= names, "inside Qt's libraries"
    assert names.isdisjoint({"numpy", "shapely", "PySide6_Addons", "pytest"})


def test_every_qml_file_is_there_compiled_too() -> None:
    sources = {path.relative_to(FOLDER) for path in FOLDER.rglob("*.qml")}
    compiled = {path.relative_to(FOLDER) for path in FOLDER.rglob("*.qmlc")}
    assert len(sources) > 50
    assert {path.with_suffix(".qmlc") for path in sources} == compiled


def test_the_running_bundle_loads_the_compiled_files_and_not_their_sources(tmp_path: Path) -> None:
    """With sources that no engine could read it still draws its pages; without the compiled files it cannot."""
    copy = tmp_path / "kiosk"
    shutil.copytree(FOLDER, copy, symlinks=True)
    for source in copy.rglob("*.qml"):
        source.write_text("this is no QML\n", encoding="utf-8")
    drawn = screens(copy, tmp_path / "compiled")
    assert drawn.returncode == 0, drawn.stderr
    assert len(list((tmp_path / "compiled").glob("**/*.png"))) > 10
    uncompiled = screens(copy, tmp_path / "sources", QML_DISABLE_DISK_CACHE="1")
    assert uncompiled.returncode == 3, "told to read the sources, it has to fail: else this test shows nothing"


def test_the_running_bundle_asks_for_what_was_compiled_of_pyside(tmp_path: Path) -> None:
    """A pipe in the file's place is opened by the program alone, which then does without."""
    copy = tmp_path / "kiosk"
    shutil.copytree(FOLDER, copy, symlinks=True)
    (kept,) = copy.rglob("shibokensupport.*.pyc")
    assert precompiled.read(kept), "whole, and of this Python"
    kept.unlink()
    os.mkfifo(kept)
    environ = {**MACHINE, "QT_QPA_PLATFORM": "offscreen", "STATE_DIRECTORY": str(tmp_path)}
    with subprocess.Popen([copy / "kiosk"], stderr=subprocess.PIPE, env=environ, cwd="/") as kiosk:
        asks = threading.Thread(target=kept.write_bytes, args=(b"",), daemon=True)
        asks.start()  # it waits until somebody reads
        asks.join(20)
        asked = not asks.is_alive()
        mapped = mapped_by(kiosk.pid, wait_for="libQt6Quick") if asked else ()
        kiosk.kill()
    assert asked
    assert mapped, "and it goes on without"


def screens(folder: Path, out: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run `kiosk screens` of a bundle as on a machine without Python."""
    command = [str(folder / "kiosk"), "screens", "--out", str(out), "--screen", "small-tablet"]
    return subprocess.run(command, check=False, capture_output=True, text=True, env={**MACHINE, **environ}, cwd="/")


def test_no_python_of_this_machine_is_used(tmp_path: Path) -> None:
    """What the running program has mapped is of the bundle, or of the system's libraries that it leaves out."""
    probe = tmp_path / "heard"
    environ = {**MACHINE, "QT_QPA_PLATFORM": "offscreen", "STATE_DIRECTORY": str(tmp_path)}
    with probe.open("wb") as stream, subprocess.Popen([FOLDER / "kiosk"], stderr=stream, env=environ, cwd="/") as kiosk:
        try:
            mapped = mapped_by(kiosk.pid, wait_for="libQt6Quick")
        finally:
            kiosk.kill()
    ours = {path for path in mapped if path.is_relative_to(FOLDER)}
    assert any(path.name.startswith("libpython3") for path in ours)
    assert not [path for path in mapped - ours if "python" in str(path).lower() or "Qt6" in path.name]


def mapped_by(pid: int, wait_for: str) -> set[Path]:
    """The files that a process has mapped, once a library of that name is among them."""
    paths: set[Path] = set()
    for _ in range(600):
        text = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
        paths = {Path(found) for found in re.findall(r" (/\S+)$", text, re.MULTILINE)}
        if any(wait_for in path.name for path in paths):
            return paths
        time.sleep(0.1)
    pytest.fail(f"{wait_for} was not loaded within a minute")
