"""The clients for Java of both generations."""

import subprocess
from pathlib import Path

from conftest import KEY, SECRET

ROOT = Path(__file__).parents[2]


def test_a_secret_from_its_creation_to_its_end(emulator):
    jars = ROOT / "build/peers-java/*"
    program = ROOT / "tests/peers/java/Peers.java"
    command = ["java", "-cp", str(jars), str(program), emulator.address, KEY, SECRET]
    subprocess.run(command, check=True, timeout=300)
    assert {status for _, status in emulator.seen()} == {200, 404}
