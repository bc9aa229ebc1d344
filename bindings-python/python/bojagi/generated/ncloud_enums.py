# Generated from core by `make generate`. Do not edit.
from bojagi._enums import OpenEnum


class KeyStatus(OpenEnum):
    """Whether a key may be used."""

    ENABLE = "ENABLE"
    """Available."""
    DISABLE = "DISABLE"
    """Suspended."""


class KeyType(OpenEnum):
    """The algorithm of a key."""

    AES256 = "AES256"
    """AES-256 in the mode GCM96."""
    RSA2048 = "RSA2048"
    """RSA with 2,048 bits."""


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


class ValueStage(OpenEnum):
    """Which value of a secret."""

    PREVIOUS = "PREVIOUS"
    """The value that was in use before the present one."""
    ACTIVE = "ACTIVE"
    """The value in use."""
    PENDING = "PENDING"
    """The value that a rotation has prepared and not yet put to use."""

KeyStatus.__module__ = "bojagi.ncloud"
KeyType.__module__ = "bojagi.ncloud"
KmsBoundaryType.__module__ = "bojagi.ncloud"
ProtectionKeyType.__module__ = "bojagi.ncloud"
Region.__module__ = "bojagi.ncloud"
SecretStatus.__module__ = "bojagi.ncloud"
SecretType.__module__ = "bojagi.ncloud"
ValueStage.__module__ = "bojagi.ncloud"
