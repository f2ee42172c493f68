"""Recordings of a human voice, which are played where there are any instead of the engine's.

`audio/<language>/<statement>.wav` holds a whole statement, `<statement>-1.wav` its first sentence, and so on.  The
whole comes first: its sentences are then shown as one, for nobody knows where in it each begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.languages import base_of
from kiosk.content.model import Content, Texts
from kiosk.reading_aloud import WHOLE, Utterance

SUFFIX = ".wav"


def recordings(content: Content, texts: Texts) -> Mapping[str, Path]:
    """Every recording of these texts, by its name without the suffix.

    A register, such as the easy one, has those of its language where it says the same, and those of its own.
    """
    base = content.texts.get(base_of(texts.language))
    own = _files(content.centre.audio, texts.language)
    if base is None:
        return own
    rewritten = {name for name, said in base.statements.items() if texts.statements.get(name) != said}
    files = _files(content.centre.audio, base.language).items()
    shared = {name: file for name, file in files if not {name, name.rpartition("-")[0]} & rewritten}
    return {**shared, **own}


def _files(audio: Path | None, language: str) -> dict[str, Path]:
    folder = audio / language if audio else None
    return {file.stem: file for file in sorted(folder.glob(f"*{SUFFIX}"))} if folder else {}


def with_recordings(utterances: Iterable[Utterance], found: Mapping[str, Path]) -> tuple[Utterance, ...]:
    """The utterances with the recordings that there are of them."""
    made: list[Utterance] = []
    for name, group in groupby(utterances, key=lambda utterance: utterance.id):
        sentences = list(group)
        if name in found:
            text = " ".join(sentence.text for sentence in sentences)
            made.append(Utterance(name, text, WHOLE, found[name]))
        else:
            made += [replace(each, recording=found.get(f"{name}-{each.sentence + 1}")) for each in sentences]
    return tuple(made)
