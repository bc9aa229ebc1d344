from typing import final

__all__ = ("SecretString",)

@final
class SecretString:
    """A secret text. It prints as `SecretString(***)`, and its memory is wiped when the object goes.

    The text itself comes out of `reveal()` only. Two secrets are compared in constant time. A secret
    cannot be pickled: it would be written down in plain.
    """

    __hash__ = None  # type: ignore[assignment]
    def __new__(cls, text: SecretString | str, /) -> SecretString:
        """Takes a text into custody."""

    def __bool__(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def reveal(self) -> str:
        """The secret text itself, as a new `str`, which Python cannot wipe."""
