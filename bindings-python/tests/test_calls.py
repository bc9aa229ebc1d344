"""What is Python's own about a call: blocking, cancelling, arguments, errors."""

import asyncio
import socket
import threading
import time
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

import bojagi
from bojagi import alibaba, ncloud
from conftest import KEYS, Emulator, gone, silent_server


def test_a_deadline_is_an_error_of_its_own() -> None:
    with silent_server() as (url, _):
        secrets = ncloud.SecretManager(**KEYS, endpoint=url, timeout=0.2)
        with pytest.raises(TimeoutError) as caught:
            secrets.get_secret_list()
    assert isinstance(caught.value, bojagi.TimeoutError)
    assert caught.value.retryable
    assert caught.value.attempts == 1
    assert "200 ms" in str(caught.value)


@pytest.mark.parametrize("timeout", [2, 2.0, timedelta(seconds=2)])
def test_a_timeout_is_seconds_or_a_timedelta(timeout: Any) -> None:
    ncloud.SecretManager(**KEYS, timeout=timeout)


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), timedelta(seconds=-1)])
def test_a_timeout_that_is_none_is_refused(timeout: Any) -> None:
    with pytest.raises(bojagi.InvalidArgumentError):
        ncloud.SecretManager(**KEYS, timeout=timeout)
    with pytest.raises(TypeError, match="expected a timedelta"):
        ncloud.SecretManager(**KEYS, timeout="2")  # type: ignore[arg-type]


def test_what_is_one_of_several_models_is_given_as_its_class(emulator: Emulator) -> None:
    secrets = alibaba.SecretsManager(**KEYS, endpoint=emulator.url)
    config = alibaba.RamCredentialsConfig(user_name="robot", custom_data={"team": "red"})
    assert isinstance(config, alibaba.ExtendedConfig)
    assert config == config.__replace__(custom_data={"team": "red"})
    given: dict[str, Any] = {
        "secret_name": "$Auto",
        "version_id": "v1",
        "secret_data": '{"AccessKeys":[{"AccessKeyId":"a","AccessKeySecret":"s"}]}',
    }
    made = secrets.create_secret(**given, extended_config=config)
    assert made.secret_type == alibaba.SecretType.RAM_CREDENTIALS
    assert '"UserName":"robot"' in (made.extended_config or "")
    for other in ("hunter2", {"user_name": "hunter2"}, made):
        with pytest.raises(TypeError, match=r"expected RdsConfig, .* or PolarDbConfig,") as caught:
            secrets.create_secret(**given, extended_config=other)  # type: ignore[arg-type]
        assert "hunter2" not in str(caught.value)


def test_options_reach_core() -> None:
    options: dict[str, Any] = {**KEYS, "endpoint": "http://127.0.0.1:9", "max_attempts": 3}
    secrets = ncloud.SecretManager(**options, retry_delay=0.001, max_retry_delay=0.001)
    with pytest.raises(bojagi.NetworkError) as caught:
        secrets.get_secret_list()
    assert caught.value.attempts == 3
    thrifty = ncloud.SecretManager(**options, retry_delay=0.001, retry_budget=0)
    with pytest.raises(bojagi.NetworkError, match="not tried again") as caught:
        thrifty.get_secret_list()
    assert caught.value.attempts == 1
    careless = ncloud.SecretManager(**options, check_limits=False, retry_delay=0)
    with pytest.raises(bojagi.NetworkError):
        careless.get_secret_list(page_no=0)
    with pytest.raises(bojagi.InvalidArgumentError, match="page_no"):
        secrets.get_secret_list(page_no=0)
    for unusable in (
        {"max_attempts": 0},
        {"endpoint": "http://example.com"},
        {"region": ncloud.Region.KOREA},
        {"ca_bundle": "/nowhere.pem"},
        {"profile": "team"},
        {"access_key": None},
    ):
        with pytest.raises(bojagi.InvalidArgumentError):
            ncloud.SecretManager(**{**options, **unusable})
    ncloud.SecretManager(**{**options, "endpoint": "http://example.com", "allow_http": True})


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        ("max_attempts", "3", "expected int, got str"),
        ("allow_http", 1, "'int' object is not an instance of 'bool'"),
        ("retry_delay", "1s", "expected a timedelta or a number of seconds, got str"),
        ("proxy", 1, "expected str, SecretString or SecretValue, got int"),
        ("region", 1, "expected str, got int"),
        ("access_key", b"key", "expected str, got bytes"),
    ],
)
def test_an_option_of_a_wrong_type_is_named(option: str, value: Any, expected: str) -> None:
    with pytest.raises(TypeError, match=expected) as caught:
        ncloud.SecretManager(**{**KEYS, option: value})
    # Python 3.10 has no notes.
    assert option in "".join(getattr(caught.value, "__notes__", [option]))


@pytest.mark.parametrize("page_no", [-1, 2**32, 2**80])
def test_a_number_out_of_range_is_refused(page_no: int, emulator: Emulator) -> None:
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    with pytest.raises(bojagi.InvalidArgumentError, match=r"0 or more, and below 2\*\*32"):
        secrets.get_secret_list(page_no=page_no)
    with pytest.raises(TypeError, match="expected int, got float"):
        secrets.get_secret_list(page_no=1.0)  # type: ignore[arg-type]


def test_half_a_surrogate_pair_is_refused(emulator: Emulator) -> None:
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    for call in (
        lambda: secrets.get_secret_value(secret_id="\udc80"),
        lambda: bojagi.SecretString("\udc80"),
    ):
        with pytest.raises(bojagi.InvalidArgumentError, match="surrogate"):
            call()


def test_arguments_are_keywords_and_known(emulator: Emulator) -> None:
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    with pytest.raises(TypeError):
        secrets.get_secret_value("id")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="secret_idd"):
        secrets.get_secret_value(secret_idd="id")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="secret_id"):
        secrets.get_secret_value()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="SecretValue, got int") as caught:
        secrets.create_secret(secret_name="abc", value=1, rotation_targets=[])  # type: ignore[arg-type]
    # Python 3.10 has no notes.
    assert "value" in "".join(getattr(caught.value, "__notes__", ["value"]))


def test_dates_are_aware_and_enums_are_members(emulator: Emulator) -> None:
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    made = secrets.create_secret(
        secret_name="dated",
        value=bojagi.SecretString('{"k":"v"}'),
        rotation_targets=["k"],
        secret_type=ncloud.SecretType.BASIC,
    )
    assert made.register_date is not None
    assert made.register_date.tzinfo == timezone.utc
    assert abs(made.register_date - datetime.now(timezone.utc)) < timedelta(minutes=1)
    assert made.secret_status is ncloud.SecretStatus.ENABLE
    same = [secrets.get_secret_detail(secret_id=made.secret_id) for _ in range(2)]
    assert same[0] == same[1]
    assert made.secret_id in repr(made)
    with pytest.raises(AttributeError):
        made.secret_id = "another"  # type: ignore[misc]


def test_an_application_can_make_models_for_its_own_tests(emulator: Emulator) -> None:
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    made = secrets.create_secret(secret_name="twin", value='{"k":"v"}', rotation_targets=["k"])
    page = secrets.get_secret_list()
    item = ncloud.SecretListItem(
        secret_id=made.secret_id,
        secret_name="twin",
        secret_status="ENABLE",
        secret_type=ncloud.SecretType.BASIC,
        region="KR",
        register_date=made.register_date,
    )
    twin = ncloud.GetSecretListResponse(
        total_page_no=1, current_page_no=1, total_count=1, secret_list=[item]
    )
    assert page == twin
    value = ncloud.GetSecretValueResponse(active='{"k":"v"}', rotation_targets=["k"])
    assert value == secrets.get_secret_value(secret_id=made.secret_id)
    with pytest.raises(TypeError, match="secret_status"):
        ncloud.SecretListItem(secret_id="1", secret_name="x")  # type: ignore[call-arg]


def test_a_blocking_call_lets_other_threads_run() -> None:
    with silent_server() as (url, taken):
        secrets = ncloud.SecretManager(**KEYS, endpoint=url, max_attempts=1)

        def call() -> None:
            with pytest.raises(bojagi.NetworkError):
                secrets.get_secret_list()

        thread = threading.Thread(target=call)
        thread.start()
        # With the lock held, this loop would not see the connection before the deadline.
        while not taken:
            time.sleep(0.01)
        taken[0].close()
        thread.join(30)
        assert not thread.is_alive()


def test_a_cancelled_task_gives_up_its_request() -> None:
    async def main(url: str, taken: list[socket.socket]) -> None:
        secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=url, timeout=60)
        task = asyncio.ensure_future(secrets.get_secret_list())
        while not taken:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(gone, taken[0])

    with silent_server() as (url, taken):
        asyncio.run(asyncio.wait_for(main(url, taken), 20))


def test_many_calls_run_at_once(emulator: Emulator) -> None:
    async def main() -> list[ncloud.GetSecretListResponse]:
        secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url)
        return await asyncio.gather(*(secrets.get_secret_list() for _ in range(50)))

    assert [page.total_count for page in asyncio.run(main())] == [0] * 50


def test_wait_for_ends_in_time() -> None:
    async def main(url: str) -> None:
        secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=url, timeout=60)
        await asyncio.wait_for(secrets.get_secret_list(), 0.1)

    with silent_server() as (url, _), pytest.raises(asyncio.TimeoutError):
        asyncio.run(main(url))
