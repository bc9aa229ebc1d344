"""An interpreter that ends with calls in flight ends cleanly: at once, silently, with its own code.

Each way is gone several times; `BOJAGI_EXITS=100` goes each a hundred times.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from conftest import KEYS, Emulator, silent_server

TIMES = int(os.environ.get("BOJAGI_EXITS", "10"))

BEGIN = """
import asyncio, atexit, os, random, sys, threading, time
from bojagi import BojagiError, ncloud
url, silent = sys.argv[3:]
keys = dict(access_key=sys.argv[1], secret_key=sys.argv[2])
quick = dict(**keys, endpoint=url)
slow = dict(**keys, endpoint=silent, timeout=60)

def block(options):
    return ncloud.SecretManager(**options).get_secret_list().total_count

async def wait(options):
    return (await ncloud.AsyncSecretManager(**options).get_secret_list()).total_count

def thread(work, *args, daemon=True):
    threading.Thread(target=work, args=args, daemon=daemon).start()

def forever(work):
    while True:
        work()
"""

WAYS = {
    "daemon threads wait": """
for _ in range(4):
    thread(block, slow)
time.sleep(0.05)
""",
    "daemon threads make calls": """
for _ in range(4):
    thread(forever, lambda: block(quick))
time.sleep(0.05)
""",
    "daemon threads run event loops": """
for _ in range(2):
    thread(forever, lambda: asyncio.run(wait(quick)))
    thread(asyncio.run, wait(slow))
time.sleep(0.05)
""",
    "threads make their first calls": """
sys.setswitchinterval(1e-6)
for _ in range(4):
    thread(asyncio.run, wait(quick))
    thread(block, quick)
time.sleep(random.random() * 0.03)
""",
    "threads read results": """
sys.setswitchinterval(1e-6)
listed = ncloud.SecretListItem(secret_id="1", secret_name="a", secret_status="ENABLE")
for _ in range(4):
    thread(forever, lambda: listed.secret_status)
time.sleep(0.02)
""",
    "tasks wait": """
async def main():
    tasks = [asyncio.ensure_future(wait(slow)) for _ in range(4)]
    await wait(quick)
asyncio.run(main())
""",
    "tasks are left in a loop that is closed": """
loop = asyncio.new_event_loop()
client = ncloud.AsyncSecretManager(**slow)
waiting = [client.get_secret_list() for _ in range(4)]
async def main():
    for call in waiting:
        call.send(None)
    await wait(quick)
loop.run_until_complete(main())
loop.close()
""",
    "tasks end while the loop does": """
client = ncloud.AsyncSecretManager(**quick)
async def main():
    tasks = [asyncio.ensure_future(client.get_secret_list()) for _ in range(50)]
    await tasks[0]
asyncio.run(main())
""",
    "a run is cancelled": """
async def main():
    task = asyncio.current_task()
    asyncio.get_running_loop().call_later(0.02, task.cancel)
    await asyncio.gather(*(wait(slow) for _ in range(4)))
try:
    asyncio.run(main())
except asyncio.CancelledError:
    pass
""",
    "a thread leaves with sys.exit": """
thread(block, slow)
def leave():
    block(quick)
    sys.exit(3)
thread(leave, daemon=False)
""",
    "calls are made at exit": """
thread(forever, lambda: block(quick))
atexit.register(lambda: block(quick))
block(quick)
atexit.register(lambda: asyncio.run(wait(quick)))
class Last:
    def __del__(self, block=block, quick=quick):
        block(quick)
last = Last()
""",
    "credentials are asked for": """
def provider():
    time.sleep(60)
async def coroutine():
    await asyncio.sleep(60)
thread(block, dict(credentials=provider, endpoint=url, timeout=60))
async def main():
    task = asyncio.ensure_future(wait(dict(credentials=coroutine, endpoint=url, timeout=60)))
    await asyncio.sleep(0.02)
asyncio.run(main())
""",
}

BUSY = """
thread(block, slow)
thread(forever, lambda: block(quick))
thread(forever, lambda: asyncio.run(wait(quick)))
time.sleep(0.02)
"""


def ended(programs: list[str], emulator: Emulator) -> list[tuple[int, str]]:
    """The code and the last line of errors of each program."""
    with silent_server() as (silent, _), ThreadPoolExecutor(4) as pool:

        def run(program: str) -> tuple[int, str]:
            arguments = [*KEYS.values(), emulator.url, silent]
            command = [sys.executable, "-c", BEGIN + program, *arguments]
            done = subprocess.run(command, capture_output=True, text=True, timeout=30)
            return done.returncode, done.stderr

        return list(pool.map(run, programs))


@pytest.mark.parametrize("way", WAYS)
def test_a_program_ends_cleanly_while(way: str, emulator: Emulator) -> None:
    assert ended([WAYS[way]] * TIMES, emulator) == [(0, "")] * TIMES


def test_a_program_ends_with_its_own_code_while_calls_are_made(emulator: Emulator) -> None:
    programs = [BUSY + end for end in ("sys.exit(3)", "os._exit(4)", "raise ValueError")]
    exited, cut, failed = zip(*[ended(programs, emulator) for _ in range(TIMES)], strict=True)
    assert set(exited) == {(3, "")}
    assert set(cut) == {(4, "")}
    assert {code for code, _ in failed} == {1}
    for _, errors in failed:
        assert errors.splitlines()[0].startswith("Traceback")
        assert errors.endswith("\nValueError\n")
        assert errors.count("Traceback") == 1
