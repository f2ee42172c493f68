"""The list of every plate, by family."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resources.drawing import (
    axial_plate,
    findings,
    leaks,
    meetings,
    procedure_end,
    procedure_room,
    section_icons,
    spine_side,
    timeline,
    two_views,
)
from resources.drawing.plate import Plate

FAMILIES = (
    axial_plate.plates,
    procedure_end.plates,
    procedure_room.plates,
    spine_side.plates,
    leaks.plates,
    timeline.plates,
    two_views.plates,
    meetings.plates,
    findings.plates,
    section_icons.plates,
)


def plates(names: Iterable[str] = ()) -> Iterator[Plate]:
    """The plates named, or all of them."""
    wanted = set(names)
    for family in FAMILIES:
        for plate in family():
            if not wanted or plate.name in wanted:
                yield plate
