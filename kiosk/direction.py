"""Which languages run from right to left."""

from __future__ import annotations

LEFTWARDS = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"})
"""Languages (ISO 639) whose usual script runs from right to left."""


def runs_leftwards(language: str) -> bool:
    """Whether the language of this BCP 47 tag runs from right to left."""
    return language.partition("-")[0].partition(".")[0] in LEFTWARDS
