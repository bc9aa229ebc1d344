"""How calls run: in threads, beside event loops, and over connections that come and go."""

import asyncio
import contextlib
import contextvars
import gc
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

import bojagi
from bojagi import ncloud
from conftest import KEYS, Emulator, silent_server

# Of Linux. Elsewhere the state looks different, and is not waited for.
TCP_INFO = getattr(socket, "TCP_INFO", socket.TCP_NODELAY)
FIN_WAIT_1 = b"\x04"


class ImpatientProxy:
    """Passes on to the emulator, and closes its connections when it is told to."""

    def __init__(self, emulator: Emulator) -> None:
        host, port = emulator.url.removeprefix("http://").split(":")
        self.service = (host, int(port))
        self.server = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.server.getsockname()[1]}"
        self.clients: list[socket.socket] = []
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client = self.server.accept()[0]
                self.clients.append(client)
                service = socket.create_connection(self.service)
                for ends in ((client, service), (service, client)):
                    threading.Thread(target=self.copy, args=ends, daemon=True).start()

    def copy(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.close()

    def close_connections(self) -> bool:
        """Of a client whose calls have all been answered; returns when its system knows of it."""
        closed, self.clients = self.clients, []
        for client in closed:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
                while client.getsockopt(socket.IPPROTO_TCP, TCP_INFO, 1) == FIN_WAIT_1:
                    time.sleep(0.0001)
        return bool(closed)


def stored(emulator: Emulator) -> str:
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    made = secrets.create_secret(secret_name="kept", value='{"k":"v"}', rotation_targets=["k"])
    return made.secret_id


def test_a_connection_that_was_closed_meanwhile_is_not_used(emulator: Emulator) -> None:
    # A POST that is not repeated would fail.
    secret_id = stored(emulator)
    proxy = ImpatientProxy(emulator)
    secrets = ncloud.SecretManager(**KEYS, endpoint=proxy.url, max_attempts=1)
    for _ in range(50):
        secrets.disable_secret(secret_id=secret_id)
        assert proxy.close_connections()
        secrets.enable_secret(secret_id=secret_id)
        assert proxy.close_connections()
    failed: list[Any] = []

    def call(start: threading.Barrier) -> None:
        start.wait()
        try:
            secrets.generate_random_secret(secret_id=secret_id, job_token="none")
        except bojagi.NetworkError as error:
            failed.append(error)
        except bojagi.BojagiError:
            pass

    for _ in range(20):
        start = threading.Barrier(8)
        threads = [threading.Thread(target=call, args=[start]) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert proxy.close_connections()
    assert not failed


def test_nor_by_a_coroutine(emulator: Emulator) -> None:
    secret_id = stored(emulator)
    proxy = ImpatientProxy(emulator)

    async def main() -> None:
        secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=proxy.url, max_attempts=1)
        for _ in range(50):
            await secrets.disable_secret(secret_id=secret_id)
            assert proxy.close_connections()
            await secrets.enable_secret(secret_id=secret_id)
            assert proxy.close_connections()

    asyncio.run(main())


def test_threads_and_event_loops_call_side_by_side(emulator: Emulator) -> None:
    secret_id = stored(emulator)
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    others = ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url)
    got: list[object] = []

    def block() -> None:
        for _ in range(50):
            value = secrets.get_secret_value(secret_id=secret_id).active
            got.append(value and value["k"].reveal())

    async def wait() -> None:
        for _ in range(10):
            many = [others.get_secret_value(secret_id=secret_id) for _ in range(5)]
            for found in await asyncio.gather(*many):
                got.append(found.active and found.active["k"].reveal())

    works: list[Callable[[], None]] = [block] * 8 + [lambda: asyncio.run(wait())] * 3
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == ["v"] * 50 * 11


@pytest.mark.skipif(sys.platform != "linux", reason="counts its threads through /proc")
def test_blocking_calls_leave_no_thread_behind(emulator: Emulator) -> None:
    program = """
import os, sys, time
from bojagi import ncloud
secrets = ncloud.SecretManager(access_key=sys.argv[1], secret_key=sys.argv[2], endpoint=sys.argv[3])
for _ in range(10):
    secrets.get_secret_list()
for _ in range(500):
    threads = len(os.listdir("/proc/self/task"))
    if threads == 1:
        break
    time.sleep(0.01)
print(threads)
"""
    command = [sys.executable, "-c", program, *KEYS.values(), emulator.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert (done.stdout, done.stderr) == ("1\n", "")


def interrupted(program: str) -> float:
    """How long a program that makes a call goes on after Ctrl-C."""
    begin = """
import asyncio, signal, sys, threading, time
from bojagi import ncloud
# A job in the background is started with this signal ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
options = dict(access_key="a", secret_key="b", endpoint=sys.argv[1], timeout=60)
secrets = ncloud.SecretManager(**options)
others = ncloud.AsyncSecretManager(**options)
try:
"""
    end = """
except KeyboardInterrupt:
    print(time.monotonic())
"""
    with silent_server() as (url, taken):
        command = [sys.executable, "-c", begin + program + end, url]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            while len(taken) < program.count("get_secret_list"):
                time.sleep(0.01)
            time.sleep(0.1)
            began = time.monotonic()
            process.send_signal(signal.SIGINT)
            ended, _ = process.communicate(timeout=10)
    return float(ended) - began


@pytest.mark.parametrize(
    "program",
    [
        "    secrets.get_secret_list()",
        "    asyncio.run(others.get_secret_list())",
        # Where another thread drives for it.
        """
    threading.Thread(target=secrets.get_secret_list, daemon=True).start()
    secrets.get_secret_list()
""",
    ],
)
def test_ctrl_c_interrupts_at_once(program: str) -> None:
    # The best of three, since the machine may be busy; the wait itself takes a minute.
    assert min(interrupted(program) for _ in range(3)) < 0.2


def test_a_handler_of_signals_can_make_calls_itself(emulator: Emulator) -> None:
    with silent_server() as (url, _):
        quick = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
        slow = ncloud.SecretManager(**KEYS, endpoint=url, timeout=20, max_attempts=1)
        counts: list[int] = []

        def alarmed(*_: object) -> None:
            counts.append(quick.get_secret_list().total_count)
            if len(counts) == 2:
                raise InterruptedError

        before = signal.signal(signal.SIGALRM, alarmed)
        signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
        try:
            with pytest.raises(InterruptedError):
                slow.get_secret_list()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        assert counts == [0, 0]
        # It is alive still.
        assert quick.get_secret_list().total_count == 0


def test_a_call_is_a_coroutine_like_any_other(emulator: Emulator) -> None:
    name = contextvars.ContextVar("name", default="unset")

    async def main() -> None:
        secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url)
        call = secrets.get_secret_list()
        assert asyncio.iscoroutine(call)
        assert "AsyncSecretManager.get_secret_list" in repr(asyncio.create_task(call))
        assert (await asyncio.wait_for(secrets.get_secret_list(), 10)).total_count == 0
        assert (await asyncio.shield(secrets.get_secret_list())).total_count == 0
        if sys.version_info >= (3, 11):
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(secrets.get_secret_list()) for _ in range(3)]
            assert [task.result().total_count for task in tasks] == [0, 0, 0]
        name.set("mine")
        await secrets.get_secret_list()
        assert name.get() == "mine"
        with pytest.raises(RuntimeError, match="reuse"):
            await call

    asyncio.run(main())


def test_a_task_may_be_eager(emulator: Emulator) -> None:
    async def main() -> None:
        # Of Python 3.12; before, it is None, and sets the usual one.
        factory: Any = getattr(asyncio, "eager_task_factory", None)
        asyncio.get_running_loop().set_task_factory(factory)
        secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url)
        pages = await asyncio.gather(*(secrets.get_secret_list() for _ in range(10)))
        assert [page.total_count for page in pages] == [0] * 10

    asyncio.run(main())


def test_nothing_happens_before_a_call_is_awaited(emulator: Emulator) -> None:
    secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url)
    with pytest.raises(RuntimeError, match="asyncio"):
        secrets.get_secret_list().send(None)
    closed = secrets.get_secret_list()
    closed.close()
    with pytest.raises(RuntimeError, match="reuse"):
        closed.send(None)
    with pytest.raises(KeyError):
        secrets.get_secret_list().throw(KeyError("x"))
    with pytest.warns(
        RuntimeWarning, match="AsyncSecretManager.get_secret_list' was never awaited"
    ):
        del closed
        _ = secrets.get_secret_list()
        del _
    assert not emulator.requests()


class PlainLoop(asyncio.SelectorEventLoop):
    """A loop that reads no sockets for others, like the one of Windows."""

    def add_reader(self, *_: Any) -> None:  # type: ignore[override]
        raise NotImplementedError


def uvloop() -> Any:
    return pytest.importorskip("uvloop").new_event_loop()


@pytest.mark.parametrize("make", [asyncio.new_event_loop, PlainLoop, uvloop])
def test_calls_run_on_any_event_loop(make: Callable[[], Any], emulator: Emulator) -> None:
    async def main() -> None:
        secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url)
        for _ in range(5):
            pages = await asyncio.gather(*(secrets.get_secret_list() for _ in range(50)))
            assert [page.total_count for page in pages] == [0] * 50
        task = asyncio.ensure_future(secrets.get_secret_list())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    loop = make()
    loop.run_until_complete(main())
    loop.run_until_complete(main())
    loop.close()


def test_event_loops_leave_nothing_behind(emulator: Emulator) -> None:
    secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url)

    async def main() -> None:
        await secrets.get_secret_list()

    def used() -> int:
        gc.collect()
        return len(os.listdir("/dev/fd"))

    asyncio.run(main())
    before = used()
    for _ in range(20):
        asyncio.run(main())
    assert used() <= before


def test_anyio_runs_calls_on_asyncio(emulator: Emulator) -> None:
    anyio = pytest.importorskip("anyio")
    counts: list[int] = []

    async def main() -> None:
        secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url)

        async def call() -> None:
            counts.append((await secrets.get_secret_list()).total_count)

        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(call)
        with silent_server() as (url, _):
            slow = ncloud.AsyncSecretManager(**KEYS, endpoint=url, timeout=60)
            with anyio.move_on_after(0.05) as scope:
                await slow.get_secret_list()
            assert scope.cancelled_caught

    anyio.run(main)
    assert counts == [0, 0, 0]


def test_trio_runs_calls_too(emulator: Emulator) -> None:
    trio = pytest.importorskip("trio")
    counts: list[int] = []

    async def main() -> None:
        secrets = ncloud.AsyncSecretManager(**KEYS, endpoint=emulator.url)

        async def call() -> None:
            counts.append((await secrets.get_secret_list()).total_count)

        async with trio.open_nursery() as nursery:
            for _ in range(3):
                nursery.start_soon(call)
        assert [item async for item in secrets.iter_secret_list()] == []
        with pytest.raises(bojagi.NotFoundError):
            await secrets.get_secret_detail(secret_id="nobody")
        with silent_server() as (url, _):
            slow = ncloud.AsyncSecretManager(**KEYS, endpoint=url, timeout=60)
            with trio.move_on_after(0.05) as scope:
                await slow.get_secret_list()
            assert scope.cancelled_caught

    trio.run(main)
    assert counts == [0, 0, 0]


def test_another_interpreter_of_the_process_is_refused() -> None:
    program = """
import sys
import bojagi
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
other = interpreters.create()
test = "try:\\n    import bojagi\\nexcept ImportError as error:\\n    print(error, flush=True)"
run = getattr(interpreters, "run_string", None) or interpreters.exec
run(other, test)
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")
    assert "subinterpreters" in done.stdout
