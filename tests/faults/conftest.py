"""The kiosk as a real process, ended after each test whatever became of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

import pytest

from tests.support.supervisor import ROOT, Supervised


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is a fault test: a forgotten marker would put minutes into every run."""
    here = Path(__file__).resolve().parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.faults)
            if sys.platform == "win32":
                item.add_marker(pytest.mark.skip(reason="the supervisor's socket is Linux's"))


class Supervise(Protocol):
    """Starts a kiosk under supervision: the product, or a module around it, or `faulty` with a fault."""

    def __call__(
        self,
        *arguments: str,
        fault: str | None = None,
        module: str = "kiosk",
        watchdog: float | None = None,
        environ: Mapping[str, str] | None = None,
        program: Path = ROOT,
    ) -> Supervised: ...


@pytest.fixture
def supervise(tmp_path: Path) -> Iterator[Supervise]:
    started: list[Supervised] = []

    def start(
        *arguments: str,
        fault: str | None = None,
        module: str = "kiosk",
        watchdog: float | None = None,
        environ: Mapping[str, str] | None = None,
        program: Path = ROOT,
    ) -> Supervised:
        module, first = (module, ()) if fault is None else ("tests.faults.faulty", (fault,))
        kiosk = Supervised.start(
            tmp_path, *first, *arguments, module=module, watchdog=watchdog, environ=environ, program=program
        )
        started.append(kiosk)
        return kiosk

    yield start
    for kiosk in started:
        kiosk.close()
