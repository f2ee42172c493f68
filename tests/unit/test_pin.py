"""The staff's PIN: kept as a hash, guessed slowly, never locked for good."""

from __future__ import annotations

import io
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from kiosk.cli import main
from kiosk.errors import BAD_INPUT, OK
from kiosk.pin import Pin, hashed, is_pin, opens, pin_of, pin_table, tries_of, wait_after
from kiosk.pin_entry import Refusal, asked
from kiosk.pin_lock import PIN_FILE, TRIES_FILE, Answer, PinLock, remove_pin, set_pin

RIGHT, WRONG = "270615", "270616"


@attrs.define
class Clock:
    """Seconds since 1970, moved by the test."""

    now: float = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lock(tmp_path: Path, clock: Clock) -> PinLock:
    assert set_pin(tmp_path, RIGHT) is None
    return PinLock(tmp_path, clock)


def full_disk(path: Path, data: bytes) -> None:
    """What a write comes to when there is no room."""
    raise OSError(28, "No space left on device", str(path), len(data))


@pytest.mark.parametrize("text", ["1234", "00000000", "270615"])
def test_four_to_eight_digits_are_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "123456789", "12 34", "12a4", "-1234", "1234\n", "١٢٣٤", "１２３４"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_pin(text)


def test_the_hash_has_salt_and_opens_to_its_pin_only() -> None:
    one, other = hashed(RIGHT, b"1" * 16), hashed(RIGHT, b"2" * 16)
    assert one.digest != other.digest
    assert opens(one, RIGHT)
    assert not opens(one, WRONG)
    assert RIGHT not in json.dumps(pin_table(one))
    assert pin_of(pin_table(one)) == one


def test_two_pins_that_were_set_have_two_salts(tmp_path: Path) -> None:
    set_pin(tmp_path / "a", RIGHT)
    set_pin(tmp_path / "b", RIGHT)
    assert (tmp_path / "a" / PIN_FILE).read_bytes() != (tmp_path / "b" / PIN_FILE).read_bytes()


WRONG_TABLES: dict[str, dict[str, object]] = {
    "another method": {"method": "md5"},
    "too costly": {"cost": 2**30},
    "no power of two": {"cost": 1000},
    "too many lanes": {"lanes": 4096},
    "no hex": {"salt": "grain"},
    "a number for hex": {"digest": 5},
}


@pytest.mark.parametrize("change", WRONG_TABLES.values(), ids=WRONG_TABLES.keys())
def test_a_table_that_asks_for_nonsense_is_no_pin(change: dict[str, object]) -> None:
    table = pin_table(Pin(b"salt", b"digest"))
    assert pin_of(table)
    assert pin_of(table | change) is None


@pytest.mark.parametrize("table", [{}, {"wrong": -1, "at": 0.0}, {"wrong": 1, "at": float("nan")}, {"wrong": "1"}])
def test_tries_that_make_no_sense_are_none(table: dict[str, object]) -> None:
    assert tries_of(table) is None


def test_waits_grow_from_the_third_wrong_try_to_five_minutes() -> None:
    assert [wait_after(wrong) for wrong in range(11)] == [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]
    assert wait_after(10**6) == 300


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")
def test_its_files_are_for_the_kiosk_alone(lock: PinLock, tmp_path: Path) -> None:
    (tmp_path / PIN_FILE).chmod(0o644)
    set_pin(tmp_path, RIGHT)
    lock.attempt(WRONG)
    modes = {name: stat.S_IMODE((tmp_path / name).stat().st_mode) for name in (PIN_FILE, TRIES_FILE)}
    assert modes == {PIN_FILE: 0o600, TRIES_FILE: 0o600}
    assert {file.name for file in tmp_path.iterdir()} == {PIN_FILE, TRIES_FILE}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a folder away")
def test_what_root_sets_belongs_to_the_kiosks_user(tmp_path: Path) -> None:
    os.chown(tmp_path, 1234, 1235)
    set_pin(tmp_path, RIGHT)
    owner = (tmp_path / PIN_FILE).stat()
    assert (owner.st_uid, owner.st_gid) == (1234, 1235)


def test_the_right_pin_opens_and_forgets_the_wrong_tries(lock: PinLock) -> None:
    assert lock.is_set()
    assert [lock.attempt(WRONG), lock.attempt(WRONG), lock.attempt(RIGHT)] == [Answer.WRONG, Answer.WRONG, Answer.OPEN]
    assert [lock.attempt(WRONG), lock.attempt(WRONG), lock.seconds_left()] == [Answer.WRONG, Answer.WRONG, 0]


def test_after_three_wrong_tries_it_waits(lock: PinLock, clock: Clock) -> None:
    assert {lock.attempt(WRONG) for _ in range(3)} == {Answer.WRONG}
    assert lock.seconds_left() == 5
    assert lock.attempt(RIGHT) is Answer.TOO_SOON
    clock.now += 4.5
    assert lock.seconds_left() == 1
    assert lock.attempt(RIGHT) is Answer.TOO_SOON
    clock.now += 0.5
    assert lock.seconds_left() == 0
    assert lock.attempt(RIGHT) is Answer.OPEN


def test_the_wait_outlives_a_restart(lock: PinLock, clock: Clock, tmp_path: Path) -> None:
    for _ in range(3):
        lock.attempt(WRONG)
    again = PinLock(tmp_path, clock)
    assert again.seconds_left() == 5
    assert again.attempt(RIGHT) is Answer.TOO_SOON
    clock.now += 5
    assert again.attempt(WRONG) is Answer.WRONG
    assert PinLock(tmp_path, clock).seconds_left() == 10


def test_a_try_that_is_cut_short_counts(lock: PinLock, clock: Clock, tmp_path: Path) -> None:
    """As if the plug were pulled as soon as the try has been counted, before the answer."""

    class PowerCutError(BaseException):
        pass

    def then_the_power_fails(path: Path, data: bytes) -> None:
        path.write_bytes(data)
        raise PowerCutError

    for _ in range(2):
        lock.attempt(WRONG)
    lock.write = then_the_power_fails
    with pytest.raises(PowerCutError):
        lock.attempt(RIGHT)
    assert PinLock(tmp_path, clock).seconds_left() == 5


@pytest.mark.parametrize("back", [3600, 86_400, 40 * 365 * 86_400])
def test_a_clock_that_goes_back_does_not_lock_it(lock: PinLock, clock: Clock, tmp_path: Path, back: int) -> None:
    for _ in range(3):
        lock.attempt(WRONG)
    clock.now -= back
    for held in (lock, PinLock(tmp_path, clock)):
        assert held.seconds_left() == 5
    clock.now += 5
    assert lock.attempt(RIGHT) is Answer.OPEN


def test_twenty_wrong_tries_still_wait_no_more_than_five_minutes(lock: PinLock, clock: Clock) -> None:
    for _ in range(20):
        clock.now += lock.seconds_left()
        assert lock.attempt(WRONG) is Answer.WRONG
    assert lock.seconds_left() == 300
    clock.now += 300
    assert lock.attempt(RIGHT) is Answer.OPEN


def test_without_a_pin_nothing_opens(tmp_path: Path, clock: Clock) -> None:
    lock = PinLock(tmp_path, clock)
    assert not lock.is_set()
    assert lock.attempt("") is Answer.NO_PIN
    assert lock.problems == ()


def test_a_pin_that_is_removed_is_asked_for_no_more(lock: PinLock, tmp_path: Path) -> None:
    assert remove_pin(tmp_path) is None
    assert remove_pin(tmp_path) is None
    assert not lock.is_set()
    assert lock.attempt(RIGHT) is Answer.NO_PIN


def test_a_pin_file_damaged_anywhere_opens_to_nothing_and_is_told(tmp_path: Path, clock: Clock) -> None:
    set_pin(tmp_path, RIGHT)
    file = tmp_path / PIN_FILE
    whole = file.read_bytes()
    assert len(whole) > 200
    for place in range(0, len(whole), 16):
        for damaged in (whole[:place], whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]):
            file.write_bytes(damaged)
            lock = PinLock(tmp_path, clock)
            assert lock.attempt(RIGHT) is Answer.NO_PIN, place
            assert len(lock.problems) == 1, place


def test_where_nothing_can_be_written_the_count_holds_in_memory(lock: PinLock) -> None:
    lock.write = full_disk
    assert {lock.attempt(WRONG) for _ in range(3)} == {Answer.WRONG}
    assert ["No space left" in str(problem) for problem in lock.problems] == [True]
    assert lock.attempt(RIGHT) is Answer.TOO_SOON


def test_a_new_pin_holds_at_once_and_lifts_the_wait(lock: PinLock, clock: Clock, tmp_path: Path) -> None:
    for _ in range(3):
        lock.attempt(WRONG)
    set_pin(tmp_path, WRONG)
    assert PinLock(tmp_path, clock).attempt(WRONG) is Answer.OPEN


def ask_with(*answers: str) -> Callable[[str], str]:
    """Somebody at the terminal who types these, and then goes away."""
    left = iter(answers)

    def ask(_: str) -> str:
        try:
            return next(left)
        except StopIteration:
            raise EOFError from None

    return ask


ENTRIES: dict[str, tuple[tuple[str, ...], str]] = {
    "three digits": (("123",), "4 to 8 digits"),
    "not twice the same": (("1234", "1235"), "the same PIN twice"),
    "nobody there": ((), "no PIN was given"),
    "gone after the first": (("1234",), "no PIN was given"),
}


@pytest.mark.parametrize(("answers", "why"), ENTRIES.values(), ids=ENTRIES.keys())
def test_a_pin_that_is_not_entered_well_is_refused(answers: tuple[str, ...], why: str) -> None:
    refusal = asked(ask_with(*answers), on_a_terminal=True)
    assert isinstance(refusal, Refusal)
    assert why in refusal.why
    assert not any(answer in refusal.why for answer in answers)


def test_a_pin_entered_twice_is_taken() -> None:
    assert asked(ask_with(RIGHT, RIGHT), on_a_terminal=True) == RIGHT


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """`kiosk pin` keeps its files here."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    return tmp_path


def test_the_command_sets_changes_and_removes(
    command: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for digits in (RIGHT, WRONG):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{digits}\n"))
        assert main(["pin", "--from-stdin"]) == OK
        told = capsys.readouterr()
        assert str(command / PIN_FILE) in told.out
        assert digits not in told.out + told.err
        assert PinLock(command).attempt(digits) is Answer.OPEN
    assert main(["pin", "--remove"]) == OK
    assert str(command / PIN_FILE) in capsys.readouterr().out
    assert not PinLock(command).is_set()


def test_the_command_refuses_what_is_no_pin(
    command: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("letters\n"))
    assert main(["pin", "--from-stdin"]) == BAD_INPUT
    assert "4 to 8 digits" in capsys.readouterr().err
    assert not (command / PIN_FILE).exists()


def test_the_command_wants_a_terminal_to_ask_on(
    command: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{RIGHT}\n{RIGHT}\n"))
    assert main(["pin"]) == BAD_INPUT
    assert "--from-stdin" in capsys.readouterr().err
    assert not (command / PIN_FILE).exists()


def test_the_command_says_where_it_could_not_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "file"))
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{RIGHT}\n"))
    assert main(["pin", "--from-stdin"]) == BAD_INPUT
    assert str(tmp_path / "file") in capsys.readouterr().err
