"""Use leaves nothing behind: what was made for a visitor once is there for the next."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.navigation import Sheet
from tests.support.running import Running


def test_a_word_explained_again_and_again_leaves_nothing_behind(home: Running) -> None:
    """What QML reads at each change of the place is made once: its objects live as long as their owner."""
    home.open("definition.main")
    terms = list(home.session.setup.content.structure.terms)[:3]

    def explain_all() -> int:
        for term in terms:
            home.open_sheet(Sheet.TERM, term)
            assert home.shows("sheet.close")
            home.kiosk.navigator.closeSheet()
            home.settle()
        return len(home.kiosk.navigator.findChildren(QObject))

    assert explain_all() == explain_all()


def test_texts_that_change_again_and_again_leave_nothing_behind(home: Running) -> None:
    """Tiles, scenes and rows are made anew in the other words; a few that may still be seen stay, older ones go."""

    def change() -> int:
        for easy in (True, False) * 3:
            home.kiosk.choices.setEasy(easy)
            home.open("questions.moi")
            home.open_home()
        owners = (home.kiosk.catalogue, home.kiosk.attract, home.kiosk.questions, home.kiosk.navigator)
        return sum(len(owner.findChildren(QObject)) for owner in owners)

    assert change() == change()
