"""What runs, since when, and who answers for what it says: as facts, and as lines for the staff page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from kiosk import __version__
from kiosk.content.languages import base_of
from kiosk.content.model import Content, Validation
from kiosk.content.problems import Problems
from kiosk.content.validation import Validity, texts_hash, validity
from kiosk.speaker import Voices
from kiosk.state import Restart

SHORT_HASH = 8
"""Letters of a hash that tell two texts apart at a glance."""
MOST_PROBLEMS = 2
"""Problems that are written out; the journal has them all."""
MEGABYTE = 1024 * 1024

Line = tuple[str, str]
"""A name and what is to be said of it."""


class Answered(Struct, frozen=True):
    """The texts of a language, and who answers for them."""

    code: str
    name: str
    hash: str
    validity: Validity
    validation: Validation | None


class Bulletin(Struct, frozen=True):
    """What is to be told of a running kiosk.  Nothing about visitors."""

    version: str = __version__
    texts: tuple[Answered, ...] = ()
    centre: str = ""
    """Name of the folder with the centre's own content; empty: there is none in use."""
    uptime: timedelta = timedelta()
    last_restart: Restart | None = None
    errors: int = 0
    """Since the start."""
    opens: bool = False
    """Whether the next change opens it."""
    change: datetime | None = None
    """When it opens or closes next; None: never."""
    memory: int | None = None
    """Bytes in use; None where the system does not tell."""
    problems: Problems = ()
    voices: Voices | None = None
    """Who reads aloud; None: nobody asked."""


def answered(content: Content) -> tuple[Answered, ...]:
    """Who answers for each language; a register counts with its language."""
    return tuple(
        Answered(code, texts.name, texts_hash(content, code), validity(content, code), texts.validation)
        for code, texts in content.texts.items()
        if not base_of(code)
    )


def lines(bulletin: Bulletin, words: Mapping[str, str]) -> Iterator[Line]:
    """The facts that stand one under the other."""
    yield words["version"], bulletin.version
    for texts in bulletin.texts:
        yield words["texts"].replace("%1", texts.name), _answer(texts, words)
    if bulletin.voices is not None:
        yield words["voice"], _voices(bulletin.voices, words)
    yield words["centre_content"], bulletin.centre or words["none"]
    yield words["uptime"], _duration(bulletin.uptime, words)
    yield words["last_restart"], _restart(bulletin.last_restart, words)
    yield words["errors"], str(bulletin.errors)
    change = moment(bulletin.change, words) if bulletin.change else words["never"]
    yield words["next_opening" if bulletin.opens else "next_closing"], change
    if bulletin.memory is not None:
        yield words["memory"], words["megabytes"].replace("%1", str(round(bulletin.memory / MEGABYTE)))
    yield words["problems"], str(len(bulletin.problems)) if bulletin.problems else words["none"]


def complaints(bulletin: Bulletin, words: Mapping[str, str]) -> Iterator[str]:
    """The first problems; the hints are for the journal."""
    for problem in bulletin.problems[:MOST_PROBLEMS]:
        yield str(replace(problem, hint=""))
    if (more := len(bulletin.problems) - MOST_PROBLEMS) > 0:
        yield words["problems_more"].replace("%1", str(more))


def moment(at: datetime, words: Mapping[str, str]) -> str:
    """A day and a time of day."""
    return _filled(words["moment"], _day(at.date(), words), f"{at.hour:02}", f"{at.minute:02}")


def _day(at: date, words: Mapping[str, str]) -> str:
    return _filled(words["day"], f"{at.year:04}", f"{at.month:02}", f"{at.day:02}")


def _answer(texts: Answered, words: Mapping[str, str]) -> str:
    short = texts.hash[:SHORT_HASH]
    if texts.validation is None:
        return _filled(words["texts_nobody"], short)
    try:
        day = _day(date.fromisoformat(texts.validation.date), words)
    except ValueError:  # a physician's own way to write it
        day = texts.validation.date
    name = "texts_validated" if texts.validity is Validity.VALIDATED else "texts_lapsed"
    return _filled(words[name], short, texts.validation.by, day)


def _voices(voices: Voices, words: Mapping[str, str]) -> str:
    if voices.mute is not None:
        return words[voices.mute.value]
    named = (_filled(words["voice_named" if voice else "voice_missing"], name, voice) for name, voice in voices.named)
    return "\n".join([_filled(words["voice_engine"], voices.engine), *named])


def _duration(time: timedelta, words: Mapping[str, str]) -> str:
    hours, minutes = divmod(int(time.total_seconds()) // 60, 60)
    if hours >= 48:
        return _filled(words["days"], str(hours // 24), str(hours % 24))
    return _filled(words["hours"], str(hours), str(minutes))


def _restart(restart: Restart | None, words: Mapping[str, str]) -> str:
    if restart is None:
        return words["none"]
    why = words[f"why_{restart.why.value}"]
    try:
        return f"{moment(datetime.fromisoformat(restart.at), words)}, {why}"
    except ValueError:  # a state that somebody wrote by hand
        return why


def _filled(words: str, *values: str) -> str:
    return re.sub(r"%(\d)", lambda place: values[int(place[1]) - 1], words)
