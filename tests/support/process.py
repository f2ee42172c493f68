"""Other programs beside a test, ended with it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    import pwd

GRACE = 5.0
"""Seconds to end in, when asked; then it is killed."""


def account(name: str) -> pwd.struct_passwd:
    """A user of this machine."""
    import pwd  # Windows has none, and collects these tests to skip them

    return pwd.getpwnam(name)


@contextmanager
def running(
    words: Sequence[str],
    log: IO[bytes],
    environ: Mapping[str, str] | None = None,
    *,
    pass_fds: Sequence[int] = (),
    user: str | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """A program, for as long as the block lasts."""
    entry = account(user) if user else None
    process = subprocess.Popen(
        words,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        pass_fds=pass_fds,
        user=entry.pw_uid if entry else None,
        group=entry.pw_gid if entry else None,
        extra_groups=() if entry else None,  # sway refuses to run where it could become root again
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
