"""The project's secrets, read when they are needed."""

from functools import cache

from bojagi import SecretValue, ncloud

# Nothing is sent before the first read. The environment says where, and with which keys.
manager = ncloud.SecretManager()


@cache
def secret_id(secret_name: str) -> str:
    return manager.find_secret(secret_name=secret_name).secret_id


def read(secret_name: str) -> SecretValue:
    value = manager.get_secret_value(secret_id=secret_id(secret_name)).active
    assert value is not None
    return value
