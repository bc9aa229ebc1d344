# Generated from core by `make generate`. Do not edit.
import builtins

from bojagi._errors import BojagiError

__all__ = [
    "InvalidArgumentError",
    "CredentialsError",
    "UnauthenticatedError",
    "PermissionDeniedError",
    "NotFoundError",
    "AlreadyExistsError",
    "ConflictError",
    "FailedPreconditionError",
    "ThrottledError",
    "UnavailableError",
    "TimeoutError",
    "NetworkError",
    "UnexpectedError",
]


class InvalidArgumentError(BojagiError, builtins.ValueError):
    """The input breaks a documented limit or rule; mend the call."""

    kind = "InvalidArgument"
    __module__ = "bojagi"


class CredentialsError(BojagiError):
    """No usable credentials were given or found; nothing was sent."""

    kind = "Credentials"
    __module__ = "bojagi"


class UnauthenticatedError(BojagiError):
    """The service does not accept the credentials, the signature or the clock."""

    kind = "Unauthenticated"
    __module__ = "bojagi"


class PermissionDeniedError(BojagiError):
    """The credentials are good, but not allowed to do this."""

    kind = "PermissionDenied"
    __module__ = "bojagi"


class NotFoundError(BojagiError):
    """There is no such secret, or no such address."""

    kind = "NotFound"
    __module__ = "bojagi"


class AlreadyExistsError(BojagiError):
    """Something of that name is there already."""

    kind = "AlreadyExists"
    __module__ = "bojagi"


class ConflictError(BojagiError):
    """The present status of the secret forbids this."""

    kind = "Conflict"
    __module__ = "bojagi"


class FailedPreconditionError(BojagiError):
    """A rule of the service forbids this, or the client was closed."""

    kind = "FailedPrecondition"
    __module__ = "bojagi"


class ThrottledError(BojagiError):
    """Too many requests; try again later, more slowly."""

    kind = "Throttled"
    __module__ = "bojagi"


class UnavailableError(BojagiError):
    """The service is failing or out of reach behind its gateway; try again later."""

    kind = "Unavailable"
    __module__ = "bojagi"


class TimeoutError(BojagiError, builtins.TimeoutError):
    """There was no answer, no connection or no credentials in time."""

    kind = "Timeout"
    __module__ = "bojagi"


class NetworkError(BojagiError, builtins.ConnectionError):
    """The service could not be reached, or the connection broke."""

    kind = "Network"
    __module__ = "bojagi"


class UnexpectedError(BojagiError):
    """An answer that the documentation does not foresee, or a fault of this library."""

    kind = "Unexpected"
    __module__ = "bojagi"
