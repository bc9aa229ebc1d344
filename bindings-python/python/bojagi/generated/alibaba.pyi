# Generated from core by `make generate`. Do not edit.
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeAlias, final

from typing_extensions import Self

from bojagi import Credentials, Model, SecretString, SecretValue
from bojagi.generated.alibaba_enums import AutomaticRotation as AutomaticRotation
from bojagi.generated.alibaba_enums import EcsSecretSubType as EcsSecretSubType
from bojagi.generated.alibaba_enums import Network as Network
from bojagi.generated.alibaba_enums import PolarDbType as PolarDbType
from bojagi.generated.alibaba_enums import RdsSecretSubType as RdsSecretSubType
from bojagi.generated.alibaba_enums import ResourceType as ResourceType
from bojagi.generated.alibaba_enums import SecretDataType as SecretDataType
from bojagi.generated.alibaba_enums import SecretType as SecretType
from bojagi.generated.alibaba_enums import SignatureMethod as SignatureMethod

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

@final
class BatchGetSecretValueError(Model):
    """Why the value of one secret could not be read."""

    def __new__(
        cls,
        *,
        secret_name: str,
        code: str,
        message: str,
        http_status: int | None = None,
    ) -> BatchGetSecretValueError: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def code(self) -> str:
        """The service's code, for instance `Forbidden.ResourceNotFound`."""
    @property
    def message(self) -> str:
        """The service's explanation."""
    @property
    def http_status(self) -> int | None:
        """The HTTP status that the secret alone would have had."""

@final
class BatchGetSecretValueResponse(Model):
    """The values of several secrets, and why others have none."""

    def __new__(
        cls,
        *,
        secret_values: Sequence[GetSecretValueResponse],
        errors: Sequence[BatchGetSecretValueError],
    ) -> BatchGetSecretValueResponse: ...
    @property
    def secret_values(self) -> tuple[GetSecretValueResponse, ...]:
        """The values that could be read."""
    @property
    def errors(self) -> tuple[BatchGetSecretValueError, ...]:
        """What went wrong for the other secrets."""

@final
class CreateSecretResponse(Model):
    """A secret that has just been made, without its value."""

    def __new__(
        cls,
        *,
        secret_name: str,
        version_id: str,
        arn: str | None = None,
        secret_type: SecretType | str | None = None,
        automatic_rotation: AutomaticRotation | str | None = None,
        rotation_interval: timedelta | float | None = None,
        next_rotation_date: datetime | None = None,
        extended_config: str | None = None,
        dkms_instance_id: str | None = None,
    ) -> CreateSecretResponse: ...
    @property
    def arn(self) -> str | None:
        """ARN of the secret."""
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def version_id(self) -> str:
        """ID of its first version."""
    @property
    def secret_type(self) -> SecretType | None:
        """The kind of secret."""
    @property
    def automatic_rotation(self) -> AutomaticRotation | None:
        """Whether it rotates by itself; for managed secrets only."""
    @property
    def rotation_interval(self) -> timedelta | None:
        """Time between rotations; only where it rotates by itself."""
    @property
    def next_rotation_date(self) -> datetime | None:
        """When it is to rotate next; only where it rotates by itself."""
    @property
    def extended_config(self) -> str | None:
        """What a managed secret belongs to: JSON text, as the service keeps it."""
    @property
    def dkms_instance_id(self) -> str | None:
        """ID of the KMS instance that it is kept in; none in the shared one."""

@final
class DeleteSecretResponse(Model):
    """A secret that has been scheduled for deletion, or deleted."""

    def __new__(
        cls,
        *,
        secret_name: str,
        planned_delete_time: datetime | None = None,
    ) -> DeleteSecretResponse: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def planned_delete_time(self) -> datetime | None:
        """When it will be, or was, deleted for good."""

@final
class DescribeSecretResponse(Model):
    """What is known about a secret, without its value."""

    def __new__(
        cls,
        *,
        secret_name: str,
        description: str,
        tags: dict[str, str],
        arn: str | None = None,
        secret_type: SecretType | str | None = None,
        encryption_key_id: str | None = None,
        create_time: datetime | None = None,
        update_time: datetime | None = None,
        planned_delete_time: datetime | None = None,
        automatic_rotation: AutomaticRotation | str | None = None,
        rotation_interval: timedelta | float | None = None,
        next_rotation_date: datetime | None = None,
        last_rotation_date: datetime | None = None,
        extended_config: str | None = None,
        dkms_instance_id: str | None = None,
        owing_service: str | None = None,
    ) -> DescribeSecretResponse: ...
    @property
    def arn(self) -> str | None:
        """ARN of the secret."""
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def secret_type(self) -> SecretType | None:
        """The kind of secret."""
    @property
    def description(self) -> str:
        """Description."""
    @property
    def encryption_key_id(self) -> str | None:
        """ID of the key that encrypts its values; none for the service's own key."""
    @property
    def create_time(self) -> datetime | None:
        """When it was made."""
    @property
    def update_time(self) -> datetime | None:
        """When it was changed last."""
    @property
    def planned_delete_time(self) -> datetime | None:
        """When it will be deleted for good; none unless that is scheduled."""
    @property
    def automatic_rotation(self) -> AutomaticRotation | None:
        """Whether it rotates by itself; for managed secrets only."""
    @property
    def rotation_interval(self) -> timedelta | None:
        """Time between rotations; only where it rotates by itself."""
    @property
    def next_rotation_date(self) -> datetime | None:
        """When it is to rotate next; only where it rotates by itself."""
    @property
    def last_rotation_date(self) -> datetime | None:
        """When it rotated last; none before the first rotation."""
    @property
    def extended_config(self) -> str | None:
        """What a managed secret belongs to: JSON text, as the service keeps it."""
    @property
    def dkms_instance_id(self) -> str | None:
        """ID of the KMS instance that it is kept in; none in the shared one."""
    @property
    def owing_service(self) -> str | None:
        """The cloud service that owns the secret, if it is one."""
    @property
    def tags(self) -> dict[str, str]:
        """Its tags; empty unless they are asked for."""

@final
class EcsConfig(Model):
    """What a secret of type `ECS` belongs to. Its value is made as
    `{"UserName":"","Password":""}`, or for `SSHKey` as
    `{"UserName":"","PublicKey":"","PrivateKey":""}`; its name begins with `acs/ecs/`."""

    def __new__(
        cls,
        *,
        secret_sub_type: EcsSecretSubType | str,
        region_id: str,
        instance_id: str,
        custom_data: dict[str, str] | None = None,
    ) -> EcsConfig: ...
    @property
    def secret_sub_type(self) -> EcsSecretSubType:
        """What of the instance is kept."""
    @property
    def region_id(self) -> str:
        """ID of the instance's region, for instance `cn-hangzhou`."""
    @property
    def instance_id(self) -> str:
        """ID of the instance."""
    @property
    def custom_data(self) -> dict[str, str] | None:
        """Notes of your own, at most 10 pairs."""

@final
class GetRandomPasswordResponse(Model):
    """A random password."""

    def __new__(
        cls,
        *,
        random_password: SecretString | SecretValue | str,
    ) -> GetRandomPasswordResponse: ...
    @property
    def random_password(self) -> SecretString:
        """The password."""

@final
class GetSecretPolicyResponse(Model):
    """The policy of a secret."""

    def __new__(
        cls,
        *,
        policy: str,
    ) -> GetSecretPolicyResponse: ...
    @property
    def policy(self) -> str:
        """The policy as JSON text."""

@final
class GetSecretValueResponse(Model):
    """The value of a secret, with what is known about its version."""

    def __new__(
        cls,
        *,
        secret_name: str,
        version_id: str,
        secret_data: SecretString | SecretValue | str,
        version_stages: Sequence[str],
        secret_data_type: SecretDataType | str | None = None,
        secret_type: SecretType | str | None = None,
        create_time: datetime | None = None,
        automatic_rotation: AutomaticRotation | str | None = None,
        rotation_interval: timedelta | float | None = None,
        next_rotation_date: datetime | None = None,
        last_rotation_date: datetime | None = None,
        extended_config: str | None = None,
    ) -> GetSecretValueResponse: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def version_id(self) -> str:
        """ID of the version."""
    @property
    def secret_data(self) -> SecretValue:
        """The value."""
    @property
    def secret_data_type(self) -> SecretDataType | None:
        """What the value is made of."""
    @property
    def secret_type(self) -> SecretType | None:
        """The kind of secret."""
    @property
    def version_stages(self) -> tuple[str, ...]:
        """Stages that mark the version, for instance `ACSCurrent`."""
    @property
    def create_time(self) -> datetime | None:
        """When it was made."""
    @property
    def automatic_rotation(self) -> AutomaticRotation | None:
        """Whether it rotates by itself; for managed secrets only."""
    @property
    def rotation_interval(self) -> timedelta | None:
        """Time between rotations; only where it rotates by itself."""
    @property
    def next_rotation_date(self) -> datetime | None:
        """When it is to rotate next; only where it rotates by itself."""
    @property
    def last_rotation_date(self) -> datetime | None:
        """When it rotated last; none before the first rotation."""
    @property
    def extended_config(self) -> str | None:
        """What a managed secret belongs to: JSON text, as the service keeps it. None
        unless it is asked for."""

@final
class ListResourceTagsResponse(Model):
    """The tags of a key."""

    def __new__(
        cls,
        *,
        tags: dict[str, str],
    ) -> ListResourceTagsResponse: ...
    @property
    def tags(self) -> dict[str, str]:
        """The tags."""

@final
class ListSecretVersionIdsResponse(Model):
    """One page of the list of versions of a secret."""

    def __new__(
        cls,
        *,
        secret_name: str,
        version_ids: Sequence[SecretVersion],
        page_number: int,
        page_size: int,
        total_count: int,
    ) -> ListSecretVersionIdsResponse: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def version_ids(self) -> tuple[SecretVersion, ...]:
        """The versions of this page."""
    @property
    def page_number(self) -> int:
        """Number of this page."""
    @property
    def page_size(self) -> int:
        """Versions on a page."""
    @property
    def total_count(self) -> int:
        """How many versions there are on all pages."""

@final
class ListSecretsResponse(Model):
    """One page of the list of secrets."""

    def __new__(
        cls,
        *,
        secret_list: Sequence[SecretListItem],
        page_number: int,
        page_size: int,
        total_count: int,
    ) -> ListSecretsResponse: ...
    @property
    def secret_list(self) -> tuple[SecretListItem, ...]:
        """The secrets of this page."""
    @property
    def page_number(self) -> int:
        """Number of this page."""
    @property
    def page_size(self) -> int:
        """Secrets on a page."""
    @property
    def total_count(self) -> int:
        """How many secrets there are on all pages."""

@final
class ListTagResourcesResponse(Model):
    """One page of a list of tags."""

    def __new__(
        cls,
        *,
        tag_resources: Sequence[TagResource],
        next_token: str | None = None,
    ) -> ListTagResourcesResponse: ...
    @property
    def tag_resources(self) -> tuple[TagResource, ...]:
        """The tags of this page."""
    @property
    def next_token(self) -> str | None:
        """Where this page ends, if there is another one."""

@final
class PolarDbConfig(Model):
    """What a secret of type `PolarDB` belongs to. Its value is given as `$Auto`, and the
    service makes one."""

    def __new__(
        cls,
        *,
        region_id: str,
        db_cluster_id: str,
        db_type: PolarDbType | str,
        account_name: str,
        clone_account_name: str | None = None,
        account_privilege: str | None = None,
        db_name: str | None = None,
        custom_data: dict[str, str] | None = None,
    ) -> PolarDbConfig: ...
    @property
    def region_id(self) -> str:
        """ID of the cluster's region, for instance `cn-hangzhou`."""
    @property
    def db_cluster_id(self) -> str:
        """ID of the cluster."""
    @property
    def db_type(self) -> PolarDbType:
        """The database of the cluster."""
    @property
    def account_name(self) -> str:
        """Name of the account."""
    @property
    def clone_account_name(self) -> str | None:
        """Name of the second account; by default the service's choice."""
    @property
    def account_privilege(self) -> str | None:
        """What the accounts may do, in the words of PolarDB; for MySQL only."""
    @property
    def db_name(self) -> str | None:
        """The database that they may do it in; for MySQL only."""
    @property
    def custom_data(self) -> dict[str, str] | None:
        """Notes of your own, at most 10 pairs."""

@final
class PutSecretValueResponse(Model):
    """A version that has been stored."""

    def __new__(
        cls,
        *,
        secret_name: str,
        version_id: str,
        version_stages: Sequence[str],
    ) -> PutSecretValueResponse: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def version_id(self) -> str:
        """ID of the version."""
    @property
    def version_stages(self) -> tuple[str, ...]:
        """Stages that mark it now."""

@final
class RamCredentialsConfig(Model):
    """What a secret of type `RAMCredentials` belongs to. Its value is made as
    `{"AccessKeys":[{"AccessKeyId":"","AccessKeySecret":""}]}`, with all pairs that the user
    has; its name is given as `$Auto`, and the service makes one."""

    def __new__(
        cls,
        *,
        user_name: str,
        custom_data: dict[str, str] | None = None,
    ) -> RamCredentialsConfig: ...
    @property
    def user_name(self) -> str:
        """Name of the RAM user."""
    @property
    def custom_data(self) -> dict[str, str] | None:
        """Notes of your own, at most 10 pairs."""

@final
class RdsConfig(Model):
    """What a secret of type `Rds` belongs to. Its value is made as
    `{"Accounts":[{"AccountName":"","AccountPassword":""}]}`, with two accounts for
    `DoubleUsers`."""

    def __new__(
        cls,
        *,
        secret_sub_type: RdsSecretSubType | str,
        db_instance_id: str,
        custom_data: dict[str, str] | None = None,
    ) -> RdsConfig: ...
    @property
    def secret_sub_type(self) -> RdsSecretSubType:
        """How the accounts rotate."""
    @property
    def db_instance_id(self) -> str:
        """ID of the database instance."""
    @property
    def custom_data(self) -> dict[str, str] | None:
        """Notes of your own, at most 10 pairs."""

@final
class RedisConfig(Model):
    """What a secret of type `Redis` belongs to. Its value is given as `$Auto`, and the service
    makes one."""

    def __new__(
        cls,
        *,
        account_name: str,
        account_privilege: str,
        instance_id: str,
        region_id: str,
        clone_account_name: str | None = None,
        custom_data: dict[str, str] | None = None,
    ) -> RedisConfig: ...
    @property
    def account_name(self) -> str:
        """Name of the account."""
    @property
    def clone_account_name(self) -> str | None:
        """Name of the second account; by default, and so far always, that of the first
        followed by `_clone`."""
    @property
    def account_privilege(self) -> str:
        """What the accounts may do, in the words of Redis instances, for instance
        `RoleReadOnly`."""
    @property
    def instance_id(self) -> str:
        """ID of the instance."""
    @property
    def region_id(self) -> str:
        """ID of the instance's region, for instance `cn-hangzhou`."""
    @property
    def custom_data(self) -> dict[str, str] | None:
        """Notes of your own, at most 10 pairs."""

@final
class ResolveCredentialsResponse(Model):
    """The credentials of a client, without the secret key and the security token."""

    def __new__(
        cls,
        *,
        source: str,
        access_key: str,
        temporary: bool,
        expires_at: datetime | None = None,
    ) -> ResolveCredentialsResponse: ...
    @property
    def source(self) -> str:
        """Where they are from, for people to read: `explicit`, `custom provider`,
        `environment (ALIBABA_CLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE`, `ECS RAM
        role NAME`, or what else of the chain had some."""
    @property
    def access_key(self) -> str:
        """Access key ID."""
    @property
    def temporary(self) -> bool:
        """Whether they come with a security token."""
    @property
    def expires_at(self) -> datetime | None:
        """When they stop being valid; none: never, or not known."""

@final
class RestoreSecretResponse(Model):
    """A secret whose deletion has been called off."""

    def __new__(
        cls,
        *,
        secret_name: str,
    ) -> RestoreSecretResponse: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""

@final
class RotateSecretResponse(Model):
    """A secret that rotates."""

    def __new__(
        cls,
        *,
        secret_name: str,
        version_id: str,
        arn: str | None = None,
    ) -> RotateSecretResponse: ...
    @property
    def arn(self) -> str | None:
        """ARN of the secret."""
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def version_id(self) -> str:
        """ID of the new version."""

@final
class SecretListItem(Model):
    """A secret as the list shows it."""

    def __new__(
        cls,
        *,
        secret_name: str,
        tags: dict[str, str],
        secret_type: SecretType | str | None = None,
        create_time: datetime | None = None,
        update_time: datetime | None = None,
        planned_delete_time: datetime | None = None,
        owing_service: str | None = None,
    ) -> SecretListItem: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def secret_type(self) -> SecretType | None:
        """The kind of secret."""
    @property
    def create_time(self) -> datetime | None:
        """When it was made."""
    @property
    def update_time(self) -> datetime | None:
        """When it was changed last."""
    @property
    def planned_delete_time(self) -> datetime | None:
        """When it will be deleted for good; none unless that is scheduled."""
    @property
    def owing_service(self) -> str | None:
        """The cloud service that owns the secret, if it is one."""
    @property
    def tags(self) -> dict[str, str]:
        """Its tags; empty unless they are asked for."""

@final
class SecretVersion(Model):
    """A version as the list shows it."""

    def __new__(
        cls,
        *,
        version_id: str,
        version_stages: Sequence[str],
        create_time: datetime | None = None,
    ) -> SecretVersion: ...
    @property
    def version_id(self) -> str:
        """ID of the version."""
    @property
    def create_time(self) -> datetime | None:
        """When it was made."""
    @property
    def version_stages(self) -> tuple[str, ...]:
        """Stages that mark it; none for one that is deprecated."""

@final
class TagResource(Model):
    """A tag, and what it is on."""

    def __new__(
        cls,
        *,
        resource_id: str,
        tag_key: str,
        tag_value: str,
        resource_type: ResourceType | str | None = None,
    ) -> TagResource: ...
    @property
    def resource_id(self) -> str:
        """Name of the secret, or ID of the key."""
    @property
    def resource_type(self) -> ResourceType | None:
        """What it is."""
    @property
    def tag_key(self) -> str:
        """Key of the tag."""
    @property
    def tag_value(self) -> str:
        """Value of the tag."""

@final
class UpdateSecretResponse(Model):
    """A secret that has been changed."""

    def __new__(
        cls,
        *,
        secret_name: str,
    ) -> UpdateSecretResponse: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""

@final
class UpdateSecretRotationPolicyResponse(Model):
    """A secret whose rotation has been changed."""

    def __new__(
        cls,
        *,
        secret_name: str,
    ) -> UpdateSecretRotationPolicyResponse: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""

@final
class UpdateSecretVersionStageResponse(Model):
    """A secret whose stages have been changed."""

    def __new__(
        cls,
        *,
        secret_name: str,
    ) -> UpdateSecretVersionStageResponse: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""

ExtendedConfig: TypeAlias = RdsConfig | RamCredentialsConfig | EcsConfig | RedisConfig | PolarDbConfig
"""What a managed secret belongs to. The type of the secret follows from it."""

@final
class SecretsManager:
    """A client of the secrets in Alibaba Cloud KMS.

    It keeps its connections and credentials, so make one and share it; it may be used from
    many threads at once. Clients whose endpoint, certificates, proxy and `connect_timeout`
    are the same share their connections.
    """

    def __new__(
        cls,
        *,
        access_key: str | None = None,
        secret_key: SecretString | SecretValue | str | None = None,
        security_token: SecretString | SecretValue | str | None = None,
        credentials: Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None = None,
        profile: str | None = None,
        region: str | None = None,
        network: Network | str | None = None,
        instance_id: str | None = None,
        endpoint: str | None = None,
        signature_method: SignatureMethod | str | None = None,
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
    ) -> SecretsManager:
        """Makes a client. Nothing is sent.

        Without keys and without `credentials`, it looks for credentials when it first needs
        them, in the order of Alibaba Cloud's own tools: in the environment, at an OIDC role, in
        the command line tool's profiles, in the credentials file, at the ECS instance's RAM
        role, at a credentials URI.

        Args:
            access_key: Access key ID of the account, RAM user or role; `secret_key` belongs
                to it.
            secret_key: Secret of the access key. It signs requests and is never sent.
            security_token: Security token, where the two keys are temporary ones. It
                travels with every request.
            credentials: Gives the credentials, in place of the keys: asked when they are
                first needed, and again before those that it gave expire, or when the
                service has refused them.
            profile: Profile of `~/.aliyun/config.json`, or else section of the credentials
                file, to take the credentials from, and from nowhere else. By default the
                environment's `ALIBABA_CLOUD_PROFILE`, else the current profile, else
                `default`, after the environment and an OIDC role.
            region: Region of the secrets, for instance `cn-hangzhou`. By default the
                environment's `ALIBABA_CLOUD_REGION_ID`. It is needed unless an endpoint or
                an instance is given.
            network: How the region is reached: `public`, the default, or `vpc`.
            instance_id: ID of a KMS instance whose own gateway is to serve the secrets; its
                host is `ID.cryptoservice.kms.aliyuncs.com`, in the instance's virtual
                private cloud, and its certificate authority belongs in `ca_bundle`.
            endpoint: Base URL of the service, in place of `network` and `instance_id`; for
                instance the emulator's. By default the environment's
                `ALIBABA_CLOUD_KMS_ENDPOINT`, else the host of the region:
                `https://kms.REGION.aliyuncs.com` or `https://kms-vpc.REGION.aliyuncs.com`.
            signature_method: How requests are signed: `ACS3-HMAC-SHA256`, the default, or
                `HMAC-SHA1` for gateways that want the older way.
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
            `InvalidArgumentError` when an option cannot be used, two contradict each other, or
            there is neither a region nor an endpoint; `CredentialsError` when a key is empty or
            holds white space.
        """
    def resolve_credentials(
        self,
        
    ) -> ResolveCredentialsResponse:
        """Finds the credentials that the next call would be signed with, and says where they are
        from. Nothing is sent to KMS.

        Returns:
            `ResolveCredentialsResponse`: The credentials of a client, without the secret key
            and the security token.

        Raises:
            `CredentialsError` when there are none; the error says what each place said.

        Source: <https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials>
        """
    def delete_secret(
        self,
        *,
        secret_name: str,
        force_delete_without_recovery: bool | None = None,
        recovery_window_in_days: int | None = None,
    ) -> DeleteSecretResponse:
        """Schedules a secret for deletion, or deletes it at once. Until the day of its end
        `restore_secret` calls it off; its value cannot be read meanwhile.

        Args:
            secret_name: Name of the secret, or its ARN.
            force_delete_without_recovery: Whether to delete it at once and for good; by
                default not.
            recovery_window_in_days: Days until it is deleted for good, 7 to 30; by default
                30. Not with `force_delete_without_recovery`.

        Returns:
            `DeleteSecretResponse`: A secret that has been scheduled for deletion, or deleted.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion already.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret>
        """
    def restore_secret(
        self,
        *,
        secret_name: str,
    ) -> RestoreSecretResponse:
        """Calls the deletion of a secret off.

        Args:
            secret_name: Name of the secret, or its ARN.

        Returns:
            `RestoreSecretResponse`: A secret whose deletion has been called off.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is not
            scheduled for deletion.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-restoresecret>
        """
    def get_random_password(
        self,
        *,
        password_length: int | None = None,
        exclude_characters: str | None = None,
        exclude_lowercase: bool | None = None,
        exclude_uppercase: bool | None = None,
        exclude_numbers: bool | None = None,
        exclude_punctuation: bool | None = None,
        require_each_included_type: bool | None = None,
    ) -> GetRandomPasswordResponse:
        """Makes a random password. The service keeps it nowhere.

        Args:
            password_length: Characters of the password, 8 to 128; by default 32.
            exclude_characters: Characters that must not occur, one after the other, without
                separators: letters, digits and punctuation of ASCII.
            exclude_lowercase: Whether to leave out lower-case letters; by default not.
            exclude_uppercase: Whether to leave out upper-case letters; by default not.
            exclude_numbers: Whether to leave out digits; by default not.
            exclude_punctuation: Whether to leave out punctuation; by default not.
            require_each_included_type: Whether each kind of character that is not left out
                must occur; the service's default is that it must.

        Returns:
            `GetRandomPasswordResponse`: A random password.

        Raises:
            `InvalidArgumentError` when a documented limit is broken, or everything is excluded;
            nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getrandompassword>
        """
    def set_secret_policy(
        self,
        *,
        secret_name: str,
        policy: str,
        policy_name: str | None = None,
    ) -> None:
        """Gives a secret of a KMS instance another policy.

        Args:
            secret_name: Name of the secret, or its ARN.
            policy: JSON text of at most 32,768 bytes.
            policy_name: Name of the policy: `default`, which is the default and all that
                there is.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
            cannot have a policy.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setsecretpolicy>
        """
    def get_secret_policy(
        self,
        *,
        secret_name: str,
        policy_name: str | None = None,
    ) -> GetSecretPolicyResponse:
        """Reads the policy of a secret of a KMS instance.

        Args:
            secret_name: Name of the secret, or its ARN.
            policy_name: Name of the policy: `default`, which is the default and all that
                there is.

        Returns:
            `GetSecretPolicyResponse`: The policy of a secret.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
            cannot have a policy.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretpolicy>
        """
    def rotate_secret(
        self,
        *,
        secret_name: str,
        version_id: str,
    ) -> RotateSecretResponse:
        """Rotates a managed secret now. Nothing happens if the version is there already. Some
        types go on with it after the answer; there are limits of 50 rotations an hour.

        Args:
            secret_name: Name of the secret, or its ARN.
            version_id: ID of the new version, chosen by you: 1 to 64 characters.

        Returns:
            `RotateSecretResponse`: A secret that rotates.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is
            not a managed one. `ConflictError` when it is scheduled for deletion, or a rotation
            is under way.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-rotatesecret>
        """
    def update_secret_rotation_policy(
        self,
        *,
        secret_name: str,
        enable_automatic_rotation: bool,
        rotation_interval: timedelta | float | None = None,
    ) -> UpdateSecretRotationPolicyResponse:
        """Says whether, and how often, a managed secret rotates by itself. The first time is one
        interval after its last rotation, or at once if that has passed.

        Args:
            secret_name: Name of the secret, or its ARN.
            enable_automatic_rotation: Whether it rotates by itself.
            rotation_interval: Time between rotations, 6 hours to 365 days in whole seconds;
                needed when the secret is to rotate by itself.

        Returns:
            `UpdateSecretRotationPolicyResponse`: A secret whose rotation has been changed.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is
            not a managed one. `ConflictError` when it is scheduled for deletion, or a rotation
            is under way.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretrotationpolicy>
        """
    def create_secret(
        self,
        *,
        secret_name: str,
        version_id: str,
        secret_data: SecretString | SecretValue | str,
        secret_data_type: SecretDataType | str | None = None,
        extended_config: ExtendedConfig | None = None,
        encryption_key_id: str | None = None,
        dkms_instance_id: str | None = None,
        description: str | None = None,
        tags: dict[str, str] | None = None,
        enable_automatic_rotation: bool | None = None,
        rotation_interval: timedelta | float | None = None,
        policy: str | None = None,
    ) -> CreateSecretResponse:
        """Makes a secret with its first version, which becomes the current one.

        Args:
            secret_name: Name: 1 to 192 letters, digits and `_` `/` `+` `=` `.` `-` `@`,
                unique in the region. It must not begin with `acs/`, but that of an ECS
                instance begins with `acs/ecs/`; that of a RAM user's keys is `$Auto`, and
                the answer has the name that the service made.
            version_id: ID of the first version, chosen by you: 1 to 64 characters, unique
                in the secret.
            secret_data: The value, 1 to 30,720 bytes. That of a managed secret has the form
                that its extended configuration says.
            secret_data_type: What the value is made of; by default `text`, which is all
                that a managed secret may be.
            extended_config: What a managed secret belongs to; its type follows from it. By
                default the secret is of type `Generic`, any text.
            encryption_key_id: ID of the symmetric key that encrypts the value; in a KMS
                instance it must be a key of that instance. By default the service's own
                key.
            dkms_instance_id: ID of the KMS instance to keep the secret in.
            description: Description.
            tags: Up to 20 tags. Keys and values have at most 128 characters: letters,
                digits and `/` `\\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with
                `aliyun` or `acs:`.
            enable_automatic_rotation: Whether a managed secret rotates by itself; by
                default not.
            rotation_interval: Time between rotations, 6 hours to 365 days in whole seconds;
                needed with automatic rotation.
            policy: Policy of the secret: JSON text of at most 32,768 bytes. By default the
                service's own.

        Returns:
            `CreateSecretResponse`: A secret that has just been made, without its value.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `AlreadyExistsError` when the name is taken. `ConflictError` when it belongs to a
            secret that is scheduled for deletion. `FailedPreconditionError` when there are too
            many secrets. `NotFoundError` when there is no such key.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret>
        """
    def describe_secret(
        self,
        *,
        secret_name: str,
        fetch_tags: bool | None = None,
    ) -> DescribeSecretResponse:
        """Reads what is known about a secret: all but its value.

        Args:
            secret_name: Name of the secret, or its ARN.
            fetch_tags: Whether to read the tags too; by default not.

        Returns:
            `DescribeSecretResponse`: What is known about a secret, without its value.

        Raises:
            `NotFoundError` when there is no such secret.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describesecret>
        """
    def list_secrets(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        fetch_tags: bool | None = None,
        secret_name: Sequence[str] | None = None,
        description: Sequence[str] | None = None,
        tag_key: Sequence[str] | None = None,
        tag_value: Sequence[str] | None = None,
        dkms_instance_id: Sequence[str] | None = None,
        secret_type: Sequence[SecretType | str] | None = None,
        creator: Sequence[str] | None = None,
    ) -> ListSecretsResponse:
        """Lists the secrets of the account in the region, one page at a time. A secret is listed
        when for each filter that is given one of its values matches.

        Args:
            page_number: Number of the page, from 1, which is the default.
            page_size: Secrets a page; 1 to 100, by default 10.
            fetch_tags: Whether to read the tags too; by default not.
            secret_name: Filter: names, 1 to 10 of 1 to 192 characters.
            description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
            tag_key: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by
                tags the service looks at 4,000 secrets at most.
            tag_value: Filter: values of tags, 1 to 10 of 1 to 256 characters.
            dkms_instance_id: Filter: IDs of KMS instances, 1 to 10.
            secret_type: Filter: types, 1 to 10.
            creator: Filter: who made the secret, 1 to 10.

        Returns:
            `ListSecretsResponse`: One page of the list of secrets.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
        """
    def update_secret(
        self,
        *,
        secret_name: str,
        description: str | None = None,
        custom_data: dict[str, str] | None = None,
    ) -> UpdateSecretResponse:
        """Changes the description of a secret, or the custom data of a managed one. What is left
        out stays as it is.

        Args:
            secret_name: Name of the secret, or its ARN.
            description: New description; an empty one removes it.
            custom_data: New custom data of a managed secret, at most 10 pairs, in place of
                what there is.

        Returns:
            `UpdateSecretResponse`: A secret that has been changed.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecret>
        """
    def tag_resource(
        self,
        *,
        tags: dict[str, str],
        secret_name: str | None = None,
        key_id: str | None = None,
        certificate_id: str | None = None,
    ) -> None:
        """Puts tags on one secret, key or certificate. A key that is there already gets the new
        value.

        Args:
            tags: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits
                and `/` `\\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun`
                or `acs:`.
            secret_name: Name of a secret.
            key_id: ID of a key.
            certificate_id: ID of a certificate.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret, key or certificate.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresource>
        """
    def untag_resource(
        self,
        *,
        tag_keys: Sequence[str],
        secret_name: str | None = None,
        key_id: str | None = None,
        certificate_id: str | None = None,
    ) -> None:
        """Takes tags off one secret, key or certificate.

        Args:
            tag_keys: Keys of the tags, 1 to 20.
            secret_name: Name of a secret.
            key_id: ID of a key.
            certificate_id: ID of a certificate.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret, key or certificate.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresource>
        """
    def tag_resources(
        self,
        *,
        resource_type: ResourceType | str,
        resource_id: Sequence[str],
        tag: dict[str, str],
        region_id: str | None = None,
    ) -> None:
        """Puts tags on several secrets or keys. A key that is there already gets the new value.

        Args:
            resource_type: What they are.
            resource_id: Names of the secrets, or IDs of the keys; 1 to 50.
            tag: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits
                and `/` `\\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun`
                or `acs:`.
            region_id: Region of what is tagged; by default that of the client.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when one of them is not there.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresources>
        """
    def untag_resources(
        self,
        *,
        resource_type: ResourceType | str,
        resource_id: Sequence[str],
        region_id: str | None = None,
        tag_key: Sequence[str] | None = None,
        all: bool | None = None,
    ) -> None:
        """Takes tags off several secrets or keys. Keys that one of them does not have are passed
        over.

        Args:
            resource_type: What they are.
            resource_id: Names of the secrets, or IDs of the keys; 1 to 50.
            region_id: Region of what is tagged; by default that of the client.
            tag_key: Keys of the tags, 1 to 20; needed unless all tags are taken off.
            all: Whether to take off all tags; by default not. Not with `tag_key`.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when one of them is not there.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresources>
        """
    def list_tag_resources(
        self,
        *,
        resource_type: ResourceType | str,
        region_id: str | None = None,
        resource_id: Sequence[str] | None = None,
        tag: dict[str, str] | None = None,
        next_token: str | None = None,
    ) -> ListTagResourcesResponse:
        """Lists the tags of secrets or keys: of those that are given, or of those that have the
        tags that are given, one page at a time.

        Args:
            resource_type: What they are.
            region_id: Region of what is tagged; by default that of the client.
            resource_id: Names of the secrets, or IDs of the keys, at most 50; by default
                all.
            tag: Tags that they must have, at most 20.
            next_token: Where the page before has ended, as its answer says; by default the
                list begins.

        Returns:
            `ListTagResourcesResponse`: One page of a list of tags.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
        """
    def list_resource_tags(
        self,
        *,
        key_id: str,
    ) -> ListResourceTagsResponse:
        """Lists the tags of one key. For those of a secret there are `describe_secret` and
        `list_tag_resources`.

        Args:
            key_id: ID of the key.

        Returns:
            `ListResourceTagsResponse`: The tags of a key.

        Raises:
            `NotFoundError` when there is no such key.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listresourcetags>
        """
    def get_secret_value(
        self,
        *,
        secret_name: str,
        version_id: str | None = None,
        version_stage: str | None = None,
        fetch_extended_config: bool | None = None,
        dry_run: bool | None = None,
    ) -> GetSecretValueResponse:
        """Reads the value of a secret: that of the current version, unless another one is asked
        for.

        Args:
            secret_name: Name of the secret, or its ARN.
            version_id: ID of the version to read. The service passes it over for managed
                secrets.
            version_stage: Stage of the version to read; by default `ACSCurrent`. A managed
                secret has that one and `ACSPrevious`.
            fetch_extended_config: Whether to read what a managed secret belongs to; by
                default not.
            dry_run: Whether only to try if the value could be read, which always ends with
                an error; by default not.

        Returns:
            `GetSecretValueResponse`: The value of a secret, with what is known about its
            version.

        Raises:
            `NotFoundError` when there is no such secret or version. `ConflictError` when the
            secret is scheduled for deletion. With `dry_run` there is always an error;
            `FailedPreconditionError` with the code `DryRunOperationError` means that the value
            could be read.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretvalue>
        """
    def batch_get_secret_value(
        self,
        *,
        secret_name: Sequence[str],
        version_id: dict[str, str] | None = None,
        version_stage: dict[str, str] | None = None,
        fetch_extended_config: bool | None = None,
    ) -> BatchGetSecretValueResponse:
        """Reads the values of several secrets in one call. A secret that cannot be read takes
        nothing from the others: it is in the errors of the result.

        Args:
            secret_name: Names of the secrets, or their ARNs; 1 to 20, all different.
            version_id: IDs of the versions to read, by the names of their secrets. Where
                there is none, the stage decides.
            version_stage: Stages of the versions to read, by the names of their secrets; by
                default `ACSCurrent`.
            fetch_extended_config: Whether to read what managed secrets belong to; by
                default not.

        Returns:
            `BatchGetSecretValueResponse`: The values of several secrets, and why others have
            none.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-batchgetsecretvalue>
        """
    def put_secret_value(
        self,
        *,
        secret_name: str,
        version_id: str,
        secret_data: SecretString | SecretValue | str,
        secret_data_type: SecretDataType | str | None = None,
        version_stages: Sequence[str] | None = None,
    ) -> PutSecretValueResponse:
        """Stores a new version of a secret of type `Generic`. It becomes the current one, unless
        it is given other stages. A version with an ID that there is already is refused, but one
        with the same value succeeds and changes nothing.

        A secret keeps 10 versions; the next one takes the place of the oldest.

        Args:
            secret_name: Name of the secret, or its ARN.
            version_id: ID of the version, chosen by you: 1 to 64 characters, unique in the
                secret.
            secret_data: The value, 1 to 30,720 bytes.
            secret_data_type: What the value is made of; by default `text`.
            version_stages: Stages that are to mark the version, 1 to 8; by default
                `ACSCurrent`. Without `ACSCurrent` the current version stays the current
                one.

        Returns:
            `PutSecretValueResponse`: A version that has been stored.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `AlreadyExistsError` when the version
            has another value. `ConflictError` when the secret is scheduled for deletion.
            `FailedPreconditionError` when it is a managed one.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-putsecretvalue>
        """
    def list_secret_version_ids(
        self,
        *,
        secret_name: str,
        include_deprecated: bool | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> ListSecretVersionIdsResponse:
        """Lists the versions of a secret, one page at a time.

        Args:
            secret_name: Name of the secret, or its ARN.
            include_deprecated: Whether to list versions without a stage too; by default
                not.
            page_number: Number of the page, from 1, which is the default.
            page_size: Versions a page; 1 to 100, by default 20.

        Returns:
            `ListSecretVersionIdsResponse`: One page of the list of versions of a secret.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
        """
    def update_secret_version_stage(
        self,
        *,
        secret_name: str,
        version_stage: str,
        move_to_version: str | None = None,
        remove_from_version: str | None = None,
    ) -> UpdateSecretVersionStageResponse:
        """Moves a stage of a secret of type `Generic` to a version, takes it from one, or both. At
        least one of the two versions is needed. `ACSCurrent` and `ACSPrevious` can only be
        moved.

        The version that loses `ACSCurrent` gets `ACSPrevious`. A secret has 8 stages at most.

        Args:
            secret_name: Name of the secret, or its ARN.
            version_stage: The stage: `ACSCurrent`, `ACSPrevious` or one of your own.
            move_to_version: ID of the version that the stage is to mark.
            remove_from_version: ID of the version that the stage is to mark no more.

        Returns:
            `UpdateSecretVersionStageResponse`: A secret whose stages have been changed.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret or version. `ConflictError` when the
            secret is scheduled for deletion. `FailedPreconditionError` when it is a managed
            one.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretversionstage>
        """
    def iter_secrets(
        self,
        *,
        page_size: int | None = None,
        fetch_tags: bool | None = None,
        secret_name: Sequence[str] | None = None,
        description: Sequence[str] | None = None,
        tag_key: Sequence[str] | None = None,
        tag_value: Sequence[str] | None = None,
        dkms_instance_id: Sequence[str] | None = None,
        secret_type: Sequence[SecretType | str] | None = None,
        creator: Sequence[str] | None = None,
    ) -> Iterator[SecretListItem]:
        """Goes through the secrets of the account in the region, page after page. A secret is
        listed when for each filter that is given one of its values matches.

        Args:
            page_size: Secrets a page; 1 to 100, by default 10.
            fetch_tags: Whether to read the tags too; by default not.
            secret_name: Filter: names, 1 to 10 of 1 to 192 characters.
            description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
            tag_key: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by
                tags the service looks at 4,000 secrets at most.
            tag_value: Filter: values of tags, 1 to 10 of 1 to 256 characters.
            dkms_instance_id: Filter: IDs of KMS instances, 1 to 10.
            secret_type: Filter: types, 1 to 10.
            creator: Filter: who made the secret, 1 to 10.

        Returns:
            An iterator of `SecretListItem`: A secret as the list shows it.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
        """
    def iter_tag_resources(
        self,
        *,
        resource_type: ResourceType | str,
        region_id: str | None = None,
        resource_id: Sequence[str] | None = None,
        tag: dict[str, str] | None = None,
    ) -> Iterator[TagResource]:
        """Goes through the tags of secrets or keys: of those that are given, or of those that have
        the tags that are given, page after page.

        Args:
            resource_type: What they are.
            region_id: Region of what is tagged; by default that of the client.
            resource_id: Names of the secrets, or IDs of the keys, at most 50; by default
                all.
            tag: Tags that they must have, at most 20.

        Returns:
            An iterator of `TagResource`: A tag, and what it is on.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
        """
    def iter_secret_version_ids(
        self,
        *,
        secret_name: str,
        include_deprecated: bool | None = None,
        page_size: int | None = None,
    ) -> Iterator[SecretVersion]:
        """Goes through the versions of a secret, page after page.

        Args:
            secret_name: Name of the secret, or its ARN.
            include_deprecated: Whether to list versions without a stage too; by default
                not.
            page_size: Versions a page; 1 to 100, by default 20.

        Returns:
            An iterator of `SecretVersion`: A version as the list shows it.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
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
class AsyncSecretsManager:
    """A client of the secrets in Alibaba Cloud KMS.

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
        security_token: SecretString | SecretValue | str | None = None,
        credentials: Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None = None,
        profile: str | None = None,
        region: str | None = None,
        network: Network | str | None = None,
        instance_id: str | None = None,
        endpoint: str | None = None,
        signature_method: SignatureMethod | str | None = None,
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
    ) -> AsyncSecretsManager:
        """Makes a client. Nothing is sent.

        Without keys and without `credentials`, it looks for credentials when it first needs
        them, in the order of Alibaba Cloud's own tools: in the environment, at an OIDC role, in
        the command line tool's profiles, in the credentials file, at the ECS instance's RAM
        role, at a credentials URI.

        Args:
            access_key: Access key ID of the account, RAM user or role; `secret_key` belongs
                to it.
            secret_key: Secret of the access key. It signs requests and is never sent.
            security_token: Security token, where the two keys are temporary ones. It
                travels with every request.
            credentials: Gives the credentials, in place of the keys: asked when they are
                first needed, and again before those that it gave expire, or when the
                service has refused them.
            profile: Profile of `~/.aliyun/config.json`, or else section of the credentials
                file, to take the credentials from, and from nowhere else. By default the
                environment's `ALIBABA_CLOUD_PROFILE`, else the current profile, else
                `default`, after the environment and an OIDC role.
            region: Region of the secrets, for instance `cn-hangzhou`. By default the
                environment's `ALIBABA_CLOUD_REGION_ID`. It is needed unless an endpoint or
                an instance is given.
            network: How the region is reached: `public`, the default, or `vpc`.
            instance_id: ID of a KMS instance whose own gateway is to serve the secrets; its
                host is `ID.cryptoservice.kms.aliyuncs.com`, in the instance's virtual
                private cloud, and its certificate authority belongs in `ca_bundle`.
            endpoint: Base URL of the service, in place of `network` and `instance_id`; for
                instance the emulator's. By default the environment's
                `ALIBABA_CLOUD_KMS_ENDPOINT`, else the host of the region:
                `https://kms.REGION.aliyuncs.com` or `https://kms-vpc.REGION.aliyuncs.com`.
            signature_method: How requests are signed: `ACS3-HMAC-SHA256`, the default, or
                `HMAC-SHA1` for gateways that want the older way.
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
            `InvalidArgumentError` when an option cannot be used, two contradict each other, or
            there is neither a region nor an endpoint; `CredentialsError` when a key is empty or
            holds white space.
        """
    async def resolve_credentials(
        self,
        
    ) -> ResolveCredentialsResponse:
        """Finds the credentials that the next call would be signed with, and says where they are
        from. Nothing is sent to KMS.

        Returns:
            `ResolveCredentialsResponse`: The credentials of a client, without the secret key
            and the security token.

        Raises:
            `CredentialsError` when there are none; the error says what each place said.

        Source: <https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials>
        """
    async def delete_secret(
        self,
        *,
        secret_name: str,
        force_delete_without_recovery: bool | None = None,
        recovery_window_in_days: int | None = None,
    ) -> DeleteSecretResponse:
        """Schedules a secret for deletion, or deletes it at once. Until the day of its end
        `restore_secret` calls it off; its value cannot be read meanwhile.

        Args:
            secret_name: Name of the secret, or its ARN.
            force_delete_without_recovery: Whether to delete it at once and for good; by
                default not.
            recovery_window_in_days: Days until it is deleted for good, 7 to 30; by default
                30. Not with `force_delete_without_recovery`.

        Returns:
            `DeleteSecretResponse`: A secret that has been scheduled for deletion, or deleted.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion already.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret>
        """
    async def restore_secret(
        self,
        *,
        secret_name: str,
    ) -> RestoreSecretResponse:
        """Calls the deletion of a secret off.

        Args:
            secret_name: Name of the secret, or its ARN.

        Returns:
            `RestoreSecretResponse`: A secret whose deletion has been called off.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is not
            scheduled for deletion.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-restoresecret>
        """
    async def get_random_password(
        self,
        *,
        password_length: int | None = None,
        exclude_characters: str | None = None,
        exclude_lowercase: bool | None = None,
        exclude_uppercase: bool | None = None,
        exclude_numbers: bool | None = None,
        exclude_punctuation: bool | None = None,
        require_each_included_type: bool | None = None,
    ) -> GetRandomPasswordResponse:
        """Makes a random password. The service keeps it nowhere.

        Args:
            password_length: Characters of the password, 8 to 128; by default 32.
            exclude_characters: Characters that must not occur, one after the other, without
                separators: letters, digits and punctuation of ASCII.
            exclude_lowercase: Whether to leave out lower-case letters; by default not.
            exclude_uppercase: Whether to leave out upper-case letters; by default not.
            exclude_numbers: Whether to leave out digits; by default not.
            exclude_punctuation: Whether to leave out punctuation; by default not.
            require_each_included_type: Whether each kind of character that is not left out
                must occur; the service's default is that it must.

        Returns:
            `GetRandomPasswordResponse`: A random password.

        Raises:
            `InvalidArgumentError` when a documented limit is broken, or everything is excluded;
            nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getrandompassword>
        """
    async def set_secret_policy(
        self,
        *,
        secret_name: str,
        policy: str,
        policy_name: str | None = None,
    ) -> None:
        """Gives a secret of a KMS instance another policy.

        Args:
            secret_name: Name of the secret, or its ARN.
            policy: JSON text of at most 32,768 bytes.
            policy_name: Name of the policy: `default`, which is the default and all that
                there is.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
            cannot have a policy.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setsecretpolicy>
        """
    async def get_secret_policy(
        self,
        *,
        secret_name: str,
        policy_name: str | None = None,
    ) -> GetSecretPolicyResponse:
        """Reads the policy of a secret of a KMS instance.

        Args:
            secret_name: Name of the secret, or its ARN.
            policy_name: Name of the policy: `default`, which is the default and all that
                there is.

        Returns:
            `GetSecretPolicyResponse`: The policy of a secret.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
            cannot have a policy.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretpolicy>
        """
    async def rotate_secret(
        self,
        *,
        secret_name: str,
        version_id: str,
    ) -> RotateSecretResponse:
        """Rotates a managed secret now. Nothing happens if the version is there already. Some
        types go on with it after the answer; there are limits of 50 rotations an hour.

        Args:
            secret_name: Name of the secret, or its ARN.
            version_id: ID of the new version, chosen by you: 1 to 64 characters.

        Returns:
            `RotateSecretResponse`: A secret that rotates.

        Raises:
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is
            not a managed one. `ConflictError` when it is scheduled for deletion, or a rotation
            is under way.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-rotatesecret>
        """
    async def update_secret_rotation_policy(
        self,
        *,
        secret_name: str,
        enable_automatic_rotation: bool,
        rotation_interval: timedelta | float | None = None,
    ) -> UpdateSecretRotationPolicyResponse:
        """Says whether, and how often, a managed secret rotates by itself. The first time is one
        interval after its last rotation, or at once if that has passed.

        Args:
            secret_name: Name of the secret, or its ARN.
            enable_automatic_rotation: Whether it rotates by itself.
            rotation_interval: Time between rotations, 6 hours to 365 days in whole seconds;
                needed when the secret is to rotate by itself.

        Returns:
            `UpdateSecretRotationPolicyResponse`: A secret whose rotation has been changed.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is
            not a managed one. `ConflictError` when it is scheduled for deletion, or a rotation
            is under way.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretrotationpolicy>
        """
    async def create_secret(
        self,
        *,
        secret_name: str,
        version_id: str,
        secret_data: SecretString | SecretValue | str,
        secret_data_type: SecretDataType | str | None = None,
        extended_config: ExtendedConfig | None = None,
        encryption_key_id: str | None = None,
        dkms_instance_id: str | None = None,
        description: str | None = None,
        tags: dict[str, str] | None = None,
        enable_automatic_rotation: bool | None = None,
        rotation_interval: timedelta | float | None = None,
        policy: str | None = None,
    ) -> CreateSecretResponse:
        """Makes a secret with its first version, which becomes the current one.

        Args:
            secret_name: Name: 1 to 192 letters, digits and `_` `/` `+` `=` `.` `-` `@`,
                unique in the region. It must not begin with `acs/`, but that of an ECS
                instance begins with `acs/ecs/`; that of a RAM user's keys is `$Auto`, and
                the answer has the name that the service made.
            version_id: ID of the first version, chosen by you: 1 to 64 characters, unique
                in the secret.
            secret_data: The value, 1 to 30,720 bytes. That of a managed secret has the form
                that its extended configuration says.
            secret_data_type: What the value is made of; by default `text`, which is all
                that a managed secret may be.
            extended_config: What a managed secret belongs to; its type follows from it. By
                default the secret is of type `Generic`, any text.
            encryption_key_id: ID of the symmetric key that encrypts the value; in a KMS
                instance it must be a key of that instance. By default the service's own
                key.
            dkms_instance_id: ID of the KMS instance to keep the secret in.
            description: Description.
            tags: Up to 20 tags. Keys and values have at most 128 characters: letters,
                digits and `/` `\\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with
                `aliyun` or `acs:`.
            enable_automatic_rotation: Whether a managed secret rotates by itself; by
                default not.
            rotation_interval: Time between rotations, 6 hours to 365 days in whole seconds;
                needed with automatic rotation.
            policy: Policy of the secret: JSON text of at most 32,768 bytes. By default the
                service's own.

        Returns:
            `CreateSecretResponse`: A secret that has just been made, without its value.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `AlreadyExistsError` when the name is taken. `ConflictError` when it belongs to a
            secret that is scheduled for deletion. `FailedPreconditionError` when there are too
            many secrets. `NotFoundError` when there is no such key.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret>
        """
    async def describe_secret(
        self,
        *,
        secret_name: str,
        fetch_tags: bool | None = None,
    ) -> DescribeSecretResponse:
        """Reads what is known about a secret: all but its value.

        Args:
            secret_name: Name of the secret, or its ARN.
            fetch_tags: Whether to read the tags too; by default not.

        Returns:
            `DescribeSecretResponse`: What is known about a secret, without its value.

        Raises:
            `NotFoundError` when there is no such secret.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describesecret>
        """
    async def list_secrets(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        fetch_tags: bool | None = None,
        secret_name: Sequence[str] | None = None,
        description: Sequence[str] | None = None,
        tag_key: Sequence[str] | None = None,
        tag_value: Sequence[str] | None = None,
        dkms_instance_id: Sequence[str] | None = None,
        secret_type: Sequence[SecretType | str] | None = None,
        creator: Sequence[str] | None = None,
    ) -> ListSecretsResponse:
        """Lists the secrets of the account in the region, one page at a time. A secret is listed
        when for each filter that is given one of its values matches.

        Args:
            page_number: Number of the page, from 1, which is the default.
            page_size: Secrets a page; 1 to 100, by default 10.
            fetch_tags: Whether to read the tags too; by default not.
            secret_name: Filter: names, 1 to 10 of 1 to 192 characters.
            description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
            tag_key: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by
                tags the service looks at 4,000 secrets at most.
            tag_value: Filter: values of tags, 1 to 10 of 1 to 256 characters.
            dkms_instance_id: Filter: IDs of KMS instances, 1 to 10.
            secret_type: Filter: types, 1 to 10.
            creator: Filter: who made the secret, 1 to 10.

        Returns:
            `ListSecretsResponse`: One page of the list of secrets.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
        """
    async def update_secret(
        self,
        *,
        secret_name: str,
        description: str | None = None,
        custom_data: dict[str, str] | None = None,
    ) -> UpdateSecretResponse:
        """Changes the description of a secret, or the custom data of a managed one. What is left
        out stays as it is.

        Args:
            secret_name: Name of the secret, or its ARN.
            description: New description; an empty one removes it.
            custom_data: New custom data of a managed secret, at most 10 pairs, in place of
                what there is.

        Returns:
            `UpdateSecretResponse`: A secret that has been changed.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
            for deletion.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecret>
        """
    async def tag_resource(
        self,
        *,
        tags: dict[str, str],
        secret_name: str | None = None,
        key_id: str | None = None,
        certificate_id: str | None = None,
    ) -> None:
        """Puts tags on one secret, key or certificate. A key that is there already gets the new
        value.

        Args:
            tags: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits
                and `/` `\\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun`
                or `acs:`.
            secret_name: Name of a secret.
            key_id: ID of a key.
            certificate_id: ID of a certificate.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret, key or certificate.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresource>
        """
    async def untag_resource(
        self,
        *,
        tag_keys: Sequence[str],
        secret_name: str | None = None,
        key_id: str | None = None,
        certificate_id: str | None = None,
    ) -> None:
        """Takes tags off one secret, key or certificate.

        Args:
            tag_keys: Keys of the tags, 1 to 20.
            secret_name: Name of a secret.
            key_id: ID of a key.
            certificate_id: ID of a certificate.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret, key or certificate.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresource>
        """
    async def tag_resources(
        self,
        *,
        resource_type: ResourceType | str,
        resource_id: Sequence[str],
        tag: dict[str, str],
        region_id: str | None = None,
    ) -> None:
        """Puts tags on several secrets or keys. A key that is there already gets the new value.

        Args:
            resource_type: What they are.
            resource_id: Names of the secrets, or IDs of the keys; 1 to 50.
            tag: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits
                and `/` `\\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun`
                or `acs:`.
            region_id: Region of what is tagged; by default that of the client.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when one of them is not there.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresources>
        """
    async def untag_resources(
        self,
        *,
        resource_type: ResourceType | str,
        resource_id: Sequence[str],
        region_id: str | None = None,
        tag_key: Sequence[str] | None = None,
        all: bool | None = None,
    ) -> None:
        """Takes tags off several secrets or keys. Keys that one of them does not have are passed
        over.

        Args:
            resource_type: What they are.
            resource_id: Names of the secrets, or IDs of the keys; 1 to 50.
            region_id: Region of what is tagged; by default that of the client.
            tag_key: Keys of the tags, 1 to 20; needed unless all tags are taken off.
            all: Whether to take off all tags; by default not. Not with `tag_key`.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when one of them is not there.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresources>
        """
    async def list_tag_resources(
        self,
        *,
        resource_type: ResourceType | str,
        region_id: str | None = None,
        resource_id: Sequence[str] | None = None,
        tag: dict[str, str] | None = None,
        next_token: str | None = None,
    ) -> ListTagResourcesResponse:
        """Lists the tags of secrets or keys: of those that are given, or of those that have the
        tags that are given, one page at a time.

        Args:
            resource_type: What they are.
            region_id: Region of what is tagged; by default that of the client.
            resource_id: Names of the secrets, or IDs of the keys, at most 50; by default
                all.
            tag: Tags that they must have, at most 20.
            next_token: Where the page before has ended, as its answer says; by default the
                list begins.

        Returns:
            `ListTagResourcesResponse`: One page of a list of tags.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
        """
    async def list_resource_tags(
        self,
        *,
        key_id: str,
    ) -> ListResourceTagsResponse:
        """Lists the tags of one key. For those of a secret there are `describe_secret` and
        `list_tag_resources`.

        Args:
            key_id: ID of the key.

        Returns:
            `ListResourceTagsResponse`: The tags of a key.

        Raises:
            `NotFoundError` when there is no such key.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listresourcetags>
        """
    async def get_secret_value(
        self,
        *,
        secret_name: str,
        version_id: str | None = None,
        version_stage: str | None = None,
        fetch_extended_config: bool | None = None,
        dry_run: bool | None = None,
    ) -> GetSecretValueResponse:
        """Reads the value of a secret: that of the current version, unless another one is asked
        for.

        Args:
            secret_name: Name of the secret, or its ARN.
            version_id: ID of the version to read. The service passes it over for managed
                secrets.
            version_stage: Stage of the version to read; by default `ACSCurrent`. A managed
                secret has that one and `ACSPrevious`.
            fetch_extended_config: Whether to read what a managed secret belongs to; by
                default not.
            dry_run: Whether only to try if the value could be read, which always ends with
                an error; by default not.

        Returns:
            `GetSecretValueResponse`: The value of a secret, with what is known about its
            version.

        Raises:
            `NotFoundError` when there is no such secret or version. `ConflictError` when the
            secret is scheduled for deletion. With `dry_run` there is always an error;
            `FailedPreconditionError` with the code `DryRunOperationError` means that the value
            could be read.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretvalue>
        """
    async def batch_get_secret_value(
        self,
        *,
        secret_name: Sequence[str],
        version_id: dict[str, str] | None = None,
        version_stage: dict[str, str] | None = None,
        fetch_extended_config: bool | None = None,
    ) -> BatchGetSecretValueResponse:
        """Reads the values of several secrets in one call. A secret that cannot be read takes
        nothing from the others: it is in the errors of the result.

        Args:
            secret_name: Names of the secrets, or their ARNs; 1 to 20, all different.
            version_id: IDs of the versions to read, by the names of their secrets. Where
                there is none, the stage decides.
            version_stage: Stages of the versions to read, by the names of their secrets; by
                default `ACSCurrent`.
            fetch_extended_config: Whether to read what managed secrets belong to; by
                default not.

        Returns:
            `BatchGetSecretValueResponse`: The values of several secrets, and why others have
            none.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-batchgetsecretvalue>
        """
    async def put_secret_value(
        self,
        *,
        secret_name: str,
        version_id: str,
        secret_data: SecretString | SecretValue | str,
        secret_data_type: SecretDataType | str | None = None,
        version_stages: Sequence[str] | None = None,
    ) -> PutSecretValueResponse:
        """Stores a new version of a secret of type `Generic`. It becomes the current one, unless
        it is given other stages. A version with an ID that there is already is refused, but one
        with the same value succeeds and changes nothing.

        A secret keeps 10 versions; the next one takes the place of the oldest.

        Args:
            secret_name: Name of the secret, or its ARN.
            version_id: ID of the version, chosen by you: 1 to 64 characters, unique in the
                secret.
            secret_data: The value, 1 to 30,720 bytes.
            secret_data_type: What the value is made of; by default `text`.
            version_stages: Stages that are to mark the version, 1 to 8; by default
                `ACSCurrent`. Without `ACSCurrent` the current version stays the current
                one.

        Returns:
            `PutSecretValueResponse`: A version that has been stored.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret. `AlreadyExistsError` when the version
            has another value. `ConflictError` when the secret is scheduled for deletion.
            `FailedPreconditionError` when it is a managed one.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-putsecretvalue>
        """
    async def list_secret_version_ids(
        self,
        *,
        secret_name: str,
        include_deprecated: bool | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> ListSecretVersionIdsResponse:
        """Lists the versions of a secret, one page at a time.

        Args:
            secret_name: Name of the secret, or its ARN.
            include_deprecated: Whether to list versions without a stage too; by default
                not.
            page_number: Number of the page, from 1, which is the default.
            page_size: Versions a page; 1 to 100, by default 20.

        Returns:
            `ListSecretVersionIdsResponse`: One page of the list of versions of a secret.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
        """
    async def update_secret_version_stage(
        self,
        *,
        secret_name: str,
        version_stage: str,
        move_to_version: str | None = None,
        remove_from_version: str | None = None,
    ) -> UpdateSecretVersionStageResponse:
        """Moves a stage of a secret of type `Generic` to a version, takes it from one, or both. At
        least one of the two versions is needed. `ACSCurrent` and `ACSPrevious` can only be
        moved.

        The version that loses `ACSCurrent` gets `ACSPrevious`. A secret has 8 stages at most.

        Args:
            secret_name: Name of the secret, or its ARN.
            version_stage: The stage: `ACSCurrent`, `ACSPrevious` or one of your own.
            move_to_version: ID of the version that the stage is to mark.
            remove_from_version: ID of the version that the stage is to mark no more.

        Returns:
            `UpdateSecretVersionStageResponse`: A secret whose stages have been changed.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret or version. `ConflictError` when the
            secret is scheduled for deletion. `FailedPreconditionError` when it is a managed
            one.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretversionstage>
        """
    def iter_secrets(
        self,
        *,
        page_size: int | None = None,
        fetch_tags: bool | None = None,
        secret_name: Sequence[str] | None = None,
        description: Sequence[str] | None = None,
        tag_key: Sequence[str] | None = None,
        tag_value: Sequence[str] | None = None,
        dkms_instance_id: Sequence[str] | None = None,
        secret_type: Sequence[SecretType | str] | None = None,
        creator: Sequence[str] | None = None,
    ) -> AsyncIterator[SecretListItem]:
        """Goes through the secrets of the account in the region, page after page. A secret is
        listed when for each filter that is given one of its values matches.

        Args:
            page_size: Secrets a page; 1 to 100, by default 10.
            fetch_tags: Whether to read the tags too; by default not.
            secret_name: Filter: names, 1 to 10 of 1 to 192 characters.
            description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
            tag_key: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by
                tags the service looks at 4,000 secrets at most.
            tag_value: Filter: values of tags, 1 to 10 of 1 to 256 characters.
            dkms_instance_id: Filter: IDs of KMS instances, 1 to 10.
            secret_type: Filter: types, 1 to 10.
            creator: Filter: who made the secret, 1 to 10.

        Returns:
            An iterator of `SecretListItem`: A secret as the list shows it.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
        """
    def iter_tag_resources(
        self,
        *,
        resource_type: ResourceType | str,
        region_id: str | None = None,
        resource_id: Sequence[str] | None = None,
        tag: dict[str, str] | None = None,
    ) -> AsyncIterator[TagResource]:
        """Goes through the tags of secrets or keys: of those that are given, or of those that have
        the tags that are given, page after page.

        Args:
            resource_type: What they are.
            region_id: Region of what is tagged; by default that of the client.
            resource_id: Names of the secrets, or IDs of the keys, at most 50; by default
                all.
            tag: Tags that they must have, at most 20.

        Returns:
            An iterator of `TagResource`: A tag, and what it is on.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
        """
    def iter_secret_version_ids(
        self,
        *,
        secret_name: str,
        include_deprecated: bool | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[SecretVersion]:
        """Goes through the versions of a secret, page after page.

        Args:
            secret_name: Name of the secret, or its ARN.
            include_deprecated: Whether to list versions without a stage too; by default
                not.
            page_size: Versions a page; 1 to 100, by default 20.

        Returns:
            An iterator of `SecretVersion`: A version as the list shows it.

        Raises:
            `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
            `NotFoundError` when there is no such secret.

        Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
        """
    async def close(self) -> None:
        """Closes the client for all who share it. Each further call, and each further page of an
        iteration, is refused with `FailedPreconditionError` before anything is sent.

        Calls that are under way go on to their end, and with the last of them go the
        connections. To close it again does nothing. A client that nobody uses any more closes
        by itself."""
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...
