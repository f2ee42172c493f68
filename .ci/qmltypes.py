"""Type information about the Python classes that QML sees, so that the QML lint knows them.

PySide6 ships the two halves of this, `metaobjectdump` (reads Python, writes JSON) and `qmltyperegistrar` (reads JSON,
writes `.qmltypes`). What is between them here: the order of the files, `constant=True` which the first half drops,
and a look for declarations that PySide6 accepts and that are wrong.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from graphlib import TopologicalSorter
from pathlib import Path

import PySide6

PYSIDE = Path(PySide6.__file__).parent
FOREIGN_MODULES = ("core", "qml", "qmlmodels", "gui", "quick")

# What a Property may be. `float`, `list` and `dict` are accepted by PySide6 but not understood by the lint.
INSTEAD_OF = {
    "float": '"double"',
    "list": '"QStringList", "QVariantList" or a model class',
    "dict": '"QVariantMap" or a QObject',
    "object": '"QVariant" or a concrete class',
}


def generate(files: Sequence[Path], uri: str, out: Path) -> None:
    """Write `out`/qmldir and its .qmltypes: the types that `files` register under `uri`."""
    problems = list(wrong_declarations(files))
    if problems:
        raise SystemExit("\n".join(problems))
    out.mkdir(parents=True, exist_ok=True)
    metatypes = out / "metatypes.json"
    dump = [sys.executable, str(PYSIDE / "scripts" / "metaobjectdump.py"), "-q", "-c", "-o", str(metatypes)]
    subprocess.run([*dump, *map(str, _bases_first(files))], check=True)
    units = json.loads(metatypes.read_text(encoding="utf-8"))
    if not any(_is_element(cls) for unit in units for cls in unit["classes"]):
        raise SystemExit(f"no @QmlElement in {len(files)} files: nothing to tell the lint about {uri}")
    _mark_constants(units, files)
    metatypes.write_text(json.dumps(units), encoding="utf-8")
    _register(metatypes, uri, out / "module.qmltypes")
    qmldir = [f"module {uri}", "typeinfo module.qmltypes", "depends QtQml", "depends QtQml.Models", "depends QtQuick"]
    (out / "qmldir").write_text("\n".join(qmldir) + "\n", encoding="utf-8")


def wrong_declarations(files: Iterable[Path]) -> Iterator[str]:
    """Declarations that run, or seem to, and hurt later; one line each."""
    for file in files:
        for call in (node for node in ast.walk(_parse(file)) if isinstance(node, ast.Call)):
            where = f"{file}:{call.lineno}"
            match _called(call):
                case "Property" if call.args:
                    name = ast.unparse(call.args[0])
                    plain = name.partition("[")[0]
                    if plain in INSTEAD_OF:
                        yield f"{where}: Property({name}) is not understood by the lint: write {INSTEAD_OF[plain]}"
                case "Signal":
                    names = [k.value for k in call.keywords if k.arg == "arguments"]
                    if names and len(getattr(names[0], "elts", ())) != len(call.args):
                        yield f"{where}: Signal(arguments=...) needs one type for each name, else the class is corrupt"


def _register(metatypes: Path, uri: str, qmltypes: Path) -> None:
    foreign = ",".join(str(PYSIDE / "Qt" / "metatypes" / f"qt6{m}_metatypes.json") for m in FOREIGN_MODULES)
    registrar = [str(PYSIDE / "Qt" / "libexec" / "qmltyperegistrar"), "--generate-qmltypes", str(qmltypes)]
    version = ["--import-name", uri, "--major-version", "1", "--minor-version", "0"]
    cpp = qmltypes.with_suffix(".cpp")  # it insists on writing C++ too, which is of no use here
    subprocess.run([*registrar, *version, "--foreign-types", foreign, "-o", str(cpp), str(metatypes)], check=True)
    cpp.unlink()


def _mark_constants(units: list[dict[str, list[dict[str, list[dict[str, object]]]]]], files: Iterable[Path]) -> None:
    """Put back `constant=True`, without which the lint takes each such property for one that changes unheard."""
    constant = {pair for file in files for pair in _constants(_parse(file))}
    for unit in units:
        for cls in unit["classes"]:
            for prop in cls.get("properties", []):
                if (cls["className"], prop["name"]) in constant:
                    prop["constant"] = True


def _constants(tree: ast.Module) -> Iterator[tuple[object, object]]:
    """(class, property) for each property declared with constant=True."""
    for cls in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        for node in cls.body:
            match node:
                case ast.FunctionDef(name=name, decorator_list=decorators) if any(map(_is_constant, decorators)):
                    yield cls.name, name
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_constant(value):
                    yield cls.name, name


def _is_constant(node: ast.expr) -> bool:
    match node:
        case ast.Call(keywords=keywords) if _called(node) == "Property":
            return any(k.arg == "constant" and getattr(k.value, "value", False) is True for k in keywords)
    return False


def _is_element(cls: dict[str, list[dict[str, str]]]) -> bool:
    return any(info["name"] == "QML.Element" for info in cls.get("classInfos", []))


def _bases_first(files: Iterable[Path]) -> list[Path]:
    """Ordered so that a base class is read before what derives from it: metaobjectdump reads once, in order."""
    home: dict[str, Path] = {}
    bases: dict[Path, set[str]] = {}
    for file in sorted(files):
        classes = [node for node in ast.walk(_parse(file)) if isinstance(node, ast.ClassDef)]
        home.update((cls.name, file) for cls in classes)
        bases[file] = {base.id for cls in classes for base in cls.bases if isinstance(base, ast.Name)}
    graph = {file: {home[name] for name in names if name in home} - {file} for file, names in bases.items()}
    return list(TopologicalSorter(graph).static_order())


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _parse(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))
