"""Plays `tests/cases` through the public API, with both clients; tests/README.md has the format."""

import asyncio
import enum
import importlib
import inspect
import json
from datetime import datetime, timedelta
from typing import Any

import pytest

import bojagi
from conftest import KEYS, ROOT, Emulator

FILES = sorted((ROOT / "tests/cases").rglob("*.json"))
CASES = [
    pytest.param(file["provider"], case, id=f"{path.stem}: {case['name']}")
    for path in FILES
    for file in [json.loads(path.read_text())]
    for case in file["cases"]
]


def filled(value: Any, variables: dict[str, str]) -> Any:
    """`value` with its variables replaced."""
    if isinstance(value, str):
        for name in sorted(variables, key=len, reverse=True):
            value = value.replace(f"${name}", variables[name])
        return value
    if isinstance(value, dict):
        return {key: filled(item, variables) for key, item in value.items()}
    return [filled(item, variables) for item in value] if isinstance(value, list) else value


def plain(value: Any) -> Any:
    """A result as JSON would hold it."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime):
        return round(value.timestamp() * 1000)
    if isinstance(value, timedelta):
        return round(value.total_seconds() * 1000)
    if isinstance(value, bojagi.SecretString):
        return value.reveal()
    if isinstance(value, list):
        return [plain(item) for item in value]
    if type(value).__module__.startswith("bojagi."):
        fields = [name for name in dir(value) if not name.startswith("_")]
        return {name: plain(getattr(value, name)) for name in fields}
    return value


def compare(expected: Any, actual: Any, at: str = "result") -> None:
    if isinstance(expected, dict) and "$length" in expected:
        assert len(actual) == expected["$length"], at
    elif isinstance(expected, dict):
        assert isinstance(actual, dict), f"{at}: {actual!r}"
        assert expected.keys() <= actual.keys(), at
        for key, item in expected.items():
            compare(item, actual[key], f"{at}.{key}")
    elif isinstance(expected, list):
        assert len(expected) == len(actual), f"{at}: {actual!r}"
        for index, item in enumerate(expected):
            compare(item, actual[index], f"{at}[{index}]")
    elif expected == "$present":
        assert actual not in (None, "", []), at
    else:
        assert type(expected) is type(actual) and expected == actual, f"{at}: {actual!r}"


def waited(result: Any) -> Any:
    """The result of a call of either client."""

    async def awaited() -> Any:
        return await result

    return asyncio.run(awaited()) if inspect.isawaitable(result) else result


@pytest.mark.parametrize("form", ["", "Async"])
@pytest.mark.parametrize(("provider", "case"), CASES)
def test_case(provider: str, case: dict[str, Any], form: str, emulator: Emulator) -> None:
    surface = json.loads((ROOT / "tests/surface.json").read_text())["providers"][provider]
    make = getattr(importlib.import_module(f"bojagi.{provider}"), form + surface["client"])
    variables: dict[str, str] = {}

    def client(given: dict[str, Any]) -> Any:
        options = {**KEYS, "endpoint": emulator.url, **filled(given, variables)}
        for name, value in options.items():
            if surface["options"][name].startswith("duration"):
                options[name] = timedelta(milliseconds=value)
        return make(**options)

    common = client({})
    for step in case["steps"]:
        if "emulator" in step:
            emulator.post(step["emulator"], step.get("with"))
            continue
        for n in range(1, step.get("repeat", 1) + 1):
            variables["n"] = str(n)
            arguments = filled(step.get("with", {}), variables)

            def call(step: dict[str, Any] = step, arguments: dict[str, Any] = arguments) -> Any:
                chosen = client(step["client"]) if "client" in step else common
                return waited(getattr(chosen, step["call"])(**arguments))

            if "error" in step:
                with pytest.raises(bojagi.BojagiError) as caught:
                    call()
                for fact, expected in step["error"].items():
                    actual = getattr(caught.value, fact)
                    same = expected in actual if fact == "message" else expected == actual
                    assert same, f"{fact}: {actual!r}"
                continue
            result = plain(call())
            if "expect" in step:
                compare(filled(step["expect"], variables), result)
            for name, field in step.get("save", {}).items():
                variables[name] = result[field]
