"""Blocks to pages: as many of them together as fit, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.navigation import Page


def paginate(
    blocks: Sequence[str], joins: Callable[[str, str], bool], fits: Callable[[Sequence[str]], bool]
) -> tuple[Page, ...]:
    """Put blocks on pages without cutting any.

    Args:
        blocks: ids in reading order.
        joins: whether the second block may stand on the page of the first.
        fits: whether these blocks fit one page together.

    Returns:
        The pages; every block stands on exactly one.  A block that fits no page
        stands alone all the same: `check` reports it.
    """
    pages: list[list[str]] = []
    for block in blocks:
        if pages and joins(pages[-1][-1], block) and fits([*pages[-1], block]):
            pages[-1].append(block)
        else:
            pages.append([block])
    return tuple(tuple(page) for page in pages)
