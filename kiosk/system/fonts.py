"""The product's typefaces, from packages, never from the system: the same letters on every machine."""

from __future__ import annotations

import math
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QRawFont, QTextLayout

from kiosk.errors import InterfaceError
from kiosk.frame import Frame
from kiosk.system.line_metrics import with_line
from kiosk.typesetting import Type


class Face(Struct, frozen=True):
    """A family, the package that brings it, and its files there."""

    family: str
    package: str
    names: tuple[str, ...]

    def folder(self) -> Path:
        """Where its files are; importlib.resources would say so too, and takes as long to import as they to be read."""
        spec = find_spec(self.package)
        # Not its origin: in the bundle the package is a folder without code, which has none.
        places = spec.submodule_search_locations if spec else None
        return Path(places[0]) / "files" if places else Path()

    def load(self) -> None:
        """Make it known to Qt; raises `InterfaceError` when a file cannot be read."""
        for name in self.names:
            try:
                data = (self.folder() / name).read_bytes()
                if self is not MAIN:
                    data = with_line(data, *LINE)
            except (OSError, ValueError):
                data = b""
            if QFontDatabase.addApplicationFontFromData(data) < 0:
                raise InterfaceError(f"{name}: expected a readable font in the package {self.package}")


MAIN = Face(
    "Atkinson Hyperlegible",
    "fontpkg_atkinson_hyperlegible",
    ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf"),
)
LINE = (0.95, 0.29)
"""Its ascent and descent, in em, measured: the other faces take them over."""
OTHERS = (
    Face("Noto Sans Arabic", "fontpkg_noto_sans_arabic", ("NotoSansArabic[wdth,wght].ttf",)),
    Face("Noto Sans", "fontpkg_noto_sans", ("NotoSans[wdth,wght].ttf",)),
)
"""For letters that the main face lacks, in this order.  An alef is 0.72 em high, a capital of the main face 0.67."""


def install_fonts(app: QGuiApplication) -> None:
    """Make the typeface the application's own.

    Hinting is off, so that a letter is as wide on one machine as on another.
    Raises `InterfaceError` when the files cannot be read.
    """
    MAIN.load()
    app.setFont(_font([MAIN.family]))


def cover(app: QGuiApplication, letters: str) -> None:
    """Add the typefaces that these letters need; raises `InterfaceError` when the files cannot be read."""
    for face in OTHERS:
        families = app.font().families()
        if face.family not in families and (missing := missing_glyphs(letters)):
            face.load()
            if missing_glyphs(letters, (*families, face.family)) != missing:
                app.setFont(_font([*families, face.family]))


def font(pixels: int = 16, *, bold: bool = False) -> QFont:
    """The application's typeface at a size in pixels."""
    made = _font(QGuiApplication.font().families())
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made


def _font(families: list[str]) -> QFont:
    made = QFont()
    made.setFamilies(families)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setPixelSize(16)
    return made


def type_for(frame: Frame) -> Type:
    """Text of a frame, measured by Qt; each word once."""
    fonts = {bold: font(frame.body, bold=bold) for bold in (False, True)}
    metrics = {bold: QFontMetricsF(fonts[bold]) for bold in fonts}
    widths: dict[tuple[str, bool], float] = {}

    def advance(word: str, bold: bool) -> float:
        if (word, bold) not in widths:
            plain = metrics[bold].horizontalAdvance(word)
            widths[word, bold] = math.ceil(max(plain, _drawn_width(word, fonts[bold])))
        return widths[word, bold]

    return Type(advance, frame.line, frame.paragraph_gap, frame.gap)


def _drawn_width(word: str, drawn_in: QFont) -> float:
    """Width that a Text of QML takes: a last letter that leans out, as y or r, adds to its advance."""
    layout = QTextLayout(word, drawn_in)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.naturalTextWidth()


def missing_glyphs(text: str, families: tuple[str, ...] = ()) -> set[str]:
    """Characters of a text that the application's typefaces, or these, cannot draw."""
    faces = [QRawFont.fromFont(_font([family])) for family in families or QGuiApplication.font().families()]
    return {
        character
        for character in set(text)
        if not character.isspace() and not any(face.supportsCharacter(ord(character)) for face in faces)
    }
