"""Pictures: the plates exist, their files decode, and what blocks and anchors name is on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.content.model import Block, Content, Picture, PictureKind
from kiosk.content.plate import LEFTWARDS, Plate
from kiosk.content.plates import file_of
from kiosk.content.problems import Problem, did_you_mean, entry, key
from kiosk.content.rules.safe_svg import unsafe
from kiosk.content.structure_file import STRUCTURE

PictureOk = Callable[[Path], str | None]
"""What keeps a picture file from being decoded; None when nothing does."""

PLATES = {PictureKind.COMPARE: 2}
"""Plates that a picture of some kind is made of; a step diagram has one scene or more, all others have one plate."""
MONITORS = 2
"""Of a step diagram: the front and the side view."""


def picture_rules(content: Content, picture_ok: PictureOk | None, drawn: bool = True) -> Iterable[Problem]:
    """Nothing that is named is missing; with `drawn`, which takes time, the files are there and can be drawn."""
    for section in content.structure.sections:
        if section.icon and section.icon not in content.plates:
            hint = did_you_mean(section.icon, content.plates)
            yield Problem(STRUCTURE, f"{entry('section', section.id)}.icon", "expected the name of a plate", hint)
        for block in section.blocks:
            yield from _block(block, content)
    for scene in content.structure.attract:
        yield from _block(scene, content)
        if not scene.picture:
            yield Problem(STRUCTURE, f"{entry('attract', scene.id)}.picture", "expected a picture, there is none")
    for picture in content.structure.pictures.values():
        yield from _picture(picture, content)
    for plate in content.plates.values():
        yield from _plate(plate, drawn)
        yield from _turned(plate, content)
        if drawn:
            for path in (layer.file for layer in plate.layers if layer.file.is_file()):
                name = file_of(plate.name) if path.name == plate.name else f"{plate.name}/{path.name}"
                yield from _drawn(path, name, picture_ok)
    if drawn and (logo := content.centre.logo):
        yield from _drawn(logo, f"{logo.parent.name}/{logo.name}", picture_ok)


def _block(block: Block, content: Content) -> Iterable[Problem]:
    where = entry("block", block.id)
    pictures = content.structure.pictures
    picture = pictures.get(block.picture)
    if picture is None:
        if block.picture:
            hint = did_you_mean(block.picture, pictures)
            yield Problem(STRUCTURE, f"{where}.picture", f'expected a picture, found "{block.picture}"', hint)
        return
    wanted = content.structure.plates_of(picture)
    plates = [content.plates[plate] for plate in wanted if plate in content.plates]
    if len(plates) < len(wanted):
        return  # told where the picture is defined
    anchors = {name: anchor for plate in plates for name, anchor in plate.anchors.items()}
    if block.spot and picture.kind is not PictureKind.SPOTS:
        yield Problem(STRUCTURE, f"{where}.spot", f'expected none: the picture "{picture.id}" is not of kind "spots"')
    for part, names in (("spot", filter(None, (block.spot,))), ("labels", block.labels)):
        for name in names:
            if name not in anchors:
                message = f'expected an anchor of the picture "{picture.id}", found "{name}"'
                yield Problem(STRUCTURE, f"{where}.{part}", message, did_you_mean(name, anchors))
    yield from _layers(f"{where}.layers", block.layers, plates, picture.id)
    for name in block.faded:
        if name not in block.layers:
            message = f'expected a layer that the block shows, found "{name}"'
            yield Problem(STRUCTURE, f"{where}.faded", message, did_you_mean(name, block.layers))
    moved = {layer.track for plate in plates for layer in plate.layers if layer.track}
    for track in block.tracks:
        if track.thing not in moved or track.thing not in block.layers:
            message = f'expected something that slides or grows and that the block shows, found "{track.thing}"'
            yield Problem(STRUCTURE, f"{where}.tracks", message, did_you_mean(track.thing, moved & {*block.layers}))
        if not 0 <= track.start < track.end <= 1:
            message = f"expected 0 <= start < end <= 1, found {track.start} and {track.end}"
            yield Problem(STRUCTURE, f"{where}.tracks", message)
    shown = set(block.layers or picture.layers)
    for label in block.labels:
        homes = {name for plate in plates if label in plate.anchors for name in _home(plate, label)}
        if shown and homes and not homes & {*shown, ""}:
            message = f'expected a label of a layer that is shown, "{label}" is on "{min(homes)}"'
            yield Problem(STRUCTURE, f"{where}.labels", message, "add the layer, or leave out the label")


def _home(plate: Plate, anchor: str) -> tuple[str, ...]:
    """The names of the layer that an anchor belongs to; the empty name for the whole plate."""
    layer = plate.anchors[anchor].layer
    return next((it.names for it in plate.layers if it.id == layer), ("",))


def _picture(picture: Picture, content: Content) -> Iterable[Problem]:
    where = entry("picture", picture.id)
    yield from _counts(picture, where)
    pictures = content.structure.pictures
    for key_, names, known in (
        ("plates", picture.plates, content.plates),
        ("monitors", picture.monitors, pictures),
        ("inset", filter(None, (picture.inset,)), pictures),
    ):
        for name in names:
            if name not in known:
                wanted = "plate of the illustrations" if known is content.plates else "picture"
                message = f'expected a {wanted}, found "{name}"'
                yield Problem(STRUCTURE, f"{where}.{key_}", message, did_you_mean(name, known))
    all_plates = content.structure.plates_of(picture)
    plates = [content.plates[plate] for plate in all_plates if plate in content.plates]
    if len(plates) == len(all_plates):
        yield from _layers(f"{where}.layers", picture.layers, plates, picture.id)
        anchors = {name for plate in plates for name in plate.anchors}
        for name in picture.labels:
            if name not in anchors:
                message = f'expected an anchor of the picture, found "{name}"'
                yield Problem(STRUCTURE, f"{where}.labels", message, did_you_mean(name, anchors))
    blocks = [block for section in content.structure.sections for block in section.blocks]
    spots = [block for block in blocks if block.picture == picture.id and block.spot]
    if (
        picture.kind is PictureKind.SPOTS
        and not (spots or content.hidden)
        and any(block.picture == picture.id for block in blocks)
    ):
        yield Problem(STRUCTURE, where, 'expected a block whose "spot" is an anchor of it, there is none')
    for block in spots:
        others = [other.id for other in spots if other.spot == block.spot and other is not block]
        if others:
            message = f'expected a spot of its own, "{others[0]}" has "{block.spot}" too'
            yield Problem(STRUCTURE, f"{entry('block', block.id)}.spot", message)


def _counts(picture: Picture, where: str) -> Iterable[Problem]:
    """A picture has the plates that its kind asks for."""
    procedure = picture.kind is PictureKind.PROCEDURE
    count, found = PLATES.get(picture.kind, 1), len(picture.plates)
    if found < 1 or (not procedure and found != count):
        message = f'expected {count} plates for the kind "{picture.kind}", found {found}'
        yield Problem(STRUCTURE, f"{where}.plates", message)
    if len(picture.monitors) != (MONITORS if procedure else 0):
        wanted = "the pictures of the front and of the side view" if procedure else "none: only a step diagram has some"
        yield Problem(STRUCTURE, f"{where}.monitors", f"expected {wanted}, found {len(picture.monitors)}")
    if picture.inset and not procedure:
        yield Problem(STRUCTURE, f"{where}.inset", "expected none: only a step diagram has one")


def _layers(where: str, names: Iterable[str], plates: Iterable[Plate], picture: str) -> Iterable[Problem]:
    known = {name for plate in plates for layer in plate.layers for name in layer.names}
    for name in names:
        if name not in known:
            message = f'expected a layer of the picture "{picture}", found "{name}"'
            yield Problem(STRUCTURE, where, message, did_you_mean(name, known))


def _plate(plate: Plate, drawn: bool) -> Iterable[Problem]:
    file = file_of(plate.name)
    ids = [layer.id for layer in plate.layers]
    if not ids:
        yield Problem(file, "layers", "expected at least one layer")
    for layer in plate.layers:
        where = entry("layers", layer.id)
        if ids.count(layer.id) > 1:
            yield Problem(file, f"{where}.id", "expected an id of its own, another layer has it too")
        if layer.width <= 0 or layer.height <= 0:
            yield Problem(file, f"{where}.box", "expected a width and a height above 0")
        if drawn and not layer.file.is_file():
            names = [path.name for path in layer.file.parent.glob("*")]
            hint = did_you_mean(layer.file.name, names)
            yield Problem(file, f"{where}.file", f"expected this file, there is no {layer.file.name}", hint)
    for name, anchor in plate.anchors.items():
        if anchor.layer and anchor.layer not in ids:
            hint = did_you_mean(anchor.layer, ids)
            yield Problem(file, key("anchors", name, "layer"), f'expected a layer, found "{anchor.layer}"', hint)
        if not (0 <= anchor.x <= plate.width and 0 <= anchor.y <= plate.height):
            yield Problem(file, key("anchors", name, "at"), "expected a point on the plate")


def _turned(plate: Plate, content: Content) -> Iterable[Problem]:
    """A plate for languages from right to left has everything that the plate has which it stands for."""
    if not plate.name.endswith(LEFTWARDS):
        return
    name = plate.name.removesuffix(LEFTWARDS)
    if (first := content.plates.get(name)) is None:
        yield Problem(file_of(plate.name), "", f'expected a plate "{name}" which this one stands for')
        return
    has, needs = ((it.anchors.keys(), [layer.id for layer in it.layers]) for it in (plate, first))
    if has != needs:
        yield Problem(file_of(plate.name), "", f'expected the layers and anchors of "{name}", in the same order')


def _drawn(path: Path, name: str, picture_ok: PictureOk | None) -> Iterable[Problem]:
    if path.suffix.lower() == ".svg":
        for element, message in unsafe(path):
            yield Problem(name, element, message)
    if picture_ok and (reason := picture_ok(path)):
        yield Problem(name, "", f"expected a picture that can be drawn: {reason}")
