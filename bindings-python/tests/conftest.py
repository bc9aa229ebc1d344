"""Starts the emulator that the tests talk to."""

import json
import os
import subprocess
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


@pytest.fixture(scope="session")
def _emulator() -> Iterator[Emulator]:
    binary = os.environ.get("BOJAGI_EMULATOR", str(ROOT / "target/debug/bojagi-emulator"))
    keys = ":".join(KEYS.values())
    command = [binary, "--port", "0", "--credentials", keys, "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield Emulator(json.loads(process.stdout.readline())["address"])
        process.terminate()


@pytest.fixture
def emulator(_emulator: Emulator) -> Emulator:
    _emulator.post("reset")
    return _emulator
