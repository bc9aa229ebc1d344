# Generated from core by `make generate`. Do not edit.
from bojagi._native import providers

_native = providers.ncloud

AddPendingStageResponse = _native.AddPendingStageResponse
CancelSecretDeletionResponse = _native.CancelSecretDeletionResponse
CreateSecretResponse = _native.CreateSecretResponse
DisableAutoRotationResponse = _native.DisableAutoRotationResponse
DisableSecretResponse = _native.DisableSecretResponse
EnableAutoRotationResponse = _native.EnableAutoRotationResponse
EnableSecretResponse = _native.EnableSecretResponse
GenerateRandomSecretResponse = _native.GenerateRandomSecretResponse
GetProtectionKeyListResponse = _native.GetProtectionKeyListResponse
GetSecretDetailResponse = _native.GetSecretDetailResponse
GetSecretListResponse = _native.GetSecretListResponse
GetSecretLogsResponse = _native.GetSecretLogsResponse
GetSecretStageValueResponse = _native.GetSecretStageValueResponse
GetSecretValueResponse = _native.GetSecretValueResponse
GetTriggerListResponse = _native.GetTriggerListResponse
ProtectionKey = _native.ProtectionKey
ProtectionKeyListItem = _native.ProtectionKeyListItem
RequestSecretDeletionResponse = _native.RequestSecretDeletionResponse
ResolveCredentialsResponse = _native.ResolveCredentialsResponse
SecretListItem = _native.SecretListItem
SecretLog = _native.SecretLog
StartRotationJobResponse = _native.StartRotationJobResponse
Trigger = _native.Trigger
TriggerAction = _native.TriggerAction
TriggerListItem = _native.TriggerListItem
UpdatePendingStageResponse = _native.UpdatePendingStageResponse
UpdateProtectionKeyResponse = _native.UpdateProtectionKeyResponse
UpdateRotationPeriodResponse = _native.UpdateRotationPeriodResponse
UpdateRotationTriggerResponse = _native.UpdateRotationTriggerResponse
UpdateSecretMemoResponse = _native.UpdateSecretMemoResponse
UpdateSecretStageValueResponse = _native.UpdateSecretStageValueResponse
UpdateSecretValueResponse = _native.UpdateSecretValueResponse
SecretManager = _native.SecretManager

__all__ = (
    "KeyStatus",
    "KeyType",
    "KmsBoundaryType",
    "ProtectionKeyType",
    "Region",
    "SecretStatus",
    "SecretType",
    "ValueStage",
    "AddPendingStageResponse",
    "CancelSecretDeletionResponse",
    "CreateSecretResponse",
    "DisableAutoRotationResponse",
    "DisableSecretResponse",
    "EnableAutoRotationResponse",
    "EnableSecretResponse",
    "GenerateRandomSecretResponse",
    "GetProtectionKeyListResponse",
    "GetSecretDetailResponse",
    "GetSecretListResponse",
    "GetSecretLogsResponse",
    "GetSecretStageValueResponse",
    "GetSecretValueResponse",
    "GetTriggerListResponse",
    "ProtectionKey",
    "ProtectionKeyListItem",
    "RequestSecretDeletionResponse",
    "ResolveCredentialsResponse",
    "SecretListItem",
    "SecretLog",
    "StartRotationJobResponse",
    "Trigger",
    "TriggerAction",
    "TriggerListItem",
    "UpdatePendingStageResponse",
    "UpdateProtectionKeyResponse",
    "UpdateRotationPeriodResponse",
    "UpdateRotationTriggerResponse",
    "UpdateSecretMemoResponse",
    "UpdateSecretStageValueResponse",
    "UpdateSecretValueResponse",
    "SecretManager",
    "AsyncSecretManager",
)


def __getattr__(name):
    # Loaded when first asked for: the modules `enum` and `asyncio` take longer than all the rest.
    if name == "AsyncSecretManager":
        import bojagi._coroutines  # noqa: F401

        return _native.AsyncSecretManager
    if name in __all__:
        from bojagi.generated import ncloud_enums

        return getattr(ncloud_enums, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return list(__all__)
