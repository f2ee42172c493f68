"""The files that set a machine up: what they promise, as far as it can be read from them."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk import errors
from kiosk.resources_path import resources
from kiosk.settings import Settings, read_settings
from kiosk.system.heartbeat import DEFAULT_WATCHDOG, HANG_SHARE

DEPLOY = resources() / "deploy"
UNIT = DEPLOY / "kiosk.service"
SHELL = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
EXPOSURE = 1.5
"""Of 10, by `systemd-analyze security`: what the requirements allow."""


@pytest.fixture
def unit() -> dict[str, str]:
    """The last value of each key of the service."""
    parser = configparser.RawConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(UNIT, encoding="utf-8")
    return {**parser["Unit"], **parser["Service"]}


def test_the_unit_is_supervised_as_required(unit: dict[str, str]) -> None:
    expected = {"Type": "notify", "NotifyAccess": "all", "Restart": "always", "RestartSec": "2"}
    assert expected.items() <= unit.items()
    assert unit["StartLimitIntervalSec"] == "0"
    assert float(unit["WatchdogSec"]) == DEFAULT_WATCHDOG
    assert HANG_SHARE < 1, "the dump comes before systemd's kill"


def test_the_unit_leaves_more_memory_than_the_kiosk_allows_itself(unit: dict[str, str]) -> None:
    assert int(unit["MemoryMax"].removesuffix("M")) >= 1.5 * Settings().memory


def test_the_installed_settings_lock_the_kiosk_down_and_keep_its_state_where_the_unit_may_write(
    unit: dict[str, str],
) -> None:
    settings = read_settings(DEPLOY / "linux" / "kiosk.toml")
    assert isinstance(settings, Settings)
    assert settings.lockdown
    assert settings.state == Path("/var/lib") / unit["StateDirectory"]
    assert "--settings /etc/kiosk/kiosk.toml" in unit["ExecStart"]


def test_the_bundle_is_started_as_the_virtual_environment_is(unit: dict[str, str]) -> None:
    drop_in = (DEPLOY / "linux" / "kiosk-bundle.conf").read_text(encoding="utf-8")
    starts = re.findall(r"^ExecStart=(.*)$", drop_in, flags=re.MULTILINE)
    assert starts == ["", unit["ExecStart"].replace("/opt/kiosk/bin/kiosk", "/opt/kiosk/kiosk")]


def test_the_unit_has_no_network(unit: dict[str, str]) -> None:
    assert set(unit["RestrictAddressFamilies"].split()) <= {"AF_UNIX", "AF_NETLINK"}
    assert unit["IPAddressDeny"] == "any"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_the_unit_is_hardly_exposed() -> None:
    ask = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNIT)]
    told = subprocess.run(ask, check=True, capture_output=True, text=True).stdout
    found = re.search(r"Overall exposure level for kiosk\.service: (\d+\.\d+)", told)
    assert found, told
    assert float(found[1]) <= EXPOSURE, told


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_understands_every_line_of_the_unit(tmp_path: Path) -> None:
    """The programs it starts are not on this machine: others stand for them, everything else is as shipped."""
    text = re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", UNIT.read_text(encoding="utf-8"), flags=re.MULTILINE)
    copy = tmp_path / UNIT.name
    copy.write_text(text, encoding="utf-8")
    ask = ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", str(copy)]
    told = subprocess.run(ask, check=False, capture_output=True, text=True)
    ours = [line for line in told.stderr.splitlines() if UNIT.name in line]
    assert (told.returncode, ours) == (0, []), told.stderr


def test_windows_starts_again_what_crashed_and_not_what_was_asked_to_end() -> None:
    root = ET.parse(DEPLOY / "windows" / "shell-launcher.xml").getroot()
    actions = {int(it.attrib["ReturnCode"]): it.attrib["Action"] for it in root.iter(f"{SHELL}ReturnCodeAction")}
    assert actions.keys() == {errors.OK, errors.CRASH, errors.BAD_INPUT, errors.NO_INTERFACE}
    assert actions[errors.OK] == actions[errors.BAD_INPUT] == "DoNothing"
    assert actions[errors.CRASH] == actions[errors.RESTART] == "RestartShell"
    assert [it.attrib["Action"] for it in root.iter(f"{SHELL}DefaultAction")] == ["RestartShell"]
    names = {it.attrib["ID"] for it in root.iter(f"{SHELL}Profile")}
    assert len(names) == 1, "the profile and the account that has it"
