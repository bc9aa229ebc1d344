"""The servers that the tests talk to."""

import contextlib
import json
import os
import socket
import subprocess
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
KEYS: dict[str, Any] = {"access_key": "case-access-key", "secret_key": "case-secret-key"}


class Emulator:
    """A running `bojagi-emulator`, and its admin interface."""

    def __init__(self, address: str) -> None:
        self.url = f"http://{address}"

    def post(self, name: str, body: object = None) -> None:
        data = json.dumps(body or {}).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.url}/_emulator/{name}", data, headers)
        urllib.request.urlopen(request, timeout=10).close()

    def requests(self) -> list[dict[str, Any]]:
        """The requests to the service since the last reset."""
        with urllib.request.urlopen(f"{self.url}/_emulator/requests", timeout=10) as answer:
            requests: list[dict[str, Any]] = json.load(answer)["requests"]
            return requests


@contextlib.contextmanager
def silent_server() -> Iterator[tuple[str, list[socket.socket]]]:
    """Takes connections and never answers."""
    taken: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    taken.append(server.accept()[0])

        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", taken
        for connection in taken:
            connection.close()


def gone(connection: socket.socket) -> bool:
    """Whether the other end hung up, after what it had sent."""
    connection.settimeout(5)
    with contextlib.suppress(ConnectionResetError):
        while connection.recv(65536):
            pass
    return True


@contextlib.contextmanager
def start_emulator(*options: str) -> Iterator[Emulator]:
    binary = os.environ.get("BOJAGI_EMULATOR", str(ROOT / "target/debug/bojagi-emulator"))
    keys = ":".join(KEYS.values())
    command = [binary, "--port", "0", "--credentials", keys, "--format", "json", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Emulator(json.loads(process.stdout.readline())["address"])
        finally:
            process.terminate()


@pytest.fixture(scope="session")
def _emulator() -> Iterator[Emulator]:
    with start_emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(_emulator: Emulator) -> Emulator:
    _emulator.post("reset")
    return _emulator
