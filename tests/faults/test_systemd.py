"""The shipped unit under a real systemd, in a container: killed, stopped and hung, it is usable again in time."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import urllib.error
import urllib.request

import pytest

from tests.support.supervisor import ROOT

LIMIT = 600.0
"""Seconds: half of it is the watchdog's waiting, and the first run makes a Debian."""
MIRROR = os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")
BASE = ROOT / "build" / "supervise" / "base" / "made"
TOOLS = {"debootstrap": "debootstrap", "systemd-nspawn": "systemd-container"}
BROKEN = ("kill -9 of the kiosk", "kill -9 of cage", "SIGSTOP of the kiosk", "hang in python", "hang in qml")


def obstacle() -> str:
    """Why there can be no container here; empty: there can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "a container with systemd needs root"
    if absent := sorted(package for program, package in TOOLS.items() if shutil.which(program) is None):
        return f"not installed: {' '.join(absent)}"
    if subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], capture_output=True, check=False).returncode:
        return "root may not make containers here"
    if not BASE.exists():
        try:
            urllib.request.urlopen(f"{MIRROR}/dists/bookworm/Release", timeout=20).close()
        except (urllib.error.URLError, TimeoutError) as error:
            return f"Debian's mirror cannot be reached ({error}); DEBIAN_MIRROR names another"
    return ""


def test_systemd_has_it_back_in_time() -> None:
    if why := obstacle():
        pytest.skip(why)
    script = subprocess.Popen(
        ["bash", str(ROOT / ".ci" / "supervise.sh")],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        told, _ = script.communicate(timeout=LIMIT)
    finally:
        if script.poll() is None:
            os.killpg(script.pid, signal.SIGKILL)  # with the container in it
            script.communicate()
    print(told)
    assert script.returncode == 0, told
    found = re.findall(r"^(.+): noticed after [\d.]+ s, usable [\d.]+ s later$", told, re.MULTILINE)
    assert tuple(found) == BROKEN
