"""The gate of the QML files: they are formatted, and the lint finds nothing, types of the Python classes included.

    .venv/bin/python .ci/qml.py            check
    .venv/bin/python .ci/qml.py --fix      format the files first
    .venv/bin/python .ci/qml.py FILE...    only these files

The lint must also find the mistakes seeded in seeded_mistake.qml, each at its line: a lint that lost its type
information finds nothing anywhere, and says so by silence.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from qmltypes import PYSIDE, generate

CI = Path(__file__).resolve().parent
ROOT = CI.parent
QML = ROOT / "kiosk" / "qml"
BACKEND = ROOT / "kiosk" / "backend"
MADE = ROOT / "build" / "qml"
SEEDED = CI / "seeded_mistake.qml"

# Whitespace only. `--normalize` would sort by alphabet against the order of the house (id, objectName, required...),
# and with `--semicolon-rule essential` it loses the indentation of functions. A column width moves the tails of long
# expressions to the far right.
FORMAT = ["--ignore-settings", "--indent-width", "4", "--column-width", "-1", "--newline", "unix"]
LINT = ["--ignore-settings", "--max-warnings", "0", "--unused-imports", "warning", "-I", str(QML), "-I", str(MADE)]
MUST_REPORT = re.compile(r"//.*?must report: (?P<words>.+)$")


def main() -> int:
    parser = argparse.ArgumentParser(description="Check the QML files: format, lint, and the lint itself.")
    parser.add_argument("--fix", action="store_true", help="write the formatting instead of complaining")
    parser.add_argument("file", nargs="*", type=Path, help="default: every file of kiosk/qml")
    options = parser.parse_args()
    files = [file.resolve() for file in options.file] or sorted(QML.rglob("*.qml"))
    if not files:
        sys.exit(f"no QML file in {QML}")
    generate(sorted(BACKEND.rglob("*.py")), "Kiosk.Backend", MADE / "Kiosk" / "Backend")
    problems = [*unformatted(files, fix=options.fix), *unlinted(files), *unbitten()]
    print("\n".join([*problems, f"QML: {len(files)} files, {len(problems)} problems"]))
    return 1 if problems else 0


def unformatted(files: Sequence[Path], *, fix: bool) -> list[str]:
    """The differences to qmlformat's output, which has no check mode of its own."""
    problems = []
    for file in files:
        now = file.read_text(encoding="utf-8")
        run = qt_tool("qmlformat", *FORMAT, file)
        if run.returncode != 0 or not run.stdout:
            problems.append(f"{file}: qmlformat cannot read it: {run.stderr.strip()}")
        elif run.stdout != now and fix:
            file.write_text(run.stdout, encoding="utf-8")
        elif run.stdout != now:
            name = str(file.relative_to(ROOT)) if file.is_relative_to(ROOT) else str(file)
            lines = difflib.unified_diff(now.splitlines(), run.stdout.splitlines(), name, "formatted", "", "", 1, "")
            remedy = f"{name}: not formatted; mend it with: .venv/bin/python .ci/qml.py --fix"
            problems.append("\n".join([*lines, remedy]))
    return problems


def unlinted(files: Sequence[Path]) -> list[str]:
    """What the lint says of the files, as it says it. (Paths are absolute: with others it loses the imports.)"""
    run = qt_tool("qmllint", *LINT, *files)
    return [(run.stdout + run.stderr).strip() or f"qmllint ended with {run.returncode}"] if run.returncode else []


def unbitten() -> list[str]:
    """Seeded mistakes that the lint does not report where they stand, and reports that nobody seeded."""
    lines = SEEDED.read_text(encoding="utf-8").splitlines()
    seeded = {number: found["words"] for number, line in enumerate(lines, 1) if (found := MUST_REPORT.search(line))}
    run = qt_tool("qmllint", *LINT, "--json", "-", SEEDED)
    warnings = json.loads(run.stdout)["files"][0]["warnings"]
    reported = {(warning.get("line", 0), warning["message"]) for warning in warnings}
    missed = [
        f"{SEEDED.name}:{line}: the lint misses a mistake put there to be found: {words}"
        for line, words in seeded.items()
        if not any(number == line and words in message for number, message in reported)
    ]
    surprises = [f"{SEEDED.name}:{line}: {text}" for line, text in sorted(reported) if line not in seeded]
    if not seeded or run.returncode == 0:
        missed.append(f"{SEEDED.name}: it holds no mistake, or the lint lets it pass")
    return missed + surprises


def qt_tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one of the programs that come with PySide6; how it ended is for the caller to judge."""
    return subprocess.run([PYSIDE / name, *arguments], check=False, capture_output=True, text=True, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
