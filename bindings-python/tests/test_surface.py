"""What the package exports is what core has: `tests/surface.json` says what that is."""

import ast
import inspect
import json
from pathlib import Path
from typing import Any

import pytest

import bojagi
from bojagi import ncloud
from conftest import ROOT

SURFACE = json.loads((ROOT / "tests/surface.json").read_text())
NCLOUD = SURFACE["providers"]["ncloud"]
CLIENTS = [ncloud.SecretManager, ncloud.AsyncSecretManager]


def public(thing: Any) -> set[str]:
    return {name for name in dir(thing) if not name.startswith("_")}


def test_every_error_kind_is_a_class() -> None:
    for kind in SURFACE["error_kinds"]:
        error = getattr(bojagi, f"{kind}Error")
        assert issubclass(error, bojagi.BojagiError)
        assert error.__name__ in bojagi.__all__
        assert error.kind == kind
        assert error.__doc__
    assert issubclass(bojagi.TimeoutError, TimeoutError)


@pytest.mark.parametrize("client", CLIENTS)
def test_every_operation_and_iteration_has_its_arguments_and_docs(client: type) -> None:
    methods = {**NCLOUD["operations"], **NCLOUD["iterations"]}
    assert public(client) == {*methods, "close"}
    for name, operation in methods.items():
        method = getattr(client, name)
        parameters = dict(inspect.signature(method).parameters)
        parameters.pop("self")
        assert set(parameters) == set(operation["args"]), name
        for argument, kind in operation["args"].items():
            parameter = parameters[argument]
            assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
            assert (parameter.default is None) == kind.endswith("?"), argument
            assert f"{argument}: " in method.__doc__
        assert "Source: <https://" in method.__doc__


def test_both_clients_have_the_same_methods_and_docs() -> None:
    blocking, asynchronous = CLIENTS
    assert public(blocking) == public(asynchronous)
    for name in public(blocking):
        method, twin = getattr(blocking, name), getattr(asynchronous, name)
        assert inspect.signature(method) == inspect.signature(twin), name
        assert method.__doc__ == twin.__doc__
    assert inspect.signature(blocking) == inspect.signature(asynchronous)
    about = "Its operations are coroutines for asyncio; cancelling one gives up its request.\n\n"
    assert (asynchronous.__doc__ or "").replace(about, "") == blocking.__doc__


def test_the_stubs_say_the_same_of_both_clients_and_as_the_docs() -> None:
    stubs = ast.parse((Path(bojagi.__file__).parent / "generated/ncloud.pyi").read_text())
    classes = {node.name: node for node in stubs.body if isinstance(node, ast.ClassDef)}

    def described(client: type) -> dict[str, list[str]]:
        methods = {}
        for node in classes[client.__name__].body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name[0] != "_":
                returns, doc = ast.unparse(node.returns or node), ast.get_docstring(node) or ""
                assert doc.split() == (getattr(client, node.name).__doc__ or "").split(), node.name
                waits = isinstance(node, ast.AsyncFunctionDef) or returns.startswith("AsyncIter")
                assert waits == (client is ncloud.AsyncSecretManager), node.name
                returns = returns.replace("AsyncIterator[", "Iterator[")
                methods[node.name] = [ast.unparse(node.args), returns, doc]
        return methods

    assert set(described(ncloud.SecretManager)) == public(ncloud.SecretManager)
    assert described(ncloud.SecretManager) == described(ncloud.AsyncSecretManager)


@pytest.mark.parametrize("client", CLIENTS)
def test_the_constructor_has_every_option(client: type) -> None:
    assert set(inspect.signature(client).parameters) == set(NCLOUD["options"])


def test_every_model_and_enum_is_there() -> None:
    for name, fields in NCLOUD["models"].items():
        assert public(getattr(ncloud, name)) == set(fields), name
    for name, values in NCLOUD["enums"].items():
        assert {member.value for member in getattr(ncloud, name)} == set(values.values())
    assert set(ncloud.__all__) == {
        *NCLOUD["models"],
        *NCLOUD["enums"],
        "SecretManager",
        "AsyncSecretManager",
    }


def test_the_type_checkers_see_every_name() -> None:
    used: dict[str, set[str]] = {"": set()}
    for path in Path(__file__).parent.glob("**/*.py"):
        if path.name != "typed.py" and path.parent.name != "generated":
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.args.args:
                of = ast.unparse(node.args.args[0].annotation or node.args.args[0])
                attributes = {n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute)}
                used[of] = used.get(of, set()) | attributes
            elif isinstance(node, ast.Name | ast.Attribute | ast.alias):
                used[""].add(ast.unparse(node).rpartition(".")[2])
    assert {*bojagi.__all__, *ncloud.__all__} <= used[""]
    for client in CLIENTS:
        assert public(client) <= used[client.__name__]
    for name, fields in NCLOUD["models"].items():
        assert {*fields} <= used[name]
    members = {member for name in NCLOUD["enums"] for member in getattr(ncloud, name).__members__}
    assert members <= used[""]


def test_names_that_are_not_there_are_refused() -> None:
    everything: dict[str, object] = {}
    exec("from bojagi.ncloud import *", everything)
    assert set(ncloud.__all__) <= set(everything)
    assert set(dir(ncloud)) == set(ncloud.__all__)
    with pytest.raises(AttributeError, match="Nothing"):
        ncloud.Nothing  # type: ignore[attr-defined]  # noqa: B018


def test_an_enum_takes_values_of_a_later_day() -> None:
    later = ncloud.SecretStatus("LATER")
    assert isinstance(later, ncloud.SecretStatus)
    assert later == "LATER"
    assert later == ncloud.SecretStatus("LATER")
    assert f"{ncloud.SecretStatus.ENABLE}" == "ENABLE"
    with pytest.raises(ValueError):
        ncloud.SecretStatus(1)  # type: ignore[arg-type]


def test_help_shows_the_docs_of_core() -> None:
    text = inspect.getdoc(ncloud.SecretManager.create_secret) or ""
    assert "3 to 15 letters" in text
    assert "FailedPreconditionError" in text
    assert "Base URL of the service" in (inspect.getdoc(ncloud.SecretManager) or "")
