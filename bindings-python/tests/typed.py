"""Checked by mypy and pyright, never run: public names, used as a program would, and misused."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple, TypedDict

import pydantic

import bojagi
from bojagi import alibaba, ncloud, store


def opened() -> None:
    secrets: store.SecretStore = bojagi.open("ncloud:KR", timeout=5)
    client: ncloud.SecretManager | None = secrets.ncloud
    other: alibaba.SecretsManager | None = secrets.alibaba
    print(client, other)
    bojagi.open()  # type: ignore[call-arg]


def blocking() -> None:
    secrets = ncloud.SecretManager(
        access_key="a", secret_key="b", endpoint="https://example", timeout=timedelta(seconds=5)
    )
    ncloud.SecretManager(access_key="a", secret_key=bojagi.SecretString("b"), timeout=0.5)
    ncloud.SecretManager(access_key=1)  # type: ignore[arg-type]
    ncloud.SecretManager("a", "b")  # type: ignore[call-arg]
    ncloud.SecretManager(
        profile="team",
        region=ncloud.Region.KOREA,
        kms_boundary_type="ISOLATED",
        attempt_timeout=1,
        connect_timeout=timedelta(seconds=1),
        max_attempts=3,
        retry_delay=0.1,
        max_retry_delay=5,
        retry_budget=100,
        ca_bundle="/etc/ca.pem",
        proxy="http://proxy:3128",
        allow_http=False,
        user_agent_suffix="shop/1.0",
        check_limits=True,
    )
    alibaba.SecretsManager(region="cn-hangzhou", security_token="c").create_secret(
        secret_name="$Auto",
        version_id="v1",
        secret_data="{}",
        extended_config=alibaba.RamCredentialsConfig(user_name="robot"),
    )
    config: alibaba.ExtendedConfig = alibaba.RedisConfig()  # type: ignore[call-arg]
    config = alibaba.Network.VPC  # type: ignore[assignment]
    print(config)
    created: ncloud.CreateSecretResponse = secrets.create_secret(
        secret_name="orders-db",
        value='{"password":"p1"}',
        rotation_targets=("password",),
        memo=None,
        secret_type=ncloud.SecretType.BASIC,
        auto_rotation=False,
        auto_rotation_period_days=90,
        trigger_id="t1",
        protection_key_type="DEFAULT",
        kms_key_tag=None,
        kms_boundary_type=ncloud.KmsBoundaryType.ISOLATED,
    )
    secrets.create_secret("orders-db", "{}", [])  # type: ignore[call-arg]
    ncloud.Nothing  # type: ignore[attr-defined]  # noqa: B018
    status: ncloud.SecretStatus = created.secret_status
    text: str = status
    made: datetime | None = created.register_date
    key: ncloud.ProtectionKey | None = created.protection_key
    trigger: ncloud.Trigger | None = created.trigger
    page: ncloud.GetSecretListResponse = secrets.get_secret_list(page_no=1)
    items: tuple[ncloud.SecretListItem, ...] = page.secret_list
    detail: ncloud.GetSecretDetailResponse = secrets.get_secret_detail(secret_id="id")
    value: ncloud.GetSecretValueResponse = secrets.get_secret_value(secret_id="id")
    value.active.reveal()  # type: ignore[union-attr]
    if value.active:
        password: str = value.active["password"].reveal()
        maybe: bojagi.SecretString | None = value.active.get("password")
        value.active["password"] + ""  # type: ignore[operator]
        pairs: dict[str, bojagi.SecretString] = dict(value.active)
        secrets.update_secret_value(secret_id="id", previous=value.active)
        print(password, maybe, pairs, "password" in value.active, [*value.active])
    created.secret_id = "other"  # type: ignore[misc]
    revoked: ncloud.RequestSecretDeletionResponse = secrets.request_secret_deletion(secret_id="id")
    secrets.delete_secret(secret_id="id")
    print(text, made, key, trigger, items, detail, revoked)


@dataclass
class Database:
    username: str


class Row(NamedTuple):
    username: str


class Settings(TypedDict):
    username: str


class Checked(pydantic.BaseModel):
    username: str


def models(value: bojagi.SecretValue) -> None:
    plain: dict[str, Any] = value.into(dict)
    database: Database = value.into(Database)
    row: Row = value.into(Row)
    settings: Settings = value.into(Settings)
    checked: Checked = value.into(Checked)
    value.into(Database).password  # type: ignore[attr-defined]  # noqa: B018
    value.into("Database")  # type: ignore[call-overload]
    print(plain, database, row, settings, checked)


def logged(model: bojagi.Model) -> dict[str, Any]:
    return model._asdict()


def provider() -> bojagi.Credentials:
    return bojagi.Credentials(access_key="a", secret_key="b", expires_at=datetime.now())


async def async_provider() -> bojagi.Credentials:
    return bojagi.Credentials(access_key="a", secret_key=bojagi.SecretString("b"))


async def iterations() -> None:
    for item in ncloud.SecretManager(credentials=provider).iter_secret_list():
        name: str = item.secret_name
        print(name)
    secrets = ncloud.AsyncSecretManager(credentials=async_provider)
    async for item in secrets.iter_secret_list():
        print(item.secret_id)
    [*secrets.iter_secret_list()]  # type: ignore[misc]
    ncloud.SecretManager(credentials=lambda: ("a", "b"))  # type: ignore[arg-type, return-value]


async def with_asyncio() -> None:
    secrets = ncloud.AsyncSecretManager(access_key="a", secret_key="b")
    created: ncloud.CreateSecretResponse = await secrets.create_secret(
        secret_name="orders-db", value="{}", rotation_targets=[]
    )
    value: ncloud.GetSecretValueResponse = await secrets.get_secret_value(
        secret_id=created.secret_id
    )
    await secrets.delete_secret(secret_id="id")
    print(value)


def errors() -> None:
    try:
        blocking()
    except bojagi.NotFoundError as error:
        facts: tuple[str, str | None, int | None] = (error.kind, error.provider_code, error.status)
        wait: timedelta | None = error.retry_after
        print(facts, wait, error.attempts + 1, error.retryable, error.operation, error.details)
    except (bojagi.TimeoutError, bojagi.NetworkError, bojagi.BojagiError) as error:
        print(error.message, error.request_id, error.provider)
    classes: list[type[bojagi.BojagiError]] = [
        bojagi.AlreadyExistsError,
        bojagi.ConflictError,
        bojagi.CredentialsError,
        bojagi.FailedPreconditionError,
        bojagi.PermissionDeniedError,
        bojagi.ThrottledError,
        bojagi.UnauthenticatedError,
        bojagi.UnavailableError,
        bojagi.UnexpectedError,
    ]
    also: tuple[ValueError, OSError, OSError] = (
        bojagi.InvalidArgumentError("why", status=400),
        bojagi.NetworkError("why", retry_after=timedelta(seconds=1)),
        bojagi.TimeoutError("why", attempts=1, retryable=True),
    )
    print(classes, also)
