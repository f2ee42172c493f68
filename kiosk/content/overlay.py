"""The centre's own content, laid over ours: its name and colours, blocks it hides, blocks it adds.

A folder with `centre.toml`, with `<language>.toml` files that replace texts of ours and hold those of its own
blocks, and with its pictures in `pictures`. What protects a patient cannot be hidden.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.content.centre_file import CentreFile, OwnBlock, refusals
from kiosk.content.files import read_toml
from kiosk.content.image_size import FORMATS, image_size
from kiosk.content.model import Block, Centre, Picture, Role, Section, Structure
from kiosk.content.plate import Layer, Plate
from kiosk.content.plates import file_of
from kiosk.content.problems import Problem, did_you_mean, entry, key
from kiosk.content.strict import Strict
from kiosk.content.structure_file import STRUCTURE, with_pictures

FILE = "centre.toml"
PICTURES = "pictures"
AUDIO = "audio"


class Overlaid(Struct, frozen=True):
    """Our structure with the centre's over it."""

    structure: Structure
    plates: Mapping[str, Plate] = field(default_factory=dict)
    """The centre's own, beside ours."""
    centre: Centre = field(default_factory=Centre)
    hidden: frozenset[str] = frozenset()
    """Ids of blocks and statements that are hidden, and of the facts and others that nothing else cites."""
    origins: Mapping[tuple[str, str], str] = field(default_factory=dict)


def lay_over(structure: Structure, folder: Path, languages: Collection[str]) -> tuple[Overlaid, list[Problem]]:
    """The structure as the centre wants it; what cannot be done is told and left out."""
    name = f"{folder.name}/{FILE}"
    if not (folder / FILE).is_file():
        return Overlaid(structure, centre=_centre(CentreFile(), folder)), []
    raw = read_toml(folder / FILE, name)
    if isinstance(raw, Problem):
        return Overlaid(structure), [raw]
    file, problems = Strict({(OwnBlock, "statements"): "statement"}).build(raw, CentreFile, name)
    if file is None:
        return Overlaid(structure), problems
    problems += refusals(file, structure, folder, name)
    refused = {problem.key for problem in problems}
    hide = {block for block in file.hide if entry("hide", block) not in refused}
    plates = _plates(file.block, structure, folder, problems, name)
    own = [block for block in file.block if block.section in {section.id for section in structure.sections}]
    sections = tuple(_section(section, hide, own) for section in structure.sections)
    pictures = {**structure.pictures, **{plate: Picture(plate, (plate,)) for plate in plates}}
    over = replace(structure, sections=sections, pictures=pictures)
    return (
        Overlaid(
            over,
            plates,
            _centre(file, folder),
            frozenset(_ids(structure)) - frozenset(_ids(over)),
            dict(_origins(own, plates, folder, languages)),
        ),
        problems,
    )


def _section(section: Section, hide: set[str], own: Sequence[OwnBlock]) -> Section:
    """The section without the hidden blocks and with the centre's; ours keep the pictures that they had."""
    blocks = list(with_pictures(section).blocks)
    for added in (block for block in own if block.section == section.id):
        ids = [block.id for block in blocks]
        closes = next((at for at, block in enumerate(blocks) if block.role is Role.CLOSING), len(blocks))
        at = ids.index(added.after) + 1 if added.after in ids else closes
        blocks.insert(at, Block(added.id, added.statements, picture=added.picture))
    kept = tuple(block for block in blocks if block.id not in hide)
    return with_pictures(replace(section, blocks=kept))


def _plates(
    own: Iterable[OwnBlock], structure: Structure, folder: Path, problems: list[Problem], name: str
) -> Mapping[str, Plate]:
    """A plate of one layer for each picture of the centre's own."""
    files = {path.name: path for path in sorted((folder / PICTURES).glob("*")) if path.suffix.lower() in FORMATS}
    plates: dict[str, Plate] = {}
    for block in own:
        if not block.picture or block.picture in structure.pictures:
            continue
        where = f"{entry('block', block.id)}.picture"
        path = files.get(block.picture)
        size = image_size(path) if path else None
        if path is None:
            hint = did_you_mean(block.picture, [*files, *structure.pictures])
            problems.append(Problem(name, where, f"expected a file in {folder.name}/{PICTURES}", hint))
        elif size is None:
            problems.append(Problem(name, where, f"expected a picture in {folder.name}/{PICTURES}/{path.name}"))
        else:
            plates[path.name] = Plate(path.name, *size, (Layer("picture", path, 0, 0, *size),), {})
    return plates


def _centre(file: CentreFile, folder: Path) -> Centre:
    audio = folder / AUDIO
    logo = folder / file.logo if file.logo else None
    return Centre(file.name, logo, file.action_colour, file.address, audio if audio.is_dir() else None)


def _ids(structure: Structure) -> Iterable[str]:
    """Of blocks, of statements and of what they cite."""
    for section in structure.sections:
        for block in section.blocks:
            yield block.id
            yield from (statement.id for statement in block.statements)
    yield from (cited for statement in structure.statements() for cited in statement.cites)


def _origins(
    own: Iterable[OwnBlock], plates: Iterable[str], folder: Path, languages: Iterable[str]
) -> Iterable[tuple[tuple[str, str], str]]:
    """What is said of the centre's blocks, statements and pictures is said of its files."""
    statements = [statement.id for block in own for statement in block.statements]
    for block in own:
        yield (STRUCTURE, entry("block", block.id)), f"{folder.name}/{FILE}"
    for statement in statements:
        yield (STRUCTURE, entry("statement", statement)), f"{folder.name}/{FILE}"
    for plate in plates:
        yield (STRUCTURE, entry("picture", plate)), f"{folder.name}/{FILE}"
        yield (file_of(plate), ""), f"{folder.name}/{PICTURES}/{plate}"
    for language in languages:
        for part, names in (("statements", statements), ("blocks", [block.id for block in own]), ("pictures", plates)):
            yield from (((f"{language}.toml", key(part, it)), f"{folder.name}/{language}.toml") for it in names)
