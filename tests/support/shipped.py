"""The shipped content, read once for all tests: it is frozen."""

from __future__ import annotations

from functools import cache

from kiosk.content.loader import load
from kiosk.content.model import Content
from kiosk.content.problems import show
from kiosk.resources_path import resources


@cache
def shipped() -> Content:
    """The content as visitors meet it, in every language."""
    content = load(resources())
    assert isinstance(content, Content), f"\n{show(content)}"
    return content
