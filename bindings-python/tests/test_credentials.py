"""Credentials that a function of the application's own gives."""

import asyncio
import gc
import pickle
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

import bojagi
from bojagi import Credentials, alibaba, ncloud
from conftest import KEYS, Emulator

GOOD = Credentials(**KEYS)
asked: list[int] = []


@pytest.fixture(autouse=True)
def nothing_asked() -> None:
    asked.clear()


def plain() -> Credentials:
    asked.append(threading.get_ident())
    return GOOD


async def coroutine() -> Credentials:
    await asyncio.sleep(0.01)
    return plain()


class Holder:
    def __call__(self) -> Credentials:
        return plain()


PROVIDERS = [plain, coroutine, Holder(), lambda: plain()]


def listed(form: str, provider: Any, url: str) -> int:
    """How many secrets a client of that form sees."""
    if form == "blocking":
        return (
            ncloud.SecretManager(credentials=provider, endpoint=url).get_secret_list().total_count
        )

    async def main() -> int:
        secrets = ncloud.AsyncSecretManager(credentials=provider, endpoint=url)
        return (await secrets.get_secret_list()).total_count

    return asyncio.run(main())


@pytest.mark.parametrize("form", ["blocking", "asyncio"])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_function_gives_the_credentials(provider: Any, form: str, emulator: Emulator) -> None:
    assert listed(form, provider, emulator.url) == 0
    assert len(asked) == 1
    assert asked[0] != threading.get_ident()


def test_nobody_is_asked_before_the_first_call() -> None:
    ncloud.SecretManager(credentials=plain)
    assert not asked


def test_it_is_asked_once_for_many_calls(emulator: Emulator) -> None:
    async def main() -> None:
        secrets = ncloud.AsyncSecretManager(credentials=coroutine, endpoint=emulator.url)
        await asyncio.gather(*(secrets.get_secret_list() for _ in range(20)))
        await secrets.get_secret_list()

    asyncio.run(main())
    assert len(asked) == 1


def test_it_is_asked_again_before_its_credentials_expire(emulator: Emulator) -> None:
    def brief() -> Credentials:
        plain()
        soon = datetime.now(timezone.utc) + timedelta(seconds=1)
        return Credentials(**KEYS, expires_at=soon)

    secrets = ncloud.SecretManager(credentials=brief, endpoint=emulator.url)
    secrets.get_secret_list()
    time.sleep(1.1)
    secrets.get_secret_list()
    assert len(asked) == 2


class VaultError(Exception):
    pass


def raises(error: BaseException) -> Callable[[], Credentials]:
    def provider() -> Credentials:
        raise error

    return provider


async def fails() -> Credentials:
    raise VaultError("sealed")


@pytest.mark.parametrize("form", ["blocking", "asyncio"])
@pytest.mark.parametrize(
    ("provider", "why"),
    [
        (raises(VaultError("sealed")), "VaultError: sealed"),
        (raises(VaultError()), "VaultError"),
        (raises(SystemExit(3)), "SystemExit: 3"),
        (fails, "VaultError: sealed"),
        (lambda: "hunter2", "TypeError: expected Credentials, got str"),
        (lambda: None, "TypeError: expected Credentials, got NoneType"),
        (
            lambda: Credentials(access_key="a", secret_key=""),
            "CredentialsError: secret_key is empty",
        ),
    ],
)
def test_a_function_that_fails_fails_the_call(
    provider: Any, why: str, form: str, emulator: Emulator
) -> None:
    with pytest.raises(bojagi.CredentialsError) as caught:
        listed(form, provider, emulator.url)
    error = caught.value
    text = f"get_secret_list: the provider of credentials failed: {why}"
    assert (str(error), error.operation, error.attempts) == (text, "get_secret_list", 0)
    assert type(error.__cause__).__name__ == why.split(":")[0]
    assert not emulator.requests()


def test_an_iteration_has_the_cause_too(emulator: Emulator) -> None:
    secrets = ncloud.SecretManager(credentials=fails, endpoint=emulator.url)
    with pytest.raises(bojagi.CredentialsError) as caught:
        next(secrets.iter_secret_list())
    assert isinstance(caught.value.__cause__, VaultError)


def test_each_error_has_its_own_cause_and_nothing_else_keeps_it(emulator: Emulator) -> None:
    def provider() -> Credentials:
        asked.append(0)
        raise VaultError("sealed")

    secrets = ncloud.SecretManager(credentials=provider, endpoint=emulator.url)
    errors = []
    for _ in range(2):
        with pytest.raises(bojagi.CredentialsError) as caught:
            secrets.get_secret_list()
        errors.append(caught.value)
    first, second = (weakref.ref(error.__cause__) for error in errors)
    assert first() is not second()
    with pytest.raises(bojagi.CredentialsError):
        secrets.get_secret_list()
    del errors[0]
    gc.collect()
    assert (first(), second()) == (None, errors[0].__cause__)


def test_it_is_asked_again_after_it_failed(emulator: Emulator) -> None:
    answers: list[Credentials] = []
    secrets = ncloud.SecretManager(credentials=lambda: answers.pop(), endpoint=emulator.url)
    with pytest.raises(bojagi.CredentialsError, match="IndexError: pop from empty list"):
        secrets.get_secret_list()
    answers.append(GOOD)
    assert secrets.get_secret_list().total_count == 0


def test_it_may_read_its_credentials_with_another_client(emulator: Emulator) -> None:
    def nested() -> Credentials:
        ncloud.SecretManager(**KEYS, endpoint=emulator.url).get_secret_list()
        return plain()

    assert listed("blocking", nested, emulator.url) == 0


@pytest.mark.parametrize("form", ["blocking", "asyncio"])
def test_one_that_takes_too_long_meets_the_deadline(form: str, emulator: Emulator) -> None:
    release = threading.Event()

    def slow() -> Credentials:
        release.wait(30)
        return plain()

    options: dict[str, Any] = {"credentials": slow, "endpoint": emulator.url, "timeout": 0.2}
    with pytest.raises(bojagi.TimeoutError):
        if form == "blocking":
            ncloud.SecretManager(**options).get_secret_list()
        else:
            asyncio.run(main_(options))
    release.set()


async def main_(options: dict[str, Any]) -> None:
    await ncloud.AsyncSecretManager(**options).get_secret_list()


def test_the_event_loop_runs_on_while_it_is_asked(emulator: Emulator) -> None:
    turns = 0

    def waits() -> Credentials:
        time.sleep(0.3)
        return plain()

    async def main() -> int:
        nonlocal turns
        secrets = ncloud.AsyncSecretManager(credentials=waits, endpoint=emulator.url)
        task = asyncio.ensure_future(secrets.get_secret_list())
        while not task.done():
            turns += 1
            await asyncio.sleep(0.01)
        return (await task).total_count

    assert asyncio.run(main()) == 0
    assert turns > 5


@pytest.mark.parametrize("provider", ["time.sleep(60)", "while_busy()", "asyncio.sleep(60)"])
def test_a_program_that_ends_while_it_is_asked_ends_cleanly(provider: str) -> None:
    program = f"""
import asyncio, threading, time
from bojagi import ncloud
def while_busy():
    while True:
        pass
options = dict(credentials=lambda: {provider}, endpoint="http://127.0.0.1:9")
thread = threading.Thread(target=ncloud.SecretManager(**options).get_secret_list, daemon=True)
thread.start()
async def main():
    call = asyncio.ensure_future(ncloud.AsyncSecretManager(**options).get_secret_list())
    await asyncio.sleep(0.2)
asyncio.run(main())
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, timeout=30, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_its_token_travels_with_the_pair(emulator: Emulator) -> None:
    temporary = Credentials(**KEYS, security_token="hunter3")
    secrets = alibaba.SecretsManager(credentials=lambda: temporary, endpoint=emulator.url)
    assert secrets.resolve_credentials().temporary
    assert secrets.list_secrets().total_count == 0


def test_a_pair_is_checked_and_redacted() -> None:
    at = datetime(2026, 1, 2, tzinfo=timezone.utc)
    pair = Credentials(access_key="a", secret_key="hunter2", expires_at=at)
    assert (pair.access_key, pair.secret_key.reveal(), pair.expires_at) == ("a", "hunter2", at)
    assert pair.security_token is None
    assert pair == Credentials(access_key="a", secret_key=pair.secret_key, expires_at=at)
    assert pair != Credentials(access_key="a", secret_key="hunter2")
    assert repr(pair) == (
        "Credentials(access_key='a', secret_key=SecretString(***), security_token=None, "
        "expires_at=datetime.datetime(2026, 1, 2, 0, 0, tzinfo=datetime.timezone.utc))"
    )
    temporary = Credentials(access_key="a", secret_key="hunter2", security_token="hunter3")
    assert temporary.security_token == bojagi.SecretString("hunter3")
    assert "hunter" not in repr(temporary)
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(pair)
    with pytest.raises(bojagi.CredentialsError, match="white space"):
        Credentials(access_key="a", secret_key="hunter2\n")
    with pytest.raises(bojagi.CredentialsError, match="security_token holds white space"):
        Credentials(access_key="a", secret_key="hunter2", security_token="hunter3\n")
    with pytest.raises(TypeError):
        Credentials(access_key="a", secret_key="b", expires_at=datetime(2026, 1, 2))


def test_only_one_way_to_give_credentials_may_be_used() -> None:
    with pytest.raises(bojagi.InvalidArgumentError, match="only one of"):
        ncloud.SecretManager(**KEYS, credentials=plain)
    with pytest.raises(TypeError, match="expected a function that gives Credentials, got str"):
        ncloud.SecretManager(credentials="key")  # type: ignore[arg-type]
