"""What is read aloud on each screen: its title, its sentences, and what its pictures show.  Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from kiosk.content.languages import base_of
from kiosk.content.markup import plain
from kiosk.content.model import Layout, Section
from kiosk.content.validation import standing
from kiosk.layout import Composer
from kiosk.navigation import NavState, Outline, Sheet, View
from kiosk.offer import register_of
from kiosk.questions import taken
from kiosk.reading_aloud import Utterance

SENTENCE_END = re.compile(r"(?<=[.!?…؟])\s+")
"""Between two sentences of a text that is one string, as descriptions of pictures are."""
DISPLAY = {
    "text_size": ("size_1", "size_2", "size_3", "size_4"),
    "reading": ("reading_full", "reading_easy"),
    "colours": ("colours_light", "colours_dark", "colours_strong"),
    "movement": ("movement_full", "movement_reduced"),
}
"""What can be chosen on the display sheet, and the choices."""


def script(
    state: NavState, outline: Outline, composer: Composer, ticked: Collection[str] = ()
) -> tuple[Utterance, ...]:
    """Everything to be read where the visitor is, in its order; `ticked` are the questions taken along."""
    return tuple(_Script(state, outline, composer, ticked).lines())


def question(composer: Composer) -> tuple[Utterance, ...]:
    """ "Are you still there", and how to say so.  The seconds that are left are only shown: they pass as one speaks."""
    words = composer.texts.interface
    return tuple(_said(f"interface.{name}", [words[name]]) for name in ("still_there", "touch"))


def _said(name: str, sentences: Iterable[str]) -> Utterance:
    return Utterance(name, " ".join(plain(sentence) for sentence in sentences), 0)


class _Script:
    """Reads one screen."""

    def __init__(self, state: NavState, outline: Outline, composer: Composer, ticked: Collection[str]) -> None:
        self._ticked = ticked
        self._state = state
        self._outline = outline
        self._composer = composer
        self._texts = composer.texts
        self._structure = composer.content.structure

    def lines(self) -> Iterator[Utterance]:
        match self._state.sheet:
            case Sheet.DISPLAY:
                yield from self._display()
            case Sheet.LANGUAGE:
                yield _said("interface.language", [self._texts.interface["language"]])
            case Sheet.TERM:
                yield from self._term(self._state.term)
            case Sheet.PICTURE:
                yield from (line for name in self._enlarged() for line in self._picture(name))
            case Sheet.QUESTIONS:
                yield from self._questions()
            case Sheet.TAKE_HOME:
                yield from self._interface("take_home", "home_title", "paper_lead")
            case Sheet.MAP:
                yield from self._interface("map_title")
            case _ if self._state.place.view is View.HOME:
                yield from self._home()
            case _:
                yield from self._page()

    def _home(self) -> Iterator[Utterance]:
        words = self._texts.interface
        shown = (section for section in self._structure.sections if section.id in self._outline.pages)
        sections = sorted(shown, key=lambda section: section.layout is not Layout.PAGES)
        yield _said("interface.home_title", [words["home_title"]])
        yield _said("interface.start", [words["start"]])
        yield from (_said(f"sections.{section.id}", [self._texts.sections[section.id].title]) for section in sections)
        yield from self._standing()

    def _page(self) -> Iterator[Utterance]:
        place = self._state.place
        section = next((s for s in self._structure.sections if s.id == place.section), None)
        if section is None:
            return
        pages = self._outline.pages[section.id]
        page = pages[self._outline.index(place)]
        if section.layout is Layout.STEPS:
            yield _said(f"blocks.{place.block}", [self._texts.blocks[place.block]])
        else:
            yield _said(f"sections.{section.id}", [self._texts.sections[section.id].title])
        if section.layout is Layout.GLOSSARY:
            yield from (_said(f"terms.{term}", [self._texts.terms[term]]) for term in page)
        else:
            yield from self._blocks(section, page)
            yield from self._shown(section, page)
        if page == pages[-1]:
            yield from self._standing()
            yield _said("interface.validated", [standing(self._composer.content, self._texts)])

    def _blocks(self, section: Section, page: tuple[str, ...]) -> Iterator[Utterance]:
        for block in (block for block in section.blocks if block.id in page):
            for paragraph in self._composer.paragraphs(section, block):
                yield from self._statement(paragraph.id)

    def _statement(self, name: str) -> Iterator[Utterance]:
        """A statement sentence by sentence; a theme's heading stands among them."""
        sentences = self._texts.statements.get(name)
        if sentences is None:
            yield _said(name, [self._texts.blocks[name]])
            return
        for number, sentence in enumerate(sentences):
            yield Utterance(name, plain(sentence), number)

    def _shown(self, section: Section, page: tuple[str, ...]) -> Iterator[Utterance]:
        """The picture of the page, where it has room for one."""
        if self._composer.share(section, page):
            yield from self._picture(self._composer.picture_of(section, page[0]))

    def _picture(self, name: str) -> Iterator[Utterance]:
        """What a picture shows; its caption says less, and can be read by who sees the picture."""
        text = self._texts.pictures.get(name)
        for number, sentence in enumerate(SENTENCE_END.split(text.description) if text else ()):
            yield Utterance(f"pictures.{name}", sentence, number)

    def _enlarged(self) -> tuple[str, ...]:
        """The pictures that the sheet shows."""
        place = self._state.place
        section = next(s for s in self._structure.sections if s.id == place.section)
        name = self._composer.picture_of(section, place.block)
        picture = self._structure.pictures[name]
        return {"views": picture.monitors, "inset": (picture.inset,)}.get(self._state.part, (name,))

    def _term(self, term: str) -> Iterator[Utterance]:
        yield _said(f"terms.{term}", [self._texts.terms[term]])
        yield from self._statement(self._structure.terms[term].statement.id)

    def _interface(self, *names: str) -> Iterator[Utterance]:
        yield from (_said(f"interface.{name}", [self._texts.interface[name]]) for name in names)

    def _questions(self) -> Iterator[Utterance]:
        """All of them, on whatever leaf; a number is a sentence of its own, so that it is heard."""
        yield from self._interface("questions_mine")
        for it in taken(self._structure, self._texts, self._ticked):
            yield _said(it.id, [f"{it.number}.", it.text])

    def _display(self) -> Iterator[Utterance]:
        words = self._texts.interface
        yield _said("interface.display", [words["display"]])
        for name, choices in DISPLAY.items():
            if name == "reading" and not self._has_register():
                continue
            yield Utterance(f"interface.{name}", f"{words[name]}. {', '.join(words[it] for it in choices)}.", 0)

    def _has_register(self) -> bool:
        texts = self._composer.content.texts
        language = base_of(self._texts.language) or self._texts.language
        return bool(register_of(texts, language))

    def _standing(self) -> Iterator[Utterance]:
        """The sentence that stands over the bar where a section ends."""
        yield from self._statement(self._structure.standing["general"].id)
