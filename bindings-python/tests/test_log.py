"""What calls tell Python's `logging`."""

import asyncio
import contextvars
import logging
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

import bojagi
from bojagi import ncloud
from conftest import KEYS, Emulator, silent_server

LOGGER = logging.getLogger("bojagi")
TASK = contextvars.ContextVar("TASK", default="none")


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    handlers, level = [*LOGGER.handlers], LOGGER.level
    yield
    LOGGER.handlers[:] = handlers
    LOGGER.setLevel(level)


class Kept(logging.Handler):
    """Keeps each record, with the task that it came from."""

    def __init__(self, level: int = logging.DEBUG) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []
        LOGGER.addHandler(self)
        LOGGER.setLevel(level)

    def emit(self, record: logging.LogRecord) -> None:
        record.task = TASK.get()
        self.records.append(record)

    def texts(self) -> list[str]:
        return [re.sub(r"(_ms=|127.0.0.1:)\d+", r"\1N", r.getMessage()) for r in self.records]


TRIES = [
    "get_secret_list: answered (host=127.0.0.1:N, status=503, attempt=1, duration_ms=N)",
    "get_secret_list: trying again (host=127.0.0.1:N, attempt=1, wait_ms=N)",
    "get_secret_list: answered (host=127.0.0.1:N, status=200, attempt=2, duration_ms=N)",
]


def test_a_call_tells_what_became_of_each_try(emulator: Emulator) -> None:
    emulator.add_fault("status", status=503, count=1)
    secrets = emulator.secret_manager(retry_delay=0.2)
    kept, began = Kept(), time.time()
    secrets.get_secret_list()
    assert kept.texts() == TRIES
    first, second, last = kept.records
    assert (first.name, first.levelno, first.levelname) == ("bojagi", 10, "DEBUG")
    assert (first.pathname, first.funcName) == (
        __file__,
        "test_a_call_tells_what_became_of_each_try",
    )
    assert first.threadName == threading.current_thread().name
    assert began <= first.created <= second.created <= last.created <= time.time()
    waited = second.__dict__["wait_ms"]
    assert last.created - second.created >= waited / 1000 - 0.002
    facts = {"provider": "ncloud", "operation": "get_secret_list", "status": 503, "attempt": 1}
    assert facts.items() <= first.__dict__.items()
    assert first.__dict__["host"] in emulator.url
    assert last.__dict__["duration_ms"] >= 0


def test_a_coroutine_tells_it_in_its_own_task(emulator: Emulator) -> None:
    kept = Kept()

    async def called(name: str, secrets: ncloud.AsyncSecretManager) -> None:
        TASK.set(name)
        with pytest.raises(bojagi.NotFoundError):
            await secrets.get_secret_detail(secret_id=name)
        async for _ in secrets.iter_secret_list():
            pass

    async def main() -> None:
        secrets = emulator.async_secret_manager()
        await asyncio.gather(*(called(f"task-{n}", secrets) for n in range(8)))

    asyncio.run(main())
    for n in range(8):
        mine = [record for record in kept.records if record.__dict__["task"] == f"task-{n}"]
        assert [r.__dict__["operation"] for r in mine] == ["get_secret_detail", "get_secret_list"]
        assert mine[0].funcName == "called"
    assert len(kept.records) == 16


def test_a_call_that_is_given_up_tells_how_far_it_came(emulator: Emulator) -> None:
    emulator.add_fault("status", status=503)
    kept = Kept()

    async def main() -> None:
        secrets = emulator.async_secret_manager(retry_delay=60, max_retry_delay=60, timeout=600)
        await asyncio.wait_for(secrets.get_secret_list(), 0.5)

    with pytest.raises(asyncio.TimeoutError):
        asyncio.run(main())
    assert kept.texts()[: len(TRIES) - 1] == TRIES[:-1]


def test_the_level_of_the_logger_counts_at_once(emulator: Emulator) -> None:
    secrets = emulator.secret_manager()
    kept = Kept(logging.INFO)
    for level, expected in ((logging.INFO, 0), (logging.DEBUG, 1), (logging.WARNING, 1)):
        LOGGER.setLevel(level)
        secrets.get_secret_list()
        assert len(kept.records) == expected


def test_a_wrong_clock_is_a_warning(emulator: Emulator) -> None:
    emulator.set_clock_offset(600)
    kept = Kept(logging.WARNING)
    emulator.secret_manager().get_secret_list()
    (record,) = kept.records
    assert record.levelname == "WARNING"
    assert abs(record.__dict__["moved_ms"] - 600_000) < 10_000
    assert "clock corrected" in record.getMessage()


def test_a_search_for_credentials_tells_where_they_are_from(emulator: Emulator) -> None:
    kept = Kept()
    pair = bojagi.Credentials(**KEYS)
    secrets = ncloud.SecretManager(credentials=lambda: pair, endpoint=emulator.url)
    secrets.get_secret_list()
    secrets.get_secret_list()
    assert any("credentials found (source=custom provider)" in text for text in kept.texts())


def test_a_handler_may_make_calls_and_wait_for_others_that_log(emulator: Emulator) -> None:
    secrets = emulator.secret_manager(timeout=20)

    class Calling(Kept):
        depth = 0

        def emit(self, record: logging.LogRecord) -> None:
            super().emit(record)
            if self.depth:
                return
            self.depth += 1
            # The lock of this handler is held, and the other thread's call logs too.
            secrets.get_secret_list()
            other = threading.Thread(target=secrets.get_secret_list)
            other.start()
            other.join(0.5)
            self.depth -= 1

    kept = Calling()
    began = time.monotonic()
    secrets.get_secret_list()
    assert time.monotonic() - began < 10
    assert len(kept.records) >= 2


def test_a_filter_that_fails_takes_no_result_away(
    emulator: Emulator, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(record: logging.LogRecord) -> bool:
        raise ZeroDivisionError

    Kept()
    LOGGER.addFilter(fail)
    hook, seen = sys.unraisablehook, list[object]()
    sys.unraisablehook = lambda raised: seen.append(raised.exc_type)
    try:
        assert emulator.secret_manager().get_secret_list().total_count == 0
    finally:
        LOGGER.removeFilter(fail)
        sys.unraisablehook = hook
    assert ZeroDivisionError in seen


def test_logging_is_not_loaded_for_a_program_that_has_no_use_for_it(emulator: Emulator) -> None:
    program = """
import sys
from bojagi import ncloud
secrets = ncloud.SecretManager(access_key=sys.argv[1], secret_key=sys.argv[2], endpoint=sys.argv[3])
secrets.get_secret_list()
print("logging" in sys.modules)
import logging
logging.basicConfig(level="DEBUG", format="%(levelname)s %(name)s", stream=sys.stdout)
secrets.get_secret_list()
"""
    command = [sys.executable, "-c", program, *KEYS.values(), emulator.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("False\nDEBUG bojagi\n", "")


def test_a_program_that_logs_ends_cleanly_with_calls_under_way() -> None:
    program = """
import asyncio, logging, sys, threading
logging.basicConfig(level="DEBUG")
from bojagi import BojagiError, ncloud
options = dict(access_key="a", secret_key="b", endpoint=sys.argv[1], timeout=60)
secrets = ncloud.SecretManager(**options)
for _ in range(4):
    threading.Thread(target=secrets.get_secret_list, daemon=True).start()
broken = ncloud.SecretManager(**{**options, "endpoint": "http://127.0.0.1:9"}, retry_delay=0)
for _ in range(4):
    threading.Thread(target=broken.get_secret_list, daemon=True).start()
async def main():
    others = ncloud.AsyncSecretManager(**options)
    asyncio.ensure_future(others.get_secret_list())
    await asyncio.sleep(0.05)
asyncio.run(main())
"""
    with silent_server() as (url, _):
        for _ in range(5):
            command = [sys.executable, "-c", program, url]
            done = subprocess.run(command, capture_output=True, text=True, timeout=60)
            assert done.returncode == 0, done.stderr
            assert "Fatal" not in done.stderr
