"""`make bench-jvm`: a read of a secret value on the JVM, beside what people would write by hand;
what crossing into Rust costs; a fresh JVM to its first secret; memory; and sizes.

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
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

BUILD = Path(__file__).resolve().parents[2] / "build"
# The compilers of the JVM need this many rounds until they rest.
WARM_UP = 12
ROUNDS = 9
STARTS = 15
CLASSES = f"{BUILD}/bench/jvm/classes:{BUILD}/bench/jvm/lib/*"


def java(*arguments: str) -> list[str]:
    return ["java", "-Xshare:auto", "-Xmx256m", "-cp", CLASSES, *arguments]


@contextlib.contextmanager
def emulator() -> Iterator[str]:
    command = [os.environ["BOJAGI_EMULATOR"], "--port", "0", "--format", "json"]
    keys = {"BOJAGI_EMULATOR_CREDENTIALS": "bench-access-key:bench-secret-key"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, **keys}
    ) as process:
        assert process.stdout is not None
        try:
            yield "http://" + json.loads(process.stdout.readline())["address"]
        finally:
            process.terminate()


class Cost(NamedTuple):
    time: float
    cpu: float


class Client:
    """A process that makes rounds of calls in one way."""

    def __init__(self, name: str, mode: str, url: str, secret: str) -> None:
        self.name = name
        command = java("bench.ClientsKt", name, mode, url, secret)
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


def measured(mode: str, names: list[str], url: str, secret: str) -> list[Client]:
    clients = [Client(name, mode, url, secret) for name in names]
    for _ in range(WARM_UP):
        for client in clients:
            client.round()
    for _ in range(ROUNDS):
        for client in clients:
            client.rounds.append(client.round())
    for client in clients:
        client.end()
    return clients


def calls(mode: str, title: str, names: list[str], url: str, secret: str) -> None:
    clients = measured(mode, names, url, secret)
    print(f"\n{title:<28} CPU per call  of bojagi's   time per call")
    for client in clients:
        cpu = statistics.median(cost.cpu for cost in client.rounds)
        took = statistics.median(cost.time for cost in client.rounds)
        pairs = zip(client.rounds, clients[0].rounds, strict=True)
        times = statistics.median(cost.cpu / ours.cpu for cost, ours in pairs)
        print(f"  {client.name:<25} {cpu:9.1f} µs  {times:8.2f} x  {took:9.1f} µs", flush=True)


def crossing(url: str, secret: str) -> None:
    print("\nCrossing into Rust and back        CPU")
    for mode, what in [
        ("reveal", "reveal of a secret"),
        ("blocking", "a call that sends nothing"),
        ("suspending", "the same, suspending"),
    ]:
        (client,) = measured(mode, ["bojagi"], url, secret)
        cpu = statistics.median(cost.cpu for cost in client.rounds)
        print(f"  {what:<27} {cpu:7.1f} µs", flush=True)


def starts(url: str, secret: str) -> None:
    names = [
        "bare JVM",
        "bojagi, made only",
        "bojagi",
        "java.net.http",
        "OkHttp",
        "Alibaba's SDK, one call",
    ]
    costs: dict[str, list[Cost]] = {name: [] for name in names}
    for _ in range(STARTS):
        for name in names:
            used, began = children_cpu(), time.perf_counter()
            subprocess.run(java("bench.Start", name, url, secret), check=True)
            took, cpu = time.perf_counter() - began, children_cpu() - used
            costs[name].append(Cost(took * 1e3, cpu * 1e3))
    print("\nA fresh JVM to its first secret    time     over bare        CPU     over bare")
    for name, each in costs.items():
        pairs = list(zip(each, costs["bare JVM"], strict=True))
        took = statistics.median(cost.time for cost in each)
        cpu = statistics.median(cost.cpu for cost in each)
        took_over = statistics.median(cost.time - less.time for cost, less in pairs)
        cpu_over = statistics.median(cost.cpu - less.cpu for cost, less in pairs)
        print(f"  {name:<25} {took:8.1f} ms {took_over:8.1f} ms {cpu:8.1f} ms {cpu_over:8.1f} ms")


def children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def memory(url: str, secret: str) -> None:
    print("\nMemory", flush=True)
    heap = ["-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch"]
    # Otherwise each thread has a heap of glibc's, and what is free in one is lost to the others.
    environment = {**os.environ, "MALLOC_ARENA_MAX": "1"}
    command = ["java", *heap, "-cp", CLASSES, "bench.Memory", url, secret]
    subprocess.run(command, check=True, env=environment)


def sizes() -> None:
    (jar,) = (BUILD / "bench/jvm/lib").glob("bojagi-*.jar")
    print(f"\nSizes\n  {jar.name:<27} {jar.stat().st_size / 1e6:5.2f} MB")
    with zipfile.ZipFile(jar) as archive:
        for entry in archive.infolist():
            if "libbojagi_uniffi" in entry.filename:
                packed, whole = entry.compress_size / 1e6, entry.file_size / 1e6
                print(f"    {entry.filename:<35} {whole:5.2f} MB, {packed:.2f} MB packed")


def main() -> None:
    with emulator() as url:
        made = subprocess.run(
            java("bench.Make", url), check=True, stdout=subprocess.PIPE, text=True
        )
        secret = made.stdout.strip()
        peers = ["java.net.http", "OkHttp"]
        calls("one", "One thread", ["bojagi", *peers], url, secret)
        calls("threads", "64 threads", ["bojagi", *peers], url, secret)
        calls("futures", "64 in flight", ["bojagi", "bojagi, coroutines", *peers], url, secret)
        crossing(url, secret)
        starts(url, secret)
        memory(url, secret)
    sizes()


main()
