"""The bill of materials of the bundle: CycloneDX 1.6."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from bundle_owners import library_of
from bundle_parts import (
    PARTS_TEXT,
    Component,
    Found,
    Json,
    Part,
    named,
    program,
    sha256,
)
from bundle_texts import text_places


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
