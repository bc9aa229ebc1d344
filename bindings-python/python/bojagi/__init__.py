"""Secrets of NAVER Cloud Secret Manager and Alibaba Cloud KMS.

Each provider is a module of its own: `bojagi.ncloud`, `bojagi.alibaba`. What they share is here:
`SecretString`, `SecretValue`, `Credentials`, `Model`, which every result is, and `BojagiError` with
a subclass for each kind of error.

    from bojagi import ncloud

    secrets = ncloud.SecretManager(access_key="...", secret_key="...")
    value = secrets.get_secret_value(secret_id="...")
    password = value.active["password"].reveal()

`bojagi.open` is for programs that can move from one cloud to the other:

    secrets = bojagi.open("ncloud:KR")
    password = secrets.get_secret(secret_name="orders-db").value["password"].reveal()
"""

from bojagi._errors import BojagiError
from bojagi._native import Credentials, Model, SecretString, SecretValue
from bojagi.generated import providers
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
    "open",
]
__all__ += providers.__all__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bojagi.generated.providers import *  # noqa: F403
    from bojagi.generated.store import SecretStore as open
else:

    def __getattr__(name):
        # Most applications have one provider.
        if name in providers.__all__:
            import importlib

            return importlib.import_module(f"bojagi.{name}")
        if name == "open":
            from bojagi.store import SecretStore

            return SecretStore
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *providers.__all__, "open"})
