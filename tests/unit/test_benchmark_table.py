"""The table of the benchmarks says what was measured, and how many times the others' it is."""

from __future__ import annotations

from tests.benchmarks.table import Row, markdown


def test_a_row_has_its_values_with_their_unit_and_both_ratios() -> None:
    line = markdown([Row("memory", 90.0, 45.0, 450.0, "MB", "220 MB")]).splitlines()[-1]
    assert [cell.strip() for cell in line.strip("|").split("|")] == [
        *("memory", "90.0 MB", "45.0 MB", "2.00", "450 MB", "0.20", "220 MB")
    ]


def test_what_was_not_measured_is_empty_and_nothing_is_divided_by_nought() -> None:
    line = markdown([Row("holes", 0, 0.0, None, "")]).splitlines()[-1]
    assert [cell.strip() for cell in line.strip("|").split("|")] == ["holes", "0", "0", "", "", "", ""]


def test_it_is_a_table_in_markdown_whose_lines_are_equally_long() -> None:
    head, rule, *rows = markdown([Row("a", 1, 2, 3, "ms"), Row("a longer name", 100, 2, 3, "ms")]).splitlines()
    assert head.startswith("| what")
    assert set(rule) <= set("|-: ")
    assert len({len(line) for line in (head, rule, *rows)}) == 1
    assert len(rows) == 2
