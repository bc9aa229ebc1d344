# Generated from core by `make generate`. Do not edit.
from bojagi._native import providers

_native = providers.alibaba

BatchGetSecretValueError = _native.BatchGetSecretValueError
BatchGetSecretValueResponse = _native.BatchGetSecretValueResponse
CreateSecretResponse = _native.CreateSecretResponse
DeleteSecretResponse = _native.DeleteSecretResponse
DescribeSecretResponse = _native.DescribeSecretResponse
EcsConfig = _native.EcsConfig
GetRandomPasswordResponse = _native.GetRandomPasswordResponse
GetSecretPolicyResponse = _native.GetSecretPolicyResponse
GetSecretValueResponse = _native.GetSecretValueResponse
ListResourceTagsResponse = _native.ListResourceTagsResponse
ListSecretVersionIdsResponse = _native.ListSecretVersionIdsResponse
ListSecretsResponse = _native.ListSecretsResponse
ListTagResourcesResponse = _native.ListTagResourcesResponse
PolarDbConfig = _native.PolarDbConfig
PutSecretValueResponse = _native.PutSecretValueResponse
RamCredentialsConfig = _native.RamCredentialsConfig
RdsConfig = _native.RdsConfig
RedisConfig = _native.RedisConfig
ResolveCredentialsResponse = _native.ResolveCredentialsResponse
RestoreSecretResponse = _native.RestoreSecretResponse
RotateSecretResponse = _native.RotateSecretResponse
SecretListItem = _native.SecretListItem
SecretVersion = _native.SecretVersion
TagResource = _native.TagResource
UpdateSecretResponse = _native.UpdateSecretResponse
UpdateSecretRotationPolicyResponse = _native.UpdateSecretRotationPolicyResponse
UpdateSecretVersionStageResponse = _native.UpdateSecretVersionStageResponse
ExtendedConfig = RdsConfig | RamCredentialsConfig | EcsConfig | RedisConfig | PolarDbConfig
SecretsManager = _native.SecretsManager

__all__ = (
    "AutomaticRotation",
    "EcsSecretSubType",
    "Network",
    "PolarDbType",
    "RdsSecretSubType",
    "ResourceType",
    "SecretDataType",
    "SecretType",
    "SignatureMethod",
    "BatchGetSecretValueError",
    "BatchGetSecretValueResponse",
    "CreateSecretResponse",
    "DeleteSecretResponse",
    "DescribeSecretResponse",
    "EcsConfig",
    "GetRandomPasswordResponse",
    "GetSecretPolicyResponse",
    "GetSecretValueResponse",
    "ListResourceTagsResponse",
    "ListSecretVersionIdsResponse",
    "ListSecretsResponse",
    "ListTagResourcesResponse",
    "PolarDbConfig",
    "PutSecretValueResponse",
    "RamCredentialsConfig",
    "RdsConfig",
    "RedisConfig",
    "ResolveCredentialsResponse",
    "RestoreSecretResponse",
    "RotateSecretResponse",
    "SecretListItem",
    "SecretVersion",
    "TagResource",
    "UpdateSecretResponse",
    "UpdateSecretRotationPolicyResponse",
    "UpdateSecretVersionStageResponse",
    "ExtendedConfig",
    "SecretsManager",
    "AsyncSecretsManager",
)


def __getattr__(name):
    # Loaded when first asked for: the modules `enum` and `asyncio` take longer than all the rest.
    if name == "AsyncSecretsManager":
        import bojagi._coroutines  # noqa: F401

        return _native.AsyncSecretsManager
    if name in __all__:
        from bojagi.generated import alibaba_enums

        return getattr(alibaba_enums, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return list(__all__)
