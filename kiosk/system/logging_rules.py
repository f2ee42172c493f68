"""Which of Qt's messages are no news."""

from __future__ import annotations

from PySide6.QtCore import QLoggingCategory

RULES = "\n".join(
    (
        # That it plays without libraries for formats and hardware that no recording needs.
        "qt.multimedia.symbolsresolver=false",
        # That a mouse button it does not wait for was ignored while a finger lay on the glass.
        "qt.quick.touch.target.warning=false",
    )
)


def keep_to_news() -> None:
    """Keep these out of the journal: nobody could do anything about them."""
    QLoggingCategory.setFilterRules(RULES)
