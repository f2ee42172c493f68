"""state.json: read once at the start, written at each change, never a reason not to run."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct, to_builtins

from kiosk.content.fitting import build
from kiosk.content.problems import Problem, Problems
from kiosk.kept_file import Write, keep, kept, write_whole
from kiosk.state import State

STATE_FILE = "state.json"


def state_folder(setting: Path | None, environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """The folder for what the kiosk keeps: as set, else the service's, else the user's own."""
    if setting is not None:
        return setting
    if given := environ.get("STATE_DIRECTORY"):
        return Path(given.split(":")[0])  # systemd lists all of a unit's, ours is the first
    if platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or Path(environ.get("USERPROFILE", ""), "AppData", "Local"), "kiosk")
    mine = environ.get("XDG_STATE_HOME", "")
    # The specification has relative paths ignored.
    return Path(mine if mine.startswith("/") else Path(environ.get("HOME") or "/", ".local", "state"), "kiosk")


class StateKeeper(Struct):
    """Holds the state; a change holds also where it cannot be written."""

    folder: Path
    state: State
    problems: Problems = ()
    """Of reading, and of the last writing; for the journal and the staff page."""
    write: Write = write_whole

    @classmethod
    def open(cls, folder: Path, write: Write = write_whole) -> StateKeeper:
        """The state as it was left; from its beginning, and the reason told, where it cannot be read."""
        found = kept(folder / STATE_FILE)
        match found:
            case None:
                return cls(folder, State(), (), write)
            case Problem():
                return cls(folder, State(), (found,), write)
        state, problems = build(found, State, STATE_FILE)
        return cls(folder, state or State(), tuple(problems), write)

    def change(self, transition: Callable[[State], State]) -> Problem | None:
        """Change the state; what staff are to be told when it holds for this run only."""
        state = transition(self.state)
        if state == self.state:
            return None
        self.state = state
        table = {name: value for name, value in to_builtins(state).items() if value is not None}
        problem = keep(self.folder / STATE_FILE, table, self.write)
        self.problems = (problem,) if problem else ()
        return problem
