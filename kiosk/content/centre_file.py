"""centre.toml: what a centre may ask for, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.content.contrast import TEXT_CONTRAST, contrast, is_colour
from kiosk.content.image_size import FORMATS, image_size
from kiosk.content.model import Kind, Layout, Role, Statement, Structure
from kiosk.content.problems import Problem, did_you_mean, entry

_OWN_KINDS = (Kind.CENTRE, Kind.INTERFACE)
_ADDRESS = re.compile(r"https?://[a-z0-9][a-z0-9.-]*\.[a-z]{2,}(?:/[A-Za-z0-9._~/-]*)?")
"""A plain address: whoever types it off the paper must be able to, and none of its parts may tell who follows it."""
ADDRESS_LENGTH = 80


class OwnBlock(Struct, frozen=True):
    """A block of the centre's own."""

    id: str
    section: str
    statements: tuple[Statement, ...]
    after: str = ""
    """Id of the block it follows; empty: the end of the section, before what closes it."""
    picture: str = ""
    """File in `pictures`, or id of a picture of ours; empty: that of the block before."""


class CentreFile(Struct, frozen=True):
    """The file as it is."""

    name: str = ""
    logo: str = ""
    action_colour: str = ""
    address: str = ""
    hide: tuple[str, ...] = ()
    block: tuple[OwnBlock, ...] = ()


def refusals(file: CentreFile, structure: Structure, folder: Path, name: str) -> Iterable[Problem]:
    """Everything in the file that cannot be done, or must not be."""
    yield from _bad_hides(file.hide, structure, name)
    yield from _bad_blocks(file.block, structure, name)
    yield from _bad_looks(file, folder, name)


def _bad_hides(hide: Iterable[str], structure: Structure, name: str) -> Iterable[Problem]:
    blocks = {block.id: block for section in structure.sections for block in section.blocks}
    holders = {statement.id: block.id for block in blocks.values() for statement in block.statements}
    for wanted in hide:
        where = entry("hide", wanted)
        if wanted in {statement.id for statement in structure.standing.values()}:
            yield Problem(name, where, "expected a block that may be hidden; this sentence stands on every screen")
        elif wanted not in blocks:
            holder = f'it is said in the block "{holders[wanted]}"' if wanted in holders else ""
            yield Problem(name, where, "expected the id of a block", holder or did_you_mean(wanted, blocks))
        elif blocks[wanted].role is not Role.IDEA:
            part = "opens" if blocks[wanted].role is Role.MAIN else "closes"
            yield Problem(
                name, where, f"expected a block that may be hidden; this one {part} its section", "replace its text"
            )


def _bad_blocks(own: Sequence[OwnBlock], structure: Structure, name: str) -> Iterable[Problem]:
    sections = {section.id: section for section in structure.sections}
    for block in own:
        section = sections.get(block.section)
        where = entry("block", block.id)
        if section is None:
            yield Problem(
                name, f"{where}.section", "expected the id of a section", did_you_mean(block.section, sections)
            )
            continue
        if section.layout is Layout.GLOSSARY:
            yield Problem(name, f"{where}.section", "expected a section made of blocks; this is the glossary")
        known = [other.id for other in section.blocks] + [o.id for o in own if o.section == block.section]
        if block.after and block.after not in known:
            hint = did_you_mean(block.after, known)
            yield Problem(name, f"{where}.after", f'expected the id of a block of "{block.section}"', hint)
        if block.after in [other.id for other in section.blocks if other.role is Role.CLOSING]:
            yield Problem(name, f"{where}.after", "expected a block before the one that closes the section")
        for statement in block.statements:
            if statement.kind not in _OWN_KINDS:
                yield Problem(
                    name,
                    f"{entry('statement', statement.id)}.kind",
                    'expected "centre": what a centre adds is said in its own name',
                )


def _bad_looks(file: CentreFile, folder: Path, name: str) -> Iterable[Problem]:
    logo = folder / file.logo
    if file.logo and (image_size(logo) is None or not logo.resolve().is_relative_to(folder.resolve())):
        yield Problem(name, "logo", f"expected a picture ({', '.join(FORMATS)}) in {folder.name}, found none such")
    if file.action_colour and not is_colour(file.action_colour):
        yield Problem(name, "action_colour", "expected a colour", 'write it "#rrggbb", such as "#145C63"')
    elif file.action_colour and (ratio := contrast(file.action_colour, "#ffffff")) < TEXT_CONTRAST:
        message = f"expected a colour on which white can be read: at least {TEXT_CONTRAST:g}:1, this is {ratio:.1f}:1"
        yield Problem(name, "action_colour", message, "take a darker one")
    if file.address and not (_ADDRESS.fullmatch(file.address) and len(file.address) <= ADDRESS_LENGTH):
        message = f"expected a plain web address of {ADDRESS_LENGTH} characters at most, without ? and #"
        yield Problem(name, "address", message, 'such as "https://www.radiologie-du-port.fr"')
