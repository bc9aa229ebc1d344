"""The servers that the tests talk to."""

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bojagi.testing import Emulator as Emulator

ROOT = Path(__file__).parents[2]
KEYS: dict[str, Any] = {"access_key": "case-access-key", "secret_key": "case-secret-key"}
os.environ.setdefault("BOJAGI_EMULATOR", str(ROOT / "target/debug/bojagi-emulator"))


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


@pytest.fixture(scope="session")
def superuser() -> Iterator[dict[str, Any]]:
    """The login of the superuser of a PostgreSQL server."""
    command = [sys.executable, str(ROOT / "examples/rotation/postgres.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())


@pytest.fixture(scope="session")
def bojagi_emulator_session() -> Iterator[Emulator]:
    with Emulator(**KEYS) as emulator:
        yield emulator


@pytest.fixture
def emulator(bojagi_emulator: Emulator) -> Emulator:
    return bojagi_emulator
