"""One secret from beginning to end. `make demo` runs it against the emulator."""

import json
import os
import platform
import time
from collections.abc import Callable
from typing import TypeVar

from bojagi import UnauthenticatedError, ncloud

T = TypeVar("T")
VALUE = '{"username":"app","password":"p1"}'
steps: list[dict[str, object]] = []


def timed(step: str, call: Callable[[], T], saw: Callable[[T], str]) -> T:
    began = time.perf_counter()
    result = call()
    ms = (time.perf_counter() - began) * 1000
    steps.append({"step": step, "saw": saw(result), "ms": round(ms, 2)})
    return result


def refused(secrets: ncloud.SecretManager) -> UnauthenticatedError:
    try:
        secrets.get_secret_list()
    except UnauthenticatedError as error:
        return error
    raise SystemExit("a wrong signature was accepted")


endpoint = os.environ["BOJAGI_ENDPOINT"]
access_key = os.environ["BOJAGI_ACCESS_KEY"]
secrets = ncloud.SecretManager(
    access_key=access_key, secret_key=os.environ["BOJAGI_SECRET_KEY"], endpoint=endpoint
)
impostor = ncloud.SecretManager(access_key=access_key, secret_key="wrong", endpoint=endpoint)

created = timed(
    "create_secret",
    lambda: secrets.create_secret(
        secret_name=os.environ.get("BOJAGI_DEMO_NAME", "python-demo"),
        value=VALUE,
        rotation_targets=["password"],
    ),
    lambda made: f"{made.secret_name} {made.secret_status}",
)
page = timed("get_secret_list", secrets.get_secret_list, lambda page: f"{page.total_count} secret")
value = timed(
    "get_secret_value",
    lambda: secrets.get_secret_value(secret_id=created.secret_id),
    lambda value: str(value.active),
)
timed("refused signature", lambda: refused(impostor), lambda error: type(error).__name__)
timed(
    "request_secret_deletion",
    lambda: secrets.request_secret_deletion(secret_id=created.secret_id),
    lambda revoked: str(revoked.secret_status),
)
timed(
    "delete_secret", lambda: secrets.delete_secret(secret_id=created.secret_id), lambda _: "deleted"
)

if value.active is None or value.active.reveal() != VALUE:
    raise SystemExit("the value read is not the value stored")
if created.secret_id not in [item.secret_id for item in page.secret_list]:
    raise SystemExit("the list does not show the secret")
print(json.dumps({"language": "Python", "version": platform.python_version(), "steps": steps}))
