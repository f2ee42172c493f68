"""What was signed, text by text, so that who signs again sees what changed.

The hash in `[validation]` says whether the texts are those that were read; it cannot say which one is not.  So the
texts themselves are kept beside the file that holds the signature, in `signatures/<language>.json`, sealed.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from kiosk.content.languages import base_of
from kiosk.content.model import Content, Texts, Validation
from kiosk.content.rules.every_text import every_text

FOLDER = "signatures"
FACTS = "facts"
"""First word of the name of a text that stands in facts.toml: a fact that changes is read again too."""
_TABLE = re.compile(r"^[ \t]*\[validation\][^\n]*\n?(?:[ \t]*(?:by|date|hash)[ \t]*=[^\n]*\n?|[ \t]*\n)*", re.MULTILINE)


def kept_at(folder: Path, language: str) -> Path:
    """Where the signed texts of a language are kept, from the folder of its file."""
    return folder / FOLDER / f"{language}.json"


def signed_texts(content: Content, language: str) -> dict[str, str]:
    """Name -> text of everything that the hash of a language covers; of a register, only what it rewrites."""
    base = content.texts[language]
    found = {f"{language} {name}": said for name, said in _read(base)}
    below = dict(_read(base))
    for name, texts in sorted(content.texts.items()):
        if base_of(name) == language:
            found |= {f"{name} {key}": said for key, said in _read(texts) if below.get(key) != said}
    cited = {name for statement in content.structure.statements() for name in statement.cites}
    known = (content.sources[name] for name in sorted(cited) if name in content.sources)
    return found | {f"{FACTS} {source.id}": source.says for source in known}


class Change(Struct, frozen=True):
    """A text as it was signed and as it is; empty where there was or is none."""

    name: str
    before: str
    after: str


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Change, ...]:
    """Texts that differ, in the order of the texts as they are; those that are gone come last."""
    names = dict.fromkeys((*after, *before))
    pairs = (Change(name, before.get(name, ""), after.get(name, "")) for name in names)
    return tuple(change for change in pairs if change.before != change.after)


def with_validation(toml: str, validation: Validation) -> str:
    """A language file with this signature instead of the one it may have; the rest stays as it was typed."""
    kept = _TABLE.sub("", toml).rstrip("\n")
    table = "\n".join(f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in asdict(validation).items())
    return (f"{kept}\n\n" if kept else "") + f"[validation]\n{table}\n"


def says(toml: str, validation: Validation) -> bool:
    """Whether the file is one that can be read, and holds this signature."""
    try:
        return tomllib.loads(toml).get("validation") == asdict(validation)
    except tomllib.TOMLDecodeError:
        return False


def _read(texts: Texts) -> Iterator[tuple[str, str]]:
    """All but the words of the staff page, and the language's own name, which the hash leaves out too."""
    return ((name, said) for name, said in every_text(texts) if name != "name" and not name.startswith("staff."))
