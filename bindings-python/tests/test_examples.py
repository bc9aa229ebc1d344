"""The examples of frameworks, run as a user would."""

import contextlib
import hashlib
import hmac
import http.client
import json
import os
import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg import sql

from conftest import ROOT, Emulator

FASTAPI = ROOT / "examples/fastapi"
APP = ("--app-dir", FASTAPI, "app:app")
DJANGO = ROOT / "examples/django"


@contextlib.contextmanager
def running(*command: object, **environment: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*map(str, command)],
        cwd=ROOT,
        env={**os.environ, **environment},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def ask(address: str, method: str = "GET", path: str = "/", *options: Any) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(address, timeout=30)
    with contextlib.closing(connection):
        connection.request(method, path, *options)
        answer = connection.getresponse()
        return answer.status, answer.read()


def listening(server: subprocess.Popen[str]) -> str:
    """The address that uvicorn says it listens on."""
    assert server.stderr is not None
    said = next(line for line in server.stderr if "running on" in line)
    return said.split("http://")[1].split()[0]


def signed(key: str) -> dict[str, str]:
    return {"X-Signature": hmac.new(key.encode(), b"paid", hashlib.sha256).hexdigest()}


def test_fastapi_runs_under_uvicorn(emulator: Emulator) -> None:
    emulator.add_secret("webhook", {"signing_key": "k1"})
    with running(sys.executable, "-m", "uvicorn", *APP, "--port", 0) as server:
        address = listening(server)
        assert ask(address, "POST", "/webhook", b"paid", signed("k1"))[0] == 204
        assert ask(address, "POST", "/webhook", b"paid", signed("k2"))[0] == 401
        server.terminate()
        assert server.stderr is not None
        rest = server.stderr.read()
    assert "Application shutdown complete" in rest
    assert "Error" not in rest
    names = [request["operation"] for request in emulator.requests()]
    assert names == ["get_secret_list", "get_secret_value", "get_secret_value"]


def test_fastapi_runs_by_hand_as_its_page_says() -> None:
    page = (FASTAPI / "README.md").read_text().replace("\\\n", " ")
    command = next(line for line in page.splitlines() if "-m bojagi.testing" in line)
    with running(*shlex.split(command), "--port", 0) as server:
        assert ask(listening(server), "POST", "/webhook", b"paid", signed("k1"))[0] == 204


def test_fastapi_has_tests_of_its_own() -> None:
    command = [
        sys.executable,
        "-W",
        "error",
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        str(FASTAPI),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert "3 passed" in done.stdout, done.stdout + done.stderr


class Shop:
    """The Django project, its secrets, and the role of its database."""

    def __init__(self, emulator: Emulator, superuser: dict[str, Any]) -> None:
        self.superuser = superuser
        self.secret_id = emulator.add_secret("shop-db", {"username": "shop", "password": "p1"})
        emulator.add_secret("django", {"secret_key": "k1"})
        self.execute("DROP ROLE IF EXISTS shop")
        self.execute("CREATE ROLE shop LOGIN PASSWORD 'p1'")
        self.environment = {"SHOP_DB_HOST": superuser["host"], "PYTHONDONTWRITEBYTECODE": "1"}

    def execute(self, statement: str) -> None:
        with psycopg.connect(
            host=self.superuser["host"],
            dbname=self.superuser["dbname"],
            user=self.superuser["username"],
            password=self.superuser["password"],
        ) as database:
            database.execute(sql.SQL(statement))

    def manage(self, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, str(DJANGO / "manage.py"), *arguments],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def shop(emulator: Emulator, superuser: dict[str, Any]) -> Shop:
    return Shop(emulator, superuser)


def test_django_reads_nothing_that_a_command_does_not_need(shop: Shop, emulator: Emulator) -> None:
    assert "no issues" in shop.manage("check")
    shop.manage("diffsettings")
    assert emulator.requests() == []
    assert "shop" in shop.manage(
        "shell", "-c", "from shop.urls import *; print(index(None).content)"
    )
    names = [request["operation"] for request in emulator.requests()]
    assert names == ["get_secret_list", "get_secret_value"] * 2


def test_django_serves_and_sees_a_rotation(shop: Shop, emulator: Emulator) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = (
        sys.executable,
        DJANGO / "manage.py",
        "runserver",
        "--noreload",
        "--skip-checks",
        address,
    )
    with running(*command, **shop.environment) as server:
        give_up = time.monotonic() + 30
        answer = None
        while answer is None:
            assert server.poll() is None and time.monotonic() < give_up
            with contextlib.suppress(ConnectionRefusedError):
                answer = ask(address)
            time.sleep(0.05)
        assert (answer[0], json.loads(answer[1])["user"]) == (200, "shop")

        shop.execute("ALTER ROLE shop PASSWORD 'p2'")
        emulator.secret_manager().update_secret_value(
            secret_id=shop.secret_id, active='{"username":"shop","password":"p2"}'
        )
        shop.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'shop'"
        )
        answer = ask(address)
        assert (answer[0], json.loads(answer[1])["user"]) == (200, "shop")


def test_django_runs_by_hand() -> None:
    command = [sys.executable, str(DJANGO / "run_shop.py"), "check", "--database", "default"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert "no issues" in done.stdout
