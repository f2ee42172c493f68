"""What the kiosk says and shows, as frozen values.

`Structure` holds ids, order, pictures and citations, once for every language.
`Texts` holds the words of one language. `Content` joins them.  Nothing here
reads a file: see `loader`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, field

from kiosk.content.plate import Plate


class Kind(StrEnum):
    """What a sentence is; the first three must cite what they rest on."""

    FACT = "fact"
    SAFETY = "safety"
    EXPLANATION = "explanation"
    QUESTION = "question"
    INTERFACE = "interface"
    CENTRE = "centre"
    """A sentence of the centre's own, allowed in its overlay only."""


class Role(StrEnum):
    """The part a block plays in its section."""

    MAIN = "main"
    """The one main message that opens the section."""
    IDEA = "idea"
    CLOSING = "closing"
    """What to do or to ask; closes the section."""


class Layout(StrEnum):
    """How a section is shown."""

    PAGES = "pages"
    STEPS = "steps"
    SUMMARY = "summary"
    GLOSSARY = "glossary"
    QUESTIONS = "questions"
    TEACHBACK = "teachback"
    """Prompts to say again in one's own words what was explained; on the tablet of the consultation only."""


HEADED = (Layout.STEPS, Layout.QUESTIONS)
"""Layouts whose blocks have a heading; the names of others stand on the map only, which can do without."""


class PictureKind(StrEnum):
    """What touching a picture does."""

    PLATE = "plate"
    """Nothing: it is looked at."""
    SPOTS = "spots"
    """Each spot leads to the block that names it."""
    COMPARE = "compare"
    """A slider uncovers the second plate over the first."""
    PROCEDURE = "procedure"
    """The step diagram: a scene and two monitors, in layers; several scenes, the one for most room first."""


Words = tuple[tuple[str, ...], ...]
"""Groups of words: who cites the source says one word, or piece of a word, of each group."""


class Statement(Struct, frozen=True):
    """One to three sentences with one meaning."""

    id: str
    kind: Kind
    cites: tuple[str, ...] = ()
    """Ids in facts.toml of the facts, safety sentences and explanations it carries."""


class Track(Struct, frozen=True):
    """What a step's slider moves, over which part of its travel."""

    thing: str
    """A layer that slides, or one that grows through frames: `needle-left`, `cement-left`."""
    start: float = 0.0
    end: float = 1.0


class Block(Struct, frozen=True):
    """One idea; the unit that a page never cuts."""

    id: str
    statements: tuple[Statement, ...]
    role: Role = Role.IDEA
    picture: str = ""
    """Id of a `Picture`; left empty in the file: that of the block before it (the loader fills it in)."""
    spot: str = ""
    """Anchor of the picture that stands for this block."""
    layers: tuple[str, ...] = ()
    """Layers shown, for the step diagram."""
    faded: tuple[str, ...] = ()
    """Those of `layers` that stand aside, pale, because they are not the subject."""
    labels: tuple[str, ...] = ()
    """Anchors whose label is shown, for the step diagram."""
    tracks: tuple[Track, ...] = ()
    """What the step's slider moves; none: the step has no slider."""
    recall: tuple[str, ...] = ()
    """Of a prompt: ids of the statements, said elsewhere, that should come back."""
    again: str = ""
    """Of a prompt: the block where it was explained."""


class Section(Struct, frozen=True):
    """A tile of the home page: blocks in their order."""

    id: str
    blocks: tuple[Block, ...] = ()
    layout: Layout = Layout.PAGES
    icon: str = ""
    """Name of a plate in the illustrations, shown on the tile."""


class Picture(Struct, frozen=True):
    """A picture with its caption and spoken description in `Texts.pictures`."""

    id: str
    plates: tuple[str, ...]
    """Names of plates in the illustrations: one; for `COMPARE` two; for `PROCEDURE` one scene or more."""
    kind: PictureKind = PictureKind.PLATE
    layers: tuple[str, ...] = ()
    """Layers shown where the block names none; empty: all."""
    labels: tuple[str, ...] = ()
    """Anchors whose label is shown wherever the picture is."""
    monitors: tuple[str, ...] = ()
    """For `PROCEDURE`: the pictures of the front and of the side view."""
    inset: str = ""
    """For `PROCEDURE`: the picture that enlarges what a scene shows too small."""

    @property
    def parts(self) -> tuple[str, ...]:
        """Ids of the pictures that this one is made of beside its own plates."""
        return (*self.monitors, self.inset) if self.inset else self.monitors


class Term(Struct, frozen=True):
    """A word of the glossary; its statement explains it."""

    id: str
    statement: Statement


class Structure(Struct, frozen=True):
    """Everything but the words."""

    sections: tuple[Section, ...]
    pictures: Mapping[str, Picture]
    terms: Mapping[str, Term]
    standing: Mapping[str, Statement]
    """Sentences shown at a fixed place: `general` and `help`."""
    attract: tuple[Block, ...] = ()
    """Scenes of the attract screen, each with its sentence."""

    def plates_of(self, picture: Picture) -> tuple[str, ...]:
        """Names of all plates of a picture, those of its parts after its own."""
        parts = (self.pictures[part] for part in picture.parts if part in self.pictures)
        return (*picture.plates, *(plate for part in parts for plate in part.plates))

    def statements(self) -> Iterator[Statement]:
        """Every statement, in the order in which a visitor may meet it."""
        yield from self.standing.values()
        for scene in self.attract:
            yield from scene.statements
        for section in self.sections:
            for block in section.blocks:
                yield from block.statements
        for term in self.terms.values():
            yield term.statement


class SectionText(Struct, frozen=True):
    """Title of a section, and what one finds there in a few words."""

    title: str
    lead: str = ""


class PictureText(Struct, frozen=True):
    """What stands under a picture, and what is said of it to who cannot see it."""

    caption: str
    description: str


class Validation(Struct, frozen=True):
    """Who read these texts as a physician and answers for them."""

    by: str
    date: str
    hash: str


class Texts(Struct, frozen=True):
    """The words of one language."""

    language: str
    """BCP 47 tag, such as `fr`."""
    name: str
    """Name of the language in itself."""
    statements: Mapping[str, tuple[str, ...]]
    """Statement id -> one to three sentences; `[word](term)` links to the glossary."""
    blocks: Mapping[str, str]
    """Block id -> its name: the heading of steps and themes of questions, and what the map calls every page."""
    sections: Mapping[str, SectionText]
    terms: Mapping[str, str]
    """Term id -> the word itself."""
    pictures: Mapping[str, PictureText]
    labels: Mapping[str, str]
    """Anchor -> label on a picture."""
    interface: Mapping[str, str]
    """Name -> word on a control; the names are those of `interface.NAMES`."""
    staff: Mapping[str, str]
    """The same for the staff page; `interface.STAFF_NAMES`."""
    validation: Validation | None = None
    words: Mapping[str, Words] = field(default_factory=dict)
    """Source id -> words of this language that a citing statement needs. Nobody sees them: they are no text."""


class Source(Struct, frozen=True):
    """An entry of facts.toml: a fact, a safety sentence or an explanation."""

    id: str
    kind: Kind
    says: str
    keep: str = ""
    words: Words = ()
    """In French; a translation has its own in `Texts.words`."""
    section: str = ""
    """Section of the centre's page that states the fact."""
    where: str = ""
    """Where a safety sentence must stand."""


class Centre(Struct, frozen=True):
    """What the centre puts of its own."""

    name: str = ""
    logo: Path | None = None
    action_colour: str = ""
    """Colour of the buttons, `#rrggbb`; empty: the product's own."""
    address: str = ""
    """Web address of the centre, printed on what is taken home with its QR code."""
    audio: Path | None = None
    """Folder of its recordings, `<language>/<statement>.wav`; None: it has none."""


class Content(Struct, frozen=True):
    """All that can be said and shown, checked as a whole."""

    structure: Structure
    texts: Mapping[str, Texts]
    sources: Mapping[str, Source]
    plates: Mapping[str, Plate]
    centre: Centre = field(default_factory=Centre)
    icons: Mapping[str, str] = field(default_factory=dict)
    """Interface icon -> its path on a grid of 24 x 24."""
    hidden: frozenset[str] = frozenset()
    """What the centre hides: ids of blocks, of their statements, and of facts that nothing else cites."""
