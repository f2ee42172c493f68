"""What ends a command, and with which exit code."""

from __future__ import annotations

from kiosk.content.problems import Problems, show

OK, CRASH, BAD_INPUT, NO_INTERFACE = 0, 1, 2, 3
"""Asked to end; crash or hang; bad content, settings or arguments; no display or no interface."""
RESTART = CRASH
"""A restart that the kiosk wants itself: it ends like a crash, so that any supervisor starts it anew."""


class BadInputError(Exception):
    """Settings or content that cannot be used; its text tells every problem."""

    def __init__(self, problems: Problems) -> None:
        super().__init__(show(problems))


class InterfaceError(Exception):
    """The window cannot be shown: the QML files, the typeface or a picture failed to load."""
