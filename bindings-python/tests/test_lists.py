"""Lists that are read page by page: `for` and `async for`."""

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator

import pytest

import bojagi
from bojagi import ncloud
from conftest import KEYS, Emulator, gone, silent_server


@pytest.fixture
def many(emulator: Emulator) -> Emulator:
    """45 secrets, which are three pages."""
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    for n in range(45):
        secrets.create_secret(secret_name=f"many-{n}", value='{"k":"v"}', rotation_targets=["k"])
    return emulator


def pages(emulator: Emulator) -> int:
    return sum(request["method"] == "GET" for request in emulator.requests())


NAMES = [f"many-{n}" for n in reversed(range(45))]


def test_every_secret_comes_once(many: Emulator) -> None:
    items = ncloud.SecretManager(**KEYS, endpoint=many.url).iter_secret_list()
    assert isinstance(items, Iterator)
    assert iter(items) is items
    assert [item.secret_name for item in items] == NAMES
    assert pages(many) == 3
    assert list(items) == []
    assert pages(many) == 3


def test_a_page_is_read_when_its_first_item_is_wanted(many: Emulator) -> None:
    items = ncloud.SecretManager(**KEYS, endpoint=many.url).iter_secret_list()
    assert pages(many) == 0
    for n, item in enumerate(items):
        assert isinstance(item, ncloud.SecretListItem)
        assert pages(many) == n // 20 + 1
        if n == 25:
            break
    assert pages(many) == 2
    assert next(items).secret_name == NAMES[26]


def test_async_for_does_the_same(many: Emulator) -> None:
    async def main() -> list[str]:
        items = ncloud.AsyncSecretManager(**KEYS, endpoint=many.url).iter_secret_list()
        assert isinstance(items, AsyncIterator)
        assert pages(many) == 0
        names = []
        async for item in items:
            names.append(item.secret_name)
            if len(names) == 26:
                break
        assert pages(many) == 2
        names += [item.secret_name async for item in items]
        with pytest.raises(StopAsyncIteration):
            await anext_(items)
        return names

    assert asyncio.run(main()) == NAMES
    assert pages(many) == 3


async def anext_(items: AsyncIterator[ncloud.SecretListItem]) -> ncloud.SecretListItem:
    return await items.__anext__()


def test_tasks_that_share_an_iterator_share_its_items(many: Emulator) -> None:
    async def main() -> list[str]:
        items = ncloud.AsyncSecretManager(**KEYS, endpoint=many.url).iter_secret_list()
        taken = await asyncio.gather(*(anext_(items) for _ in range(45)))
        return [item.secret_name for item in taken]

    assert sorted(asyncio.run(main())) == sorted(NAMES)
    assert pages(many) == 3


def test_an_error_is_typed_and_the_page_is_asked_for_again(emulator: Emulator) -> None:
    keys = {**KEYS, "secret_key": "wrong"}
    items = ncloud.SecretManager(**keys, endpoint=emulator.url).iter_secret_list()
    for _ in range(2):
        with pytest.raises(bojagi.UnauthenticatedError) as caught:
            next(items)
        assert caught.value.operation == "get_secret_list"
    assert pages(emulator) == 2

    async def main() -> None:
        async for _ in ncloud.AsyncSecretManager(**keys, endpoint=emulator.url).iter_secret_list():
            pass

    with pytest.raises(bojagi.UnauthenticatedError):
        asyncio.run(main())


def test_a_cancelled_task_gives_up_its_page() -> None:
    async def read(url: str) -> None:
        options = {**KEYS, "endpoint": url, "timeout": 60, "attempt_timeout": 60}
        async for _ in ncloud.AsyncSecretManager(**options).iter_secret_list():
            pass

    async def main() -> None:
        with silent_server() as (url, taken):
            task = asyncio.ensure_future(read(url))
            while not taken:
                await asyncio.sleep(0.01)
            task.cancel()
            await asyncio.wait([task])
            assert task.cancelled()
            del task
            assert await asyncio.to_thread(gone, taken[0])

    asyncio.run(asyncio.wait_for(main(), 20))


def test_nothing_is_lost_when_a_wait_is_cancelled(many: Emulator) -> None:
    async def main() -> list[str]:
        items = ncloud.AsyncSecretManager(**KEYS, endpoint=many.url).iter_secret_list()
        names: list[str] = []
        for turn in range(1000):
            task = asyncio.ensure_future(anext_(items))
            await asyncio.sleep(turn % 7 * 0.0005)
            if not task.done():
                task.cancel()
            try:
                names.append((await task).secret_name)
            except asyncio.CancelledError:
                continue
            except StopAsyncIteration:
                break
        return names

    assert asyncio.run(main()) == NAMES


def test_ctrl_c_interrupts_the_wait_for_a_page() -> None:
    program = """
import signal, sys
# A job in the background is started with this signal ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
from bojagi import ncloud
secrets = ncloud.SecretManager(access_key="a", secret_key="b", endpoint=sys.argv[1], timeout=60)
for _ in secrets.iter_secret_list():
    pass
"""
    with silent_server() as (url, taken):
        command = [sys.executable, "-c", program, url]
        with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
            while not taken:
                time.sleep(0.01)
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=10)
    assert b"KeyboardInterrupt" in errors
