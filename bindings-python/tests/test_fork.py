"""A client that was made and used before a fork works in parent, child and grandchild."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from conftest import KEYS, Emulator

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")

BEGIN = """
import asyncio, os, sys, threading, time
from bojagi import ncloud
options = dict(access_key=sys.argv[1], secret_key=sys.argv[2], endpoint=sys.argv[3], timeout=20)
secrets = ncloud.SecretManager(**options)
others = ncloud.AsyncSecretManager(**options)

def block():
    return secrets.get_secret_list().total_count

def run():
    async def main():
        pages = await asyncio.gather(*(others.get_secret_list() for _ in range(8)))
        return {page.total_count for page in pages}
    return asyncio.run(main()).pop()

def say(name):
    another = ncloud.SecretManager(**options)
    print(name, block(), run(), block(), run(), another.get_secret_list().total_count, flush=True)

def forked(work):
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException as error:
            print(type(error), error, flush=True)
            os._exit(1)
        os._exit(0)
    return child

def joined(child):
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
"""


def output(program: str, emulator: Emulator, *arguments: str) -> list[str]:
    # From 3.12 on Python warns where a process with threads forks.
    python = [sys.executable, "-W", "ignore::DeprecationWarning"]
    command = [*python, "-c", BEGIN + program, *KEYS.values(), emulator.url, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


@pytest.mark.parametrize("before", ["pass", "block()", "run()", "block(); run()", "run(); block()"])
def test_calls_work_in_parent_child_and_grandchild(before: str, emulator: Emulator) -> None:
    program = f"""
{before}
def child():
    say("child")
    grandchild = forked(lambda: say("grandchild"))
    assert joined(grandchild) == 0
    say("child")
assert joined(forked(child)) == 0
say("parent")
"""
    names = ["child", "grandchild", "child", "parent"]
    assert output(program, emulator) == [f"{name} 0 0 0 0 0" for name in names]


def test_parent_and_child_call_at_the_same_time(emulator: Emulator) -> None:
    program = """
say("before")
def many():
    for _ in range(200):
        assert block() == 0
    for _ in range(10):
        assert run() == 0
children = [forked(many) for _ in range(3)]
many()
print([joined(child) for child in children])
"""
    assert output(program, emulator) == ["before 0 0 0 0 0", "[0, 0, 0]"]


BUSY = """
over = False
def busy(call):
    while not over:
        call()
threads = [threading.Thread(target=busy, args=[call]) for call in (block, block, block, run)]
for thread in threads:
    thread.start()
def child():
    assert (block(), run(), block()) == (0, 0, 0)
failed = []
for _ in range(int(sys.argv[4])):
    failed += filter(None, [joined(forked(child))])
over = True
for thread in threads:
    thread.join()
print(failed, block(), run())
"""


def test_a_process_forks_while_its_threads_are_in_calls(emulator: Emulator) -> None:
    assert output(BUSY, emulator, "50") == ["[] 0 0"]


def test_a_process_forks_while_its_threads_make_their_first_calls(emulator: Emulator) -> None:
    for _ in range(12):
        assert output(BUSY, emulator, "3") == ["[] 0 0"]


def test_a_child_ends_like_any_other_program(emulator: Emulator) -> None:
    program = """
say("before")
sys.stdout.flush()
if os.fork() == 0:
    # Drops what was inherited, with and without a call of its own.
    del secrets, others
    sys.exit(3)
if os.fork() == 0:
    say("child")
    del secrets, others
    sys.exit(4)
print(sorted(os.waitstatus_to_exitcode(os.wait()[1]) for _ in range(2)))
"""
    assert output(program, emulator) == ["before 0 0 0 0 0", "child 0 0 0 0 0", "[3, 4]"]


def test_a_child_may_drop_a_call_that_is_the_parents(emulator: Emulator) -> None:
    program = """
async def main():
    task = asyncio.ensure_future(others.get_secret_list())
    await asyncio.sleep(0)
    def child():
        task.get_coro().close()
        assert (block(), run()) == (0, 0)
    print(joined(forked(child)))
    print((await task).total_count)
asyncio.run(main())
"""
    assert output(program, emulator) == ["0", "0"]


def test_a_pool_of_multiprocessing_works(emulator: Emulator) -> None:
    program = """
import multiprocessing
def work(n):
    return n + block() + run()
say("before")
with multiprocessing.get_context("fork").Pool(3) as pool:
    print(pool.map(work, range(30)) == list(range(30)))
say("after")
"""
    expected = ["before 0 0 0 0 0", "True", "after 0 0 0 0 0"]
    assert output(program, emulator) == expected


def test_ctrl_c_interrupts_a_call_in_a_child(emulator: Emulator) -> None:
    program = """
import signal, socket
signal.signal(signal.SIGINT, signal.default_int_handler)
block()
silent = socket.create_server(("127.0.0.1", 0))
def child():
    endpoint = "http://127.0.0.1:%d" % silent.getsockname()[1]
    try:
        ncloud.SecretManager(**{**options, "endpoint": endpoint}).get_secret_list()
    except KeyboardInterrupt:
        print("interrupted", flush=True)
# The thread that forks is the child's main thread.
def fork():
    child_ = forked(child)
    silent.accept()
    os.kill(child_, signal.SIGINT)
    print(joined(child_))
thread = threading.Thread(target=fork)
thread.start()
thread.join()
"""
    assert output(program, emulator) == ["interrupted", "0"]


def test_prefork_workers_take_their_jobs(emulator: Emulator) -> None:
    # Like Celery: the application is imported and used, then forked workers take jobs from a pipe,
    # and are replaced after each, while the parent goes on.
    program = """
say("imported")
jobs, give = os.pipe()
take, results = os.pipe()
def work():
    job, = os.read(jobs, 1)
    os.write(results, bytes([job + block() + run()]))
for _ in range(3):
    forked(work)
got = []
for job in range(20):
    os.write(give, bytes([job]))
    got += os.read(take, 1)
    assert os.wait()[1] == 0
    forked(work)
    block()
print(got == list(range(20)))
os.write(give, bytes(3))
print([os.wait()[1] for _ in range(3)])
"""
    assert output(program, emulator) == ["imported 0 0 0 0 0", "True", "[0, 0, 0]"]


APPLICATION = """
import asyncio, os
from bojagi import ncloud
options = dict(
    access_key=os.environ["ACCESS_KEY"],
    secret_key=os.environ["SECRET_KEY"],
    endpoint=os.environ["ENDPOINT"],
)
secrets = ncloud.SecretManager(**options)
others = ncloud.AsyncSecretManager(**options)
async def later():
    return (await others.get_secret_list()).total_count
loaded_in = os.getpid()
found = [secrets.get_secret_list().total_count, asyncio.run(later())]

def application(environ, start_response):
    counts = [secrets.get_secret_list().total_count, asyncio.run(later()), *found]
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{counts} {loaded_in != os.getpid()} {os.getpid()}".encode()]
"""


@pytest.mark.parametrize("worker", ["sync", "gthread"])
def test_gunicorn_with_preload_app_works(worker: str, emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APPLICATION)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
    command = [sys.executable, "-m", "gunicorn", "app:application", "--preload", "-w", "2"]
    command += ["-b", address, "-k", worker, "--max-requests", "10", "--log-level", "warning"]
    keys = {"ACCESS_KEY": KEYS["access_key"], "SECRET_KEY": KEYS["secret_key"]}
    environment = {**os.environ, **keys, "ENDPOINT": emulator.url}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE) as server:
        assert server.stderr is not None
        answers = [fetched(f"http://{address}/", 20) for _ in range(40)]
        server.send_signal(signal.SIGTERM)
        errors = server.stderr.read()
    assert (server.returncode, errors) == (0, b"")
    assert {answer.rsplit(" ", 1)[0] for answer in answers} == {"[0, 0, 0, 0] True"}
    # With the workers that were replaced.
    assert len({answer.rsplit(" ", 1)[1] for answer in answers}) > 2


def fetched(url: str, seconds: float) -> str:
    """What a server answers, which may be about to start."""
    until = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(url, timeout=seconds) as answer:
                return str(answer.read(), "utf-8")
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
