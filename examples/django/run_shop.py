"""A command of this project with a database and an emulator of its own: `run_shop.py runserver`."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import psycopg
from psycopg import sql

from bojagi.testing import Emulator

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "rotation"))

import postgres  # noqa: E402

login = {"username": "shop", "password": secrets.token_urlsafe()}

with postgres.server() as superuser, Emulator() as emulator:
    with psycopg.connect(
        host=superuser["host"],
        dbname=superuser["dbname"],
        user=superuser["username"],
        password=superuser["password"],
    ) as database:
        role = sql.SQL("CREATE ROLE shop LOGIN PASSWORD {}").format(login["password"])
        database.execute(role)
    emulator.add_secret("shop-db", login)
    emulator.add_secret("django", {"secret_key": secrets.token_urlsafe()})
    environment = {**os.environ, **emulator.environment, "SHOP_DB_HOST": superuser["host"]}
    command = [sys.executable, str(HERE / "manage.py"), *sys.argv[1:]]
    raise SystemExit(subprocess.run(command, env=environment).returncode)
