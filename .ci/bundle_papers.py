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

import json
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from bundle_owners import parts_of_qt, sort_out
from bundle_parts import (
    NOTICES,
    SBOM,
    files_of,
    sha256,
)
from bundle_sbom import bill_of_materials
from bundle_texts import write_notices, write_texts

FOLDER_LIMIT, ARCHIVE_LIMIT = 150_000_000, 45_000_000
"""Bytes: what the requirements allow, the voice left out."""


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


if __name__ == "__main__":
    sys.exit(main())
