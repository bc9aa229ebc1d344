//! What core makes of answers, good and bad, and of servers that do not give one.

mod common;

use std::net::TcpListener;
use std::time::Duration;

use bojagi::ncloud::{CreateSecretRequest, GetSecretListRequest, SecretManager, SecretStatus};
use bojagi::{Error, ErrorKind, Timestamp};
use common::{canned, client};

/// Calls `get_secret_detail`, and gets `answer`.
async fn detail(answer: &'static [u8]) -> Result<bojagi::ncloud::GetSecretDetailResponse, Error> {
    client(&canned(answer).0).get_secret_detail("id").await
}

/// An answer with this status line and body; the server closes to end it.
macro_rules! http {
    ($status:literal, $body:literal) => {
        concat!("HTTP/1.1 ", $status, "\r\nconnection: close\r\n\r\n", $body).as_bytes()
    };
}

#[tokio::test]
async fn what_the_documentation_leaves_open_is_read_either_way() {
    let full = detail(http!(
        "200 OK",
        r#"{"code":"SUCCESS","data":{"secretId":"1","secretName":"abc","secretStatus":"ENABLE",
            "memo":null,"trigger":{"id":"","name":""},"protectionKey":{"type":"","kmsKeyTag":null},
            "autoRotationYN":"Y","autoRotationPeriod":90,"registerDate":1760000000000,
            "nextRotationDate":0,"updateDate":null,"rotationPhase":"","lastRotationResultId":"r1"}}"#
    ))
    .await
    .unwrap();
    assert_eq!(full.memo, "");
    assert_eq!(full.trigger, None);
    assert_eq!(full.protection_key.unwrap().key_type, None);
    assert!(full.auto_rotation);
    assert_eq!(full.auto_rotation_period_days, Some(90));
    assert_eq!(full.register_date, Timestamp::from_millisecond(1_760_000_000_000).ok());
    assert_eq!((full.next_rotation_date, full.update_date), (None, None));
    assert_eq!(full.rotation_phase, None);
    assert_eq!(full.last_rotation_result_id.as_deref(), Some("r1"));

    let least = detail(http!(
        "200 OK",
        r#"{"data":{"secretId":"1","secretName":"abc","secretStatus":"LATER","unforeseen":[1]}}"#
    ))
    .await
    .unwrap();
    assert_eq!(least.secret_status, SecretStatus::Unknown("LATER".into()));
    assert_eq!(least.secret_status.as_str(), "LATER");
}

#[tokio::test]
async fn an_empty_stage_is_none_however_it_is_shown() {
    let (url, _) = canned(http!(
        "200 OK",
        r#"{"code":"SUCCESS","data":{"decryptedSecretChain":{"previous":"","pending":null},
            "rotationTargets":null}}"#
    ));
    let value = client(&url).get_secret_value("id").await.unwrap();
    assert_eq!((value.active, value.previous, value.pending), (None, None, None));
    assert!(value.rotation_targets.is_empty());
}

#[tokio::test]
async fn nothing_is_nothing_in_every_form() {
    for answer in [
        http!("200 OK", r#"{"code":"SUCCESS","data":null}"#),
        http!("200 OK", r#"{"code":"SUCCESS","data":"null"}"#),
        http!("200 OK", r#"{"code":"SUCCESS"}"#),
        http!("204 No Content", ""),
    ] {
        client(&canned(answer).0).delete_secret("id").await.unwrap();
    }
    for answer in [
        http!("200 OK", r#"{"code":"FAILURE","data":null}"#),
        http!("200 OK", r#"{"error":{"errorCode":"NOT_FOUND"}}"#),
        http!("200 OK", "<html>sign in to this network</html>"),
    ] {
        let error = client(&canned(answer).0).delete_secret("id").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unexpected, "{error}");
        assert_eq!(error.operation(), Some("delete_secret"));
    }
}

#[tokio::test]
async fn an_answer_with_an_id_alone_loses_nothing() {
    let (url, _) = canned(http!("200 OK", r#"{"code":"SUCCESS","data":{"secretId":"1"}}"#));
    let request = CreateSecretRequest::builder()
        .secret_name("abc")
        .value(r#"{"a":"1"}"#)
        .rotation_targets(vec!["a".into()])
        .build();
    let created = client(&url).create_secret(request).await.unwrap();
    assert_eq!(created.secret_id, "1");
    assert_eq!(created.secret_status, SecretStatus::Unknown(String::new()));

    let (url, _) = canned(http!("200 OK", r#"{"code":"SUCCESS","data":{}}"#));
    assert_eq!(client(&url).get_secret_value("1").await.unwrap().active, None);
}

#[tokio::test]
async fn every_documented_error_has_its_kind() {
    use ErrorKind::*;
    // The codes in words stand at another status than their own, to show that they decide.
    let answers: &[(&'static [u8], ErrorKind, u16, &str)] = &[
        (http!("400 x", r#"{"error":{"errorCode":"100"}}"#), InvalidArgument, 400, "100"),
        (http!("401 x", r#"{"error":{"errorCode":200}}"#), Unauthenticated, 401, "200"),
        (http!("401 x", r#"{"error":{"errorCode":"210"}}"#), PermissionDenied, 401, "210"),
        (http!("403 x", r#"{"error":{"errorCode":"230"}}"#), PermissionDenied, 403, "230"),
        (http!("404 x", r#"{"error":{"errorCode":"300"}}"#), NotFound, 404, "300"),
        (http!("429 x", r#"{"error":{"errorCode":"400"}}"#), Throttled, 429, "400"),
        (http!("429 x", r#"{"error":{"errorCode":410}}"#), Throttled, 429, "410"),
        (http!("429 x", r#"{"error":{"errorCode":"420"}}"#), Throttled, 429, "420"),
        (http!("413 x", r#"{"error":{"errorCode":"430"}}"#), InvalidArgument, 413, "430"),
        (http!("503 x", r#"{"error":{"errorCode":"500"}}"#), Unavailable, 503, "500"),
        (http!("504 x", r#"{"error":{"errorCode":"510"}}"#), Unavailable, 504, "510"),
        (http!("500 x", r#"{"error":{"errorCode":"900"}}"#), Unavailable, 500, "900"),
        (
            http!("500 x", r#"{"error":{"errorCode":"INVALID_REQUEST"}}"#),
            InvalidArgument,
            500,
            "INVALID_REQUEST",
        ),
        (
            http!("400 x", r#"{"error":{"errorCode":"UNAUTHORIZED"}}"#),
            Unauthenticated,
            400,
            "UNAUTHORIZED",
        ),
        (
            http!("400 x", r#"{"error":{"errorCode":"FORBIDDEN"}}"#),
            PermissionDenied,
            400,
            "FORBIDDEN",
        ),
        (http!("400 x", r#"{"error":{"errorCode":"NOT_FOUND"}}"#), NotFound, 400, "NOT_FOUND"),
        (
            http!("400 x", r#"{"error":{"errorCode":"INVALID_STATUS"}}"#),
            Conflict,
            400,
            "INVALID_STATUS",
        ),
        (
            http!("400 x", r#"{"error":{"errorCode":"UNPROCESSABLE_ENTITY"}}"#),
            FailedPrecondition,
            400,
            "UNPROCESSABLE_ENTITY",
        ),
        (
            http!("400 x", r#"{"error":{"errorCode":"INTERNAL_SERVER_ERROR"}}"#),
            Unavailable,
            400,
            "INTERNAL_SERVER_ERROR",
        ),
        (http!("409 x", r#"{"error":{"errorCode":"NEW"}}"#), Conflict, 409, "NEW"),
        (http!("422 x", r#"{"error":{"errorCode":"NEW"}}"#), FailedPrecondition, 422, "NEW"),
        (http!("400 x", r#"{"error":{"errorCode":400}}"#), InvalidArgument, 400, "400"),
        (
            http!("418 x", r#"{"responseError":{"returnCode":"7","returnMessage":"tea"}}"#),
            Unexpected,
            418,
            "7",
        ),
    ];
    for (answer, kind, status, code) in answers {
        let error = detail(answer).await.unwrap_err();
        assert_eq!(error.kind(), *kind, "{error}");
        assert_eq!(error.status(), Some(*status));
        assert_eq!(error.provider_code(), Some(*code));
        assert_eq!(error.operation(), Some("get_secret_detail"));
        assert_eq!(error.provider(), Some("ncloud"));
        assert_eq!(error.retryable(), matches!(kind, Throttled | Unavailable));
        assert_eq!(error.attempts(), if error.retryable() { 4 } else { 1 });
    }
}

#[tokio::test]
async fn an_error_carries_its_facts_into_its_text() {
    let error = detail(
        b"HTTP/1.1 401 Unauthorized\r\nx-ncp-apigw-request-id: 7f-1\r\nretry-after: 3\r\n\
          connection: close\r\n\r\n{\"error\":{\"errorCode\":\"200\",\"message\":\"Authentication \
          Failed\",\"details\":\"Invalid authentication information.\"}}",
    )
    .await
    .unwrap_err();
    assert_eq!(error.request_id(), Some("7f-1"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(error.details(), Some("Invalid authentication information."));
    assert_eq!(
        error.to_string(),
        "get_secret_detail: Authentication Failed: Invalid authentication information (HTTP 401, \
         code 200, request id 7f-1); check the access key, the secret key, and that this machine's \
         clock is less than 5 minutes off"
    );
    assert_eq!(error.message(), error.to_string());
}

#[tokio::test]
async fn what_is_not_json_still_has_a_kind() {
    for (answer, kind) in [
        (http!("502 x", "<html>Bad Gateway</html>"), ErrorKind::Unavailable),
        (http!("401 x", ""), ErrorKind::Unauthenticated),
        (http!("400 x", "\"html\""), ErrorKind::InvalidArgument),
        (http!("302 x\r\nlocation: http://127.0.0.1:1/", ""), ErrorKind::Unexpected),
        (http!("200 OK", "<html>hello</html>"), ErrorKind::Unexpected),
        (http!("200 OK", r#"{"code":"SUCCESS","data":{}}"#), ErrorKind::Unexpected),
        (http!("200 OK", r#"{"code":"FAILURE","data":{}}"#), ErrorKind::Unexpected),
    ] {
        let error = detail(answer).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(!error.to_string().contains("html"), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_not_quoted() {
    let (url, _) = canned(http!(
        "200 OK",
        r#"{"code":"SUCCESS","data":{"decryptedSecretChain":{"active":{"password":"hunter2"}}}}"#
    ));
    let error = client(&url).get_secret_value("id").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unexpected);
    let text = format!("{error} {error:?}");
    assert!(!text.contains("hunter2"), "{text}");
    assert!(text.contains("line 1, column"), "{text}");
}

#[tokio::test]
async fn a_service_that_quotes_the_value_is_not_quoted() {
    const VALUE: &str = r#"{"a":"hun\"ter2","b":"\ube44\ubc00","c":null}"#;
    let refused = async |body: &'static [u8]| {
        let request = CreateSecretRequest::builder()
            .secret_name("abc")
            .value(VALUE)
            .rotation_targets(vec!["a".into()])
            .build();
        let error = client(&canned(body).0).create_secret(request).await.unwrap_err();
        format!("{error} {error:?} {:?}", error.details())
    };
    for quoting in [
        http!("400 x", r#"{"error":{"errorCode":"1","details":"not hun\"ter2"}}"#),
        http!("400 x", r#"{"error":{"errorCode":"1","details":"not {\"a\":\"hun\\\"ter2\"}"}}"#),
        http!("400 x", r#"{"error":{"errorCode":"1","details":"not \\ube44\\ubc00"}}"#),
        http!("400 x", r#"{"error":{"errorCode":"1","details":"not 비밀"}}"#),
        http!("400 x", r#"{"error":{"errorCode":"1","message":"not hun\\\"ter2"}}"#),
    ] {
        let text = refused(quoting).await;
        assert!(text.contains("withheld"), "{text}");
        assert!(!text.contains("ter2") && !text.contains("be44") && !text.contains('비'), "{text}");
    }
    let lenient = |body| {
        let url = canned(body).0;
        SecretManager::builder().access_key("a").secret_key("s").endpoint(url).check_limits(false)
    };
    for (value, body) in [
        ("hunter2-plain", http!("400 x", r#"{"error":{"message":"hunter2-plain is no JSON"}}"#)),
        (r#"["hunter2-list"]"#, http!("400 x", r#"{"error":{"message":"got hunter2-list"}}"#)),
        (
            r#"{"a":{"b":"hunter2-deep"}}"#,
            http!("400 x", r#"{"error":{"message":"hunter2-deep"}}"#),
        ),
    ] {
        let request = CreateSecretRequest::builder()
            .secret_name("abc")
            .value(value)
            .rotation_targets(vec!["a".into()])
            .build();
        let error = lenient(body).build().unwrap().create_secret(request).await.unwrap_err();
        assert!(!format!("{error:?}").contains("hunter2"), "{error}");
    }
    let harmless = http!("400 x", r#"{"error":{"errorCode":"1","details":"must not be null"}}"#);
    assert!(refused(harmless).await.contains("must not be null"));
}

#[tokio::test]
async fn a_broken_connection_is_a_network_error() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"code\":";
    for answer in [&b""[..], cut] {
        let error = detail(answer).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Network, "{error}");
        assert!(!error.to_string().contains("127.0.0.1"), "{error}");
    }
}

#[tokio::test]
async fn nobody_there_is_a_network_error() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let error =
        client(&format!("http://localhost:{port}")).get_secret_detail("id").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(error.to_string().contains("refused"), "{error}");
}

#[tokio::test]
async fn the_deadline_covers_the_whole_call() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let slow = SecretManager::builder()
        .access_key("access")
        .secret_key("secret")
        .endpoint(format!("http://{}", silent.local_addr().unwrap()))
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = slow.get_secret_list(GetSecretListRequest::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("50 ms"), "{error}");
}

#[tokio::test]
async fn the_prefix_of_an_endpoint_is_part_of_the_path() {
    let (url, requests) = canned(http!("200 OK", r#"{"code":"SUCCESS"}"#));
    for endpoint in [format!("{url}/secretmanager"), format!("{url}/secretmanager/")] {
        client(&endpoint).delete_secret("a/b c").await.unwrap();
        let request = requests.recv().unwrap();
        let line = request.lines().next().unwrap();
        assert_eq!(line, "DELETE /secretmanager/api/v1/secrets/a%2Fb%20c HTTP/1.1");
    }
}

#[tokio::test]
async fn an_id_that_would_change_the_address_is_refused() {
    for id in ["", ".", "..", "..\n", "\t", ".\r", "a\nb", "a\0"] {
        let error = client("http://127.0.0.1:1").delete_secret(id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id:?}");
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().contains("secret_id"), "{error}");
    }
}

#[tokio::test]
async fn a_wait_beyond_reason_is_a_day() {
    let error =
        detail(b"HTTP/1.1 429 x\r\nretry-after: 18446744073709551615\r\nconnection: close\r\n\r\n")
            .await
            .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(86_400)));
}

#[tokio::test]
async fn a_request_holds_the_headers_and_the_newest_form_of_the_body() {
    let (url, requests) = canned(http!(
        "200 OK",
        r#"{"code":"SUCCESS","data":{"secretId":"1","secretName":"abc","secretStatus":"ENABLE"}}"#
    ));
    let request = CreateSecretRequest::builder()
        .secret_name("orders-db")
        .value(r#"{"a":"1"}"#)
        .rotation_targets(vec!["a".into()])
        .auto_rotation(true)
        .trigger_id("t1")
        .build();
    client(&url).create_secret(request).await.unwrap();
    let text = requests.recv().unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    for header in [
        "x-ncp-apigw-timestamp: ",
        "x-ncp-iam-access-key: access",
        "x-ncp-apigw-signature-v2: ",
        "content-type: application/json",
        "user-agent: bojagi/",
    ] {
        assert!(head.contains(header), "{header} is not in {head}");
    }
    assert_eq!(
        body,
        r#"{"secretName":"orders-db","secretValue":{"value":"{\"a\":\"1\"}","rotationTargets":["a"]},"secretType":"BASIC","autoRotationYN":"Y","autoRotationPeriod":90,"triggerId":"t1","protectionKeyType":"DEFAULT","kmsBoundaryType":"ISOLATED"}"#
    );
}

#[test]
fn debug_shows_no_secret() {
    let request = CreateSecretRequest::builder()
        .secret_name("abc")
        .value("hunter2")
        .rotation_targets(vec![])
        .build();
    let manager =
        SecretManager::builder().access_key("access").secret_key("hunter2").build().unwrap();
    let text = format!("{request:?} {manager:?}");
    assert!(!text.contains("hunter2"), "{text}");
    assert!(text.contains("SecretString(***)"), "{text}");
}

#[test]
fn endpoints_are_https_or_this_machine() {
    let made = |endpoint: &str| {
        SecretManager::builder()
            .access_key("access")
            .secret_key("secret")
            .endpoint(endpoint)
            .build()
            .map(drop)
            .map_err(|e| e.kind())
    };
    for good in ["https://a.example", "http://127.0.0.1:1", "http://[::1]:1/x", "http://localhost"]
    {
        assert_eq!(made(good), Ok(()), "{good}");
    }
    for bad in [
        "http://a.example",
        "http://127.0.0.1.example",
        "http://localhost.example",
        "ftp://127.0.0.1",
        "https://u:p@a.example",
        "https://a.example?b",
        "https://a.example#b",
        "a.example",
        "data:text/plain,",
        "",
    ] {
        assert_eq!(made(bad), Err(ErrorKind::InvalidArgument), "{bad}");
    }
}
