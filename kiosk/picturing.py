"""`kiosk screens`: a picture of every screen of the real application, and a page that shows them all."""

from __future__ import annotations

import html
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, Manner, prepare
from kiosk.backend.session import Setup
from kiosk.bulletin import Bulletin, answered
from kiosk.content.model import Content, Layout
from kiosk.content.rules.every_text import letters_of
from kiosk.desk import Desk
from kiosk.errors import InterfaceError
from kiosk.navigation import NavState, Place, Sheet, View
from kiosk.offer import EASY, offerable
from kiosk.presence import Patience
from kiosk.profile import SIZES, Profile
from kiosk.questions import offered
from kiosk.screens import Screen
from kiosk.settings import Settings
from kiosk.staff import FACES
from kiosk.starting import content_of, fresh_visit
from kiosk.system.fonts import cover, install_fonts, type_for
from kiosk.visit import Scheme, with_shown

PATIENCE_MS = 20_000
"""Time that a screen may take to have all its pictures."""


class Wanted(Struct, frozen=True):
    """Which screens, languages, themes and text sizes; empty: the default one."""

    screens: tuple[Screen, ...]
    languages: tuple[str, ...]
    schemes: tuple[Scheme, ...]
    text_sizes: tuple[int, ...]


class Shot(Struct, frozen=True):
    """A picture made: its file, from the folder of all, and what it shows."""

    file: str
    group: str


def picture(settings: Settings, wanted: Wanted, out: Path) -> int:
    """Make the pictures and `index.html` in `out`; how many pictures."""
    app = offscreen()
    out.mkdir(parents=True, exist_ok=True)
    with nothing_swallowed():
        shots = list(_shots(settings, wanted, out))
    (out / "index.html").write_text(_index(shots), encoding="utf-8")
    app.quit()
    return len(shots)


def offscreen() -> QGuiApplication:
    """The application without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    prepare(software=True)
    app = QGuiApplication(["kiosk"])
    install_fonts(app)
    return app


@contextmanager
def nothing_swallowed() -> Iterator[None]:
    """An exception in a slot or a property goes to the hook, not to the caller: a picture made then is wrong."""
    caught: list[BaseException] = []
    before, sys.excepthook = sys.excepthook, lambda _, error, __: caught.append(error)
    try:
        yield
    finally:
        sys.excepthook = before
    if caught:
        raise caught[0]


def _shots(settings: Settings, wanted: Wanted, out: Path) -> Iterator[Shot]:
    for screen in wanted.screens:
        for language in wanted.languages or (settings.language,):
            for scheme in wanted.schemes:
                for size in wanted.text_sizes or (SIZES[screen.profile].default_size,):
                    spoken, _, register = language.partition(".")
                    chosen = replace(settings, profile=screen.profile, language=spoken, text_size=size)
                    yield from _album(chosen, screen, scheme, register == EASY, out)


def opened(settings: Settings, content: Content, screen: Screen, scheme: Scheme, *, easy: bool) -> Kiosk:
    """The kiosk as on this screen; every change is at once."""
    visit = replace(fresh_visit(settings), scheme=scheme, easy=easy, has_turned=True)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    cover(app, letters_of(content))
    offered = offerable(content, settings.language, settings.languages)
    setup = Setup(content, screen.profile, screen.px_per_mm, visit, type_for, offerable=offered)
    desk = Desk(bulletin=lambda: Bulletin(texts=answered(content)))
    # However long a slow machine takes, nobody is asked whether they are still there.
    kiosk = Kiosk(setup, Manner(motion_ms=0, travel_ms=0, patience=Patience(idle=0)), desk)
    kiosk.show((screen.width, screen.height))
    return kiosk


def _album(settings: Settings, screen: Screen, scheme: Scheme, easy: bool, out: Path) -> Iterator[Shot]:
    kiosk = opened(settings, content_of(settings), screen, scheme, easy=easy)
    group = f"{screen.name}-{settings.language}{f'.{EASY}' if easy else ''}-{scheme.value}-text{settings.text_size}"
    folder = out / group
    folder.mkdir(exist_ok=True)
    for number, name in enumerate(_tour(kiosk)):
        settle(kiosk)
        file = f"{number:02}-{name}.png"
        kiosk.window.grabWindow().save(str(folder / file))
        yield Shot(f"{group}/{file}", group)
    kiosk.destroy()


def _moments(kiosk: Kiosk, block: str) -> Iterator[str]:
    """A step that moves: its slider on the way, in hundredths, and its parts opened large; its end is the page's."""
    blocks = (b for s in kiosk.session.setup.content.structure.sections for b in s.blocks if b.id == block)
    if not any(found.tracks for found in blocks):
        return
    for moment in (0, 25, 50, 75):
        kiosk.step.moveTo(moment / 100)
        yield f"{moment:03}"
    kiosk.step.moveTo(1.0)
    for part in ("scene", "views", "inset"):
        kiosk.navigator.enlarge(part)
        yield f"large-{part}"
    kiosk.navigator.closeSheet()


def _talk(kiosk: Kiosk) -> Iterator[str]:
    """What only who leads a consultation sees: the map of each section, a page hidden, and what should come back."""
    session, talk = kiosk.session, kiosk.talk
    sections = [section for section in session.setup.content.structure.sections if section.id in session.outline.pages]
    talk.open()
    for section in (it for it in sections if it.layout is not Layout.TEACHBACK):
        talk.show(section.id)
        yield f"map-{section.id}"
    talk.turnHiding()
    talk.touch(session.whole.pages[session.state.part][0][0])
    yield "map-hiding"
    session.choose(lambda visit: with_shown(visit, visit.hidden))
    for section in (it for it in sections if it.layout is Layout.TEACHBACK):
        for block in section.blocks:
            place = Place(View.READING, section.id, block.id)
            session.navigate(lambda *_, place=place: NavState(place, recalling=True))
            yield f"{block.id.replace('.', '-')}-recalled"


def _tour(kiosk: Kiosk) -> Iterator[str]:
    """Go through every place, sheet and question; the name of each."""
    session = kiosk.session
    yield "attract"
    session.navigate(lambda *_: NavState(Place(View.HOME)))
    yield "home"
    for section, pages in session.outline.pages.items():
        for number, page in enumerate(pages, 1):
            place = Place(View.READING, section, page[0])
            session.navigate(lambda *_, place=place: NavState(place))
            name = page[0].split(".", 1)[-1] if len(pages) > 1 else "all"
            yield f"{section}-{number}-{name}"
            for moment in _moments(kiosk, page[0]):
                yield f"{section}-{number}-{name}-{moment}"
    term = next(iter(session.outline.pages.get("lexique", (("",),))))[0]
    session.navigate(lambda state, _: replace(state, sheet=Sheet.TERM, term=term))
    yield "sheet-term"
    session.navigate(lambda state, _: replace(state, sheet=Sheet.DISPLAY, term=""))
    yield "sheet-display"
    if len(session.offered) > 1:
        session.navigate(lambda state, _: replace(state, sheet=Sheet.LANGUAGE))
        yield "sheet-language"
    questions = offered(session.setup.content.structure)
    session.choose(lambda visit: replace(visit, ticked=frozenset(questions[1:4])))
    session.navigate(lambda state, _: replace(state, sheet=Sheet.QUESTIONS))
    yield "sheet-questions"
    session.navigate(lambda state, _: replace(state, sheet=Sheet.TAKE_HOME))
    yield "sheet-take-home"
    session.choose(lambda visit: replace(visit, ticked=frozenset()))
    session.navigate(lambda state, _: replace(state, sheet=Sheet.NONE))
    if session.setup.profile is Profile.CONSULTATION:
        yield from _talk(kiosk)
    kiosk.presence.show_question()
    yield "still-there"
    kiosk.presence.stay()
    for face, front in FACES.items():
        kiosk.staff.show(front)
        yield f"staff-{face}"
    kiosk.curtain.setOpen(False)
    kiosk.staff.close()
    yield "closed"


def settle(kiosk: Kiosk) -> None:
    """Wait until the screen has all its pictures and nothing is left to lay out."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    calm = 0
    while calm < 3:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        calm = calm + 1 if kiosk.window.property("ready") else 0
        if deadline.hasExpired():
            raise InterfaceError(f"pictures of {kiosk.session.state.place} did not come")


def _index(shots: list[Shot]) -> str:
    parts = []
    for group in dict.fromkeys(shot.group for shot in shots):
        parts.append(f"<h2>{html.escape(group)}</h2>")
        for shot in shots:
            if shot.group == group:
                name = html.escape(shot.file)
                parts.append(
                    f'<figure><a href="{name}"><img loading="lazy" src="{name}" alt="{name}"></a>'
                    f"<figcaption>{name}</figcaption></figure>"
                )
    style = "body{font-family:sans-serif;margin:2rem}figure{display:inline-block;margin:.5rem}img{height:18rem}"
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>kiosk screens</title>'
        f"<style>{style}</style><h1>Every screen</h1>{''.join(parts)}</html>\n"
    )
