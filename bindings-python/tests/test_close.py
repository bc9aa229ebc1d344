"""Clients that are closed: by `with`, by `close`, and by being forgotten."""

import asyncio
import contextlib
import gc
import pickle
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

import bojagi
from bojagi import ncloud
from conftest import KEYS, Emulator, gone

PAGE = b'{"code":"SUCCESS","data":{"totalPageNo":1,"totalCount":7,"secretList":[]}}'
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(PAGE), PAGE)


@contextlib.contextmanager
def answering(when: threading.Event) -> Iterator[tuple[str, list[socket.socket]]]:
    """Answers one request of each connection, `when` it may, and keeps it open."""
    taken: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection = server.accept()[0]
                    taken.append(connection)
                    connection.recv(65536)
                    when.wait(10)
                    connection.sendall(ANSWER)

        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", taken
        for connection in taken:
            connection.close()


def at_once() -> threading.Event:
    event = threading.Event()
    event.set()
    return event


def refused(error: bojagi.BojagiError, operation: str) -> None:
    assert type(error) is bojagi.FailedPreconditionError
    assert str(error) == f"{operation}: the client is closed; make a new one"
    assert (error.operation, error.attempts, error.retryable) == (operation, 0, False)


def test_a_client_is_closed_where_its_block_ends(emulator: Emulator) -> None:
    with ncloud.SecretManager(**KEYS, endpoint=emulator.url) as secrets:
        assert secrets.get_secret_list().total_count == 0
        begun = secrets.iter_secret_list()
    emulator.post("reset")
    for _ in range(2):
        with pytest.raises(bojagi.FailedPreconditionError) as caught:
            secrets.get_secret_value(secret_id="1")
        refused(caught.value, "get_secret_value")
        for items in (begun, secrets.iter_secret_list()):
            with pytest.raises(bojagi.FailedPreconditionError) as caught:
                next(items)
            refused(caught.value, "get_secret_list")
        secrets.close()
    with secrets, pytest.raises(bojagi.FailedPreconditionError):
        secrets.get_secret_list()
    assert emulator.requests() == []


def test_an_asynchronous_client_is_closed_where_its_block_ends(emulator: Emulator) -> None:
    async def main() -> None:
        async with ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url) as secrets:
            assert type(secrets) is ncloud.AsyncSecretManager
            assert (await secrets.get_secret_list()).total_count == 0
            begun = secrets.iter_secret_list()
        emulator.post("reset")
        for _ in range(2):
            with pytest.raises(bojagi.FailedPreconditionError) as caught:
                await secrets.get_secret_value(secret_id="1")
            refused(caught.value, "get_secret_value")
            for items in (begun, secrets.iter_secret_list()):
                with pytest.raises(bojagi.FailedPreconditionError) as caught:
                    async for _ in items:
                        pass
                refused(caught.value, "get_secret_list")
            await secrets.close()
        assert emulator.requests() == []

    asyncio.run(main())


def test_what_a_block_raises_comes_out_of_it() -> None:
    with pytest.raises(KeyError), ncloud.SecretManager(**KEYS) as secrets:
        raise KeyError
    with pytest.raises(bojagi.FailedPreconditionError):
        secrets.get_secret_list()

    async def main() -> None:
        async with ncloud.AsyncSecretManager(**KEYS):
            raise KeyError

    with pytest.raises(KeyError):
        asyncio.run(main())


def test_to_close_a_client_ends_its_connections() -> None:
    with answering(at_once()) as (url, taken):
        with ncloud.SecretManager(**KEYS, endpoint=url) as secrets:
            assert secrets.get_secret_list().total_count == 7
        assert gone(taken[0])

        async def main() -> None:
            async with ncloud.AsyncSecretManager(**KEYS, endpoint=url) as secrets:
                assert (await secrets.get_secret_list()).total_count == 7
            assert await asyncio.to_thread(gone, taken[1])

        asyncio.run(main())


def test_to_forget_a_client_ends_its_connections() -> None:
    with answering(at_once()) as (url, taken):
        secrets = ncloud.SecretManager(**KEYS, endpoint=url)
        assert secrets.get_secret_list().total_count == 7
        del secrets
        gc.collect()
        assert gone(taken[0])


def test_a_call_that_is_under_way_goes_on_to_its_end() -> None:
    may_answer, counts = threading.Event(), list[int]()
    with answering(may_answer) as (url, taken):
        secrets = ncloud.SecretManager(**KEYS, endpoint=url)
        thread = threading.Thread(
            target=lambda: counts.append(secrets.get_secret_list().total_count)
        )
        thread.start()
        while not taken:
            pass
        secrets.close()
        with pytest.raises(bojagi.FailedPreconditionError):
            secrets.get_secret_list()
        may_answer.set()
        thread.join(10)
        assert counts == [7]
        assert gone(taken[0])


@pytest.mark.parametrize("client", [ncloud.SecretManager, ncloud.AsyncSecretManager])
def test_a_client_is_of_one_process(client: Any) -> None:
    with pytest.raises(TypeError, match="cannot be pickled; make one in the other process"):
        pickle.dumps(client(**KEYS))
