"""The application's own tests. The fixture is bojagi's, and sets the environment."""

import hashlib
import hmac
from collections.abc import Iterator

import pytest
from app import app
from fastapi.testclient import TestClient

from bojagi.testing import Emulator


@pytest.fixture
def client(bojagi_emulator: Emulator) -> Iterator[TestClient]:
    bojagi_emulator.add_secret("webhook", {"signing_key": "k1"})
    with TestClient(app) as client:
        yield client


def post(client: TestClient, key: str) -> int:
    signature = hmac.new(key.encode(), b"paid", hashlib.sha256).hexdigest()
    headers = {"X-Signature": signature}
    return client.post("/webhook", content=b"paid", headers=headers).status_code


def test_the_signature_must_be_right(client: TestClient) -> None:
    assert post(client, "k1") == 204
    assert post(client, "k2") == 401


def test_a_rotation_is_seen_at_once(client: TestClient, bojagi_emulator: Emulator) -> None:
    secrets = bojagi_emulator.secret_manager()
    secrets.update_secret_value(
        secret_id=secrets.find_secret(secret_name="webhook").secret_id,
        active='{"signing_key":"k2"}',
        previous='{"signing_key":"k1"}',
    )
    assert [post(client, key) for key in ("k1", "k2", "k3")] == [204, 204, 401]


def test_a_failure_of_the_service_is_an_answer(
    client: TestClient, bojagi_emulator: Emulator
) -> None:
    bojagi_emulator.add_fault("status", status=403, count=1)
    assert post(client, "k1") == 500
    bojagi_emulator.add_fault("status", status=429, retry_after=60, count=1)
    assert post(client, "k1") == 503
    assert post(client, "k1") == 204
