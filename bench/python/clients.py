"""One way to read a secret value, measured in a process of its own: `clients.py NAME MODE URL ID`.

For each line on its standard input it makes one round of calls, and answers with what one of them
cost. All but bojagi and Alibaba Cloud's SDK sign by hand, as people do whose provider has none.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import alibaba

ACCESS_KEY, SECRET_KEY = "bench-access-key", "bench-secret-key"
PASSWORD = "p" * 20
CALLS = 1_920
THREADS = 32
IN_FLIGHT = 64

Read = Callable[[], str]
AsyncRead = Callable[[], Awaitable[str]]


def signed(path: str) -> dict[str, str]:
    now = str(int(time.time() * 1000))
    text = f"GET {path}\n{now}\n{ACCESS_KEY}".encode()
    mac = hmac.new(SECRET_KEY.encode(), text, hashlib.sha256).digest()
    return {
        "x-ncp-apigw-timestamp": now,
        "x-ncp-iam-access-key": ACCESS_KEY,
        "x-ncp-apigw-signature-v2": base64.b64encode(mac).decode(),
    }


def password(body: bytes) -> str:
    value: str = json.loads(json.loads(body)["data"]["decryptedSecretChain"]["active"])["password"]
    return value


def options(url: str) -> dict[str, Any]:
    return {"access_key": ACCESS_KEY, "secret_key": SECRET_KEY, "endpoint": url}


def bojagi(url: str, secret: str) -> Read:
    from bojagi import ncloud

    secrets = ncloud.SecretManager(**options(url))

    def read() -> str:
        value = secrets.get_secret_value(secret_id=secret)
        assert value.active is not None
        return value.active["password"].reveal()

    return read


def requests(url: str, secret: str) -> Read:
    import requests

    session = requests.Session()
    session.mount("http://", requests.adapters.HTTPAdapter(pool_maxsize=THREADS))
    path = f"/api/v1/secrets/{secret}/values"

    def read() -> str:
        return password(session.get(url + path, headers=signed(path)).content)

    return read


def niquests(url: str, secret: str) -> Read:
    import niquests

    session = niquests.Session(pool_maxsize=THREADS)
    path = f"/api/v1/secrets/{secret}/values"

    def read() -> str:
        return password(session.get(url + path, headers=signed(path)).content)

    return read


def httpx(url: str, secret: str) -> Read:
    import httpx

    client = httpx.Client()
    path = f"/api/v1/secrets/{secret}/values"

    def read() -> str:
        return password(client.get(url + path, headers=signed(path)).content)

    return read


def pycurl(url: str, secret: str) -> Read:
    import pycurl

    path = f"/api/v1/secrets/{secret}/values"
    local = threading.local()

    def read() -> str:
        curl = getattr(local, "curl", None)
        if curl is None:
            curl = local.curl = pycurl.Curl()
            curl.setopt(pycurl.URL, url + path)
        curl.setopt(pycurl.HTTPHEADER, [f"{name}: {value}" for name, value in signed(path).items()])
        return password(curl.perform_rb())

    return read


def pyreqwest(url: str, secret: str) -> Read:
    from pyreqwest.client import SyncClientBuilder

    client = SyncClientBuilder().build()
    path = f"/api/v1/secrets/{secret}/values"

    def read() -> str:
        answer = client.get(url + path).headers(signed(path)).build().send()
        return password(bytes(answer.bytes()))

    return read


@asynccontextmanager
async def async_bojagi(url: str, secret: str) -> AsyncIterator[AsyncRead]:
    from bojagi import ncloud

    async with ncloud.AsyncSecretManager(**options(url)) as secrets:

        async def read() -> str:
            value = await secrets.get_secret_value(secret_id=secret)
            assert value.active is not None
            return value.active["password"].reveal()

        yield read


@asynccontextmanager
async def async_aiohttp(url: str, secret: str) -> AsyncIterator[AsyncRead]:
    import aiohttp

    path = f"/api/v1/secrets/{secret}/values"
    async with aiohttp.ClientSession() as session:

        async def read() -> str:
            async with session.get(url + path, headers=signed(path)) as answer:
                return password(await answer.read())

        yield read


@asynccontextmanager
async def async_httpx(url: str, secret: str) -> AsyncIterator[AsyncRead]:
    import httpx

    path = f"/api/v1/secrets/{secret}/values"
    async with httpx.AsyncClient() as client:

        async def read() -> str:
            return password((await client.get(url + path, headers=signed(path))).content)

        yield read


@asynccontextmanager
async def async_niquests(url: str, secret: str) -> AsyncIterator[AsyncRead]:
    import niquests

    path = f"/api/v1/secrets/{secret}/values"
    async with niquests.AsyncSession(pool_maxsize=IN_FLIGHT) as session:

        async def read() -> str:
            return password((await session.get(url + path, headers=signed(path))).content or b"")

        yield read


@asynccontextmanager
async def async_pyreqwest(url: str, secret: str) -> AsyncIterator[AsyncRead]:
    from pyreqwest.client import ClientBuilder

    path = f"/api/v1/secrets/{secret}/values"
    async with ClientBuilder().build() as client:

        async def read() -> str:
            answer = await client.get(url + path).headers(signed(path)).build().send()
            return password(bytes(await answer.bytes()))

        yield read


SYNC = {each.__name__: each for each in (bojagi, pycurl, pyreqwest, requests, httpx, niquests)}
ASYNC = {
    each.__name__.removeprefix("async_"): each
    for each in (async_bojagi, async_pyreqwest, async_aiohttp, async_httpx, async_niquests)
}
# The same of Alibaba Cloud KMS, whose secrets need no ID.
ALIBABA = {"bojagi, Alibaba": alibaba.bojagi, "alibabacloud_kms20160120": alibaba.sdk}
ASYNC_ALIBABA = {
    "bojagi, Alibaba": alibaba.async_bojagi,
    "alibabacloud_kms20160120": alibaba.async_sdk,
}


def reader(name: str, url: str, secret: str) -> Read:
    return ALIBABA[name](options(url)) if name in ALIBABA else SYNC[name](url, secret)


def async_reader(name: str, url: str, secret: str) -> AbstractAsyncContextManager[AsyncRead]:
    if name in ASYNC_ALIBABA:
        return ASYNC_ALIBABA[name](options(url))
    return ASYNC[name](url, secret)


def cost(began: tuple[float, float], calls: int) -> None:
    took = time.perf_counter() - began[0], time.process_time() - began[1]
    print(*(seconds / calls * 1e6 for seconds in took), flush=True)


def start() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def many(read: Read, calls: int) -> None:
    for _ in range(calls):
        assert read() == PASSWORD


def serve(name: str, threads: int, url: str, secret: str) -> None:
    read = reader(name, url, secret)
    share = CALLS // threads
    with ThreadPoolExecutor(threads) as pool:

        def spread() -> None:
            for done in [pool.submit(many, read, share) for _ in range(threads)]:
                done.result()

        once = spread if threads > 1 else lambda: many(read, CALLS)
        for _ in sys.stdin:
            began = start()
            once()
            cost(began, share * threads)


async def serve_async(name: str, url: str, secret: str) -> None:
    share = CALLS // IN_FLIGHT
    async with async_reader(name, url, secret) as read:

        async def some() -> None:
            for _ in range(share):
                assert await read() == PASSWORD

        for _ in sys.stdin:
            began = start()
            await asyncio.gather(*(some() for _ in range(IN_FLIGHT)))
            cost(began, share * IN_FLIGHT)


if __name__ == "__main__":
    name, mode, url, secret = sys.argv[1:]
    if mode == "async":
        asyncio.run(serve_async(name, url, secret))
    else:
        serve(name, THREADS if mode == "threads" else 1, url, secret)
