"""The older clients for Python: the one with the signature in a parameter, and the caching one."""

import json
import time

import pytest
from alibaba_cloud_secretsmanager_client.model.region_info import RegionInfo
from alibaba_cloud_secretsmanager_client.secret_manager_cache_client_builder import (
    SecretManagerCacheClientBuilder,
)
from alibaba_cloud_secretsmanager_client.service.default_secret_manager_client_builder import (
    DefaultSecretManagerClientBuilder,
)
from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.auth.credentials import StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.request import CommonRequest, RpcRequest
from aliyunsdkkms.request.v20160120.CreateSecretRequest import CreateSecretRequest
from aliyunsdkkms.request.v20160120.DeleteSecretRequest import DeleteSecretRequest
from aliyunsdkkms.request.v20160120.DescribeRegionsRequest import DescribeRegionsRequest
from aliyunsdkkms.request.v20160120.DescribeSecretRequest import DescribeSecretRequest
from aliyunsdkkms.request.v20160120.GetSecretValueRequest import GetSecretValueRequest
from aliyunsdkkms.request.v20160120.ListSecretsRequest import ListSecretsRequest
from aliyunsdkkms.request.v20160120.ListSecretVersionIdsRequest import ListSecretVersionIdsRequest
from aliyunsdkkms.request.v20160120.ListTagResourcesRequest import ListTagResourcesRequest
from aliyunsdkkms.request.v20160120.PutSecretValueRequest import PutSecretValueRequest
from aliyunsdkkms.request.v20160120.RestoreSecretRequest import RestoreSecretRequest
from aliyunsdkkms.request.v20160120.TagResourcesRequest import TagResourcesRequest
from aliyunsdkkms.request.v20160120.UpdateSecretVersionStageRequest import (
    UpdateSecretVersionStageRequest,
)

from conftest import KEY, SECRET

DATA = "p&=+ %~*비밀"


@pytest.fixture(autouse=True)
def plain_http(monkeypatch):
    """Every request of these clients says HTTPS, which the emulator does not speak."""
    monkeypatch.setattr(RpcRequest, "get_protocol_type", lambda _: "http")


@pytest.fixture
def client(emulator):
    """A client of the older signature."""
    return AcsClient(KEY, SECRET, "cn-hangzhou")


@pytest.fixture
def call(client, emulator):
    """Sends a request with these parameters."""

    def call(kind, by=client, method="POST", **parameters):
        request = kind()
        request.set_endpoint(emulator.address)
        request.set_method(method)
        for name, value in parameters.items():
            getattr(request, f"set_{name}")(value)
        return json.loads(by.do_action_with_exception(request))

    return call


def refused(call, *arguments, **parameters):
    with pytest.raises(ServerException) as raised:
        call(*arguments, **parameters)
    return raised.value.get_error_code(), raised.value.get_http_status()


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_secret_from_its_creation_to_its_end(call, method):
    one = {"SecretName": "older/one", "method": method}
    created = call(CreateSecretRequest, VersionId="v1", SecretData=DATA, Description="a b", **one)
    assert created["Arn"].endswith(":secret/older/one")
    assert call(GetSecretValueRequest, FetchExtendedConfig=True, **one)["SecretData"] == DATA
    call(PutSecretValueRequest, VersionId="v2", SecretData="two", **one)
    value = call(GetSecretValueRequest, VersionStage="ACSPrevious", **one)
    assert (value["VersionId"], value["SecretData"]) == ("v1", DATA)
    call(UpdateSecretVersionStageRequest, VersionStage="ACSCurrent", MoveToVersion="v1", **one)
    versions = call(ListSecretVersionIdsRequest, IncludeDeprecated="true", **one)
    assert versions["TotalCount"] == 2
    assert call(ListSecretsRequest, method=method)["SecretList"]["Secret"]
    assert call(DescribeSecretRequest, **one)["Description"] == "a b"
    call(DeleteSecretRequest, RecoveryWindowInDays="7", **one)
    code = ("Rejected.ResourceInDeleteWindow", 409)
    assert refused(call, GetSecretValueRequest, **one) == code
    call(RestoreSecretRequest, **one)
    call(DeleteSecretRequest, ForceDeleteWithoutRecovery="True", **one)
    code = ("Forbidden.ResourceNotFound", 404)
    assert refused(call, GetSecretValueRequest, **one) == code


def test_lists_are_flattened(call):
    call(CreateSecretRequest, SecretName="tagged", VersionId="v1", SecretData=DATA)
    several = {"ResourceType": "secret", "ResourceIds": ["tagged"]}
    call(TagResourcesRequest, Tags=[{"Key": "team", "Value": "a"}], **several)
    rows = call(ListTagResourcesRequest, **several)["TagResources"]["TagResource"]
    assert [(row["TagKey"], row["TagValue"]) for row in rows] == [("team", "a")]


def test_parameters_may_be_in_the_form(client, emulator):
    for action, body in [
        ("CreateSecret", {"SecretName": "form", "VersionId": "v1", "SecretData": DATA}),
        ("GetSecretValue", {"SecretName": "form"}),
    ]:
        request = CommonRequest(domain=emulator.address, version="2016-01-20", action_name=action)
        request.set_protocol_type("http")
        request.set_method("POST")
        for name, value in body.items():
            request.add_body_params(name, value)
        answer = json.loads(client.do_action_with_exception(request))
    assert answer["SecretData"] == DATA


@pytest.mark.filterwarnings("ignore:do_action")
def test_answers_may_be_xml(client, call, emulator):
    call(CreateSecretRequest, SecretName="xml", VersionId="v1", SecretData=DATA)
    for name, expected in [
        ("xml", "<SecretData>p&amp;=+ %~*비밀</SecretData>"),
        ("nobody", "<Code>Forbidden.ResourceNotFound</Code>"),
    ]:
        request = GetSecretValueRequest()
        request.set_endpoint(emulator.address)
        request.set_SecretName(name)
        request.set_accept_format("XML")
        assert expected in client.do_action(request).decode()


def test_short_lived_credentials(call, emulator):
    session = emulator.session()
    pair = session["AccessKeyId"], session["AccessKeySecret"]
    good = AcsClient(
        region_id="cn-hangzhou", credential=StsTokenCredential(*pair, session["SecurityToken"])
    )
    assert call(DescribeRegionsRequest, by=good)["Regions"]
    bad = AcsClient(region_id="cn-hangzhou", credential=StsTokenCredential(*pair, "another"))
    refusal = refused(call, DescribeRegionsRequest, by=bad)
    assert refusal == ("InvalidSecurityToken.Expired", 400)


def test_a_wrong_key_is_refused(call):
    for key, refusal in [
        ("nobody", ("InvalidAccessKeyId.NotFound", 404)),
        (KEY, ("IncompleteSignature", 400)),
    ]:
        client = AcsClient(key, "wrong", "cn-hangzhou")
        assert refused(call, DescribeRegionsRequest, by=client) == refusal


def test_the_caching_client(call, emulator):
    call(CreateSecretRequest, SecretName="cached", VersionId="v1", SecretData=DATA)
    service = (
        DefaultSecretManagerClientBuilder.standard()
        .with_access_key(KEY, SECRET)
        .add_region_info(RegionInfo("cn-hangzhou", endpoint=emulator.address))
        .build()
    )
    builder = SecretManagerCacheClientBuilder.new_cache_client_builder(service)
    client = builder.with_secret_ttl("cached", 3_600_000).build()
    try:
        assert client.get_secret_info("cached").secret_value == DATA
        call(PutSecretValueRequest, SecretName="cached", VersionId="v2", SecretData="two")
        assert client.get_secret_info("cached").secret_value == DATA
        assert client.refresh_now("cached")
        for _ in range(100):
            if client.get_secret_info("cached").secret_value == "two":
                break
            time.sleep(0.1)
        assert client.get_secret_info("cached").secret_value == "two"
    finally:
        client.close()
