"""The ceiling of memory: a restart, but never under a visitor's hands."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from kiosk.system.memory import LARGE, LEAST_UPTIME, MEGABYTE, resident, should_restart

LOOKS: dict[str, tuple[int | None, int, bool, float, bool]] = {
    "under the ceiling": (600 * MEGABYTE, 600, False, LEAST_UPTIME, False),
    "over it": (600 * MEGABYTE + 1, 600, False, LEAST_UPTIME, True),
    "over it, with a visitor": (900 * MEGABYTE, 600, True, LEAST_UPTIME, False),
    "over it, just started": (900 * MEGABYTE, 600, False, LEAST_UPTIME - 1, False),
    "no ceiling": (900 * MEGABYTE, 0, False, LEAST_UPTIME, False),
    "not known": (None, 600, False, LEAST_UPTIME, False),
}


@pytest.mark.parametrize(("used", "ceiling", "visiting", "uptime", "restart"), LOOKS.values(), ids=LOOKS.keys())
def test_when_to_restart(used: int | None, ceiling: int, visiting: bool, uptime: float, restart: bool) -> None:
    assert should_restart(used, ceiling, visiting=visiting, uptime=uptime) is restart


@pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")
def test_memory_is_read() -> None:
    before = resident()
    held = bytearray(64 * MEGABYTE)
    held[::4096] = b"x" * len(held[::4096])
    after = resident()
    assert before
    assert after
    assert 60 * MEGABYTE < after - before < 80 * MEGABYTE
    del held


GLIBC = sys.platform == "linux" and platform.libc_ver()[0] == "glibc"
LIBC = """
import ctypes
from kiosk.system.memory import LARGE, MEGABYTE, give_back_free_pages, give_back_large_blocks, resident
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
assert give_back_large_blocks()
"""


def printed(script: str) -> int:
    """The number that a new process prints, whose blocks are given back."""
    return int(subprocess.run([sys.executable, "-c", LIBC + script], check=True, capture_output=True, text=True).stdout)


@pytest.mark.skipif(not GLIBC, reason="an allocator of another kind")
def test_what_a_picture_took_is_given_back() -> None:
    """Freed under a block that stays, memory of the common heap could not go back."""
    script = """
def picture():
    block = libc.malloc(16 * LARGE)
    ctypes.memset(block, 1, 16 * LARGE)
    return block
libc.free(picture())  # from here on, glibc would take its like from the common heap
before = resident()
blocks, stay = [], []
for _ in range(8):
    blocks.append(picture())
    stay.append(libc.malloc(100_000))
for block in blocks:
    libc.free(block)
print(resident() - before)
"""
    assert printed(script) < 8 * LARGE, "of 64 MB at most a few are kept"


@pytest.mark.skipif(not GLIBC, reason="an allocator of another kind")
def test_pages_with_nothing_left_on_them_are_given_back() -> None:
    """Small things under a block that stays, as a visit leaves them."""
    script = """
blocks = [libc.malloc(10_000) for _ in range(6_400)]
for block in blocks:
    ctypes.memset(block, 1, 10_000)
stay = libc.malloc(10_000)
for block in blocks:
    libc.free(block)
before = resident()
assert give_back_free_pages()
print((before - resident()) // MEGABYTE)
"""
    assert 50 <= printed(script) <= 64
