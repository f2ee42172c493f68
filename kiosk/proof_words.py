"""proof.toml: the words around the texts that are proved, and the notes for the centre."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from kiosk.content.files import read_toml
from kiosk.content.problems import Problem
from kiosk.content.strict import Strict
from kiosk.errors import BadInputError

FILE = "proof.toml"
Words = Mapping[str, str]


class Note(Struct, frozen=True):
    """A point of the source that asks for a decision."""

    title: str
    text: str


class Notes(Struct, frozen=True):
    """The page of notes for the centre."""

    title: str
    lead: str
    answer: str
    note: tuple[Note, ...]


class ProofWords(Struct, frozen=True):
    """The file as it is."""

    title: str
    language: str
    made: str
    counts: str
    hash: str
    footer: str
    page: str
    how: tuple[str, ...]
    status: Words
    changes: Words
    screens: Words
    register: Words
    apart: Words
    unsaid: Words
    words: Words
    kinds: Words
    sign: Words
    notes: Notes


def read_words(resources: Path) -> ProofWords:
    """The words; raises `BadInputError` when the file cannot be read."""
    raw = read_toml(resources / "content" / FILE, FILE)
    if isinstance(raw, Problem):
        raise BadInputError((raw,))
    words, problems = Strict().build(raw, ProofWords, FILE)
    if words is None or problems:
        raise BadInputError(tuple(problems))
    return words
