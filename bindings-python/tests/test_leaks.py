"""Tries to make the package print a secret."""

import copy
import dataclasses
import json
import logging
import pickle
import pprint
import subprocess
import sys
import traceback
from collections.abc import Callable
from typing import Any

import pytest

import bojagi
from bojagi import ncloud
from conftest import KEYS, Emulator

HIDDEN = "hunter2-must-not-show"
VALUE = json.dumps({"password": HIDDEN})


def stored(emulator: Emulator) -> ncloud.GetSecretValueResponse:
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    created = secrets.create_secret(
        secret_name="hidden", value=VALUE, rotation_targets=["password"]
    )
    return secrets.get_secret_value(secret_id=created.secret_id)


SHOWS: list[Callable[[Any], str]] = [
    repr,
    str,
    ascii,
    "{}".format,
    lambda thing: "%s %r" % (thing, thing),  # noqa: UP031
    lambda thing: f"{thing!r} {[thing]!r} { ({'k': thing})!r}",
    lambda thing: str(getattr(thing, "__dict__", "")),
    lambda thing: str([getattr(thing, name) for name in dir(thing) if name != "reveal"]),
    lambda thing: json.dumps([thing], default=str),
    lambda thing: pprint.pformat({"k": [thing]}),
    lambda thing: f"{thing:}{thing!a:>40}",
    lambda thing: logging.makeLogRecord({"msg": "%s", "args": (thing,)}).getMessage(),
]


@pytest.mark.parametrize("show", SHOWS)
def test_no_text_of_a_value_holds_it(show: Callable[[Any], str], emulator: Emulator) -> None:
    value = stored(emulator)
    assert value.active is not None
    assert value.active.reveal() == VALUE
    fields = value.active["password"], value.active.items(), dict(value.active)
    pair = bojagi.Credentials(access_key="key", secret_key=HIDDEN)
    for thing in (value, value.active, *fields, pair, bojagi.SecretString(HIDDEN)):
        assert HIDDEN not in show(thing)


def test_a_secret_can_be_neither_pickled_nor_serialized(emulator: Emulator) -> None:
    value = stored(emulator)
    assert value.active is not None
    for thing in (value, value.active, value.active["password"], dict(value.active)):
        for refuse in (pickle.dumps, json.dumps):
            with pytest.raises(TypeError) as caught:
                refuse(thing)
            assert HIDDEN not in str(caught.value)


@dataclasses.dataclass
class Holder:
    value: bojagi.SecretValue


def test_no_copy_of_what_holds_a_value_shows_it() -> None:
    holder = Holder(bojagi.SecretValue(VALUE))
    for shown in (holder, vars(holder), copy.deepcopy(holder), dataclasses.asdict(holder)):
        assert HIDDEN not in f"{shown}"
    assert dataclasses.asdict(holder)["value"] is holder.value


def test_a_missing_field_does_not_show_the_others() -> None:
    value = bojagi.SecretValue(VALUE)
    with pytest.raises(KeyError) as caught:
        value["username"]
    assert HIDDEN not in "".join(traceback.format_exception(caught.value))


def test_no_client_shows_its_secret_key() -> None:
    options: list[dict[str, Any]] = [
        {"access_key": "key", "secret_key": HIDDEN, "proxy": f"http://u:{HIDDEN}@localhost:1"},
        {"credentials": lambda: bojagi.Credentials(access_key="key", secret_key=HIDDEN)},
    ]
    for client in (ncloud.SecretManager, ncloud.AsyncSecretManager):
        for given in options:
            made = client(**given)
            assert HIDDEN not in f"{made!r} {made} {dir(made)} {made.iter_secret_list()!r}"


@pytest.mark.parametrize(
    "arguments",
    [
        {"value": HIDDEN},
        {"value": json.dumps({"password": [HIDDEN]})},
        {"value": VALUE[:-1]},
        {"value": [HIDDEN]},
        {"value": HIDDEN.encode()},
        {"value": VALUE, "rotation_targets": HIDDEN},
        {"value": VALUE, "rotation_targets": [HIDDEN]},
        {"value": VALUE, "memo": {"password": HIDDEN}},
    ],
)
def test_no_refusal_quotes_what_it_refuses(arguments: dict[str, Any], emulator: Emulator) -> None:
    secrets = ncloud.SecretManager(**KEYS, endpoint=emulator.url)
    arguments = {"secret_name": "hidden", "rotation_targets": ["password"], **arguments}
    with pytest.raises((bojagi.InvalidArgumentError, TypeError)) as caught:
        secrets.create_secret(**arguments)
    text = "".join(traceback.format_exception(caught.value.with_traceback(None)))
    assert HIDDEN not in text + repr(caught.value)


def test_no_error_shows_a_secret_or_a_signature(emulator: Emulator) -> None:
    for endpoint in (emulator.url, "http://127.0.0.1:9"):
        secrets = ncloud.SecretManager(access_key="k", secret_key=HIDDEN, endpoint=endpoint)
        with pytest.raises(bojagi.BojagiError) as caught:
            secrets.create_secret(secret_name="hidden", value=VALUE, rotation_targets=["password"])
        text = f"{caught.value} {caught.value!r} {caught.value.__dict__} {caught.value.__cause__}"
        assert HIDDEN not in text
        assert "signature-v2" not in text
        assert "http://" not in text


def test_nothing_is_printed_and_no_secret_logged(emulator: Emulator) -> None:
    program = f"""
import logging, sys
logging.basicConfig(level=1, stream=sys.stdout)
from bojagi import BojagiError, ncloud
secrets = ncloud.SecretManager(**{KEYS!r}, endpoint={emulator.url!r})
made = secrets.create_secret(
    secret_name="hidden", value=sys.stdin.read(), rotation_targets=["password"]
)
secrets.get_secret_value(secret_id=made.secret_id)
try:
    secrets.get_secret_value(secret_id="nobody")
except BojagiError:
    print("refused")
"""
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", program],
        input=VALUE,
        env={"RUST_LOG": "trace", "RUST_BACKTRACE": "full"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    lines = [line for line in done.stdout.splitlines() if not line.startswith("DEBUG:bojagi:")]
    assert lines == ["refused"]
    assert "status=404" in done.stdout
    for hidden in (HIDDEN, *KEYS.values(), "nobody", "signature"):
        assert hidden not in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="reads its own memory through /proc")
def test_no_memory_keeps_a_secret(emulator: Emulator) -> None:
    stored(emulator)
    program = """
import gc, re, sys, time
from bojagi import ncloud

def count():
    halves, found = (b"hunter2-must-", b"not-show"), 0
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            begin, end, access = re.match("(.*?)-(.*?) (...)", line).groups()
            if access.startswith("rw") and "[v" not in line:
                memory.seek(int(begin, 16))
                content = memory.read(int(end, 16) - int(begin, 16))
                parts = content.split(halves[0])
                found += sum(part.startswith(halves[1]) for part in parts[1:])
    return found

secrets = ncloud.SecretManager(access_key=sys.argv[1], secret_key=sys.argv[2], endpoint=sys.argv[3])
value = secrets.get_secret_value(secret_id=secrets.get_secret_list().secret_list[0].secret_id)
field = value.active["password"]
assert count() > 0, "the search finds nothing"
del value, field, secrets
gc.collect()
for _ in range(100):
    left = count()
    if not left:
        break
    time.sleep(0.05)
assert not left, left
"""
    command = [sys.executable, "-c", program, *KEYS.values(), emulator.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
