//! Triggers, automatic rotation, and jobs as the owner of a secret raises and ends them.

use crate::client::{Client, TRIGGER, real_now_ms, start, valid};
use serde_json::{Value, json};

const DAY_MS: i64 = 86_400_000;
const FIRST: &str = r#"{"username":"app","password":"p1"}"#;
const SECOND: &str = r#"{"username":"app","password":"p2"}"#;

async fn trigger_at(client: &Client, id: &str) -> Value {
    client.detail(id).await.get("trigger").cloned().unwrap_or_default()
}

fn manual() -> Value {
    json!({
        "id": TRIGGER,
        "name": "manual",
        "url": "https://console.emulator.invalid/triggers/manual-trigger",
    })
}

/// Registers a further trigger that nobody answers.
async fn register(client: &Client, name: &str) -> String {
    let body = json!({ "name": name, "url": "http://127.0.0.1:9", "description": "For tests." });
    let answer = client.admin("POST", "/_emulator/triggers", &body.to_string()).await;
    let id = format!("{name}-trigger");
    let expected = json!({ "id": id, "name": name, "description": "For tests." });
    assert_eq!((answer.status, &answer.body), (200, &expected));
    id
}

#[tokio::test]
async fn the_trigger_list_has_every_field() {
    let (_emulator, client) = start().await;
    let mut expected = json!({
        "id": TRIGGER,
        "name": "manual",
        "description": "Its jobs wait for whoever holds the token.",
        "pageUrl": "https://console.emulator.invalid/triggers/manual-trigger",
        "platform": "VPC",
        "region": "KR",
        "linkedSecretList": [],
        "actionList": [{
            "name": "manual",
            "description": "Its jobs wait for whoever holds the token.",
        }],
    });
    let list = client.get("/api/v1/triggers").await;
    assert_eq!(list.data(), &json!({ "triggerList": [expected] }));

    let mut linked = [client.create_linked("one").await, client.create_linked("two").await];
    client.create_named("three").await;
    linked.sort();
    expected["linkedSecretList"] = json!(linked);
    assert_eq!(client.get("/api/v1/triggers").await.data(), &json!({ "triggerList": [expected] }));
}

#[tokio::test]
async fn a_secret_is_created_with_automatic_rotation() {
    let (_emulator, client) = start().await;
    let mut body = valid();
    body["autoRotationYN"] = json!("Y");
    body["triggerId"] = json!(TRIGGER);
    for (number, (period, days)) in
        [(json!(1), 1), (json!(730), 730), (Value::Null, 90)].into_iter().enumerate()
    {
        body["secretName"] = json!(format!("auto-{number}"));
        body["autoRotationPeriod"] = period;
        let answer = client.create(&body).await;
        let data = answer.data();
        let next = data["registerDate"].as_i64().expect("date") + days * DAY_MS;
        assert_eq!(data["autoRotationYN"], "Y");
        assert_eq!(data["autoRotationPeriod"], days);
        assert_eq!(data["nextRotationDate"], next);
        assert_eq!(data["rotationPhase"], "NONE");
        assert_eq!(data["trigger"], manual());
        let detail = client.detail(data["secretId"].as_str().expect("id")).await;
        for field in ["autoRotationYN", "autoRotationPeriod", "nextRotationDate", "trigger"] {
            assert_eq!(detail[field], data[field], "{field}");
        }
    }
}

#[tokio::test]
async fn automatic_rotation_is_switched_on_and_off() {
    let (emulator, client) = start().await;
    let id = client.create_named("auto").await;
    let path = format!("/api/v1/secrets/{id}/enable-auto-rotation");
    for body in ["", "{}", r#"{"triggerId":""}"#] {
        let answer = client.call("POST", &path, body).await;
        assert!(answer.invalid_request().starts_with("triggerId: "), "{body}");
    }
    let before = real_now_ms();
    let answer = client.call("POST", &path, &json!({ "triggerId": TRIGGER }).to_string()).await;
    let next = answer.data()["nextRotationDate"].as_i64().expect("date");
    assert!((before..=real_now_ms()).contains(&(next - 90 * DAY_MS)));
    let expected = json!({
        "secretId": id,
        "autoRotationYN": "Y",
        "autoRotationPeriod": 90,
        "nextRotationDate": next,
        "trigger": manual(),
    });
    assert_eq!(answer.data(), &expected);

    emulator.clock().set_offset_ms(1000).expect("in range");
    let answer = client.call("POST", &path, r#"{"rotationPeriod":7}"#).await;
    assert_eq!(answer.data()["autoRotationPeriod"], 7);
    let next = answer.data()["nextRotationDate"].as_i64().expect("date");
    assert!((next - 7 * DAY_MS - 1000 - real_now_ms()).abs() < 5000, "it starts again");

    let off = json!({ "secretId": id, "autoRotationYN": "N" });
    for _ in 0..2 {
        assert_eq!(client.post(&id, "disable-auto-rotation").await.data(), &off);
    }
    let detail = client.detail(&id).await;
    assert_eq!(detail["autoRotationYN"], "N");
    assert_eq!((detail.get("autoRotationPeriod"), detail.get("nextRotationDate")), (None, None));
    assert_eq!(detail["trigger"], manual(), "the trigger stays linked");
    assert_eq!(client.call("POST", &path, "").await.data()["autoRotationPeriod"], 90);
}

#[tokio::test]
async fn the_period_is_changed_only_with_automatic_rotation() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("period").await;
    let days = |days: i64| json!({ "rotationPeriod": days });
    client.put(&id, "rotation-period", &days(5)).await.unprocessable();
    client.post(&id, "enable-auto-rotation").await.data();
    for number in [1, 730] {
        let answer = client.put(&id, "rotation-period", &days(number)).await;
        let next = answer.data()["nextRotationDate"].as_i64().expect("date");
        assert!((next - number * DAY_MS - real_now_ms()).abs() < 5000);
        let expected = json!({
            "secretId": id,
            "autoRotationYN": "Y",
            "autoRotationPeriod": number,
            "nextRotationDate": next,
        });
        assert_eq!(answer.data(), &expected);
        assert_eq!(client.detail(&id).await["nextRotationDate"], next);
    }
}

#[tokio::test]
async fn periods_and_triggers_are_checked() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("checked").await;
    client.post(&id, "enable-auto-rotation").await.data();
    let enable = format!("/api/v1/secrets/{id}/enable-auto-rotation");
    for period in [json!(0), json!(731), json!(-1), json!("7"), json!(1.5)] {
        let body = json!({ "rotationPeriod": period });
        for answer in [
            client.put(&id, "rotation-period", &body).await,
            client.call("POST", &enable, &body.to_string()).await,
        ] {
            assert!(answer.invalid_request().starts_with("rotationPeriod: "), "{body}");
        }
    }
    for body in [json!({}), json!({ "rotationPeriod": null })] {
        client.put(&id, "rotation-period", &body).await.invalid_request();
    }
    for body in [json!({}), json!({ "triggerId": "" }), json!({ "triggerId": 1 })] {
        let answer = client.put(&id, "triggers", &body).await;
        assert!(answer.invalid_request().starts_with("triggerId: "), "{body}");
    }
    let unknown = json!({ "triggerId": "unknown" });
    client.put(&id, "triggers", &unknown).await.not_found();
    client.call("POST", &enable, &unknown.to_string()).await.not_found();
    let mut body = valid();
    body["triggerId"] = json!("unknown");
    client.create(&body).await.not_found();
    assert_eq!(trigger_at(&client, &id).await, manual());
}

#[tokio::test]
async fn a_trigger_is_linked_changed_and_removed() {
    let (_emulator, client) = start().await;
    let other = register(&client, "other").await;
    let id = client.create_named("linked").await;
    let path = format!("/api/v1/secrets/{id}/triggers");
    client.call("DELETE", &path, "").await.unprocessable();

    let answer = client.put(&id, "triggers", &json!({ "triggerId": TRIGGER })).await;
    assert_eq!(answer.data(), &json!({ "secretId": id, "trigger": manual() }));
    client.execute(&id).await;
    let mut ran = manual();
    ran["recentlyExecutedAction"] = json!("manual");
    assert_eq!(trigger_at(&client, &id).await, ran);
    let answer = client.put(&id, "triggers", &json!({ "triggerId": TRIGGER })).await;
    assert_eq!(answer.data()["trigger"], ran);

    client.post(&id, "enable-auto-rotation").await.data();
    client.call("DELETE", &path, "").await.unprocessable();
    let answer = client.put(&id, "triggers", &json!({ "triggerId": other })).await;
    let expected = json!({
        "id": other,
        "name": "other",
        "url": "https://console.emulator.invalid/triggers/other-trigger",
    });
    assert_eq!(answer.data(), &json!({ "secretId": id, "trigger": expected }));

    client.post(&id, "disable-auto-rotation").await.data();
    assert_eq!(client.call("DELETE", &path, "").await.data(), &Value::Null);
    assert_eq!(client.detail(&id).await.get("trigger"), None);
    client.call("DELETE", &path, "").await.unprocessable();
    let list = client.get("/api/v1/triggers").await.data()["triggerList"].clone();
    assert_eq!(list.as_array().expect("list").len(), 2, "the triggers are still there");
    assert!(
        list.as_array().expect("list").iter().all(|item| item["linkedSecretList"] == json!([]))
    );
}

#[tokio::test]
async fn nothing_of_a_rotation_is_changed_in_revoke() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("revoked").await;
    client.request_deletion(&id).await.data();
    for operation in [
        "enable-auto-rotation",
        "disable-auto-rotation",
        "rotation",
        "retry-rotation",
        "cancel-rotation",
        "rollback-rotation",
    ] {
        client.post(&id, operation).await.invalid_status();
        client.post("unknown", operation).await.not_found();
    }
    for (operation, body) in [
        ("rotation-period", json!({ "rotationPeriod": 5 })),
        ("triggers", json!({ "triggerId": TRIGGER })),
    ] {
        client.put(&id, operation, &body).await.invalid_status();
        client.put("unknown", operation, &body).await.not_found();
    }
    client.call("DELETE", &format!("/api/v1/secrets/{id}/triggers"), "").await.invalid_status();
    client.call("DELETE", "/api/v1/secrets/unknown/triggers", "").await.not_found();
}

#[tokio::test]
async fn a_job_is_raised_only_for_an_available_secret_with_a_trigger_and_no_job() {
    let (_emulator, client) = start().await;
    let id = client.create_named("raised").await;
    client.post(&id, "rotation").await.unprocessable();
    assert_eq!(client.phase(&id).await, "NONE");

    client.put(&id, "triggers", &json!({ "triggerId": TRIGGER })).await.data();
    client.post(&id, "disable").await.data();
    client.post(&id, "rotation").await.invalid_status();
    client.post(&id, "enable").await.data();

    let token = client.execute(&id).await;
    assert!(token.len() == 32 && token.bytes().all(|byte| byte.is_ascii_hexdigit()), "{token}");
    assert_eq!(client.phase(&id).await, "TRIGGERED");
    assert_eq!(client.status(&id).await, "ENABLE");
    client.post(&id, "rotation").await.invalid_status();
    client.job(&id, &token, "start").await.data();
    client.post(&id, "rotation").await.invalid_status();
    assert_eq!(client.token(&id).await, token, "the refusals raised nothing");
}

#[tokio::test]
async fn a_failed_job_is_retried_with_a_new_token() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("retried").await;
    client.post(&id, "retry-rotation").await.invalid_status();
    let first = client.execute(&id).await;
    client.post(&id, "retry-rotation").await.invalid_status();
    client.job(&id, &first, "start").await.data();
    client.post(&id, "retry-rotation").await.invalid_status();
    client.job(&id, &first, "fail").await.data();

    client.post(&id, "disable").await.data();
    client.post(&id, "retry-rotation").await.invalid_status();
    client.post(&id, "enable").await.data();
    assert_eq!(client.post(&id, "retry-rotation").await.data(), &Value::Null);
    let second = client.token(&id).await;
    assert_ne!(first, second);
    assert_eq!(client.phase(&id).await, "TRIGGERED");
    client.job(&id, &first, "start").await.unprocessable();
    client.job(&id, &second, "start").await.data();
    client.job(&id, &second, "fail").await.data();

    client.call("DELETE", &format!("/api/v1/secrets/{id}/triggers"), "").await.data();
    client.post(&id, "retry-rotation").await.unprocessable();
}

#[tokio::test]
async fn only_a_failed_job_is_retried() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("finished").await;
    client.execute(&id).await;
    client.post(&id, "cancel-rotation").await.data();
    client.post(&id, "retry-rotation").await.invalid_status();
    let token = client.start_job(&id).await;
    client.job(&id, &token, "pending").await.data();
    client.job(&id, &token, "complete").await.data();
    client.post(&id, "retry-rotation").await.invalid_status();
}

#[tokio::test]
async fn a_running_job_is_cancelled() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("cancelled").await;
    client.post(&id, "cancel-rotation").await.invalid_status();
    let waiting = client.execute(&id).await;
    assert_eq!(client.post(&id, "cancel-rotation").await.data(), &Value::Null);
    assert_eq!(client.phase(&id).await, "CANCELED");
    client.job(&id, &waiting, "start").await.unprocessable();
    client.post(&id, "cancel-rotation").await.invalid_status();

    let running = client.start_job(&id).await;
    client.job(&id, &running, "pending").await.data();
    let before = client.chain(&id).await;
    client.post(&id, "cancel-rotation").await.data();
    assert_eq!((&*client.status(&id).await, &*client.phase(&id).await), ("ENABLE", "CANCELED"));
    assert_eq!(client.chain(&id).await, before, "the stages stay");
    assert!(!before[2].is_empty());
    client.job(&id, &running, "complete").await.unprocessable();
}

#[tokio::test]
async fn a_job_that_waits_can_be_cancelled_in_any_status() {
    let (_emulator, client) = start().await;
    for (name, operation) in [("suspended", "disable"), ("doomed", "request-deletion")] {
        let id = client.create_linked(name).await;
        let token = client.execute(&id).await;
        client.post(&id, operation).await.data();
        let status = client.status(&id).await;
        client.job(&id, &token, "start").await.invalid_status();
        client.post(&id, "cancel-rotation").await.data();
        assert_eq!((client.status(&id).await, &*client.phase(&id).await), (status, "CANCELED"));
    }
}

#[tokio::test]
async fn a_rollback_exchanges_the_previous_and_the_active_value() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("undone").await;
    client.post(&id, "rollback-rotation").await.unprocessable();

    let token = client.start_job(&id).await;
    client.post(&id, "rollback-rotation").await.invalid_status();
    let path = format!("/action/v1/secrets/{id}/jobs/{token}/pending");
    client.call("PUT", &path, &json!({ "value": SECOND }).to_string()).await.data();
    client.job(&id, &token, "complete").await.data();
    assert_eq!(client.chain(&id).await, [FIRST, SECOND, ""]);
    client.put(&id, "values", &json!({ "pending": FIRST })).await.data();

    assert_eq!(client.post(&id, "rollback-rotation").await.data(), &Value::Null);
    assert_eq!(client.chain(&id).await, [SECOND, FIRST, FIRST], "the pending value stays");
    assert_eq!((&*client.status(&id).await, &*client.phase(&id).await), ("ENABLE", "ROLLED_BACK"));

    client.execute(&id).await;
    client.post(&id, "rollback-rotation").await.invalid_status();
    client.post(&id, "cancel-rotation").await.data();
    client.post(&id, "rollback-rotation").await.data();
    assert_eq!(client.phase(&id).await, "CANCELED", "the last job was not rolled back");
    client.post(&id, "disable").await.data();
    client.post(&id, "rollback-rotation").await.invalid_status();
}
