"""Which file a mistake is really in, when the centre's content lies over ours."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.content.problems import Problem


class Origins(Struct, frozen=True):
    """(file of ours, key) -> the file that says it; an empty key stands for the whole file."""

    places: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def real(self, problem: Problem) -> Problem:
        """The problem, told of the file where it can be mended."""
        key = problem.key
        for known in (key, *(key[:at] for at in range(len(key) - 1, 0, -1) if key[at] in ".#"), ""):
            file = self.places.get((problem.file, known))
            if file:
                return replace(problem, file=file)
        return problem
