"""The staff page, by real touches on the real window: who gets in, and what is done there."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.bulletin import Bulletin, answered
from kiosk.desk import Desk
from kiosk.navigation import NavState, Place, View
from kiosk.pin_lock import PinLock, set_pin
from kiosk.profile import Profile
from kiosk.settings import default_settings
from kiosk.state import Sound, State, effective
from kiosk.state_file import StateKeeper
from tests.support.items import find
from tests.support.running import Clock, Running
from tests.support.shipped import shipped
from tests.support.waiting import wait_until
from tests.ui.conftest import Launch

PIN = "4711"


@attrs.define
class Office:
    """A kiosk with a real lock and a real state file, and a note of what it was asked to do."""

    running: Running
    folder: Path
    done: list[str]

    def seven_taps(self, apart: float = 0.3, times: int = 7) -> None:
        for _ in range(times):
            self.running.clock.forward(apart)
            self.running.touch.tap("centre")
        self.running.settle()

    def enter(self, pin: str = PIN) -> None:
        self.seven_taps()
        for digit in pin:
            self.running.tap(f"staff.key{digit}")
        self.running.tap("staff.try")

    def turn(self, tab: int) -> None:
        self.running.tap(f"staff.tab{tab}")

    def kept(self) -> State:
        """What the next start finds."""
        return StateKeeper.open(self.folder).state


def office(launch: Launch, folder: Path, *, pin: str = PIN, speaks: bool = True, screen: str = "wall") -> Office:
    done: list[str] = []
    if pin:
        assert set_pin(folder, pin) is None

    def desk(clock: Clock) -> Desk:
        keeper = StateKeeper.open(folder)
        return Desk(
            lock=PinLock(folder, clock),
            state=lambda: keeper.state,
            change=keeper.change,
            restart=lambda: done.append("restart"),
            quit=lambda: done.append("quit"),
            restarts_itself=True,
            speaks=speaks,
            bulletin=lambda: Bulletin(texts=answered(shipped())),
        )

    running = launch(screen, desk=desk)
    running.open_home()
    return Office(running, folder, done)


@pytest.fixture
def desk(launch: Launch, tmp_path: Path) -> Office:
    return office(launch, tmp_path)


def view(desk: Office) -> View:
    return desk.running.place.view


# ------------------------------------------------------------------------------------------ who gets in


def test_seven_taps_and_the_pin_open_the_page(desk: Office) -> None:
    desk.seven_taps()
    assert view(desk) is View.STAFF
    assert desk.running.shows("staff.key1")
    assert not desk.running.shows("staff.tab0")
    desk.running.tap("staff.close")
    desk.running.open_home()
    desk.enter()
    assert desk.running.shows("staff.tab0")


def test_six_taps_open_nothing(desk: Office) -> None:
    desk.seven_taps(times=6)
    assert desk.running.place == Place(View.HOME)


def test_slow_taps_open_nothing(desk: Office) -> None:
    desk.seven_taps(apart=1.0, times=12)
    assert desk.running.place == Place(View.HOME)


def test_a_touch_elsewhere_between_them_starts_over(desk: Office) -> None:
    desk.seven_taps(times=6)
    desk.running.touch.tap_at(QPoint(desk.running.window.width() // 2, 6))
    desk.seven_taps(times=1)
    assert desk.running.place == Place(View.HOME)


def test_a_second_finger_on_the_glass_opens_nothing(desk: Office) -> None:
    palm = QPoint(desk.running.window.width() - 10, desk.running.window.height() // 2)
    for _ in range(8):
        desk.running.touch.tap_beside(palm, "centre")
    desk.running.settle()
    assert desk.running.place == Place(View.HOME)


def test_taps_while_it_sleeps_only_wake_it(desk: Office) -> None:
    desk.running.kiosk.presence.finish()
    desk.running.settle()
    place = QPoint(60, 20)
    for _ in range(3):
        desk.running.touch.tap_at(place)
    desk.running.settle()
    assert view(desk) is View.HOME


def test_the_taps_work_while_reading_and_on_a_tablet(launch: Launch, tmp_path: Path) -> None:
    desk = office(launch, tmp_path, screen="small-tablet")
    desk.seven_taps()
    assert view(desk) is View.STAFF


def test_a_wrong_pin_opens_nothing_and_slows_down(desk: Office) -> None:
    desk.enter("4712")
    assert "pas le bon code" in text(desk, "staff.notice")
    for _ in range(2):
        type_and_try(desk, "4712")
    assert "Nouvel essai possible dans 5" in text(desk, "staff.notice")
    assert not find(desk.running.window, "staff.key1").isEnabled()
    desk.running.clock.forward(3)
    desk.running.kiosk.staff.look()
    desk.running.settle()
    assert "dans 2" in text(desk, "staff.notice")
    desk.running.clock.forward(3)
    desk.running.kiosk.staff.look()
    desk.running.settle()
    type_and_try(desk, PIN)
    assert desk.running.shows("staff.tab0")


def test_the_wait_outlives_leaving_the_page(desk: Office) -> None:
    desk.enter("0000")
    type_and_try(desk, "0000")
    type_and_try(desk, "0000")
    desk.running.tap("staff.close")
    desk.running.open_home()
    desk.running.clock.forward(1)
    desk.seven_taps(apart=0.1)
    assert "Nouvel essai" in text(desk, "staff.notice")


def test_the_pin_is_typed_on_keys_too(desk: Office) -> None:
    desk.seven_taps()
    desk.running.window.requestActivate()
    wait_until(desk.running.window.isActive, "the window has the keyboard")
    for key in (Qt.Key.Key_4, Qt.Key.Key_8, Qt.Key.Key_Backspace, Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_1):
        desk.running.key(key)
    desk.running.key(Qt.Key.Key_Return)
    assert desk.running.shows("staff.tab0")


def test_the_digits_are_never_shown(desk: Office) -> None:
    desk.seven_taps()
    for digit in "47":
        desk.running.tap(f"staff.key{digit}")
    dots = find(desk.running.window, "staff.dots")
    assert sum(item.inherits("QQuickRectangle") for item in dots.childItems()[0].childItems()) == 2
    desk.running.tap("staff.close")
    desk.running.open_home()
    desk.running.clock.forward(10)
    desk.seven_taps()
    assert not [i for i in find(desk.running.window, "staff.dots").childItems()[0].childItems() if i.width() > 0]


def test_without_a_pin_the_page_shows_the_state_only(launch: Launch, tmp_path: Path) -> None:
    desk = office(launch, tmp_path, pin="")
    desk.seven_taps()
    assert desk.running.shows("staff.nopin")
    assert desk.running.shows("staff.line0")
    for name in ("staff.tab0", "staff.key1", "staff.quit", "staff.restart"):
        assert not desk.running.shows(name)


def test_entering_wipes_the_visit(desk: Office) -> None:
    desk.running.tap("tile.questions")
    desk.running.tap("question.questions.moi-adapte")
    desk.running.tap("bar.display")
    desk.running.tap("display.colours1")
    desk.running.tap("sheet.close")
    desk.seven_taps()
    assert view(desk) is View.STAFF
    assert desk.running.visit == desk.running.session.setup.fresh_visit
    desk.running.tap("staff.close")
    assert desk.running.session.state == NavState()


def test_the_page_closes_by_itself_and_locks(desk: Office) -> None:
    desk.enter()
    desk.running.clock.forward(119)
    desk.running.kiosk.staff.look()
    assert view(desk) is View.STAFF
    desk.running.tap("staff.tab1")
    desk.running.clock.forward(119)
    desk.running.kiosk.staff.look()
    assert view(desk) is View.STAFF, "a touch gives the whole time again"
    desk.running.clock.forward(1)
    desk.running.kiosk.staff.look()
    desk.running.settle()
    assert desk.running.session.state == NavState()
    desk.running.open_home()
    desk.seven_taps()
    assert desk.running.shows("staff.key1")


# ------------------------------------------------------------------------------------------ what is done


@pytest.mark.parametrize("ending", ["restart", "quit"])
def test_the_kiosk_ends_only_when_it_is_asked_twice(desk: Office, ending: str) -> None:
    desk.enter()
    desk.turn(2)
    desk.running.tap(f"staff.{ending}")
    assert desk.done == []
    assert text(desk, "staff.consequence")
    desk.running.tap("staff.cancel")
    assert desk.done == []
    desk.running.tap(f"staff.{ending}")
    desk.running.tap("staff.confirm")
    assert desk.done == [ending]


def test_cleaning_is_deaf_for_a_minute(desk: Office) -> None:
    running = desk.running
    desk.enter()
    desk.turn(2)
    running.tap("staff.clean")
    assert text(desk, "staff.countdown") == "60"
    for x in range(8):
        for y in range(6):
            place = QPoint(40 + x * running.window.width() // 8, 40 + y * running.window.height() // 6)
            running.touch.tap_at(place)
    running.key(Qt.Key.Key_Escape)
    running.key(Qt.Key.Key_Return)
    assert running.shows("staff.countdown")
    assert desk.done == []
    running.clock.now = running.clock.now + 30
    running.kiosk.staff.look()
    running.settle()
    assert 0 < int(text(desk, "staff.countdown")) <= 30
    running.clock.forward(60)
    running.kiosk.staff.look()
    running.settle()
    assert running.shows("staff.tab0")
    running.tap("staff.tab0")
    assert running.shows("staff.line0"), "it hears again"


def test_the_rehearsal_shows_the_attract_screen_and_comes_back(desk: Office) -> None:
    desk.enter()
    desk.turn(2)
    desk.running.tap("staff.rehearse")
    assert desk.running.shows("attract")
    desk.running.tap("attract")
    assert view(desk) is View.STAFF
    assert desk.running.shows("staff.tab0")


def test_a_profile_is_kept_for_the_next_start(desk: Office) -> None:
    desk.enter()
    desk.turn(1)
    desk.running.tap("staff.profile.consultation")
    assert desk.kept().profile is Profile.CONSULTATION
    assert "prochain démarrage" in text(desk, "staff.notice")
    settings, problems = effective(default_settings(), desk.kept(), default_settings)
    assert (settings.profile, problems) == (Profile.CONSULTATION, ())
    desk.running.tap("staff.restartnow")
    desk.running.tap("staff.confirm")
    assert desk.done == ["restart"]


@pytest.mark.parametrize("sound", Sound)
def test_the_sound_is_kept(desk: Office, sound: Sound) -> None:
    desk.enter()
    desk.turn(1)
    desk.running.tap(f"staff.sound.{sound.value}")
    assert desk.kept().sound is sound


def test_without_a_voice_there_is_no_sound_to_choose(launch: Launch, tmp_path: Path) -> None:
    desk = office(launch, tmp_path, speaks=False)
    desk.enter()
    desk.turn(1)
    assert not desk.running.shows("staff.sound.none")


def test_the_ruler_sets_the_diagonal(desk: Office) -> None:
    desk.enter()
    desk.turn(3)
    bar = find(desk.running.window, "staff.bar")
    assert bar.width() == pytest.approx(210 * desk.running.screen.px_per_mm, abs=1)
    assert "32,0" in text(desk, "staff.diagonal")
    for _ in range(2):
        desk.running.tap("staff.stretch5")
    desk.running.tap("staff.stretch-1")
    assert bar.width() == pytest.approx(219 * desk.running.screen.px_per_mm, abs=1)
    desk.running.tap("staff.keep")
    assert desk.kept().diagonal == pytest.approx(32 * 210 / 219, abs=0.06)
    settings, problems = effective(default_settings(), desk.kept(), default_settings)
    assert (settings.diagonal, problems) == (desk.kept().diagonal, ())
    desk.running.tap("staff.drop")
    assert desk.kept().diagonal is None


def test_a_diagonal_that_no_wall_screen_has_is_refused(desk: Office) -> None:
    desk.enter()
    desk.turn(3)
    for _ in range(25):
        desk.running.tap("staff.stretch5")
    desk.running.tap("staff.keep")
    assert desk.kept().diagonal is None
    assert "21 à 120" in text(desk, "staff.notice").replace("\u00a0", " ")


def test_what_cannot_be_written_is_told(launch: Launch, tmp_path: Path) -> None:
    desk = office(launch, tmp_path)
    desk.enter()
    desk.turn(1)
    (tmp_path / "state.json.new").mkdir()
    (tmp_path / "state.json.new" / "x").touch()
    desk.running.tap("staff.profile.consultation")
    assert "échoué" in text(desk, "staff.notice")


def test_escape_asks_no_more_and_then_closes(desk: Office) -> None:
    desk.enter()
    desk.turn(2)
    desk.running.window.requestActivate()
    wait_until(desk.running.window.isActive, "the window has the keyboard")
    desk.running.tap("staff.quit")
    desk.running.key(Qt.Key.Key_Escape)
    assert desk.running.shows("staff.tab0")
    assert not desk.running.shows("staff.confirm")
    desk.running.key(Qt.Key.Key_Escape)
    assert desk.running.session.state == NavState()
    assert desk.done == []


def text(desk: Office, name: str) -> str:
    return str(find(desk.running.window, name).property("text"))


def type_and_try(desk: Office, pin: str) -> None:
    for digit in pin:
        desk.running.tap(f"staff.key{digit}")
    desk.running.tap("staff.try")
