//! The gateway: signatures, the clock, paths, sizes and the headers of answers.

use crate::client::{
    Headers, KEY, SECRET, real_now_ms, signature, signed, signed_at, start, valid,
};
use bojagi_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};
use std::collections::HashSet;

const LIST: &str = "/api/v1/secrets";
const MISSING: &str = "Authentication information are missing.";
const INVALID: &str = "Invalid authentication information.";

fn replaced(mut headers: Headers, name: &str, value: impl Into<String>) -> Headers {
    headers.iter_mut().find(|header| header.0 == name).expect("header").1 = value.into();
    headers
}

/// Pairs that others have published, so that signer and verifier cannot share an error.
#[test]
fn the_signer_of_these_tests_agrees_with_published_signatures() {
    let path = "/iam/krs-v1/user?clusterUuid=D11328F1-ECA9-4F1B-BA22-921F61D9C5FF";
    assert_eq!(
        signature("GET", path, "1668407407855", "access", "secret"),
        "emeahfW4CmzsxIQ5ip0cd9yqERXJ+ZJsRfQpGNmKdXk="
    );
    assert_eq!(
        signature("POST", "/api/v1/files", "856915200000", "test-access-key", "test-secret-key"),
        "q1JhbYivx0lU//wBoOyh+yn/y7+Lg9Ez/Xj6FDzxap4="
    );
}

#[tokio::test]
async fn a_signed_request_passes_at_both_paths() {
    let (_emulator, client) = start().await;
    client.get(LIST).await.data();
    client.get("/secretmanager/api/v1/secrets").await.data();
    let id = client.create_named("both").await;
    client.get(&format!("/secretmanager/api/v1/secrets/{id}/values")).await.data();
}

#[tokio::test]
async fn each_header_is_required() {
    let (_emulator, client) = start().await;
    for left_out in 0..3 {
        let mut headers = signed("GET", LIST);
        headers.remove(left_out);
        assert_eq!(client.send("GET", LIST, &headers, b"").await.unauthenticated(), MISSING);
    }
    assert_eq!(client.send("GET", LIST, &[], b"").await.unauthenticated(), MISSING);
}

#[tokio::test]
async fn the_signature_covers_method_path_query_timestamp_and_key() {
    let emulator = Emulator::builder()
        .credentials(KEY, SECRET)
        .credentials("other-key", SECRET)
        .start()
        .await
        .expect("start");
    let client = crate::client::Client::new(emulator.address());
    let later = (real_now_ms() + 1000).to_string();
    let paged = "/api/v1/secrets?pageNo=1";
    let prefixed = "/secretmanager/api/v1/secrets";
    let wrong = [
        (LIST, signed("POST", LIST)),
        (LIST, signed("GET", "/api/v1/secret")),
        (LIST, signed("GET", paged)),
        (paged, signed("GET", LIST)),
        (paged, signed("GET", "/api/v1/secrets?pageNo=2")),
        (prefixed, signed("GET", LIST)),
        (LIST, signed("GET", prefixed)),
        (LIST, replaced(signed("GET", LIST), "x-ncp-apigw-timestamp", later)),
        (LIST, replaced(signed("GET", LIST), "x-ncp-iam-access-key", "other-key")),
    ];
    for (path, headers) in wrong {
        let answer = client.send("GET", path, &headers, b"").await;
        assert_eq!(answer.unauthenticated(), INVALID, "{path} {headers:?}");
    }
}

#[tokio::test]
async fn the_query_is_signed_as_sent() {
    let (_emulator, client) = start().await;
    for query in ["?", "?pageNo=1&", "?b=2&a=1", "?name=a+b&x=%ED%95%9C&x=%ed%95%9c", "?a=&b"] {
        client.get(&format!("{LIST}{query}")).await.data();
    }
}

#[tokio::test]
async fn an_unknown_key_or_wrong_signature_is_refused() {
    let (_emulator, client) = start().await;
    let now = real_now_ms().to_string();
    let right = signature("GET", LIST, &now, KEY, SECRET);
    let wrong = [
        ("unknown-key", signature("GET", LIST, &now, "unknown-key", SECRET)),
        (KEY, signature("GET", LIST, &now, KEY, "wrong-secret")),
        (KEY, String::new()),
        (KEY, "not base64!".to_owned()),
        (KEY, right.trim_end_matches('=').to_owned()),
        (KEY, format!("{right}AAAA")),
        (KEY, right[..8].to_owned()),
    ];
    for (key, signature) in wrong {
        let headers = [
            ("x-ncp-apigw-timestamp", now.clone()),
            ("x-ncp-iam-access-key", key.to_owned()),
            ("x-ncp-apigw-signature-v2", signature),
        ];
        let answer = client.send("GET", LIST, &headers, b"").await;
        assert_eq!(answer.unauthenticated(), INVALID, "{headers:?}");
    }
}

#[tokio::test]
async fn a_timestamp_must_be_digits_near_the_clock() {
    let (_emulator, client) = start().await;
    let five_minutes = 5 * 60 * 1000;
    for offset in [-five_minutes - 1000, five_minutes + 60_000] {
        let answer = client.call_at(real_now_ms() + offset, "GET", LIST, "").await;
        assert_eq!(answer.unauthenticated(), INVALID, "{offset}");
    }
    for offset in [-five_minutes + 60_000, five_minutes - 1000] {
        client.call_at(real_now_ms() + offset, "GET", LIST, "").await.data();
    }
    for timestamp in ["now", "-1", "", "1760000000000.5"] {
        let signature = signature("GET", LIST, timestamp, KEY, SECRET);
        let headers = replaced(signed("GET", LIST), "x-ncp-apigw-timestamp", timestamp);
        let headers = replaced(headers, "x-ncp-apigw-signature-v2", signature);
        let answer = client.send("GET", LIST, &headers, b"").await;
        assert_eq!(answer.unauthenticated(), INVALID, "{timestamp}");
    }
}

#[tokio::test]
async fn the_window_and_the_date_header_follow_the_moved_clock() {
    let (emulator, client) = start().await;
    let day = 86_400_000;
    emulator.clock().set_offset_ms(day).expect("in range");
    let refused = client.get(LIST).await;
    assert_eq!(refused.unauthenticated(), INVALID);
    let date = httpdate::parse_http_date(&refused.headers["date"]).expect("date");
    let date = date.duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_millis() as i64;
    assert!((date - real_now_ms() - day).abs() < 5000, "{date}");
    client.call_at(date, "GET", LIST, "").await.data();
}

#[tokio::test]
async fn an_unknown_path_or_method_is_the_gateways_404() {
    let (_emulator, client) = start().await;
    let id = client.create_named("known").await;
    for path in [
        "/",
        "/api/v1",
        "/api/v1/secrets/",
        "/api/v1/nothing",
        "/api/v2/secrets",
        "/secretmanager",
        "/secretmanager/secretmanager/api/v1/secrets",
        &format!("/api/v1/secrets/{id}/values/active"),
        &format!("/api/v1/secrets/{id}/jobs/token/start"),
        &format!("/action/v1/secrets/{id}"),
    ] {
        client.get(path).await.url_not_found();
    }
    client.call("PATCH", LIST, "").await.url_not_found();
    client.call("DELETE", LIST, "").await.url_not_found();
    client.call("GET", &format!("/api/v1/secrets/{id}/request-deletion"), "").await.url_not_found();
}

#[tokio::test]
async fn a_request_means_the_same_operation_at_both_paths() {
    let (emulator, client) = start().await;
    let expected = [
        ("GET", "/api/v1/secrets", Some("get_secret_list")),
        ("POST", "/api/v1/secrets?x=1", Some("create_secret")),
        ("GET", "/api/v1/secrets/id", Some("get_secret_detail")),
        ("HEAD", "/api/v1/secrets/id", Some("get_secret_detail")),
        ("GET", "/api/v1/secrets/id/values", Some("get_secret_value")),
        ("GET", "/api/v1/secrets/id/logs", Some("get_secret_logs")),
        ("GET", "/api/v1/secrets/id/PENDING", Some("get_secret_stage_value")),
        ("PUT", "/api/v1/secrets/id/values/PENDING", Some("update_secret_stage_value")),
        ("PUT", "/action/v1/secrets/id/jobs/token/pending", Some("update_pending_stage")),
        ("GET", "/", None),
        ("GET", "/api/v1/secrets/", None),
        ("GET", "/api/v1/secrets/id/memo", None),
        ("GET", "/api/v1/secrets/id/", None),
        ("GET", "/api/v1/secrets/id/values/ACTIVE", None),
        ("PUT", "/api/v1/secrets/id/unknown", None),
        ("PATCH", "/api/v1/secrets", None),
        ("get", "/api/v1/secrets", None),
        ("GET", "/api/v1/secretsx", None),
        ("POST", "/api/v1/secrets/id/jobs/token/start", None),
    ];
    for prefix in ["", "/secretmanager"] {
        for (method, path, operation) in expected {
            client.send(method, &format!("{prefix}{path}"), &[], b"").await;
            let seen = emulator.requests().pop().expect("one");
            assert_eq!(seen.operation, operation, "{method} {}", seen.path);
        }
    }
}

#[tokio::test]
async fn authentication_comes_before_path_method_and_size() {
    let (_emulator, client) = start().await;
    let large = vec![b' '; (1 << 20) + 1];
    for (method, path, body) in
        [("GET", "/nothing", &[][..]), ("PATCH", LIST, &[]), ("POST", LIST, &large)]
    {
        assert_eq!(client.send(method, path, &[], body).await.unauthenticated(), MISSING);
    }
}

#[tokio::test]
async fn a_body_may_have_one_mebibyte() {
    let (_emulator, client) = start().await;
    let mut body = valid().to_string();
    body += &" ".repeat((1 << 20) - body.len());
    client.call("POST", LIST, &body).await.data();
    body.push(' ');
    client.call("POST", LIST, &body).await.error(413, "430", "Request Entity Too Large");
    let huge = " ".repeat(8 << 20);
    client.call("POST", LIST, &huge).await.error(413, "430", "Request Entity Too Large");
}

#[tokio::test]
async fn every_answer_has_its_own_ids() {
    let (_emulator, client) = start().await;
    let mut seen = HashSet::new();
    let answers = [
        client.get(LIST).await,
        client.get(LIST).await,
        client.get("/nothing").await,
        client.send("GET", LIST, &[], b"").await,
    ];
    for answer in answers {
        assert!(answer.headers.contains_key("date"));
        assert_eq!(answer.headers["content-type"], "application/json");
        let id = &answer.headers["x-ncp-apigw-request-id"];
        let lengths: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(answer.headers["x-ncp-trace-id"].len(), 26);
        assert!(seen.insert(id.clone()));
        assert!(seen.insert(answer.headers["x-ncp-trace-id"].clone()));
    }
}

#[tokio::test]
async fn without_credentials_the_default_pair_is_accepted() {
    let emulator = Emulator::builder().start().await.expect("start");
    let client = crate::client::Client::new(emulator.address());
    let now = real_now_ms().to_string();
    let signature = signature("GET", LIST, &now, DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY);
    let headers = [
        ("x-ncp-apigw-timestamp", now),
        ("x-ncp-iam-access-key", DEFAULT_ACCESS_KEY.to_owned()),
        ("x-ncp-apigw-signature-v2", signature),
    ];
    client.send("GET", LIST, &headers, b"").await.data();
}

#[tokio::test]
async fn with_credentials_the_default_pair_is_refused() {
    let (_emulator, client) = start().await;
    let mut headers = signed_at(real_now_ms(), "GET", LIST);
    let timestamp = headers[0].1.clone();
    headers[1].1 = DEFAULT_ACCESS_KEY.to_owned();
    headers[2].1 = signature("GET", LIST, &timestamp, DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY);
    assert_eq!(client.send("GET", LIST, &headers, b"").await.unauthenticated(), INVALID);
}
