//! Faults: requests that fail on purpose.

use crate::client::{Answer, Client, KEY, SECRET, signed, start};
use bojagi_emulator::{Emulator, Fault, FaultKind, FaultWhen};
use serde_json::{Value, json};
use std::io::ErrorKind;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

const LIST: &str = "/api/v1/secrets";

impl Client {
    /// Adds a fault and returns its id.
    async fn fault(&self, fault: Value) -> u64 {
        let answer = self.admin("POST", "/_emulator/faults", &fault.to_string()).await;
        assert_eq!(answer.status, 200, "{fault} {answer:?}");
        answer.body["id"].as_u64().expect("id")
    }

    async fn faults(&self) -> Vec<Value> {
        let answer = self.admin("GET", "/_emulator/faults", "").await;
        answer.body["faults"].as_array().expect("list").clone()
    }

    /// The statuses of so many reads of the list.
    async fn statuses(&self, count: usize) -> Vec<u16> {
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
async fn a_fault_strikes_only_what_it_names() {
    let emulator = Emulator::builder()
        .credentials(KEY, SECRET)
        .credentials("other-key", SECRET)
        .start()
        .await
        .expect("start");
    let client = Client::new(emulator.address());
    let first = client.create_named("first").await;
    let second = client.create_named("second").await;
    let by_other_key = async |path: &str| {
        let now = crate::client::real_now_ms().to_string();
        let signature = crate::client::signature("GET", path, &now, "other-key", SECRET);
        let headers = [
            ("x-ncp-apigw-timestamp", now),
            ("x-ncp-iam-access-key", "other-key".to_owned()),
            ("x-ncp-apigw-signature-v2", signature),
        ];
        client.send("GET", path, &headers, b"").await.status
    };
    let values = |id: &str| format!("{LIST}/{id}/values");
    let detail = |id: &str| format!("{LIST}/{id}");
    let struck = async |scope: Value| {
        let mut fault = json!({ "fault": "status", "status": 503 });
        fault.as_object_mut().expect("object").extend(scope.as_object().expect("object").clone());
        client.fault(fault).await;
        let struck = [
            client.get(&values(&first)).await.status == 503,
            client.get(&format!("/secretmanager{}", values(&first))).await.status == 503,
            client.get(&detail(&first)).await.status == 503,
            client.get(&values(&second)).await.status == 503,
            client.get(LIST).await.status == 503,
            by_other_key(&values(&first)).await == 503,
        ];
        assert_eq!(client.admin("DELETE", "/_emulator/faults", "").await.status, 204);
        struck
    };
    for (scope, expected) in [
        (json!({}), [true, true, true, true, true, true]),
        (json!({ "operation": "get_secret_value" }), [true, true, false, true, false, true]),
        (json!({ "secret_id": first }), [true, true, true, false, false, true]),
        (json!({ "access_key": "other-key" }), [false, false, false, false, false, true]),
        (
            json!({ "operation": "get_secret_value", "secret_id": first, "access_key": KEY }),
            [true, true, false, false, false, false],
        ),
    ] {
        assert_eq!(struck(scope.clone()).await, expected, "{scope}");
    }
}

#[tokio::test]
async fn skip_and_count_choose_which_requests() {
    let (_emulator, client) = start().await;
    client.fault(json!({ "fault": "status", "status": 500, "skip": 2, "count": 3 })).await;
    assert_eq!(client.statuses(1).await, [200]);
    let fault = &client.faults().await[0];
    assert_eq!(
        (&fault["seen"], &fault["struck"], &fault["left"]),
        (&json!(1), &json!(0), &json!(3))
    );
    assert_eq!(client.statuses(6).await, [200, 500, 500, 500, 200, 200]);
    let fault = &client.faults().await[0];
    assert_eq!(
        (&fault["seen"], &fault["struck"], &fault["left"]),
        (&json!(7), &json!(3), &json!(0))
    );
}

#[tokio::test]
async fn what_one_fault_ends_the_next_does_not_see() {
    let (_emulator, client) = start().await;
    client.fault(json!({ "fault": "status", "status": 500, "count": 1 })).await;
    client.fault(json!({ "fault": "status", "status": 503, "count": 2 })).await;
    client.fault(json!({ "fault": "status", "status": 504, "count": 1 })).await;
    assert_eq!(client.statuses(5).await, [500, 503, 503, 504, 200]);
}

#[tokio::test]
async fn a_probability_repeats_with_its_seed() {
    let (emulator, client) = start().await;
    let run = async |seed: Option<u64>, probability: f64| {
        emulator.clear_faults();
        let mut fault = json!({ "fault": "status", "status": 500, "probability": probability });
        if let Some(seed) = seed {
            fault["seed"] = seed.into();
        }
        assert_eq!(client.fault(fault).await, 1, "ids begin anew");
        client.statuses(200).await
    };
    let first = run(Some(42), 0.2).await;
    let struck = first.iter().filter(|status| **status == 500).count();
    assert!((20..60).contains(&struck), "{struck} of 200 is not about 20 %");
    assert_eq!(run(Some(42), 0.2).await, first);
    assert_ne!(run(Some(43), 0.2).await, first);
    assert_eq!(run(None, 0.2).await, run(Some(1), 0.2).await, "the seed is the id unless given");
    assert_eq!(run(None, 0.0).await, [200; 200]);
    assert_eq!(run(None, 1.0).await, [500; 200]);
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
        let sent = timeout(Duration::from_millis(500), client.call("POST", LIST, &body));
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
            if let Ok((bytes, _)) = timeout(Duration::from_millis(500), sent).await {
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
    assert!((10..=15).contains(&passed), "{passed} is not 5 in each of 3 seconds");
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

#[tokio::test]
async fn a_hanging_request_ends_with_the_client_or_the_emulator() {
    let (emulator, client) = start().await;
    client.fault(json!({ "fault": "hang" })).await;
    assert!(timeout(Duration::from_millis(300), client.raw("GET", LIST)).await.is_err());
    assert_eq!(last_status(&emulator), 0);
    let stopped = async {
        while emulator.requests().len() < 2 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let began = Instant::now();
        emulator.stop().await;
        began.elapsed()
    };
    let (waited, (bytes, end)) = tokio::join!(stopped, client.raw("GET", LIST));
    assert_eq!((&*bytes, end), ("", Some(ErrorKind::ConnectionReset)));
    assert!(waited < Duration::from_secs(2), "it does not hold up the stop: {waited:?}");
}

#[tokio::test]
async fn faults_are_listed_as_they_were_added() {
    let (_emulator, client) = start().await;
    let full = json!({
        "fault": "status", "operation": "get_secret_list", "secret_id": "id", "access_key": "key",
        "skip": 1, "count": 2, "probability": 0.5, "seed": 3, "when": "after", "status": 429,
        "error_code": "420", "message": "m", "details": "d", "retry_after": 4,
    });
    assert_eq!(client.fault(full.clone()).await, 1);
    assert_eq!(client.fault(json!({ "fault": "latency", "delay_ms": 5 })).await, 2);
    client.get(LIST).await.data();
    let listed = client.faults().await;
    assert_eq!(listed.len(), 2);
    let expected = |id: u64, seen: u64, left: Value| json!({ "id": id, "seen": seen, "struck": seen, "left": left });
    for (listed, given, counts) in [
        (&listed[0], full, expected(1, 0, json!(2))),
        (
            &listed[1],
            json!({
                "fault": "latency", "delay_ms": 5, "skip": 0, "probability": 1.0, "when": "before",
            }),
            expected(2, 1, Value::Null),
        ),
    ] {
        let listed = listed.as_object().expect("object");
        for (name, value) in listed {
            let known = given.get(name).or(counts.get(name)).unwrap_or(&Value::Null);
            assert_eq!(value, known, "{name}");
        }
        assert_eq!(listed.len(), 22, "every field is there");
    }
}

#[tokio::test]
async fn reset_and_delete_remove_all_faults() {
    let (_emulator, client) = start().await;
    for (method, path) in [("DELETE", "/_emulator/faults"), ("POST", "/_emulator/reset")] {
        client.fault(json!({ "fault": "status", "status": 500 })).await;
        assert_eq!(client.statuses(1).await, [500]);
        assert_eq!(client.admin(method, path, "").await.status, 204);
        assert!(client.faults().await.is_empty());
        assert_eq!(client.statuses(1).await, [200]);
    }
}

#[tokio::test]
async fn a_bad_fault_is_refused_with_field_and_rule() {
    let (emulator, client) = start().await;
    for (fault, said) in [
        (json!({}), "missing field `fault`"),
        (json!({ "fault": "unknown" }), "fault: unknown variant"),
        (json!({ "fault": "reset", "wrong": 1 }), "unknown field `wrong`"),
        (json!({ "fault": "reset", "count": -1 }), "count: invalid value"),
        (json!({ "fault": "reset", "count": "1" }), "count: invalid type"),
        (json!({ "fault": "reset", "when": "later" }), "when: unknown variant"),
        (json!({ "fault": "reset", "operation": "get" }), "operation: must be the name"),
        (json!({ "fault": "reset", "probability": 1.1 }), "probability: must be 0 to 1"),
        (json!({ "fault": "reset", "probability": -0.1 }), "probability: must be 0 to 1"),
        (json!({ "fault": "reset", "delay_ms": 1 }), "delay_ms: does not belong"),
        (json!({ "fault": "latency" }), "delay_ms: is required"),
        (json!({ "fault": "latency", "delay_ms": 600_001 }), "delay_ms: must be at most 600000"),
        (json!({ "fault": "latency", "delay_ms": 1, "status": 500 }), "status: does not belong"),
        (json!({ "fault": "status" }), "status: is required"),
        (json!({ "fault": "status", "status": 399 }), "status: must be 400 to 599"),
        (json!({ "fault": "status", "status": 600 }), "status: must be 400 to 599"),
        (
            json!({ "fault": "status", "status": 500, "per_second": 1 }),
            "per_second: does not belong",
        ),
        (json!({ "fault": "status", "status": 500, "body": "" }), "body: does not belong"),
        (json!({ "fault": "status", "status": 500, "content_type": "" }), "content_type: does not"),
        (
            json!({ "fault": "status", "status": 500, "retry_after": 86_401 }),
            "retry_after: must be",
        ),
        (json!({ "fault": "throttle" }), "per_second: is required"),
        (json!({ "fault": "throttle", "per_second": 0 }), "per_second: must be 1 to 100000"),
        (json!({ "fault": "throttle", "per_second": 100_001 }), "per_second: must be 1 to 100000"),
        (
            json!({ "fault": "throttle", "per_second": 1, "error_code": "1" }),
            "error_code: does not",
        ),
        (json!({ "fault": "body" }), "body: is required"),
        (
            json!({ "fault": "body", "body": "x".repeat((1 << 20) + 1) }),
            "body: must be at most 1 MiB",
        ),
        (json!({ "fault": "body", "body": "", "status": 199 }), "status: must be 200 to 599"),
        (json!({ "fault": "body", "body": "", "content_type": "a\nb" }), "content_type: must be"),
        (json!({ "fault": "body", "body": "", "message": "m" }), "message: does not belong"),
        (json!({ "fault": "body", "body": "", "details": "d" }), "details: does not belong"),
        (json!({ "fault": "body", "body": "", "retry_after": 1 }), "retry_after: does not belong"),
    ] {
        let answer = client.admin("POST", "/_emulator/faults", &fault.to_string()).await;
        assert_eq!(answer.status, 400, "{fault}");
        let error = answer.body["error"].as_str().expect("text");
        assert!(error.contains(said), "{fault}: {error}");
    }
    for body in ["", "[]", "null", "{"] {
        assert_eq!(client.admin("POST", "/_emulator/faults", body).await.status, 400, "{body}");
    }
    assert!(emulator.faults().is_empty());
}

#[tokio::test]
async fn there_are_at_most_1000_faults() {
    let (emulator, _client) = start().await;
    for number in 1..=1000 {
        assert_eq!(emulator.add_fault(Fault::new(FaultKind::Reset)).expect("added"), number);
    }
    let error = emulator.add_fault(Fault::new(FaultKind::Reset)).expect_err("too many");
    assert!(error.to_string().contains("1000"), "{error}");
    emulator.clear_faults();
    assert_eq!(emulator.add_fault(Fault::new(FaultKind::Reset)).expect("added"), 1);
}

#[tokio::test]
async fn the_library_adds_the_same_faults() {
    let (emulator, client) = start().await;
    let id = emulator.add_fault(Fault {
        operation: Some("get_secret_list".into()),
        status: Some(503),
        count: Some(1),
        when: FaultWhen::After,
        ..Fault::new(FaultKind::Status)
    });
    assert_eq!(id.expect("added"), 1);
    assert_eq!(client.statuses(2).await, [503, 200]);
    let state = &emulator.faults()[0];
    assert_eq!((state.seen, state.struck, state.left), (2, 1, Some(0)));
    let wrong = Fault { probability: f64::NAN, ..Fault::new(FaultKind::Reset) };
    let error = emulator.add_fault(wrong).expect_err("refused");
    assert_eq!(error.to_string(), "probability: must be 0 to 1");
}
