"""The house keeps its order: who may know whom, in Python and in QML.

Each message says what to do about it. Each scan makes sure that it found something to look at.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
KIOSK = ROOT / "kiosk"
QML = KIOSK / "qml" / "Kiosk"

LAYERS = {
    "backend": 1,  # QObjects that QML sees
    "system": 1,  # the outside world
    "paper": 1,  # PDF and pictures of it
    "interface": 1,  # the QML engine
    "app": 2,
    "caretaker": 2,
    "checking": 2,
    "picturing": 2,
    "opening": 2,
    "proving": 2,
    "staffing": 2,
    "starting": 2,
    "cli": 3,
    "__main__": 4,
}
"""Rooms of the kiosk that may know Qt, the lowest first; a room that is not here is pure, and below them all."""
PURE = 0
QT = ("PySide6", "shiboken6")

QML_LAYERS = {"Modules": 0, "Theme": 0, "Controls": 1, "Diagrams": 2, "Pages": 3, "Main": 4}
KNOW_THE_BACKEND = {"Diagrams", "Pages", "Main"}

COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|\bQt\.(?:rgba|hsla|hsva|color)\(|[cC]olou?r:[^"\n]*"[a-zA-Z]+"')
TRANSPARENT = '"transparent"'  # the absence of a colour is none


def _modules() -> dict[str, Path]:
    """Every module of the kiosk by its dotted name."""
    files = {".".join(file.relative_to(ROOT).with_suffix("").parts): file for file in KIOSK.rglob("*.py")}
    return {name.removesuffix(".__init__"): file for name, file in files.items()}


MODULES = _modules()


def _imports(file: Path) -> set[tuple[str, int]]:
    """Every module that a file imports, and in which line; imports in functions count too."""
    return set(_import_lines(file))


def _import_lines(file: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
        match node:
            case ast.Import(names=names):
                yield from ((alias.name, node.lineno) for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                for alias in names:
                    inner = f"{module}.{alias.name}"
                    yield (inner if inner in MODULES else module), node.lineno


def _room(module: str) -> str:
    """The part of a module's name that says where it belongs: kiosk.backend.page is in backend."""
    return f"{module}..".split(".")[1]


def _layer(module: str) -> int:
    return LAYERS.get(_room(module), PURE)


def _report(problems: list[str]) -> None:
    assert not problems, "\n" + "\n".join(sorted(problems))


def test_there_is_a_house_to_look_at() -> None:
    rooms = {_room(module) for module in MODULES}
    assert {"content", "navigation", "visit", "settings", "pagination", "backend", "system", "app", "cli"} <= rooms
    assert sum(1 for file in MODULES.values() for _ in _imports(file)) > len(MODULES)
    assert {"Theme", "Controls", "Diagrams", "Pages"} <= {file.parent.name for file in QML.rglob("*.qml")}


def test_layers_named_here_exist() -> None:
    unused = LAYERS.keys() - {_room(module) for module in MODULES}
    assert not unused, f"LAYERS of {Path(__file__).name} names rooms that are gone: {', '.join(sorted(unused))}"


def test_pure_modules_do_not_know_qt() -> None:
    _report(
        [
            f"{file.relative_to(ROOT)}:{line} imports {name}: pass what it needs as a value or a function, "
            "or move the code that needs Qt to kiosk/system or kiosk/backend"
            for module, file in MODULES.items()
            if _layer(module) == PURE
            for name, line in _imports(file)
            if name.startswith(QT)
        ]
    )


def test_modules_import_from_their_own_layer_or_below() -> None:
    _report(
        [
            f"{file.relative_to(ROOT)}:{line} imports {name}, which is above it: move what it needs down to where "
            "both can have it, or pass it in"
            for module, file in MODULES.items()
            for name, line in _imports(file)
            if name in MODULES and _room(name) and _layer(name) > _layer(module)
        ]
    )


def test_backend_and_system_do_not_know_each_other() -> None:
    pair = {"backend", "system"}
    _report(
        [
            f"{file.relative_to(ROOT)}:{line} imports {name}: the application has both; let it pass in what is needed"
            for module, file in MODULES.items()
            for name, line in _imports(file)
            if {_room(module), _room(name)} == pair and name in MODULES
        ]
    )


def test_content_knows_only_content() -> None:
    _report(
        [
            f"{file.relative_to(ROOT)}:{line} imports {name}: content is used by the others and uses none of them; "
            "move what it needs into kiosk/content, or pass it in"
            for module, file in MODULES.items()
            if _room(module) == "content"
            for name, line in _imports(file)
            if name in MODULES and _room(name) not in ("content", "")
        ]
    )


def test_no_modules_import_each_other_in_a_ring() -> None:
    graph = {module: {name for name, _ in _imports(file) if name in MODULES} for module, file in MODULES.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"{' -> '.join(reversed(error.args[1]))}: move what two of them share into a module of its own")


def test_only_the_command_line_prints() -> None:
    """ruff looks for `print` too; here also for writing to the streams, which comes to the same."""
    found = [
        f"{file.relative_to(ROOT)}:{node.lineno} writes to the terminal: log it, or return it and let the cli print it"
        for module, file in MODULES.items()
        if _room(module) not in ("cli", "__main__")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "sys.stdout.write", "sys.stderr.write")
    ]
    assert "print(" in MODULES["kiosk.cli"].read_text(encoding="utf-8"), "the cli prints nothing: is it the right file?"
    _report(found)


def _qml() -> dict[Path, str]:
    """Every QML file with the folder it belongs to, or its own name at the top."""
    files = {file: file.parent.name if file.parent != QML else file.stem for file in QML.rglob("*.qml")}
    strangers = [str(file) for file, folder in files.items() if folder not in QML_LAYERS]
    assert files
    assert not strangers, f"not in a folder that this test knows ({', '.join(QML_LAYERS)}): {strangers}"
    return files


def _qml_imports(file: Path) -> list[str]:
    """Our own modules that a file imports: Theme, Controls..."""
    return re.findall(r"^import Kiosk\.(\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)


def test_qml_folders_import_only_what_is_below_them() -> None:
    pairs = [(file, folder, name) for file, folder in _qml().items() for name in _qml_imports(file)]
    assert len(pairs) > 10
    _report(
        [
            f"{file.relative_to(ROOT)} imports Kiosk.{name}: {' <- '.join(QML_LAYERS)} is the order; move the type "
            "down, or give it what it needs as a property"
            for file, folder, name in pairs
            if name != "Backend" and QML_LAYERS[name] >= QML_LAYERS[folder]
        ]
    )


def test_theme_and_controls_do_not_know_the_backend() -> None:
    knowing = [(file, folder) for file, folder in _qml().items() if "Backend" in _qml_imports(file)]
    assert knowing
    _report(
        [
            f"{file.relative_to(ROOT)} imports Kiosk.Backend: give it plain properties and signals, and let the page "
            "that uses it bind them"
            for file, folder in knowing
            if folder not in KNOW_THE_BACKEND
        ]
    )


def test_colours_are_in_the_theme_only() -> None:
    lines = [
        (file, folder, number, line.partition("//")[0])
        for file, folder in _qml().items()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
    ]
    coloured = [entry for entry in lines if COLOUR.search(entry[3].replace(TRANSPARENT, ""))]
    assert any(folder == "Theme" for _, folder, _, _ in coloured), "no colour in the theme: is COLOUR still right?"
    _report(
        [
            f"{file.relative_to(ROOT)}:{number} has a colour of its own: name it in Theme, where contrast is tested: "
            f"{line.strip()}"
            for file, folder, number, line in coloured
            if folder != "Theme"
        ]
    )
