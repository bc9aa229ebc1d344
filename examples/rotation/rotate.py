"""Gives a PostgreSQL role a new password: what a trigger runs for each rotation job."""

import contextlib
import os

import psycopg

from bojagi import BojagiError, SecretValue, ncloud

job = {"secret_id": os.environ["SECRET_ID"], "job_token": os.environ["JOB_TOKEN"]}
secrets = ncloud.SecretManager()  # the environment says where, and with which keys


def log_in(value: SecretValue) -> psycopg.Connection:
    return psycopg.connect(
        host=value["host"].reveal(),
        port=value["port"].reveal(),
        dbname=value["dbname"].reveal(),
        user=value["username"].reveal(),
        password=value["password"].reveal(),
        connect_timeout=10,
    )


def change_password(active: SecretValue, pending: SecretValue | None) -> None:
    try:
        database = log_in(active)
    except psycopg.OperationalError:
        # An earlier job may have changed the password and then failed. Its value is still pending,
        # and must not be replaced: nothing else knows that password.
        if pending is None:
            raise
        log_in(pending).close()
        return
    with database:
        added = secrets.add_pending_stage(**job).pending
        assert added is not None
        # libpq quotes the name, and sends the password hashed: no log of the server can hold it.
        database.pgconn.change_password(
            added["username"].reveal().encode(), added["password"].reveal().encode()
        )
    log_in(added).close()


try:
    started = secrets.start_rotation_job(**job)
    assert started.active is not None
    change_password(started.active, started.pending)
    secrets.complete_rotation_job(**job)
except Exception:
    with contextlib.suppress(BojagiError):
        secrets.fail_rotation_job(**job)
    raise
