"""Loads the whole content: ours, and over it the centre's own.

Mistakes are values. `load` gives the content or every problem found; `survey` gives both, with what could be
read despite the problems, so that `check` can go on and tell the rest.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from msgspec import Struct, field

from kiosk.content.checks import check_vital
from kiosk.content.icons import read_icons
from kiosk.content.languages import available, base_of, languages_in
from kiosk.content.model import Content
from kiosk.content.origins import Origins
from kiosk.content.overlay import FILE as CENTRE
from kiosk.content.overlay import Overlaid, lay_over
from kiosk.content.plates import read_plates
from kiosk.content.problems import Problem, Problems, did_you_mean
from kiosk.content.structure_file import read_sources, read_structure
from kiosk.content.texts import join_texts


class Survey(Struct, frozen=True):
    """What could be read, and what could not."""

    content: Content | None
    """None when there is no structure to speak of."""
    problems: Problems
    origins: Origins = field(default_factory=Origins)
    """Where the centre's own is written, for the problems that later checks find."""


def load(resources: Path, overlay: Path | None = None, languages: Collection[str] | None = None) -> Content | Problems:
    """The content ready to show, or all that keeps it from being read.

    `resources` holds `content` and `illustrations`. `overlay` is the centre's folder. `languages` are those
    wanted, such as `("fr",)`: reading one is faster than all; None for all.
    """
    found = survey(resources, overlay, languages)
    if found.problems or found.content is None:
        return found.problems
    return check_vital(found.content, found.origins) or found.content


def survey(resources: Path, overlay: Path | None = None, languages: Collection[str] | None = None) -> Survey:
    """Reads everything, going on after each mistake."""
    folder = resources / "content"
    structure, problems = read_structure(folder)
    sources, more = read_sources(folder)
    problems += more
    plates, more = read_plates(resources / "illustrations")
    problems += more
    icons, more = read_icons(resources / "illustrations")
    problems += more
    if structure is None:
        return Survey(None, tuple(problems))
    over = Overlaid(structure)
    if overlay and (wrong := _wrong_folder(overlay)):
        problems, overlay = [*problems, wrong], None
    wanted = _wanted(resources, overlay, languages)
    if overlay:
        problems += _stray_files(overlay)
        over, more = lay_over(structure, overlay, wanted)
        problems += more
    texts, places, more = join_texts(folder, overlay, wanted, over.hidden)
    problems += more
    content = Content(
        over.structure, texts, sources, {**plates, **over.plates}, over.centre, icons=icons, hidden=over.hidden
    )
    return Survey(content, tuple(problems), Origins({**places, **over.origins}))


def _wanted(resources: Path, overlay: Path | None, languages: Collection[str] | None) -> list[str]:
    """The languages to read with their registers, each after the one that it rewrites."""
    found = set(languages_in(resources, overlay))
    named = found if languages is None else set(languages)
    bases = {base_of(language) or language for language in named}
    return sorted(named | bases | {language for language in found if base_of(language) in bases})


def _wrong_folder(folder: Path) -> Problem | None:
    if not folder.is_dir():
        return Problem(str(folder), "", "expected a folder with the centre's content, there is none")
    if not any(folder.glob("*.toml")):
        return Problem(str(folder), "", "expected centre.toml or a language file such as fr.toml, found neither")
    return None


def _stray_files(folder: Path) -> list[Problem]:
    """Files that would be ignored without a word, such as `center.toml`."""
    known = {CENTRE, *(f"{language}.toml" for language in available(folder))}
    return [
        Problem(f"{folder.name}/{path.name}", "", "expected no such file", did_you_mean(path.name, [CENTRE, "fr.toml"]))
        for path in sorted(folder.glob("*.toml"))
        if path.name not in known
    ]
