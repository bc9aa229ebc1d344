# Generated from core by `make generate`. Do not edit.
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, final

from typing_extensions import Self

from bojagi import Credentials, Model, SecretString, SecretValue
from bojagi.generated.ncloud import AsyncSecretManager, SecretManager
from bojagi.generated.alibaba import AsyncSecretsManager, SecretsManager

__all__ = (
    "GeneratePasswordResponse",
    "Secret",
    "SecretListItem",
    "SecretStore",
    "AsyncSecretStore",
)

@final
class GeneratePasswordResponse(Model):
    """A random password."""

    def __new__(
        cls,
        *,
        password: SecretString | SecretValue | str,
    ) -> GeneratePasswordResponse: ...
    @property
    def password(self) -> SecretString:
        """The password."""

@final
class Secret(Model):
    """A secret with its value."""

    def __new__(
        cls,
        *,
        secret_name: str,
        value: SecretString | SecretValue | str,
    ) -> Secret: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def value(self) -> SecretValue:
        """The value in use."""

@final
class SecretListItem(Model):
    """A secret as the list shows it."""

    def __new__(
        cls,
        *,
        secret_name: str,
        scheduled_for_deletion: bool,
        create_time: datetime | None = None,
    ) -> SecretListItem: ...
    @property
    def secret_name(self) -> str:
        """Name of the secret."""
    @property
    def create_time(self) -> datetime | None:
        """When it was made."""
    @property
    def scheduled_for_deletion(self) -> bool:
        """Whether it is scheduled for deletion."""

@final
class SecretStore:
    """The secrets of an account, in whichever cloud they are.

    It is a client of that cloud, and keeps connections and credentials; so make one and
    share it; it may be used from many threads at once.
    """

    def __new__(
        cls,
        address: str,
        *,
        access_key: str | None = None,
        secret_key: SecretString | SecretValue | str | None = None,
        security_token: SecretString | SecretValue | str | None = None,
        credentials: Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None = None,
        profile: str | None = None,
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
    ) -> SecretStore:
        """Opens the secrets at an address. Nothing is sent.

        An address is the provider's name, a colon, and the region if it is not the default one;
        options may follow, as in a URL: `ncloud:`, `ncloud:JPN`, `alibaba:cn-hangzhou`,
        `alibaba:cn-hangzhou?network=vpc`, `ncloud:?endpoint=http://127.0.0.1:8555`. They are
        some of the options of the provider's client: `?endpoint=` and `?profile=` for both,
        `?kms_boundary_type=` for NAVER Cloud, `?network=` and `?instance_id=` for Alibaba
        Cloud. Credentials never stand in an address. Where the environment names an endpoint
        for the provider's client, it comes before the region, and after `?endpoint=`.

        Without keys and without `credentials`, the credentials are looked for as the provider's
        own client does.

        Args:
            address: Where the secrets are, for instance `ncloud:KR` or
                `alibaba:cn-hangzhou`.
            access_key: Access key ID of the account or user; `secret_key` belongs to it.
            secret_key: Secret key that belongs to the access key. It signs requests and is
                never sent.
            security_token: Security token, where the two keys are temporary ones of Alibaba
                Cloud; NAVER Cloud has none. It travels with every request.
            credentials: Gives the credentials, in place of the keys: asked when they are
                first needed, and again before those that it gave expire, or when the
                service has refused them.
            profile: Profile of the provider's own tools to take the credentials from, and
                from nowhere else, unless the address names it.
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
            `InvalidArgumentError` when the address is not understood, an option cannot be used,
            or two contradict each other; `CredentialsError` when a key is empty or holds white
            space.
        """
    @property
    def ncloud(self) -> SecretManager | None:
        """The client of NAVER Cloud, if the secrets are there. It shares connections and
        credentials with the store; closing one closes the other."""
    @property
    def alibaba(self) -> SecretsManager | None:
        """The client of Alibaba Cloud, if the secrets are there. It shares connections and
        credentials with the store; closing one closes the other."""
    def generate_password(
        self,
        *,
        length: int | None = None,
        exclude_characters: str | None = None,
        exclude_lowercase: bool | None = None,
        exclude_uppercase: bool | None = None,
        exclude_numbers: bool | None = None,
        exclude_punctuation: bool | None = None,
        require_each_included_type: bool | None = None,
    ) -> GeneratePasswordResponse:
        """Makes a random password. It is made here, from the system's randomness, for every cloud
        alike, and stored nowhere; a closed store makes them too. All passwords that the request
        allows are equally likely.

        Args:
            length: Characters of the password, 8 to 128; by default 32.
            exclude_characters: Characters that must not occur, one after the other, without
                separators.
            exclude_lowercase: Whether to leave out lower-case letters; by default not.
            exclude_uppercase: Whether to leave out upper-case letters; by default not.
            exclude_numbers: Whether to leave out digits; by default not.
            exclude_punctuation: Whether to leave out the punctuation of ASCII; by default
                not.
            require_each_included_type: Whether each kind of character that is not left out
                must occur; by default it must.

        Returns:
            `GeneratePasswordResponse`: A random password.

        Raises:
            `InvalidArgumentError` when the length is out of range, or the request leaves no
            character to choose from.
        """
    def get_secret(
        self,
        *,
        secret_name: str,
    ) -> Secret:
        """Reads a secret: the value in use, which is the active one at NAVER Cloud and the current
        version at Alibaba Cloud.

        NAVER Cloud knows secrets by their IDs, so the list is read when a name is met first;
        the IDs are kept, and looked for anew when they do not serve any more.

        Args:
            secret_name: Name of the secret. Upper and lower case differ.

        Returns:
            `Secret`: A secret with its value.

        Raises:
            `NotFoundError` when there is no such secret, or it has no value in use.
            `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when
            several secrets of NAVER Cloud have the name.
        """
    def put_secret(
        self,
        *,
        secret_name: str,
        value: SecretString | SecretValue | str,
    ) -> None:
        """Stores a value. It becomes the one in use of the secret of that name, which is made if
        there is none. To put the same value once more succeeds.

        At Alibaba Cloud each value is a new version, also one that is the same, and the version
        before it becomes the previous one; the service keeps at most 10. At NAVER Cloud the
        value is overwritten, and the previous and the pending value stay as they are. A secret
        that is made at NAVER Cloud has the first field of the value as its rotation target,
        since there must be one; make one that is to rotate with the provider's own client.

        Args:
            secret_name: Name of the secret. For one that is made at NAVER Cloud it is 3 to
                15 letters, digits, `-` and `_`, a letter first; at Alibaba Cloud 1 to 192
                letters, digits and `_` `/` `+` `=` `.` `-` `@`.
            value: The value. What every cloud takes is the JSON text of a flat object of 1
                to 100 key/value pairs, at most 10,000 bytes; Alibaba Cloud takes any text
                of 1 to 30,720 bytes.

        Raises:
            `InvalidArgumentError` when the cloud cannot store the value, in which case nothing
            is sent, or the name. `ConflictError` when the secret is scheduled for deletion.
            `FailedPreconditionError` when a rule of the service forbids it, for instance a
            value that lacks a rotation target, a managed secret, or a name that several secrets
            of NAVER Cloud have.
        """
    def delete_secret(
        self,
        *,
        secret_name: str,
    ) -> None:
        """Schedules a secret for deletion. Until then `restore_secret` calls it off; the value
        cannot be read or changed meanwhile. A secret that is scheduled already stays so.

        Alibaba Cloud deletes it after 30 days; NAVER Cloud decides itself when, and its
        client's `get_secret_detail` has the date.

        Args:
            secret_name: Name of the secret. Upper and lower case differ.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status
            forbids it, for instance while it rotates. `FailedPreconditionError` when several
            secrets of NAVER Cloud have the name.
        """
    def restore_secret(
        self,
        *,
        secret_name: str,
    ) -> None:
        """Calls the deletion of a secret off, and makes it available. At NAVER Cloud that is two
        calls, and a suspended secret becomes available too.

        Args:
            secret_name: Name of the secret. Upper and lower case differ.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is not
            scheduled for deletion. `FailedPreconditionError` when several secrets of NAVER
            Cloud have the name.
        """
    def iter_secrets(
        self,
        
    ) -> Iterator[SecretListItem]:
        """Goes through the secrets, page after page: all but those that are deleted for good.

        Returns:
            An iterator of `SecretListItem`: A secret as the list shows it.
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
class AsyncSecretStore:
    """The secrets of an account, in whichever cloud they are.

    It is a client of that cloud, and keeps connections and credentials; so make one and
    share it; it may be used from many threads at once.

    Its operations are coroutines for asyncio; cancelling one gives up its request.
    """

    def __new__(
        cls,
        address: str,
        *,
        access_key: str | None = None,
        secret_key: SecretString | SecretValue | str | None = None,
        security_token: SecretString | SecretValue | str | None = None,
        credentials: Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None = None,
        profile: str | None = None,
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
    ) -> AsyncSecretStore:
        """Opens the secrets at an address. Nothing is sent.

        An address is the provider's name, a colon, and the region if it is not the default one;
        options may follow, as in a URL: `ncloud:`, `ncloud:JPN`, `alibaba:cn-hangzhou`,
        `alibaba:cn-hangzhou?network=vpc`, `ncloud:?endpoint=http://127.0.0.1:8555`. They are
        some of the options of the provider's client: `?endpoint=` and `?profile=` for both,
        `?kms_boundary_type=` for NAVER Cloud, `?network=` and `?instance_id=` for Alibaba
        Cloud. Credentials never stand in an address. Where the environment names an endpoint
        for the provider's client, it comes before the region, and after `?endpoint=`.

        Without keys and without `credentials`, the credentials are looked for as the provider's
        own client does.

        Args:
            address: Where the secrets are, for instance `ncloud:KR` or
                `alibaba:cn-hangzhou`.
            access_key: Access key ID of the account or user; `secret_key` belongs to it.
            secret_key: Secret key that belongs to the access key. It signs requests and is
                never sent.
            security_token: Security token, where the two keys are temporary ones of Alibaba
                Cloud; NAVER Cloud has none. It travels with every request.
            credentials: Gives the credentials, in place of the keys: asked when they are
                first needed, and again before those that it gave expire, or when the
                service has refused them.
            profile: Profile of the provider's own tools to take the credentials from, and
                from nowhere else, unless the address names it.
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
            `InvalidArgumentError` when the address is not understood, an option cannot be used,
            or two contradict each other; `CredentialsError` when a key is empty or holds white
            space.
        """
    @property
    def ncloud(self) -> AsyncSecretManager | None:
        """The client of NAVER Cloud, if the secrets are there. It shares connections and
        credentials with the store; closing one closes the other."""
    @property
    def alibaba(self) -> AsyncSecretsManager | None:
        """The client of Alibaba Cloud, if the secrets are there. It shares connections and
        credentials with the store; closing one closes the other."""
    async def generate_password(
        self,
        *,
        length: int | None = None,
        exclude_characters: str | None = None,
        exclude_lowercase: bool | None = None,
        exclude_uppercase: bool | None = None,
        exclude_numbers: bool | None = None,
        exclude_punctuation: bool | None = None,
        require_each_included_type: bool | None = None,
    ) -> GeneratePasswordResponse:
        """Makes a random password. It is made here, from the system's randomness, for every cloud
        alike, and stored nowhere; a closed store makes them too. All passwords that the request
        allows are equally likely.

        Args:
            length: Characters of the password, 8 to 128; by default 32.
            exclude_characters: Characters that must not occur, one after the other, without
                separators.
            exclude_lowercase: Whether to leave out lower-case letters; by default not.
            exclude_uppercase: Whether to leave out upper-case letters; by default not.
            exclude_numbers: Whether to leave out digits; by default not.
            exclude_punctuation: Whether to leave out the punctuation of ASCII; by default
                not.
            require_each_included_type: Whether each kind of character that is not left out
                must occur; by default it must.

        Returns:
            `GeneratePasswordResponse`: A random password.

        Raises:
            `InvalidArgumentError` when the length is out of range, or the request leaves no
            character to choose from.
        """
    async def get_secret(
        self,
        *,
        secret_name: str,
    ) -> Secret:
        """Reads a secret: the value in use, which is the active one at NAVER Cloud and the current
        version at Alibaba Cloud.

        NAVER Cloud knows secrets by their IDs, so the list is read when a name is met first;
        the IDs are kept, and looked for anew when they do not serve any more.

        Args:
            secret_name: Name of the secret. Upper and lower case differ.

        Returns:
            `Secret`: A secret with its value.

        Raises:
            `NotFoundError` when there is no such secret, or it has no value in use.
            `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when
            several secrets of NAVER Cloud have the name.
        """
    async def put_secret(
        self,
        *,
        secret_name: str,
        value: SecretString | SecretValue | str,
    ) -> None:
        """Stores a value. It becomes the one in use of the secret of that name, which is made if
        there is none. To put the same value once more succeeds.

        At Alibaba Cloud each value is a new version, also one that is the same, and the version
        before it becomes the previous one; the service keeps at most 10. At NAVER Cloud the
        value is overwritten, and the previous and the pending value stay as they are. A secret
        that is made at NAVER Cloud has the first field of the value as its rotation target,
        since there must be one; make one that is to rotate with the provider's own client.

        Args:
            secret_name: Name of the secret. For one that is made at NAVER Cloud it is 3 to
                15 letters, digits, `-` and `_`, a letter first; at Alibaba Cloud 1 to 192
                letters, digits and `_` `/` `+` `=` `.` `-` `@`.
            value: The value. What every cloud takes is the JSON text of a flat object of 1
                to 100 key/value pairs, at most 10,000 bytes; Alibaba Cloud takes any text
                of 1 to 30,720 bytes.

        Raises:
            `InvalidArgumentError` when the cloud cannot store the value, in which case nothing
            is sent, or the name. `ConflictError` when the secret is scheduled for deletion.
            `FailedPreconditionError` when a rule of the service forbids it, for instance a
            value that lacks a rotation target, a managed secret, or a name that several secrets
            of NAVER Cloud have.
        """
    async def delete_secret(
        self,
        *,
        secret_name: str,
    ) -> None:
        """Schedules a secret for deletion. Until then `restore_secret` calls it off; the value
        cannot be read or changed meanwhile. A secret that is scheduled already stays so.

        Alibaba Cloud deletes it after 30 days; NAVER Cloud decides itself when, and its
        client's `get_secret_detail` has the date.

        Args:
            secret_name: Name of the secret. Upper and lower case differ.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when its status
            forbids it, for instance while it rotates. `FailedPreconditionError` when several
            secrets of NAVER Cloud have the name.
        """
    async def restore_secret(
        self,
        *,
        secret_name: str,
    ) -> None:
        """Calls the deletion of a secret off, and makes it available. At NAVER Cloud that is two
        calls, and a suspended secret becomes available too.

        Args:
            secret_name: Name of the secret. Upper and lower case differ.

        Raises:
            `NotFoundError` when there is no such secret. `ConflictError` when it is not
            scheduled for deletion. `FailedPreconditionError` when several secrets of NAVER
            Cloud have the name.
        """
    def iter_secrets(
        self,
        
    ) -> AsyncIterator[SecretListItem]:
        """Goes through the secrets, page after page: all but those that are deleted for good.

        Returns:
            An iterator of `SecretListItem`: A secret as the list shows it.
        """
    async def close(self) -> None:
        """Closes the client for all who share it. Each further call, and each further page of an
        iteration, is refused with `FailedPreconditionError` before anything is sent.

        Calls that are under way go on to their end, and with the last of them go the
        connections. To close it again does nothing. A client that nobody uses any more closes
        by itself."""
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...
