"""`make licences`: LICENSE-THIRD-PARTY, the licences of the Rust crates that what is shipped links.

With `--check` nothing is written; the file must name all of them, and no others."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "LICENSE-THIRD-PARTY"
SHIPPED = {"bojagi-python", "bojagi-node", "bojagi-uniffi", "bojagi-emulator"}
HEAD = """\
What is shipped links the crates below, which are the work of others, under licences of their own.
Where a crate leaves a choice, Apache-2.0 is taken, whose text is in LICENSE-APACHE.
"""
RULE = "-" * 80


def linked() -> list[dict[str, Any]]:
    """The packages, on any platform, without those that only run when something is built."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    metadata = json.loads(done.stdout)
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node["deps"] for node in metadata["resolve"]["nodes"]}
    todo = [key for key, package in packages.items() if package["name"] in SHIPPED]
    seen: set[str] = set()
    while todo:
        key = todo.pop()
        kinds = {kind for target in packages[key]["targets"] for kind in target["kind"]}
        if key in seen or "proc-macro" in kinds:
            continue
        seen.add(key)
        todo += [
            dep["pkg"] for dep in nodes[key] if any(not kind["kind"] for kind in dep["dep_kinds"])
        ]
    others = [packages[key] for key in seen if packages[key]["source"]]
    return sorted(others, key=lambda package: (package["name"], package["version"]))


def texts(package: dict[str, Any]) -> Iterator[str]:
    """What has to go along: where Apache-2.0 may be chosen, the notices alone."""
    licence = package["license"] or ""
    chosen = "Apache-2.0" in licence and " AND " not in licence
    names = ("NOTICE",) if chosen else ("LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE")
    found = False
    for path in sorted(Path(package["manifest_path"]).parent.iterdir()):
        if path.is_file() and path.stem.upper().startswith(names):
            found = True
            yield "\n".join(line.rstrip() for line in path.read_text().strip().splitlines())
    if not found and not chosen:
        authors = ", ".join(package["authors"]) or "its authors"
        yield f"{licence}, by {authors}. The source is at {package['repository']}."


def named(package: dict[str, Any]) -> str:
    return f"{package['name']} {package['version']}: {package['license']}"


def main() -> None:
    packages = linked()
    listed = [named(package) for package in packages]
    if sys.argv[1:] == ["--check"]:
        if FILE.read_text().split(RULE)[0] != "\n".join([HEAD, *listed, "", ""]):
            raise SystemExit("LICENSE-THIRD-PARTY is not up to date; run `make licences`")
        return
    subprocess.run(["cargo", "fetch", "--locked", "--quiet"], cwd=ROOT, check=True)
    users: dict[str, list[str]] = defaultdict(list)
    for package in packages:
        for text in texts(package):
            users[text].append(package["name"])
    parts = [f"{RULE}\n{', '.join(names)}\n\n{text}\n" for text, names in users.items()]
    FILE.write_text("\n".join([HEAD, *listed, "", *parts]))


main()
