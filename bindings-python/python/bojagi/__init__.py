"""Secrets of NAVER Cloud Secret Manager.

Each provider is a module of its own: `bojagi.ncloud`. What they share is here: `SecretString`,
`SecretValue`, `Credentials`, `Model`, which every result is, and `BojagiError` with a subclass for
each kind of error.

    from bojagi import ncloud

    secrets = ncloud.SecretManager(access_key="...", secret_key="...")
    value = secrets.get_secret_value(secret_id="...")
    password = value.active["password"].reveal()
"""

from bojagi import ncloud
from bojagi._errors import BojagiError
from bojagi._native import Credentials, Model, SecretString, SecretValue
from bojagi.generated.errors import (
    AlreadyExistsError,
    ConflictError,
    CredentialsError,
    FailedPreconditionError,
    InvalidArgumentError,
    NetworkError,
    NotFoundError,
    PermissionDeniedError,
    ThrottledError,
    TimeoutError,
    UnauthenticatedError,
    UnavailableError,
    UnexpectedError,
)

__all__ = [
    "AlreadyExistsError",
    "BojagiError",
    "ConflictError",
    "Credentials",
    "CredentialsError",
    "FailedPreconditionError",
    "InvalidArgumentError",
    "Model",
    "NetworkError",
    "NotFoundError",
    "PermissionDeniedError",
    "SecretString",
    "SecretValue",
    "ThrottledError",
    "TimeoutError",
    "UnauthenticatedError",
    "UnavailableError",
    "UnexpectedError",
    "ncloud",
]
