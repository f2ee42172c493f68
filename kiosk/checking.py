"""`kiosk check`: every rule on content and settings, with the eyes of Qt and without a window."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImageReader

from kiosk.content.checks import Tools
from kiosk.content.languages import available, languages_in
from kiosk.content.loader import survey
from kiosk.content.model import Content
from kiosk.content.report import Report, examine
from kiosk.content.rules.every_text import letters_of
from kiosk.frame import Frame
from kiosk.layout import Composer
from kiosk.resources_path import resources
from kiosk.screens import SCREENS
from kiosk.settings import Settings
from kiosk.system.fonts import cover, install_fonts, missing_glyphs, type_for
from kiosk.visit import TEXT_SIZES


def check(settings: Settings) -> Report:
    """All problems of the content that these settings name, or its counts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    assert isinstance(app, QGuiApplication)
    install_fonts(app)
    if found := survey(resources(), settings.content).content:
        cover(app, letters_of(found))
    tools = Tools(
        picture_ok=_undecodable,
        has_glyphs=lambda _, text: missing_glyphs(text),
        block_fits=lambda content, language: list(misfits(content, language)),
    )
    return examine(resources(), settings.content, sorted(_checked(settings)), tools)


def _checked(settings: Settings) -> Collection[str]:
    """All languages; with a centre's folder, those that it writes and those that the settings name.

    A centre that adds a block in French owes no English text of it as long as it does not use English.
    """
    written = available(settings.content) if settings.content else languages_in(resources())
    return {*written, settings.language, *(settings.languages or ())}


def misfits(content: Content, language: str) -> Iterator[tuple[str, str]]:
    """Blocks that fit no page on some screen at its largest text size, and where."""
    told: set[str] = set()
    for screen in SCREENS.values():
        frame = Frame(screen.width, screen.height, screen.px_per_mm, screen.profile, TEXT_SIZES)
        composer = Composer(content, content.texts[language], frame, type_for(frame))
        for block in composer.misfits():
            if block not in told:
                told.add(block)
                yield block, f"expected a text that fits a page of {screen.name} at the largest size"


def _undecodable(path: Path) -> str | None:
    """Why Qt cannot read a picture; None when it can."""
    reader = QImageReader(str(path))
    return reader.errorString() if reader.read().isNull() else None
