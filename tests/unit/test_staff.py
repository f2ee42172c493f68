"""The staff page without a window: taps, the PIN pad, the ruler, what is told of the running kiosk."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from msgspec.structs import fields, replace

from kiosk import ruler, staff
from kiosk.bulletin import Bulletin, answered, complaints, lines
from kiosk.content.model import Validation
from kiosk.content.problems import Problem
from kiosk.content.validation import texts_hash
from kiosk.pin_lock import Answer
from kiosk.staff import CLEANING, Ending, Notice, Page, Room, Tab
from kiosk.state import Restart, Why
from kiosk.taps import TAPS, WITHIN, Taps, crowded, opens, pressed, tapped
from tests.support.shipped import shipped

NONE = Taps()


def after(times: list[float], taps: Taps = NONE) -> Taps:
    """Taps of one finger at these seconds."""
    for time in times:
        taps = tapped(pressed(taps), time)
    return taps


@pytest.mark.parametrize(
    ("times", "opened"),
    [
        ([0.5 * n for n in range(7)], True),
        ([0.5 * n for n in range(6)], False),
        ([WITHIN / 6 * n for n in range(7)], True),
        ([0.9 * n for n in range(7)], False),
        ([0.9 * n for n in range(40)], False),
        ([0, *(20 + 0.3 * n for n in range(7))], True),
    ],
    ids=["seven", "six", "just in time", "too slow", "slow for ever", "one long before"],
)
def test_seven_taps_within_five_seconds_open(times: list[float], opened: bool) -> None:
    assert opens(after(times)) is opened


def test_a_touch_elsewhere_starts_over() -> None:
    six = after([0.1 * n for n in range(TAPS - 1)])
    elsewhere = pressed(six)  # of which no tap is told
    assert not opens(after([1.0], elsewhere))
    assert opens(after([1.0 + 0.1 * n for n in range(TAPS)], elsewhere))


def test_a_second_finger_starts_over() -> None:
    after([0.1 * n for n in range(TAPS - 1)])
    assert not opens(tapped(crowded(), 1.0))
    assert tapped(crowded(), 1.0) == Taps()


LOCKED = Page(Room.LOCKED)


def type_in(digits: str, page: Page = LOCKED) -> Page:
    for digit in digits:
        page = staff.typed(page, digit)
    return page


def test_a_pin_is_typed_and_erased() -> None:
    page = type_in("1234")
    assert page.typed == "1234"
    assert staff.erased(page).typed == "123"
    assert type_in("1234567890").typed == "12345678", "no PIN has more digits"


@pytest.mark.parametrize("key", ["a", "", "12", "-", "\u0663", " "])
def test_only_digits_are_typed(key: str) -> None:
    assert staff.typed(LOCKED, key) == LOCKED


def test_a_pin_never_shows_in_what_is_printed() -> None:
    shown = repr(type_in("1234"))
    assert shown == repr(LOCKED)
    assert "1234" not in shown
    assert all(f"{field.name}=" in shown for field in fields(Page) if field.name != "typed")


@pytest.mark.parametrize(("digits", "may"), [("", False), ("123", False), ("1234", True), ("12345678", True)])
def test_what_cannot_be_a_pin_is_not_tried(digits: str, may: bool) -> None:
    assert staff.may_try(type_in(digits)) is may


def test_while_a_wrong_try_is_waited_out_nothing_is_typed() -> None:
    wrong = staff.tried(type_in("1234"), Answer.WRONG, 5)
    assert (wrong.typed, wrong.wait, wrong.notice) == ("", 5, Notice.WRONG)
    assert type_in("1234", wrong).typed == ""
    later = staff.looked(wrong, 0.0, 0)
    assert type_in("1234", later).typed == "1234"


def test_the_right_pin_opens_and_is_forgotten() -> None:
    assert staff.tried(type_in("1234"), Answer.OPEN, 0) == Page(Room.OPEN)


def test_without_a_pin_there_is_the_state_only() -> None:
    assert staff.entered(has_pin=False, wait=0) == Page(Room.STATE_ONLY)
    assert staff.tried(type_in("1234"), Answer.NO_PIN, 0) == Page(Room.STATE_ONLY)


@pytest.mark.parametrize("page", [Page(), LOCKED])
def test_nothing_is_done_behind_the_lock(page: Page) -> None:
    assert staff.turned(page, Tab.CARE) == page
    assert staff.asked(page, Ending.QUIT) == page
    assert staff.cleaning(page, 0.0) == page


def test_cleaning_ends_by_the_clock() -> None:
    page = staff.cleaning(Page(Room.OPEN, Tab.CARE), 100.0)
    assert staff.deaf_for(page, 100.0) == CLEANING
    assert staff.deaf_for(page, 159.5) == 1
    assert staff.looked(page, 159.9, 0).room is Room.CLEANING
    assert staff.looked(page, 160.0, 0) == Page(Room.OPEN, Tab.CARE)


def test_the_language_that_visits_start_in_is_always_offered() -> None:
    known = ("fr", "en", "ar")
    assert staff.toggled(("fr",), "ar", known, "fr") == ("fr", "ar")
    assert staff.toggled(("fr", "ar"), "en", known, "fr") == known
    assert staff.toggled(known, "fr", known, "fr") == known


# ------------------------------------------------------------------------------------------ the ruler


def test_a_bar_that_had_to_grow_means_a_smaller_screen() -> None:
    """Drawn 100 mm long it was only 80: it had to be drawn 125 mm long to be 100."""
    assert ruler.diagonal(10.0, 125, width=200) == 8.0
    assert ruler.diagonal(10.0, 100, width=200) == 10.0


def test_a_bar_stays_on_the_screen() -> None:
    assert ruler.grown(100, 5, 200) == 105
    assert ruler.grown(198, 5, 200) == 200
    assert ruler.grown(26, -5, 200) == 25


def test_the_bar_is_a_sheet_of_paper_where_there_is_room() -> None:
    assert ruler.length(700) == 210
    assert ruler.length(217) == 100


def test_the_diagonal_of_pixels() -> None:
    assert ruler.inches((1920, 1080), 2.71) == pytest.approx(32.0, abs=0.05)


# ------------------------------------------------------------------------------------------ what is told


def told(bulletin: Bulletin) -> dict[str, str]:
    return dict(lines(bulletin, shipped().texts["fr"].staff))


def test_what_runs_is_told() -> None:
    bulletin = Bulletin(
        version="1.2.3",
        centre="notre-centre",
        uptime=timedelta(days=3, hours=4, minutes=5),
        last_restart=Restart("2026-11-23T03:30:00+01:00", Why.NIGHT),
        errors=2,
        opens=True,
        change=datetime.fromisoformat("2026-11-24T08:00"),
        memory=150 * 1024 * 1024,
    )
    found = told(bulletin)
    assert found["Version"] == "1.2.3"
    assert found["Contenu du centre"] == "notre-centre"
    assert found["En marche depuis"] == "3\u00a0j 4\u00a0h"
    assert found["Dernier redémarrage"].startswith("23/11/2026 à 03")
    assert found["Dernier redémarrage"].endswith("redémarrage de la nuit")
    assert found["Erreurs depuis le démarrage"] == "2"
    assert found["Prochaine ouverture"].startswith("24/11/2026 à 08")
    assert found["Mémoire"] == "150\u00a0Mo"


@pytest.mark.parametrize("why", Why)
def test_every_reason_of_a_restart_has_words(why: Why) -> None:
    found = told(Bulletin(last_restart=Restart("2026-11-23T03:30:00+01:00", why)))
    assert found["Dernier redémarrage"].split(", ")[1]


def test_who_answers_for_the_texts_is_told_by_their_hash() -> None:
    content = shipped()
    french = content.texts["fr"]
    right = Validation("Dr Martin", "2026-10-01", texts_hash(content, "fr"))
    for validation, words in [
        (None, "validés par personne"),
        (right, "validés par Dr Martin le 01/10/2026"),
        (replace(right, hash="0" * 64), "modifiés depuis la validation par Dr Martin le 01/10/2026"),
    ]:
        signed = replace(content, texts={**content.texts, "fr": replace(french, validation=validation)})
        line = told(Bulletin(texts=answered(signed)))["Textes, Français"]
        assert words in line
        assert texts_hash(content, "fr")[:8] in line


def test_many_problems_are_told_shortly() -> None:
    problems = tuple(Problem(f"file{n}.toml", "key", "expected something", "a hint") for n in range(5))
    said = list(complaints(Bulletin(problems=problems), shipped().texts["fr"].staff))
    assert len(said) == 3
    assert "file0.toml" in said[0]
    assert "3" in said[2]
    assert "hint" not in " ".join(said)
