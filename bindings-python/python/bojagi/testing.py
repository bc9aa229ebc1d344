"""The emulator, for the tests of an application: `pip install 'bojagi[testing]'` has all of it.

With pytest it is there as fixtures, which need no import: `bojagi_emulator`,
`bojagi_secret_manager`, `bojagi_async_secret_manager`. Anywhere else it is a context manager:

    with Emulator() as emulator, mock.patch.dict(os.environ, emulator.environment):
        emulator.add_secret("orders-db", {"username": "app", "password": "p1"})
        application.run()
        print(emulator.requests())

And a program runs with one, as long as it lasts:

    python -m bojagi.testing --secret 'orders-db={"password":"p1"}' uvicorn shop:app
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import json
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
from datetime import timedelta
from importlib.metadata import PackageNotFoundError, files
from typing import IO, Any, Literal, TypedDict

from bojagi import BojagiError, ncloud

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Self, Unpack

__all__ = ("Emulator", "EmulatorError", "FaultRule", "Request")

_NAME = "bojagi-emulator"
# Whoever seeds is told from the application by its access key.
_SEEDER = "bojagi-testing"


class EmulatorError(Exception):
    """The emulator is not installed, did not start, has ended, or refuses what it was asked."""


class Request(TypedDict):
    """A request to the service, as the emulator saw it. Headers and bodies are not kept."""

    provider: Literal["ncloud", "alibaba"]
    method: str
    path: str
    """With the query."""
    operation: str | None
    """The operation, for instance `get_secret_value`."""
    status: int
    """The HTTP status of the answer; 0 as long as there is none."""
    access_key: str | None
    time_ms: int
    """When it came, in milliseconds since 1970."""


class FaultRule(TypedDict, total=False):
    """Which requests a fault strikes, and how. The emulator's page says what belongs to which."""

    provider: Literal["ncloud", "alibaba"]
    """Only requests to this provider."""
    operation: str
    """Only requests of this operation, for instance `get_secret_value`."""
    secret_id: str
    """Only requests with this id in the path; of Alibaba Cloud with this name."""
    access_key: str
    """Only requests with this access key."""
    skip: int
    """Let so many matching requests pass first."""
    count: int
    """Then look at so many; without it, at all."""
    probability: float
    """The share of those to strike, 0 to 1; without it, all."""
    seed: int
    """Where the random numbers begin."""
    when: Literal["before", "after"]
    """`after`: the operation is carried out, then its answer is late or lost; else it is not."""
    delay_ms: int
    """Of `latency`: the milliseconds to wait, at most 600,000."""
    status: int
    """Of `status`, 400 to 599; of `body`, 200 to 599."""
    error_code: str
    message: str
    details: str
    retry_after: int
    """Of `status` and `throttle`: seconds in the header `Retry-After`."""
    per_second: int
    """Of `throttle`: how many requests pass in any one second."""
    body: str
    """Of `body`: the text to answer."""
    content_type: str


class Emulator:
    """An emulator of one's own, on a free port of this machine.

    It starts and stops with `with`, or by `start` and `stop`. It also ends with this process,
    however that ends. Its secrets are in memory.

    Args:
        options: Further options of the command, for instance
            `"--trigger", "rotate-db=python rotate.py"`.
        access_key: Access key that it accepts.
        secret_key: Secret key that belongs to it.
        port: Port to listen on; 0 picks a free one.
    """

    def __init__(
        self,
        *options: str,
        access_key: str = "emulator-access-key",
        secret_key: str = "emulator-secret-key",
        port: int = 0,
    ) -> None:
        self.access_key = access_key
        self.secret_key = secret_key
        self._seeder = {"access_key": _SEEDER, "secret_key": secrets.token_hex()}
        self._options = ("--port", str(port), *options)
        self._process: subprocess.Popen[str] | None = None
        self._address = ""
        self._log: IO[bytes] | None = None
        self._log_start = 0
        self._last_log = ""

    def start(self) -> None:
        """Starts it, which takes some milliseconds.

        Raises:
            `EmulatorError` when it is not installed, or ends before it is ready.
        """
        if self._process:
            return
        binary = _binary()
        pairs = [(self.access_key, self.secret_key), tuple(self._seeder.values())]
        self._log = tempfile.TemporaryFile()  # noqa: SIM115
        self._log_start = 0
        self._process = subprocess.Popen(
            [binary, "--format", "json", "--until-input-ends", *self._options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            env={
                "RUST_LOG": "debug",
                **os.environ,
                "BOJAGI_EMULATOR_CREDENTIALS": " ".join(":".join(pair) for pair in pairs),
            },
            # Ctrl-C is for the tests, which may still need it to end well.
            start_new_session=True,
        )
        assert self._process.stdout is not None
        ready = self._process.stdout.readline()
        try:
            self._address = json.loads(ready)["address"]
        except (ValueError, KeyError, TypeError):
            raise self._ended() from None

    def stop(self) -> None:
        """Stops it. Its log can still be read."""
        process, self._process = self._process, None
        if process:
            with process:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
        if self._log:
            self._last_log = self.log()
            self._log.close()
            self._log = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The endpoint for a client."""
        if not self._process:
            raise EmulatorError("the emulator is not running; use it in a `with`, or call start()")
        return f"http://{self._address}"

    @property
    def environment(self) -> dict[str, str]:
        """The variables by which a client that is made without arguments finds the emulator."""
        return {
            "NCLOUD_SECRETMANAGER_ENDPOINT": self.url,
            "NCLOUD_ACCESS_KEY_ID": self.access_key,
            "NCLOUD_SECRET_ACCESS_KEY": self.secret_key,
            "ALIBABA_CLOUD_KMS_ENDPOINT": self.url,
            "ALIBABA_CLOUD_ACCESS_KEY_ID": self.access_key,
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET": self.secret_key,
        }

    @property
    def client_options(self) -> dict[str, Any]:
        """What leads a client to it: `alibaba.SecretsManager(**emulator.client_options)`."""
        return {
            "endpoint": self.url,
            "access_key": self.access_key,
            "secret_key": self.secret_key,
        }

    def secret_manager(self, **options: Any) -> ncloud.SecretManager:
        """A client for it; `options` are those of `SecretManager`."""
        return ncloud.SecretManager(**self._arguments(options))

    def async_secret_manager(self, **options: Any) -> ncloud.AsyncSecretManager:
        """A client for it; `options` are those of `AsyncSecretManager`."""
        return ncloud.AsyncSecretManager(**self._arguments(options))

    def _arguments(self, options: dict[str, Any]) -> dict[str, Any]:
        own = {"endpoint": self.url} if "credentials" in options else self.client_options
        return {**own, **options}

    def add_secret(
        self,
        secret_name: str,
        fields: Mapping[str, object] | str,
        *,
        rotation_targets: Sequence[str] | None = None,
    ) -> str:
        """Makes a secret, and gives its id.

        Args:
            secret_name: Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
            fields: The value: its fields, or their JSON text.
            rotation_targets: The fields that a rotation replaces; by default all.
        """
        value = fields if isinstance(fields, str) else json.dumps(fields)
        targets = [*json.loads(value)] if rotation_targets is None else rotation_targets
        made = self.secret_manager(**self._seeder).create_secret(
            secret_name=secret_name, value=value, rotation_targets=targets
        )
        return made.secret_id

    def reset(self) -> None:
        """Brings back a fresh emulator: no secrets, faults or requests, the clock at real time."""
        self.post("reset")
        if self._log:
            self._log_start = os.fstat(self._log.fileno()).st_size

    def requests(self) -> list[Request]:
        """The last 1,000 requests to the service, oldest first, without those of `add_secret`."""
        seen: list[Request] = self._send("GET", "requests")["requests"]
        return [request for request in seen if request["access_key"] != _SEEDER]

    def add_fault(
        self,
        fault: Literal["latency", "status", "throttle", "reset", "cut", "body", "hang"],
        **rule: Unpack[FaultRule],
    ) -> None:
        """Lets requests fail on purpose, after the faults that are there already.

        `emulator.add_fault("status", status=503, operation="get_secret_value", count=2)`

        Args:
            fault: What happens to a request that is struck.
            rule: Which requests it strikes, and how.
        """
        self.post("faults", {"fault": fault, **rule})

    def faults(self) -> list[dict[str, Any]]:
        """The faults in their order, each with `seen`, `struck` and `left`, counts of requests."""
        faults: list[dict[str, Any]] = self._send("GET", "faults")["faults"]
        return faults

    def clear_faults(self) -> None:
        """Removes all faults."""
        self._send("DELETE", "faults")

    def set_clock_offset(self, offset: timedelta | float) -> None:
        """Moves the emulator's clock away from real time, for instance to when a rotation is due.

        Args:
            offset: How far, as a timedelta or in seconds, at most 50 years either way; 0 brings
                it back.
        """
        seconds = offset.total_seconds() if isinstance(offset, timedelta) else offset
        self.post("clock", {"offset_ms": round(seconds * 1000)})

    def post(self, name: str, body: object = None) -> Any:
        """Posts to `/_emulator/NAME`, for what has no method here, and gives the answer.

        Args:
            name: For instance `triggers` or `keys`; the emulator's page has the list.
            body: What to send, as JSON.
        """
        return self._send("POST", name, {} if body is None else body)

    def log(self) -> str:
        """What it has logged since its start or the last reset: each request, and no secret."""
        if not self._log:
            return self._last_log
        file, start = self._log.fileno(), self._log_start
        # Not `read`: the position of the file is shared with the process that writes.
        return os.pread(file, os.fstat(file).st_size - start, start).decode()

    def _send(self, method: str, name: str, body: object = None) -> Any:
        connection = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=30)
        text = None if body is None else json.dumps(body)
        try:
            connection.request(
                method, f"/_emulator/{name}", text, {"Content-Type": "application/json"}
            )
            answer = connection.getresponse()
            content = json.loads(answer.read() or "null")
        except (OSError, http.client.HTTPException) as error:
            raise self._ended() from error
        finally:
            connection.close()
        if answer.status >= 400:
            raise EmulatorError(f"{name}: {content['error']}")
        return content

    def _ended(self) -> EmulatorError:
        """Why there is no answer."""
        process = self._process
        if process:
            # What it ends with by itself says more than that it was stopped.
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(1)
        self.stop()
        how = f"the emulator has ended with {process.returncode}" if process else "it is stopped"
        return EmulatorError(f"{how}\n{self.log()}".rstrip())


def _binary() -> str:
    """The path of the command: what the environment says, else the companion's, else on PATH."""
    given = os.environ.get("BOJAGI_EMULATOR")
    if given:
        found = shutil.which(given)
        missing = f"BOJAGI_EMULATOR is {given}, which is no program"
    else:
        found = _companion() or shutil.which(_NAME)
        missing = f"{_NAME} was not found"
    if found is None:
        raise EmulatorError(
            f"{missing}; install it with `pip install 'bojagi[testing]'`, "
            "or put its path into BOJAGI_EMULATOR"
        )
    return found


def _companion() -> str | None:
    try:
        parts = files(_NAME) or []
    except PackageNotFoundError:
        return None
    return next((shutil.which(str(part.locate())) for part in parts if part.stem == _NAME), None)


def _named(text: str) -> tuple[str, str]:
    name, _, fields = text.partition("=")
    try:
        json.loads(fields)
    except ValueError:
        raise argparse.ArgumentTypeError("must be NAME=JSON, with the JSON of its fields") from None
    return name, fields


def main() -> int:
    """Runs a command with an emulator of its own, and ends with its exit code."""
    parser = argparse.ArgumentParser(prog="python -m bojagi.testing", description=main.__doc__)
    parser.add_argument(
        "--secret",
        type=_named,
        action="append",
        default=[],
        metavar="NAME=JSON",
        help="a secret to begin with; can be repeated",
    )
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    if not arguments.command:
        parser.error("there is no command")
    try:
        with Emulator() as emulator:
            for name, fields in arguments.secret:
                emulator.add_secret(name, fields)
            # A terminal sends Ctrl-C to both. Not ignored: the command would inherit that.
            signal.signal(signal.SIGINT, lambda *_: None)
            environment = {**os.environ, **emulator.environment}
            process = subprocess.Popen(arguments.command, env=environment)
            signal.signal(signal.SIGTERM, lambda *_: process.terminate())
            return process.wait()
    except (EmulatorError, BojagiError, OSError) as error:
        parser.error(str(error))


if __name__ == "__main__":
    raise SystemExit(main())
