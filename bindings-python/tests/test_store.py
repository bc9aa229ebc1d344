"""What `bojagi.open` gives, besides what the cases play."""

import asyncio
from typing import Any

import pytest

import bojagi
from bojagi import alibaba, ncloud, store
from conftest import KEYS, Emulator

VALUE = '{"password":"p1"}'


def test_the_client_of_the_provider_is_one_call_away(emulator: Emulator) -> None:
    secrets = bojagi.open(f"ncloud:?endpoint={emulator.url}", **KEYS)
    secrets.put_secret(secret_name="orders-db", value=VALUE)
    assert secrets.alibaba is None
    assert isinstance(secrets.ncloud, ncloud.SecretManager)
    assert secrets.ncloud.find_secret(secret_name="orders-db").secret_name == "orders-db"

    async def find(client: Any) -> Any:
        return await client.describe_secret(secret_name="orders-db")

    other = store.AsyncSecretStore(f"alibaba:?endpoint={emulator.url}", **KEYS)
    assert other.ncloud is None
    assert isinstance(other.alibaba, alibaba.AsyncSecretsManager)
    with pytest.raises(bojagi.NotFoundError):
        asyncio.run(find(other.alibaba))

    secrets.close()
    with pytest.raises(bojagi.FailedPreconditionError):
        secrets.ncloud.find_secret(secret_name="orders-db")


def test_an_address_is_needed() -> None:
    with pytest.raises(TypeError, match="address"):
        bojagi.open()  # type: ignore[call-arg]
