"""The centre's own content over ours: what it may change, and what it may not."""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Callable, Collection
from pathlib import Path

import attrs
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.checking import check
from kiosk.content.image_size import image_size
from kiosk.content.loader import load, survey
from kiosk.content.model import Block, Content, Kind, Role
from kiosk.content.problems import Problem, show
from kiosk.content.report import examine
from kiosk.content.validation import texts_hash
from kiosk.resources_path import resources
from kiosk.settings import Settings
from tests.support.content_copy import ContentCopy, told


def png(width: int, height: int) -> bytes:
    """A whole black PNG."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = zlib.compress(b"".join(b"\0" + b"\0\0\0" * width for _ in range(height)))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


Problems = Callable[[Path], Collection[Problem]]

PHONE = """
[[block]]
id = "centre.phone"
section = "avant-apres"
statement = [{ id = "centre.phone", kind = "centre" }]
"""
PHONE_TEXT = '[statements]\n"centre.phone" = ["Appelez le 05\u00a000\u00a000\u00a000\u00a000."]\n'


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """An empty folder of a centre."""
    folder = tmp_path / "our-centre"
    folder.mkdir()
    return folder


def write(folder: Path, centre: str = "", fr: str = "") -> Path:
    """Put the files of a centre there; an empty one is left out."""
    for name, text in (("centre.toml", centre), ("fr.toml", fr)):
        if text:
            (folder / name).write_text(text, encoding="utf-8")
    return folder


def loaded(folder: Path) -> Content:
    """The content with the folder over it; nothing may be wrong."""
    content = load(resources(), folder, ("fr",))
    assert isinstance(content, Content), f"\n{show(content)}"
    return content


@pytest.fixture(scope="module")
def problems(tmp_path_factory: pytest.TempPathFactory) -> Problems:
    """What a folder makes wrong in French, the language that these centres write."""
    copy = ContentCopy.make(tmp_path_factory.mktemp("ours"))
    return lambda folder: copy.problems(overlay=folder, languages=("fr",))


def blocks(content: Content, section: str) -> tuple[Block, ...]:
    """The blocks of a section."""
    return next(it.blocks for it in content.structure.sections if it.id == section)


def ids(content: Content, section: str) -> list[str]:
    """Their ids."""
    return [block.id for block in blocks(content, section)]


def test_a_centre_replaces_any_text(centre: Path, problems: Problems) -> None:
    write(
        centre,
        fr="""
[statements]
"but.closing" = ["Qu'attendez-vous du geste ?"]
[sections.but]
title = "Dans quel but ?"
lead = "Moins de douleur"
[interface]
next = "Page suivante"
""",
    )
    ours = load(resources(), None, ("fr",))
    assert isinstance(ours, Content)
    texts = loaded(centre).texts["fr"]
    assert texts.sections["but"].title == "Dans quel but\u00a0?"
    assert texts.interface["next"] == "Page suivante"
    assert texts.interface["previous"] == ours.texts["fr"].interface["previous"]
    assert texts.statements["but.closing"] == ("Qu’attendez-vous du geste\u00a0?",), (
        "typed as on a keyboard, set as in print"
    )
    assert not problems(centre)


def test_what_a_centre_replaces_is_replaced_in_easy_words_too(centre: Path) -> None:
    """Else a visitor who reads the easy texts would be told what the centre does not say."""
    write(centre, fr='[statements]\n"but.immobiliser" = ["Le geste immobilise."]\n')
    easy = load(resources(), centre, ("fr.facile",))
    assert isinstance(easy, Content), f"\n{show(easy)}"
    said, ours = easy.texts["fr.facile"].statements, load(resources(), None, ("fr.facile",))
    assert isinstance(ours, Content)
    assert said["but.immobiliser"] == ("Le geste immobilise.",)
    assert said["but.qualite"] == ours.texts["fr.facile"].statements["but.qualite"], "only that one"
    (centre / "fr.facile.toml").write_text('[statements]\n"but.immobiliser" = ["Il tient."]\n', encoding="utf-8")
    easy = load(resources(), centre, ("fr.facile",))
    assert isinstance(easy, Content), f"\n{show(easy)}"
    assert easy.texts["fr.facile"].statements["but.immobiliser"] == ("Il tient.",), "its own easy words come first"


def test_a_long_sentence_of_a_centre_is_told_of_its_file_with_where_to_put_a_shorter_one(
    centre: Path, problems: Problems
) -> None:
    write(centre, fr=f'[statements]\n"but.closing" = ["Le geste {"est là et " * 4}reste."]\n')
    said = "rewrite it in fr.facile.toml"
    assert told(problems(centre), "our-centre/fr.toml", 'statements."but.closing"#1', said)


def test_a_centre_has_a_name_a_logo_and_a_colour(centre: Path) -> None:
    write(
        centre,
        'name = "Radiologie du Port"\nlogo = "logo.png"\naction_colour = "#145C63"\naddress = "https://a-b.fr/rx"\n',
    )
    (centre / "logo.png").write_bytes(png(40, 20))
    told_of = loaded(centre).centre
    assert (told_of.name, told_of.action_colour) == ("Radiologie du Port", "#145C63")
    assert told_of.address == "https://a-b.fr/rx"
    assert told_of.logo == centre / "logo.png"


def test_its_block_stands_before_the_closing_one(centre: Path, problems: Problems) -> None:
    content = loaded(write(centre, PHONE, PHONE_TEXT))
    assert ids(content, "avant-apres")[-2:] == ["centre.phone", "avant-apres.closing"]
    assert blocks(content, "avant-apres")[-1].role is Role.CLOSING
    assert not problems(centre)


def test_its_block_needs_a_text_in_the_languages_it_uses_and_in_no_other(
    centre: Path,
    qapp: QGuiApplication,  # noqa: ARG001  (fonts need an application)
) -> None:
    write(centre, PHONE, PHONE_TEXT)
    assert not check(Settings(content=centre)).problems
    problems = check(Settings(content=centre, language="en")).problems
    assert told(problems, "our-centre/en.toml", 'statements."centre.phone"', "it is missing")
    (centre / "en.toml").write_text(PHONE_TEXT.replace("Appelez le", "Call"), encoding="utf-8")
    assert not check(Settings(content=centre)).problems
    (centre / "en.toml").write_text('[interface]\nnext = "Next page"\n', encoding="utf-8")
    assert told(check(Settings(content=centre)).problems, "our-centre/en.toml", 'statements."centre.phone"', "missing")


def test_its_block_stands_after_the_one_it_names(centre: Path) -> None:
    content = loaded(write(centre, f'{PHONE}after = "avant-apres.main"\n', PHONE_TEXT))
    assert ids(content, "avant-apres")[:2] == ["avant-apres.main", "centre.phone"]


def test_its_picture_changes_no_picture_of_ours(centre: Path, problems: Problems) -> None:
    """The block after one of the centre's shows the picture it always had, not the one before it."""
    ours = load(resources(), None, ("fr",))
    assert isinstance(ours, Content)
    where = 'after = "indications.maladies"\npicture = "door.png"\n'
    texts = f'{PHONE_TEXT}[pictures."door.png"]\ncaption = "La porte"\ndescription = "Une porte bleue."\n'
    write(centre, PHONE.replace('"avant-apres"', '"indications"') + where, texts)
    (centre / "pictures").mkdir()
    (centre / "pictures" / "door.png").write_bytes(png(30, 20))
    content = loaded(centre)
    shown = {block.id: block.picture for block in blocks(content, "indications")}
    assert shown.pop("centre.phone") == "door.png"
    assert shown == {block.id: block.picture for block in blocks(ours, "indications")}
    plate = content.plates["door.png"]
    assert (plate.width, plate.height, plate.layers[0].file) == (30, 20, centre / "pictures" / "door.png")
    assert not problems(centre)


def test_a_hidden_block_takes_its_texts_and_leaves_the_pictures(centre: Path, problems: Problems) -> None:
    ours = load(resources(), None, ("fr",))
    assert isinstance(ours, Content)
    content = loaded(write(centre, 'hide = ["indications.maladies"]'))
    assert "indications.maladies" not in ids(content, "indications")
    assert "indications.maladies" not in content.texts["fr"].statements
    before = {block.id: block.picture for block in blocks(ours, "indications")}
    assert all(block.picture == before[block.id] for block in blocks(content, "indications"))
    assert not problems(centre)


def test_a_hidden_fact_is_the_centres_choice_and_no_mistake(centre: Path) -> None:
    report = examine(resources(), write(centre, 'hide = ["but.immobiliser", "steps.biopsy"]'))
    assert report.problems == examine(resources()).problems
    assert report.summary
    assert report.summary.facts_hidden == ("but-immobiliser",), "the biopsy is told elsewhere too"
    assert "1 hidden by the centre" in str(report.summary)


def test_hiding_the_anticoagulant_hides_its_warning_with_it(centre: Path) -> None:
    content = loaded(write(centre, 'hide = ["avant-apres.anticoagulant"]'))
    cited = {name for block in blocks(content, "avant-apres") for it in block.statements for name in it.cites}
    assert not cited & {"av-anticoagulant", "safety-anticoagulant"}


def test_a_centre_brings_a_language_of_its_own(centre: Path) -> None:
    text = (resources() / "content" / "fr.toml").read_text(encoding="utf-8")
    text = text.replace('language = "fr"', 'language = "de"').replace('name = "Français"', 'name = "Deutsch"')
    (centre / "de.toml").write_text(text, encoding="utf-8")
    content = load(resources(), centre, ("de",))
    assert isinstance(content, Content)
    assert content.texts["de"].name == "Deutsch"


def test_its_own_validation_stands_for_the_whole_language(centre: Path) -> None:
    write(centre, PHONE, PHONE_TEXT)
    read = texts_hash(loaded(centre), "fr")
    write(centre, fr=f'{PHONE_TEXT}[validation]\nby = "Dr Martin"\ndate = "2025-01-31"\nhash = "{read}"\n')
    report = examine(resources(), centre)
    assert "fr: validated by Dr Martin on 2025-01-31" in str(report.summary)


@attrs.frozen
class Refusal:
    """Files of a centre, and what is told of them."""

    key: str
    says: str
    centre: str = ""
    fr: str = ""
    file: str = "our-centre/centre.toml"


HIDE_MAIN = 'hide = ["but.main", "but.closing", "standing.general", "but.qualité", "but.hauteur.x", "bref.jamais-seul"]'
REFUSALS = {
    "hiding what opens a section": Refusal('hide."but.main"', "opens its section", HIDE_MAIN),
    "hiding what closes a section": Refusal('hide."but.closing"', "closes its section", HIDE_MAIN),
    "hiding a standing sentence": Refusal('hide."standing.general"', "on every screen", HIDE_MAIN),
    "hiding what is not there": Refusal('hide."but.qualité"', 'did you mean "but.qualite"?', HIDE_MAIN),
    "hiding the warning alone": Refusal('hide."bref.jamais-seul"', 'in the block "bref.traitement"', HIDE_MAIN),
    "a misspelt key": Refusal("nam", 'did you mean "name"?', 'nam = "Port"'),
    "bad TOML": Refusal("line 1, column 8", "valid TOML", "name = Port"),
    "an address that tells who follows it": Refusal(
        "address", "without ? and #", 'address = "https://www.radiologie.fr/?patient=1"'
    ),
    "an address without its scheme": Refusal("address", "a plain web address", 'address = "www.radiologie.fr"'),
    "an address too long to type": Refusal("address", "80 characters", f'address = "https://www.{"a" * 80}.fr"'),
    "a colour without a number": Refusal("action_colour", 'write it "#rrggbb"', 'action_colour = "teal"'),
    "a colour too pale for white": Refusal("action_colour", "at least 7:1, this is 5.0:1", 'action_colour = "#1E7B81"'),
    "a logo that is not there": Refusal("logo", "expected a picture", 'logo = "logo.png"'),
    "a logo that is no picture": Refusal("logo", "expected a picture", 'logo = "centre.toml"'),
    "a section that is not there": Refusal(
        'block."centre.phone".section', 'did you mean "avant-apres"?', PHONE.replace("avant-apres", "avant-aprés")
    ),
    "a place that is not there": Refusal(
        'block."centre.phone".after', 'did you mean "avant-apres.retour"?', f'{PHONE}after = "avant-apres.retourr"'
    ),
    "a place in another section": Refusal(
        'block."centre.phone".after', 'a block of "avant-apres"', f'{PHONE}after = "but.main"'
    ),
    "a place after the end": Refusal(
        'block."centre.phone".after', "before the one that closes", f'{PHONE}after = "avant-apres.closing"'
    ),
    "a page of the glossary": Refusal(
        'block."centre.phone".section', "this is the glossary", PHONE.replace("avant-apres", "lexique")
    ),
    "a medical fact of its own": Refusal(
        'statement."centre.phone".kind', "in its own name", PHONE.replace('"centre" }', '"fact", cites = ["ap-24h"] }')
    ),
    "an id of ours": Refusal(
        'block."but.main"', "an id of its own", PHONE.replace('id = "centre.phone"\n', 'id = "but.main"\n')
    ),
    "a picture that is not there": Refusal(
        'block."centre.phone".picture', "our-centre/pictures", f'{PHONE}picture = "door.png"'
    ),
    "a block without a text": Refusal('statements."centre.phone"', "it is missing", PHONE, file="our-centre/fr.toml"),
    "a text of nothing": Refusal(
        'statements."centre.fone"',
        'did you mean "centre.phone"?',
        PHONE,
        PHONE_TEXT + '"centre.fone" = ["Oui."]',
        "our-centre/fr.toml",
    ),
    "a text of ours made too long": Refusal(
        'statements."but.closing"#1',
        "at most 20 words",
        fr='[statements]\n"but.closing" = ["' + "mot " * 21 + '."]',
        file="our-centre/fr.toml",
    ),
    "a text of ours that loses its nuance": Refusal(
        'statements."risques.rares"',
        '"risk-rares" needs',
        fr='[statements]\n"risques.rares" = ["Tout va bien."]',
        file="our-centre/fr.toml",
    ),
    "a misspelt table": Refusal(
        "statement", 'did you mean "statements"?', fr='[statement]\n"but.closing" = ["Oui."]', file="our-centre/fr.toml"
    ),
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS.keys())
def test_is_refused(refusal: Refusal, centre: Path, problems: Problems) -> None:
    found = problems(write(centre, refusal.centre, refusal.fr))
    assert told(found, refusal.file, refusal.key, refusal.says), f"\n{show(found)}"


def test_what_is_refused_is_not_hidden(centre: Path) -> None:
    content = survey(resources(), write(centre, HIDE_MAIN), ("fr",)).content
    assert content
    assert {"but.main", "but.closing"} <= set(ids(content, "but"))
    assert {it.kind for it in content.structure.standing.values()} == {Kind.SAFETY}


@pytest.mark.parametrize(
    ("files", "says"),
    [((), "expected centre.toml or a language file"), (None, "expected a folder")],
    ids=["empty folder", "no folder"],
)
def test_a_wrong_folder_is_told(files: tuple[str, ...] | None, says: str, centre: Path) -> None:
    if files is None:
        centre.rmdir()
    found = load(resources(), centre, ("fr",))
    assert not isinstance(found, Content)
    assert told(found, str(centre), "", says)


def test_a_stray_file_is_told(centre: Path, problems: Problems) -> None:
    """`center.toml` would otherwise be ignored without a word."""
    write(centre, 'name = "Port"')
    (centre / "center.toml").write_text("", encoding="utf-8")
    assert told(problems(centre), "our-centre/center.toml", "", 'did you mean "centre.toml"?')


def test_a_logo_comes_from_the_centres_own_folder(centre: Path, problems: Problems) -> None:
    (centre.parent / "logo.png").write_bytes(png(40, 20))
    assert told(problems(write(centre, 'logo = "../logo.png"')), "our-centre/centre.toml", "logo", "in our-centre")


def test_its_drawings_are_drawn_alike_everywhere_too(centre: Path, problems: Problems) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Port</text></svg>'
    (centre / "pictures").mkdir()
    for file in (centre / "logo.svg", centre / "pictures" / "door.svg"):
        file.write_text(svg, encoding="utf-8")
    write(centre, f'logo = "logo.svg"\n{PHONE}picture = "door.svg"\n', PHONE_TEXT)
    found = problems(centre)
    assert told(found, "our-centre/logo.svg", "<text>", "no such element")
    assert told(found, "our-centre/pictures/door.svg", "<text>", "no such element")
    assert told(found, "our-centre/fr.toml", 'pictures."door.svg"', "it is missing")


def test_a_start_sees_what_the_centre_forgot(centre: Path) -> None:
    """Without its text the block could not be laid out: better said at the start than met by a visitor."""
    found = load(resources(), write(centre, PHONE), ("fr",))
    assert not isinstance(found, Content)
    assert told(found, "our-centre/fr.toml", 'statements."centre.phone"', "it is missing")


WEBP = base64.b64decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=")
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0001108001e002803012200021101031101")
SIZES: dict[str, tuple[bytes, tuple[float, float] | None]] = {
    "a.png": (png(40, 30), (40, 30)),
    "a.jpg": (JPEG, (40, 30)),
    "a.webp": (WEBP, (1, 1)),
    "lossless.webp": (b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + (39 | 29 << 14).to_bytes(4, "little"), (40, 30)),
    "extended.webp": (b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + bytes([39, 0, 0, 29, 0, 0]), (40, 30)),
    "a.svg": (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>', (40, 30)),
    "sized.svg": (b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30px"/>', (40, 30)),
    "endless.svg": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', None),
    "empty.png": (b"", None),
    "cut.jpg": (JPEG[:14], None),
    "text.png": (b"no picture at all, but long enough to look for a header", None),
    "a.gif": (b"GIF89a", None),
}


@pytest.mark.parametrize("name", SIZES)
def test_a_picture_is_measured_without_being_decoded(name: str, tmp_path: Path) -> None:
    data, size = SIZES[name]
    (tmp_path / name).write_bytes(data)
    assert image_size(tmp_path / name) == size
