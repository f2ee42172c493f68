"""The product's typeface, from its package, never from the system: the same letters on every machine."""

from __future__ import annotations

import math
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QRawFont

from kiosk.errors import InterfaceError
from kiosk.frame import Frame
from kiosk.typesetting import Type

FAMILY = "Atkinson Hyperlegible"
FACES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")


def install_fonts(app: QGuiApplication) -> None:
    """Make the typeface the application's own.

    Hinting is off, so that a letter is as wide on one machine as on another.
    Raises `InterfaceError` when the files cannot be read.
    """
    folder = files("fontpkg_atkinson_hyperlegible") / "files"
    for face in FACES:
        if QFontDatabase.addApplicationFontFromData((folder / face).read_bytes()) < 0:
            raise InterfaceError(f"{face}: expected a readable font in the package fontpkg-atkinson-hyperlegible")
    app.setFont(font())


def font(pixels: int = 16, *, bold: bool = False) -> QFont:
    """The typeface at a size in pixels."""
    made = QFont(FAMILY)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made


def type_for(frame: Frame) -> Type:
    """Text of a frame, measured by Qt; each word once."""
    metrics = {bold: QFontMetricsF(font(frame.body, bold=bold)) for bold in (False, True)}
    widths: dict[tuple[str, bool], float] = {}

    def advance(word: str, bold: bool) -> float:
        if (word, bold) not in widths:
            widths[word, bold] = math.ceil(metrics[bold].horizontalAdvance(word))
        return widths[word, bold]

    return Type(advance, frame.line, frame.paragraph_gap, frame.gap)


def missing_glyphs(text: str) -> set[str]:
    """Characters of a text that the typeface cannot draw."""
    raw = QRawFont.fromFont(font())
    return {
        character for character in set(text) if not character.isspace() and not raw.supportsCharacter(ord(character))
    }
