"""What the package exports is what core has: `tests/surface.json` says what that is."""

import ast
import importlib
import inspect
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

import bojagi
from bojagi import ncloud
from conftest import ROOT

SURFACE = json.loads((ROOT / "tests/surface.json").read_text())
PROVIDERS = {
    name: (getattr(bojagi, name), surface) for name, surface in SURFACE["providers"].items()
}
CLIENTS = [
    pytest.param(getattr(module, form + surface["client"]), surface, id=f"{name}{form}")
    for name, (module, surface) in PROVIDERS.items()
    for form in ("", "Async")
]


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


@pytest.mark.parametrize(("client", "surface"), CLIENTS)
def test_every_operation_and_iteration_has_its_arguments_and_docs(
    client: type, surface: Any
) -> None:
    methods = {**surface["operations"], **surface["iterations"]}
    assert public(client) == {*methods, *surface["clients"], "close"}
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
        # What calls the clients of others is no service, and has no pages of one.
        assert ("Source: <https://" in method.__doc__) == (not surface["clients"])


def both(provider: str) -> tuple[type, type]:
    """The clients of a provider."""
    module, surface = PROVIDERS[provider]
    return getattr(module, surface["client"]), getattr(module, "Async" + surface["client"])


@pytest.mark.parametrize("provider", PROVIDERS)
def test_both_clients_have_the_same_methods_and_docs(provider: str) -> None:
    blocking, asynchronous = both(provider)
    assert public(blocking) == public(asynchronous)
    for name in public(blocking):
        method, twin = getattr(blocking, name), getattr(asynchronous, name)
        if name not in PROVIDERS[provider][1]["clients"]:
            assert inspect.signature(method) == inspect.signature(twin), name
        assert method.__doc__ == twin.__doc__
    assert inspect.signature(blocking) == inspect.signature(asynchronous)
    about = "Its operations are coroutines for asyncio; cancelling one gives up its request.\n\n"
    assert (asynchronous.__doc__ or "").replace(about, "") == blocking.__doc__


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_stubs_say_the_same_of_both_clients_and_as_the_docs(provider: str) -> None:
    blocking, asynchronous = both(provider)
    stubs = ast.parse((Path(bojagi.__file__).parent / f"generated/{provider}.pyi").read_text())
    classes = {node.name: node for node in stubs.body if isinstance(node, ast.ClassDef)}

    def described(client: type) -> dict[str, list[str]]:
        methods = {}
        for node in classes[client.__name__].body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name[0] != "_":
                returns, doc = ast.unparse(node.returns or node), ast.get_docstring(node) or ""
                assert doc.split() == (getattr(client, node.name).__doc__ or "").split(), node.name
                waits = isinstance(node, ast.AsyncFunctionDef) or returns.startswith("Async")
                assert waits == (client is asynchronous), node.name
                returns = returns.removeprefix("Async")
                methods[node.name] = [ast.unparse(node.args), returns, doc]
        return methods

    assert set(described(blocking)) == public(blocking)
    assert described(blocking) == described(asynchronous)


@pytest.mark.parametrize(("client", "surface"), CLIENTS)
def test_the_constructor_has_every_option(client: type, surface: Any) -> None:
    assert set(inspect.signature(client).parameters) == set(surface["options"])


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_model_choice_and_enum_is_there(provider: str) -> None:
    module, surface = PROVIDERS[provider]
    for name, fields in surface["models"].items():
        assert public(getattr(module, name)) == set(fields), name
    for name, models in surface["choices"].items():
        chosen = set(get_args(getattr(module, name)))
        assert chosen == {getattr(module, model) for model in models.values()}
    for name, values in surface["enums"].items():
        assert {member.value for member in getattr(module, name)} == set(values.values())
    assert set(module.__all__) == {
        *surface["models"],
        *surface["choices"],
        *surface["enums"],
        *(client.__name__ for client in both(provider)),
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
    assert {*bojagi.__all__} <= used[""]
    for provider, (module, surface) in PROVIDERS.items():
        assert {*module.__all__} <= used[""]
        for client in both(provider):
            assert public(client) <= used[client.__name__]
        for name, fields in surface["models"].items():
            assert {*fields} <= used[name]
        enums = (getattr(module, name) for name in surface["enums"])
        assert {member for enum in enums for member in enum.__members__} <= used[""]


@pytest.mark.parametrize("name", ["bojagi", *(f"bojagi.{provider}" for provider in PROVIDERS)])
def test_names_that_are_not_there_are_refused(name: str) -> None:
    module, everything = importlib.import_module(name), dict[str, object]()
    exec(f"from {name} import *", everything)
    assert set(module.__all__) <= set(everything)
    assert set(module.__all__) <= set(dir(module))
    with pytest.raises(AttributeError, match="Nothing"):
        module.Nothing  # noqa: B018


def test_a_provider_is_loaded_when_it_is_first_asked_for() -> None:
    program = (
        "import sys, bojagi\n"
        "for name in {providers}:\n"
        "    assert f'bojagi.{{name}}' not in sys.modules\n"
        "    assert getattr(bojagi, name) is sys.modules[f'bojagi.{{name}}']\n"
    )
    subprocess.run([sys.executable, "-c", program.format(providers=[*PROVIDERS])], check=True)


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
