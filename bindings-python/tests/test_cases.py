"""Plays `tests/cases` through the public API, with both clients; tests/README.md has the format."""

import asyncio
import enum
import importlib
import inspect
import json
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta, timezone
from functools import reduce
from typing import Any

import pytest

import bojagi
from conftest import KEYS, ROOT, Emulator

FILES = sorted((ROOT / "tests/cases").rglob("*.json"))
CASES = [
    pytest.param(file["provider"], client, case, id=f"{path.stem}: {case['name']}")
    for path in FILES
    for file in [json.loads(path.read_text())]
    for client in file.get("clients", [{"endpoint": "$endpoint"}])
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
    if isinstance(value, (bojagi.SecretString, bojagi.SecretValue)):
        return value.reveal()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return plain(value._asdict()) if hasattr(value, "_asdict") else value


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


def typed(value: Any, kind: str) -> Any:
    """An argument or option of that type in the surface, from how a case writes it."""
    if kind.startswith("duration"):
        return timedelta(milliseconds=value)
    if kind.startswith("timestamp"):
        return datetime.fromtimestamp(value / 1000, timezone.utc)
    return value


def finished(result: Any) -> Any:
    """The result of a call of either client, and all items of an iteration."""

    async def awaited() -> Any:
        if isinstance(result, AsyncIterator):
            return {"items": [item async for item in result]}
        return await result

    if isinstance(result, Iterator):
        return {"items": list(result)}
    asynchronous = inspect.isawaitable(result) or isinstance(result, AsyncIterator)
    return asyncio.run(awaited()) if asynchronous else result


@pytest.mark.parametrize("form", ["", "Async"])
@pytest.mark.parametrize(("provider", "own", "case"), CASES)
def test_case(
    provider: str, own: dict[str, Any], case: dict[str, Any], form: str, emulator: Emulator
) -> None:
    surface = json.loads((ROOT / "tests/surface.json").read_text())["providers"][provider]
    module = importlib.import_module(f"bojagi.{provider}")
    make = getattr(module, form + surface["client"])
    variables = {"endpoint": emulator.url}

    def client(given: dict[str, Any]) -> Any:
        options = {**KEYS, **filled({**own, **given}, variables)}
        return make(**{name: typed(v, surface["options"][name]) for name, v in options.items()})

    common = client({})
    for step in case["steps"]:
        if "emulator" in step:
            emulator.post(step["emulator"], step.get("with"))
            continue
        for n in range(1, step.get("repeat", 1) + 1):
            variables["n"] = str(n)
            kinds = {**surface["operations"], **surface["iterations"]}[step["call"]]["args"]
            given = filled(step.get("with", {}), variables)
            arguments = {name: typed(value, kinds[name]) for name, value in given.items()}
            for name in given:
                if kinds[name].removesuffix("?") in surface["choices"]:
                    [(model, fields)] = given[name].items()
                    arguments[name] = getattr(module, model)(**fields)

            def call(step: dict[str, Any] = step, arguments: dict[str, Any] = arguments) -> Any:
                chosen = client(step["client"]) if "client" in step else common
                return finished(getattr(chosen, step["call"])(**arguments))

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
            for name, place in step.get("save", {}).items():
                parts = (int(part) if part.isdigit() else part for part in place.split("."))
                variables[name] = reduce(lambda at, part: at[part], parts, result)
