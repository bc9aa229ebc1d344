//! What faults do to a request and its answer.

use crate::client::{Answer, Client, signed, start};
use bojagi_emulator::Emulator;
use serde_json::{Value, json};
use std::io::ErrorKind;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

const LIST: &str = "/api/v1/secrets";

impl Client {
    /// Adds a fault and returns its id.
    pub(crate) async fn fault(&self, fault: Value) -> u64 {
        let answer = self.admin("POST", "/_emulator/faults", &fault.to_string()).await;
        assert_eq!(answer.status, 200, "{fault} {answer:?}");
        answer.body["id"].as_u64().expect("id")
    }

    pub(crate) async fn faults(&self) -> Vec<Value> {
        let answer = self.admin("GET", "/_emulator/faults", "").await;
        answer.body["faults"].as_array().expect("list").clone()
    }

    /// The statuses of so many reads of the list.
    pub(crate) async fn statuses(&self, count: usize) -> Vec<u16> {
        let mut statuses = Vec::new();
        for _ in 0..count {
            statuses.push(self.get(LIST).await.status);
        }
        statuses
    }

    async fn raw(&self, method: &str, path: &str) -> (String, Option<ErrorKind>) {
        let (bytes, end) = self.exchange(method, path, &signed(method, path), b"").await;
        (String::from_utf8(bytes).expect("UTF-8"), end.err().map(|error| error.kind()))
    }
}

fn last_status(emulator: &Emulator) -> u16 {
    emulator.requests().last().expect("one").status
}

/// Asserts that the answer is this error of the gateway or the service, with these details.
fn is_error(answer: &Answer, status: u16, code: &str, message: &str, details: Option<&str>) {
    answer.error(status, code, message);
    assert_eq!(answer.body["error"].get("details").and_then(Value::as_str), details);
}

#[tokio::test]
async fn a_status_has_its_documented_body() {
    let (emulator, client) = start().await;
    let invalid = Some("Invalid authentication information.");
    let subscription = Some("A subscription to the API is required.");
    for (status, given, code, message, details) in [
        (400, None, "100", "Bad Request Exception", None),
        (400, Some("INVALID_REQUEST"), "INVALID_REQUEST", "Invalid request", None),
        (401, None, "200", "Authentication Failed", invalid),
        (401, Some("210"), "210", "Permission Denied", subscription),
        (401, Some("UNAUTHORIZED"), "UNAUTHORIZED", "Unauthorized", None),
        (403, None, "230", "Forbidden", None),
        (403, Some("FORBIDDEN"), "FORBIDDEN", "Forbidden", None),
        (404, None, "300", "Not Found Exception", Some("URL not found.")),
        (404, Some("NOT_FOUND"), "NOT_FOUND", "Not found", None),
        (409, None, "INVALID_STATUS", "Invalid status", None),
        (413, None, "430", "Request Entity Too Large", None),
        (422, None, "UNPROCESSABLE_ENTITY", "Invalid status", None),
        (429, None, "410", "Throttle Limited", None),
        (429, Some("400"), "400", "Quota Exceeded", None),
        (429, Some("420"), "420", "Rate Limited", None),
        (500, None, "INTERNAL_SERVER_ERROR", "Server internal error", None),
        (500, Some("900"), "900", "Unexpected Error", None),
        (502, None, "900", "Unexpected Error", None),
        (503, None, "500", "Endpoint Error", None),
        (504, None, "510", "Endpoint Timeout", None),
    ] {
        let mut fault = json!({ "fault": "status", "status": status, "count": 1 });
        if let Some(code) = given {
            fault["error_code"] = code.into();
        }
        client.fault(fault).await;
        let answer = client.get(LIST).await;
        is_error(&answer, status, code, message, details);
        assert!(answer.headers.contains_key("x-ncp-apigw-request-id"));
        assert!(!answer.headers.contains_key("retry-after"));
        assert_eq!(last_status(&emulator), status);
    }
    client.get(LIST).await.data();
}

#[tokio::test]
async fn a_status_can_have_a_body_and_a_retry_after_of_its_own() {
    let (_emulator, client) = start().await;
    client
        .fault(json!({
            "fault": "status", "status": 503, "error_code": "X", "message": "m", "details": "d",
            "retry_after": 7,
        }))
        .await;
    let answer = client.get(LIST).await;
    is_error(&answer, 503, "X", "m", Some("d"));
    assert_eq!(answer.headers["retry-after"], "7");
}

#[tokio::test]
async fn a_fault_comes_before_authentication_and_paths() {
    let (emulator, client) = start().await;
    client.fault(json!({ "fault": "status", "status": 503 })).await;
    for path in [LIST, "/nothing"] {
        assert_eq!(client.send("GET", path, &[], b"").await.status, 503);
    }
    assert_eq!(client.admin("GET", "/_emulator/requests", "").await.status, 200);
    assert_eq!(emulator.faults()[0].seen, 2, "requests to the admin interface do not count");
}

#[tokio::test]
async fn delays_add_up_and_the_request_goes_on() {
    let (emulator, client) = start().await;
    client.fault(json!({ "fault": "latency", "delay_ms": 150 })).await;
    client.fault(json!({ "fault": "latency", "delay_ms": 150, "when": "after" })).await;
    let began = Instant::now();
    client.get(LIST).await.data();
    assert!(began.elapsed() >= Duration::from_millis(300));
    client.fault(json!({ "fault": "status", "status": 503 })).await;
    client.fault(json!({ "fault": "latency", "delay_ms": 600_000 })).await;
    let began = Instant::now();
    assert_eq!(client.get(LIST).await.status, 503);
    let took = began.elapsed();
    assert!((Duration::from_millis(300)..Duration::from_secs(60)).contains(&took), "{took:?}");
    assert_eq!(emulator.faults()[3].seen, 0);
}

#[tokio::test]
async fn a_delay_is_before_or_after_the_operation() {
    let (emulator, client) = start().await;
    let body = crate::client::valid().to_string();
    for (when, stored) in [("before", 0), ("after", 1)] {
        let fault = json!({
            "fault": "latency", "delay_ms": 600_000, "when": when, "operation": "create_secret",
        });
        client.fault(fault).await;
        let sent = timeout(Duration::from_secs(2), client.call("POST", LIST, &body));
        assert!(sent.await.is_err(), "it waits");
        assert_eq!(last_status(&emulator), 0);
        emulator.clear_faults();
        assert_eq!(client.get(LIST).await.data()["totalCount"], stored, "{when}");
    }
}

#[tokio::test]
async fn after_means_that_the_operation_was_carried_out() {
    let (emulator, client) = start().await;
    let body = crate::client::valid().to_string();
    let headers = signed("POST", LIST);
    for mut fault in [
        json!({ "fault": "status", "status": 504 }),
        json!({ "fault": "reset" }),
        json!({ "fault": "cut" }),
        json!({ "fault": "body", "body": "{}" }),
        json!({ "fault": "hang" }),
    ] {
        for (when, stored) in [("before", 0), ("after", 1)] {
            emulator.reset().await.expect("reset");
            fault["when"] = when.into();
            client.fault(fault.clone()).await;
            let sent = client.exchange("POST", LIST, &headers, body.as_bytes());
            if let Ok((bytes, _)) = timeout(Duration::from_secs(2), sent).await {
                assert!(!String::from_utf8_lossy(&bytes).contains("protectionKey"), "{fault}");
            }
            emulator.clear_faults();
            assert_eq!(client.get(LIST).await.data()["totalCount"], stored, "{fault}");
        }
    }
}

#[tokio::test]
async fn a_throttle_lets_so_many_pass_in_a_second() {
    let (_emulator, client) = start().await;
    client.fault(json!({ "fault": "throttle", "per_second": 5 })).await;
    let began = Instant::now();
    let (mut passed, mut refused) = (0, 0);
    while began.elapsed() < Duration::from_millis(2500) {
        let answer = client.get(LIST).await;
        if answer.status == 200 {
            passed += 1;
        } else {
            is_error(&answer, 429, "410", "Throttle Limited", None);
            assert_eq!(answer.headers["retry-after"], "1");
            refused += 1;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let seconds = began.elapsed().as_secs() + 2;
    assert!((10..=5 * seconds).contains(&passed), "{passed} is not 5 in each of {seconds} seconds");
    let state = &client.faults().await[0];
    assert_eq!((&state["seen"], &state["struck"]), (&json!(passed + refused), &json!(refused)));
}

#[tokio::test]
async fn a_reset_ends_the_connection_without_an_answer() {
    let (emulator, client) = start().await;
    client.fault(json!({ "fault": "reset", "count": 1 })).await;
    let (bytes, end) = client.raw("GET", LIST).await;
    assert_eq!((&*bytes, end), ("", Some(ErrorKind::ConnectionReset)));
    assert_eq!(last_status(&emulator), 0);
    client.get(LIST).await.data();
}

#[tokio::test]
async fn a_reset_ends_a_kept_connection() {
    let (_emulator, client) = start().await;
    client.fault(json!({ "fault": "reset", "skip": 1 })).await;
    let mut stream = TcpStream::connect(client.address()).await.expect("connect");
    let request = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    stream.write_all(request).await.expect("send");
    let mut bytes = [0; 4096];
    assert!(stream.read(&mut bytes).await.expect("answer") > 0);
    stream.write_all(request).await.expect("send");
    let error = stream.read(&mut bytes).await.expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn a_cut_answer_ends_in_the_middle_of_its_body() {
    let (emulator, client) = start().await;
    let id = client.create_named("cut").await;
    let path = format!("{LIST}/{id}/values");
    let (whole, end) = client.raw("GET", &path).await;
    assert_eq!(end, None);
    let (_, whole) = whole.split_once("\r\n\r\n").expect("head");
    for (when, body) in [("after", whole), ("before", r#"{"code":"SUCCESS","data":null}"#)] {
        client.fault(json!({ "fault": "cut", "when": when, "count": 1 })).await;
        let (bytes, _) = client.raw("GET", &path).await;
        let (head, half) = bytes.split_once("\r\n\r\n").expect("head");
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
        let length = format!("content-length: {}", body.len());
        assert!(head.lines().any(|line| line == length), "{head}");
        assert_eq!(half, &body[..body.len() / 2]);
        assert_eq!(last_status(&emulator), 200);
    }
}

#[tokio::test]
async fn any_body_can_be_the_answer() {
    let (emulator, client) = start().await;
    client.fault(json!({ "fault": "body", "body": "{not JSON", "count": 1 })).await;
    let (bytes, end) = client.raw("GET", LIST).await;
    assert_eq!(end, None);
    let (head, body) = bytes.split_once("\r\n\r\n").expect("head");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"), "{head}");
    assert_eq!(body, "{not JSON");
    let page = json!({
        "fault": "body", "body": "<html>보자기</html>", "content_type": "text/html", "status": 502,
    });
    client.fault(page).await;
    let (bytes, _) = client.raw("GET", LIST).await;
    let (head, body) = bytes.split_once("\r\n\r\n").expect("head");
    assert!(head.starts_with("HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\n"), "{head}");
    assert_eq!(body, "<html>보자기</html>");
    assert_eq!(last_status(&emulator), 502);
}

async fn has_come(emulator: &Emulator, count: usize) {
    while emulator.requests().len() < count {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_hanging_request_ends_with_the_client_or_the_emulator() {
    let (emulator, client) = start().await;
    client.fault(json!({ "fault": "hang" })).await;
    tokio::select! {
        answered = client.raw("GET", LIST) => panic!("{answered:?}"),
        () = has_come(&emulator, 1) => {}
    }
    assert_eq!(last_status(&emulator), 0);
    let stopped = async {
        has_come(&emulator, 2).await;
        let began = Instant::now();
        emulator.stop().await;
        began.elapsed()
    };
    let (waited, (bytes, end)) = tokio::join!(stopped, client.raw("GET", LIST));
    assert_eq!((&*bytes, end), ("", Some(ErrorKind::ConnectionReset)));
    assert!(waited < Duration::from_secs(4), "it does not hold up the stop: {waited:?}");
}
