"""Settings to a running kiosk."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, Manner, prepare, run
from kiosk.backend.session import Setup
from kiosk.content.loader import load
from kiosk.content.model import Content
from kiosk.errors import BadInputError
from kiosk.presence import Patience
from kiosk.resources_path import resources
from kiosk.screens import Screen
from kiosk.settings import Renderer, Settings
from kiosk.system.display import px_per_mm
from kiosk.system.fonts import install_fonts, type_for
from kiosk.system.signals import EndSignals
from kiosk.visit import Scheme, Visit


def content_of(settings: Settings) -> Content:
    """The content to show; raises `BadInputError` with every problem."""
    content = load(resources(), settings.content, languages=(settings.language,))
    if isinstance(content, tuple):
        raise BadInputError(content)
    return content


def fresh_visit(settings: Settings) -> Visit:
    """What every visit starts with."""
    return Visit(language=settings.language, text_size=settings.text_size, scheme=Scheme(settings.theme.value))


def start(settings: Settings, screen: Screen | None, windowed: tuple[int, int] | None) -> int:
    """Open the kiosk and run it until it is asked to end; the exit code."""
    content = content_of(settings)
    prepare(software=settings.renderer is Renderer.SOFTWARE)
    app = QGuiApplication(["kiosk"])
    app.setDesktopFileName("kiosk")
    install_fonts(app)
    setup = Setup(
        content=content,
        profile=settings.profile,
        px_per_mm=px_per_mm(settings.profile, screen, settings.diagonal),
        fresh_visit=fresh_visit(settings),
        type_for=type_for,
    )
    patience = Patience(settings.idle, settings.idle_reading, settings.countdown)
    kiosk = Kiosk(setup, Manner(patience=patience, lockdown=settings.lockdown))
    signals = EndSignals(app)
    size = windowed
    if screen is not None and size is None:
        ratio = app.devicePixelRatio()
        size = round(screen.width / ratio), round(screen.height / ratio)
    code = run(app, kiosk, size)
    del signals
    return code
