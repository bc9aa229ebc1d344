"""Ways to read a secret of Alibaba Cloud KMS, for `clients.py`: bojagi's and the official SDK's."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

NAME = "bench"


def bojagi(options: dict[str, Any]) -> Callable[[], str]:
    from bojagi import alibaba

    secrets = alibaba.SecretsManager(**options)

    def read() -> str:
        return secrets.get_secret_value(secret_name=NAME).secret_data["password"].reveal()

    return read


@asynccontextmanager
async def async_bojagi(options: dict[str, Any]) -> AsyncIterator[Callable[[], Awaitable[str]]]:
    from bojagi import alibaba

    async with alibaba.AsyncSecretsManager(**options) as secrets:

        async def read() -> str:
            value = await secrets.get_secret_value(secret_name=NAME)
            return value.secret_data["password"].reveal()

        yield read


def official(options: dict[str, Any]) -> tuple[Any, Any, Any]:
    from alibabacloud_kms20160120.client import Client
    from alibabacloud_kms20160120.models import GetSecretValueRequest
    from alibabacloud_tea_openapi.models import Config
    from darabonba.runtime import RuntimeOptions

    config = Config(
        access_key_id=options["access_key"],
        access_key_secret=options["secret_key"],
        endpoint=urlsplit(options["endpoint"]).netloc,
        protocol="http",
        # Its pool is of 10 connections otherwise.
        max_idle_conns=64,
    )
    return Client(config), GetSecretValueRequest(secret_name=NAME), RuntimeOptions()


def password(answer: Any) -> str:
    value: str = json.loads(answer.body.secret_data)["password"]
    return value


def sdk(options: dict[str, Any]) -> Callable[[], str]:
    client, request, runtime = official(options)
    return lambda: password(client.get_secret_value_with_options(request, runtime))


@asynccontextmanager
async def async_sdk(options: dict[str, Any]) -> AsyncIterator[Callable[[], Awaitable[str]]]:
    client, request, runtime = official(options)

    async def read() -> str:
        return password(await client.get_secret_value_with_options_async(request, runtime))

    yield read
