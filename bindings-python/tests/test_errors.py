"""Errors as Python's own: classes, facts, causes, pickling."""

import builtins
import copy
import multiprocessing
import pickle
import traceback
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

import bojagi
from bojagi import ncloud
from conftest import KEYS, Emulator

FACTS: dict[str, Any] = {
    "operation": "get_secret_value",
    "provider": "ncloud",
    "status": 429,
    "provider_code": "THROTTLED",
    "details": "too fast",
    "request_id": "r1",
    "retry_after": timedelta(seconds=2),
    "retryable": True,
    "attempts": 3,
}
ERRORS: list[type[bojagi.BojagiError]] = [
    getattr(bojagi, name) for name in bojagi.__all__ if name.endswith("Error")
]
BUILTIN = {
    bojagi.InvalidArgumentError: ValueError,
    bojagi.TimeoutError: TimeoutError,
    bojagi.NetworkError: ConnectionError,
}


def fails(error: type[bojagi.BojagiError]) -> None:
    raise error("in a worker", **FACTS)


def reads(url: str) -> None:
    ncloud.SecretManager(**KEYS, endpoint=url).get_secret_detail(secret_id="nobody")


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_has_all_facts_wherever_it_goes(error: type[bojagi.BojagiError]) -> None:
    made = error("the text", **FACTS)
    made.note = "of the application"  # type: ignore[attr-defined]
    for again in (made, pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
        assert type(again) is error
        assert (str(again), again.message, again.args) == ("the text", "the text", ("the text",))
        assert repr(again) == f"{error.__name__}('the text')"
        assert {name: getattr(again, name) for name in FACTS} == FACTS
        assert again.__dict__["note"] == "of the application"


@pytest.mark.parametrize("error", ERRORS)
def test_a_fact_that_nobody_knows_is_none(error: type[bojagi.BojagiError]) -> None:
    made = error("the text")
    expected = {**dict.fromkeys(FACTS), "retryable": False, "attempts": 0}
    assert {name: getattr(made, name) for name in FACTS} == expected


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_is_also_what_python_calls_it(error: type[bojagi.BojagiError]) -> None:
    families = [BUILTIN[error]] if error in BUILTIN else []
    for family in (ValueError, LookupError, OSError, RuntimeError, TypeError):
        assert issubclass(error, family) == any(issubclass(f, family) for f in families)
    assert issubclass(error, (bojagi.BojagiError, *families))
    with pytest.raises(bojagi.BojagiError):
        fails(error)


def test_an_error_of_a_call_comes_through_another_process(emulator: Emulator) -> None:
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        with pytest.raises(bojagi.NotFoundError) as caught:
            pool.submit(reads, emulator.url).result(60)
        with pytest.raises(builtins.TimeoutError) as late:
            pool.submit(fails, bojagi.TimeoutError).result(60)
    error = caught.value
    assert (error.operation, error.status, error.attempts) == ("get_secret_detail", 404, 1)
    assert error.request_id and error.request_id in str(error)
    assert late.value.__dict__ == bojagi.TimeoutError("in a worker", **FACTS).__dict__


def test_an_error_of_the_applications_provider_is_the_cause(emulator: Emulator) -> None:
    def provider() -> bojagi.Credentials:
        raise PermissionError("the vault is sealed")

    secrets = ncloud.SecretManager(credentials=provider, endpoint=emulator.url)
    with pytest.raises(bojagi.CredentialsError, match="the vault is sealed") as caught:
        secrets.get_secret_list()
    assert isinstance(caught.value.__cause__, PermissionError)
    text = "".join(traceback.format_exception(caught.value))
    assert "direct cause of the following exception" in text
    assert "in provider" in text
