"""One rotation from beginning to end: `run.py COMMAND...`, with the command of the trigger."""

import contextlib
import json
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import postgres
import psycopg

from bojagi import SecretValue, ncloud

ROOT = Path(__file__).resolve().parents[2]
EMULATOR = os.environ.get("BOJAGI_EMULATOR", str(ROOT / "target/debug/bojagi-emulator"))


@contextlib.contextmanager
def emulator(trigger: str) -> Iterator[ncloud.SecretManager]:
    command = [EMULATOR, "--port", "0", "--format", "json", "--trigger", trigger]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = json.loads(process.stdout.readline())["address"]
        try:
            yield ncloud.SecretManager(
                access_key="emulator-access-key",
                secret_key="emulator-secret-key",
                endpoint=f"http://{address}",
            )
        finally:
            process.terminate()


def log_in(login: dict[str, Any]) -> psycopg.Connection:
    return psycopg.connect(
        host=login["host"],
        port=login["port"],
        dbname=login["dbname"],
        user=login["username"],
        password=login["password"],
    )


def logs_in(value: SecretValue | None) -> bool:
    assert value is not None
    try:
        log_in(value.into(dict)).close()
    except psycopg.OperationalError:
        return False
    return True


with postgres.server() as superuser, emulator(f"rotate-db={shlex.join(sys.argv[1:])}") as secrets:
    with log_in(superuser) as database:
        database.execute("CREATE ROLE app LOGIN PASSWORD 'p1'")
    secret_id = secrets.create_secret(
        secret_name="orders-db",
        value=json.dumps({**superuser, "username": "app", "password": "p1"}),
        rotation_targets=["password"],
        trigger_id="rotate-db-trigger",
    ).secret_id

    secrets.execute_rotation_job(secret_id=secret_id)
    while (phase := secrets.get_secret_detail(secret_id=secret_id).rotation_phase) not in (
        "COMPLETED",
        "FAILED",
    ):
        time.sleep(0.1)

    value = secrets.get_secret_value(secret_id=secret_id)
    print("the rotation has ended:", phase)
    print("the previous value logs in:", value.previous is not None and logs_in(value.previous))
    print("the active value logs in:", logs_in(value.active))
