# Generated from core by `make generate`. Do not edit.
# pyright: reportUnusedImport=false
"""Checked by mypy and pyright, never run: every option, operation, field and member."""

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from typing_extensions import assert_type

from bojagi import Credentials, SecretString, SecretValue
from bojagi.ncloud import (
    KeyStatus,
    KeyType,
    KmsBoundaryType,
    ProtectionKeyType,
    Region,
    SecretStatus,
    SecretType,
    ValueStage,
    AddPendingStageResponse,
    CancelSecretDeletionResponse,
    CreateSecretResponse,
    DisableAutoRotationResponse,
    DisableSecretResponse,
    EnableAutoRotationResponse,
    EnableSecretResponse,
    GenerateRandomSecretResponse,
    GetProtectionKeyListResponse,
    GetSecretDetailResponse,
    GetSecretListResponse,
    GetSecretLogsResponse,
    GetSecretStageValueResponse,
    GetSecretValueResponse,
    GetTriggerListResponse,
    ProtectionKey,
    ProtectionKeyListItem,
    RequestSecretDeletionResponse,
    ResolveCredentialsResponse,
    SecretListItem,
    SecretLog,
    StartRotationJobResponse,
    Trigger,
    TriggerAction,
    TriggerListItem,
    UpdatePendingStageResponse,
    UpdateProtectionKeyResponse,
    UpdateRotationPeriodResponse,
    UpdateRotationTriggerResponse,
    UpdateSecretMemoResponse,
    UpdateSecretStageValueResponse,
    UpdateSecretValueResponse,
    AsyncSecretManager,
    SecretManager,
)


def clients(
    access_key: str | None,
    secret_key: SecretString | SecretValue | str | None,
    credentials: Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None,
    profile: str | None,
    region: Region | str | None,
    kms_boundary_type: KmsBoundaryType | str | None,
    endpoint: str | None,
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
    SecretManager()
    assert_type(SecretManager(access_key=access_key, secret_key=secret_key, credentials=credentials, profile=profile, region=region, kms_boundary_type=kms_boundary_type, endpoint=endpoint, timeout=timeout, attempt_timeout=attempt_timeout, connect_timeout=connect_timeout, max_attempts=max_attempts, retry_delay=retry_delay, max_retry_delay=max_retry_delay, retry_budget=retry_budget, ca_bundle=ca_bundle, proxy=proxy, allow_http=allow_http, user_agent_suffix=user_agent_suffix, check_limits=check_limits), SecretManager)
    AsyncSecretManager()
    assert_type(AsyncSecretManager(access_key=access_key, secret_key=secret_key, credentials=credentials, profile=profile, region=region, kms_boundary_type=kms_boundary_type, endpoint=endpoint, timeout=timeout, attempt_timeout=attempt_timeout, connect_timeout=connect_timeout, max_attempts=max_attempts, retry_delay=retry_delay, max_retry_delay=max_retry_delay, retry_budget=retry_budget, ca_bundle=ca_bundle, proxy=proxy, allow_http=allow_http, user_agent_suffix=user_agent_suffix, check_limits=check_limits), AsyncSecretManager)


def closed(client: SecretManager) -> None:
    with client as entered:
        assert_type(entered, SecretManager)
        assert_type(entered.close(), None)


async def async_closed(client: AsyncSecretManager) -> None:
    async with client as entered:
        assert_type(entered, AsyncSecretManager)
        assert_type(await entered.close(), None)


def resolve_credentials(
    client: SecretManager,
) -> None:
    assert_type(client.resolve_credentials(), ResolveCredentialsResponse)


async def async_resolve_credentials(
    client: AsyncSecretManager,
) -> None:
    assert_type(await client.resolve_credentials(), ResolveCredentialsResponse)


def start_rotation_job(
    client: SecretManager,
    secret_id: str,
    job_token: str,
) -> None:
    assert_type(client.start_rotation_job(secret_id=secret_id, job_token=job_token), StartRotationJobResponse)


async def async_start_rotation_job(
    client: AsyncSecretManager,
    secret_id: str,
    job_token: str,
) -> None:
    assert_type(await client.start_rotation_job(secret_id=secret_id, job_token=job_token), StartRotationJobResponse)


def add_pending_stage(
    client: SecretManager,
    secret_id: str,
    job_token: str,
) -> None:
    assert_type(client.add_pending_stage(secret_id=secret_id, job_token=job_token), AddPendingStageResponse)


async def async_add_pending_stage(
    client: AsyncSecretManager,
    secret_id: str,
    job_token: str,
) -> None:
    assert_type(await client.add_pending_stage(secret_id=secret_id, job_token=job_token), AddPendingStageResponse)


def update_pending_stage(
    client: SecretManager,
    secret_id: str,
    job_token: str,
    value: SecretString | SecretValue | str,
) -> None:
    assert_type(client.update_pending_stage(secret_id=secret_id, job_token=job_token, value=value), UpdatePendingStageResponse)


async def async_update_pending_stage(
    client: AsyncSecretManager,
    secret_id: str,
    job_token: str,
    value: SecretString | SecretValue | str,
) -> None:
    assert_type(await client.update_pending_stage(secret_id=secret_id, job_token=job_token, value=value), UpdatePendingStageResponse)


def generate_random_secret(
    client: SecretManager,
    secret_id: str,
    job_token: str,
    length: int | None,
    exclude_characters: str | None,
    exclude_numbers: bool | None,
    exclude_punctuation: bool | None,
    exclude_uppercase: bool | None,
    exclude_lowercase: bool | None,
    include_space: bool | None,
    require_each_included_type: bool | None,
) -> None:
    assert_type(client.generate_random_secret(secret_id=secret_id, job_token=job_token, length=length, exclude_characters=exclude_characters, exclude_numbers=exclude_numbers, exclude_punctuation=exclude_punctuation, exclude_uppercase=exclude_uppercase, exclude_lowercase=exclude_lowercase, include_space=include_space, require_each_included_type=require_each_included_type), GenerateRandomSecretResponse)


async def async_generate_random_secret(
    client: AsyncSecretManager,
    secret_id: str,
    job_token: str,
    length: int | None,
    exclude_characters: str | None,
    exclude_numbers: bool | None,
    exclude_punctuation: bool | None,
    exclude_uppercase: bool | None,
    exclude_lowercase: bool | None,
    include_space: bool | None,
    require_each_included_type: bool | None,
) -> None:
    assert_type(await client.generate_random_secret(secret_id=secret_id, job_token=job_token, length=length, exclude_characters=exclude_characters, exclude_numbers=exclude_numbers, exclude_punctuation=exclude_punctuation, exclude_uppercase=exclude_uppercase, exclude_lowercase=exclude_lowercase, include_space=include_space, require_each_included_type=require_each_included_type), GenerateRandomSecretResponse)


def complete_rotation_job(
    client: SecretManager,
    secret_id: str,
    job_token: str,
) -> None:
    assert_type(client.complete_rotation_job(secret_id=secret_id, job_token=job_token), None)


async def async_complete_rotation_job(
    client: AsyncSecretManager,
    secret_id: str,
    job_token: str,
) -> None:
    assert_type(await client.complete_rotation_job(secret_id=secret_id, job_token=job_token), None)


def fail_rotation_job(
    client: SecretManager,
    secret_id: str,
    job_token: str,
) -> None:
    assert_type(client.fail_rotation_job(secret_id=secret_id, job_token=job_token), None)


async def async_fail_rotation_job(
    client: AsyncSecretManager,
    secret_id: str,
    job_token: str,
) -> None:
    assert_type(await client.fail_rotation_job(secret_id=secret_id, job_token=job_token), None)


def get_protection_key_list(
    client: SecretManager,
) -> None:
    assert_type(client.get_protection_key_list(), GetProtectionKeyListResponse)


async def async_get_protection_key_list(
    client: AsyncSecretManager,
) -> None:
    assert_type(await client.get_protection_key_list(), GetProtectionKeyListResponse)


def update_protection_key(
    client: SecretManager,
    secret_id: str,
    protection_key_type: ProtectionKeyType | str,
    kms_key_tag: str | None,
    kms_boundary_type: KmsBoundaryType | str | None,
) -> None:
    assert_type(client.update_protection_key(secret_id=secret_id, protection_key_type=protection_key_type, kms_key_tag=kms_key_tag, kms_boundary_type=kms_boundary_type), UpdateProtectionKeyResponse)


async def async_update_protection_key(
    client: AsyncSecretManager,
    secret_id: str,
    protection_key_type: ProtectionKeyType | str,
    kms_key_tag: str | None,
    kms_boundary_type: KmsBoundaryType | str | None,
) -> None:
    assert_type(await client.update_protection_key(secret_id=secret_id, protection_key_type=protection_key_type, kms_key_tag=kms_key_tag, kms_boundary_type=kms_boundary_type), UpdateProtectionKeyResponse)


def enable_secret(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.enable_secret(secret_id=secret_id), EnableSecretResponse)


async def async_enable_secret(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.enable_secret(secret_id=secret_id), EnableSecretResponse)


def disable_secret(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.disable_secret(secret_id=secret_id), DisableSecretResponse)


async def async_disable_secret(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.disable_secret(secret_id=secret_id), DisableSecretResponse)


def request_secret_deletion(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.request_secret_deletion(secret_id=secret_id), RequestSecretDeletionResponse)


async def async_request_secret_deletion(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.request_secret_deletion(secret_id=secret_id), RequestSecretDeletionResponse)


def cancel_secret_deletion(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.cancel_secret_deletion(secret_id=secret_id), CancelSecretDeletionResponse)


async def async_cancel_secret_deletion(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.cancel_secret_deletion(secret_id=secret_id), CancelSecretDeletionResponse)


def delete_secret(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.delete_secret(secret_id=secret_id), None)


async def async_delete_secret(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.delete_secret(secret_id=secret_id), None)


def get_trigger_list(
    client: SecretManager,
) -> None:
    assert_type(client.get_trigger_list(), GetTriggerListResponse)


async def async_get_trigger_list(
    client: AsyncSecretManager,
) -> None:
    assert_type(await client.get_trigger_list(), GetTriggerListResponse)


def enable_auto_rotation(
    client: SecretManager,
    secret_id: str,
    rotation_period_days: int | None,
    trigger_id: str | None,
) -> None:
    assert_type(client.enable_auto_rotation(secret_id=secret_id, rotation_period_days=rotation_period_days, trigger_id=trigger_id), EnableAutoRotationResponse)


async def async_enable_auto_rotation(
    client: AsyncSecretManager,
    secret_id: str,
    rotation_period_days: int | None,
    trigger_id: str | None,
) -> None:
    assert_type(await client.enable_auto_rotation(secret_id=secret_id, rotation_period_days=rotation_period_days, trigger_id=trigger_id), EnableAutoRotationResponse)


def disable_auto_rotation(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.disable_auto_rotation(secret_id=secret_id), DisableAutoRotationResponse)


async def async_disable_auto_rotation(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.disable_auto_rotation(secret_id=secret_id), DisableAutoRotationResponse)


def update_rotation_period(
    client: SecretManager,
    secret_id: str,
    rotation_period_days: int,
) -> None:
    assert_type(client.update_rotation_period(secret_id=secret_id, rotation_period_days=rotation_period_days), UpdateRotationPeriodResponse)


async def async_update_rotation_period(
    client: AsyncSecretManager,
    secret_id: str,
    rotation_period_days: int,
) -> None:
    assert_type(await client.update_rotation_period(secret_id=secret_id, rotation_period_days=rotation_period_days), UpdateRotationPeriodResponse)


def update_rotation_trigger(
    client: SecretManager,
    secret_id: str,
    trigger_id: str,
) -> None:
    assert_type(client.update_rotation_trigger(secret_id=secret_id, trigger_id=trigger_id), UpdateRotationTriggerResponse)


async def async_update_rotation_trigger(
    client: AsyncSecretManager,
    secret_id: str,
    trigger_id: str,
) -> None:
    assert_type(await client.update_rotation_trigger(secret_id=secret_id, trigger_id=trigger_id), UpdateRotationTriggerResponse)


def delete_rotation_trigger(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.delete_rotation_trigger(secret_id=secret_id), None)


async def async_delete_rotation_trigger(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.delete_rotation_trigger(secret_id=secret_id), None)


def execute_rotation_job(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.execute_rotation_job(secret_id=secret_id), None)


async def async_execute_rotation_job(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.execute_rotation_job(secret_id=secret_id), None)


def retry_rotation_job(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.retry_rotation_job(secret_id=secret_id), None)


async def async_retry_rotation_job(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.retry_rotation_job(secret_id=secret_id), None)


def cancel_rotation_job(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.cancel_rotation_job(secret_id=secret_id), None)


async def async_cancel_rotation_job(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.cancel_rotation_job(secret_id=secret_id), None)


def rollback_rotation_job(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.rollback_rotation_job(secret_id=secret_id), None)


async def async_rollback_rotation_job(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.rollback_rotation_job(secret_id=secret_id), None)


def create_secret(
    client: SecretManager,
    secret_name: str,
    value: SecretString | SecretValue | str,
    rotation_targets: Sequence[str],
    memo: str | None,
    secret_type: SecretType | str | None,
    auto_rotation: bool | None,
    auto_rotation_period_days: int | None,
    trigger_id: str | None,
    protection_key_type: ProtectionKeyType | str | None,
    kms_key_tag: str | None,
    kms_boundary_type: KmsBoundaryType | str | None,
) -> None:
    assert_type(client.create_secret(secret_name=secret_name, value=value, rotation_targets=rotation_targets, memo=memo, secret_type=secret_type, auto_rotation=auto_rotation, auto_rotation_period_days=auto_rotation_period_days, trigger_id=trigger_id, protection_key_type=protection_key_type, kms_key_tag=kms_key_tag, kms_boundary_type=kms_boundary_type), CreateSecretResponse)


async def async_create_secret(
    client: AsyncSecretManager,
    secret_name: str,
    value: SecretString | SecretValue | str,
    rotation_targets: Sequence[str],
    memo: str | None,
    secret_type: SecretType | str | None,
    auto_rotation: bool | None,
    auto_rotation_period_days: int | None,
    trigger_id: str | None,
    protection_key_type: ProtectionKeyType | str | None,
    kms_key_tag: str | None,
    kms_boundary_type: KmsBoundaryType | str | None,
) -> None:
    assert_type(await client.create_secret(secret_name=secret_name, value=value, rotation_targets=rotation_targets, memo=memo, secret_type=secret_type, auto_rotation=auto_rotation, auto_rotation_period_days=auto_rotation_period_days, trigger_id=trigger_id, protection_key_type=protection_key_type, kms_key_tag=kms_key_tag, kms_boundary_type=kms_boundary_type), CreateSecretResponse)


def get_secret_list(
    client: SecretManager,
    page_no: int | None,
) -> None:
    assert_type(client.get_secret_list(page_no=page_no), GetSecretListResponse)


async def async_get_secret_list(
    client: AsyncSecretManager,
    page_no: int | None,
) -> None:
    assert_type(await client.get_secret_list(page_no=page_no), GetSecretListResponse)


def find_secret(
    client: SecretManager,
    secret_name: str,
) -> None:
    assert_type(client.find_secret(secret_name=secret_name), SecretListItem)


async def async_find_secret(
    client: AsyncSecretManager,
    secret_name: str,
) -> None:
    assert_type(await client.find_secret(secret_name=secret_name), SecretListItem)


def get_secret_detail(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.get_secret_detail(secret_id=secret_id), GetSecretDetailResponse)


async def async_get_secret_detail(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.get_secret_detail(secret_id=secret_id), GetSecretDetailResponse)


def get_secret_logs(
    client: SecretManager,
    secret_id: str,
    keyword: str | None,
    page_no: int | None,
    page_size: int | None,
    timestamp_from: datetime | None,
    timestamp_to: datetime | None,
) -> None:
    assert_type(client.get_secret_logs(secret_id=secret_id, keyword=keyword, page_no=page_no, page_size=page_size, timestamp_from=timestamp_from, timestamp_to=timestamp_to), GetSecretLogsResponse)


async def async_get_secret_logs(
    client: AsyncSecretManager,
    secret_id: str,
    keyword: str | None,
    page_no: int | None,
    page_size: int | None,
    timestamp_from: datetime | None,
    timestamp_to: datetime | None,
) -> None:
    assert_type(await client.get_secret_logs(secret_id=secret_id, keyword=keyword, page_no=page_no, page_size=page_size, timestamp_from=timestamp_from, timestamp_to=timestamp_to), GetSecretLogsResponse)


def update_secret_memo(
    client: SecretManager,
    secret_id: str,
    memo: str,
) -> None:
    assert_type(client.update_secret_memo(secret_id=secret_id, memo=memo), UpdateSecretMemoResponse)


async def async_update_secret_memo(
    client: AsyncSecretManager,
    secret_id: str,
    memo: str,
) -> None:
    assert_type(await client.update_secret_memo(secret_id=secret_id, memo=memo), UpdateSecretMemoResponse)


def get_secret_value(
    client: SecretManager,
    secret_id: str,
) -> None:
    assert_type(client.get_secret_value(secret_id=secret_id), GetSecretValueResponse)


async def async_get_secret_value(
    client: AsyncSecretManager,
    secret_id: str,
) -> None:
    assert_type(await client.get_secret_value(secret_id=secret_id), GetSecretValueResponse)


def get_secret_stage_value(
    client: SecretManager,
    secret_id: str,
    stage: ValueStage | str,
) -> None:
    assert_type(client.get_secret_stage_value(secret_id=secret_id, stage=stage), GetSecretStageValueResponse)


async def async_get_secret_stage_value(
    client: AsyncSecretManager,
    secret_id: str,
    stage: ValueStage | str,
) -> None:
    assert_type(await client.get_secret_stage_value(secret_id=secret_id, stage=stage), GetSecretStageValueResponse)


def update_secret_value(
    client: SecretManager,
    secret_id: str,
    previous: SecretString | SecretValue | str | None,
    active: SecretString | SecretValue | str | None,
    pending: SecretString | SecretValue | str | None,
) -> None:
    assert_type(client.update_secret_value(secret_id=secret_id, previous=previous, active=active, pending=pending), UpdateSecretValueResponse)


async def async_update_secret_value(
    client: AsyncSecretManager,
    secret_id: str,
    previous: SecretString | SecretValue | str | None,
    active: SecretString | SecretValue | str | None,
    pending: SecretString | SecretValue | str | None,
) -> None:
    assert_type(await client.update_secret_value(secret_id=secret_id, previous=previous, active=active, pending=pending), UpdateSecretValueResponse)


def update_secret_stage_value(
    client: SecretManager,
    secret_id: str,
    stage: ValueStage | str,
    value: SecretString | SecretValue | str,
) -> None:
    assert_type(client.update_secret_stage_value(secret_id=secret_id, stage=stage, value=value), UpdateSecretStageValueResponse)


async def async_update_secret_stage_value(
    client: AsyncSecretManager,
    secret_id: str,
    stage: ValueStage | str,
    value: SecretString | SecretValue | str,
) -> None:
    assert_type(await client.update_secret_stage_value(secret_id=secret_id, stage=stage, value=value), UpdateSecretStageValueResponse)


def iter_secret_list(
    client: SecretManager,
) -> None:
    assert_type(client.iter_secret_list(), Iterator[SecretListItem])


def async_iter_secret_list(
    client: AsyncSecretManager,
) -> None:
    assert_type(client.iter_secret_list(), AsyncIterator[SecretListItem])


def iter_secret_logs(
    client: SecretManager,
    secret_id: str,
    keyword: str | None,
    page_size: int | None,
    timestamp_from: datetime | None,
    timestamp_to: datetime | None,
) -> None:
    assert_type(client.iter_secret_logs(secret_id=secret_id, keyword=keyword, page_size=page_size, timestamp_from=timestamp_from, timestamp_to=timestamp_to), Iterator[SecretLog])


def async_iter_secret_logs(
    client: AsyncSecretManager,
    secret_id: str,
    keyword: str | None,
    page_size: int | None,
    timestamp_from: datetime | None,
    timestamp_to: datetime | None,
) -> None:
    assert_type(client.iter_secret_logs(secret_id=secret_id, keyword=keyword, page_size=page_size, timestamp_from=timestamp_from, timestamp_to=timestamp_to), AsyncIterator[SecretLog])


def model_add_pending_stage_response(model: AddPendingStageResponse) -> None:
    assert_type(model.pending, SecretValue | None)
    AddPendingStageResponse(pending=model.pending)
    assert_type(model.__replace__(), AddPendingStageResponse)


def model_cancel_secret_deletion_response(model: CancelSecretDeletionResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.secret_status, SecretStatus)
    assert_type(model.update_date, datetime | None)
    CancelSecretDeletionResponse(secret_id=model.secret_id, secret_status=model.secret_status, update_date=model.update_date)
    assert_type(model.__replace__(), CancelSecretDeletionResponse)


def model_create_secret_response(model: CreateSecretResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.secret_name, str)
    assert_type(model.secret_status, SecretStatus)
    assert_type(model.secret_type, SecretType | None)
    assert_type(model.memo, str)
    assert_type(model.region, str | None)
    assert_type(model.register_date, datetime | None)
    assert_type(model.auto_rotation, bool)
    assert_type(model.auto_rotation_period_days, int | None)
    assert_type(model.next_rotation_date, datetime | None)
    assert_type(model.rotation_phase, str | None)
    assert_type(model.trigger, Trigger | None)
    assert_type(model.protection_key, ProtectionKey | None)
    CreateSecretResponse(secret_id=model.secret_id, secret_name=model.secret_name, secret_status=model.secret_status, secret_type=model.secret_type, memo=model.memo, region=model.region, register_date=model.register_date, auto_rotation=model.auto_rotation, auto_rotation_period_days=model.auto_rotation_period_days, next_rotation_date=model.next_rotation_date, rotation_phase=model.rotation_phase, trigger=model.trigger, protection_key=model.protection_key)
    assert_type(model.__replace__(), CreateSecretResponse)


def model_disable_auto_rotation_response(model: DisableAutoRotationResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.auto_rotation, bool)
    DisableAutoRotationResponse(secret_id=model.secret_id, auto_rotation=model.auto_rotation)
    assert_type(model.__replace__(), DisableAutoRotationResponse)


def model_disable_secret_response(model: DisableSecretResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.secret_status, SecretStatus)
    assert_type(model.update_date, datetime | None)
    DisableSecretResponse(secret_id=model.secret_id, secret_status=model.secret_status, update_date=model.update_date)
    assert_type(model.__replace__(), DisableSecretResponse)


def model_enable_auto_rotation_response(model: EnableAutoRotationResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.auto_rotation, bool)
    assert_type(model.auto_rotation_period_days, int | None)
    assert_type(model.next_rotation_date, datetime | None)
    assert_type(model.trigger, Trigger | None)
    EnableAutoRotationResponse(secret_id=model.secret_id, auto_rotation=model.auto_rotation, auto_rotation_period_days=model.auto_rotation_period_days, next_rotation_date=model.next_rotation_date, trigger=model.trigger)
    assert_type(model.__replace__(), EnableAutoRotationResponse)


def model_enable_secret_response(model: EnableSecretResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.secret_status, SecretStatus)
    assert_type(model.update_date, datetime | None)
    EnableSecretResponse(secret_id=model.secret_id, secret_status=model.secret_status, update_date=model.update_date)
    assert_type(model.__replace__(), EnableSecretResponse)


def model_generate_random_secret_response(model: GenerateRandomSecretResponse) -> None:
    assert_type(model.random_string, SecretString)
    GenerateRandomSecretResponse(random_string=model.random_string)
    assert_type(model.__replace__(), GenerateRandomSecretResponse)


def model_get_protection_key_list_response(model: GetProtectionKeyListResponse) -> None:
    assert_type(model.key_list, tuple[ProtectionKeyListItem, ...])
    GetProtectionKeyListResponse(key_list=model.key_list)
    assert_type(model.__replace__(), GetProtectionKeyListResponse)


def model_get_secret_detail_response(model: GetSecretDetailResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.secret_name, str)
    assert_type(model.secret_status, SecretStatus)
    assert_type(model.secret_type, SecretType | None)
    assert_type(model.memo, str)
    assert_type(model.region, str | None)
    assert_type(model.expected_destroy_date, datetime | None)
    assert_type(model.update_date, datetime | None)
    assert_type(model.register_date, datetime | None)
    assert_type(model.auto_rotation, bool)
    assert_type(model.auto_rotation_period_days, int | None)
    assert_type(model.next_rotation_date, datetime | None)
    assert_type(model.rotation_phase, str | None)
    assert_type(model.last_rotation_date, datetime | None)
    assert_type(model.last_rotation_result_id, str | None)
    assert_type(model.trigger, Trigger | None)
    assert_type(model.protection_key, ProtectionKey | None)
    GetSecretDetailResponse(secret_id=model.secret_id, secret_name=model.secret_name, secret_status=model.secret_status, secret_type=model.secret_type, memo=model.memo, region=model.region, expected_destroy_date=model.expected_destroy_date, update_date=model.update_date, register_date=model.register_date, auto_rotation=model.auto_rotation, auto_rotation_period_days=model.auto_rotation_period_days, next_rotation_date=model.next_rotation_date, rotation_phase=model.rotation_phase, last_rotation_date=model.last_rotation_date, last_rotation_result_id=model.last_rotation_result_id, trigger=model.trigger, protection_key=model.protection_key)
    assert_type(model.__replace__(), GetSecretDetailResponse)


def model_get_secret_list_response(model: GetSecretListResponse) -> None:
    assert_type(model.total_page_no, int)
    assert_type(model.current_page_no, int)
    assert_type(model.total_count, int)
    assert_type(model.secret_list, tuple[SecretListItem, ...])
    GetSecretListResponse(total_page_no=model.total_page_no, current_page_no=model.current_page_no, total_count=model.total_count, secret_list=model.secret_list)
    assert_type(model.__replace__(), GetSecretListResponse)


def model_get_secret_logs_response(model: GetSecretLogsResponse) -> None:
    assert_type(model.page_size, int)
    assert_type(model.current_page, int)
    assert_type(model.total_page, int)
    assert_type(model.total_count, int)
    assert_type(model.result, tuple[SecretLog, ...])
    assert_type(model.paged, bool)
    GetSecretLogsResponse(page_size=model.page_size, current_page=model.current_page, total_page=model.total_page, total_count=model.total_count, result=model.result, paged=model.paged)
    assert_type(model.__replace__(), GetSecretLogsResponse)


def model_get_secret_stage_value_response(model: GetSecretStageValueResponse) -> None:
    assert_type(model.value, SecretValue | None)
    assert_type(model.value_stage, ValueStage | None)
    assert_type(model.rotation_targets, tuple[str, ...])
    GetSecretStageValueResponse(value=model.value, value_stage=model.value_stage, rotation_targets=model.rotation_targets)
    assert_type(model.__replace__(), GetSecretStageValueResponse)


def model_get_secret_value_response(model: GetSecretValueResponse) -> None:
    assert_type(model.active, SecretValue | None)
    assert_type(model.previous, SecretValue | None)
    assert_type(model.pending, SecretValue | None)
    assert_type(model.rotation_targets, tuple[str, ...])
    GetSecretValueResponse(active=model.active, previous=model.previous, pending=model.pending, rotation_targets=model.rotation_targets)
    assert_type(model.__replace__(), GetSecretValueResponse)


def model_get_trigger_list_response(model: GetTriggerListResponse) -> None:
    assert_type(model.trigger_list, tuple[TriggerListItem, ...])
    GetTriggerListResponse(trigger_list=model.trigger_list)
    assert_type(model.__replace__(), GetTriggerListResponse)


def model_protection_key(model: ProtectionKey) -> None:
    assert_type(model.key_type, ProtectionKeyType | None)
    assert_type(model.kms_key_tag, str | None)
    assert_type(model.kms_key_name, str | None)
    assert_type(model.kms_boundary_type, KmsBoundaryType | None)
    ProtectionKey(key_type=model.key_type, kms_key_tag=model.kms_key_tag, kms_key_name=model.kms_key_name, kms_boundary_type=model.kms_boundary_type)
    assert_type(model.__replace__(), ProtectionKey)


def model_protection_key_list_item(model: ProtectionKeyListItem) -> None:
    assert_type(model.key_id, str | None)
    assert_type(model.key_tag, str | None)
    assert_type(model.key_name, str | None)
    assert_type(model.key_status, KeyStatus | None)
    assert_type(model.key_type, KeyType | None)
    assert_type(model.kms_boundary_type, KmsBoundaryType | None)
    ProtectionKeyListItem(key_id=model.key_id, key_tag=model.key_tag, key_name=model.key_name, key_status=model.key_status, key_type=model.key_type, kms_boundary_type=model.kms_boundary_type)
    assert_type(model.__replace__(), ProtectionKeyListItem)


def model_request_secret_deletion_response(model: RequestSecretDeletionResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.secret_status, SecretStatus)
    assert_type(model.update_date, datetime | None)
    assert_type(model.expected_destroy_date, datetime | None)
    RequestSecretDeletionResponse(secret_id=model.secret_id, secret_status=model.secret_status, update_date=model.update_date, expected_destroy_date=model.expected_destroy_date)
    assert_type(model.__replace__(), RequestSecretDeletionResponse)


def model_resolve_credentials_response(model: ResolveCredentialsResponse) -> None:
    assert_type(model.source, str)
    assert_type(model.access_key, str)
    assert_type(model.expires_at, datetime | None)
    ResolveCredentialsResponse(source=model.source, access_key=model.access_key, expires_at=model.expires_at)
    assert_type(model.__replace__(), ResolveCredentialsResponse)


def model_secret_list_item(model: SecretListItem) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.secret_name, str)
    assert_type(model.secret_status, SecretStatus)
    assert_type(model.secret_type, SecretType | None)
    assert_type(model.region, str | None)
    assert_type(model.register_date, datetime | None)
    SecretListItem(secret_id=model.secret_id, secret_name=model.secret_name, secret_status=model.secret_status, secret_type=model.secret_type, region=model.region, register_date=model.register_date)
    assert_type(model.__replace__(), SecretListItem)


def model_secret_log(model: SecretLog) -> None:
    assert_type(model.timestamp, datetime | None)
    assert_type(model.message, str | None)
    assert_type(model.action, str | None)
    assert_type(model.result, str | None)
    assert_type(model.requestor_id, str | None)
    assert_type(model.job_token, str | None)
    assert_type(model.raw, str)
    SecretLog(timestamp=model.timestamp, message=model.message, action=model.action, result=model.result, requestor_id=model.requestor_id, job_token=model.job_token, raw=model.raw)
    assert_type(model.__replace__(), SecretLog)


def model_start_rotation_job_response(model: StartRotationJobResponse) -> None:
    assert_type(model.active, SecretValue | None)
    assert_type(model.previous, SecretValue | None)
    assert_type(model.pending, SecretValue | None)
    assert_type(model.rotation_targets, tuple[str, ...])
    StartRotationJobResponse(active=model.active, previous=model.previous, pending=model.pending, rotation_targets=model.rotation_targets)
    assert_type(model.__replace__(), StartRotationJobResponse)


def model_trigger(model: Trigger) -> None:
    assert_type(model.id, str)
    assert_type(model.name, str | None)
    assert_type(model.url, str | None)
    assert_type(model.recently_executed_action, str | None)
    Trigger(id=model.id, name=model.name, url=model.url, recently_executed_action=model.recently_executed_action)
    assert_type(model.__replace__(), Trigger)


def model_trigger_action(model: TriggerAction) -> None:
    assert_type(model.name, str | None)
    assert_type(model.description, str | None)
    TriggerAction(name=model.name, description=model.description)
    assert_type(model.__replace__(), TriggerAction)


def model_trigger_list_item(model: TriggerListItem) -> None:
    assert_type(model.id, str)
    assert_type(model.name, str | None)
    assert_type(model.description, str | None)
    assert_type(model.page_url, str | None)
    assert_type(model.platform, str | None)
    assert_type(model.region, str | None)
    assert_type(model.linked_secret_list, tuple[str, ...])
    assert_type(model.action_list, tuple[TriggerAction, ...])
    TriggerListItem(id=model.id, name=model.name, description=model.description, page_url=model.page_url, platform=model.platform, region=model.region, linked_secret_list=model.linked_secret_list, action_list=model.action_list)
    assert_type(model.__replace__(), TriggerListItem)


def model_update_pending_stage_response(model: UpdatePendingStageResponse) -> None:
    assert_type(model.pending, SecretValue | None)
    UpdatePendingStageResponse(pending=model.pending)
    assert_type(model.__replace__(), UpdatePendingStageResponse)


def model_update_protection_key_response(model: UpdateProtectionKeyResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.protection_key, ProtectionKey | None)
    UpdateProtectionKeyResponse(secret_id=model.secret_id, protection_key=model.protection_key)
    assert_type(model.__replace__(), UpdateProtectionKeyResponse)


def model_update_rotation_period_response(model: UpdateRotationPeriodResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.auto_rotation, bool)
    assert_type(model.auto_rotation_period_days, int | None)
    assert_type(model.next_rotation_date, datetime | None)
    UpdateRotationPeriodResponse(secret_id=model.secret_id, auto_rotation=model.auto_rotation, auto_rotation_period_days=model.auto_rotation_period_days, next_rotation_date=model.next_rotation_date)
    assert_type(model.__replace__(), UpdateRotationPeriodResponse)


def model_update_rotation_trigger_response(model: UpdateRotationTriggerResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.trigger, Trigger | None)
    UpdateRotationTriggerResponse(secret_id=model.secret_id, trigger=model.trigger)
    assert_type(model.__replace__(), UpdateRotationTriggerResponse)


def model_update_secret_memo_response(model: UpdateSecretMemoResponse) -> None:
    assert_type(model.secret_id, str)
    assert_type(model.memo, str)
    UpdateSecretMemoResponse(secret_id=model.secret_id, memo=model.memo)
    assert_type(model.__replace__(), UpdateSecretMemoResponse)


def model_update_secret_stage_value_response(model: UpdateSecretStageValueResponse) -> None:
    assert_type(model.value, str | None)
    assert_type(model.value_stage, ValueStage | None)
    UpdateSecretStageValueResponse(value=model.value, value_stage=model.value_stage)
    assert_type(model.__replace__(), UpdateSecretStageValueResponse)


def model_update_secret_value_response(model: UpdateSecretValueResponse) -> None:
    assert_type(model.previous, str | None)
    assert_type(model.active, str | None)
    assert_type(model.pending, str | None)
    UpdateSecretValueResponse(previous=model.previous, active=model.active, pending=model.pending)
    assert_type(model.__replace__(), UpdateSecretValueResponse)


def members() -> None:
    all_key_status: list[KeyStatus] = [KeyStatus.ENABLE, KeyStatus.DISABLE, KeyStatus("LATER")]
    assert_type(all_key_status[0].lower(), str)
    all_key_type: list[KeyType] = [KeyType.AES256, KeyType.RSA2048, KeyType("LATER")]
    assert_type(all_key_type[0].lower(), str)
    all_kms_boundary_type: list[KmsBoundaryType] = [KmsBoundaryType.GLOBAL, KmsBoundaryType.ISOLATED, KmsBoundaryType("LATER")]
    assert_type(all_kms_boundary_type[0].lower(), str)
    all_protection_key_type: list[ProtectionKeyType] = [ProtectionKeyType.DEFAULT, ProtectionKeyType.USER_MANAGED_KEY, ProtectionKeyType("LATER")]
    assert_type(all_protection_key_type[0].lower(), str)
    all_region: list[Region] = [Region.KOREA, Region.JAPAN, Region("LATER")]
    assert_type(all_region[0].lower(), str)
    all_secret_status: list[SecretStatus] = [SecretStatus.ENABLE, SecretStatus.DISABLE, SecretStatus.REVOKE, SecretStatus.ROTATING, SecretStatus.DESTROYED, SecretStatus("LATER")]
    assert_type(all_secret_status[0].lower(), str)
    all_secret_type: list[SecretType] = [SecretType.BASIC, SecretType("LATER")]
    assert_type(all_secret_type[0].lower(), str)
    all_value_stage: list[ValueStage] = [ValueStage.PREVIOUS, ValueStage.ACTIVE, ValueStage.PENDING, ValueStage("LATER")]
    assert_type(all_value_stage[0].lower(), str)
