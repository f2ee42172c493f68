"""Gives the bundle its papers, weighs it and packs it. kiosk.spec calls it when the folder is there.

    bundle_papers.py FOLDER CONTENTS

CONTENTS is written by kiosk.spec: what is frozen into the program, and each file of FOLDER with the file it came from.
From there on nothing is typed by hand: whose file it is say the installed distributions (their RECORD), Python's own
folders and Debian's dpkg; version and licence say their metadata. A file that nobody owns, an owner without a licence
or without a text of it, and a folder or archive over its limit end the build.

Inside the folder: LICENSE, NOTICES.txt, licences/ (each component's own texts), sbom.cdx.json (CycloneDX 1.6).
Beside it: FOLDER.tar.xz, and FOLDER.sha256 for `sha256sum --check`.

Qt's wheels do not say what code of others is inside Qt's libraries: qt_parts.toml does, and the texts of these are in
licences/ of this folder.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path
from urllib.parse import quote

from msgspec import Struct, field

CI = Path(__file__).resolve().parent
ROOT = CI.parent
TEXTS = CI / "licences"
COMMON = Path("/usr/share/common-licenses")
FOLDER_LIMIT, ARCHIVE_LIMIT = 150_000_000, 45_000_000
"""Bytes: what the requirements allow, the voice left out."""
SBOM, NOTICES, PARTS_TEXT = "sbom.cdx.json", "NOTICES.txt", "licences/Qt/parts.txt"
Json = dict[str, object]


class Component(Struct, frozen=True):
    """Something with an owner, a version and a licence of its own."""

    name: str
    version: str
    purl: str
    licence: str
    """An SPDX expression; of a Debian package the names that its copyright file uses."""
    is_spdx: bool
    texts: tuple[Path, ...]
    """Licence files, to be copied."""
    origin: str = ""
    """Who wrote it, or where its source is: for NOTICES.txt."""
    shelf: str = ""
    """Folder of its texts, where it shares them with others (the packages of one Debian source)."""


class Found(Struct):
    """A component, and what of it the bundle has."""

    component: Component
    files: list[Path] = field(default_factory=list)
    """In the folder."""
    frozen: list[Path] = field(default_factory=list)
    """Modules inside the program, as the files that they were compiled from."""


class Part(Struct, frozen=True):
    """Code of others inside one of Qt's libraries: a line of qt_parts.toml."""

    name: str
    library: str
    licence: str
    copyright: str
    version: str = ""


def main() -> int:
    folder, contents = (Path(argument).resolve() for argument in sys.argv[1:])
    table = json.loads(contents.read_text(encoding="utf-8"))
    for paper in ("LICENSE", NOTICES, SBOM):
        (folder / paper).unlink(missing_ok=True)
    shutil.rmtree(folder / "licences", ignore_errors=True)
    found = sort_out(folder, table["files"], [source for _, source, _ in table["frozen"]], contents.parent)
    parts = parts_of_qt(found["Qt"])
    write_texts(folder, found, parts)
    write_notices(folder, found, parts)
    sbom = bill_of_materials(folder, found, parts)
    (folder / SBOM).write_text(json.dumps(sbom, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    weigh("unpacked", sum(file.stat().st_size for file in files_of(folder)), FOLDER_LIMIT)
    archive = pack(folder)
    weigh(archive.name, archive.stat().st_size, ARCHIVE_LIMIT)
    write_checksums(folder, archive)
    print(f"{len(found)} components, {len(parts)} parts of Qt's, all with their licences")
    return 0


# Whose is it?


def sort_out(folder: Path, files: Iterable[Sequence[str]], frozen: Iterable[str], work: Path) -> dict[str, Found]:
    """Everything in the bundle by its owner; the component's name is the key."""
    here = {folder / "_internal" / place: Path(source) for place, source, kind in files if kind != "EXECUTABLE"}
    here[program(folder)] = ROOT / "kiosk" / "__main__.py"
    present = set(files_of(folder))
    if strangers := present - here.keys():
        sys.exit(f"not told where these come from: {sorted(map(str, strangers))}")
    here = {file: source for file, source in here.items() if file in present}
    owner = owners([*here.values(), *map(Path, frozen)], work)
    found: dict[str, Found] = {}
    for file, source in here.items():
        component = owner[source]
        found.setdefault(component.name, Found(component)).files.append(file)
    for source in map(Path, frozen):
        # Of a package without code of its own (a namespace) there is nothing but its name.
        if str(source) != "-":
            component = owner[source]
            found.setdefault(component.name, Found(component)).frozen.append(source)
    # What starts the program is in none of the lists: it is the program.
    found.setdefault("pyinstaller", Found(of_distribution(distribution_called("pyinstaller"))))
    return dict(sorted(found.items(), key=lambda item: item[0].lower()))


def owners(sources: Iterable[Path], work: Path) -> dict[Path, Component]:
    """The component of each file."""
    recorded = {file: it for it in distributions() for file in files_recorded(it)}
    known: dict[Path, Component] = {}
    told: dict[str, Component] = {}
    of_system = []
    for source in set(sources):
        real = source.resolve()
        if (by := recorded.get(real)) is not None:
            name = qt_or(by.metadata["Name"], real)
            known[source] = told.setdefault(name, of_qt(name, by) if name in ("Qt", "ICU") else of_distribution(by))
        elif is_of_python(real, work):
            known[source] = told.setdefault("Python", of_python())
        elif real.is_relative_to(work / "qmlc") or (real.is_relative_to(ROOT) and ".venv" not in real.parts):
            known[source] = told.setdefault("kiosk", of_kiosk())
        elif str(source) != "-":
            of_system.append(source)
    return known | of_debian(of_system)


def files_recorded(distribution: Distribution) -> Iterator[Path]:
    for file in distribution.files or ():
        yield Path(str(distribution.locate_file(file))).resolve()


def qt_or(name: str, file: Path) -> str:
    """Qt and ICU are inside the wheel of the bindings, but are programs of their own."""
    if name.lower().replace("-", "_") not in ("pyside6_essentials", "pyside6_addons"):
        return name
    if file.name.startswith(("libicu", "icu")):
        return "ICU"
    return "Qt" if "Qt" in file.parts or file.name.startswith("Qt6") else name


def is_of_python(file: Path, work: Path) -> bool:
    """Python's own modules, its library, and what PyInstaller packs of them (in its working folder)."""
    packed = file.is_relative_to(work) and (file.name == "base_library.zip" or "localpycs" in file.parts)
    ours = file.is_relative_to(Path(sysconfig.get_path("stdlib")).resolve())
    return packed or ours or file.name.startswith(("libpython3", "python3"))


# What are they, and under which licence?


def of_kiosk() -> Component:
    version = re.search(r'__version__ = "(.+)"', (ROOT / "kiosk" / "__init__.py").read_text(encoding="utf-8"))
    assert version, "kiosk/__init__.py says no version"
    purl = f"pkg:generic/kiosk-cimentoplastie@{version[1]}"
    return Component("kiosk", version[1], purl, "MIT", True, (ROOT / "LICENSE",), "The kiosk authors")


def of_python() -> Component:
    version = sysconfig.get_config_var("py_version")
    minor = sysconfig.get_python_version()
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{minor}/copyright"),
        Path(f"/usr/share/doc/python{minor}-minimal/copyright"),
    ]
    text = next((place for place in places if place.is_file()), None)
    assert text, f"no licence of Python in any of {places}"
    purl = f"pkg:generic/python@{version}"
    return Component("Python", version, purl, "PSF-2.0", True, (text,), "https://www.python.org/downloads/source/")


def of_distribution(distribution: Distribution) -> Component:
    """A package of the Python index, by its own metadata."""
    about, name = distribution.metadata, distribution.metadata["Name"]
    licence = chosen(licence_of(about))
    own = tuple(file for file in files_recorded(distribution) if is_licence(file))
    version = re.sub(r"\.0+(?=\d)", ".", distribution.version)  # as the index names it: 1.6 for 1.006
    purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"
    origin = f"https://pypi.org/project/{name}/{version}/"
    if licence == "LGPL-3.0-only":  # the bindings: the index has no sources of them
        origin = f"https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{version}-src/"
    return Component(name, version, purl, licence, True, own or texts_of(licence), origin)


def licence_of(about: PackageMetadata) -> str:
    given = next((about[key] for key in ("License-Expression", "License") if key in about), "")
    # segno's metadata say "BSD License" only; its LICENSE, which goes along, is the one with three clauses.
    given = given or {"segno": "BSD-3-Clause"}.get(about["Name"], "")
    if not given or "\n" in given:
        sys.exit(f"{about['Name']}: its metadata name no licence")
    # PyInstaller says it in words; its COPYING.txt goes along.
    words = {"GPLv2-or-later with a special exception which allows to use PyInstaller to build and distribute"}
    return "GPL-2.0-or-later WITH Bootloader-exception" if any(given.startswith(it) for it in words) else given


def chosen(licence: str) -> str:
    """Of the licences that Qt offers, the one under which it is handed on here."""
    return "LGPL-3.0-only" if "LGPL-3.0-only OR" in licence else licence


def is_licence(file: Path) -> bool:
    inside = any(part.endswith(".dist-info") for part in file.parts)
    return inside and re.match(r"(?i)licen[cs]e|copying|notice", file.name) is not None


def texts_of(licence: str) -> tuple[Path, ...]:
    """The texts of an SPDX expression, in licences/ beside this program."""
    names = [name for name in re.split(r"[\s()]+|\bAND\b|\bOR\b", licence) if name]
    # The LGPL is an addition to the GPL; of FreeType's two, its own is taken.
    names += ["GPL-3.0-only"] if "LGPL-3.0-only" in names else []
    files = tuple(TEXTS / f"{name}.txt" for name in names if name != "GPL-2.0-only")
    if missing := [file.name for file in files if not file.is_file()]:
        sys.exit(f"no text of {licence}: {missing} in {TEXTS}")
    return files


def of_qt(name: str, wheel: Distribution) -> Component:
    if name == "ICU":
        version = max(re.findall(r"libicuuc\.so\.(\d+)", " ".join(map(str, wheel.files or ()))), default="")
        # The second is ICU's licence since 74, kept here with those of the code and data of others inside ICU.
        texts = texts_of("Unicode-DFS-2016 AND Unicode-3.0")
        origin = f"https://github.com/unicode-org/icu/tree/maint/maint-{version}"
        return Component(name, version, f"pkg:generic/icu@{version}", "Unicode-DFS-2016", True, texts, origin)
    version, licence = wheel.version, "LGPL-3.0-only"
    series = version.rpartition(".")[0]
    origin = f"https://download.qt.io/official_releases/qt/{series}/{version}/submodules/"
    return Component(name, version, f"pkg:generic/qt@{version}", licence, True, texts_of(licence), origin)


def of_debian(files: Sequence[Path]) -> dict[Path, Component]:
    """The packages that these libraries of the system are from. (Empty where PyInstaller takes none: Windows.)"""
    if not files:
        return {}
    if shutil.which("dpkg-query") is None:
        sys.exit(f"whose are these? Only Debian's dpkg is asked here: {sorted(map(str, files))}")
    package_of = packages_of(files)
    form = "${binary:Package}\t${Version}\t${source:Package}\t${source:Version}\t${Architecture}\n"
    told = run("dpkg-query", "--show", f"--showformat={form}", *sorted(set(package_of.values())))
    rows = {fields[0]: fields for fields in (line.split("\t") for line in told.splitlines())}
    rows |= {name.partition(":")[0]: fields for name, fields in rows.items()}
    return {file: debian_package(*rows[name]) for file, name in package_of.items()}


def packages_of(files: Iterable[Path]) -> dict[Path, str]:
    """dpkg knows a library by the name it was packed under: before or after /lib became a link to /usr/lib."""
    candidates = {}
    for file in files:
        for path in (str(file), str(file.resolve())):
            for name in (path, path.removeprefix("/usr"), f"/usr{path}"):
                candidates[name] = file
    asked = subprocess.run(["dpkg-query", "--search", *candidates], check=False, capture_output=True, text=True)
    found = {}
    for line in asked.stdout.splitlines():
        package, _, path = line.rpartition(": ")
        if path in candidates and not package.startswith("diversion"):
            found[candidates[path]] = package.split(",")[0]
    if unknown := sorted(str(file) for file in files if file not in found):
        sys.exit(f"of no Debian package: {unknown}")
    return found


def debian_package(name: str, version: str, source: str, source_version: str, arch: str) -> Component:
    name = name.partition(":")[0]
    text = Path("/usr/share/doc") / name / "copyright"
    if not text.is_file():
        sys.exit(f"{name}: no {text}")
    words = text.read_text(encoding="utf-8", errors="replace")
    stated = dict.fromkeys(re.findall(r"^License: *(\S.*)$", words, re.MULTILINE))
    common = re.findall(rf"{COMMON}/([\w.-]*\w)", words)
    texts = (text, *dict.fromkeys((COMMON / it).resolve() for it in common if (COMMON / it).is_file()))
    system = dict(re.findall(r'^(\w+)="?([^"\n]*)', Path("/etc/os-release").read_text(encoding="utf-8"), re.MULTILINE))
    distro = f"{system['ID']}-{system.get('VERSION_ID', 'testing')}"
    purl = f"pkg:deb/{system['ID']}/{quote(name, safe='')}@{quote(version, safe='')}?arch={arch}&distro={distro}"
    licence = ", ".join(stated) or "as in its copyright file"
    origin = f"https://snapshot.debian.org/package/{quote(source)}/{quote(source_version)}/"
    return Component(name, version, purl, licence, False, texts, origin, shelf=source)


def distribution_called(name: str) -> Distribution:
    return Distribution.from_name(name)


def parts_of_qt(qt: Found) -> list[Part]:
    """Of the listed parts those whose library is in the folder."""
    table = tomllib.loads((CI / "qt_parts.toml").read_text(encoding="utf-8"))
    if table["qt"] != qt.component.version:
        sys.exit(f"qt_parts.toml is of Qt {table['qt']}, the bundle has {qt.component.version}: read Qt's list again")
    parts = [Part(**line) for line in table["part"]]
    return [part for part in parts if library_of(part, qt)]


def library_of(part: Part, qt: Found) -> Path | None:
    stem = part.library.removeprefix("lib")
    return next((file for file in qt.files if file.name.removeprefix("lib").split(".")[0] == stem), None)


# The papers.


def write_texts(folder: Path, found: Mapping[str, Found], parts: Sequence[Part]) -> None:
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    (folder / PARTS_TEXT).parent.mkdir(parents=True)
    for it in found.values():
        for text, place in text_places(it.component):
            target = folder / place
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.exists() and target.read_bytes() != text.read_bytes():
                sys.exit(f"{text} is not what another has put at {place}")
            shutil.copyfile(text, target)
    blocks = [f"Code of others inside Qt's libraries ({len(parts)}). The licences follow."]
    for part in parts:
        named_so = f"{part.name} {part.version}".rstrip()
        blocks.append(f"{named_so}\n{part.library}\nCopyright {part.copyright}\n{part.licence}")
    texts = dict.fromkeys(text for part in parts for text in texts_of(part.licence))
    blocks += [f"{'-' * 72}\n{text.stem}\n\n{text.read_text(encoding='utf-8').rstrip()}" for text in texts]
    (folder / PARTS_TEXT).write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def text_places(component: Component) -> list[tuple[Path, str]]:
    """Each licence file, and where it goes; the licences that many share are there once."""
    places = []
    for text in component.texts:
        shared = text.is_relative_to(TEXTS) or text.is_relative_to(COMMON)
        shelf = "common" if shared else component.shelf or component.name
        places.append((text, f"licences/{shelf}/{text.name}"))
    assert places, f"{component.name}: no licence text"
    return places


def write_notices(folder: Path, found: Mapping[str, Found], parts: Sequence[Part]) -> None:
    kiosk, qt = found["kiosk"].component, found["Qt"].component
    lines = [
        f"Kiosk {kiosk.version}: MIT, see LICENSE. This folder also holds works of others, listed here with their",
        "licences. Every text named is in this folder; sbom.cdx.json lists the same, file by file with SHA-256.",
        "",
        f"Qt {qt.version} and its Python bindings are used under the GNU Lesser General Public License, version 3.",
        "They are separate libraries in _internal/PySide6 and _internal/shiboken6: whoever wants to can put others,",
        "changed or newer, in their place. So with Debian's libraries in _internal. Their sources are at the",
        "addresses below; changing this folder for one's own use, and reverse engineering to debug such changes, is",
        "allowed.",
        "",
        "This software is based in part on the work of the Independent JPEG Group. Portions of this software are",
        "copyright (C) The FreeType Project (www.freetype.org). All rights reserved.",
        "",
    ]
    for it in found.values():
        component = it.component
        lines += [f"{component.name} {component.version}", f"    {component.licence}"]
        lines += [f"    {component.origin}"] if component.origin else []
        lines += [f"    {place}" for _, place in text_places(component)]
        if component.name == "Qt":
            lines += [f"    {PARTS_TEXT}, for the code of others inside it:"]
            lines += [f"        {part.name} {part.version}".rstrip() + f": {part.licence}" for part in parts]
        lines.append("")
    (folder / NOTICES).write_text("\n".join(lines), encoding="utf-8")


def bill_of_materials(folder: Path, found: Mapping[str, Found], parts: Sequence[Part]) -> Json:
    """CycloneDX 1.6 (ECMA-424). https://cyclonedx.org/docs/1.6/json/"""
    described = {name: described_component(folder, it) for name, it in found.items()}
    described["Qt"]["components"] = [
        *as_list(described["Qt"]["components"]),
        *(described_part(folder, part, found["Qt"]) for part in parts),
    ]
    kiosk = described.pop("kiosk")
    refs = [str(it["bom-ref"]) for it in described.values()]
    hashed = hashlib.sha256(json.dumps([kiosk, *described.values()]).encode()).hexdigest()
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, hashed)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.now(UTC).isoformat(timespec="seconds"),
            "tools": {"components": [{"type": "application", "name": "bundle_papers.py", "version": kiosk["version"]}]},
            "component": {**kiosk, "type": "application"},
        },
        "components": list(described.values()),
        "dependencies": [{"ref": kiosk["bom-ref"], "dependsOn": refs}, *({"ref": ref} for ref in refs)],
    }


def as_list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def described_component(folder: Path, found: Found) -> Json:
    component = found.component
    listed = {named(file, folder): sha256(file) for file in found.files}
    frozen = {str(number): sha256(file) for number, file in enumerate(sorted(found.frozen)) if file.is_file()}
    of_what, hashed = hash_of(listed, frozen, found)
    licence: Json = {"expression": component.licence} if component.is_spdx else {"license": {"name": component.licence}}
    return {
        "type": "library",
        "bom-ref": component.purl,
        "name": component.name,
        "version": component.version,
        "purl": component.purl,
        "licenses": [licence],
        "hashes": [{"alg": "SHA-256", "content": hashed}],
        "properties": properties(
            hashed=of_what,
            inside=f"{len(found.frozen)} modules in {program(folder).name}" if found.frozen else "",
            texts=[place for _, place in text_places(component)],
        ),
        **({"externalReferences": [reference(component)]} if component.origin.startswith("https:") else {}),
        "components": [
            {
                "type": "file",
                "bom-ref": f"{component.purl}#{name}",
                "name": name,
                "hashes": [{"alg": "SHA-256", "content": digest}],
            }
            for name, digest in sorted(listed.items())
        ],
    }


def hash_of(listed: Mapping[str, str], frozen: Mapping[str, str], found: Found) -> tuple[str, str]:
    """A component has one hash, and may have many files: then that of their hashes, as `sha256sum` prints them."""
    if len(listed) == 1 and not frozen:
        return next(iter(listed)), next(iter(listed.values()))
    if not listed and not frozen:
        text = "".join(sha256(text) for text in found.component.texts)
        return "its licence texts: it is the beginning of the program", hashlib.sha256(text.encode()).hexdigest()
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted((listed or frozen).items()))
    what = "the list of its files" if listed else "the list of its modules"
    return what, hashlib.sha256(lines.encode()).hexdigest()


def described_part(folder: Path, part: Part, qt: Found) -> Json:
    library = library_of(part, qt)
    assert library
    version = part.version or f"as in Qt {qt.component.version}"
    slug = re.sub(r"[^a-z0-9.]+", "-", part.name.lower()).strip("-")
    purl = f"pkg:generic/{slug}@{quote(part.version or f'qt-{qt.component.version}')}"
    return {
        "type": "library",
        "bom-ref": f"{qt.component.purl}#{slug}",
        "name": part.name,
        "version": version,
        "purl": purl,
        "copyright": f"Copyright {part.copyright}",
        "licenses": [{"expression": part.licence}],
        "hashes": [{"alg": "SHA-256", "content": sha256(library)}],
        "properties": properties(hashed=named(library, folder), texts=[PARTS_TEXT]),
    }


def properties(*, hashed: str, texts: Iterable[str], inside: str = "") -> list[Json]:
    told = [("kiosk:hash-of", hashed), *([("kiosk:frozen", inside)] if inside else [])]
    return [{"name": name, "value": value} for name, value in [*told, *(("kiosk:licence-text", it) for it in texts)]]


def reference(component: Component) -> Json:
    return {"type": "source-distribution", "url": component.origin}


# Weight, archive, checksums.


def weigh(name: str, size: int, limit: int) -> None:
    print(f"{name}: {size / 1e6:.1f} MB, allowed {limit / 1e6:.0f}", flush=True)
    if size > limit:
        sys.exit(f"{name} is too heavy")


def pack(folder: Path) -> Path:
    """The folder as tar.xz, everything root's."""
    archive = folder.with_name(f"{folder.name}.tar.xz")
    if shutil.which("xz") is None:
        with tarfile.open(archive, "w:xz", preset=6) as tar:
            tar.add(folder, folder.name, filter=of_root)
        return archive
    # On all cores: Python's own takes twice as long.
    command = ["xz", "-6", "--threads=0", "--stdout"]
    with archive.open("wb") as out, subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out) as xz:
        assert xz.stdin
        with xz.stdin, tarfile.open(fileobj=xz.stdin, mode="w|") as tar:
            tar.add(folder, folder.name, filter=of_root)
    if xz.returncode:
        sys.exit("xz failed")
    return archive


def of_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def write_checksums(folder: Path, archive: Path) -> None:
    """Of every file, links too, with paths as seen from beside the folder."""
    files = [*sorted(path for path in folder.rglob("*") if path.is_file()), archive]
    lines = [f"{sha256(file)}  {file.relative_to(folder.parent).as_posix()}\n" for file in files]
    folder.with_name(f"{folder.name}.sha256").write_text("".join(lines), encoding="utf-8")


def files_of(folder: Path) -> Iterator[Path]:
    """The files of the bundle; not the links to them."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def program(folder: Path) -> Path:
    return folder / ("kiosk.exe" if os.name == "nt" else "kiosk")


def named(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix()


def sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
