# Generated from core by `make generate`. Do not edit.
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, final

from typing_extensions import Self

from bojagi import Credentials, Model, SecretString, SecretValue
from bojagi.generated.ncloud_enums import KeyStatus as KeyStatus
from bojagi.generated.ncloud_enums import KeyType as KeyType
from bojagi.generated.ncloud_enums import KmsBoundaryType as KmsBoundaryType
from bojagi.generated.ncloud_enums import ProtectionKeyType as ProtectionKeyType
from bojagi.generated.ncloud_enums import Region as Region
from bojagi.generated.ncloud_enums import SecretStatus as SecretStatus
from bojagi.generated.ncloud_enums import SecretType as SecretType
from bojagi.generated.ncloud_enums import ValueStage as ValueStage

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

@final
class AddPendingStageResponse(Model):
    """The value that the service has made."""

    def __new__(
        cls,
        *,
        pending: SecretString | SecretValue | str | None = None,
    ) -> AddPendingStageResponse: ...
    @property
    def pending(self) -> SecretValue | None:
        """The pending value, the JSON text of a flat object."""

@final
class CancelSecretDeletionResponse(Model):
    """A secret whose deletion has been called off."""

    def __new__(
        cls,
        *,
        secret_id: str,
        secret_status: SecretStatus | str,
        update_date: datetime | None = None,
    ) -> CancelSecretDeletionResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def secret_status(self) -> SecretStatus:
        """What may be done with it now: `DISABLE`."""
    @property
    def update_date(self) -> datetime | None:
        """When the deletion was called off."""

@final
class CreateSecretResponse(Model):
    """A secret that has just been made, without its value."""

    def __new__(
        cls,
        *,
        secret_id: str,
        secret_name: str,
        secret_status: SecretStatus | str,
        memo: str,
        auto_rotation: bool,
        secret_type: SecretType | str | None = None,
        region: str | None = None,
        register_date: datetime | None = None,
        auto_rotation_period_days: int | None = None,
        next_rotation_date: datetime | None = None,
        rotation_phase: str | None = None,
        trigger: Trigger | None = None,
        protection_key: ProtectionKey | None = None,
    ) -> CreateSecretResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret, which all other operations ask for."""
    @property
    def secret_name(self) -> str:
        """Name."""
    @property
    def secret_status(self) -> SecretStatus:
        """What may be done with it now."""
    @property
    def secret_type(self) -> SecretType | None:
        """The kind of secret."""
    @property
    def memo(self) -> str:
        """Description."""
    @property
    def region(self) -> str | None:
        """Region code, for instance `KR`."""
    @property
    def register_date(self) -> datetime | None:
        """When it was made."""
    @property
    def auto_rotation(self) -> bool:
        """Whether it rotates automatically."""
    @property
    def auto_rotation_period_days(self) -> int | None:
        """Days between automatic rotations."""
    @property
    def next_rotation_date(self) -> datetime | None:
        """When it is to rotate next."""
    @property
    def rotation_phase(self) -> str | None:
        """How far a rotation has come; `NONE` is the only documented value."""
    @property
    def trigger(self) -> Trigger | None:
        """The trigger that rotates it, if one is linked."""
    @property
    def protection_key(self) -> ProtectionKey | None:
        """The key that protects it."""

@final
class DisableAutoRotationResponse(Model):
    """A secret that no longer rotates automatically."""

    def __new__(
        cls,
        *,
        secret_id: str,
        auto_rotation: bool,
    ) -> DisableAutoRotationResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def auto_rotation(self) -> bool:
        """Whether it rotates automatically: it does not."""

@final
class DisableSecretResponse(Model):
    """A secret that has been suspended."""

    def __new__(
        cls,
        *,
        secret_id: str,
        secret_status: SecretStatus | str,
        update_date: datetime | None = None,
    ) -> DisableSecretResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def secret_status(self) -> SecretStatus:
        """What may be done with it now: `DISABLE`."""
    @property
    def update_date(self) -> datetime | None:
        """When it was suspended."""

@final
class EnableAutoRotationResponse(Model):
    """A secret that rotates automatically now."""

    def __new__(
        cls,
        *,
        secret_id: str,
        auto_rotation: bool,
        auto_rotation_period_days: int | None = None,
        next_rotation_date: datetime | None = None,
        trigger: Trigger | None = None,
    ) -> EnableAutoRotationResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def auto_rotation(self) -> bool:
        """Whether it rotates automatically: it does."""
    @property
    def auto_rotation_period_days(self) -> int | None:
        """Days between automatic rotations."""
    @property
    def next_rotation_date(self) -> datetime | None:
        """When it is to rotate next."""
    @property
    def trigger(self) -> Trigger | None:
        """The trigger that rotates it."""

@final
class EnableSecretResponse(Model):
    """A secret that is available again."""

    def __new__(
        cls,
        *,
        secret_id: str,
        secret_status: SecretStatus | str,
        update_date: datetime | None = None,
    ) -> EnableSecretResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def secret_status(self) -> SecretStatus:
        """What may be done with it now: `ENABLE`."""
    @property
    def update_date(self) -> datetime | None:
        """When it was made available."""

@final
class GenerateRandomSecretResponse(Model):
    """A random text."""

    def __new__(
        cls,
        *,
        random_string: SecretString | SecretValue | str,
    ) -> GenerateRandomSecretResponse: ...
    @property
    def random_string(self) -> SecretString:
        """The text."""

@final
class GetProtectionKeyListResponse(Model):
    """The keys that may protect a secret."""

    def __new__(
        cls,
        *,
        key_list: Sequence[ProtectionKeyListItem],
    ) -> GetProtectionKeyListResponse: ...
    @property
    def key_list(self) -> tuple[ProtectionKeyListItem, ...]:
        """The keys; the service's default key is one of them."""

@final
class GetSecretDetailResponse(Model):
    """What is known about a secret: all but its value."""

    def __new__(
        cls,
        *,
        secret_id: str,
        secret_name: str,
        secret_status: SecretStatus | str,
        memo: str,
        auto_rotation: bool,
        secret_type: SecretType | str | None = None,
        region: str | None = None,
        expected_destroy_date: datetime | None = None,
        update_date: datetime | None = None,
        register_date: datetime | None = None,
        auto_rotation_period_days: int | None = None,
        next_rotation_date: datetime | None = None,
        rotation_phase: str | None = None,
        last_rotation_date: datetime | None = None,
        last_rotation_result_id: str | None = None,
        trigger: Trigger | None = None,
        protection_key: ProtectionKey | None = None,
    ) -> GetSecretDetailResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def secret_name(self) -> str:
        """Name."""
    @property
    def secret_status(self) -> SecretStatus:
        """What may be done with it now."""
    @property
    def secret_type(self) -> SecretType | None:
        """The kind of secret."""
    @property
    def memo(self) -> str:
        """Description."""
    @property
    def region(self) -> str | None:
        """Region code, for instance `KR`."""
    @property
    def expected_destroy_date(self) -> datetime | None:
        """When it will be deleted for good; only while a deletion is scheduled."""
    @property
    def update_date(self) -> datetime | None:
        """When it was last changed."""
    @property
    def register_date(self) -> datetime | None:
        """When it was made."""
    @property
    def auto_rotation(self) -> bool:
        """Whether it rotates automatically."""
    @property
    def auto_rotation_period_days(self) -> int | None:
        """Days between automatic rotations; only with automatic rotation."""
    @property
    def next_rotation_date(self) -> datetime | None:
        """When it is to rotate next."""
    @property
    def rotation_phase(self) -> str | None:
        """How far a rotation has come; `NONE` is the only documented value."""
    @property
    def last_rotation_date(self) -> datetime | None:
        """When it last rotated. Older documentation only; newer services may leave it out."""
    @property
    def last_rotation_result_id(self) -> str | None:
        """Result ID of the last rotation. Older documentation only; newer services may
        leave it out."""
    @property
    def trigger(self) -> Trigger | None:
        """The trigger that rotates it, if one is linked."""
    @property
    def protection_key(self) -> ProtectionKey | None:
        """The key that protects it."""

@final
class GetSecretListResponse(Model):
    """One page of the list of secrets."""

    def __new__(
        cls,
        *,
        total_page_no: int,
        current_page_no: int,
        total_count: int,
        secret_list: Sequence[SecretListItem],
    ) -> GetSecretListResponse: ...
    @property
    def total_page_no(self) -> int:
        """How many pages there are."""
    @property
    def current_page_no(self) -> int:
        """Number of this page."""
    @property
    def total_count(self) -> int:
        """How many secrets there are on all pages."""
    @property
    def secret_list(self) -> tuple[SecretListItem, ...]:
        """The secrets of this page."""

@final
class GetSecretLogsResponse(Model):
    """One page of the log of a secret."""

    def __new__(
        cls,
        *,
        page_size: int,
        current_page: int,
        total_page: int,
        total_count: int,
        result: Sequence[SecretLog],
        paged: bool,
    ) -> GetSecretLogsResponse: ...
    @property
    def page_size(self) -> int:
        """Entries on a page."""
    @property
    def current_page(self) -> int:
        """Number of this page."""
    @property
    def total_page(self) -> int:
        """How many pages there are."""
    @property
    def total_count(self) -> int:
        """How many entries there are on all pages."""
    @property
    def result(self) -> tuple[SecretLog, ...]:
        """The entries of this page."""
    @property
    def paged(self) -> bool:
        """Whether the log comes in pages."""

@final
class GetSecretStageValueResponse(Model):
    """One value of a secret."""

    def __new__(
        cls,
        *,
        rotation_targets: Sequence[str],
        value: SecretString | SecretValue | str | None = None,
        value_stage: ValueStage | str | None = None,
    ) -> GetSecretStageValueResponse: ...
    @property
    def value(self) -> SecretValue | None:
        """The value, the JSON text of a flat object; none when the stage is empty."""
    @property
    def value_stage(self) -> ValueStage | None:
        """Which value it is."""
    @property
    def rotation_targets(self) -> tuple[str, ...]:
        """The keys of the value that a rotation replaces."""

@final
class GetSecretValueResponse(Model):
    """The values of a secret, one for each stage."""

    def __new__(
        cls,
        *,
        rotation_targets: Sequence[str],
        active: SecretString | SecretValue | str | None = None,
        previous: SecretString | SecretValue | str | None = None,
        pending: SecretString | SecretValue | str | None = None,
    ) -> GetSecretValueResponse: ...
    @property
    def active(self) -> SecretValue | None:
        """The value in use."""
    @property
    def previous(self) -> SecretValue | None:
        """The value that was in use before the present one."""
    @property
    def pending(self) -> SecretValue | None:
        """The value that a rotation has prepared and not yet put to use."""
    @property
    def rotation_targets(self) -> tuple[str, ...]:
        """The keys of the value that a rotation replaces."""

@final
class GetTriggerListResponse(Model):
    """The triggers that may rotate secrets."""

    def __new__(
        cls,
        *,
        trigger_list: Sequence[TriggerListItem],
    ) -> GetTriggerListResponse: ...
    @property
    def trigger_list(self) -> tuple[TriggerListItem, ...]:
        """The triggers."""

@final
class ProtectionKey(Model):
    """The key that protects a secret."""

    def __new__(
        cls,
        *,
        key_type: ProtectionKeyType | str | None = None,
        kms_key_tag: str | None = None,
        kms_key_name: str | None = None,
        kms_boundary_type: KmsBoundaryType | str | None = None,
    ) -> ProtectionKey: ...
    @property
    def key_type(self) -> ProtectionKeyType | None:
        """Whose key it is."""
    @property
    def kms_key_tag(self) -> str | None:
        """Tag of the key in Key Management Service; none for the default key."""
    @property
    def kms_key_name(self) -> str | None:
        """Name of the key in Key Management Service; none for the default key."""
    @property
    def kms_boundary_type(self) -> KmsBoundaryType | None:
        """Where the key may be used."""

@final
class ProtectionKeyListItem(Model):
    """A key as the list shows it."""

    def __new__(
        cls,
        *,
        key_id: str | None = None,
        key_tag: str | None = None,
        key_name: str | None = None,
        key_status: KeyStatus | str | None = None,
        key_type: KeyType | str | None = None,
        kms_boundary_type: KmsBoundaryType | str | None = None,
    ) -> ProtectionKeyListItem: ...
    @property
    def key_id(self) -> str | None:
        """ID of the key; `0` for the default key."""
    @property
    def key_tag(self) -> str | None:
        """Tag of the key, which `create_secret` and `update_protection_key` ask for as
        `kms_key_tag`; none for the default key."""
    @property
    def key_name(self) -> str | None:
        """Name of the key."""
    @property
    def key_status(self) -> KeyStatus | None:
        """Whether the key may be used; none for the default key."""
    @property
    def key_type(self) -> KeyType | None:
        """Algorithm of the key; none for the default key."""
    @property
    def kms_boundary_type(self) -> KmsBoundaryType | None:
        """Where the key may be used."""

@final
class RequestSecretDeletionResponse(Model):
    """A secret that has been scheduled for deletion."""

    def __new__(
        cls,
        *,
        secret_id: str,
        secret_status: SecretStatus | str,
        update_date: datetime | None = None,
        expected_destroy_date: datetime | None = None,
    ) -> RequestSecretDeletionResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def secret_status(self) -> SecretStatus:
        """What may be done with it now: `REVOKE`."""
    @property
    def update_date(self) -> datetime | None:
        """When the deletion was requested."""
    @property
    def expected_destroy_date(self) -> datetime | None:
        """When it will be deleted for good. Older documentation only; newer services may
        leave it out."""

@final
class ResolveCredentialsResponse(Model):
    """The credentials of a client, without the secret key."""

    def __new__(
        cls,
        *,
        source: str,
        access_key: str,
        expires_at: datetime | None = None,
    ) -> ResolveCredentialsResponse: ...
    @property
    def source(self) -> str:
        """Where they are from, for people to read: `explicit`, `custom provider`,
        `environment (NCLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE` or `server role
        NAME`."""
    @property
    def access_key(self) -> str:
        """Access key ID."""
    @property
    def expires_at(self) -> datetime | None:
        """When they stop being valid; none: never."""

@final
class SecretListItem(Model):
    """A secret as the list shows it."""

    def __new__(
        cls,
        *,
        secret_id: str,
        secret_name: str,
        secret_status: SecretStatus | str,
        secret_type: SecretType | str | None = None,
        region: str | None = None,
        register_date: datetime | None = None,
    ) -> SecretListItem: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret, which all other operations ask for."""
    @property
    def secret_name(self) -> str:
        """Name."""
    @property
    def secret_status(self) -> SecretStatus:
        """What may be done with it now."""
    @property
    def secret_type(self) -> SecretType | None:
        """The kind of secret."""
    @property
    def region(self) -> str | None:
        """Region code, for instance `KR`."""
    @property
    def register_date(self) -> datetime | None:
        """When it was made."""

@final
class SecretLog(Model):
    """One entry of the log of a secret.

    Its layout is not documented. What is found in it stands in the fields; `raw` has all of
    it."""

    def __new__(
        cls,
        *,
        raw: str,
        timestamp: datetime | None = None,
        message: str | None = None,
        action: str | None = None,
        result: str | None = None,
        requestor_id: str | None = None,
        job_token: str | None = None,
    ) -> SecretLog: ...
    @property
    def timestamp(self) -> datetime | None:
        """When it happened."""
    @property
    def message(self) -> str | None:
        """What happened, for people."""
    @property
    def action(self) -> str | None:
        """What was done, in the service's words."""
    @property
    def result(self) -> str | None:
        """How it ended, in the service's words."""
    @property
    def requestor_id(self) -> str | None:
        """ID of the account or sub account that did it."""
    @property
    def job_token(self) -> str | None:
        """Token of the rotation job that the entry is about, for `start_rotation_job` and
        what follows. Who holds it, and may sign requests, controls the job."""
    @property
    def raw(self) -> str:
        """The whole entry as JSON text, as it came."""

@final
class StartRotationJobResponse(Model):
    """What a rotation job has to work with. Each value is the JSON text of a flat object."""

    def __new__(
        cls,
        *,
        rotation_targets: Sequence[str],
        active: SecretString | SecretValue | str | None = None,
        previous: SecretString | SecretValue | str | None = None,
        pending: SecretString | SecretValue | str | None = None,
    ) -> StartRotationJobResponse: ...
    @property
    def active(self) -> SecretValue | None:
        """The value in use."""
    @property
    def previous(self) -> SecretValue | None:
        """The value that was in use before the present one."""
    @property
    def pending(self) -> SecretValue | None:
        """The value that an earlier job has prepared and not put to use."""
    @property
    def rotation_targets(self) -> tuple[str, ...]:
        """The keys of the value that the rotation replaces."""

@final
class Trigger(Model):
    """The Cloud Functions trigger that rotates a secret."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        url: str | None = None,
        recently_executed_action: str | None = None,
    ) -> Trigger: ...
    @property
    def id(self) -> str:
        """Trigger ID."""
    @property
    def name(self) -> str | None:
        """Trigger name."""
    @property
    def url(self) -> str | None:
        """Address of the trigger."""
    @property
    def recently_executed_action(self) -> str | None:
        """The action that ran last, if one has run."""

@final
class TriggerAction(Model):
    """One thing that a trigger runs."""

    def __new__(
        cls,
        *,
        name: str | None = None,
        description: str | None = None,
    ) -> TriggerAction: ...
    @property
    def name(self) -> str | None:
        """Name."""
    @property
    def description(self) -> str | None:
        """Description."""

@final
class TriggerListItem(Model):
    """A trigger as the list shows it."""

    def __new__(
        cls,
        *,
        id: str,
        linked_secret_list: Sequence[str],
        action_list: Sequence[TriggerAction],
        name: str | None = None,
        description: str | None = None,
        page_url: str | None = None,
        platform: str | None = None,
        region: str | None = None,
    ) -> TriggerListItem: ...
    @property
    def id(self) -> str:
        """Trigger ID, which `create_secret`, `enable_auto_rotation` and
        `update_rotation_trigger` ask for."""
    @property
    def name(self) -> str | None:
        """Trigger name."""
    @property
    def description(self) -> str | None:
        """Description."""
    @property
    def page_url(self) -> str | None:
        """Address of the trigger's page in the console."""
    @property
    def platform(self) -> str | None:
        """Platform it runs on, for instance `VPC`."""
    @property
    def region(self) -> str | None:
        """Region code, for instance `KR`."""
    @property
    def linked_secret_list(self) -> tuple[str, ...]:
        """IDs of the secrets that it is linked to."""
    @property
    def action_list(self) -> tuple[TriggerAction, ...]:
        """What it runs."""

@final
class UpdatePendingStageResponse(Model):
    """The value that has been set."""

    def __new__(
        cls,
        *,
        pending: SecretString | SecretValue | str | None = None,
    ) -> UpdatePendingStageResponse: ...
    @property
    def pending(self) -> SecretValue | None:
        """The pending value, the JSON text of a flat object."""

@final
class UpdateProtectionKeyResponse(Model):
    """A secret that has been put under another key."""

    def __new__(
        cls,
        *,
        secret_id: str,
        protection_key: ProtectionKey | None = None,
    ) -> UpdateProtectionKeyResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def protection_key(self) -> ProtectionKey | None:
        """The key that protects it."""

@final
class UpdateRotationPeriodResponse(Model):
    """A secret that rotates at another period now."""

    def __new__(
        cls,
        *,
        secret_id: str,
        auto_rotation: bool,
        auto_rotation_period_days: int | None = None,
        next_rotation_date: datetime | None = None,
    ) -> UpdateRotationPeriodResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def auto_rotation(self) -> bool:
        """Whether it rotates automatically: it does."""
    @property
    def auto_rotation_period_days(self) -> int | None:
        """Days between automatic rotations."""
    @property
    def next_rotation_date(self) -> datetime | None:
        """When it is to rotate next."""

@final
class UpdateRotationTriggerResponse(Model):
    """A secret that another trigger rotates now."""

    def __new__(
        cls,
        *,
        secret_id: str,
        trigger: Trigger | None = None,
    ) -> UpdateRotationTriggerResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def trigger(self) -> Trigger | None:
        """The trigger that rotates it."""

@final
class UpdateSecretMemoResponse(Model):
    """A secret whose description has been changed."""

    def __new__(
        cls,
        *,
        secret_id: str,
        memo: str,
    ) -> UpdateSecretMemoResponse: ...
    @property
    def secret_id(self) -> str:
        """ID of the secret."""
    @property
    def memo(self) -> str:
        """Description."""

@final
class UpdateSecretStageValueResponse(Model):
    """The changed value of a secret as the service keeps it: encrypted. The value itself does
    not come back."""

    def __new__(
        cls,
        *,
        value: str | None = None,
        value_stage: ValueStage | str | None = None,
    ) -> UpdateSecretStageValueResponse: ...
    @property
    def value(self) -> str | None:
        """Cipher text of the value; it begins with `ncpkms:v1:`."""
    @property
    def value_stage(self) -> ValueStage | None:
        """Which value it is."""

@final
class UpdateSecretValueResponse(Model):
    """The changed values of a secret as the service keeps them: encrypted. The values
    themselves do not come back."""

    def __new__(
        cls,
        *,
        previous: str | None = None,
        active: str | None = None,
        pending: str | None = None,
    ) -> UpdateSecretValueResponse: ...
    @property
    def previous(self) -> str | None:
        """Cipher text of the value that was in use before; it begins with `ncpkms:v1:`."""
    @property
    def active(self) -> str | None:
        """Cipher text of the value in use; it begins with `ncpkms:v1:`."""
    @property
    def pending(self) -> str | None:
        """Cipher text of the value that a rotation has prepared; it begins with
        `ncpkms:v1:`."""

@final
class SecretManager:
    """A client of NAVER Cloud Secret Manager.

    It keeps its connections and credentials, so make one and share it; it may be used from
    many threads at once. Clients whose endpoint, certificates, proxy and `connect_timeout`
    are the same share their connections.
    """

    def __new__(
        cls,
        *,
        access_key: str | None = None,
        secret_key: SecretString | SecretValue | str | None = None,
        credentials: Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None = None,
        profile: str | None = None,
        region: Region | str | None = None,
        kms_boundary_type: KmsBoundaryType | str | None = None,
        endpoint: str | None = None,
        timeout: timedelta | float | None = None,
        attempt_timeout: timedelta | float | None = None,
        connect_timeout: timedelta | float | None = None,
        max_attempts: int | None = None,
        retry_delay: timedelta | float | None = None,
        max_retry_delay: timedelta | float | None = None,
        retry_budget: int | None = None,
        ca_bundle: str | None = None,
        proxy: SecretString | SecretValue | str | None = None,
        allow_http: bool | None = None,
        user_agent_suffix: str | None = None,
        check_limits: bool | None = None,
    ) -> SecretManager:
        """Makes a client. Nothing is sent.

        Without keys and without `credentials`, it looks for credentials when it first needs
        them: in the environment, then in the configuration file, then at the server's role.

        Args:
            access_key: Access key ID of the account or sub account; `secret_key` belongs to
                it.
            secret_key: Secret key that belongs to the access key. It signs requests and is
                never sent.
            credentials: Gives the credentials, in place of the two keys: asked when they
                are first needed, and again before those that it gave expire, or when the
                service has refused them.
            profile: Section of `~/.ncloud/configure` to take the keys from, and from
                nowhere else. By default the environment's `NCLOUD_PROFILE`, else `DEFAULT`,
                after keys in the environment.
            region: Region of the secrets: `KR` or `JPN`. By default the environment's
                `NCLOUD_REGION`, else `KR`.
            kms_boundary_type: Where the keys of the secrets may be used, which decides the
                host that serves them: `ISOLATED`, the default, or `GLOBAL` for older
                secrets of Korea.
            endpoint: Base URL of the service, with the prefix of the path if there is one,
                in place of `region` and `kms_boundary_type`; for instance the emulator's.
                By default the environment's `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host
                of the region: `https://ocapi-kr.ncloud.com/secretmanager` or
                `https://ocapi-jp.ncloud.com/secretmanager` for isolated keys,
                `https://secretmanager.apigw.ntruss.com` for global ones.
            timeout: How long a call may take in all, every try and wait included. By
                default 15 seconds.
            attempt_timeout: How long to wait for the answer to a call that can be tried
                again, before that is done. By default 5 seconds.
            connect_timeout: How long a connection may take to be made. By default 3
                seconds.
            max_attempts: How many times a call is sent at most; 1 means that none is tried
                again. By default 4. A clock that was corrected is one more try.
            retry_delay: Bound of the random wait before the second try, doubled for each
                further one. By default 100 milliseconds.
            max_retry_delay: The largest such bound. By default 5 seconds.
            retry_budget: How many tokens this client has for further tries, so that many
                calls do not add to an outage: each try beyond the first takes 5, each
                success gives 1 back. By default 500.
            ca_bundle: Path of a file with further certificate authorities to trust, in PEM
                form, read at once.
            proxy: URL of an HTTP proxy, which may hold a user name and a password; empty
                for none. By default that of the environment, for `https` only:
                `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
            allow_http: Whether an endpoint may be plain `http` on another machine, where
                anyone on the way can read the secrets. By default not; this machine needs
                no leave.
            user_agent_suffix: Text that follows `bojagi/VERSION` in the header
                `User-Agent`, for instance the application's name and version.
            check_limits: Whether the documented limits of input are checked before a call
                is sent. By default they are; switch it off where the service has raised a
                limit since.

        Raises:
            `InvalidArgumentError` when an option cannot be used, or two contradict each other;
            `CredentialsError` when a key is empty or holds white space.
        """
    def resolve_credentials(
        self,
        
    ) -> ResolveCredentialsResponse:
        """Finds the credentials that the next call would be signed with, and says where they are
        from. Nothing is sent to Secret Manager.

        Returns:
            `ResolveCredentialsResponse`: The credentials of a client, without the secret key.

        Raises:
            `CredentialsError` when there are none; the error says what each place said.

        Source: <https://api.ncloud-docs.com/docs/common-ncpapi>
        """
    def start_rotation_job(
        self,
        *,
        secret_id: str,
        job_token: str,
    ) -> StartRotationJobResponse:
        """Begins the work of a rotation job, and reads the values to work with. The secret's
        status is `ROTATING` from here on.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.

        Returns:
            `StartRotationJobResponse`: What a rotation job has to work with. Each value is the
            JSON text of a flat object.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, or the job has begun or ended
            already. `ConflictError` when the secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-start-rotation-job>
        """
    def add_pending_stage(
        self,
        *,
        secret_id: str,
        job_token: str,
    ) -> AddPendingStageResponse:
        """Lets the service make the pending value: the active value with a random text for each
        rotation target.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.

        Returns:
            `AddPendingStageResponse`: The value that the service has made.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, or the job has not begun or has
            ended.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-add-pending-stage>
        """
    def update_pending_stage(
        self,
        *,
        secret_id: str,
        job_token: str,
        value: SecretString | SecretValue | str,
    ) -> UpdatePendingStageResponse:
        """Sets the pending value. Only what the rotation targets name should differ from the
        active value.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
            value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at
                most 10,000 bytes.

        Returns:
            `UpdatePendingStageResponse`: The value that has been set.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, the job has not begun or has ended,
            or the value lacks a rotation target.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-update-pending-stage>
        """
    def generate_random_secret(
        self,
        *,
        secret_id: str,
        job_token: str,
        length: int | None = None,
        exclude_characters: str | None = None,
        exclude_numbers: bool | None = None,
        exclude_punctuation: bool | None = None,
        exclude_uppercase: bool | None = None,
        exclude_lowercase: bool | None = None,
        include_space: bool | None = None,
        require_each_included_type: bool | None = None,
    ) -> GenerateRandomSecretResponse:
        """Makes a random text, for instance a password, and keeps it nowhere.
        `update_pending_stage` takes it as part of a value.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
            length: Characters of the text, 5 to 32; by default 12.
            exclude_characters: Characters that must not occur, one after the other, without
                separators.
            exclude_numbers: Whether to leave out digits; by default not.
            exclude_punctuation: Whether to leave out punctuation; by default not.
            exclude_uppercase: Whether to leave out upper-case letters; by default not.
            exclude_lowercase: Whether to leave out lower-case letters; by default not.
            include_space: Whether spaces may occur; the service's default is that they may.
            require_each_included_type: Whether each kind of character that is not left out
                must occur; by default it must.

        Returns:
            `GenerateRandomSecretResponse`: A random text.

        Raises:
            `InvalidArgumentError` when the length is not 5 to 32, or everything is excluded;
            nothing is sent then. `NotFoundError` when there is no such secret.
            `FailedPreconditionError` when the token is not that of the secret's present job, or
            the job has not begun or has ended.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-generate-random-secret>
        """
    def complete_rotation_job(
        self,
        *,
        secret_id: str,
        job_token: str,
    ) -> None:
        """Ends a rotation job with success: the pending value becomes active, and the active one
        previous.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, or the job has not begun, has no
            pending value, or has ended.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-complete-rotation-job>
        """
    def fail_rotation_job(
        self,
        *,
        secret_id: str,
        job_token: str,
    ) -> None:
        """Ends a rotation job with failure: the active value stays. `retry_rotation_job` tries
        again.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, or the job has ended.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-fail-rotation-job>
        """
    def get_protection_key_list(
        self,
        
    ) -> GetProtectionKeyListResponse:
        """Lists the keys that may protect a secret: the service's default key, and the customer's
        own keys in Key Management Service.

        Returns:
            `GetProtectionKeyListResponse`: The keys that may protect a secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getprotectionkeylist>
        """
    def update_protection_key(
        self,
        *,
        secret_id: str,
        protection_key_type: ProtectionKeyType | str,
        kms_key_tag: str | None = None,
        kms_boundary_type: KmsBoundaryType | str | None = None,
    ) -> UpdateProtectionKeyResponse:
        """Puts a secret under another key.

        A secret under a key isolated to its region and one under a global key are served at
        different endpoints, so the endpoint may change with the key.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            protection_key_type: Whose key is to protect the secret.
            kms_key_tag: Tag of the key, from `get_protection_key_list`; needed with
                `USER_MANAGED_KEY`.
            kms_boundary_type: Where the key may be used; by default `ISOLATED`, which is
                all that Japan has.

        Returns:
            `UpdateProtectionKeyResponse`: A secret that has been put under another key.

        Raises:
            `InvalidArgumentError` when the tag of a key is needed and not given; nothing is
            sent then. `NotFoundError` when there is no such secret or key. `ConflictError` when
            the secret is scheduled for deletion. `FailedPreconditionError` when the key may not
            be used.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-updateprotectionkey>
        """
    def enable_secret(
        self,
        *,
        secret_id: str,
    ) -> EnableSecretResponse:
        """Makes a suspended secret available again.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `EnableSecretResponse`: A secret that is available again.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status is
            another than `DISABLE`.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-enablesecret>
        """
    def disable_secret(
        self,
        *,
        secret_id: str,
    ) -> DisableSecretResponse:
        """Suspends a secret, until `enable_secret`.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `DisableSecretResponse`: A secret that has been suspended.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status is
            another than `ENABLE`.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-disablesecret>
        """
    def request_secret_deletion(
        self,
        *,
        secret_id: str,
    ) -> RequestSecretDeletionResponse:
        """Schedules a secret for deletion. Its value can no longer be read; the date of its end is
        in `get_secret_detail`.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `RequestSecretDeletionResponse`: A secret that has been scheduled for deletion.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status
            forbids it, for instance while it rotates.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion>
        """
    def cancel_secret_deletion(
        self,
        *,
        secret_id: str,
    ) -> CancelSecretDeletionResponse:
        """Takes back a request for deletion. The secret is suspended then; `enable_secret` makes
        it available.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `CancelSecretDeletionResponse`: A secret whose deletion has been called off.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is not
            scheduled for deletion.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-cancelsecretdeletion>
        """
    def delete_secret(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Deletes a secret that is scheduled for deletion, at once and for good.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its deletion was
            not requested with `request_secret_deletion` before.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-deletesecret>
        """
    def get_trigger_list(
        self,
        
    ) -> GetTriggerListResponse:
        """Lists the triggers that may rotate secrets: Cloud Functions triggers of the type Secret
        Manager.

        Returns:
            `GetTriggerListResponse`: The triggers that may rotate secrets.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-gettriggerlist>
        """
    def enable_auto_rotation(
        self,
        *,
        secret_id: str,
        rotation_period_days: int | None = None,
        trigger_id: str | None = None,
    ) -> EnableAutoRotationResponse:
        """Lets a secret rotate automatically.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            rotation_period_days: Days between rotations, 1 to 730; the service's default is
                90.
            trigger_id: ID of the trigger that rotates, from `get_trigger_list`; needed when
                none is linked.

        Returns:
            `EnableAutoRotationResponse`: A secret that rotates automatically now.

        Raises:
            `InvalidArgumentError` when the period is not 1 to 730 days or the trigger's ID is
            empty, where nothing is sent, and when no trigger is given and none is linked.
            `NotFoundError` when there is no such secret or trigger. `ConflictError` when the
            secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-enable-auto-rotation>
        """
    def disable_auto_rotation(
        self,
        *,
        secret_id: str,
    ) -> DisableAutoRotationResponse:
        """Ends the automatic rotation of a secret. Its trigger stays linked.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `DisableAutoRotationResponse`: A secret that no longer rotates automatically.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when the secret's
            status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-disable-auto-rotation>
        """
    def update_rotation_period(
        self,
        *,
        secret_id: str,
        rotation_period_days: int,
    ) -> UpdateRotationPeriodResponse:
        """Changes how often a secret rotates automatically.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            rotation_period_days: Days between rotations, 1 to 730.

        Returns:
            `UpdateRotationPeriodResponse`: A secret that rotates at another period now.

        Raises:
            `InvalidArgumentError` when the period is not 1 to 730 days; nothing is sent then.
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it does
            not rotate automatically. `ConflictError` when the secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-period>
        """
    def update_rotation_trigger(
        self,
        *,
        secret_id: str,
        trigger_id: str,
    ) -> UpdateRotationTriggerResponse:
        """Links a trigger to a secret, in place of the one before.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            trigger_id: ID of the trigger, from `get_trigger_list`.

        Returns:
            `UpdateRotationTriggerResponse`: A secret that another trigger rotates now.

        Raises:
            `InvalidArgumentError` when the trigger's ID is empty; nothing is sent then.
            `NotFoundError` when there is no such secret or trigger. `ConflictError` when the
            secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-trigger>
        """
    def delete_rotation_trigger(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Unlinks the trigger of a secret. The trigger itself stays.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
            rotates automatically; `disable_auto_rotation` comes first. `ConflictError` when the
            secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-delete-rotation-trigger>
        """
    def execute_rotation_job(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Rotates a secret now: makes a job and runs the linked trigger. It answers before the job
        has ended; the job's token is in `get_secret_logs`.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when no
            trigger is linked. `ConflictError` when the secret's status forbids it, for instance
            while it rotates.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-execute-rotation-job>
        """
    def retry_rotation_job(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Tries a failed rotation again.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when the last rotation
            has not failed.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-retry-rotation-job>
        """
    def cancel_rotation_job(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Calls off the rotation that is running.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when none is running.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-cancel-rotation-job>
        """
    def rollback_rotation_job(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Undoes the last rotation: the value that was in use before it is in use again.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when there
            is no value to go back to. `ConflictError` when the secret's status forbids it, for
            instance while it rotates.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-rollback-rotation-job>
        """
    def create_secret(
        self,
        *,
        secret_name: str,
        value: SecretString | SecretValue | str,
        rotation_targets: Sequence[str],
        memo: str | None = None,
        secret_type: SecretType | str | None = None,
        auto_rotation: bool | None = None,
        auto_rotation_period_days: int | None = None,
        trigger_id: str | None = None,
        protection_key_type: ProtectionKeyType | str | None = None,
        kms_key_tag: str | None = None,
        kms_boundary_type: KmsBoundaryType | str | None = None,
    ) -> CreateSecretResponse:
        """Makes a secret. The value given becomes its active value.

        Args:
            secret_name: Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
            value: The value: JSON text of a flat object of 1 to 100 key/value pairs, at
                most 10,000 bytes.
            rotation_targets: The keys of the value that a rotation replaces; at least one,
                even without rotation.
            memo: Description, at most 1,000 bytes.
            secret_type: The kind of secret; by default `BASIC`.
            auto_rotation: Whether to rotate automatically; by default not.
            auto_rotation_period_days: Days between rotations, 1 to 730; with automatic
                rotation 90 by default.
            trigger_id: ID of the trigger that rotates; needed with automatic rotation.
            protection_key_type: Whose key protects the secret; by default the service's
                own.
            kms_key_tag: Tag of the key; needed with `USER_MANAGED_KEY`.
            kms_boundary_type: Where the key may be used; new secrets support `ISOLATED`
                only, which is the default.

        Returns:
            `CreateSecretResponse`: A secret that has just been made, without its value.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `FailedPreconditionError` when a rule of the service forbids it, for instance a name
            that is taken. `NotFoundError` when there is no such trigger or key.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-createsecret>
        """
    def get_secret_list(
        self,
        *,
        page_no: int | None = None,
    ) -> GetSecretListResponse:
        """Lists the secrets, one page of the service's own size at a time.

        Args:
            page_no: Number of the page, from 1, which is the default.

        Returns:
            `GetSecretListResponse`: One page of the list of secrets.

        Raises:
            `InvalidArgumentError` when the number of the page is 0; nothing is sent then.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
        """
    def find_secret(
        self,
        *,
        secret_name: str,
    ) -> SecretListItem:
        """Finds a secret by its name, reading the list page by page. A secret that is deleted for
        good is passed over. The result has the ID that all other operations ask for. Each page
        is a call of its own, with the time that a call has.

        Args:
            secret_name: The whole name. Upper and lower case differ.

        Returns:
            `SecretListItem`: A secret as the list shows it.

        Raises:
            `NotFoundError` when no secret has the name; the text says how many were looked at.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
        """
    def get_secret_detail(
        self,
        *,
        secret_id: str,
    ) -> GetSecretDetailResponse:
        """Reads what is known about a secret: all but its value.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `GetSecretDetailResponse`: What is known about a secret: all but its value.

        Raises:
            `NotFoundError` when there is no such secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail>
        """
    def get_secret_logs(
        self,
        *,
        secret_id: str,
        keyword: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        timestamp_from: datetime | None = None,
        timestamp_to: datetime | None = None,
    ) -> GetSecretLogsResponse:
        """Reads the log of a secret: who did what with it, one page at a time. The tokens of
        rotation jobs are found here.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            keyword: A word to search for.
            page_no: Number of the page, from 1, which is the default.
            page_size: Entries on a page, at least 1; by default 100.
            timestamp_from: The beginning of the time to look at.
            timestamp_to: The end of the time to look at.

        Returns:
            `GetSecretLogsResponse`: One page of the log of a secret.

        Raises:
            `InvalidArgumentError` when a page's number or size is 0, or the time range ends
            before it begins; nothing is sent then. `NotFoundError` when there is no such
            secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
        """
    def update_secret_memo(
        self,
        *,
        secret_id: str,
        memo: str,
    ) -> UpdateSecretMemoResponse:
        """Changes the description of a secret.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            memo: New description, at most 1,000 bytes; an empty one removes it.

        Returns:
            `UpdateSecretMemoResponse`: A secret whose description has been changed.

        Raises:
            `InvalidArgumentError` when the description is too long; nothing is sent then.
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretmemo>
        """
    def get_secret_value(
        self,
        *,
        secret_id: str,
    ) -> GetSecretValueResponse:
        """Reads the values of a secret: the one in use, the one before it, and the one that a
        rotation has prepared.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `GetSecretValueResponse`: The values of a secret, one for each stage.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue>
        """
    def get_secret_stage_value(
        self,
        *,
        secret_id: str,
        stage: ValueStage | str,
    ) -> GetSecretStageValueResponse:
        """Reads one value of a secret.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            stage: Which value.

        Returns:
            `GetSecretStageValueResponse`: One value of a secret.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion. `InvalidArgumentError` when the stage is none of the three; nothing is
            sent then.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretstagevalue>
        """
    def update_secret_value(
        self,
        *,
        secret_id: str,
        previous: SecretString | SecretValue | str | None = None,
        active: SecretString | SecretValue | str | None = None,
        pending: SecretString | SecretValue | str | None = None,
    ) -> UpdateSecretValueResponse:
        """Changes values of a secret: only those that are given, of which at least one is needed.
        An empty text deletes the value of its stage.

        Older documentation of the service says that a stage that is left out is cleared. To be
        certain with any edition of the service, give all three.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            previous: The value that was in use before the present one; left out it is kept,
                empty it is deleted.
            active: The value in use; left out it is kept, empty it is deleted.
            pending: The value that a rotation is to put to use; left out it is kept, empty
                it is deleted.

        Returns:
            `UpdateSecretValueResponse`: The changed values of a secret as the service keeps
            them: encrypted. The values themselves do not come back.

        Raises:
            `InvalidArgumentError` when no value is given or a documented limit is broken;
            nothing is sent then. `NotFoundError` when there is no such secret. `ConflictError`
            when it is scheduled for deletion. `FailedPreconditionError` when a rule of the
            service forbids it, for instance a value that lacks a rotation target.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretvalue>
        """
    def update_secret_stage_value(
        self,
        *,
        secret_id: str,
        stage: ValueStage | str,
        value: SecretString | SecretValue | str,
    ) -> UpdateSecretStageValueResponse:
        """Changes one value of a secret.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            stage: Which value.
            value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at
                most 10,000 bytes.

        Returns:
            `UpdateSecretStageValueResponse`: The changed value of a secret as the service keeps
            it: encrypted. The value itself does not come back.

        Raises:
            `InvalidArgumentError` when a documented limit is broken, or the stage is none of
            the three; nothing is sent then. `NotFoundError` when there is no such secret.
            `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when a
            rule of the service forbids it, for instance a value that lacks a rotation target.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-update-secret-stage-value>
        """
    def iter_secret_list(
        self,
        
    ) -> Iterator[SecretListItem]:
        """Goes through all secrets, page after page.

        Returns:
            An iterator of `SecretListItem`: A secret as the list shows it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
        """
    def iter_secret_logs(
        self,
        *,
        secret_id: str,
        keyword: str | None = None,
        page_size: int | None = None,
        timestamp_from: datetime | None = None,
        timestamp_to: datetime | None = None,
    ) -> Iterator[SecretLog]:
        """Goes through the log of a secret, page after page, the newest entry first.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            keyword: A word to search for.
            page_size: Entries on a page, at least 1; by default 100.
            timestamp_from: The beginning of the time to look at.
            timestamp_to: The end of the time to look at.

        Returns:
            An iterator of `SecretLog`: One entry of the log of a secret.

            Its layout is not documented. What is found in it stands in the fields; `raw` has
            all of it.

        Raises:
            `InvalidArgumentError` when a page's size is 0, or the time range ends before it
            begins; nothing is sent then. `NotFoundError` when there is no such secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
        """
    def close(self) -> None:
        """Closes the client for all who share it. Each further call, and each further page of an
        iteration, is refused with `FailedPreconditionError` before anything is sent.

        Calls that are under way go on to their end, and with the last of them go the
        connections. To close it again does nothing. A client that nobody uses any more closes
        by itself."""
    def __enter__(self) -> Self: ...
    def __exit__(self, *_raised: object) -> None: ...

@final
class AsyncSecretManager:
    """A client of NAVER Cloud Secret Manager.

    It keeps its connections and credentials, so make one and share it; it may be used from
    many threads at once. Clients whose endpoint, certificates, proxy and `connect_timeout`
    are the same share their connections.

    Its operations are coroutines for asyncio; cancelling one gives up its request.
    """

    def __new__(
        cls,
        *,
        access_key: str | None = None,
        secret_key: SecretString | SecretValue | str | None = None,
        credentials: Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None = None,
        profile: str | None = None,
        region: Region | str | None = None,
        kms_boundary_type: KmsBoundaryType | str | None = None,
        endpoint: str | None = None,
        timeout: timedelta | float | None = None,
        attempt_timeout: timedelta | float | None = None,
        connect_timeout: timedelta | float | None = None,
        max_attempts: int | None = None,
        retry_delay: timedelta | float | None = None,
        max_retry_delay: timedelta | float | None = None,
        retry_budget: int | None = None,
        ca_bundle: str | None = None,
        proxy: SecretString | SecretValue | str | None = None,
        allow_http: bool | None = None,
        user_agent_suffix: str | None = None,
        check_limits: bool | None = None,
    ) -> AsyncSecretManager:
        """Makes a client. Nothing is sent.

        Without keys and without `credentials`, it looks for credentials when it first needs
        them: in the environment, then in the configuration file, then at the server's role.

        Args:
            access_key: Access key ID of the account or sub account; `secret_key` belongs to
                it.
            secret_key: Secret key that belongs to the access key. It signs requests and is
                never sent.
            credentials: Gives the credentials, in place of the two keys: asked when they
                are first needed, and again before those that it gave expire, or when the
                service has refused them.
            profile: Section of `~/.ncloud/configure` to take the keys from, and from
                nowhere else. By default the environment's `NCLOUD_PROFILE`, else `DEFAULT`,
                after keys in the environment.
            region: Region of the secrets: `KR` or `JPN`. By default the environment's
                `NCLOUD_REGION`, else `KR`.
            kms_boundary_type: Where the keys of the secrets may be used, which decides the
                host that serves them: `ISOLATED`, the default, or `GLOBAL` for older
                secrets of Korea.
            endpoint: Base URL of the service, with the prefix of the path if there is one,
                in place of `region` and `kms_boundary_type`; for instance the emulator's.
                By default the environment's `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host
                of the region: `https://ocapi-kr.ncloud.com/secretmanager` or
                `https://ocapi-jp.ncloud.com/secretmanager` for isolated keys,
                `https://secretmanager.apigw.ntruss.com` for global ones.
            timeout: How long a call may take in all, every try and wait included. By
                default 15 seconds.
            attempt_timeout: How long to wait for the answer to a call that can be tried
                again, before that is done. By default 5 seconds.
            connect_timeout: How long a connection may take to be made. By default 3
                seconds.
            max_attempts: How many times a call is sent at most; 1 means that none is tried
                again. By default 4. A clock that was corrected is one more try.
            retry_delay: Bound of the random wait before the second try, doubled for each
                further one. By default 100 milliseconds.
            max_retry_delay: The largest such bound. By default 5 seconds.
            retry_budget: How many tokens this client has for further tries, so that many
                calls do not add to an outage: each try beyond the first takes 5, each
                success gives 1 back. By default 500.
            ca_bundle: Path of a file with further certificate authorities to trust, in PEM
                form, read at once.
            proxy: URL of an HTTP proxy, which may hold a user name and a password; empty
                for none. By default that of the environment, for `https` only:
                `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
            allow_http: Whether an endpoint may be plain `http` on another machine, where
                anyone on the way can read the secrets. By default not; this machine needs
                no leave.
            user_agent_suffix: Text that follows `bojagi/VERSION` in the header
                `User-Agent`, for instance the application's name and version.
            check_limits: Whether the documented limits of input are checked before a call
                is sent. By default they are; switch it off where the service has raised a
                limit since.

        Raises:
            `InvalidArgumentError` when an option cannot be used, or two contradict each other;
            `CredentialsError` when a key is empty or holds white space.
        """
    async def resolve_credentials(
        self,
        
    ) -> ResolveCredentialsResponse:
        """Finds the credentials that the next call would be signed with, and says where they are
        from. Nothing is sent to Secret Manager.

        Returns:
            `ResolveCredentialsResponse`: The credentials of a client, without the secret key.

        Raises:
            `CredentialsError` when there are none; the error says what each place said.

        Source: <https://api.ncloud-docs.com/docs/common-ncpapi>
        """
    async def start_rotation_job(
        self,
        *,
        secret_id: str,
        job_token: str,
    ) -> StartRotationJobResponse:
        """Begins the work of a rotation job, and reads the values to work with. The secret's
        status is `ROTATING` from here on.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.

        Returns:
            `StartRotationJobResponse`: What a rotation job has to work with. Each value is the
            JSON text of a flat object.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, or the job has begun or ended
            already. `ConflictError` when the secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-start-rotation-job>
        """
    async def add_pending_stage(
        self,
        *,
        secret_id: str,
        job_token: str,
    ) -> AddPendingStageResponse:
        """Lets the service make the pending value: the active value with a random text for each
        rotation target.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.

        Returns:
            `AddPendingStageResponse`: The value that the service has made.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, or the job has not begun or has
            ended.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-add-pending-stage>
        """
    async def update_pending_stage(
        self,
        *,
        secret_id: str,
        job_token: str,
        value: SecretString | SecretValue | str,
    ) -> UpdatePendingStageResponse:
        """Sets the pending value. Only what the rotation targets name should differ from the
        active value.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
            value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at
                most 10,000 bytes.

        Returns:
            `UpdatePendingStageResponse`: The value that has been set.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, the job has not begun or has ended,
            or the value lacks a rotation target.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-update-pending-stage>
        """
    async def generate_random_secret(
        self,
        *,
        secret_id: str,
        job_token: str,
        length: int | None = None,
        exclude_characters: str | None = None,
        exclude_numbers: bool | None = None,
        exclude_punctuation: bool | None = None,
        exclude_uppercase: bool | None = None,
        exclude_lowercase: bool | None = None,
        include_space: bool | None = None,
        require_each_included_type: bool | None = None,
    ) -> GenerateRandomSecretResponse:
        """Makes a random text, for instance a password, and keeps it nowhere.
        `update_pending_stage` takes it as part of a value.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
            length: Characters of the text, 5 to 32; by default 12.
            exclude_characters: Characters that must not occur, one after the other, without
                separators.
            exclude_numbers: Whether to leave out digits; by default not.
            exclude_punctuation: Whether to leave out punctuation; by default not.
            exclude_uppercase: Whether to leave out upper-case letters; by default not.
            exclude_lowercase: Whether to leave out lower-case letters; by default not.
            include_space: Whether spaces may occur; the service's default is that they may.
            require_each_included_type: Whether each kind of character that is not left out
                must occur; by default it must.

        Returns:
            `GenerateRandomSecretResponse`: A random text.

        Raises:
            `InvalidArgumentError` when the length is not 5 to 32, or everything is excluded;
            nothing is sent then. `NotFoundError` when there is no such secret.
            `FailedPreconditionError` when the token is not that of the secret's present job, or
            the job has not begun or has ended.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-generate-random-secret>
        """
    async def complete_rotation_job(
        self,
        *,
        secret_id: str,
        job_token: str,
    ) -> None:
        """Ends a rotation job with success: the pending value becomes active, and the active one
        previous.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, or the job has not begun, has no
            pending value, or has ended.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-complete-rotation-job>
        """
    async def fail_rotation_job(
        self,
        *,
        secret_id: str,
        job_token: str,
    ) -> None:
        """Ends a rotation job with failure: the active value stays. `retry_rotation_job` tries
        again.

        Args:
            secret_id: ID of the secret, as the trigger got it.
            job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
            token is not that of the secret's present job, or the job has ended.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-fail-rotation-job>
        """
    async def get_protection_key_list(
        self,
        
    ) -> GetProtectionKeyListResponse:
        """Lists the keys that may protect a secret: the service's default key, and the customer's
        own keys in Key Management Service.

        Returns:
            `GetProtectionKeyListResponse`: The keys that may protect a secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getprotectionkeylist>
        """
    async def update_protection_key(
        self,
        *,
        secret_id: str,
        protection_key_type: ProtectionKeyType | str,
        kms_key_tag: str | None = None,
        kms_boundary_type: KmsBoundaryType | str | None = None,
    ) -> UpdateProtectionKeyResponse:
        """Puts a secret under another key.

        A secret under a key isolated to its region and one under a global key are served at
        different endpoints, so the endpoint may change with the key.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            protection_key_type: Whose key is to protect the secret.
            kms_key_tag: Tag of the key, from `get_protection_key_list`; needed with
                `USER_MANAGED_KEY`.
            kms_boundary_type: Where the key may be used; by default `ISOLATED`, which is
                all that Japan has.

        Returns:
            `UpdateProtectionKeyResponse`: A secret that has been put under another key.

        Raises:
            `InvalidArgumentError` when the tag of a key is needed and not given; nothing is
            sent then. `NotFoundError` when there is no such secret or key. `ConflictError` when
            the secret is scheduled for deletion. `FailedPreconditionError` when the key may not
            be used.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-updateprotectionkey>
        """
    async def enable_secret(
        self,
        *,
        secret_id: str,
    ) -> EnableSecretResponse:
        """Makes a suspended secret available again.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `EnableSecretResponse`: A secret that is available again.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status is
            another than `DISABLE`.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-enablesecret>
        """
    async def disable_secret(
        self,
        *,
        secret_id: str,
    ) -> DisableSecretResponse:
        """Suspends a secret, until `enable_secret`.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `DisableSecretResponse`: A secret that has been suspended.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status is
            another than `ENABLE`.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-disablesecret>
        """
    async def request_secret_deletion(
        self,
        *,
        secret_id: str,
    ) -> RequestSecretDeletionResponse:
        """Schedules a secret for deletion. Its value can no longer be read; the date of its end is
        in `get_secret_detail`.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `RequestSecretDeletionResponse`: A secret that has been scheduled for deletion.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status
            forbids it, for instance while it rotates.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion>
        """
    async def cancel_secret_deletion(
        self,
        *,
        secret_id: str,
    ) -> CancelSecretDeletionResponse:
        """Takes back a request for deletion. The secret is suspended then; `enable_secret` makes
        it available.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `CancelSecretDeletionResponse`: A secret whose deletion has been called off.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is not
            scheduled for deletion.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-cancelsecretdeletion>
        """
    async def delete_secret(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Deletes a secret that is scheduled for deletion, at once and for good.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its deletion was
            not requested with `request_secret_deletion` before.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-deletesecret>
        """
    async def get_trigger_list(
        self,
        
    ) -> GetTriggerListResponse:
        """Lists the triggers that may rotate secrets: Cloud Functions triggers of the type Secret
        Manager.

        Returns:
            `GetTriggerListResponse`: The triggers that may rotate secrets.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-gettriggerlist>
        """
    async def enable_auto_rotation(
        self,
        *,
        secret_id: str,
        rotation_period_days: int | None = None,
        trigger_id: str | None = None,
    ) -> EnableAutoRotationResponse:
        """Lets a secret rotate automatically.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            rotation_period_days: Days between rotations, 1 to 730; the service's default is
                90.
            trigger_id: ID of the trigger that rotates, from `get_trigger_list`; needed when
                none is linked.

        Returns:
            `EnableAutoRotationResponse`: A secret that rotates automatically now.

        Raises:
            `InvalidArgumentError` when the period is not 1 to 730 days or the trigger's ID is
            empty, where nothing is sent, and when no trigger is given and none is linked.
            `NotFoundError` when there is no such secret or trigger. `ConflictError` when the
            secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-enable-auto-rotation>
        """
    async def disable_auto_rotation(
        self,
        *,
        secret_id: str,
    ) -> DisableAutoRotationResponse:
        """Ends the automatic rotation of a secret. Its trigger stays linked.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `DisableAutoRotationResponse`: A secret that no longer rotates automatically.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when the secret's
            status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-disable-auto-rotation>
        """
    async def update_rotation_period(
        self,
        *,
        secret_id: str,
        rotation_period_days: int,
    ) -> UpdateRotationPeriodResponse:
        """Changes how often a secret rotates automatically.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            rotation_period_days: Days between rotations, 1 to 730.

        Returns:
            `UpdateRotationPeriodResponse`: A secret that rotates at another period now.

        Raises:
            `InvalidArgumentError` when the period is not 1 to 730 days; nothing is sent then.
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it does
            not rotate automatically. `ConflictError` when the secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-period>
        """
    async def update_rotation_trigger(
        self,
        *,
        secret_id: str,
        trigger_id: str,
    ) -> UpdateRotationTriggerResponse:
        """Links a trigger to a secret, in place of the one before.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            trigger_id: ID of the trigger, from `get_trigger_list`.

        Returns:
            `UpdateRotationTriggerResponse`: A secret that another trigger rotates now.

        Raises:
            `InvalidArgumentError` when the trigger's ID is empty; nothing is sent then.
            `NotFoundError` when there is no such secret or trigger. `ConflictError` when the
            secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-trigger>
        """
    async def delete_rotation_trigger(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Unlinks the trigger of a secret. The trigger itself stays.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
            rotates automatically; `disable_auto_rotation` comes first. `ConflictError` when the
            secret's status forbids it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-delete-rotation-trigger>
        """
    async def execute_rotation_job(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Rotates a secret now: makes a job and runs the linked trigger. It answers before the job
        has ended; the job's token is in `get_secret_logs`.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when no
            trigger is linked. `ConflictError` when the secret's status forbids it, for instance
            while it rotates.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-execute-rotation-job>
        """
    async def retry_rotation_job(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Tries a failed rotation again.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when the last rotation
            has not failed.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-retry-rotation-job>
        """
    async def cancel_rotation_job(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Calls off the rotation that is running.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when none is running.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-cancel-rotation-job>
        """
    async def rollback_rotation_job(
        self,
        *,
        secret_id: str,
    ) -> None:
        """Undoes the last rotation: the value that was in use before it is in use again.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when there
            is no value to go back to. `ConflictError` when the secret's status forbids it, for
            instance while it rotates.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-rollback-rotation-job>
        """
    async def create_secret(
        self,
        *,
        secret_name: str,
        value: SecretString | SecretValue | str,
        rotation_targets: Sequence[str],
        memo: str | None = None,
        secret_type: SecretType | str | None = None,
        auto_rotation: bool | None = None,
        auto_rotation_period_days: int | None = None,
        trigger_id: str | None = None,
        protection_key_type: ProtectionKeyType | str | None = None,
        kms_key_tag: str | None = None,
        kms_boundary_type: KmsBoundaryType | str | None = None,
    ) -> CreateSecretResponse:
        """Makes a secret. The value given becomes its active value.

        Args:
            secret_name: Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
            value: The value: JSON text of a flat object of 1 to 100 key/value pairs, at
                most 10,000 bytes.
            rotation_targets: The keys of the value that a rotation replaces; at least one,
                even without rotation.
            memo: Description, at most 1,000 bytes.
            secret_type: The kind of secret; by default `BASIC`.
            auto_rotation: Whether to rotate automatically; by default not.
            auto_rotation_period_days: Days between rotations, 1 to 730; with automatic
                rotation 90 by default.
            trigger_id: ID of the trigger that rotates; needed with automatic rotation.
            protection_key_type: Whose key protects the secret; by default the service's
                own.
            kms_key_tag: Tag of the key; needed with `USER_MANAGED_KEY`.
            kms_boundary_type: Where the key may be used; new secrets support `ISOLATED`
                only, which is the default.

        Returns:
            `CreateSecretResponse`: A secret that has just been made, without its value.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `FailedPreconditionError` when a rule of the service forbids it, for instance a name
            that is taken. `NotFoundError` when there is no such trigger or key.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-createsecret>
        """
    async def get_secret_list(
        self,
        *,
        page_no: int | None = None,
    ) -> GetSecretListResponse:
        """Lists the secrets, one page of the service's own size at a time.

        Args:
            page_no: Number of the page, from 1, which is the default.

        Returns:
            `GetSecretListResponse`: One page of the list of secrets.

        Raises:
            `InvalidArgumentError` when the number of the page is 0; nothing is sent then.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
        """
    async def find_secret(
        self,
        *,
        secret_name: str,
    ) -> SecretListItem:
        """Finds a secret by its name, reading the list page by page. A secret that is deleted for
        good is passed over. The result has the ID that all other operations ask for. Each page
        is a call of its own, with the time that a call has.

        Args:
            secret_name: The whole name. Upper and lower case differ.

        Returns:
            `SecretListItem`: A secret as the list shows it.

        Raises:
            `NotFoundError` when no secret has the name; the text says how many were looked at.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
        """
    async def get_secret_detail(
        self,
        *,
        secret_id: str,
    ) -> GetSecretDetailResponse:
        """Reads what is known about a secret: all but its value.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `GetSecretDetailResponse`: What is known about a secret: all but its value.

        Raises:
            `NotFoundError` when there is no such secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail>
        """
    async def get_secret_logs(
        self,
        *,
        secret_id: str,
        keyword: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        timestamp_from: datetime | None = None,
        timestamp_to: datetime | None = None,
    ) -> GetSecretLogsResponse:
        """Reads the log of a secret: who did what with it, one page at a time. The tokens of
        rotation jobs are found here.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            keyword: A word to search for.
            page_no: Number of the page, from 1, which is the default.
            page_size: Entries on a page, at least 1; by default 100.
            timestamp_from: The beginning of the time to look at.
            timestamp_to: The end of the time to look at.

        Returns:
            `GetSecretLogsResponse`: One page of the log of a secret.

        Raises:
            `InvalidArgumentError` when a page's number or size is 0, or the time range ends
            before it begins; nothing is sent then. `NotFoundError` when there is no such
            secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
        """
    async def update_secret_memo(
        self,
        *,
        secret_id: str,
        memo: str,
    ) -> UpdateSecretMemoResponse:
        """Changes the description of a secret.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            memo: New description, at most 1,000 bytes; an empty one removes it.

        Returns:
            `UpdateSecretMemoResponse`: A secret whose description has been changed.

        Raises:
            `InvalidArgumentError` when the description is too long; nothing is sent then.
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretmemo>
        """
    async def get_secret_value(
        self,
        *,
        secret_id: str,
    ) -> GetSecretValueResponse:
        """Reads the values of a secret: the one in use, the one before it, and the one that a
        rotation has prepared.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Returns:
            `GetSecretValueResponse`: The values of a secret, one for each stage.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue>
        """
    async def get_secret_stage_value(
        self,
        *,
        secret_id: str,
        stage: ValueStage | str,
    ) -> GetSecretStageValueResponse:
        """Reads one value of a secret.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            stage: Which value.

        Returns:
            `GetSecretStageValueResponse`: One value of a secret.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion. `InvalidArgumentError` when the stage is none of the three; nothing is
            sent then.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretstagevalue>
        """
    async def update_secret_value(
        self,
        *,
        secret_id: str,
        previous: SecretString | SecretValue | str | None = None,
        active: SecretString | SecretValue | str | None = None,
        pending: SecretString | SecretValue | str | None = None,
    ) -> UpdateSecretValueResponse:
        """Changes values of a secret: only those that are given, of which at least one is needed.
        An empty text deletes the value of its stage.

        Older documentation of the service says that a stage that is left out is cleared. To be
        certain with any edition of the service, give all three.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            previous: The value that was in use before the present one; left out it is kept,
                empty it is deleted.
            active: The value in use; left out it is kept, empty it is deleted.
            pending: The value that a rotation is to put to use; left out it is kept, empty
                it is deleted.

        Returns:
            `UpdateSecretValueResponse`: The changed values of a secret as the service keeps
            them: encrypted. The values themselves do not come back.

        Raises:
            `InvalidArgumentError` when no value is given or a documented limit is broken;
            nothing is sent then. `NotFoundError` when there is no such secret. `ConflictError`
            when it is scheduled for deletion. `FailedPreconditionError` when a rule of the
            service forbids it, for instance a value that lacks a rotation target.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretvalue>
        """
    async def update_secret_stage_value(
        self,
        *,
        secret_id: str,
        stage: ValueStage | str,
        value: SecretString | SecretValue | str,
    ) -> UpdateSecretStageValueResponse:
        """Changes one value of a secret.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            stage: Which value.
            value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at
                most 10,000 bytes.

        Returns:
            `UpdateSecretStageValueResponse`: The changed value of a secret as the service keeps
            it: encrypted. The value itself does not come back.

        Raises:
            `InvalidArgumentError` when a documented limit is broken, or the stage is none of
            the three; nothing is sent then. `NotFoundError` when there is no such secret.
            `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when a
            rule of the service forbids it, for instance a value that lacks a rotation target.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-update-secret-stage-value>
        """
    def iter_secret_list(
        self,
        
    ) -> AsyncIterator[SecretListItem]:
        """Goes through all secrets, page after page.

        Returns:
            An iterator of `SecretListItem`: A secret as the list shows it.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
        """
    def iter_secret_logs(
        self,
        *,
        secret_id: str,
        keyword: str | None = None,
        page_size: int | None = None,
        timestamp_from: datetime | None = None,
        timestamp_to: datetime | None = None,
    ) -> AsyncIterator[SecretLog]:
        """Goes through the log of a secret, page after page, the newest entry first.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
            keyword: A word to search for.
            page_size: Entries on a page, at least 1; by default 100.
            timestamp_from: The beginning of the time to look at.
            timestamp_to: The end of the time to look at.

        Returns:
            An iterator of `SecretLog`: One entry of the log of a secret.

            Its layout is not documented. What is found in it stands in the fields; `raw` has
            all of it.

        Raises:
            `InvalidArgumentError` when a page's size is 0, or the time range ends before it
            begins; nothing is sent then. `NotFoundError` when there is no such secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
        """
    async def close(self) -> None:
        """Closes the client for all who share it. Each further call, and each further page of an
        iteration, is refused with `FailedPreconditionError` before anything is sent.

        Calls that are under way go on to their end, and with the last of them go the
        connections. To close it again does nothing. A client that nobody uses any more closes
        by itself."""
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...
