# Generated from core by `make generate`. Do not edit.
from bojagi._enums import OpenEnum
from bojagi._native import ncloud as _native

CreateSecretResponse = _native.CreateSecretResponse
GetSecretDetailResponse = _native.GetSecretDetailResponse
GetSecretListResponse = _native.GetSecretListResponse
GetSecretValueResponse = _native.GetSecretValueResponse
ProtectionKey = _native.ProtectionKey
RequestSecretDeletionResponse = _native.RequestSecretDeletionResponse
SecretListItem = _native.SecretListItem
Trigger = _native.Trigger
SecretManager = _native.SecretManager
AsyncSecretManager = _native.AsyncSecretManager


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
SecretStatus.__module__ = "bojagi.ncloud"
SecretType.__module__ = "bojagi.ncloud"

__all__ = (
    "KmsBoundaryType",
    "ProtectionKeyType",
    "SecretStatus",
    "SecretType",
    "CreateSecretResponse",
    "GetSecretDetailResponse",
    "GetSecretListResponse",
    "GetSecretValueResponse",
    "ProtectionKey",
    "RequestSecretDeletionResponse",
    "SecretListItem",
    "Trigger",
    "SecretManager",
    "AsyncSecretManager",
)
