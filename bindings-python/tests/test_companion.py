"""The companion wheel: `pip install bojagi[testing]` is all that an application's tests need."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import bojagi
from conftest import ROOT

WHEELS = ROOT / "build/wheels"


def run(*command: object, **environment: str) -> str:
    done = subprocess.run(
        [*map(str, command)],
        env={"PATH": os.defpath, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean environment with the extra."""
    assert [*WHEELS.glob("bojagi_emulator-*.whl")], "make emulator-wheel"
    folder = tmp_path_factory.mktemp("venv")
    python = folder / "bin/python"
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    run(
        *(sys.executable, "-m", "pip", "--python", python, "install", "--quiet"),
        *("--disable-pip-version-check", "--no-index", "--find-links", WHEELS, "bojagi[testing]"),
    )
    return python


def test_it_brings_the_command(python: Path) -> None:
    command = python.with_name("bojagi-emulator")
    assert "--until-input-ends" in run(command, "--help")
    version = run(python, "-c", "from importlib.metadata import *; print(version('bojagi'))")
    assert run(command, "--version") == f"bojagi-emulator {version}"


def test_it_is_found_without_a_path(python: Path) -> None:
    program = """
import bojagi.testing
with bojagi.testing.Emulator() as emulator:
    secret_id = emulator.add_secret("orders-db", {"password": "p1"})
    value = emulator.secret_manager().get_secret_value(secret_id=secret_id)
    print(value.active["password"].reveal(), bojagi.__file__)
"""
    password, file = run(python, "-c", program).split()
    assert password == "p1"
    assert Path(file).is_relative_to(python.parents[1])
    assert file != bojagi.__file__


def test_its_fixtures_are_there_where_pytest_is(python: Path, tmp_path: Path) -> None:
    # pytest itself is that of this environment, behind the clean one.
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    (site / "pytest.pth").write_text(sysconfig.get_path("purelib"))
    (tmp_path / "test_it.py").write_text(
        """
def test_it(bojagi_emulator, bojagi_secret_manager):
    bojagi_emulator.add_secret("orders-db", {"password": "p1"})
    assert bojagi_secret_manager.get_secret_list().total_count == 1
"""
    )
    assert "1 passed" in run(python, "-m", "pytest", tmp_path)
