"""Pictures that are gone or no pictures any more: a quiet placeholder in their place, told once, and nothing else."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.content.loader import load
from kiosk.content.model import Content
from kiosk.errors import OK
from kiosk.screens import SCREENS
from tests.faults.conftest import Supervise
from tests.support.content_copy import ContentCopy
from tests.support.installed import install
from tests.support.running import Running
from tests.support.supervisor import lines_naming

MISSED = ("QML Image: Cannot open", "QML Image: Error decoding")
FILES = {  # a file -> a block whose page shows it
    "leaks/base.svg": "risques.fuite",
    "mri-t1/base.webp": "indications.irm",
    "xray-front/needle-left.webp": "steps.needle",
    "procedure-room/table.svg": "steps.needle",
}
Break = Callable[[Path], object]
WAYS: dict[str, Break] = {
    "gone": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "garbage": lambda path: path.write_bytes(b"\x89PNG<svg" + bytes(range(256)) * 16),
    "cut": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "a folder": lambda path: path.rename(path.with_suffix(".away")).with_name(path.name).mkdir(),
}


@pytest.fixture
def copy(tmp_path: Path) -> ContentCopy:
    return ContentCopy.make(tmp_path / "resources")


Launch = Callable[[], Running]


@pytest.fixture
def launch(copy: ContentCopy, touch_screen: QPointingDevice) -> Iterator[Launch]:
    """Starts a wall on this copy; nothing but missing pictures is told."""
    started: list[Running] = []

    def start() -> Running:
        content = load(copy.root, languages=("fr",))
        assert isinstance(content, Content)
        started.append(Running.start(SCREENS["wall"], touch_screen, content=content))
        return started[0]

    yield start
    told = started[0].stop()
    assert all(any(missed in line for missed in MISSED) for line in told), told


@pytest.mark.qt_log_ignore(*MISSED, "Error while reading", "Cannot read file")
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
@pytest.mark.parametrize(("file", "block"), FILES.items(), ids=FILES.keys())
def test_a_placeholder_stands_there_and_the_visit_goes_on(
    launch: Launch, copy: ContentCopy, file: str, block: str, way: Break
) -> None:
    path = copy.path(file)
    way(path)
    running = launch()
    running.open(block)
    assert running.shows("placeholder")
    assert running.kiosk.warnings, "it is told"
    running.open_home()
    running.open(block)
    told = [warning for warning in running.kiosk.warnings if file in warning]
    assert len(told) == 1, told
    assert running.shows("placeholder")
    running.tap("bar.finish")
    assert running.shows("attract")


@pytest.mark.parametrize("way", ["gone", "garbage"])
def test_the_kiosk_starts_and_is_walked_through_with_pictures_missing(
    supervise: Supervise, tmp_path: Path, copy: ContentCopy, way: str
) -> None:
    """Every other drawing is broken; the journal hears of them, the visitor does not."""
    program = install(tmp_path / "program", copy)
    drawings = sorted((copy.root / "illustrations").rglob("*.*"))
    broken = [path for path in drawings if path.suffix in {".svg", ".webp"}][::2]
    assert len(broken) > 50
    for path in broken:
        WAYS[way](copy.path(f"{path.parent.name}/{path.name}"))
    kiosk = supervise(fault="walk", program=program)
    walked = kiosk.wait_for_words("walked", 60)
    found = re.search(r"walked (\d+), placeholders (\d+)", walked)
    assert found is not None
    assert int(found[1]) > 100
    assert int(found[2]) > 20
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    told = lines_naming(kiosk.errors(), ["QML Image"])
    assert len(set(told)) >= len(broken) / 2
    assert "Traceback" not in kiosk.errors()
