"""`make demo`: one small program per language against one emulator, and a table of what they saw.

A language without its toolchain is named, with how to get it; with CI=true that is a failure, but
for Swift.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
KEYS = ("demo-access-key", "demo-secret-key")


class Language(NamedTuple):
    name: str
    need: list[str]
    build: list[str]
    run: list[str]


LANGUAGES = [
    Language(
        "Python",
        ["scripts/need", "python"],
        ["make", "--no-print-directory", "python"],
        ["build/venv/bin/python", "bindings-python/demo.py"],
    ),
    Language(
        "Node",
        ["scripts/need", "node"],
        ["make", "--no-print-directory", "node"],
        ["node", "bindings-node/demo.mjs"],
    ),
    Language(
        "Kotlin",
        ["scripts/need", "java"],
        ["make", "--no-print-directory", "kotlin"],
        ["bindings-uniffi/kotlin/demo"],
    ),
    Language(
        "Swift",
        ["scripts/with-swift", "--ready"],
        ["bindings-uniffi/swift/test", "build-demo"],
        ["bindings-uniffi/swift/test", "demo"],
    ),
]


class Failed(Exception):
    """A language is there, but its program did not do what it should."""


def emulator() -> tuple[subprocess.Popen[str], str]:
    command = [os.environ["BOJAGI_EMULATOR"], "--port", "0", "--format", "json"]
    environment = {**os.environ, "BOJAGI_EMULATOR_CREDENTIALS": ":".join(KEYS)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert process.stdout is not None
    ready = process.stdout.readline()
    if not ready:
        raise SystemExit("the emulator did not start")
    return process, "http://" + json.loads(ready)["address"]


def play(language: Language, endpoint: str) -> dict[str, object] | str:
    """What the language's program reports, or why there is no report."""
    needed = subprocess.run(language.need, cwd=ROOT, capture_output=True, text=True)
    if needed.returncode:
        return needed.stderr.strip()
    if subprocess.run(language.build, cwd=ROOT, stdout=sys.stderr).returncode:
        raise Failed("it could not be built")
    environment = {
        **os.environ,
        "BOJAGI_ENDPOINT": endpoint,
        "BOJAGI_ACCESS_KEY": KEYS[0],
        "BOJAGI_SECRET_KEY": KEYS[1],
        "BOJAGI_DEMO_NAME": f"{language.name.lower()}-demo",
    }
    done = subprocess.run(
        language.run, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )
    if done.returncode:
        raise Failed(f"its program ended with {done.returncode} {done.stdout}")
    report: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return report


def table(rows: list[tuple[str, str, str, str]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    line = "{:{}}  {:{}}  {:{}}  {:>{}}".format
    pairs = [[part for pair in zip(row, widths, strict=True) for part in pair] for row in rows]
    return "\n".join(line(*pair) for pair in pairs)


def main() -> None:
    rows = [("language", "step", "saw", "ms")]
    missing: dict[str, str] = {}
    failed: dict[str, str] = {}
    process, endpoint = emulator()
    try:
        for language in LANGUAGES:
            try:
                report = play(language, endpoint)
            except Failed as failure:
                failed[language.name] = str(failure)
                continue
            if isinstance(report, str):
                missing[language.name] = report
                continue
            name = f"{report['language']} {report['version']}"
            for step in report["steps"]:  # type: ignore[attr-defined]
                rows.append((name, step["step"], step["saw"], f"{step['ms']:.2f}"))
                name = ""
    finally:
        process.terminate()
        process.wait()
    print(f"\n{table(rows)}\n")
    for name, why in missing.items():
        print(f"{name} was left out. {why}")
    for name, why in failed.items():
        print(f"{name} failed: {why}")
    if failed or (os.environ.get("CI") == "true" and missing.keys() - {"Swift"}):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
