"""What the package exports is what core has: `tests/surface.json` says what that is."""

import inspect
import json
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
