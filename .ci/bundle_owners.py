"""Whose is it?  Each file of the bundle by its component, as distributions, Python's folders and dpkg say."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path
from urllib.parse import quote

from bundle_parts import (
    CI,
    COMMON,
    ROOT,
    TEXTS,
    Component,
    Found,
    Part,
    files_of,
    program,
    run,
)


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
        elif real == work / "shibokensupport.pyc":
            known[source] = told.setdefault("shiboken6", of_distribution(distribution_called("shiboken6")))
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
