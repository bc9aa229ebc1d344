"""The rotation of examples/rotation, run by the emulator's trigger against a real PostgreSQL."""

import json
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from bojagi import SecretValue, ncloud
from bojagi.testing import Emulator
from conftest import KEYS, ROOT

EXAMPLE = ROOT / "examples/rotation"
ROTATE = [sys.executable, str(EXAMPLE / "rotate.py")]
DAY_MS = 86_400_000
# Within which everything is done, however busy the machine.
DEADLINE = 120
# Both need quoting wherever they stand.
ROLE = """o'neil "app" """
PASSWORD = "p'1\\\"%; $1"


@pytest.fixture(scope="module")
def _triggering() -> Iterator[Emulator]:
    with Emulator("--trigger", f"rotate-db={shlex.join(ROTATE)}", **KEYS) as emulator:
        yield emulator


class Rotating:
    """A role of the database, and the secret that has its password."""

    def __init__(self, emulator: Emulator, superuser: dict[str, Any]) -> None:
        self.superuser = superuser
        self.create_role(PASSWORD)
        self.secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
        self.secret_id = self.secrets.create_secret(
            secret_name="orders-db",
            value=json.dumps({**superuser, "username": ROLE, "password": PASSWORD}),
            rotation_targets=["password"],
            auto_rotation=True,
            auto_rotation_period_days=30,
            trigger_id="rotate-db-trigger",
        ).secret_id

    def create_role(self, password: str) -> None:
        statement = sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}")
        with log_in(self.superuser) as database:
            database.execute(statement.format(sql.Identifier(ROLE), sql.Literal(password)))

    def drop_role(self) -> None:
        with log_in(self.superuser) as database:
            database.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(sql.Identifier(ROLE)))

    def ended(self, *, jobs: int) -> str:
        """How the last of so many jobs has ended."""
        give_up = time.monotonic() + DEADLINE
        while True:
            raised = self.jobs()
            phase = self.secrets.get_secret_detail(secret_id=self.secret_id).rotation_phase
            if phase in ("COMPLETED", "FAILED") and raised == jobs:
                return phase
            assert time.monotonic() < give_up, f"{raised} jobs, the last is {phase}"
            time.sleep(0.1)

    def jobs(self) -> int:
        log = self.secrets.iter_secret_logs(secret_id=self.secret_id)
        return len({entry.job_token for entry in log if entry.job_token})

    def value(self) -> ncloud.GetSecretValueResponse:
        return self.secrets.get_secret_value(secret_id=self.secret_id)


@pytest.fixture
def rotating(_triggering: Emulator, superuser: dict[str, Any]) -> Iterator[Rotating]:
    _triggering.post("reset")
    rotating = Rotating(_triggering, superuser)
    yield rotating
    rotating.drop_role()


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
    except psycopg.OperationalError as error:
        assert "password authentication failed" in str(error)
        return False
    return True


def test_a_rotation_changes_the_password_of_the_role(rotating: Rotating) -> None:
    before = rotating.value().active
    assert logs_in(before)
    rotating.secrets.execute_rotation_job(secret_id=rotating.secret_id)
    assert rotating.ended(jobs=1) == "COMPLETED"

    after = rotating.value()
    assert logs_in(after.active)
    assert after.previous == before
    assert not logs_in(after.previous)
    assert after.pending is None


def test_no_log_holds_the_new_password(rotating: Rotating) -> None:
    rotating.secrets.execute_rotation_job(secret_id=rotating.secret_id)
    assert rotating.ended(jobs=1) == "COMPLETED"
    active = rotating.value().active
    assert active is not None
    log = Path(rotating.superuser["host"], "log").read_text()
    assert "ALTER" in log
    assert active["password"].reveal() not in log


def test_a_rotation_that_fails_changes_nothing_and_can_be_retried(rotating: Rotating) -> None:
    before = rotating.value()
    rotating.drop_role()
    rotating.secrets.execute_rotation_job(secret_id=rotating.secret_id)
    assert rotating.ended(jobs=1) == "FAILED"
    assert rotating.value() == before
    log = rotating.secrets.iter_secret_logs(secret_id=rotating.secret_id)
    assert "failRotationJob" in [entry.action for entry in log]

    rotating.create_role(PASSWORD)
    rotating.secrets.retry_rotation_job(secret_id=rotating.secret_id)
    assert rotating.ended(jobs=2) == "COMPLETED"
    assert logs_in(rotating.value().active)


def test_a_rotation_goes_on_where_an_earlier_one_has_failed(
    rotating: Rotating, _triggering: Emulator
) -> None:
    fault = {"fault": "status", "status": 403, "operation": "complete_rotation_job", "count": 1}
    _triggering.post("faults", fault)
    rotating.secrets.execute_rotation_job(secret_id=rotating.secret_id)
    assert rotating.ended(jobs=1) == "FAILED"
    failed = rotating.value()
    assert not logs_in(failed.active)
    assert logs_in(failed.pending)

    rotating.secrets.retry_rotation_job(secret_id=rotating.secret_id)
    assert rotating.ended(jobs=2) == "COMPLETED"
    assert rotating.value().active == failed.pending


def test_the_password_is_changed_when_a_period_is_over(
    rotating: Rotating, _triggering: Emulator
) -> None:
    for periods in (1, 2):
        before = rotating.value().active
        _triggering.post("clock", {"offset_ms": periods * 30 * DAY_MS})
        assert rotating.ended(jobs=periods) == "COMPLETED"
        after = rotating.value()
        assert after.previous == before
        assert logs_in(after.active)


def test_the_example_runs_by_hand() -> None:
    command = [sys.executable, str(EXAMPLE / "run.py"), *ROTATE]
    done = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE)
    assert done.stdout.splitlines() == [
        "the rotation has ended: COMPLETED",
        "the previous value logs in: False",
        "the active value logs in: True",
    ], done.stderr
