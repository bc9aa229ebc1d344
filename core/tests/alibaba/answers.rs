//! Answers in every form: XML beside JSON, refusals, and what is not an answer of the service.

use std::time::Duration;

use bojagi::alibaba::*;
use bojagi::{Error, ErrorKind};

use crate::common::{answer, canned, scripted};
use crate::{client, exchange, texts};

/// What an answer of this status and body means for a call that is sent once.
async fn refused(status: u16, headers: &str, body: &str) -> Error {
    let (url, _requests) = scripted(vec![answer(status, headers, body)]);
    let secrets = SecretsManager::builder()
        .access_key("access")
        .secret_key("hunter2-key")
        .endpoint(url)
        .max_attempts(1)
        .build()
        .unwrap();
    secrets.describe_secret("one", DescribeSecretRequest::default()).await.unwrap_err()
}

#[tokio::test]
async fn values_are_read_from_xml() {
    let xml = "<?xml version='1.0' encoding='UTF-8'?>\n<GetSecretValueResponse>\n\
        <SecretName>one</SecretName><VersionId>v1</VersionId>\
        <SecretData>{&quot;password&quot;:&quot;a&lt;&amp;&#x20;b&quot;}</SecretData>\
        <SecretDataType>text</SecretDataType><AutomaticRotation>Enabled</AutomaticRotation>\
        <RotationInterval>604800s</RotationInterval><CreateTime>2024-01-01T00:00:00Z</CreateTime>\
        <VersionStages><VersionStage>ACSCurrent</VersionStage></VersionStages>\
        <RequestId>r</RequestId></GetSecretValueResponse>";
    let call =
        async |s: SecretsManager| s.get_secret_value("one", GetSecretValueRequest::default()).await;
    let read = exchange(xml, call).await.0.unwrap();
    assert_eq!(read.secret_data["password"].reveal(), "a<& b");
    assert_eq!(read.version_stages, ["ACSCurrent"]);
    assert_eq!(read.rotation_interval, Some(Duration::from_secs(604_800)));
    assert_eq!(read.automatic_rotation, Some(AutomaticRotation::Enabled));
    assert!(read.create_time.is_some());
}

#[tokio::test]
async fn lists_are_read_from_xml_whatever_their_length() {
    let list = async |inside: &str| {
        let xml = format!(
            "<KMS><SecretList>{inside}</SecretList><PageNumber>1</PageNumber><PageSize>10</PageSize>\
             <TotalCount>7</TotalCount><RequestId>r</RequestId></KMS>"
        );
        let call = async |s: SecretsManager| s.list_secrets(ListSecretsRequest::default()).await;
        exchange(&xml, call).await.0.unwrap()
    };
    let one = "<Secret><SecretName>a</SecretName><Tags><Tag><TagKey>k</TagKey><TagValue/></Tag></Tags></Secret>";
    let two = "<Secret><SecretName>b</SecretName></Secret>";
    let page = list("").await;
    assert_eq!((page.secret_list.len(), page.total_count, page.page_size), (0, 7, 10));
    assert_eq!(list("<Secret/>").await.secret_list.len(), 0);
    let page = list(one).await;
    assert_eq!(page.secret_list[0].tags, texts([("k", "")]));
    let names: Vec<_> =
        list(&format!("{one}{two}")).await.secret_list.into_iter().map(|s| s.secret_name).collect();
    assert_eq!(names, ["a", "b"]);

    // Lists of this operation have no wrapper.
    let xml = "<R><SecretValues><SecretName>a</SecretName><SecretData>x</SecretData></SecretValues>\
        <Errors><SecretName>b</SecretName><HttpStatus>404</HttpStatus></Errors>\
        <Errors><SecretName>c</SecretName></Errors><RequestId>r</RequestId></R>";
    let call = async |s: SecretsManager| {
        let names = ["a", "b", "c"].map(str::to_owned).to_vec();
        s.batch_get_secret_value(names, BatchGetSecretValueRequest::default()).await
    };
    let read = exchange(xml, call).await.0.unwrap();
    assert_eq!(read.secret_values[0].secret_data.reveal(), "x");
    assert_eq!((read.errors.len(), read.errors[0].http_status), (2, Some(404)));
}

#[tokio::test]
async fn every_documented_code_has_its_kind() {
    use ErrorKind::*;
    for (code, status, kind) in [
        ("InvalidParameter", 400, InvalidArgument),
        ("MissingParameter", 400, InvalidArgument),
        ("ParseRequestParameterException", 400, InvalidArgument),
        ("ValidationError", 403, InvalidArgument),
        ("IncompleteSignature", 400, Unauthenticated),
        ("IllegalTimestamp", 400, Unauthenticated),
        ("InvalidTimeStamp.Expired", 400, Unauthenticated),
        ("SignatureDoesNotMatch", 400, Unauthenticated),
        ("SignatureNonceUsed", 400, Unauthenticated),
        ("MissingSecurityToken", 400, Unauthenticated),
        ("InvalidSecurityToken.Expired", 400, Unauthenticated),
        ("InvalidAccessKeyId.NotFound", 404, Unauthenticated),
        ("Forbidden.AccessKey", 403, Unauthenticated),
        ("Forbidden.NoPermission", 400, PermissionDenied),
        ("Forbidden.KmsServiceNotEnabled", 403, PermissionDenied),
        ("Forbidden.InDebt", 403, PermissionDenied),
        ("Forbidden.InDebtOverdue", 403, PermissionDenied),
        ("Forbidden.ProhibitedByRiskControl", 403, PermissionDenied),
        ("AccessDeniedError", 400, PermissionDenied),
        ("Forbidden.ResourceNotFound", 404, NotFound),
        ("Forbidden.KeyNotFound", 404, NotFound),
        ("Rejected.ResourceExist", 409, AlreadyExists),
        ("Rejected.ResourceInDeleteWindow", 409, Conflict),
        ("Rejected.ResourceInUse", 409, Conflict),
        ("Rejected.Disabled", 409, Conflict),
        ("Rejected.PendingDeletion", 409, Conflict),
        ("Rejected.PendingImport", 409, Conflict),
        ("Rejected.StateModifiedFailed", 409, Conflict),
        ("Rejected.Unavailable", 409, Conflict),
        ("Rejected.LimitExceeded", 400, FailedPrecondition),
        ("UnsupportedOperation", 400, FailedPrecondition),
        ("Rejected.UnsupportedOperation", 400, FailedPrecondition),
        ("UnsupportedHTTPMethod", 403, FailedPrecondition),
        ("Forbidden.KeyPolicyUnSupported", 400, FailedPrecondition),
        ("DryRunOperationError", 400, FailedPrecondition),
        ("Rejected.Throttling", 429, Throttled),
        ("Throttling.User", 400, Throttled),
        ("InternalFailure", 500, Unavailable),
        ("ServiceUnavailableTemporary", 503, Unavailable),
        // What is new has the meaning of its status.
        ("New", 400, InvalidArgument),
        ("New", 401, Unauthenticated),
        ("New", 403, PermissionDenied),
        ("New", 404, NotFound),
        ("New", 409, Conflict),
        ("New", 418, Unexpected),
        ("New", 429, Throttled),
        ("New", 502, Unavailable),
    ] {
        let json = format!(
            r#"{{"HttpStatus":{status},"Code":"{code}","Message":"why","RequestId":"r-1","Recommend":"https://error-center.example"}}"#
        );
        let xml = format!(
            "<KMS>\n<HttpStatus>{status}</HttpStatus>\n<Code>{code}</Code>\n<Message>why</Message>\
             <RequestId>r-1</RequestId><Recommend>https://error-center.example</Recommend></KMS>"
        );
        for body in [json, xml] {
            let error = refused(status, "", &body).await;
            assert_eq!(error.kind(), kind, "{error}");
            assert_eq!(error.status(), Some(status));
            assert_eq!(error.provider_code(), Some(code));
            assert_eq!(error.request_id(), Some("r-1"));
            assert_eq!(error.details(), Some("https://error-center.example"));
            assert_eq!(error.provider(), Some("alibaba"));
            assert_eq!(error.operation(), Some("describe_secret"));
            assert_eq!(error.retryable(), matches!(kind, Throttled | Unavailable));
        }
    }
}

#[tokio::test]
async fn an_error_carries_its_facts_into_its_text() {
    let body = r#"{"HttpStatus":404,"Code":"Forbidden.ResourceNotFound","Message":"Resource not found","RequestId":"r-1"}"#;
    assert_eq!(
        refused(404, "", body).await.to_string(),
        "describe_secret: Resource not found (HTTP 404, code Forbidden.ResourceNotFound, request id r-1); check the ID or name, and that the endpoint is the one that serves this secret"
    );
    let body = r#"{"Code":"InvalidAccessKeyId.NotFound","Message":"no such key"}"#;
    assert_eq!(
        refused(404, "x-acs-request-id: r-2\r\n", body).await.to_string(),
        "describe_secret: no such key (HTTP 404, code InvalidAccessKeyId.NotFound, request id r-2); check the access key, the secret key, the security token if there is one, and that this machine's clock is less than 15 minutes off"
    );
}

#[tokio::test]
async fn the_text_that_was_signed_is_withheld() {
    for message in [
        "Specified signature is not matched with our calculation. server string to sign is:POST&%2F&hunter2",
        "not matched. Server StringToSign: hunter2",
        "not matched, server CanonicalRequest is POST hunter2",
        "not matched; CanonicalRequest: hunter2",
    ] {
        let body = format!(
            r#"{{"Code":"SignatureDoesNotMatch","Message":"{message}","Recommend":"the string to sign was hunter2"}}"#
        );
        let error = refused(400, "", &body).await;
        let text = format!("{error} {error:?} {:?}", error.details());
        assert!(!text.contains("hunter2"), "{text}");
        assert!(text.contains("(the text that was signed is withheld)"), "{text}");
        assert!(text.contains("not matched") && !text.contains("erver"), "{text}");
    }
}

#[tokio::test]
async fn a_service_that_quotes_the_value_is_not_quoted() {
    let refused = async |message: &str| {
        let body = format!(r#"{{"Code":"InvalidParameter","Message":"{message}"}}"#);
        let (url, _requests) = scripted(vec![answer(400, "", &body)]);
        let data = r#"{"password":"hun ter&2"}"#.into();
        let request = PutSecretValueRequest::default();
        let error = client(&url).put_secret_value("a", "v1", &data, request).await.unwrap_err();
        format!("{error} {error:?}")
    };
    for message in [
        r#"not {\"password\":\"hun ter&2\"}"#,
        "not hun ter&2",
        "not hun%20ter%262",
        "not hun%2520ter%25262",
    ] {
        let text = refused(message).await;
        assert!(!text.contains("hun") && text.contains("withheld"), "{text}");
    }
    assert!(refused("VersionId 100% wrong").await.contains("VersionId 100% wrong"));
}

#[tokio::test]
async fn what_is_not_of_the_service_still_has_a_kind() {
    for (status, body, kind) in [
        (502, "<html><b>Bad Gateway</html>", ErrorKind::Unavailable),
        (401, "", ErrorKind::Unauthenticated),
        (400, "[]", ErrorKind::InvalidArgument),
        (302, "", ErrorKind::Unexpected),
        (200, "<html><body>sign in to this network</body></html>", ErrorKind::Unexpected),
        (200, r#"{"SecretName":"one"}"#, ErrorKind::Unexpected),
        (200, r#"{"RequestId":"r","Tags":7}"#, ErrorKind::Unexpected),
        (200, "", ErrorKind::Unexpected),
    ] {
        let error = refused(status, "", body).await;
        assert_eq!(error.kind(), kind, "{error}");
        assert!(!error.to_string().contains("html"), "{error}");
    }
    let (url, _requests) = canned(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n<html/>");
    let error = client(&url).tag_resource(tagging()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unexpected);
    assert!(error.to_string().contains("may have been carried out"), "{error}");
}

fn tagging() -> TagResourceRequest {
    TagResourceRequest::builder().tags(texts([("a", "1")])).secret_name("one").build()
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_not_quoted() {
    for body in [
        r#"{"SecretName":"one","SecretData":{"a":"hunter2"},"RequestId":"r-1"}"#,
        "<R><SecretData><a>hunter2</a></SecretData><RequestId>r-1</RequestId></R>",
    ] {
        let call = async |s: SecretsManager| {
            s.get_secret_value("one", GetSecretValueRequest::default()).await
        };
        let error = exchange(body, call).await.0.unwrap_err();
        assert_eq!((error.kind(), error.request_id()), (ErrorKind::Unexpected, Some("r-1")));
        let text = format!("{error} {error:?}");
        assert!(!text.contains("hunter2") && text.contains("line 1, column"), "{text}");
    }
}

#[tokio::test]
async fn a_throttled_call_says_how_long_to_wait() {
    let body = r#"{"HttpStatus":429,"Code":"Rejected.Throttling","Message":"QPS Limit Exceeded"}"#;
    for (hint, wait) in [
        ("x-acs-retry-after: 1500\r\n", Some(1_500)),
        ("x-ratelimit-user-api: Limit:1,Remain:0,TimeLeft:2000,Reset:1234\r\n", Some(2_000)),
        ("x-ratelimit-user: Limit:1, TimeLeft:250\r\n", Some(250)),
        ("retry-after: 3\r\n", Some(3_000)),
        ("x-acs-retry-after: 99999999999999\r\n", Some(86_400_000)),
        ("x-acs-retry-after: soon\r\nx-ratelimit-user: Limit:1\r\n", None),
    ] {
        let error = refused(429, hint, body).await;
        assert_eq!(error.kind(), ErrorKind::Throttled);
        assert_eq!(error.retry_after(), wait.map(Duration::from_millis), "{hint}");
    }
}
