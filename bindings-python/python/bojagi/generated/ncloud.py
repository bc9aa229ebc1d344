# Generated from core by `make generate`. Do not edit.
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

__all__ = (
    "KmsBoundaryType",
    "ProtectionKeyType",
    "Region",
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


def __getattr__(name):
    # Loaded when first asked for: the module `enum` takes as long as all the rest.
    if name in __all__:
        from bojagi.generated import ncloud_enums

        return getattr(ncloud_enums, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return list(__all__)
