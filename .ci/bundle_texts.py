"""The licence texts of everything in the bundle, and the notices that name them."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bundle_owners import texts_of
from bundle_parts import (
    COMMON,
    NOTICES,
    PARTS_TEXT,
    ROOT,
    TEXTS,
    Component,
    Found,
    Part,
)


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
