//! Automatic rotation by the emulator's clock.

use crate::client::{Client, KEY, SECRET, TRIGGER, start, valid};
use bojagi_emulator::Emulator;
use serde_json::{Value, json};
use std::time::Duration;

const DAY_MS: i64 = 86_400_000;

/// A secret that is rotated every day.
async fn create_daily(client: &Client, name: &str, trigger: &str) -> String {
    let mut body = valid();
    body["secretName"] = json!(name);
    body["autoRotationYN"] = json!("Y");
    body["autoRotationPeriod"] = json!(1);
    body["triggerId"] = json!(trigger);
    let answer = client.create(&body).await;
    answer.data()["secretId"].as_str().expect("id").to_owned()
}

async fn next_date(client: &Client, id: &str) -> i64 {
    client.detail(id).await["nextRotationDate"].as_i64().expect("date")
}

/// The items of the log that the schedule has made.
async fn scheduled(client: &Client, id: &str) -> Vec<Value> {
    let log = client.log(id).await;
    log.into_iter().filter(|item| item["data"]["requestor"]["requestType"] == "SYSTEM").collect()
}

#[tokio::test]
async fn a_job_is_raised_when_its_date_has_come() {
    let (_emulator, client) = start().await;
    let id = create_daily(&client, "daily", TRIGGER).await;
    let date = next_date(&client, &id).await;
    client.travel(DAY_MS - 60_000).await;
    assert_eq!(client.phase(&id).await, "NONE");
    assert_eq!(next_date(&client, &id).await, date);

    client.travel(DAY_MS).await;
    assert_eq!(client.phase(&id).await, "TRIGGERED");
    let detail = client.detail(&id).await;
    assert_eq!(detail["trigger"]["recentlyExecutedAction"], "manual");
    let next = next_date(&client, &id).await;
    assert!((client.now_ms() + DAY_MS - next).abs() < 5000, "one period from now");

    let token = client.token(&id).await;
    let mut item = scheduled(&client, &id).await.remove(0);
    assert!((item["timestamp"].take().as_i64().expect("time") - client.now_ms()).abs() < 5000);
    let expected = json!({
        "timestamp": null,
        "message": "Execute Rotation Job",
        "data": {
            "secret": { "secretId": id, "secretName": "daily" },
            "requestor": { "requestType": "SYSTEM", "id": "", "ip": "127.0.0.1" },
            "api": { "action": "executeRotationJob", "type": "WRITE", "result": "SUCCESS" },
            "jobToken": token,
        },
    });
    assert_eq!(item, expected);
    for operation in ["start", "pending", "complete"] {
        client.job(&id, &token, operation).await.data();
    }
    client.travel(2 * DAY_MS + 60_000).await;
    assert_ne!(client.token(&id).await, token);
    assert_eq!(client.phase(&id).await, "TRIGGERED");
}

#[tokio::test]
async fn missed_periods_are_not_made_up() {
    let (_emulator, client) = start().await;
    let id = create_daily(&client, "daily", TRIGGER).await;
    client.travel(100 * DAY_MS).await;
    assert_eq!(scheduled(&client, &id).await.len(), 1);
    let next = next_date(&client, &id).await;
    assert!((client.now_ms() + DAY_MS - next).abs() < 5000);
}

#[tokio::test]
async fn a_rotation_is_skipped_where_it_could_not_be_executed() {
    let (_emulator, client) = start().await;
    let suspended = create_daily(&client, "suspended", TRIGGER).await;
    client.post(&suspended, "disable").await.data();
    let running = create_daily(&client, "running", TRIGGER).await;
    let token = client.start_job(&running).await;
    let waiting = create_daily(&client, "waiting", TRIGGER).await;
    client.execute(&waiting).await;
    client.travel(DAY_MS).await;
    for (id, phase, reason) in [
        (&suspended, "NONE", "The status is DISABLE; it must be ENABLE."),
        (&running, "STARTED", "The status is ROTATING; it must be ENABLE."),
        (&waiting, "TRIGGERED", "The last rotation job has not ended."),
    ] {
        assert_eq!(client.phase(id).await, phase);
        let items = scheduled(&client, id).await;
        assert_eq!(items.len(), 1);
        assert_eq!(items[0]["message"], format!("Execute Rotation Job: {reason}"));
        assert_eq!(items[0]["data"]["api"]["result"], "FAIL");
        assert_eq!(items[0]["data"].get("jobToken"), None);
        let next = next_date(&client, id).await;
        assert!((client.now_ms() + DAY_MS - next).abs() < 5000, "the next date moves on");
    }
    client.job(&running, &token, "fail").await.data();
    client.post(&suspended, "enable").await.data();
    client.travel(2 * DAY_MS + 60_000).await;
    assert_eq!(client.phase(&running).await, "TRIGGERED");
    assert_eq!(client.phase(&suspended).await, "TRIGGERED");
}

#[tokio::test]
async fn a_secret_in_revoke_is_not_rotated() {
    let (_emulator, client) = start().await;
    let id = create_daily(&client, "doomed", TRIGGER).await;
    client.request_deletion(&id).await.data();
    client.travel(DAY_MS).await;
    assert_eq!(client.phase(&id).await, "NONE");
    assert_eq!(scheduled(&client, &id).await.len(), 1);
    client.travel(3 * DAY_MS).await;
    client.get(&format!("/api/v1/secrets/{id}")).await.not_found();
}

#[tokio::test]
async fn what_is_switched_off_is_not_rotated() {
    let (_emulator, client) = start().await;
    let id = create_daily(&client, "off", TRIGGER).await;
    client.post(&id, "disable-auto-rotation").await.data();
    client.travel(DAY_MS).await;
    assert_eq!(client.phase(&id).await, "NONE");
}

#[cfg(unix)]
#[tokio::test]
async fn the_date_comes_without_a_request_too() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("rotated");
    let emulator = Emulator::builder()
        .credentials(KEY, SECRET)
        .trigger("touch", format!("touch '{}'", file.display()))
        .start()
        .await
        .expect("start");
    let client = Client::new(emulator.address());
    create_daily(&client, "daily", "touch-trigger").await;
    emulator.clock().set_offset_ms(DAY_MS).expect("in range");
    for _ in 0..200 {
        if file.exists() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the trigger has not run");
}
