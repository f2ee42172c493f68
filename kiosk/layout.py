"""Content to pages: which blocks stand together, and how large their picture is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial

from msgspec import Struct

from kiosk.content.markup import words
from kiosk.content.model import Block, Content, Kind, Layout, PictureKind, Role, Section, Texts
from kiosk.frame import Frame
from kiosk.lazily import Lazily
from kiosk.navigation import Outline
from kiosk.navigation import Page as Blocks
from kiosk.pagination import paginate
from kiosk.profile import Profile
from kiosk.recall import recalled, recalled_height
from kiosk.typesetting import Paragraph, Type

JOINING_SHARES = 2
"""Blocks share a page only while their picture keeps one of the widest shares."""
TOUCHED_SHARES = {False: 0.38, True: 0.42}
"""Least share of a picture that is touched, in landscape and in portrait: on a smaller one its badges would lie too
close to each other."""
PROMPT_SHARES = {False: 0.32, True: 0.19}
"""Least share of the picture beside a prompt: on a smaller one its caption would have no room."""
BESIDE_THE_WALK = (Layout.GLOSSARY, Layout.TEACHBACK)
"""Layouts of sections that Suivant does not lead to from another."""
TERM_CELL = 1.3
"""Height of a glossary button over the least target."""


class Composer(Struct, frozen=True, dict=True):
    """Makes pages of one language at one size."""

    content: Content
    texts: Texts
    frame: Frame
    type: Type

    def outline(self) -> Outline:
        """Pages of all sections, each laid out when it is asked for, and the walk: what is read, not asked for."""
        pages: dict[str, Callable[[], tuple[Blocks, ...]]] = {}
        for section in self.content.structure.sections:
            if section.layout is Layout.TEACHBACK and self.frame.profile is not Profile.CONSULTATION:
                continue  # nobody is there to hear the answers
            blocks = self.term_ids if section.layout is Layout.GLOSSARY else [block.id for block in section.blocks]
            if blocks:
                pages[section.id] = partial(self._pages, section, blocks)
        walk = [s.id for s in self.content.structure.sections if s.layout not in BESIDE_THE_WALK and s.id in pages]
        return Outline(Lazily(pages), tuple(walk))

    @property
    def term_ids(self) -> list[str]:
        """Glossary terms in the alphabetical order of their words."""
        return sorted(self.content.structure.terms, key=lambda term: _folded(self.texts.terms[term]))

    @property
    def term_columns(self) -> int:
        """Columns of glossary buttons."""
        return 2 if self.frame.portrait else 3

    @property
    def term_cell(self) -> int:
        """Height of a glossary button."""
        return round(self.frame.target * TERM_CELL)

    def picture_of(self, section: Section, block: str) -> str:
        """Picture of a block; the loader has given each the one of the block before it where it names none."""
        return next((candidate.picture for candidate in section.blocks if candidate.id == block), "")

    def paragraphs(self, section: Section, block: Block) -> list[Paragraph]:
        """A theme's heading and its questions; elsewhere the statements (a step's heading is the page's title)."""
        found = []
        if section.layout is Layout.QUESTIONS and block.id in self.texts.blocks:
            found.append(Paragraph(block.id, Kind.INTERFACE, words([self.texts.blocks[block.id]]), bold=True))
        main = (block.role is Role.MAIN and section.layout is Layout.PAGES) or section.layout is Layout.TEACHBACK
        for statement in block.statements:
            text = words(self.texts.statements[statement.id])
            found.append(Paragraph(statement.id, statement.kind, text, bold=main))
        return found

    def words_on(self, section: Section, page: Blocks) -> int:
        """How many words there are to read on a page."""
        if section.layout is Layout.GLOSSARY:
            return sum(len(words([self.texts.terms[term]])) for term in page)
        blocks = (block for block in section.blocks if block.id in page)
        return sum(len(paragraph.words) for block in blocks for paragraph in self.paragraphs(section, block))

    def page_height(self, section: Section) -> int:
        """Height of a page's part that holds picture and text."""
        if section.layout is Layout.STEPS:
            return self.frame.content_height - self.frame.stepper - self.frame.gap
        return self.frame.content_height - (self.frame.verdicts if section.layout is Layout.TEACHBACK else 0)

    def share(self, section: Section, blocks: Sequence[str]) -> float | None:
        """Widest share of the picture with which these blocks fit a page.

        Returns 0 where the page has no picture, None where nothing fits.
        """
        if section.layout is Layout.STEPS:
            return self._step_share
        chosen = [block for block in section.blocks if block.id in blocks]
        if section.layout in (Layout.QUESTIONS, Layout.SUMMARY):
            return 0.0 if self._rows_fit(section, chosen) else None
        if section.layout is Layout.TEACHBACK:
            return self._prompt_share(section, chosen[0])
        return self._widest(section, chosen, self._shares(section, blocks[0]))

    def _prompt_share(self, section: Section, block: Block) -> float | None:
        """Widest share of the picture beside a prompt and what should come back."""
        said = recalled(self.content, self.texts, block)
        height = self.page_height(section)
        for share in self._shares(section, block.id):
            width, room = self.frame.text(share, height)
            below = recalled_height(said, self.type, self.frame, width) + self._footnote(section, [block])
            if self.type.fits(self.paragraphs(section, block), width, room - below):
                return share
        return None

    def _shares(self, section: Section, block: str) -> tuple[float, ...]:
        """Shares to try.  Where a long text is set very large, its picture gives way."""
        if not self.picture_of(section, block):
            return (0.0,)
        picture = self.content.structure.pictures[self.picture_of(section, block)]
        least = 0.0
        if section.layout is Layout.TEACHBACK:
            least = PROMPT_SHARES[self.frame.portrait]
        elif picture.kind in (PictureKind.SPOTS, PictureKind.COMPARE):
            least = TOUCHED_SHARES[self.frame.portrait]
        return (*(share for share in self.frame.shares if share >= least), 0.0)

    def _widest(self, section: Section, blocks: Sequence[Block], shares: Sequence[float]) -> float | None:
        """The first of these shares with which the blocks' text fits."""
        text = [paragraph for block in blocks for paragraph in self.paragraphs(section, block)]
        footnote = self._footnote(section, blocks)

        def fits(share: float) -> bool:
            width, height = self.frame.text(share, self.page_height(section))
            # Without a picture the text stands in the middle: what is kept free below is free above too.
            return self.type.fits(text, width, height - (footnote if share else 2 * footnote))

        return next((share for share in shares if fits(share)), None)

    def _footnote(self, section: Section, blocks: Sequence[Block]) -> int:
        """Height that is kept free at the foot of a section's last page."""
        return self.frame.footnote if section.blocks[-1] in blocks else 0

    @cached_property
    def _step_share(self) -> float | None:
        """One share for all steps, so that the diagram stands still while they change."""
        steps = [section for section in self.content.structure.sections if section.layout is Layout.STEPS]
        found = [self._widest(s, [block], self.frame.step_shares) for s in steps for block in s.blocks]
        return None if None in found else min((share for share in found if share is not None), default=None)

    def row_text_width(self) -> int:
        """Width of the text beside a tick or a number."""
        return min(self.frame.content_width - self.frame.target - 3 * self.frame.gap, self.frame.measure)

    def row_height(self, paragraph: Paragraph) -> int:
        """Height of a question or a key point."""
        framed = self.frame.gap if paragraph.kind is Kind.QUESTION else 0
        return max(self.frame.target, self.type.height(paragraph, self.row_text_width()) + framed)

    def _rows_fit(self, section: Section, blocks: Sequence[Block]) -> bool:
        paragraphs = [paragraph for block in blocks for paragraph in self.paragraphs(section, block)]
        if any(self.type.widest(paragraph) > self.row_text_width() for paragraph in paragraphs):
            return False
        headings = {block.id for block in blocks} if section.layout is Layout.QUESTIONS else set()
        heights = [self.type.line if it.id in headings else self.row_height(it) for it in paragraphs]
        if section.layout is Layout.QUESTIONS:
            self._leave_room_to_take(heights, headed=paragraphs[0].id in headings)
        else:
            heights[0] += self.frame.rise
        height = sum(heights) + self.frame.gap * (len(heights) - 1)
        footnote = 0 if section.layout is Layout.QUESTIONS else self._footnote(section, blocks)
        return height <= self.frame.content_height - footnote

    def _leave_room_to_take(self, heights: list[int], *, headed: bool) -> None:
        """Room for the control that takes the questions along, ticked or not, so that a tick moves nothing.

        It stands under the questions in portrait, where there is height; else beside the first heading.
        """
        if self.frame.portrait:
            heights.append(self.frame.target + self.frame.footnote)
        elif not headed:
            heights.append(self.frame.target)
        else:
            heights[0] = max(heights[0], self.frame.target)

    def _pages(self, section: Section, blocks: Sequence[str]) -> tuple[Blocks, ...]:
        if section.layout is Layout.GLOSSARY:
            height = self.frame.content_height - self.frame.footnote
            rows = max(1, (height + self.frame.gap) // (self.term_cell + self.frame.gap))
            return paginate(blocks, lambda *_: True, lambda page: len(page) <= rows * self.term_columns)
        if section.layout in (Layout.STEPS, Layout.TEACHBACK):
            return tuple((block,) for block in blocks)
        spots = {block.id: block.spot for block in section.blocks}

        def joins(first: str, second: str) -> bool:
            same_picture = self.picture_of(section, first) == self.picture_of(section, second)
            return same_picture and not spots[first] and not spots[second]

        def fits(page: Sequence[str]) -> bool:
            share = self.share(section, page)
            if not self.picture_of(section, page[0]):
                return share is not None
            return share is not None and share >= self.frame.shares[JOINING_SHARES - 1]

        return paginate(blocks, joins, fits)

    def misfits(self) -> list[str]:
        """Blocks that fit no page at this size."""
        sections: Mapping[str, Section] = {s.id: s for s in self.content.structure.sections}
        outline = self.outline()
        return [
            page[0]
            for name, pages in outline.pages.items()
            if sections[name].layout is not Layout.GLOSSARY
            for page in pages
            if self._misfits(sections[name], page)
        ]

    def _misfits(self, section: Section, page: Blocks) -> bool:
        if section.layout is not Layout.STEPS:
            return self.share(section, page) is None
        return self._widest(section, [b for b in section.blocks if b.id in page], self.frame.step_shares) is None


def _folded(word: str) -> str:
    """A key that sorts accented letters with their plain ones, as a French dictionary does."""
    table = str.maketrans("àâäéèêëîïôöùûüç", "aaaeeeeiioouuuc")
    return word.casefold().translate(table)
