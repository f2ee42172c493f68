"""A speech server that hangs is told from one that lives, before it can keep the kiosk waiting."""

from __future__ import annotations

import os
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.system.lifeline import PATIENCE, QUESTION, Lifeline

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a socket of Unix")


@pytest.fixture
def server() -> Iterator[tuple[socket.socket, dict[str, str]]]:
    """A server's socket, and the environment that leads to it; a short path, as such sockets want."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(str(Path(folder) / "s"))
        listening.listen()
        yield listening, {"SPEECHD_ADDRESS": f"unix_socket:{folder}/s"}


def test_a_server_that_answers_is_there(server: tuple[socket.socket, dict[str, str]]) -> None:
    listening, environ = server
    line = Lifeline(environ)
    heard, _ = listening.accept()

    def answer() -> None:
        assert heard.recv(len(QUESTION)) == QUESTION
        heard.sendall(b"250 OK MODULE LIST SENT\r\n")

    answering = threading.Thread(target=answer)
    answering.start()
    assert line.holds()
    answering.join()
    line.close()
    heard.close()


def test_a_server_that_hangs_is_given_up_after_a_moment(server: tuple[socket.socket, dict[str, str]]) -> None:
    _, environ = server
    line = Lifeline(environ)
    before = time.monotonic()
    assert not line.holds()
    assert time.monotonic() - before < 4 * PATIENCE
    line.close()


def test_a_server_that_is_gone_is_told(server: tuple[socket.socket, dict[str, str]]) -> None:
    listening, environ = server
    line = Lifeline(environ)
    heard, _ = listening.accept()
    heard.close()
    assert not line.holds()
    line.close()


def test_where_no_server_listens_at_a_file_nothing_is_said_of_it() -> None:
    line = Lifeline({"SPEECHD_ADDRESS": "inet_socket:localhost:6560"})
    assert line.holds()
    line.close()
