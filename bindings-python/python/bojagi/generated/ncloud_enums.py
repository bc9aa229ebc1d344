# Generated from core by `make generate`. Do not edit.
from bojagi._enums import OpenEnum


class KmsBoundaryType(OpenEnum):
    """Where the key that protects a secret may be used."""

    GLOBAL = "GLOBAL"
    """In every region; older secrets only."""
    ISOLATED = "ISOLATED"
    """In its own region only."""


class ProtectionKeyType(OpenEnum):
    """Whose key protects a secret."""

    DEFAULT = "DEFAULT"
    """The service's default key."""
    USER_MANAGED_KEY = "USER_MANAGED_KEY"
    """A key of the customer in Key Management Service."""


class Region(OpenEnum):
    """A region in which the service is offered."""

    KOREA = "KR"
    """Korea."""
    JAPAN = "JPN"
    """Japan."""


class SecretStatus(OpenEnum):
    """What may be done with a secret now."""

    ENABLE = "ENABLE"
    """Available."""
    DISABLE = "DISABLE"
    """Suspended."""
    REVOKE = "REVOKE"
    """Scheduled for deletion."""
    ROTATING = "ROTATING"
    """A rotation is in progress."""
    DESTROYED = "DESTROYED"
    """Deleted for good."""


class SecretType(OpenEnum):
    """The kind of a secret."""

    BASIC = "BASIC"
    """The only kind so far: key/value pairs."""

KmsBoundaryType.__module__ = "bojagi.ncloud"
ProtectionKeyType.__module__ = "bojagi.ncloud"
Region.__module__ = "bojagi.ncloud"
SecretStatus.__module__ = "bojagi.ncloud"
SecretType.__module__ = "bojagi.ncloud"
