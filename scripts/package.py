"""`make package`: Python's release wheel and source distribution, each installed as a user would,
into a clean environment, and used there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build/package"
LICENCES = {"LICENSE-APACHE", "LICENSE-MIT", "LICENSE-THIRD-PARTY"}
USE = """
import asyncio, bojagi, sys
from bojagi import ncloud
from bojagi.testing import Emulator

async def read(emulator):
    async with emulator.async_secret_manager() as secrets:
        return [secret.secret_name async for secret in secrets.iter_secret_list()]

with Emulator() as emulator:
    secret_id = emulator.add_secret("orders-db", {"password": "p1"})
    with emulator.secret_manager() as secrets:
        value = secrets.get_secret_value(secret_id=secret_id)
    assert value.active["password"].reveal() == "p1"
    assert asyncio.run(read(emulator)) == ["orders-db"]
assert bojagi.__file__.startswith(sys.prefix), bojagi.__file__
print("used with Python", sys.version.split()[0])
"""


def run(*command: str | Path, folder: Path = FOLDER) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    # What pip builds need not begin with the dependencies.
    environment.setdefault("CARGO_TARGET_DIR", str(ROOT / "target"))
    subprocess.run([*map(str, command)], cwd=folder, env=environment, check=True)


def packed(tool: str, *options: str) -> Path:
    """What maturin makes."""
    before = {*FOLDER.iterdir()}
    maturin = ROOT / "build/venv/bin/maturin"
    run(maturin, tool, *options, "--out", FOLDER, folder=ROOT / "bindings-python")
    (made,) = {*FOLDER.iterdir()} - before
    print(f"{made.name}: {made.stat().st_size / 1e6:.2f} MB")
    return made


def used(artefact: Path) -> None:
    """Installs it without anything of the checkout around, and runs a program with it."""
    environment = FOLDER / f"{artefact.suffix}-environment"
    run(sys.executable, "-m", "venv", environment)
    python = environment / "bin/python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", artefact)
    run(python, "-I", "-c", USE)


def checked(wheel: Path) -> None:
    assert "-cp310-abi3-" in wheel.name, wheel.name
    with zipfile.ZipFile(wheel) as archive:
        names = {Path(name).name for name in archive.namelist()}
        (metadata,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
        about = Parser().parsestr(archive.read(metadata).decode())
    assert names >= {*LICENCES, "py.typed", "_native.pyi", "_native.abi3.so"}, names
    assert about["Requires-Python"] == ">=3.10"
    assert {*about.get_all("License-File", [])} == LICENCES
    assert all("extra ==" in needed for needed in about.get_all("Requires-Dist", []))


def main() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    source = packed("sdist")
    with tarfile.open(source) as archive:
        assert {Path(name).name for name in archive.getnames()} >= {*LICENCES, "Cargo.lock"}
    wheel = packed("build", "--quiet", "--release", "--locked", "--interpreter", sys.executable)
    checked(wheel)
    used(wheel)
    used(source)


main()
