"""Checked by mypy --strict, never run: every public name, used as a program would."""

from datetime import datetime, timedelta

import bojagi
from bojagi import ncloud


def blocking() -> None:
    secrets = ncloud.SecretManager(
        access_key="a", secret_key="b", endpoint="https://example", timeout=timedelta(seconds=5)
    )
    ncloud.SecretManager(access_key="a", secret_key=bojagi.SecretString("b"), timeout=0.5)
    ncloud.SecretManager(access_key="a")  # type: ignore[call-arg]
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
    items: list[ncloud.SecretListItem] = page.secret_list
    detail: ncloud.GetSecretDetailResponse = secrets.get_secret_detail(secret_id="id")
    value: ncloud.GetSecretValueResponse = secrets.get_secret_value(secret_id="id")
    value.active.reveal()  # type: ignore[union-attr]
    if value.active:
        password: str = value.active.reveal()
        print(password)
    created.secret_id = "other"  # type: ignore[misc]
    revoked: ncloud.RequestSecretDeletionResponse = secrets.request_secret_deletion(secret_id="id")
    secrets.delete_secret(secret_id="id")
    print(text, made, key, trigger, items, detail, revoked)


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
