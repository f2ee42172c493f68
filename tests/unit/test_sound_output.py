"""Nothing speaks where nothing would be heard."""

from __future__ import annotations

from pathlib import Path

from kiosk.system.sound_output import has_output


def test_a_machine_without_devices_and_servers_is_silent(tmp_path: Path) -> None:
    assert not has_output({}, tmp_path)
    (tmp_path / "pcmC0D0c").touch()
    assert not has_output({"XDG_RUNTIME_DIR": str(tmp_path)}, tmp_path), "a microphone plays nothing"


def test_a_device_that_plays_is_an_output(tmp_path: Path) -> None:
    (tmp_path / "pcmC0D0p").touch()
    assert has_output({}, tmp_path)


def test_a_sound_server_is_an_output(tmp_path: Path) -> None:
    (tmp_path / "pipewire-0").touch()
    assert has_output({"XDG_RUNTIME_DIR": str(tmp_path)}, tmp_path / "none")


def test_a_speech_server_that_is_named_may_speak_elsewhere(tmp_path: Path) -> None:
    assert has_output({"SPEECHD_ADDRESS": "unix_socket:/run/speech"}, tmp_path)
