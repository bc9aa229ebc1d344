# Generated from core by `make generate`. Do not edit.
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import final

from bojagi import SecretString
from bojagi.generated.ncloud_enums import KmsBoundaryType as KmsBoundaryType
from bojagi.generated.ncloud_enums import ProtectionKeyType as ProtectionKeyType
from bojagi.generated.ncloud_enums import Region as Region
from bojagi.generated.ncloud_enums import SecretStatus as SecretStatus
from bojagi.generated.ncloud_enums import SecretType as SecretType

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

@final
class CreateSecretResponse:
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
    __hash__ = None  # type: ignore[assignment]
    def __eq__(self, other: object, /) -> bool: ...
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
class GetSecretDetailResponse:
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
    __hash__ = None  # type: ignore[assignment]
    def __eq__(self, other: object, /) -> bool: ...
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
class GetSecretListResponse:
    """One page of the list of secrets."""

    def __new__(
        cls,
        *,
        total_page_no: int,
        current_page_no: int,
        total_count: int,
        secret_list: Sequence[SecretListItem],
    ) -> GetSecretListResponse: ...
    __hash__ = None  # type: ignore[assignment]
    def __eq__(self, other: object, /) -> bool: ...
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
    def secret_list(self) -> list[SecretListItem]:
        """The secrets of this page."""

@final
class GetSecretValueResponse:
    """The values of a secret, one for each stage."""

    def __new__(
        cls,
        *,
        rotation_targets: Sequence[str],
        active: SecretValue | None = None,
        previous: SecretValue | None = None,
        pending: SecretValue | None = None,
    ) -> GetSecretValueResponse: ...
    __hash__ = None  # type: ignore[assignment]
    def __eq__(self, other: object, /) -> bool: ...
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
    def rotation_targets(self) -> list[str]:
        """The keys of the value that a rotation replaces."""

@final
class ProtectionKey:
    """The key that protects a secret."""

    def __new__(
        cls,
        *,
        key_type: ProtectionKeyType | str | None = None,
        kms_key_tag: str | None = None,
        kms_key_name: str | None = None,
        kms_boundary_type: KmsBoundaryType | str | None = None,
    ) -> ProtectionKey: ...
    __hash__ = None  # type: ignore[assignment]
    def __eq__(self, other: object, /) -> bool: ...
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
class RequestSecretDeletionResponse:
    """A secret that has been scheduled for deletion."""

    def __new__(
        cls,
        *,
        secret_id: str,
        secret_status: SecretStatus | str,
        update_date: datetime | None = None,
        expected_destroy_date: datetime | None = None,
    ) -> RequestSecretDeletionResponse: ...
    __hash__ = None  # type: ignore[assignment]
    def __eq__(self, other: object, /) -> bool: ...
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
class SecretListItem:
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
    __hash__ = None  # type: ignore[assignment]
    def __eq__(self, other: object, /) -> bool: ...
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
class Trigger:
    """The Cloud Functions trigger that rotates a secret."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        url: str | None = None,
        recently_executed_action: str | None = None,
    ) -> Trigger: ...
    __hash__ = None  # type: ignore[assignment]
    def __eq__(self, other: object, /) -> bool: ...
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
class SecretManager:
    """A client of NAVER Cloud Secret Manager.

    It holds the connections, so make one and share it; it may be used from many threads at
    once.
    """

    def __new__(
        cls,
        *,
        access_key: str | None = None,
        secret_key: SecretString | str | None = None,
        credentials: CredentialsProvider | None = None,
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
        proxy: SecretString | str | None = None,
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
                again. By default 4.
            retry_delay: Bound of the random wait before the second try, doubled for each
                further one. By default 100 milliseconds.
            max_retry_delay: The largest such bound. By default 5 seconds.
            retry_budget: How many tokens this client has for further tries, so that many
                calls do not add to an outage: each try beyond the first takes 5, each
                success gives 1 back. By default 500.
            ca_bundle: Path of a file with further certificate authorities to trust, in PEM
                form, read at once.
            proxy: URL of an HTTP proxy, which may hold a user name and a password; empty
                for none. By default that of the environment: `HTTPS_PROXY`, `ALL_PROXY`,
                `NO_PROXY`.
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
    def request_secret_deletion(
        self,
        *,
        secret_id: str,
    ) -> RequestSecretDeletionResponse:
        """Schedules a secret for deletion. Its value can no longer be read; the date of its end is
        in `get_secret_detail`.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status
            forbids it, for instance while it rotates.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion>
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
    def create_secret(
        self,
        *,
        secret_name: str,
        value: SecretString | str,
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

        Raises:
            `NotFoundError` when there is no such secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail>
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

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue>
        """

@final
class AsyncSecretManager:
    """A client of NAVER Cloud Secret Manager.

    It holds the connections, so make one and share it; it may be used from many threads at
    once.

    Its operations are coroutines for asyncio; cancelling one gives up its request.
    """

    def __new__(
        cls,
        *,
        access_key: str | None = None,
        secret_key: SecretString | str | None = None,
        credentials: CredentialsProvider | None = None,
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
        proxy: SecretString | str | None = None,
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
                again. By default 4.
            retry_delay: Bound of the random wait before the second try, doubled for each
                further one. By default 100 milliseconds.
            max_retry_delay: The largest such bound. By default 5 seconds.
            retry_budget: How many tokens this client has for further tries, so that many
                calls do not add to an outage: each try beyond the first takes 5, each
                success gives 1 back. By default 500.
            ca_bundle: Path of a file with further certificate authorities to trust, in PEM
                form, read at once.
            proxy: URL of an HTTP proxy, which may hold a user name and a password; empty
                for none. By default that of the environment: `HTTPS_PROXY`, `ALL_PROXY`,
                `NO_PROXY`.
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
    async def request_secret_deletion(
        self,
        *,
        secret_id: str,
    ) -> RequestSecretDeletionResponse:
        """Schedules a secret for deletion. Its value can no longer be read; the date of its end is
        in `get_secret_detail`.

        Args:
            secret_id: ID of the secret, from `create_secret` or `get_secret_list`.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status
            forbids it, for instance while it rotates.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion>
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
    async def create_secret(
        self,
        *,
        secret_name: str,
        value: SecretString | str,
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

        Raises:
            `NotFoundError` when there is no such secret.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail>
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

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion.

        Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue>
        """
