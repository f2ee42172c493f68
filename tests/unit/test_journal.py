"""The journal's lines: a priority for systemd, plain elsewhere, and never a reason to stop."""

from __future__ import annotations

import io
import os
from pathlib import Path

from kiosk.system.journal import Journal, journal_of


class FullDisk(io.StringIO):
    """Has no room left."""

    def write(self, text: str, /) -> int:
        raise OSError(28, "No space left on device", text)


def test_for_systemd_every_line_has_its_priority() -> None:
    stream = io.StringIO()
    journal = Journal(stream, prefixed=True)
    journal.info("one")
    journal.warning("two\nthree")
    journal.error("four")
    assert stream.getvalue() == "<6>one\n<4>two\n<4>three\n<3>four\n"


def test_on_a_terminal_lines_are_plain_and_what_is_well_is_not_told() -> None:
    stream = io.StringIO()
    journal = Journal(stream)
    journal.info("one")
    journal.warning("two")
    assert stream.getvalue() == "two\n"


def test_systemd_is_known_by_the_stream_that_it_names(tmp_path: Path) -> None:
    with (tmp_path / "log").open("w", encoding="utf-8") as stream:
        status = os.fstat(stream.fileno())
        named = {"JOURNAL_STREAM": f"{status.st_dev}:{status.st_ino}"}
        assert journal_of(named, stream).prefixed
        assert not journal_of({"JOURNAL_STREAM": f"{status.st_dev}:{status.st_ino + 1}"}, stream).prefixed
        assert not journal_of({}, stream).prefixed
    assert not journal_of(named, io.StringIO()).prefixed


def test_a_stream_that_is_gone_or_full_is_no_reason_to_stop(tmp_path: Path) -> None:
    closed = (tmp_path / "log").open("w", encoding="utf-8")
    closed.close()
    Journal(closed).error("nobody reads this")
    Journal(None).error("nor this")
    Journal(FullDisk()).error("no room for this")
