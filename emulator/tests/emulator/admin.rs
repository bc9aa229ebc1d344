//! The admin interface, and what the library offers of it.

use crate::client::{KEY, real_now_ms, signed, start};
use bojagi_emulator::MAX_OFFSET_MS;
use serde_json::{Value, json};

const LIST: &str = "/api/v1/secrets";

#[tokio::test]
async fn reset_drops_secrets_clock_and_requests() {
    let (emulator, client) = start().await;
    let id = client.create_named("dropped").await;
    client.request_deletion(&id).await.data();
    client.admin("POST", "/_emulator/clock", r#"{"offset_ms":86400000}"#).await;
    assert_eq!(client.admin("POST", "/_emulator/reset", "").await.status, 204);
    assert!(emulator.requests().is_empty());
    assert!((emulator.clock().now_ms() - real_now_ms()).abs() < 5000);
    client.get(&format!("{LIST}/{id}")).await.not_found();
    client.get(&format!("{LIST}/{id}/values")).await.not_found();
    assert_eq!(client.get(LIST).await.data()["totalCount"], 0);
    client.create_named("dropped").await;
}

#[tokio::test]
async fn the_library_resets_too() {
    let (emulator, client) = start().await;
    client.create_named("dropped").await;
    emulator.reset().await.expect("reset");
    assert_eq!(client.get(LIST).await.data()["totalCount"], 0);
}

#[tokio::test]
async fn the_clock_moves_within_bounds() {
    let (emulator, client) = start().await;
    for offset in [-1000, MAX_OFFSET_MS, -MAX_OFFSET_MS, 0] {
        let body = json!({ "offset_ms": offset }).to_string();
        let answer = client.admin("POST", "/_emulator/clock", &body).await;
        assert_eq!((answer.status, &answer.body["offset_ms"]), (200, &json!(offset)));
        let shown = answer.body["now_ms"].as_i64().expect("time");
        assert!((shown - real_now_ms() - offset).abs() < 5000);
        assert!((emulator.clock().now_ms() - shown).abs() < 5000);
    }
    for body in [
        json!({ "offset_ms": MAX_OFFSET_MS + 1 }),
        json!({ "offset_ms": i64::MIN }),
        json!({ "offset_ms": "1" }),
        json!({ "offset_ms": 1.5 }),
        json!({ "offset": 1 }),
        json!({ "offset_ms": 1, "other": 1 }),
    ] {
        let answer = client.admin("POST", "/_emulator/clock", &body.to_string()).await;
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.body["error"].is_string());
    }
    assert_eq!(client.admin("POST", "/_emulator/clock", "").await.status, 400);
    assert!((emulator.clock().now_ms() - real_now_ms()).abs() < 5000, "left alone by refusals");
}

#[tokio::test]
async fn the_requests_seen_are_listed_without_bodies() {
    let (emulator, client) = start().await;
    let id = client.create_named("listed").await;
    client.get("/api/v1/secrets?pageNo=x").await.invalid_request();
    client.send("GET", "/nothing", &[], b"").await.unauthenticated();
    client.admin("GET", "/_emulator/requests", "").await;
    let answer = client.admin("GET", "/_emulator/requests", "").await;
    let mut requests = answer.body["requests"].as_array().expect("list").clone();
    for request in &mut requests {
        let time = request["time_ms"].take().as_i64().expect("time");
        assert!((time - real_now_ms()).abs() < 5000);
    }
    let entry = |method: &str, path: &str, operation: Option<&str>, status: u16, key: &str| {
        json!({
            "provider": "ncloud",
            "method": method,
            "path": path,
            "operation": operation,
            "status": status,
            "access_key": key,
            "time_ms": Value::Null,
        })
    };
    let expected = [
        entry("POST", LIST, Some("create_secret"), 200, KEY),
        entry("GET", "/api/v1/secrets?pageNo=x", Some("get_secret_list"), 400, KEY),
        entry("GET", "/nothing", None, 401, ""),
    ];
    assert_eq!(requests, expected);
    assert_eq!(emulator.requests().len(), 3);
    assert_eq!(emulator.requests()[0].path, LIST);
    client.get(&format!("{LIST}/{id}")).await.data();
    assert_eq!(emulator.requests().last().expect("one").path, format!("{LIST}/{id}"));
}

#[tokio::test]
async fn only_the_last_1000_requests_are_kept() {
    let (emulator, client) = start().await;
    for number in 0..1001 {
        client.send("GET", &format!("/{number}"), &[], b"").await;
    }
    let requests = emulator.requests();
    assert_eq!(requests.len(), 1000);
    assert_eq!((&*requests[0].path, &*requests[999].path), ("/1", "/1000"));
}

#[tokio::test]
async fn a_web_page_cannot_reach_it() {
    let (emulator, client) = start().await;
    client.create_named("kept").await;
    let port = emulator.address().port();
    let allowed = [
        "127.0.0.1".to_owned(),
        "localhost".to_owned(),
        format!("localhost:{port}"),
        "[::1]".to_owned(),
        "[::1]:80".to_owned(),
    ];
    for host in allowed {
        let answer =
            client.send("GET", "/_emulator/requests", &[("Host", host.clone())], b"").await;
        assert_eq!(answer.status, 200, "{host}");
    }
    let refused = [
        "example.com",
        "example.com:8555",
        "localhost.example.com",
        "127.0.0.1.example.com",
        "127.0.0.1:x",
        "127.0.0.1:",
        "evil@127.0.0.1",
        "127.0.0.2",
        "::1",
        "",
    ];
    for host in refused {
        let host = [("Host", host.to_owned())];
        let answer = client.send("POST", "/_emulator/reset", &host, b"").await;
        assert_eq!(answer.status, 403, "{host:?}");
    }
    assert_eq!(client.send("POST", "/_emulator/reset", &[], b"").await.status, 403, "no host");
    for origin in ["http://localhost", "null", "https://example.com"] {
        let headers = [("Host", "localhost".to_owned()), ("Origin", origin.to_owned())];
        let answer = client.send("POST", "/_emulator/reset", &headers, b"").await;
        assert_eq!(answer.status, 403, "{origin}");
    }
    assert_eq!(client.get(LIST).await.data()["totalCount"], 1, "nothing was reset");
}

#[tokio::test]
async fn unknown_admin_paths_are_not_service_paths() {
    let (_emulator, client) = start().await;
    for (method, path) in
        [("GET", "/_emulator/nothing"), ("GET", "/_emulator/reset"), ("GET", "/_emulator/")]
    {
        let answer = client.admin(method, path, "").await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.body["error"].is_string(), "{path} {answer:?}");
        assert!(answer.headers.contains_key("date"));
    }
    let headers = signed("GET", "/_emulator/requests");
    assert_eq!(client.send("GET", "/_emulator/requests", &headers, b"").await.status, 403);
}
