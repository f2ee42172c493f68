"""PySide6 keeps the books on None, True and False.

PySide6 6.12.0 on Python 3.11 gives back one reference to None too many at every call that returns nothing: after
some five thousand calls None is freed and the process aborts. A kiosk makes them within the hour. From Python 3.12
on None is immortal and this test can't fail; Debian 12 has 3.11.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMetaObject, QObject, Signal, Slot

CALLS = 300
"""Few enough that a faulty PySide6 is reported and does not abort the run."""
TOLERANCE = 30
"""What collector, caches and pytest may do meanwhile; a fault shows as +-CALLS."""


class Bell(QObject):
    """Something of Python's own that Qt calls."""

    rung = Signal()

    @Slot()
    def ring(self) -> None:
        """Answer with None, through Qt."""


def _call_a_setter(bell: Bell) -> None:
    bell.setObjectName("bell")


def _set_a_property(bell: Bell) -> None:
    bell.setProperty("loud", True)


def _emit_a_signal(bell: Bell) -> None:
    bell.rung.emit()


def _invoke_a_slot(bell: Bell) -> None:
    QMetaObject.invokeMethod(bell, "ring")


def _get_nothing(bell: Bell) -> None:
    assert bell.parent() is None


def _get_truth(bell: Bell) -> None:
    assert bell.blockSignals(False) is False
    assert bell.isQuickItemType() is False


@pytest.mark.parametrize(
    "call",
    [_call_a_setter, _set_a_property, _emit_a_signal, _invoke_a_slot, _get_nothing, _get_truth],
)
def test_calls_leave_the_references_to_constants_as_they_were(call: Callable[[Bell], None]) -> None:
    bell = Bell()
    bell.rung.connect(bell.ring)
    call(bell)  # whatever is made at the first call
    before = [sys.getrefcount(constant) for constant in (None, True, False)]
    for _ in range(CALLS):
        call(bell)
    after = [sys.getrefcount(constant) for constant in (None, True, False)]
    change = [now - then for now, then in zip(after, before, strict=True)]
    assert all(abs(count) < TOLERANCE for count in change), (
        f"{CALLS} calls changed the references to None, True, False by {change}: this PySide6 cannot be used"
    )
