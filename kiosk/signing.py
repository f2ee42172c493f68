"""`kiosk sign`: a physician answers for the texts of a language as they are.

The signature goes where a centre may write: `[validation]` of the language's file in the centre's own folder.  What
the product came with is read-only, and the next version would overwrite it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.checks import check
from kiosk.content.languages import base_of, languages_in
from kiosk.content.loader import load
from kiosk.content.model import Content, Validation
from kiosk.content.problems import Problem, Problems, did_you_mean
from kiosk.content.signature import Change, changes, kept_at, says, signed_texts, with_validation
from kiosk.content.validation import texts_hash
from kiosk.kept_file import Write, keep, kept, write_whole

READABLE = 0o644
"""Signatures are no secret, and an administrator writes them for the kiosk's user."""


def _write_readable(path: Path, data: bytes) -> None:
    """The kiosk's user copies the centre's folder whole: it has to get into the new one too."""
    path.parent.mkdir(mode=0o755, exist_ok=True)
    write_whole(path, data, READABLE)


class Record(Struct, frozen=True):
    """What was signed at the last signature."""

    hash: str
    texts: dict[str, str]


def sign(
    resources: Path,
    folder: Path | None,
    validation: Validation,
    language: str,
    write: Write = _write_readable,
) -> Validation | Problems:
    """Record the signature; what was written, or why nothing was.

    `validation.hash` may be empty, or the beginning of a hash as printed on the proof: it then has to be that of the
    texts as they are, so that nobody signs other texts than those that were read.
    """
    if folder is None:
        hint = 'make one, and name it: kiosk sign --content DIR, or `content = "DIR"` in the settings'
        return (Problem("content", "", "expected a folder of the centre's own, where its signature can stand", hint),)
    if base_of(language):
        message = f'expected a language; "{language}" is read and signed with "{base_of(language)}"'
        return (Problem("--language", "", message),)
    if not validation.by.strip() or not validation.by.isprintable():
        return (Problem("--by", "", "expected the name of who read the texts, on one line"),)
    overlay = folder if any(folder.glob("*.toml")) or not folder.is_dir() else None
    known = languages_in(resources, overlay)
    if language not in known:
        return (Problem("--language", "", "expected a language that has texts", did_you_mean(language, known)),)
    content = load(resources, overlay, (language,))
    if not isinstance(content, Content):
        return content
    if problems := check(content):
        return problems
    found = texts_hash(content, language)
    if not found.startswith(wanted := validation.hash.strip().lower()):
        message = f"expected the hash of the texts as they are, {found}; these are not the texts that were proved"
        return (Problem("--hash", "", message, f"found {wanted}; make a new proof: kiosk proof"),)
    signed = replace(validation, by=validation.by.strip(), hash=found)
    return _write(folder, language, signed, signed_texts(content, language), write) or signed


def _write(folder: Path, language: str, signed: Validation, texts: dict[str, str], write: Write) -> Problems:
    path = folder / f"{language}.toml"
    name = f"{folder.name}/{path.name}"
    try:
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        after = with_validation(before, signed)
        if not says(after, signed):
            hint = "write it as a table of its own, [validation], at the end of the file"
            return (Problem(name, "validation", "expected a signature that can be replaced", hint),)
        # The texts first: without them the signature holds, and only what changed since cannot be told.
        if problem := keep(kept_at(folder, language), {"hash": signed.hash, "texts": texts}, write):
            return (problem,)
        write(path, after.encode())
    except (OSError, UnicodeDecodeError) as error:
        return (Problem(name, "", f"expected a file that can be read and written: {error}"),)
    return ()


def last_record(folder: Path | None, language: str) -> Record | Problem | None:
    """What was signed last in this language; None where nothing was kept."""
    found = kept(kept_at(folder, language)) if folder else None
    match found:
        case {"hash": str() as signed, "texts": dict() as texts}:
            return Record(signed, {str(name): str(said) for name, said in texts.items()})
        case None | Problem():
            return found
    return Problem(f"{language}.json", "", "expected the texts that were signed, as `kiosk sign` keeps them")


def changed_since(record: Record, content: Content, language: str) -> tuple[Change, ...]:
    """What is no longer as it was signed."""
    return changes(record.texts, signed_texts(content, language))


def today() -> str:
    """The day of a signature, where the machine stands."""
    return date.today().isoformat()  # noqa: DTZ011  (the day on the wall, as one signs)
