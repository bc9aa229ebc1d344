# Generated from core by `make generate`. Do not edit.
# pyright: reportUnusedImport=false
"""Checked by mypy and pyright, never run: every option, operation, field and member."""

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from typing_extensions import assert_type

from bojagi import Credentials, SecretString, SecretValue
from bojagi.alibaba import (
    AutomaticRotation,
    EcsSecretSubType,
    Network,
    PolarDbType,
    RdsSecretSubType,
    ResourceType,
    SecretDataType,
    SecretType,
    SignatureMethod,
    BatchGetSecretValueError,
    BatchGetSecretValueResponse,
    CreateSecretResponse,
    DeleteSecretResponse,
    DescribeSecretResponse,
    EcsConfig,
    GetRandomPasswordResponse,
    GetSecretPolicyResponse,
    GetSecretValueResponse,
    ListResourceTagsResponse,
    ListSecretVersionIdsResponse,
    ListSecretsResponse,
    ListTagResourcesResponse,
    PolarDbConfig,
    PutSecretValueResponse,
    RamCredentialsConfig,
    RdsConfig,
    RedisConfig,
    ResolveCredentialsResponse,
    RestoreSecretResponse,
    RotateSecretResponse,
    SecretListItem,
    SecretVersion,
    TagResource,
    UpdateSecretResponse,
    UpdateSecretRotationPolicyResponse,
    UpdateSecretVersionStageResponse,
    ExtendedConfig,
    AsyncSecretsManager,
    SecretsManager,
)


def clients(
    access_key: str | None,
    secret_key: SecretString | SecretValue | str | None,
    security_token: SecretString | SecretValue | str | None,
    credentials: Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None,
    profile: str | None,
    region: str | None,
    network: Network | str | None,
    instance_id: str | None,
    endpoint: str | None,
    signature_method: SignatureMethod | str | None,
    timeout: timedelta | float | None,
    attempt_timeout: timedelta | float | None,
    connect_timeout: timedelta | float | None,
    max_attempts: int | None,
    retry_delay: timedelta | float | None,
    max_retry_delay: timedelta | float | None,
    retry_budget: int | None,
    ca_bundle: str | None,
    proxy: SecretString | SecretValue | str | None,
    allow_http: bool | None,
    user_agent_suffix: str | None,
    check_limits: bool | None,
) -> None:
    SecretsManager()
    assert_type(SecretsManager(access_key=access_key, secret_key=secret_key, security_token=security_token, credentials=credentials, profile=profile, region=region, network=network, instance_id=instance_id, endpoint=endpoint, signature_method=signature_method, timeout=timeout, attempt_timeout=attempt_timeout, connect_timeout=connect_timeout, max_attempts=max_attempts, retry_delay=retry_delay, max_retry_delay=max_retry_delay, retry_budget=retry_budget, ca_bundle=ca_bundle, proxy=proxy, allow_http=allow_http, user_agent_suffix=user_agent_suffix, check_limits=check_limits), SecretsManager)
    AsyncSecretsManager()
    assert_type(AsyncSecretsManager(access_key=access_key, secret_key=secret_key, security_token=security_token, credentials=credentials, profile=profile, region=region, network=network, instance_id=instance_id, endpoint=endpoint, signature_method=signature_method, timeout=timeout, attempt_timeout=attempt_timeout, connect_timeout=connect_timeout, max_attempts=max_attempts, retry_delay=retry_delay, max_retry_delay=max_retry_delay, retry_budget=retry_budget, ca_bundle=ca_bundle, proxy=proxy, allow_http=allow_http, user_agent_suffix=user_agent_suffix, check_limits=check_limits), AsyncSecretsManager)


def closed(client: SecretsManager) -> None:
    with client as entered:
        assert_type(entered, SecretsManager)
        assert_type(entered.close(), None)


async def async_closed(client: AsyncSecretsManager) -> None:
    async with client as entered:
        assert_type(entered, AsyncSecretsManager)
        assert_type(await entered.close(), None)


def resolve_credentials(
    client: SecretsManager,
) -> None:
    assert_type(client.resolve_credentials(), ResolveCredentialsResponse)


async def async_resolve_credentials(
    client: AsyncSecretsManager,
) -> None:
    assert_type(await client.resolve_credentials(), ResolveCredentialsResponse)


def delete_secret(
    client: SecretsManager,
    secret_name: str,
    force_delete_without_recovery: bool | None,
    recovery_window_in_days: int | None,
) -> None:
    assert_type(client.delete_secret(secret_name=secret_name, force_delete_without_recovery=force_delete_without_recovery, recovery_window_in_days=recovery_window_in_days), DeleteSecretResponse)


async def async_delete_secret(
    client: AsyncSecretsManager,
    secret_name: str,
    force_delete_without_recovery: bool | None,
    recovery_window_in_days: int | None,
) -> None:
    assert_type(await client.delete_secret(secret_name=secret_name, force_delete_without_recovery=force_delete_without_recovery, recovery_window_in_days=recovery_window_in_days), DeleteSecretResponse)


def restore_secret(
    client: SecretsManager,
    secret_name: str,
) -> None:
    assert_type(client.restore_secret(secret_name=secret_name), RestoreSecretResponse)


async def async_restore_secret(
    client: AsyncSecretsManager,
    secret_name: str,
) -> None:
    assert_type(await client.restore_secret(secret_name=secret_name), RestoreSecretResponse)


def get_random_password(
    client: SecretsManager,
    password_length: int | None,
    exclude_characters: str | None,
    exclude_lowercase: bool | None,
    exclude_uppercase: bool | None,
    exclude_numbers: bool | None,
    exclude_punctuation: bool | None,
    require_each_included_type: bool | None,
) -> None:
    assert_type(client.get_random_password(password_length=password_length, exclude_characters=exclude_characters, exclude_lowercase=exclude_lowercase, exclude_uppercase=exclude_uppercase, exclude_numbers=exclude_numbers, exclude_punctuation=exclude_punctuation, require_each_included_type=require_each_included_type), GetRandomPasswordResponse)


async def async_get_random_password(
    client: AsyncSecretsManager,
    password_length: int | None,
    exclude_characters: str | None,
    exclude_lowercase: bool | None,
    exclude_uppercase: bool | None,
    exclude_numbers: bool | None,
    exclude_punctuation: bool | None,
    require_each_included_type: bool | None,
) -> None:
    assert_type(await client.get_random_password(password_length=password_length, exclude_characters=exclude_characters, exclude_lowercase=exclude_lowercase, exclude_uppercase=exclude_uppercase, exclude_numbers=exclude_numbers, exclude_punctuation=exclude_punctuation, require_each_included_type=require_each_included_type), GetRandomPasswordResponse)


def set_secret_policy(
    client: SecretsManager,
    secret_name: str,
    policy: str,
    policy_name: str | None,
) -> None:
    assert_type(client.set_secret_policy(secret_name=secret_name, policy=policy, policy_name=policy_name), None)


async def async_set_secret_policy(
    client: AsyncSecretsManager,
    secret_name: str,
    policy: str,
    policy_name: str | None,
) -> None:
    assert_type(await client.set_secret_policy(secret_name=secret_name, policy=policy, policy_name=policy_name), None)


def get_secret_policy(
    client: SecretsManager,
    secret_name: str,
    policy_name: str | None,
) -> None:
    assert_type(client.get_secret_policy(secret_name=secret_name, policy_name=policy_name), GetSecretPolicyResponse)


async def async_get_secret_policy(
    client: AsyncSecretsManager,
    secret_name: str,
    policy_name: str | None,
) -> None:
    assert_type(await client.get_secret_policy(secret_name=secret_name, policy_name=policy_name), GetSecretPolicyResponse)


def rotate_secret(
    client: SecretsManager,
    secret_name: str,
    version_id: str,
) -> None:
    assert_type(client.rotate_secret(secret_name=secret_name, version_id=version_id), RotateSecretResponse)


async def async_rotate_secret(
    client: AsyncSecretsManager,
    secret_name: str,
    version_id: str,
) -> None:
    assert_type(await client.rotate_secret(secret_name=secret_name, version_id=version_id), RotateSecretResponse)


def update_secret_rotation_policy(
    client: SecretsManager,
    secret_name: str,
    enable_automatic_rotation: bool,
    rotation_interval: timedelta | float | None,
) -> None:
    assert_type(client.update_secret_rotation_policy(secret_name=secret_name, enable_automatic_rotation=enable_automatic_rotation, rotation_interval=rotation_interval), UpdateSecretRotationPolicyResponse)


async def async_update_secret_rotation_policy(
    client: AsyncSecretsManager,
    secret_name: str,
    enable_automatic_rotation: bool,
    rotation_interval: timedelta | float | None,
) -> None:
    assert_type(await client.update_secret_rotation_policy(secret_name=secret_name, enable_automatic_rotation=enable_automatic_rotation, rotation_interval=rotation_interval), UpdateSecretRotationPolicyResponse)


def create_secret(
    client: SecretsManager,
    secret_name: str,
    version_id: str,
    secret_data: SecretString | SecretValue | str,
    secret_data_type: SecretDataType | str | None,
    extended_config: ExtendedConfig | None,
    encryption_key_id: str | None,
    dkms_instance_id: str | None,
    description: str | None,
    tags: dict[str, str] | None,
    enable_automatic_rotation: bool | None,
    rotation_interval: timedelta | float | None,
    policy: str | None,
) -> None:
    assert_type(client.create_secret(secret_name=secret_name, version_id=version_id, secret_data=secret_data, secret_data_type=secret_data_type, extended_config=extended_config, encryption_key_id=encryption_key_id, dkms_instance_id=dkms_instance_id, description=description, tags=tags, enable_automatic_rotation=enable_automatic_rotation, rotation_interval=rotation_interval, policy=policy), CreateSecretResponse)


async def async_create_secret(
    client: AsyncSecretsManager,
    secret_name: str,
    version_id: str,
    secret_data: SecretString | SecretValue | str,
    secret_data_type: SecretDataType | str | None,
    extended_config: ExtendedConfig | None,
    encryption_key_id: str | None,
    dkms_instance_id: str | None,
    description: str | None,
    tags: dict[str, str] | None,
    enable_automatic_rotation: bool | None,
    rotation_interval: timedelta | float | None,
    policy: str | None,
) -> None:
    assert_type(await client.create_secret(secret_name=secret_name, version_id=version_id, secret_data=secret_data, secret_data_type=secret_data_type, extended_config=extended_config, encryption_key_id=encryption_key_id, dkms_instance_id=dkms_instance_id, description=description, tags=tags, enable_automatic_rotation=enable_automatic_rotation, rotation_interval=rotation_interval, policy=policy), CreateSecretResponse)


def describe_secret(
    client: SecretsManager,
    secret_name: str,
    fetch_tags: bool | None,
) -> None:
    assert_type(client.describe_secret(secret_name=secret_name, fetch_tags=fetch_tags), DescribeSecretResponse)


async def async_describe_secret(
    client: AsyncSecretsManager,
    secret_name: str,
    fetch_tags: bool | None,
) -> None:
    assert_type(await client.describe_secret(secret_name=secret_name, fetch_tags=fetch_tags), DescribeSecretResponse)


def list_secrets(
    client: SecretsManager,
    page_number: int | None,
    page_size: int | None,
    fetch_tags: bool | None,
    secret_name: Sequence[str] | None,
    description: Sequence[str] | None,
    tag_key: Sequence[str] | None,
    tag_value: Sequence[str] | None,
    dkms_instance_id: Sequence[str] | None,
    secret_type: Sequence[SecretType | str] | None,
    creator: Sequence[str] | None,
) -> None:
    assert_type(client.list_secrets(page_number=page_number, page_size=page_size, fetch_tags=fetch_tags, secret_name=secret_name, description=description, tag_key=tag_key, tag_value=tag_value, dkms_instance_id=dkms_instance_id, secret_type=secret_type, creator=creator), ListSecretsResponse)


async def async_list_secrets(
    client: AsyncSecretsManager,
    page_number: int | None,
    page_size: int | None,
    fetch_tags: bool | None,
    secret_name: Sequence[str] | None,
    description: Sequence[str] | None,
    tag_key: Sequence[str] | None,
    tag_value: Sequence[str] | None,
    dkms_instance_id: Sequence[str] | None,
    secret_type: Sequence[SecretType | str] | None,
    creator: Sequence[str] | None,
) -> None:
    assert_type(await client.list_secrets(page_number=page_number, page_size=page_size, fetch_tags=fetch_tags, secret_name=secret_name, description=description, tag_key=tag_key, tag_value=tag_value, dkms_instance_id=dkms_instance_id, secret_type=secret_type, creator=creator), ListSecretsResponse)


def update_secret(
    client: SecretsManager,
    secret_name: str,
    description: str | None,
    custom_data: dict[str, str] | None,
) -> None:
    assert_type(client.update_secret(secret_name=secret_name, description=description, custom_data=custom_data), UpdateSecretResponse)


async def async_update_secret(
    client: AsyncSecretsManager,
    secret_name: str,
    description: str | None,
    custom_data: dict[str, str] | None,
) -> None:
    assert_type(await client.update_secret(secret_name=secret_name, description=description, custom_data=custom_data), UpdateSecretResponse)


def tag_resource(
    client: SecretsManager,
    tags: dict[str, str],
    secret_name: str | None,
    key_id: str | None,
    certificate_id: str | None,
) -> None:
    assert_type(client.tag_resource(tags=tags, secret_name=secret_name, key_id=key_id, certificate_id=certificate_id), None)


async def async_tag_resource(
    client: AsyncSecretsManager,
    tags: dict[str, str],
    secret_name: str | None,
    key_id: str | None,
    certificate_id: str | None,
) -> None:
    assert_type(await client.tag_resource(tags=tags, secret_name=secret_name, key_id=key_id, certificate_id=certificate_id), None)


def untag_resource(
    client: SecretsManager,
    tag_keys: Sequence[str],
    secret_name: str | None,
    key_id: str | None,
    certificate_id: str | None,
) -> None:
    assert_type(client.untag_resource(tag_keys=tag_keys, secret_name=secret_name, key_id=key_id, certificate_id=certificate_id), None)


async def async_untag_resource(
    client: AsyncSecretsManager,
    tag_keys: Sequence[str],
    secret_name: str | None,
    key_id: str | None,
    certificate_id: str | None,
) -> None:
    assert_type(await client.untag_resource(tag_keys=tag_keys, secret_name=secret_name, key_id=key_id, certificate_id=certificate_id), None)


def tag_resources(
    client: SecretsManager,
    resource_type: ResourceType | str,
    resource_id: Sequence[str],
    tag: dict[str, str],
    region_id: str | None,
) -> None:
    assert_type(client.tag_resources(resource_type=resource_type, resource_id=resource_id, tag=tag, region_id=region_id), None)


async def async_tag_resources(
    client: AsyncSecretsManager,
    resource_type: ResourceType | str,
    resource_id: Sequence[str],
    tag: dict[str, str],
    region_id: str | None,
) -> None:
    assert_type(await client.tag_resources(resource_type=resource_type, resource_id=resource_id, tag=tag, region_id=region_id), None)


def untag_resources(
    client: SecretsManager,
    resource_type: ResourceType | str,
    resource_id: Sequence[str],
    region_id: str | None,
    tag_key: Sequence[str] | None,
    all: bool | None,
) -> None:
    assert_type(client.untag_resources(resource_type=resource_type, resource_id=resource_id, region_id=region_id, tag_key=tag_key, all=all), None)


async def async_untag_resources(
    client: AsyncSecretsManager,
    resource_type: ResourceType | str,
    resource_id: Sequence[str],
    region_id: str | None,
    tag_key: Sequence[str] | None,
    all: bool | None,
) -> None:
    assert_type(await client.untag_resources(resource_type=resource_type, resource_id=resource_id, region_id=region_id, tag_key=tag_key, all=all), None)


def list_tag_resources(
    client: SecretsManager,
    resource_type: ResourceType | str,
    region_id: str | None,
    resource_id: Sequence[str] | None,
    tag: dict[str, str] | None,
    next_token: str | None,
) -> None:
    assert_type(client.list_tag_resources(resource_type=resource_type, region_id=region_id, resource_id=resource_id, tag=tag, next_token=next_token), ListTagResourcesResponse)


async def async_list_tag_resources(
    client: AsyncSecretsManager,
    resource_type: ResourceType | str,
    region_id: str | None,
    resource_id: Sequence[str] | None,
    tag: dict[str, str] | None,
    next_token: str | None,
) -> None:
    assert_type(await client.list_tag_resources(resource_type=resource_type, region_id=region_id, resource_id=resource_id, tag=tag, next_token=next_token), ListTagResourcesResponse)


def list_resource_tags(
    client: SecretsManager,
    key_id: str,
) -> None:
    assert_type(client.list_resource_tags(key_id=key_id), ListResourceTagsResponse)


async def async_list_resource_tags(
    client: AsyncSecretsManager,
    key_id: str,
) -> None:
    assert_type(await client.list_resource_tags(key_id=key_id), ListResourceTagsResponse)


def get_secret_value(
    client: SecretsManager,
    secret_name: str,
    version_id: str | None,
    version_stage: str | None,
    fetch_extended_config: bool | None,
    dry_run: bool | None,
) -> None:
    assert_type(client.get_secret_value(secret_name=secret_name, version_id=version_id, version_stage=version_stage, fetch_extended_config=fetch_extended_config, dry_run=dry_run), GetSecretValueResponse)


async def async_get_secret_value(
    client: AsyncSecretsManager,
    secret_name: str,
    version_id: str | None,
    version_stage: str | None,
    fetch_extended_config: bool | None,
    dry_run: bool | None,
) -> None:
    assert_type(await client.get_secret_value(secret_name=secret_name, version_id=version_id, version_stage=version_stage, fetch_extended_config=fetch_extended_config, dry_run=dry_run), GetSecretValueResponse)


def batch_get_secret_value(
    client: SecretsManager,
    secret_name: Sequence[str],
    version_id: dict[str, str] | None,
    version_stage: dict[str, str] | None,
    fetch_extended_config: bool | None,
) -> None:
    assert_type(client.batch_get_secret_value(secret_name=secret_name, version_id=version_id, version_stage=version_stage, fetch_extended_config=fetch_extended_config), BatchGetSecretValueResponse)


async def async_batch_get_secret_value(
    client: AsyncSecretsManager,
    secret_name: Sequence[str],
    version_id: dict[str, str] | None,
    version_stage: dict[str, str] | None,
    fetch_extended_config: bool | None,
) -> None:
    assert_type(await client.batch_get_secret_value(secret_name=secret_name, version_id=version_id, version_stage=version_stage, fetch_extended_config=fetch_extended_config), BatchGetSecretValueResponse)


def put_secret_value(
    client: SecretsManager,
    secret_name: str,
    version_id: str,
    secret_data: SecretString | SecretValue | str,
    secret_data_type: SecretDataType | str | None,
    version_stages: Sequence[str] | None,
) -> None:
    assert_type(client.put_secret_value(secret_name=secret_name, version_id=version_id, secret_data=secret_data, secret_data_type=secret_data_type, version_stages=version_stages), PutSecretValueResponse)


async def async_put_secret_value(
    client: AsyncSecretsManager,
    secret_name: str,
    version_id: str,
    secret_data: SecretString | SecretValue | str,
    secret_data_type: SecretDataType | str | None,
    version_stages: Sequence[str] | None,
) -> None:
    assert_type(await client.put_secret_value(secret_name=secret_name, version_id=version_id, secret_data=secret_data, secret_data_type=secret_data_type, version_stages=version_stages), PutSecretValueResponse)


def list_secret_version_ids(
    client: SecretsManager,
    secret_name: str,
    include_deprecated: bool | None,
    page_number: int | None,
    page_size: int | None,
) -> None:
    assert_type(client.list_secret_version_ids(secret_name=secret_name, include_deprecated=include_deprecated, page_number=page_number, page_size=page_size), ListSecretVersionIdsResponse)


async def async_list_secret_version_ids(
    client: AsyncSecretsManager,
    secret_name: str,
    include_deprecated: bool | None,
    page_number: int | None,
    page_size: int | None,
) -> None:
    assert_type(await client.list_secret_version_ids(secret_name=secret_name, include_deprecated=include_deprecated, page_number=page_number, page_size=page_size), ListSecretVersionIdsResponse)


def update_secret_version_stage(
    client: SecretsManager,
    secret_name: str,
    version_stage: str,
    move_to_version: str | None,
    remove_from_version: str | None,
) -> None:
    assert_type(client.update_secret_version_stage(secret_name=secret_name, version_stage=version_stage, move_to_version=move_to_version, remove_from_version=remove_from_version), UpdateSecretVersionStageResponse)


async def async_update_secret_version_stage(
    client: AsyncSecretsManager,
    secret_name: str,
    version_stage: str,
    move_to_version: str | None,
    remove_from_version: str | None,
) -> None:
    assert_type(await client.update_secret_version_stage(secret_name=secret_name, version_stage=version_stage, move_to_version=move_to_version, remove_from_version=remove_from_version), UpdateSecretVersionStageResponse)


def iter_secrets(
    client: SecretsManager,
    page_size: int | None,
    fetch_tags: bool | None,
    secret_name: Sequence[str] | None,
    description: Sequence[str] | None,
    tag_key: Sequence[str] | None,
    tag_value: Sequence[str] | None,
    dkms_instance_id: Sequence[str] | None,
    secret_type: Sequence[SecretType | str] | None,
    creator: Sequence[str] | None,
) -> None:
    assert_type(client.iter_secrets(page_size=page_size, fetch_tags=fetch_tags, secret_name=secret_name, description=description, tag_key=tag_key, tag_value=tag_value, dkms_instance_id=dkms_instance_id, secret_type=secret_type, creator=creator), Iterator[SecretListItem])


def async_iter_secrets(
    client: AsyncSecretsManager,
    page_size: int | None,
    fetch_tags: bool | None,
    secret_name: Sequence[str] | None,
    description: Sequence[str] | None,
    tag_key: Sequence[str] | None,
    tag_value: Sequence[str] | None,
    dkms_instance_id: Sequence[str] | None,
    secret_type: Sequence[SecretType | str] | None,
    creator: Sequence[str] | None,
) -> None:
    assert_type(client.iter_secrets(page_size=page_size, fetch_tags=fetch_tags, secret_name=secret_name, description=description, tag_key=tag_key, tag_value=tag_value, dkms_instance_id=dkms_instance_id, secret_type=secret_type, creator=creator), AsyncIterator[SecretListItem])


def iter_tag_resources(
    client: SecretsManager,
    resource_type: ResourceType | str,
    region_id: str | None,
    resource_id: Sequence[str] | None,
    tag: dict[str, str] | None,
) -> None:
    assert_type(client.iter_tag_resources(resource_type=resource_type, region_id=region_id, resource_id=resource_id, tag=tag), Iterator[TagResource])


def async_iter_tag_resources(
    client: AsyncSecretsManager,
    resource_type: ResourceType | str,
    region_id: str | None,
    resource_id: Sequence[str] | None,
    tag: dict[str, str] | None,
) -> None:
    assert_type(client.iter_tag_resources(resource_type=resource_type, region_id=region_id, resource_id=resource_id, tag=tag), AsyncIterator[TagResource])


def iter_secret_version_ids(
    client: SecretsManager,
    secret_name: str,
    include_deprecated: bool | None,
    page_size: int | None,
) -> None:
    assert_type(client.iter_secret_version_ids(secret_name=secret_name, include_deprecated=include_deprecated, page_size=page_size), Iterator[SecretVersion])


def async_iter_secret_version_ids(
    client: AsyncSecretsManager,
    secret_name: str,
    include_deprecated: bool | None,
    page_size: int | None,
) -> None:
    assert_type(client.iter_secret_version_ids(secret_name=secret_name, include_deprecated=include_deprecated, page_size=page_size), AsyncIterator[SecretVersion])


def choice_extended_config(choice: ExtendedConfig) -> None:
    if isinstance(choice, RdsConfig):
        assert_type(choice, RdsConfig)
    if isinstance(choice, RamCredentialsConfig):
        assert_type(choice, RamCredentialsConfig)
    if isinstance(choice, EcsConfig):
        assert_type(choice, EcsConfig)
    if isinstance(choice, RedisConfig):
        assert_type(choice, RedisConfig)
    if isinstance(choice, PolarDbConfig):
        assert_type(choice, PolarDbConfig)


def model_batch_get_secret_value_error(model: BatchGetSecretValueError) -> None:
    assert_type(model.secret_name, str)
    assert_type(model.code, str)
    assert_type(model.message, str)
    assert_type(model.http_status, int | None)
    BatchGetSecretValueError(secret_name=model.secret_name, code=model.code, message=model.message, http_status=model.http_status)
    assert_type(model.__replace__(), BatchGetSecretValueError)


def model_batch_get_secret_value_response(model: BatchGetSecretValueResponse) -> None:
    assert_type(model.secret_values, tuple[GetSecretValueResponse, ...])
    assert_type(model.errors, tuple[BatchGetSecretValueError, ...])
    BatchGetSecretValueResponse(secret_values=model.secret_values, errors=model.errors)
    assert_type(model.__replace__(), BatchGetSecretValueResponse)


def model_create_secret_response(model: CreateSecretResponse) -> None:
    assert_type(model.arn, str | None)
    assert_type(model.secret_name, str)
    assert_type(model.version_id, str)
    assert_type(model.secret_type, SecretType | None)
    assert_type(model.automatic_rotation, AutomaticRotation | None)
    assert_type(model.rotation_interval, timedelta | None)
    assert_type(model.next_rotation_date, datetime | None)
    assert_type(model.extended_config, str | None)
    assert_type(model.dkms_instance_id, str | None)
    CreateSecretResponse(arn=model.arn, secret_name=model.secret_name, version_id=model.version_id, secret_type=model.secret_type, automatic_rotation=model.automatic_rotation, rotation_interval=model.rotation_interval, next_rotation_date=model.next_rotation_date, extended_config=model.extended_config, dkms_instance_id=model.dkms_instance_id)
    assert_type(model.__replace__(), CreateSecretResponse)


def model_delete_secret_response(model: DeleteSecretResponse) -> None:
    assert_type(model.secret_name, str)
    assert_type(model.planned_delete_time, datetime | None)
    DeleteSecretResponse(secret_name=model.secret_name, planned_delete_time=model.planned_delete_time)
    assert_type(model.__replace__(), DeleteSecretResponse)


def model_describe_secret_response(model: DescribeSecretResponse) -> None:
    assert_type(model.arn, str | None)
    assert_type(model.secret_name, str)
    assert_type(model.secret_type, SecretType | None)
    assert_type(model.description, str)
    assert_type(model.encryption_key_id, str | None)
    assert_type(model.create_time, datetime | None)
    assert_type(model.update_time, datetime | None)
    assert_type(model.planned_delete_time, datetime | None)
    assert_type(model.automatic_rotation, AutomaticRotation | None)
    assert_type(model.rotation_interval, timedelta | None)
    assert_type(model.next_rotation_date, datetime | None)
    assert_type(model.last_rotation_date, datetime | None)
    assert_type(model.extended_config, str | None)
    assert_type(model.dkms_instance_id, str | None)
    assert_type(model.owing_service, str | None)
    assert_type(model.tags, dict[str, str])
    DescribeSecretResponse(arn=model.arn, secret_name=model.secret_name, secret_type=model.secret_type, description=model.description, encryption_key_id=model.encryption_key_id, create_time=model.create_time, update_time=model.update_time, planned_delete_time=model.planned_delete_time, automatic_rotation=model.automatic_rotation, rotation_interval=model.rotation_interval, next_rotation_date=model.next_rotation_date, last_rotation_date=model.last_rotation_date, extended_config=model.extended_config, dkms_instance_id=model.dkms_instance_id, owing_service=model.owing_service, tags=model.tags)
    assert_type(model.__replace__(), DescribeSecretResponse)


def model_ecs_config(model: EcsConfig) -> None:
    assert_type(model.secret_sub_type, EcsSecretSubType)
    assert_type(model.region_id, str)
    assert_type(model.instance_id, str)
    assert_type(model.custom_data, dict[str, str] | None)
    EcsConfig(secret_sub_type=model.secret_sub_type, region_id=model.region_id, instance_id=model.instance_id, custom_data=model.custom_data)
    assert_type(model.__replace__(), EcsConfig)


def model_get_random_password_response(model: GetRandomPasswordResponse) -> None:
    assert_type(model.random_password, SecretString)
    GetRandomPasswordResponse(random_password=model.random_password)
    assert_type(model.__replace__(), GetRandomPasswordResponse)


def model_get_secret_policy_response(model: GetSecretPolicyResponse) -> None:
    assert_type(model.policy, str)
    GetSecretPolicyResponse(policy=model.policy)
    assert_type(model.__replace__(), GetSecretPolicyResponse)


def model_get_secret_value_response(model: GetSecretValueResponse) -> None:
    assert_type(model.secret_name, str)
    assert_type(model.version_id, str)
    assert_type(model.secret_data, SecretValue)
    assert_type(model.secret_data_type, SecretDataType | None)
    assert_type(model.secret_type, SecretType | None)
    assert_type(model.version_stages, tuple[str, ...])
    assert_type(model.create_time, datetime | None)
    assert_type(model.automatic_rotation, AutomaticRotation | None)
    assert_type(model.rotation_interval, timedelta | None)
    assert_type(model.next_rotation_date, datetime | None)
    assert_type(model.last_rotation_date, datetime | None)
    assert_type(model.extended_config, str | None)
    GetSecretValueResponse(secret_name=model.secret_name, version_id=model.version_id, secret_data=model.secret_data, secret_data_type=model.secret_data_type, secret_type=model.secret_type, version_stages=model.version_stages, create_time=model.create_time, automatic_rotation=model.automatic_rotation, rotation_interval=model.rotation_interval, next_rotation_date=model.next_rotation_date, last_rotation_date=model.last_rotation_date, extended_config=model.extended_config)
    assert_type(model.__replace__(), GetSecretValueResponse)


def model_list_resource_tags_response(model: ListResourceTagsResponse) -> None:
    assert_type(model.tags, dict[str, str])
    ListResourceTagsResponse(tags=model.tags)
    assert_type(model.__replace__(), ListResourceTagsResponse)


def model_list_secret_version_ids_response(model: ListSecretVersionIdsResponse) -> None:
    assert_type(model.secret_name, str)
    assert_type(model.version_ids, tuple[SecretVersion, ...])
    assert_type(model.page_number, int)
    assert_type(model.page_size, int)
    assert_type(model.total_count, int)
    ListSecretVersionIdsResponse(secret_name=model.secret_name, version_ids=model.version_ids, page_number=model.page_number, page_size=model.page_size, total_count=model.total_count)
    assert_type(model.__replace__(), ListSecretVersionIdsResponse)


def model_list_secrets_response(model: ListSecretsResponse) -> None:
    assert_type(model.secret_list, tuple[SecretListItem, ...])
    assert_type(model.page_number, int)
    assert_type(model.page_size, int)
    assert_type(model.total_count, int)
    ListSecretsResponse(secret_list=model.secret_list, page_number=model.page_number, page_size=model.page_size, total_count=model.total_count)
    assert_type(model.__replace__(), ListSecretsResponse)


def model_list_tag_resources_response(model: ListTagResourcesResponse) -> None:
    assert_type(model.tag_resources, tuple[TagResource, ...])
    assert_type(model.next_token, str | None)
    ListTagResourcesResponse(tag_resources=model.tag_resources, next_token=model.next_token)
    assert_type(model.__replace__(), ListTagResourcesResponse)


def model_polar_db_config(model: PolarDbConfig) -> None:
    assert_type(model.region_id, str)
    assert_type(model.db_cluster_id, str)
    assert_type(model.db_type, PolarDbType)
    assert_type(model.account_name, str)
    assert_type(model.clone_account_name, str | None)
    assert_type(model.account_privilege, str | None)
    assert_type(model.db_name, str | None)
    assert_type(model.custom_data, dict[str, str] | None)
    PolarDbConfig(region_id=model.region_id, db_cluster_id=model.db_cluster_id, db_type=model.db_type, account_name=model.account_name, clone_account_name=model.clone_account_name, account_privilege=model.account_privilege, db_name=model.db_name, custom_data=model.custom_data)
    assert_type(model.__replace__(), PolarDbConfig)


def model_put_secret_value_response(model: PutSecretValueResponse) -> None:
    assert_type(model.secret_name, str)
    assert_type(model.version_id, str)
    assert_type(model.version_stages, tuple[str, ...])
    PutSecretValueResponse(secret_name=model.secret_name, version_id=model.version_id, version_stages=model.version_stages)
    assert_type(model.__replace__(), PutSecretValueResponse)


def model_ram_credentials_config(model: RamCredentialsConfig) -> None:
    assert_type(model.user_name, str)
    assert_type(model.custom_data, dict[str, str] | None)
    RamCredentialsConfig(user_name=model.user_name, custom_data=model.custom_data)
    assert_type(model.__replace__(), RamCredentialsConfig)


def model_rds_config(model: RdsConfig) -> None:
    assert_type(model.secret_sub_type, RdsSecretSubType)
    assert_type(model.db_instance_id, str)
    assert_type(model.custom_data, dict[str, str] | None)
    RdsConfig(secret_sub_type=model.secret_sub_type, db_instance_id=model.db_instance_id, custom_data=model.custom_data)
    assert_type(model.__replace__(), RdsConfig)


def model_redis_config(model: RedisConfig) -> None:
    assert_type(model.account_name, str)
    assert_type(model.clone_account_name, str | None)
    assert_type(model.account_privilege, str)
    assert_type(model.instance_id, str)
    assert_type(model.region_id, str)
    assert_type(model.custom_data, dict[str, str] | None)
    RedisConfig(account_name=model.account_name, clone_account_name=model.clone_account_name, account_privilege=model.account_privilege, instance_id=model.instance_id, region_id=model.region_id, custom_data=model.custom_data)
    assert_type(model.__replace__(), RedisConfig)


def model_resolve_credentials_response(model: ResolveCredentialsResponse) -> None:
    assert_type(model.source, str)
    assert_type(model.access_key, str)
    assert_type(model.temporary, bool)
    assert_type(model.expires_at, datetime | None)
    ResolveCredentialsResponse(source=model.source, access_key=model.access_key, temporary=model.temporary, expires_at=model.expires_at)
    assert_type(model.__replace__(), ResolveCredentialsResponse)


def model_restore_secret_response(model: RestoreSecretResponse) -> None:
    assert_type(model.secret_name, str)
    RestoreSecretResponse(secret_name=model.secret_name)
    assert_type(model.__replace__(), RestoreSecretResponse)


def model_rotate_secret_response(model: RotateSecretResponse) -> None:
    assert_type(model.arn, str | None)
    assert_type(model.secret_name, str)
    assert_type(model.version_id, str)
    RotateSecretResponse(arn=model.arn, secret_name=model.secret_name, version_id=model.version_id)
    assert_type(model.__replace__(), RotateSecretResponse)


def model_secret_list_item(model: SecretListItem) -> None:
    assert_type(model.secret_name, str)
    assert_type(model.secret_type, SecretType | None)
    assert_type(model.create_time, datetime | None)
    assert_type(model.update_time, datetime | None)
    assert_type(model.planned_delete_time, datetime | None)
    assert_type(model.owing_service, str | None)
    assert_type(model.tags, dict[str, str])
    SecretListItem(secret_name=model.secret_name, secret_type=model.secret_type, create_time=model.create_time, update_time=model.update_time, planned_delete_time=model.planned_delete_time, owing_service=model.owing_service, tags=model.tags)
    assert_type(model.__replace__(), SecretListItem)


def model_secret_version(model: SecretVersion) -> None:
    assert_type(model.version_id, str)
    assert_type(model.create_time, datetime | None)
    assert_type(model.version_stages, tuple[str, ...])
    SecretVersion(version_id=model.version_id, create_time=model.create_time, version_stages=model.version_stages)
    assert_type(model.__replace__(), SecretVersion)


def model_tag_resource(model: TagResource) -> None:
    assert_type(model.resource_id, str)
    assert_type(model.resource_type, ResourceType | None)
    assert_type(model.tag_key, str)
    assert_type(model.tag_value, str)
    TagResource(resource_id=model.resource_id, resource_type=model.resource_type, tag_key=model.tag_key, tag_value=model.tag_value)
    assert_type(model.__replace__(), TagResource)


def model_update_secret_response(model: UpdateSecretResponse) -> None:
    assert_type(model.secret_name, str)
    UpdateSecretResponse(secret_name=model.secret_name)
    assert_type(model.__replace__(), UpdateSecretResponse)


def model_update_secret_rotation_policy_response(model: UpdateSecretRotationPolicyResponse) -> None:
    assert_type(model.secret_name, str)
    UpdateSecretRotationPolicyResponse(secret_name=model.secret_name)
    assert_type(model.__replace__(), UpdateSecretRotationPolicyResponse)


def model_update_secret_version_stage_response(model: UpdateSecretVersionStageResponse) -> None:
    assert_type(model.secret_name, str)
    UpdateSecretVersionStageResponse(secret_name=model.secret_name)
    assert_type(model.__replace__(), UpdateSecretVersionStageResponse)


def members() -> None:
    all_automatic_rotation: list[AutomaticRotation] = [AutomaticRotation.ENABLED, AutomaticRotation.DISABLED, AutomaticRotation.INVALID, AutomaticRotation("LATER")]
    assert_type(all_automatic_rotation[0].lower(), str)
    all_ecs_secret_sub_type: list[EcsSecretSubType] = [EcsSecretSubType.PASSWORD, EcsSecretSubType.SSH_KEY, EcsSecretSubType("LATER")]
    assert_type(all_ecs_secret_sub_type[0].lower(), str)
    all_network: list[Network] = [Network.PUBLIC, Network.VPC, Network("LATER")]
    assert_type(all_network[0].lower(), str)
    all_polar_db_type: list[PolarDbType] = [PolarDbType.MY_SQL, PolarDbType.POSTGRE_SQL, PolarDbType("LATER")]
    assert_type(all_polar_db_type[0].lower(), str)
    all_rds_secret_sub_type: list[RdsSecretSubType] = [RdsSecretSubType.SINGLE_USER, RdsSecretSubType.DOUBLE_USERS, RdsSecretSubType("LATER")]
    assert_type(all_rds_secret_sub_type[0].lower(), str)
    all_resource_type: list[ResourceType] = [ResourceType.KEY, ResourceType.SECRET, ResourceType("LATER")]
    assert_type(all_resource_type[0].lower(), str)
    all_secret_data_type: list[SecretDataType] = [SecretDataType.TEXT, SecretDataType.BINARY, SecretDataType("LATER")]
    assert_type(all_secret_data_type[0].lower(), str)
    all_secret_type: list[SecretType] = [SecretType.GENERIC, SecretType.RDS, SecretType.RAM_CREDENTIALS, SecretType.ECS, SecretType.REDIS, SecretType.POLAR_DB, SecretType("LATER")]
    assert_type(all_secret_type[0].lower(), str)
    all_signature_method: list[SignatureMethod] = [SignatureMethod.ACS3, SignatureMethod.RPC, SignatureMethod("LATER")]
    assert_type(all_signature_method[0].lower(), str)
