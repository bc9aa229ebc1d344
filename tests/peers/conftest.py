"""An emulator for the clients of others, which reach it over plain HTTP."""

import json
import os
import subprocess
import urllib.parse
import urllib.request

import pytest

KEY, SECRET = "peer-key", "peer-secret"
EMULATOR = os.environ.get("BOJAGI_EMULATOR", "target/debug/bojagi-emulator")


class Emulator:
    """A running emulator."""

    def __init__(self, address):
        self.address = address

    def admin(self, path, body=None):
        """Posts to the admin interface, or reads from it."""
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(f"http://{self.address}/_emulator/{path}", data) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def session(self):
        """Credentials with a security token, as the service for them gives them."""
        query = urllib.parse.urlencode(
            {
                "Action": "AssumeRoleWithOIDC",
                "Version": "2015-04-01",
                "RoleArn": "acs:ram::1000000000000001:role/reader",
                "OIDCProviderArn": "acs:ram::1000000000000001:oidc-provider/peers",
                "OIDCToken": "token",
                "RoleSessionName": "peer",
            }
        )
        with urllib.request.urlopen(f"http://{self.address}/?{query}", b"") as answer:
            return json.load(answer)["Credentials"]

    def seen(self):
        """The operations that were called, with their statuses."""
        requests = self.admin("requests")["requests"]
        return [(request["operation"], request["status"]) for request in requests]


@pytest.fixture(scope="session")
def _process():
    arguments = ["--port", "0", "--format", "json", "--until-input-ends"]
    environment = {**os.environ, "BOJAGI_EMULATOR_CREDENTIALS": f"{KEY}:{SECRET}"}
    process = subprocess.Popen(
        [EMULATOR, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    yield json.loads(process.stdout.readline())["address"]
    process.stdin.close()
    process.wait(timeout=60)


@pytest.fixture
def emulator(_process):
    """The emulator, as if it had just been started."""
    emulator = Emulator(_process)
    emulator.admin("reset", {})
    return emulator
