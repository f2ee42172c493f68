"""What a physician reads to validate the texts of a language: every screen, every text, and what lies behind.  Pure."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.languages import base_of
from kiosk.content.markup import plain
from kiosk.content.model import Content, Kind, Layout, Source, Statement, Texts
from kiosk.content.problems import Problem
from kiosk.content.rules.every_text import every_text
from kiosk.content.signature import Change
from kiosk.content.validation import Validity, texts_hash, validity
from kiosk.navigation import NavState, Outline, Place, Sheet, View
from kiosk.proof_words import Words
from kiosk.signing import Record, changed_since

PARTS = ("sections", "blocks", "terms", "pictures", "labels", "interface")
"""Tables of a language file whose texts stand apart from the sentences, in this order."""


class Sentence(Struct, frozen=True):
    """A statement as it is shown, with what it rests on."""

    id: str
    kind: Kind
    text: str
    sources: tuple[Source, ...] = ()


class ProofScreen(Struct, frozen=True):
    """A screen: how to get there, and what it says."""

    title: str
    state: NavState
    sentences: tuple[Sentence, ...] = ()
    words: tuple[str, ...] = ()
    """Words on it that are no statement: titles, captions."""
    scene: int = 0
    """Scene of the attract screen."""
    asks: bool = False
    """Whether it is the question before the visit is wiped."""
    ticks: bool = False
    """Whether questions are ticked on it."""
    led: bool = False
    """Whether only who leads a consultation sees it, on a tablet."""


class Apart(Struct, frozen=True):
    """An entry of facts.toml, and the statements that carry it."""

    source: Source
    sentences: tuple[Sentence, ...]


class Proof(Struct, frozen=True):
    """Everything of one language that is to be validated."""

    language: str
    name: str
    hash: str
    validity: Validity
    by: str
    date: str
    screens: tuple[ProofScreen, ...]
    register: tuple[tuple[Sentence, ...], ...]
    """Of each rewritten statement: as it is, and as the registers have it."""
    apart: tuple[Apart, ...]
    unsaid: tuple[Source, ...]
    hidden: tuple[Source, ...]
    """Facts that the centre hides with their blocks."""
    words: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    """Table -> its texts by name; those of a register follow with its name before theirs."""
    changes: tuple[Change, ...] | None
    """Since the last signature; None where it is not known."""
    counts: tuple[int, int, int]
    """Screens, statements, facts cited."""


def proof(content: Content, language: str, outline: Outline, record: Record | Problem | None, words: Words) -> Proof:
    """The proof of a language whose pages are these; `words` are those of the screens' titles."""
    texts = content.texts[language]
    registers = [it for name, it in sorted(content.texts.items()) if base_of(name) == language]
    screens = tuple(_screens(content, texts, outline, words))
    cited = {name for statement in content.structure.statements() for name in statement.cites}
    needed = [source for source in content.sources.values() if source.kind is not Kind.EXPLANATION]
    validation = texts.validation
    known = isinstance(record, Record) and validation is not None and record.hash == validation.hash.strip().lower()
    return Proof(
        language=language,
        name=texts.name,
        hash=texts_hash(content, language),
        validity=validity(content, language),
        by=validation.by if validation else "",
        date=validation.date if validation else "",
        screens=screens,
        register=tuple(_rewritten(content, texts, registers)),
        apart=tuple(_apart(content, texts)),
        unsaid=tuple(it for it in needed if it.id not in cited and it.id not in content.hidden),
        hidden=tuple(it for it in needed if it.id not in cited and it.id in content.hidden),
        words=tuple(_words(texts, registers)),
        changes=changed_since(record, content, language) if known and isinstance(record, Record) else None,
        counts=(
            len(screens),
            len(list(content.structure.statements())),
            len([name for name in cited if content.sources[name].kind is Kind.FACT]),
        ),
    )


def _sentence(statement: Statement, content: Content, texts: Texts) -> Sentence:
    said = " ".join(plain(it) for it in texts.statements[statement.id])
    return Sentence(statement.id, statement.kind, said, tuple(content.sources[name] for name in statement.cites))


def _screens(content: Content, texts: Texts, outline: Outline, words: Words) -> Iterator[ProofScreen]:
    structure = content.structure

    def said(*statements: Statement) -> tuple[Sentence, ...]:
        return tuple(_sentence(statement, content, texts) for statement in statements)

    known = {statement.id: statement for statement in structure.statements()}
    for number, scene in enumerate(structure.attract):
        title = words["attract"].replace("%1", str(number + 1))
        yield ProofScreen(title, NavState(), said(*scene.statements), scene=number)
    tiles = [text for section in structure.sections for text in [texts.sections[section.id]]]
    home = NavState(Place(View.HOME))
    leads = tuple(f"{it.title} · {it.lead}" if it.lead else it.title for it in tiles)
    yield ProofScreen(words["home"], home, said(*structure.standing.values()), leads)
    for section in structure.sections:
        led = section.layout is Layout.TEACHBACK
        pages = tuple((block.id,) for block in section.blocks) if led else outline.pages.get(section.id, ())
        for number, page in enumerate(pages, 1):
            title = words["page"].replace("%1", texts.sections[section.id].title)
            title = title.replace("%2", str(number)).replace("%3", str(len(pages)))
            state = NavState(Place(View.READING, section.id, page[0]), recalling=led)
            if section.layout is Layout.GLOSSARY:
                yield ProofScreen(title, state, words=tuple(texts.terms[term] for term in page))
                continue
            blocks = [block for block in section.blocks if block.id in page]
            headings = tuple(texts.blocks[block.id] for block in blocks if block.id in texts.blocks)
            statements = [it for block in blocks for it in block.statements]
            statements += [known[name] for block in blocks for name in block.recall if name in known]
            yield ProofScreen(title, state, said(*statements), headings, led=led)
    for term in structure.terms.values():
        title = words["term"].replace("%1", texts.terms[term.id])
        state = replace(home, sheet=Sheet.TERM, term=term.id)
        yield ProofScreen(title, state, said(term.statement))
    for name, sheet in (("display", Sheet.DISPLAY), ("questions", Sheet.QUESTIONS), ("take_home", Sheet.TAKE_HOME)):
        ticks = sheet is not Sheet.DISPLAY
        yield ProofScreen(words[name], replace(home, sheet=sheet), words=(words["words_below"],), ticks=ticks)
    yield ProofScreen(words["still_there"], home, words=(words["words_below"],), asks=True)


def _rewritten(content: Content, texts: Texts, registers: list[Texts]) -> Iterator[tuple[Sentence, ...]]:
    for statement in content.structure.statements():
        full = _sentence(statement, content, texts)
        easy = tuple(it for register in registers if (it := _sentence(statement, content, register)).text != full.text)
        if easy:
            yield (full, *easy)


def _apart(content: Content, texts: Texts) -> Iterator[Apart]:
    """Safety sentences, then what the source does not give."""
    for kind in (Kind.SAFETY, Kind.EXPLANATION):
        for source in content.sources.values():
            if source.kind is kind:
                carrying = [it for it in content.structure.statements() if source.id in it.cites]
                yield Apart(source, tuple(_sentence(it, content, texts) for it in carrying))


def _words(texts: Texts, registers: list[Texts]) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    own = list(every_text(texts))
    known = dict(own)
    for register in registers:
        own += [
            (f"{register.language}: {name}", said) for name, said in every_text(register) if known.get(name) != said
        ]
    for part in PARTS:
        yield (
            part,
            tuple((name, said) for name, said in own if name.rpartition(": ")[2].partition(".")[0] == part and said),
        )
