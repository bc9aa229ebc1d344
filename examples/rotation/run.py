"""One rotation from beginning to end: `run.py COMMAND...`, with the command of the trigger."""

import json
import shlex
import sys
import time
from typing import Any

import postgres
import psycopg

from bojagi import SecretValue
from bojagi.testing import Emulator


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


trigger = f"rotate-db={shlex.join(sys.argv[1:])}"
with postgres.server() as superuser, Emulator("--trigger", trigger) as emulator:
    secrets = emulator.secret_manager()
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
