from asyncio import Future
from collections.abc import Callable, Iterator
from datetime import datetime
from types import ModuleType
from typing import Any, ClassVar, TypeVar, final, overload

from typing_extensions import Self

__all__ = ("Credentials", "Model", "SecretString", "SecretValue")

_Model = TypeVar("_Model")

@final
class AsyncItems:
    def __aiter__(self) -> AsyncItems: ...
    def __anext__(self) -> Any: ...
    def take(self) -> Any: ...
    def read(self) -> Call: ...

@final
class Bell:
    def __new__(cls, ring: Callable[[Bell], None] | None = None) -> Bell: ...
    def fileno(self) -> int: ...
    def answer(self) -> list[Future[None]]: ...

@final
class Call:
    def begin(self, bell: Bell, future: Future[None] | None) -> None: ...
    def outcome(self) -> Any: ...
    def give_up(self) -> None: ...

@final
class Credentials:
    """The key pair that a request is signed with, as a function given as `credentials` returns it.

    The function takes no arguments, and may be `async def`. It is called on a thread of its own,
    where a coroutine gets an event loop of its own, so it can wait without holding up anybody, but
    cannot use what belongs to another event loop. It has 60 seconds, and is never called twice at
    the same time.

    Args:
        access_key: Access key ID of the account or sub account.
        secret_key: Secret key that belongs to the access key.
        security_token: Token that belongs to the pair, as temporary ones of Alibaba Cloud have it.
        expires_at: When they stop being valid; the function is called again before. By default never.

    Raises:
        `CredentialsError` when a key or the token is empty or holds white space.
    """

    __hash__ = None  # type: ignore[assignment]
    def __new__(
        cls,
        *,
        access_key: str,
        secret_key: SecretString | SecretValue | str,
        security_token: SecretString | SecretValue | str | None = None,
        expires_at: datetime | None = None,
    ) -> Credentials: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    @property
    def access_key(self) -> str:
        """The access key ID."""
    @property
    def secret_key(self) -> SecretString:
        """The secret key."""
    @property
    def security_token(self) -> SecretString | None:
        """The token that belongs to the pair, if there is one."""
    @property
    def expires_at(self) -> datetime | None:
        """When they stop being valid; None: never."""

class Model:
    """A result of a call, or a part of one.

    It is frozen. Two of one class are equal when their fields are, and then have the same hash. One that
    holds a secret can no more be hashed or pickled than the secret.
    """

    _fields: ClassVar[tuple[str, ...]]
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, **changes: Any) -> Self:
        """A copy with other values for some fields; `copy.replace` calls it."""

    def _asdict(self) -> dict[str, Any]:
        """The fields by name, models among them as dicts too; secrets stay redacted."""

@final
class SecretString:
    """A secret text. It prints as `SecretString(***)`, and its memory is wiped when the object goes.

    The text itself comes out of `reveal()` only. Two secrets are compared in constant time. A secret
    cannot be pickled: it would be written down in plain.
    """

    __hash__ = None  # type: ignore[assignment]
    def __new__(cls, text: SecretString | SecretValue | str, /) -> SecretString:
        """Takes a text into custody."""

    def __bool__(self) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Lets pydantic have it as a field, made from a text, and written redacted."""

    def reveal(self) -> str:
        """The secret text itself, as a new `str`, which Python cannot wipe."""

@final
class SecretValue:
    """A secret value: the JSON text of a flat object, and its fields by name, each a `SecretString`.

    It prints as `SecretValue(***)`, and its memory is wiped when the object goes. A text field is given
    without its quotes, a number or a boolean as JSON writes it. A field that is null counts as missing,
    and so do all fields of a text that is no JSON object. Two values are compared in constant time. A
    value cannot be pickled: it would be written down in plain.
    """

    __hash__ = None  # type: ignore[assignment]
    def __new__(cls, text: SecretString | SecretValue | str, /) -> SecretValue:
        """Takes a text into custody."""

    def __bool__(self) -> bool: ...
    def __contains__(self, name: str, /) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Lets pydantic have it as a field, made from a text, and written redacted."""

    def __getitem__(self, name: str, /) -> SecretString: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def reveal(self) -> str:
        """The whole text, as a new `str`, which Python cannot wipe."""

    def get(self, name: str, /) -> SecretString | None:
        """The field of that name, or None where there is none; `value[name]` is a `KeyError` then."""

    def keys(self) -> list[str]:
        """The names of the fields, in the order of the text."""

    def items(self) -> list[tuple[str, SecretString]]:
        """The fields with their names, in the order of the text."""

    @overload
    def into(self, model: type[dict[str, Any]], /) -> dict[str, Any]:
        """The value as a model of the application's own, which then holds it in plain.

        Args:
            model: `dict`, a pydantic model, or a class that takes the fields as keywords: a
                dataclass, a TypedDict, a NamedTuple. Fields that it does not name are left out.
                Fields that it annotates with a plain class, such as `str` or `int | None`, must be
                of that class; nothing is converted, but by pydantic, and to a `SecretString` where
                one is asked for.

        Raises:
            `InvalidArgumentError` when the value does not fit the model. It names the fields, and
            quotes nothing.
        """

    @overload
    def into(self, model: Callable[..., _Model], /) -> _Model: ...

providers: ModuleType
