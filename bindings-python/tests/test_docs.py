"""Runs the code of the guide and of the package's page, and compares what it says it prints."""

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from conftest import ROOT, Emulator

GUIDE = (ROOT / "docs/python.md").read_text()
PAGE = (ROOT / "bindings-python/README.md").read_text()


def blocks() -> Sequence[object]:
    """Each block of code, with its heading."""
    found: list[object] = []
    for section in [*GUIDE.split("\n## ")[1:], *PAGE.split("\n## ")[1:]]:
        title = section.splitlines()[0]
        for code in re.findall(r"^```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL):
            found.append(pytest.param(code, id=title))
    assert found
    return found


@pytest.fixture(scope="module")
def bojagi_emulator_session() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.mark.parametrize("code", blocks())
def test_the_guide_runs(code: str, emulator: Emulator, tmp_path: Path) -> None:
    emulator.add_secret("orders-db", {"username": "app", "password": "p1"})
    emulator.add_secret("webhook", {"signing_key": "k1"})
    named = re.match(r"# (\w+\.py)\n", code)
    file = tmp_path / (named[1] if named else "program.py")
    file.write_text(code)
    run = ["-m", "pytest", "-q"] if file.name.startswith("test_") else []
    done = subprocess.run(
        [sys.executable, *run, file.name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    if not run:
        said = re.findall(r"^ *print\(.*\)  # (.*)$", code, re.MULTILINE)
        assert done.stdout.splitlines() == said


def test_the_page_of_an_index_has_no_links_into_the_project() -> None:
    assert "](" not in PAGE.replace("](https:", "")


def test_every_link_leads_somewhere() -> None:
    for target in re.findall(r"\]\((?!https:)([^)]*)\)", GUIDE):
        path, _, anchor = target.partition("#")
        page = ROOT / "docs" / path
        assert page.exists(), target
        titles = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
        assert not anchor or anchor in [title.lower().replace(" ", "-") for title in titles], target
