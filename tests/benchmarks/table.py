"""One table for all benchmarks."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

HEAD = ("what", "kiosk", "empty window", "/ empty", "Chromium", "/ Chromium", "limit")


@attrs.frozen
class Row:
    """One thing measured, of the kiosk and of what it is compared with."""

    name: str
    kiosk: float
    empty: float | None
    """The same of an empty Qt Quick window; None where it has nothing of the kind."""
    chromium: float | None
    """The same of Chromium that shows the same screens; None where it was not measured, or is not installed."""
    unit: str
    limit: str = ""
    """What the kiosk's value should keep to, in words."""


def markdown(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table; a ratio is the kiosk's value over the other's."""
    lines = [HEAD, ("---", *["--:"] * 5, "---"), *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    return "\n".join(_line(line, widths) for line in lines)


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    aligned = (
        cell.ljust(width) if column in (0, len(cells) - 1) else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return f"| {' | '.join(aligned)} |"


def _cells(row: Row) -> tuple[str, ...]:
    others = [(_value(other, row.unit), _ratio(row.kiosk, other)) for other in (row.empty, row.chromium)]
    return (row.name, _value(row.kiosk, row.unit), *others[0], *others[1], row.limit)


def _value(value: float | None, unit: str) -> str:
    return "" if value is None else f"{_number(value)} {unit}".rstrip()


def _ratio(kiosk: float, other: float | None) -> str:
    return f"{_number(kiosk / other)}" if other else ""


def _number(value: float) -> str:
    """Three digits that say something."""
    return f"{value:.0f}" if abs(value) >= 100 or value == 0 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
