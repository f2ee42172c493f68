"""All the rules on a content that could be read, and what needs a screen to be judged, which is handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from kiosk.content.model import Content, Texts
from kiosk.content.origins import Origins
from kiosk.content.problems import Problem, Problems, key
from kiosk.content.rules.citations import citation_rules
from kiosk.content.rules.letters import HasGlyphs, letter_rules
from kiosk.content.rules.pictures import PictureOk, picture_rules
from kiosk.content.rules.reading import reading_rules
from kiosk.content.rules.structure import structure_rules
from kiosk.content.rules.teachback import teachback_rules
from kiosk.content.rules.texts import text_rules

BlockFits = Callable[[Content, str], Sequence[tuple[str, str]]]
"""(content, language) -> (block, what does not fit) for each block too large for the smallest screen."""


class Tools(Struct, frozen=True):
    """What only a graphics library can tell; a check without one is left out."""

    picture_ok: PictureOk | None = None
    has_glyphs: HasGlyphs | None = None
    block_fits: BlockFits | None = None


def check(content: Content, tools: Tools | None = None, origins: Origins | None = None) -> Problems:
    """Every problem, in the order of files and keys."""
    tools, origins = tools or Tools(), origins or Origins()
    found = [
        *structure_rules(content),
        *citation_rules(content),
        *text_rules(content),
        *reading_rules(content),
        *letter_rules(content, tools.has_glyphs),
        *picture_rules(content, tools.picture_ok),
        *teachback_rules(content),
    ]
    if tools.block_fits:
        found += _fitting(content, tools.block_fits)
    return tuple(sorted({origins.real(problem) for problem in found}))


def check_vital(content: Content, origins: Origins) -> Problems:
    """What could not be shown: the check of a start, which has no time for the rest.

    Ours too, though it was checked before it was shipped: a file that a bad disk cut short may still be valid TOML.
    A file of a picture that is gone keeps nothing from being shown: a quiet placeholder stands in its place.
    """
    found = [*structure_rules(content), *text_rules(content), *picture_rules(content, None, drawn=False)]
    return tuple(sorted({origins.real(problem) for problem in found}))


def _fitting(content: Content, block_fits: BlockFits) -> Iterable[Problem]:
    blocks = {block.id: block for section in content.structure.sections for block in section.blocks}
    for language, texts in content.texts.items():
        if not _complete(content, texts):
            continue  # what is missing is told already; without it nothing can be laid out
        for name, message in block_fits(content, language):
            said = {it.id: sum(map(len, texts.statements[it.id])) for it in blocks[name].statements}
            where = key("statements", max(said, key=lambda it: said[it]))
            yield Problem(f"{language}.toml", where, message, f'shorten the block "{name}", or make two of it')


def _complete(content: Content, texts: Texts) -> bool:
    """Whether there is all that a page is made of."""
    structure = content.structure
    return (
        all(statement.id in texts.statements for statement in structure.statements())
        and all(term in texts.terms for term in structure.terms)
        and all(section.id in texts.sections for section in structure.sections)
        and all(
            block.picture in {"", *structure.pictures} for section in structure.sections for block in section.blocks
        )
        and all(plate in content.plates for picture in structure.pictures.values() for plate in picture.plates)
    )
