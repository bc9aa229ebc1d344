"""The official SDK for Python of the current generation: ACS3, and ACS4 where it is chosen."""

import asyncio
import json

import pytest
from alibabacloud_kms20160120 import models
from alibabacloud_kms20160120.client import Client
from alibabacloud_tea_openapi.models import Config

from conftest import KEY, SECRET

DATA = '{"user": "app", "password": "p&=+ %~*비밀"}'


@pytest.fixture(params=[None, "v4", "v2"])
def kms(emulator, request):
    """A client with the default signature, with ACS4, and with the older one."""
    config = Config(
        access_key_id=KEY,
        access_key_secret=SECRET,
        endpoint=emulator.address,
        protocol="http",
        region_id="cn-hangzhou",
    )
    if request.param:
        config.signature_version = request.param
    return Client(config)


def create(kms, name="orders/db", **more):
    request = {"secret_name": name, "version_id": "v1", "secret_data": DATA, **more}
    return kms.create_secret(models.CreateSecretRequest(**request)).body


def refused(call, *arguments):
    with pytest.raises(Exception) as raised:
        call(*arguments)
    return raised.value.code


def test_a_secret_from_its_creation_to_its_end(kms, emulator):
    created = create(
        kms, description="説明 d", tags=json.dumps([{"TagKey": "team", "TagValue": "a+b"}])
    )
    assert created.arn.endswith(":secret/orders/db")
    assert (created.secret_name, created.version_id) == ("orders/db", "v1")
    assert created.secret_type == "Generic"
    assert len(created.request_id) == 36

    value = kms.get_secret_value(models.GetSecretValueRequest(secret_name="orders/db")).body
    assert (value.secret_data, value.version_id) == (DATA, "v1")
    assert value.version_stages.version_stage == ["ACSCurrent"]
    by_arn = kms.get_secret_value(models.GetSecretValueRequest(secret_name=created.arn)).body
    assert by_arn.secret_data == DATA

    put = models.PutSecretValueRequest(
        secret_name="orders/db",
        version_id="v2",
        secret_data="two",
        version_stages='["ACSCurrent", "ACSNext"]',
    )
    assert kms.put_secret_value(put).body.version_stages.version_stage == ["ACSCurrent", "ACSNext"]
    put.secret_data = "other"
    assert refused(kms.put_secret_value, put) == "Rejected.ResourceExist"
    previous = models.GetSecretValueRequest(secret_name="orders/db", version_stage="ACSPrevious")
    assert kms.get_secret_value(previous).body.version_id == "v1"

    move = models.UpdateSecretVersionStageRequest(
        secret_name="orders/db", version_stage="ACSCurrent", move_to_version="v1"
    )
    kms.update_secret_version_stage(move)
    assert kms.get_secret_value(previous).body.secret_data == "two"
    detach = models.UpdateSecretVersionStageRequest(
        secret_name="orders/db", version_stage="ACSNext", remove_from_version="v2"
    )
    kms.update_secret_version_stage(detach)
    versions = models.ListSecretVersionIdsRequest(
        secret_name="orders/db", include_deprecated="true"
    )
    versions = kms.list_secret_version_ids(versions).body
    assert versions.total_count == 2
    assert [
        (version.version_id, version.version_stages.version_stage)
        for version in versions.version_ids.version_id
    ] == [("v1", ["ACSCurrent"]), ("v2", ["ACSPrevious"])]

    kms.update_secret(models.UpdateSecretRequest(secret_name="orders/db", description="new"))
    described = models.DescribeSecretRequest(secret_name="orders/db", fetch_tags="true")
    detail = kms.describe_secret(described).body
    assert detail.description == "new"
    assert [(tag.tag_key, tag.tag_value) for tag in detail.tags.tag] == [("team", "a+b")]

    deletion = models.DeleteSecretRequest(secret_name="orders/db", recovery_window_in_days="7")
    assert kms.delete_secret(deletion).body.planned_delete_time.endswith("Z")
    code = "Rejected.ResourceInDeleteWindow"
    assert refused(kms.delete_secret, deletion) == code
    assert refused(kms.get_secret_value, previous) == code
    assert kms.describe_secret(described).body.planned_delete_time
    restore = models.RestoreSecretRequest(secret_name="orders/db")
    kms.restore_secret(restore)
    assert refused(kms.restore_secret, restore) == "Rejected.ResourceInUse"
    at_once = models.DeleteSecretRequest(
        secret_name="orders/db", force_delete_without_recovery="true"
    )
    kms.delete_secret(at_once)
    assert refused(kms.describe_secret, described) == "Forbidden.ResourceNotFound"
    assert all(operation is not None for operation, _ in emulator.seen())


def test_lists_are_paged_and_filtered(kms):
    for number in range(12):
        create(kms, f"list-{number:02}")
    first = kms.list_secrets(models.ListSecretsRequest()).body
    assert (first.total_count, first.page_size, len(first.secret_list.secret)) == (12, 10, 10)
    second = kms.list_secrets(models.ListSecretsRequest(page_number=2)).body
    assert [secret.secret_name for secret in second.secret_list.secret] == ["list-10", "list-11"]
    filters = json.dumps([{"Key": "SecretName", "Values": ["list-03", "list-05"]}])
    found = kms.list_secrets(models.ListSecretsRequest(filters=filters)).body
    assert [secret.secret_name for secret in found.secret_list.secret] == ["list-03", "list-05"]


def test_several_secrets_are_read_at_once(kms):
    create(kms, "one")
    items = [
        models.BatchGetSecretValueRequestSecretsList(secret_name="one"),
        models.BatchGetSecretValueRequestSecretsList(secret_name="two", version_id="v1"),
    ]
    request = models.BatchGetSecretValueRequest(secrets_list=items)
    answer = kms.batch_get_secret_value(request).body
    assert [value.secret_data for value in answer.secret_values] == [DATA]
    assert [(error.secret_name, error.code) for error in answer.errors] == [
        ("two", "Forbidden.ResourceNotFound")
    ]


def test_a_managed_secret_is_rotated(kms):
    account = {"AccountName": "app", "AccountPassword": "p1"}
    created = create(
        kms,
        "rds",
        secret_type="Rds",
        secret_data=json.dumps({"Accounts": [account]}),
        extended_config={
            "SecretSubType": "SingleUser",
            "DBInstanceId": "rm-1",
            "CustomData": {"env": "test"},
        },
        enable_automatic_rotation=True,
        rotation_interval="7d",
    )
    assert (created.automatic_rotation, created.rotation_interval) == ("Enabled", "604800s")
    assert json.loads(created.extended_config)["CustomData"] == {"env": "test"}
    kms.rotate_secret(models.RotateSecretRequest(secret_name="rds", version_id="v2"))
    read = models.GetSecretValueRequest(secret_name="rds", fetch_extended_config=True)
    value = kms.get_secret_value(read).body
    assert (value.version_id, value.secret_type) == ("v2", "Rds")
    assert json.loads(value.secret_data)["AccountPassword"] != "p1"
    kms.update_secret(
        models.UpdateSecretRequest(
            secret_name="rds",
            extended_config=models.UpdateSecretRequestExtendedConfig(custom_data={"env": "live"}),
        )
    )
    value = kms.get_secret_value(read).body
    assert json.loads(value.extended_config)["CustomData"] == {"env": "live"}
    policy = models.UpdateSecretRotationPolicyRequest(
        secret_name="rds", enable_automatic_rotation=False
    )
    kms.update_secret_rotation_policy(policy)
    assert kms.get_secret_value(read).body.automatic_rotation == "Disabled"


def test_tags_policies_and_passwords(kms):
    create(kms, "tagged", dkmsinstance_id="kst-peer")
    kms.tag_resource(
        models.TagResourceRequest(secret_name="tagged", tags='[{"TagKey": "a", "TagValue": "1"}]')
    )
    kms.tag_resources(
        models.TagResourcesRequest(
            region_id="cn-hangzhou",
            resource_type="secret",
            resource_id=["tagged"],
            tag=[models.TagResourcesRequestTag(key="b", value="2")],
        )
    )
    listed = models.ListTagResourcesRequest(
        region_id="cn-hangzhou", resource_type="secret", resource_id=["tagged"]
    )
    rows = kms.list_tag_resources(listed).body
    assert [(row.tag_key, row.tag_value) for row in rows.tag_resources.tag_resource] == [
        ("a", "1"),
        ("b", "2"),
    ]
    kms.untag_resource(models.UntagResourceRequest(secret_name="tagged", tag_keys='["a"]'))
    kms.untag_resources(
        models.UntagResourcesRequest(
            region_id="cn-hangzhou", resource_type="secret", resource_id=["tagged"], all=True
        )
    )
    assert kms.list_tag_resources(listed).body.tag_resources.tag_resource in (None, [])

    policy = kms.get_secret_policy(models.GetSecretPolicyRequest(secret_name="tagged")).body.policy
    kms.set_secret_policy(models.SetSecretPolicyRequest(secret_name="tagged", policy=policy))
    password = models.GetRandomPasswordRequest(password_length="20", exclude_punctuation="True")
    assert kms.get_random_password(password).body.random_password.isalnum()
    assert "cn-hangzhou" in [
        region.region_id for region in kms.describe_regions().body.regions.region
    ]


def test_coroutines(kms):
    async def read():
        await kms.create_secret_async(
            models.CreateSecretRequest(secret_name="async", version_id="v1", secret_data=DATA)
        )
        request = models.GetSecretValueRequest(secret_name="async")
        return (await kms.get_secret_value_async(request)).body.secret_data

    assert asyncio.run(read()) == DATA


def test_a_fault_is_understood(kms, emulator):
    create(kms)
    request = models.GetSecretValueRequest(secret_name="orders/db")
    for status, code in [(429, "Rejected.Throttling"), (503, "ServiceUnavailableTemporary")]:
        fault = {"fault": "status", "status": status, "count": 1, "provider": "alibaba"}
        emulator.admin("faults", fault)
        assert refused(kms.get_secret_value, request) == code
    assert kms.get_secret_value(request).body.secret_data == DATA


def test_a_wrong_key_is_refused(emulator):
    for key, code in [
        ("nobody", "InvalidAccessKeyId.NotFound"),
        (KEY, "SignatureDoesNotMatch"),
    ]:
        client = Client(
            Config(
                access_key_id=key,
                access_key_secret="wrong",
                endpoint=emulator.address,
                protocol="http",
            )
        )
        assert refused(client.describe_regions) == code


def test_short_lived_credentials(emulator):
    session = emulator.session()
    config = {
        "access_key_id": session["AccessKeyId"],
        "access_key_secret": session["AccessKeySecret"],
        "endpoint": emulator.address,
        "protocol": "http",
    }
    client = Client(Config(security_token=session["SecurityToken"], **config))
    assert client.describe_regions().body.regions.region
    client = Client(Config(security_token="another", **config))
    assert refused(client.describe_regions) == "InvalidSecurityToken.Expired"
    assert refused(Client(Config(**config)).describe_regions) == "MissingSecurityToken"
