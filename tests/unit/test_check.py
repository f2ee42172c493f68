"""Every mistake that an author can make is told: the file, the key, what was expected there."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from kiosk.content.checks import Tools
from kiosk.content.problems import show
from kiosk.content.report import examine
from kiosk.resources_path import resources
from tests.support.content_copy import ContentCopy, Edit, append, say, swap, swap_after, told


@attrs.frozen
class Mistake:
    """An edit, and what has to be told of it."""

    edit: Edit
    file: str
    key: str
    says: str
    """Part of the message or of the hint."""


def _delete(file: str) -> Edit:
    return lambda copy: copy.path(file).unlink()


def _not_utf8(copy: ContentCopy) -> None:
    copy.path("fr.toml").write_bytes(b'language = "fr"\nname = "Fran\xe7ais"\n')


def _long_section(copy: ContentCopy) -> None:
    for name in ("bref.quoi", "bref.but", "bref.comment", "bref.risques", "bref.anticoagulant", "bref.jamais-seul"):
        copy.say(name, "Le ciment " + "est là et " * 5 + "reste.")


def _hard_section(copy: ContentCopy) -> None:
    for name in ("bref.quoi", "bref.but", "bref.comment", "bref.risques", "bref.anticoagulant", "bref.jamais-seul"):
        copy.say(name, "L’immobilisation intervertébrale systématique.")


S, F = "structure.toml", "fr.toml"
READING = {
    "a quote is missing": Mistake(swap(F, 'language = "fr"', 'language = "fr'), F, "line 7, column 15", "valid TOML"),
    "a key stands twice": Mistake(
        swap(F, 'name = "Français"', 'name = "F"\nname = "G"'), F, "line 9, column 11", "valid"
    ),
    "the file is not UTF-8": Mistake(_not_utf8, F, "byte 28", "UTF-8"),
    "facts.toml is gone": Mistake(_delete("facts.toml"), "facts.toml", "", "expected this file"),
    "structure.toml is gone": Mistake(_delete(S), S, "", "expected this file"),
    "a key is misspelt": Mistake(
        swap_after(F, "[sections.but]", "lead", "laed"), F, "sections.but.laed", 'did you mean "lead"?'
    ),
    "a table is misspelt": Mistake(swap(F, "[labels]", "[lables]"), F, "lables", 'did you mean "labels"?'),
    "a number where a text is expected": Mistake(
        swap_after(F, "[sections.but]", 'title = "', 'title = 3 # "'),
        F,
        "sections.but.title",
        "text in quotes, found 3",
    ),
    "a text where a list is expected": Mistake(
        swap(F, '"bref.but" = ["', '"bref.but" = "Le but." # '), F, 'statements."bref.but"', "expected a list"
    ),
    "a number among sentences": Mistake(
        swap(F, '"bref.but" = [', '"bref.but" = [3, '), F, 'statements."bref.but"#1', "expected a text in quotes"
    ),
    "a block has no id": Mistake(
        swap(S, 'id = "but.hauteur"\n', ""), S, 'section."but".block#6.id', "expected this key, it is missing"
    ),
    "a role is misspelt": Mistake(
        swap(S, 'role = "closing"', 'role = "closng"'), S, 'block."definition.closing".role', 'did you mean "closing"?'
    ),
    "a kind is misspelt": Mistake(
        swap_after(S, 'id = "bref.but"', '"fact"', '"fakt"'), S, 'statement."bref.but".kind', 'did you mean "fact"?'
    ),
    "a layout is unknown": Mistake(swap(S, '"glossary"', '"words"'), S, 'section."lexique".layout', "one of"),
    "the language is not that of the file": Mistake(swap(F, '= "fr"', '= "en"'), F, "language", 'expected "fr"'),
    "the language has no name": Mistake(swap(F, 'name = "Français"', ""), F, "name", "expected the name"),
    "a plate is no valid JSON": Mistake(
        swap("leaks/plate.json", "{", "{,"), "leaks/plate.json", "line 1, column 2", "valid JSON"
    ),
    "a box has three numbers": Mistake(
        swap("leaks/plate.json", '"layers":', '"layers": [{"id": "x", "file": "x.svg", "box": [1, 2, 3]}], "old":'),
        "leaks/plate.json",
        'layers."x".box',
        "expected 4 numbers",
    ),
    "an icon is gone": Mistake(swap("icons.json", '"home"', '"hme"'), "icons.json", "home", 'did you mean "hme"?'),
}
MEANING = {
    "a citation is misspelt": Mistake(
        swap(S, '"def-pmma"', '"def-pmna"'), S, 'statement."definition.pmma".cites', 'did you mean "def-pmma"?'
    ),
    "a fact is not said": Mistake(
        swap(S, '"but-immobiliser"', '"but-douleur"'),
        "facts.toml",
        'fact."but-immobiliser"',
        "a statement that cites it",
    ),
    "a safety sentence is not said": Mistake(
        swap(S, '"safety-help"', '"safety-general"'), "facts.toml", 'safety."safety-help"', "a statement that cites it"
    ),
    "an explanation cites a fact": Mistake(
        swap(S, '["exp-hauteur"]', '["ap-24h"]'), S, 'statement."but.hauteur".cites', '"ap-24h" is of kind "fact"'
    ),
    "a fact cites nothing": Mistake(
        swap(S, '["but-immobiliser"]', "[]"), S, 'statement."but.immobiliser".cites', "at least one entry"
    ),
    "a fact cites explanations only": Mistake(
        swap(S, '["but-immobiliser"]', '["exp-hauteur"]'), S, 'statement."but.immobiliser".cites', "at least one entry"
    ),
    "a question claims a fact": Mistake(
        swap(
            S,
            '"questions.moi-adapte", kind = "question"',
            '"questions.moi-adapte", kind = "question", cites = ["ap-24h"]',
        ),
        S,
        'statement."questions.moi-adapte".cites',
        "expected none",
    ),
    "we speak as the centre": Mistake(
        swap(S, '"but.closing", kind = "interface"', '"but.closing", kind = "centre"'),
        S,
        'statement."but.closing".kind',
        "only a centre",
    ),
    "a nuance is lost": Mistake(
        say("risques.epidural", "Dans l’espace épidural, la fuite est rare.", "Elle peut être grave."),
        F,
        'statements."risques.epidural"',
        '"très rare", which "risk-fuite-epidural" needs',
    ),
    "the warning is not beside the anticoagulant": Mistake(
        swap(S, '{ id = "avant-apres.jamais-seul", kind = "safety", cites = ["safety-anticoagulant"] },', ""),
        S,
        'block."avant-apres.anticoagulant".statement',
        '"safety-anticoagulant" in this block',
    ),
    "a standing sentence is gone": Mistake(
        swap(S, "help = {", "hlep = {"), S, "standing.help", "expected this sentence"
    ),
    "a standing sentence is no safety": Mistake(
        swap(S, 'kind = "safety", cites = ["safety-help"]', 'kind = "interface"'),
        S,
        'statement."standing.help".kind',
        'expected "safety"',
    ),
}
ORDER = {
    "two blocks have one id": Mistake(
        swap(S, 'id = "but.qualite"\n', 'id = "but.hauteur"\n'), S, 'block."but.hauteur"', "an id of its own, 2 have it"
    ),
    "two statements have one id": Mistake(
        swap(S, '{ id = "but.qualite"', '{ id = "but.hauteur"'), S, 'statement."but.hauteur"', "an id of its own"
    ),
    "two pictures have one id": Mistake(
        swap_after(S, "[[picture]]", 'id = "team"', 'id = "imaging"'), S, 'picture."imaging"', "an id of its own"
    ),
    "a section does not open with its message": Mistake(
        swap(S, 'role = "main"\n', ""), S, 'block."definition.main".role', 'expected "main": it is the first block'
    ),
    "a section does not close": Mistake(
        swap(S, 'role = "closing"\n', ""), S, 'block."definition.closing".role', 'expected "closing": it is the last'
    ),
    "a section has two messages": Mistake(
        swap(S, 'id = "but.qualite"\n', 'id = "but.qualite"\nrole = "main"\n'),
        S,
        'block."but.qualite".role',
        "on the first block of the section only",
    ),
    "a block says nothing": Mistake(
        swap_after(S, 'id = "but.immobiliser"', "statement = [", "statement = [] # "),
        S,
        'block."but.immobiliser".statement',
        "at least one",
    ),
    "a section has no tile": Mistake(swap(S, 'icon = "icon-but"\n', ""), S, 'section."but".icon', "shown on the tile"),
    "a section opens without a picture": Mistake(
        swap_after(S, 'id = "but.main"', 'picture = "stabilise"', ""),
        S,
        'block."but.main".picture',
        "expected a picture",
    ),
    "the glossary has a block": Mistake(
        swap(S, "block = []", 'block = [{ id = "lexique.x", statement = [] }]'), S, 'section."lexique".block', "none"
    ),
}
PROMPT = 'id = "verifier.but"'
TEACHBACK = {
    "nothing should come back": Mistake(
        swap_after(S, PROMPT, 'recall = ["but.douleur", "but.immobiliser"]', ""),
        S,
        'block."verifier.but".recall',
        "at least one statement",
    ),
    "what should come back is misspelt": Mistake(
        swap_after(S, PROMPT, '"but.immobiliser"', '"but.imobiliser"'),
        S,
        'block."verifier.but".recall',
        'did you mean "but.immobiliser"?',
    ),
    "what should come back claims nothing": Mistake(
        swap_after(S, PROMPT, '"but.immobiliser"', '"but.closing"'),
        S,
        'block."verifier.but".recall',
        '"but.closing" is of kind "interface"',
    ),
    "a prompt recalls a prompt": Mistake(
        swap_after(S, PROMPT, '"but.immobiliser"', '"verifier.geste"'),
        S,
        'block."verifier.but".recall',
        "a statement of another section",
    ),
    "a prompt leads back nowhere": Mistake(
        swap_after(S, PROMPT, 'again = "but.main"', 'again = "but.mein"'),
        S,
        'block."verifier.but".again',
        'did you mean "but.main"?',
    ),
    "a prompt states something": Mistake(
        swap_after(S, PROMPT, 'kind = "question"', 'kind = "fact", cites = ["but-douleur"]'),
        S,
        'block."verifier.but".statement',
        'of kind "question"',
    ),
    "an anticoagulant without its warning": Mistake(
        swap_after(S, 'id = "verifier.anticoagulant"', ', "avant-apres.jamais-seul"', ""),
        S,
        'block."verifier.anticoagulant".recall',
        '"safety-anticoagulant" too',
    ),
    "a prompt has no picture": Mistake(
        swap_after(S, PROMPT, 'picture = "stabilise"', ""), S, 'block."verifier.but".picture', "expected a picture"
    ),
    "a page recalls something": Mistake(
        swap(S, 'id = "but.hauteur"\n', 'id = "but.hauteur"\nrecall = ["but.douleur"]\n'),
        S,
        'block."but.hauteur".recall',
        'not of layout "teachback"',
    ),
}
TEXTS = {
    "a statement is misspelt": Mistake(
        swap_after(F, "[statements]", '"bref.but" =', '"bref.butt" ='),
        F,
        'statements."bref.butt"',
        'did you mean "bref.but"?',
    ),
    "a statement has no text": Mistake(
        swap_after(F, "[statements]", '"bref.but" =', '"bref.butt" ='), F, 'statements."bref.but"', 'is it "bref.butt"'
    ),
    "a step has no heading": Mistake(
        swap(F, '"steps.needle" = "', '# "steps.needle" = "'), F, 'blocks."steps.needle"', "expected a text"
    ),
    "a name on the map is misspelt": Mistake(
        swap(F, '"but.main" = "', '"but.mein" = "'), F, 'blocks."but.mein"', 'did you mean "but.main"?'
    ),
    "a section has no title": Mistake(swap(F, "[sections.bref]", "[sections.brief]"), F, "sections.bref", "missing"),
    "a tile has no words": Mistake(
        swap_after(F, "[sections.but]", 'lead = "', 'lead = "" # "'), F, "sections.but.lead", "for the tile"
    ),
    "a term has no word": Mistake(swap(F, 'sterile = "', '# sterile = "'), F, "terms.sterile", "it is missing"),
    "a caption is missing": Mistake(
        swap_after(F, "[pictures.team]", "caption", "# caption"), F, "pictures.team.caption", "this key, it is missing"
    ),
    "a description is empty": Mistake(
        swap_after(F, "[pictures.team]", 'description = "', 'description = "" # "'),
        F,
        "pictures.team.description",
        "expected a description",
    ),
    "a label has no text": Mistake(
        swap(F, '"vertebra" = "', '"vertebre" = "'), F, "labels.vertebra", "expected a text, it is missing"
    ),
    "a label has no anchor": Mistake(
        swap(F, '"vertebra" = "', '"vertebre" = "'), F, "labels.vertebre", 'did you mean "vertebra"?'
    ),
    "a word of the interface is missing": Mistake(
        swap_after(F, "[interface]", "\nnext = ", "\nnextt = "), F, "interface.next", "it is missing"
    ),
    "a word of the interface is unknown": Mistake(
        swap_after(F, "[interface]", "\nnext = ", "\nnextt = "), F, "interface.nextt", 'did you mean "next"?'
    ),
    "a link leads nowhere": Mistake(
        say("but.hauteur", "Le ciment maintient la [vertèbre](vertebres)."),
        F,
        'statements."but.hauteur"',
        'did you mean "vertebre"?',
    ),
    "a link is broken": Mistake(
        say("but.hauteur", "Le ciment maintient la [vertèbre] (vertebre)."),
        F,
        'statements."but.hauteur"',
        "a link written",
    ),
    "a term is never used": Mistake(
        append(S, '[[term]]\nid = "tibia"\nstatement = { id = "term.tibia", kind = "interface" }'),
        F,
        "terms.tibia",
        "a sentence that links to this term",
    ),
}
READING_EASE = {
    "a sentence is too long": Mistake(
        say("but.hauteur", "Le ciment " + "est là et " * 7 + "reste."),
        F,
        'statements."but.hauteur"#1',
        "at most 20 words",
    ),
    "four sentences": Mistake(
        say("but.hauteur", "Un.", "Deux.", "Trois.", "Quatre."),
        F,
        'statements."but.hauteur"',
        "1 to 3 sentences, found 4",
    ),
    "no sentence": Mistake(say("but.hauteur"), F, 'statements."but.hauteur"', "1 to 3 sentences, found 0"),
    "an empty sentence": Mistake(say("but.hauteur", ""), F, 'statements."but.hauteur"#1', "expected a sentence"),
    "two sentences in one": Mistake(
        say("but.hauteur", "Il la maintient. Il ne la redresse pas."), F, 'statements."but.hauteur"#1', "found two"
    ),
    "a section has long sentences": Mistake(_long_section, F, "sections.bref", "12 words on average, found"),
    "a section has hard words": Mistake(_hard_section, F, "sections.bref", "reading ease"),
}
LETTERS = {
    "a narrow space": Mistake(say("but.hauteur", "Ça va\u202f?"), F, 'statements."but.hauteur"#1', "no U+202F"),
    "a no-break hyphen": Mistake(say("but.hauteur", "Est\u2011ce là."), F, 'statements."but.hauteur"#1', "no U+2011"),
    "an arrow": Mistake(say("but.hauteur", "Avant → après."), F, 'statements."but.hauteur"#1', "U+2192 (→)"),
    "a word in capitals": Mistake(
        say("but.hauteur", "Il ne BOUGE pas."), F, 'statements."but.hauteur"#1', 'found "BOUGE"'
    ),
    "a percentage": Mistake(
        say("but.hauteur", "Neuf sur dix, 90\u00a0%."), F, 'statements."but.hauteur"#1', "in words"
    ),
    "a straight apostrophe": Mistake(say("but.hauteur", "L'os tient."), F, 'statements."but.hauteur"#1', "U+2019"),
    "a space that breaks": Mistake(say("but.hauteur", "Ça va ?"), F, 'statements."but.hauteur"#1', "no-break space"),
    "no space at all": Mistake(say("but.hauteur", "Ça va?"), F, 'statements."but.hauteur"#1', "no-break space"),
    "a unit on its own line": Mistake(say("but.hauteur", "En 24 heures."), F, 'statements."but.hauteur"#1', "its unit"),
}
PICTURES = {
    "a picture is misspelt": Mistake(
        swap_after(S, 'id = "but.main"', '"stabilise"', '"stabilize"'),
        S,
        'block."but.main".picture',
        'did you mean "stabilise"?',
    ),
    "a plate is misspelt": Mistake(
        swap(S, 'plates = ["leaks"]', 'plates = ["leak"]'), S, 'picture."leaks".plates', 'did you mean "leaks"?'
    ),
    "a comparison of one plate": Mistake(
        swap(S, '["spine-fractured", "spine-cemented"]', '["spine-fractured"]'),
        S,
        'picture."spine-before-after".plates',
        "expected 2 plates",
    ),
    "a tile is misspelt": Mistake(
        swap(S, 'icon = "icon-but"', 'icon = "icon-butt"'), S, 'section."but".icon', 'did you mean "icon-but"?'
    ),
    "a spot is misspelt": Mistake(
        swap(S, 'spot = "epidural"', 'spot = "epidurale"'),
        S,
        'block."risques.epidural".spot',
        'did you mean "epidural"?',
    ),
    "two blocks on one spot": Mistake(
        swap(S, 'spot = "epidural"', 'spot = "disc"'), S, 'block."risques.epidural".spot', "a spot of its own"
    ),
    "a spot on a picture without spots": Mistake(
        swap(S, 'id = "leaks"\nkind = "spots"', 'id = "leaks"'), S, 'block."risques.epidural".spot', "expected none"
    ),
    "a layer is misspelt": Mistake(
        swap_after(S, 'id = "steps.sleep"', '"supine"', '"suppine"'),
        S,
        'block."steps.sleep".layers',
        'did you mean "supine"?',
    ),
    "a label is misspelt": Mistake(
        swap_after(S, 'id = "steps.needle"', '"pedicle"', '"pedicule"'),
        S,
        'block."steps.needle".labels',
        'did you mean "pedicle"?',
    ),
    "a label of a layer that is not shown": Mistake(
        swap_after(S, 'id = "steps.cement"', 'labels = ["needle"', 'labels = ["biopsy"'),
        S,
        'block."steps.cement".labels',
        "a label of a layer that is shown",
    ),
    "a layer's file is gone": Mistake(
        _delete("leaks/base.svg"),
        "leaks/plate.json",
        'layers."base".file',
        "there is no base.svg",
    ),
    "an anchor is outside its plate": Mistake(
        swap_after("leaks/plate.json", '"epidural"', '"at": [', '"at": [-'),
        "leaks/plate.json",
        "anchors.epidural.at",
        "a point on the plate",
    ),
    "a drawing clips": Mistake(
        swap("leaks/base.svg", "</svg>", '<clipPath id="c"/></svg>'), "leaks/base.svg", "<clipPath>", "no such element"
    ),
    "a drawing has a text": Mistake(
        swap("leaks/base.svg", "</svg>", "<text>Os</text></svg>"), "leaks/base.svg", "<text>", "placed by an anchor"
    ),
    "a colour with opacity": Mistake(
        swap("leaks/base.svg", "</svg>", '<path d="M0 0" fill="rgba(0,0,0,.5)"/></svg>'),
        "leaks/base.svg",
        "<path> fill",
        "opacity goes apart",
    ),
    "a drawing is damaged": Mistake(swap("leaks/base.svg", "</svg>", ""), "leaks/base.svg", "", "valid SVG"),
}
MISTAKES = READING | MEANING | ORDER | TEACHBACK | TEXTS | READING_EASE | LETTERS | PICTURES


def test_what_is_shipped_has_no_mistake() -> None:
    report = examine(resources())
    assert not report.problems, f"\n{show(report.problems)}"
    assert report.summary
    assert report.summary.facts_cited >= 40  # the centre's page states some fifty


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told(mistake: Mistake, tmp_path: Path) -> None:
    copy = ContentCopy.make(tmp_path)
    mistake.edit(copy)
    problems = copy.problems()
    assert told(problems, mistake.file, mistake.key, mistake.says), f"\n{show(problems)}"


def test_mistakes_in_every_file_are_told_at_once(tmp_path: Path) -> None:
    copy = ContentCopy.make(tmp_path)
    names = (
        "a key is misspelt",
        "a role is misspelt",
        "a number among sentences",
        "a box has three numbers",
        "a fact is not said",
        "a nuance is lost",
        "a percentage",
        "a plate is misspelt",
        "a term has no word",
    )
    for name in names:
        MISTAKES[name].edit(copy)
    problems = copy.problems()
    missed = [name for name in names if not told(problems, (it := MISTAKES[name]).file, it.key, it.says)]
    assert not missed, f"{missed} not told in:\n{show(problems)}"


def test_a_value_that_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    """Without its title the section has no text; that is the same mistake, not a second one."""
    copy = ContentCopy.make(tmp_path)
    MISTAKES["a number where a text is expected"].edit(copy)
    assert len(copy.problems()) == 1, f"\n{show(copy.problems())}"


def test_another_language_needs_the_same_texts_and_not_the_french_words(tmp_path: Path) -> None:
    copy = ContentCopy.make(tmp_path)
    text = copy.path("fr.toml").read_text(encoding="utf-8")
    copy.path("de.toml").write_text(text.replace('language = "fr"', 'language = "de"'), encoding="utf-8")
    copy.say("risques.epidural", "Bei den Nerven kommt es kaum je vor.", file="de.toml")
    copy.swap_after("de.toml", "[statements]", '"bref.but" =', '"bref.ziel" =')
    copy.swap("de.toml", 'page = "Page %1 sur %2"', 'page = "Seite %1"')
    problems = [problem for problem in copy.problems() if problem.file == "de.toml"]
    assert told(problems, "de.toml", 'statements."bref.but"', "it is missing")
    assert told(problems, "de.toml", "interface.page", "%1 and %2, as in French")
    assert not [problem for problem in problems if "risques.epidural" in problem.key]


def test_what_needs_a_screen_is_asked_of_who_has_one(tmp_path: Path) -> None:
    copy = ContentCopy.make(tmp_path)
    tools = Tools(
        picture_ok=lambda path: "no picture" if path.name == "base.svg" and path.parent.name == "leaks" else None,
        has_glyphs=lambda language, text: {"ç"} & set(text) if language == "fr" else set(),
        block_fits=lambda _, language: [("but.main", "expected a block that fits")] if language == "fr" else [],
    )
    problems = copy.problems(tools)
    assert told(problems, "leaks/base.svg", "", "no picture")
    assert told(problems, "fr.toml", "name", "U+00E7 (ç)")
    assert told(problems, "fr.toml", 'statements."but.douleur"', 'shorten the block "but.main"')


def test_blocks_are_not_laid_out_without_their_texts(tmp_path: Path) -> None:
    """Laying out would only stumble over what is told already."""
    copy = ContentCopy.make(tmp_path)
    MISTAKES["a statement has no text"].edit(copy)
    misfit = [("but.main", "expected a block that fits")]
    problems = copy.problems(Tools(block_fits=lambda _, language: misfit if language == "fr" else []))
    assert problems
    assert not any("fits" in problem.message for problem in problems if problem.file == "fr.toml")
