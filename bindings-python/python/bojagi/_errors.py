"""The base of all errors: the facts that every one of them carries."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Any


class BojagiError(Exception):
    """A call failed, or a client could not be made. Catch a subclass to tell why.

    The text says what happened and what to do; programs decide by class and attributes. Neither
    holds a URL, a header, a body or a secret.
    """

    __module__ = "bojagi"

    kind: str = "Unexpected"
    """What went wrong in one word, for instance `NotFound`: the same in every language."""
    message: str
    """The whole text."""
    operation: str | None
    """The operation, for instance `get_secret_value`; none where a client was being made."""
    provider: str | None
    """The provider, for instance `ncloud`; none where a client was being made."""
    status: int | None
    """The HTTP status of the answer, if one came."""
    provider_code: str | None
    """The provider's own error code, for instance `NOT_FOUND`."""
    details: str | None
    """The provider's own explanation."""
    request_id: str | None
    """The provider's id of the request, for its support desk."""
    retry_after: timedelta | None
    """How long the service asked to wait before the next try."""
    retryable: bool
    """Whether the same call may succeed later."""
    attempts: int
    """How many requests were sent; 0 when the call was refused before sending."""

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        provider: str | None = None,
        status: int | None = None,
        provider_code: str | None = None,
        details: str | None = None,
        request_id: str | None = None,
        retry_after: timedelta | None = None,
        retryable: bool = False,
        attempts: int = 0,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.provider = provider
        self.status = status
        self.provider_code = provider_code
        self.details = details
        self.request_id = request_id
        self.retry_after = retry_after
        self.retryable = retryable
        self.attempts = attempts

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message,), self.__dict__
