"""How much memory the kiosk uses, when that is too much, and how it stays what it is."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

MEGABYTE = 1024 * 1024
LEAST_UPTIME = 600.0
"""Seconds that a process runs before it restarts for its memory: with a ceiling below what it needs, a visitor would
else find it starting again and again."""

LARGE = 512 * 1024
"""Bytes from which on a block is the system's own: pictures, and little else."""
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Parameters of mallopt(3)."""


def give_back_large_blocks() -> bool:
    """Have what a picture took given back to the system when the picture goes; False where there is no such choice.

    glibc raises that limit to the largest block ever freed, 32 MB at most: after the first picture all of them come
    from the common heap, which is left with more and more holes between them.  Four thousand touches made the process
    grow by 4 %, with the same bytes in use.  For the same reason there is one heap, not one for each thread that draws
    or decodes.
    """
    if sys.platform != "linux":
        return False
    choose = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    choices = {_MMAP_THRESHOLD: LARGE, _TRIM_THRESHOLD: 2 * LARGE, _ARENA_MAX: 1}
    return choose is not None and all(choose(parameter, value) == 1 for parameter, value in choices.items())


def give_back_free_pages() -> bool:
    """Have every page on which nothing is left given back to the system; False where there is no such choice.

    A visit's pages are made of a hundred thousand small things.  What remains of them between others keeps glibc's heap
    from shrinking at its end: 12 to 16 MB after each visit, and not twice the same.
    """
    if sys.platform != "linux":
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
    return trim is not None and bool(trim(0))


def should_restart(used: int | None, ceiling: int, *, visiting: bool, uptime: float) -> bool:
    """Whether to restart now; `used` in bytes, `ceiling` in megabytes (0: none), `uptime` in seconds."""
    if used is None or ceiling <= 0 or visiting or uptime < LEAST_UPTIME:
        return False
    return used > ceiling * MEGABYTE


if sys.platform == "win32":
    from ctypes import wintypes

    class _Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def resident() -> int | None:
        """Bytes of memory in use; None where the system does not tell."""
        counters = _Counters()
        counters.cb = ctypes.sizeof(counters)
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        ask = kernel.K32GetProcessMemoryInfo
        ask.argtypes = (wintypes.HANDLE, ctypes.POINTER(_Counters), wintypes.DWORD)
        done = ask(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
        return int(counters.WorkingSetSize) if done else None

else:

    def resident() -> int | None:
        """Bytes of memory in use; None where the system does not tell."""
        try:
            status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        except OSError:
            return None
        found = next((line.split() for line in status.splitlines() if line.startswith("VmRSS:")), None)
        return int(found[1]) * 1024 if found else None
