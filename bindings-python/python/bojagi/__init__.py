"""Secrets of NAVER Cloud Secret Manager.

Each provider is a module of its own: `bojagi.ncloud`. What they share is here: `SecretString`, and
`BojagiError` with one subclass for each kind of error.

    from bojagi import ncloud

    secrets = ncloud.SecretManager(access_key="...", secret_key="...")
    value = secrets.get_secret_value(secret_id="...")
    password = value.active.reveal()
"""

from bojagi import ncloud
from bojagi._errors import BojagiError
from bojagi._native import SecretString
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
    "CredentialsError",
    "FailedPreconditionError",
    "InvalidArgumentError",
    "NetworkError",
    "NotFoundError",
    "PermissionDeniedError",
    "SecretString",
    "ThrottledError",
    "TimeoutError",
    "UnauthenticatedError",
    "UnavailableError",
    "UnexpectedError",
    "ncloud",
]
