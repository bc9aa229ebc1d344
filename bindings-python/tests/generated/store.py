# Generated from core by `make generate`. Do not edit.
# pyright: reportUnusedImport=false
"""Checked by mypy and pyright, never run: every option, operation, field and member."""

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from typing_extensions import assert_type

from bojagi import Credentials, SecretString, SecretValue
from bojagi.store import (
    GeneratePasswordResponse,
    Secret,
    SecretListItem,
    AsyncSecretStore,
    SecretStore,
)
from bojagi.ncloud import AsyncSecretManager, SecretManager
from bojagi.alibaba import AsyncSecretsManager, SecretsManager


def clients(
    address: str,
    access_key: str | None,
    secret_key: SecretString | SecretValue | str | None,
    security_token: SecretString | SecretValue | str | None,
    credentials: Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None,
    profile: str | None,
    timeout: timedelta | float | None,
    attempt_timeout: timedelta | float | None,
    connect_timeout: timedelta | float | None,
    max_attempts: int | None,
    retry_delay: timedelta | float | None,
    max_retry_delay: timedelta | float | None,
    retry_budget: int | None,
    ca_bundle: str | None,
    proxy: SecretString | SecretValue | str | None,
    allow_http: bool | None,
    user_agent_suffix: str | None,
    check_limits: bool | None,
) -> None:
    assert_type(SecretStore(address=address, access_key=access_key, secret_key=secret_key, security_token=security_token, credentials=credentials, profile=profile, timeout=timeout, attempt_timeout=attempt_timeout, connect_timeout=connect_timeout, max_attempts=max_attempts, retry_delay=retry_delay, max_retry_delay=max_retry_delay, retry_budget=retry_budget, ca_bundle=ca_bundle, proxy=proxy, allow_http=allow_http, user_agent_suffix=user_agent_suffix, check_limits=check_limits), SecretStore)
    assert_type(AsyncSecretStore(address=address, access_key=access_key, secret_key=secret_key, security_token=security_token, credentials=credentials, profile=profile, timeout=timeout, attempt_timeout=attempt_timeout, connect_timeout=connect_timeout, max_attempts=max_attempts, retry_delay=retry_delay, max_retry_delay=max_retry_delay, retry_budget=retry_budget, ca_bundle=ca_bundle, proxy=proxy, allow_http=allow_http, user_agent_suffix=user_agent_suffix, check_limits=check_limits), AsyncSecretStore)


def closed(client: SecretStore) -> None:
    with client as entered:
        assert_type(entered, SecretStore)
        assert_type(entered.close(), None)


async def async_closed(client: AsyncSecretStore) -> None:
    async with client as entered:
        assert_type(entered, AsyncSecretStore)
        assert_type(await entered.close(), None)


def ncloud(client: SecretStore) -> None:
    assert_type(client.ncloud, SecretManager | None)


def async_ncloud(client: AsyncSecretStore) -> None:
    assert_type(client.ncloud, AsyncSecretManager | None)


def alibaba(client: SecretStore) -> None:
    assert_type(client.alibaba, SecretsManager | None)


def async_alibaba(client: AsyncSecretStore) -> None:
    assert_type(client.alibaba, AsyncSecretsManager | None)


def generate_password(
    client: SecretStore,
    length: int | None,
    exclude_characters: str | None,
    exclude_lowercase: bool | None,
    exclude_uppercase: bool | None,
    exclude_numbers: bool | None,
    exclude_punctuation: bool | None,
    require_each_included_type: bool | None,
) -> None:
    assert_type(client.generate_password(length=length, exclude_characters=exclude_characters, exclude_lowercase=exclude_lowercase, exclude_uppercase=exclude_uppercase, exclude_numbers=exclude_numbers, exclude_punctuation=exclude_punctuation, require_each_included_type=require_each_included_type), GeneratePasswordResponse)


async def async_generate_password(
    client: AsyncSecretStore,
    length: int | None,
    exclude_characters: str | None,
    exclude_lowercase: bool | None,
    exclude_uppercase: bool | None,
    exclude_numbers: bool | None,
    exclude_punctuation: bool | None,
    require_each_included_type: bool | None,
) -> None:
    assert_type(await client.generate_password(length=length, exclude_characters=exclude_characters, exclude_lowercase=exclude_lowercase, exclude_uppercase=exclude_uppercase, exclude_numbers=exclude_numbers, exclude_punctuation=exclude_punctuation, require_each_included_type=require_each_included_type), GeneratePasswordResponse)


def get_secret(
    client: SecretStore,
    secret_name: str,
) -> None:
    assert_type(client.get_secret(secret_name=secret_name), Secret)


async def async_get_secret(
    client: AsyncSecretStore,
    secret_name: str,
) -> None:
    assert_type(await client.get_secret(secret_name=secret_name), Secret)


def put_secret(
    client: SecretStore,
    secret_name: str,
    value: SecretString | SecretValue | str,
) -> None:
    assert_type(client.put_secret(secret_name=secret_name, value=value), None)


async def async_put_secret(
    client: AsyncSecretStore,
    secret_name: str,
    value: SecretString | SecretValue | str,
) -> None:
    assert_type(await client.put_secret(secret_name=secret_name, value=value), None)


def delete_secret(
    client: SecretStore,
    secret_name: str,
) -> None:
    assert_type(client.delete_secret(secret_name=secret_name), None)


async def async_delete_secret(
    client: AsyncSecretStore,
    secret_name: str,
) -> None:
    assert_type(await client.delete_secret(secret_name=secret_name), None)


def restore_secret(
    client: SecretStore,
    secret_name: str,
) -> None:
    assert_type(client.restore_secret(secret_name=secret_name), None)


async def async_restore_secret(
    client: AsyncSecretStore,
    secret_name: str,
) -> None:
    assert_type(await client.restore_secret(secret_name=secret_name), None)


def iter_secrets(
    client: SecretStore,
) -> None:
    assert_type(client.iter_secrets(), Iterator[SecretListItem])


def async_iter_secrets(
    client: AsyncSecretStore,
) -> None:
    assert_type(client.iter_secrets(), AsyncIterator[SecretListItem])


def model_generate_password_response(model: GeneratePasswordResponse) -> None:
    assert_type(model.password, SecretString)
    GeneratePasswordResponse(password=model.password)
    assert_type(model.__replace__(), GeneratePasswordResponse)


def model_secret(model: Secret) -> None:
    assert_type(model.secret_name, str)
    assert_type(model.value, SecretValue)
    Secret(secret_name=model.secret_name, value=model.value)
    assert_type(model.__replace__(), Secret)


def model_secret_list_item(model: SecretListItem) -> None:
    assert_type(model.secret_name, str)
    assert_type(model.create_time, datetime | None)
    assert_type(model.scheduled_for_deletion, bool)
    SecretListItem(secret_name=model.secret_name, create_time=model.create_time, scheduled_for_deletion=model.scheduled_for_deletion)
    assert_type(model.__replace__(), SecretListItem)
