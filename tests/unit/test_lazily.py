"""A table that makes its values late."""

from __future__ import annotations

from functools import partial

import pytest

from kiosk.lazily import Lazily


def test_a_value_is_made_once_and_only_when_it_is_asked_for() -> None:
    made: list[str] = []

    def make(name: str) -> str:
        made.append(name)
        return name.upper()

    table = Lazily({name: partial(make, name) for name in ("one", "two")})
    assert ("one" in table, "three" in table, list(table), len(table)) == (True, False, ["one", "two"], 2)
    assert made == []
    assert (table["two"], table["two"], table.get("three", "none")) == ("TWO", "TWO", "none")
    assert made == ["two"]
    with pytest.raises(KeyError):
        table["three"]
    assert table == {"one": "ONE", "two": "TWO"}
