"""The kiosk's screens as one static page for a browser: the same texts as text, the same pictures as pictures.

Every page of the walk, turned by a button, with the same slide; only the page in front and its neighbours are laid out,
as in the kiosk.  What the kiosk has beside (sizes, themes, languages, voice, sliders, checks) it has not.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

from kiosk import navigation as nav
from kiosk.app import MOTION_MS, Kiosk
from kiosk.content.markup import plain
from kiosk.content.model import Block, Content, Texts
from kiosk.navigation import NavState, Place, View

STYLE = """
body { margin: 0; overflow: hidden; background: #fff; color: #1b2a33; font: 41px/1.5 sans-serif }
section { position: absolute; inset: 0; padding: 40px 60px; transition: transform MOTIONms ease-out }
h1 { font-size: 54px; margin: 0 0 30px }
.page { display: flex; gap: 60px; align-items: center; height: 760px }
.plate { position: relative; width: 860px; border: 1px solid #ccd; border-radius: 16px }
.plate img { position: absolute }
.text { flex: 1 }
button { position: fixed; transform: translate(-50%, -50%); font-size: 36px; padding: 30px 60px }
"""
SCRIPT = """
const pages = [...document.querySelectorAll("section")];
let front = 0;
function show() {
    pages.forEach((page, number) => {
        page.hidden = Math.abs(number - front) > 1;
        page.style.transform = `translateX(${110 * (number - front)}%)`;
    });
}
document.querySelector("button").onclick = () => { front = (front + 1) % pages.length; show(); };
show();
"""


def export(kiosk: Kiosk, button: tuple[int, int], file: Path) -> int:
    """Write it, with its button at a place in pixels; how many pages it has.  Pictures stay where they are."""
    pages = list(walked(kiosk))
    body = "".join(_section(kiosk, page) for page in pages)
    style = STYLE.replace("MOTION", str(MOTION_MS))
    file.write_text(
        f'<!doctype html><html lang="fr"><meta charset="utf-8"><title>kiosk</title><style>{style}</style>{body}'
        f'<button style="left:{button[0]}px;top:{button[1]}px">Suivant</button><script>{SCRIPT}</script></html>\n',
        encoding="utf-8",
    )
    return len(pages)


def walked(kiosk: Kiosk) -> Iterator[tuple[Block, ...]]:
    """The blocks of each page, in the order of the walk."""
    session = kiosk.session
    blocks = {block.id: block for section in session.setup.content.structure.sections for block in section.blocks}
    place: Place | None = nav.start_walk(NavState(Place(View.HOME)), session.outline).place
    while place:
        page = session.outline.pages[place.section][session.outline.index(place)]
        yield tuple(blocks[name] for name in page if name in blocks)
        place = nav.neighbour(session.outline, place, 1)


def _section(kiosk: Kiosk, blocks: tuple[Block, ...]) -> str:
    content, texts = kiosk.session.setup.content, kiosk.session.texts
    section = kiosk.session.outline.section_of(blocks[0].id) if blocks else ""
    title = texts.sections[section].title if section in texts.sections else ""
    pictures = "".join(_picture(content, block) for block in blocks[:1] if block.picture)
    text = "".join(_paragraphs(texts, block) for block in blocks)
    page = f'<div class="page">{pictures}<div class="text">{text}</div></div>'
    return f"<section><h1>{html.escape(title)}</h1>{page}</section>"


def _paragraphs(texts: Texts, block: Block) -> str:
    sentences = (" ".join(map(plain, texts.statements.get(one.id, ()))) for one in block.statements)
    return "".join(f"<p>{html.escape(text)}</p>" for text in sentences)


def _picture(content: Content, block: Block) -> str:
    picture = content.structure.pictures[block.picture]
    plate = content.plates[picture.plates[0]]
    wanted = set(block.layers or picture.layers)
    images = "".join(
        f'<img alt="" src="{layer.file.as_uri()}" style="left:{100 * layer.x / plate.width:.3f}%;'
        f"top:{100 * layer.y / plate.height:.3f}%;width:{100 * layer.width / plate.width:.3f}%;"
        f'height:{100 * layer.height / plate.height:.3f}%">'
        for layer in plate.layers
        if not wanted or wanted.intersection(layer.names)
    )
    return f'<div class="plate" style="aspect-ratio:{plate.width}/{plate.height}">{images}</div>'
