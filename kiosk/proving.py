"""`kiosk proof`: a PDF of every screen and every text, for a physician to read and to sign."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk import __version__
from kiosk.app import Kiosk
from kiosk.content.languages import available, base_of, languages_in
from kiosk.content.loader import load
from kiosk.content.model import Content
from kiosk.errors import BadInputError
from kiosk.paper.proof_pages import Edition, proof_pdf
from kiosk.picturing import nothing_swallowed, offscreen, opened, settle
from kiosk.profile import Profile
from kiosk.proof import Proof, ProofScreen, proof
from kiosk.proof_words import read_words
from kiosk.questions import offered
from kiosk.resources_path import resources
from kiosk.screens import SCREENS, Screen
from kiosk.settings import Settings
from kiosk.signing import last_record, today
from kiosk.visit import Scheme

LED = "tablet"
"""Screen of what only who leads a consultation sees."""
SHOT_WIDTH = 800
"""Pixels of a screen's picture: read on paper, some 80 mm wide."""


def prove(settings: Settings, screen: Screen, languages: Sequence[str], out: Path) -> int:
    """Write the proof of these languages, of all that the content writes where none is named; how many screens."""
    app = offscreen()
    content = _content(settings, languages)
    words = read_words(resources())
    proofs: list[Proof] = []
    shots: dict[tuple[str, int], QImage] = {}
    with nothing_swallowed():
        spoken = [name for name in content.texts if not base_of(name)]
        for language in sorted(spoken, key=lambda name: name != settings.language):
            chosen = replace(settings, profile=screen.profile, language=language)
            kiosk = opened(chosen, content, screen, Scheme.LIGHT, easy=False)
            record = last_record(settings.content, language)
            made = proof(content, language, kiosk.session.outline, record, words.screens)
            proofs.append(made)
            elsewhere = screen.profile is not Profile.CONSULTATION
            apart = [it for it in enumerate(made.screens) if it[1].led and elsewhere]
            shots |= {(language, n): _shot(kiosk, it) for n, it in enumerate(made.screens) if (n, it) not in apart}
            kiosk.destroy()
            if apart:
                led = replace(chosen, profile=Profile.CONSULTATION)
                kiosk = opened(led, content, SCREENS[LED], Scheme.LIGHT, easy=False)
                shots |= {(language, n): _shot(kiosk, it) for n, it in apart}
                kiosk.destroy()
        day = today()
        edition = Edition(words, day, __version__, lambda language, number: shots[language, number])
        written = proof_pdf(proofs, edition)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(written)
    app.quit()
    return len(shots)


def _content(settings: Settings, languages: Sequence[str]) -> Content:
    """The content in the languages to prove; raises `BadInputError` with every problem."""
    written = available(settings.content) if settings.content else languages_in(resources())
    wanted = languages or [*{*written, settings.language, *(settings.languages or ())}]
    content = load(resources(), settings.content, wanted)
    if isinstance(content, tuple):
        raise BadInputError(content)
    return content


def _shot(kiosk: Kiosk, wanted: ProofScreen) -> QImage:
    """The screen as a visitor meets it."""
    session = kiosk.session
    ticked = frozenset(offered(session.setup.content.structure)[:3]) if wanted.ticks else frozenset()
    session.choose(lambda visit: replace(visit, ticked=ticked))
    session.navigate(lambda *_: wanted.state)
    for _ in range(wanted.scene - int(kiosk.attract.property("index"))):
        kiosk.attract.advance()
    if wanted.asks:
        kiosk.presence.show_question()
    settle(kiosk)
    image = kiosk.window.grabWindow()
    kiosk.presence.stay()
    return image.scaledToWidth(SHOT_WIDTH, Qt.TransformationMode.SmoothTransformation)
