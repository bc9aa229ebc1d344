"""`make bench`: a read of a secret value in Python, beside what people would write by hand; what it
costs to start; and what stays in memory.

Every client has a process of its own. The rounds take turns, so that what disturbs the machine
disturbs all. The emulator checks every signature.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import clients

HERE = Path(__file__).resolve().parent
BUILD = HERE.parents[1] / "build/bench"
ROUNDS = 9
STARTS = 20


def interpreter(name: str) -> str:
    # The library under niquests puts itself in the place of urllib3, which others stand on.
    return str(BUILD / ("niquests" if name == "niquests" else "peers") / "bin/python")


@contextlib.contextmanager
def emulator() -> Iterator[str]:
    command = [os.environ["BOJAGI_EMULATOR"], "--port", "0", "--format", "json"]
    keys = f"{clients.ACCESS_KEY}:{clients.SECRET_KEY}"
    environment = {**os.environ, "BOJAGI_EMULATOR_CREDENTIALS": keys}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        try:
            yield "http://" + json.loads(process.stdout.readline())["address"]
        finally:
            process.terminate()


def make_secret(url: str) -> str:
    script = f"""
from bojagi import alibaba, ncloud
secrets = ncloud.SecretManager(**{clients.options(url)!r})
value = '{{"username": "app", "password": "{clients.PASSWORD}"}}'
made = secrets.create_secret(secret_name="bench", value=value, rotation_targets=["password"])
secrets = alibaba.SecretsManager(**{clients.options(url)!r})
secrets.create_secret(secret_name="{clients.alibaba.NAME}", version_id="v1", secret_data=value)
print(made.secret_id)
"""
    return run(script).strip()


def run(script: str, *arguments: str) -> str:
    command = [interpreter("bojagi"), "-c", script, *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


class Cost(NamedTuple):
    time: float
    cpu: float


class Client:
    """A process that makes rounds of calls in one way."""

    def __init__(self, name: str, mode: str, url: str, secret: str) -> None:
        self.name = name
        command = [interpreter(name), str(HERE / "clients.py"), name, mode, url, secret]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)
        self.rounds: list[Cost] = []

    def round(self) -> Cost:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return Cost(*map(float, self.process.stdout.readline().split()))

    def end(self) -> None:
        self.process.communicate()


def calls(mode: str, title: str, names: list[str], url: str, secret: str) -> None:
    all_clients = [Client(name, mode, url, secret) for name in names]
    for client in all_clients:
        client.round()
    for _ in range(ROUNDS):
        for client in all_clients:
            client.rounds.append(client.round())
    own = all_clients[0].rounds
    print(f"\n{title:<28} CPU per call  of bojagi's   time per call")
    for client in all_clients:
        client.end()
        cpu = statistics.median(cost.cpu for cost in client.rounds)
        took = statistics.median(cost.time for cost in client.rounds)
        pairs = zip(client.rounds, own, strict=True)
        times = statistics.median(cost.cpu / ours.cpu for cost, ours in pairs)
        print(f"  {client.name:<25} {cpu:9.1f} µs  {times:8.2f} x  {took:9.1f} µs", flush=True)


STARTERS = {
    "bare Python": "",
    "bojagi and a client": """
from bojagi import ncloud
ncloud.SecretManager(access_key="a", secret_key="b", endpoint="http://127.0.0.1:1")
""",
    "boto3 and a client": """
import boto3
boto3.client(
    "secretsmanager", region_name="a", aws_access_key_id="a", aws_secret_access_key="b"
)
""",
    "alibabacloud_kms20160120": """
from alibabacloud_kms20160120.client import Client
from alibabacloud_tea_openapi.models import Config
Client(Config(access_key_id="a", access_key_secret="b", endpoint="127.0.0.1"))
""",
    "to the first secret": """
import sys
from bojagi import ncloud
secrets = ncloud.SecretManager(access_key=sys.argv[1], secret_key=sys.argv[2], endpoint=sys.argv[3])
assert secrets.get_secret_value(secret_id=sys.argv[4]).active["password"].reveal()
""",
}


def children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def starts(url: str, secret: str) -> None:
    arguments = [clients.ACCESS_KEY, clients.SECRET_KEY, url, secret]
    costs: dict[str, list[Cost]] = {name: [] for name in STARTERS}
    for _ in range(STARTS):
        for name, script in STARTERS.items():
            used, began = children_cpu(), time.perf_counter()
            run(script, *arguments)
            took, cpu = time.perf_counter() - began, children_cpu() - used
            costs[name].append(Cost(took * 1e3, cpu * 1e3))
    print("\nStart of a process                 time     over bare        CPU     over bare")
    bare = costs["bare Python"]
    for name, each in costs.items():
        pairs = list(zip(each, bare, strict=True))
        took = statistics.median(cost.time for cost in each)
        cpu = statistics.median(cost.cpu for cost in each)
        took_over = statistics.median(cost.time - less.time for cost, less in pairs)
        cpu_over = statistics.median(cost.cpu - less.cpu for cost, less in pairs)
        print(f"  {name:<25} {took:8.1f} ms {took_over:8.1f} ms {cpu:8.1f} ms {cpu_over:8.1f} ms")


MEMORY = """
import gc, os, sys
from bojagi import ncloud

READS, CLIENTS = 100_000, 1_000

def status():
    gc.collect()
    with open("/proc/self/status") as file:
        lines = dict(line.split(":", 1) for line in file)
    return int(lines["VmRSS"].split()[0]), len(os.listdir("/proc/self/fd")), int(lines["Threads"])

access_key, secret_key, endpoint, secret_id = sys.argv[1:]

def made():
    return ncloud.SecretManager(access_key=access_key, secret_key=secret_key, endpoint=endpoint)

def read(secrets):
    assert secrets.get_secret_value(secret_id=secret_id).active["password"].reveal()

secrets = made()
for _ in range(2_000):
    read(secrets)
before = status()
for _ in range(READS):
    read(secrets)
after = status()
grown = [now - then for now, then in zip(after, before)]
print(f"{READS:,} reads: {grown[0]:+} kB of memory, {grown[1]:+} file descriptors")
many = [made() for _ in range(CLIENTS)]
for client in many:
    read(client)
now = status()
grown = [b - a for a, b in zip(after, now)]
print(f"{CLIENTS:,} clients that each have read: {grown[0]:+} kB, "
      f"{grown[1]:+} file descriptors, {grown[2]:+} threads")
"""


def main() -> None:
    chosen = sys.argv[1:]
    with emulator() as url:
        secret = make_secret(url)
        if not chosen or "calls" in chosen:
            calls("one", "One thread", list(clients.SYNC), url, secret)
            calls("threads", f"{clients.THREADS} threads", list(clients.SYNC), url, secret)
            title = f"asyncio, {clients.IN_FLIGHT} in flight"
            calls("async", title, list(clients.ASYNC), url, secret)
        if not chosen or "alibaba" in chosen:
            names = list(clients.ALIBABA)
            print("\nAlibaba Cloud KMS")
            calls("one", "One thread", names, url, secret)
            calls("threads", f"{clients.THREADS} threads", names, url, secret)
            calls("async", f"asyncio, {clients.IN_FLIGHT} in flight", names, url, secret)
        if not chosen or "start" in chosen:
            starts(url, secret)
        if not chosen or "memory" in chosen:
            keys = [clients.ACCESS_KEY, clients.SECRET_KEY]
            print(f"\nMemory\n  {run(MEMORY, *keys, url, secret).strip()}".replace("\n", "\n  "))


if __name__ == "__main__":
    main()
