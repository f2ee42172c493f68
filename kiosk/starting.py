"""Settings to a running kiosk."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.app import Kiosk, Manner, prepare, run
from kiosk.backend.session import Setup
from kiosk.caretaker import Caretaker
from kiosk.content.languages import signed
from kiosk.content.model import Content
from kiosk.content.problems import Problem, Problems
from kiosk.content.rules.every_text import letters_of
from kiosk.errors import OK, BadInputError
from kiosk.last_good import LastGood
from kiosk.navigation import View, home
from kiosk.offer import offerable
from kiosk.opening import Opening
from kiosk.presence import Patience
from kiosk.resources_path import resources
from kiosk.screens import Screen
from kiosk.settings import Motion, Renderer, Settings
from kiosk.staffing import desk_of
from kiosk.state import Sound
from kiosk.system.display import monitor, px_per_mm
from kiosk.system.first_touch import FirstTouch
from kiosk.system.fonts import cover, install_fonts, type_for
from kiosk.system.less_motion import wants_less_motion
from kiosk.system.signals import EndSignals
from kiosk.system.voicebox import Voicebox
from kiosk.timings import CONTENT, FONTS, INTERFACE, Timings
from kiosk.visit import Scheme, Visit

SETTLED_MS = 1000
"""Time from the window on until it is looked for garbage: the first screen need not wait for that."""
Load = Callable[[Path, Path | None, Collection[str] | None], Content | Problems]
"""Reads the content: `kiosk.content.loader.load`, or a cache in front of it."""


def load_anew(ours: Path, overlay: Path | None, languages: Collection[str] | None) -> Content | Problems:
    """The content as its files say."""
    from kiosk.content.loader import load  # with cattrs and all the rules; a start has no time for them

    return load(ours, overlay, languages)


def content_of(settings: Settings) -> Content:
    """The content to show; raises `BadInputError` with every problem."""
    content = load_anew(resources(), settings.content, wanted(settings))
    if isinstance(content, tuple):
        raise BadInputError(content)
    return content


def wanted(settings: Settings) -> tuple[str, ...]:
    """Languages to read; one that is neither named nor validated would not be offered."""
    others = signed(resources(), settings.content) if settings.languages is None else settings.languages
    return (settings.language, *others)


def content_in_spite(settings: Settings, last_good: LastGood, load: Load = load_anew) -> tuple[Content, Problems]:
    """The content to show, and what is wrong although something is shown.

    A centre's folder that is broken gives way to its last good copy; where that does not suit this version either, to
    our content alone.  Raises `BadInputError` where nothing was ever good: whoever installs it reads why.
    """
    loaded = load(resources(), settings.content, wanted(settings))
    if not isinstance(loaded, tuple):
        return loaded, last_good.keep(settings.content) if settings.content else ()
    copy = last_good.find() if settings.content else None
    if copy is not None:
        for folder in (copy, None):
            instead = load(resources(), folder, wanted(settings))
            if not isinstance(instead, tuple):
                return instead, (*loaded, _instead_of(settings.content, folder))
    raise BadInputError(loaded)


def _instead_of(content: Path | None, shown: Path | None) -> Problem:
    """What is shown in its place, for staff."""
    name = content.name if content else ""
    if shown is None:
        return Problem(name, "", "expected content that loads; shown is what the kiosk came with, without the centre's")
    return Problem(name, "", "expected content that loads; shown is the copy of the last that did")


def fresh_visit(settings: Settings, environ: Mapping[str, str] = MappingProxyType({})) -> Visit:
    """What every visit starts with; the environment leads to what the system asks for."""
    system = settings.motion is Motion.SYSTEM and wants_less_motion(environ)
    return Visit(
        language=settings.language,
        text_size=settings.text_size,
        scheme=Scheme(settings.theme.value),
        reduced_motion=system or settings.motion is Motion.REDUCED,
        volume=settings.volume,
    )


def start(
    settings: Settings,
    screen: Screen | None,
    windowed: tuple[int, int] | None,
    caretaker: Caretaker,
    load: Load,
    opened: Opening,
    timings: Timings,
) -> int:
    """Open the kiosk and run it until it is asked to end; the exit code.

    Where somebody wants to hear of `timings`, it answers one touch of its own, and ends.
    """
    content, problems = content_in_spite(settings, LastGood(caretaker.keeper.folder), load)
    caretaker.tell(problems)
    opened.interface.attend()
    timings.done(CONTENT)
    prepare(software=settings.renderer is Renderer.SOFTWARE)
    app = opened.application
    caretaker.begin()
    install_fonts(app)
    cover(app, letters_of(content))
    timings.done(FONTS)
    signals = EndSignals(app)
    if not caretaker.await_monitor():
        signals.close()
        caretaker.end()
        return OK
    shown = _monitor(settings.display, caretaker)
    setup = Setup(
        content=content,
        profile=settings.profile,
        px_per_mm=px_per_mm(settings.profile, screen, settings.diagonal, shown),
        fresh_visit=fresh_visit(settings, os.environ),
        type_for=type_for,
        offerable=offerable(content, settings.language, settings.languages),
        printer=settings.printer,
    )
    patience = Patience(settings.idle, settings.idle_reading, settings.countdown)
    voicebox = Voicebox(lambda: caretaker.keeper.state.sound is not Sound.NONE)
    desk = desk_of(settings, content, caretaker, shown, voicebox, os.environ)
    manner = Manner(patience=patience, lockdown=settings.lockdown)
    size = windowed
    if screen is not None and size is None:
        ratio = app.devicePixelRatio()
        size = round(screen.width / ratio), round(screen.height / ratio)
    kiosk = Kiosk(setup, manner, desk, caretaker.journal.warning, opened.interface, size or shown.size().toTuple())
    timings.done(INTERFACE)
    kiosk.window.setScreen(shown)
    caretaker.watch(kiosk.window, lambda: is_visited(kiosk), lambda: go_home(kiosk), settings)
    caretaker.upkeep.opened.connect(kiosk.curtain.setOpen)
    kiosk.curtain.setOpen(caretaker.upkeep.is_open())
    if timings.tell:
        FirstTouch(kiosk.window, lambda: is_visited(kiosk), timings)
    QTimer.singleShot(SETTLED_MS, _settle)
    code = run(app, kiosk, size)
    gc.enable()
    voicebox.close()
    caretaker.end()
    signals.close()
    return code


def _settle() -> None:
    """Look for garbage from now on, but not among what the start has built: that stays."""
    gc.freeze()
    gc.enable()


def is_visited(kiosk: Kiosk) -> bool:
    """Whether somebody has woken it."""
    return kiosk.session.state.place.view is not View.ATTRACT


def go_home(kiosk: Kiosk) -> None:
    """After an error: whoever is there sees the home page; the attract screen stays."""
    if is_visited(kiosk):
        kiosk.session.navigate(lambda *_: home())


def _monitor(name: str, caretaker: Caretaker) -> QScreen:
    """The monitor that the settings name; the first, where it is not plugged in."""
    found = monitor(name) if name else None
    if name and found is None:
        names = ", ".join(screen.name() for screen in QGuiApplication.screens())
        caretaker.journal.warning(f'display: expected a monitor "{name}", there is {names}; it is shown on the first')
    return found or QGuiApplication.primaryScreen()
