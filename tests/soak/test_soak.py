"""Hours of use in minutes: twenty thousand touches over everything, and memory and files stay what they were."""

from __future__ import annotations

import json
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import OK
from kiosk.pin_lock import set_pin
from tests.soak.soaking import START, TENTHS, WARM
from tests.soak.usage import Usage, growth, middle
from tests.support.supervisor import Supervised

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(sys.platform == "win32", reason="the supervisor's socket, and /proc, are Linux's"),
]

SEED = 1
TOUCHES = 20_000
PIN = "4711"
GROWTH = 0.02
"""Share by which memory may grow after the warm-up (requirement)."""
OBJECTS = r"STATUS=objects (\S+) (\d+)"
MORE_OBJECTS = 50
"""Qt objects more or less in two tenths: pages are made for the text size that the visit before ended with."""
LONGEST = 2700.0
"""Seconds until it counts as never ready: long, for a busy machine."""
KINDS = ("tile.", "bar.", "word.", "spot.", "term.", "question.", "compare.", "player.", "step.", "steps.", "scene")
SEEN = (*KINDS, "inset", "monitor.", "figure", "sheet.", "picture.", "display.", "stillthere.", "staff.", "swipe")
"""What a soak has to have touched to prove anything."""


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Supervised]:
    assert set_pin(tmp_path / "state", PIN) is None
    words = (str(SEED), str(TOUCHES), PIN, "--screen", "wall")
    kiosk = Supervised.start(tmp_path, *words, module="tests.soak.soaking")
    yield kiosk
    kiosk.close()


def test_twenty_thousand_touches_leave_memory_and_files_as_they_were(kiosk: Supervised) -> None:
    touched = json.loads(kiosk.wait_for_words("STATUS=touched", LONGEST).partition("touched")[2])
    kiosk.send(signal.SIGTERM)
    assert kiosk.ended() == OK
    assert kiosk.errors() == ""
    readings = list(usages(text for _, text in kiosk.said))
    used = {name: [one for at, one in readings if at == name] for name in dict(readings)}
    objects = {match[1]: int(match[2]) for _, text in kiosk.said if (match := re.fullmatch(OBJECTS, text))}
    print(f"\n{table({name: middle(ones) for name, ones in used.items()}, objects)}")
    warmed = [one for at, one in readings if at not in (START, WARM)]
    rss, own = growth(warmed, lambda one: one.rss), growth(warmed, lambda one: one.anonymous)
    print(f"growth after the warm-up, over {len(warmed)} visits: RSS {rss:+.2%}, own {own:+.2%}")

    missed = [kind for kind in SEEN if not any(name.startswith(kind) for name in touched)]
    assert not missed, f"never touched: {', '.join(missed)}"
    assert len(used) == TENTHS + 2
    assert warmed[-1].touches - used[WARM][-1].touches >= TOUCHES
    assert rss < GROWTH
    assert own < GROWTH
    assert {one.files for one in warmed} == {middle(used[WARM]).files}
    assert len(objects) == TENTHS + 1
    assert max(abs(number - objects[WARM]) for number in objects.values()) < MORE_OBJECTS


def usages(said: Iterator[str]) -> Iterator[tuple[str, Usage]]:
    """What it told of, in its order, each with the tenth that it belongs to."""
    for text in said:
        if found := re.fullmatch(r"STATUS=used (\S+) (.*)", text):
            yield found[1], Usage(**json.loads(found[2]))


def table(used: dict[str, Usage], objects: dict[str, int]) -> str:
    """For people: the middle reading of each tenth, which says how far it was by then."""
    head = (
        f"{'':>6} {'touches':>8} {'RSS':>9} {'own':>9} {'heap':>9} {'files':>6} {'Qt':>6} {'Python':>7} {'slowest':>11}"
    )
    rows = (
        f"{moment:>6} {at.touches:>8} {_megabytes(at.rss)} {_megabytes(at.anonymous)} {_megabytes(at.heap)}"
        f" {at.files:>6} {objects.get(moment, 0):>6} {at.python:>7} {at.slowest_ms:>8.1f} ms"
        for moment, at in used.items()
    )
    return "\n".join((head, *rows))


def _megabytes(kilobytes: int) -> str:
    return f"{kilobytes / 1024:>6.1f} MB"
