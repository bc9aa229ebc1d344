//! The rules of faults: which requests they strike, how often, and how rules come and go.

use crate::client::{Client, KEY, SECRET, start};
use bojagi_emulator::{Emulator, Fault, FaultKind, FaultWhen};
use serde_json::{Value, json};
use std::collections::HashSet;

const LIST: &str = "/api/v1/secrets";

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
async fn faults_are_listed_as_they_were_added() {
    let (_emulator, client) = start().await;
    let full = json!({
        "fault": "status", "provider": "ncloud", "operation": "get_secret_list", "secret_id": "id",
        "access_key": "key", "skip": 1, "count": 2, "probability": 0.5, "seed": 3, "when": "after", "status": 429,
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
        assert_eq!(listed.len(), 23, "every field is there");
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

#[tokio::test]
async fn the_faults_of_the_documentation_are_accepted() {
    let (emulator, client) = start().await;
    let documentation = include_str!("../../../docs/emulator.md");
    for line in documentation.lines().filter(|line| line.starts_with(r#"{"fault": "#)) {
        client.fault(serde_json::from_str(line).expect(line)).await;
    }
    let kinds: HashSet<_> =
        emulator.faults().iter().map(|state| format!("{:?}", state.fault.fault)).collect();
    assert_eq!(kinds.len(), 7, "an example of each kind: {kinds:?}");
}
