"""Enums whose list of values is the service's to extend."""

from __future__ import annotations

import enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self


class OpenEnum(str, enum.Enum):
    """An enum whose members are also the service's own texts.

    A value that this version does not know becomes a member of its own, so that a new one never
    breaks a program.
    """

    def __new__(cls, value: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str.__str__(self)
