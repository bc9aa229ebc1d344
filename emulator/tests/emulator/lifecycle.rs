//! The statuses of a secret: suspended, scheduled for deletion, deleted, and gone by its date.

use crate::client::{real_now_ms, start, valid};
use serde_json::{Value, json};

const GRACE_MS: i64 = 3 * 86_400_000;

#[tokio::test]
async fn a_requested_deletion_shows_its_date() {
    let (_emulator, client) = start().await;
    let id = client.create_named("doomed").await;
    let detail = format!("/api/v1/secrets/{id}");
    assert_eq!(client.get(&detail).await.data().get("expectedDestroyDate"), None);

    let before = real_now_ms();
    let answer = client.request_deletion(&id).await;
    let date = answer.data()["updateDate"].as_i64().expect("date");
    assert!((before..=real_now_ms()).contains(&date));
    let expected = json!({ "secretId": id, "secretStatus": "REVOKE", "updateDate": date });
    assert_eq!(answer.data(), &expected);

    let after = client.get(&detail).await;
    assert_eq!(after.data()["secretStatus"], "REVOKE");
    assert_eq!(after.data()["updateDate"], json!(date));
    assert_eq!(after.data()["expectedDestroyDate"], json!(date + GRACE_MS));
    let list = client.get("/api/v1/secrets").await;
    assert_eq!(list.data()["secretList"][0]["secretStatus"], "REVOKE");
}

#[tokio::test]
async fn a_second_request_changes_nothing() {
    let (emulator, client) = start().await;
    let id = client.create_named("twice").await;
    let first = client.request_deletion(&id).await;
    let hour = 3_600_000;
    emulator.clock().set_offset_ms(hour).expect("in range");
    let detail = format!("/api/v1/secrets/{id}");
    let before = client.call_at(real_now_ms() + hour, "GET", &detail, "").await;
    let path = format!("{detail}/request-deletion");
    let second = client.call_at(real_now_ms() + hour, "POST", &path, "").await;
    assert_eq!(second.data(), first.data());
    let after = client.call_at(real_now_ms() + hour, "GET", &detail, "").await;
    assert_eq!(after.data(), before.data());
}

#[tokio::test]
async fn a_secret_is_suspended_and_made_available_again() {
    let (emulator, client) = start().await;
    let id = client.create_named("suspended").await;
    client.post(&id, "enable").await.invalid_status();

    emulator.clock().set_offset_ms(1000).expect("in range");
    let before = real_now_ms() + 1000;
    let answer = client.post(&id, "disable").await;
    let date = answer.data()["updateDate"].as_i64().expect("date");
    assert!((before..=real_now_ms() + 1000).contains(&date));
    let expected = json!({ "secretId": id, "secretStatus": "DISABLE", "updateDate": date });
    assert_eq!(answer.data(), &expected);
    assert_eq!(client.detail(&id).await["updateDate"], date);
    assert_eq!(client.status(&id).await, "DISABLE");
    assert_eq!(client.chain(&id).await[1], valid()["secretValue"]["value"]);
    client.post(&id, "disable").await.invalid_status();

    let answer = client.post(&id, "enable").await;
    let date = &answer.data()["updateDate"];
    let expected = json!({ "secretId": id, "secretStatus": "ENABLE", "updateDate": date });
    assert_eq!(answer.data(), &expected);
}

#[tokio::test]
async fn a_cancelled_deletion_leaves_a_suspended_secret() {
    let (emulator, client) = start().await;
    let id = client.create_named("spared").await;
    client.post(&id, "cancel-deletion").await.invalid_status();
    client.request_deletion(&id).await.data();
    for operation in ["enable", "disable"] {
        client.post(&id, operation).await.invalid_status();
    }

    let answer = client.post(&id, "cancel-deletion").await;
    let date = answer.data()["updateDate"].as_i64().expect("date");
    let expected = json!({ "secretId": id, "secretStatus": "DISABLE", "updateDate": date });
    assert_eq!(answer.data(), &expected);
    let detail = client.detail(&id).await;
    assert_eq!(detail["secretStatus"], "DISABLE");
    assert_eq!(detail.get("expectedDestroyDate"), None);
    client.post(&id, "cancel-deletion").await.invalid_status();

    emulator.clock().set_offset_ms(GRACE_MS).expect("in range");
    let path = format!("/api/v1/secrets/{id}");
    client.call_at(real_now_ms() + GRACE_MS, "GET", &path, "").await.data();
}

#[tokio::test]
async fn a_suspended_secret_can_be_scheduled_for_deletion() {
    let (_emulator, client) = start().await;
    let id = client.create_named("suspended").await;
    client.post(&id, "disable").await.data();
    assert_eq!(client.request_deletion(&id).await.data()["secretStatus"], "REVOKE");
}

#[tokio::test]
async fn a_rotating_secret_changes_its_status_only_with_its_job() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("rotating").await;
    client.start_job(&id).await;
    for operation in ["enable", "disable", "request-deletion", "cancel-deletion"] {
        let answer = client.post(&id, operation).await;
        assert!(answer.invalid_status().contains("ROTATING"), "{operation}");
    }
    client.call("DELETE", &format!("/api/v1/secrets/{id}"), "").await.invalid_status();
    assert_eq!(client.status(&id).await, "ROTATING");
}

#[tokio::test]
async fn only_a_secret_in_revoke_can_be_deleted() {
    let (_emulator, client) = start().await;
    let id = client.create_named("kept").await;
    let path = format!("/api/v1/secrets/{id}");
    client.call("DELETE", &path, "").await.invalid_status();
    client.get(&path).await.data();

    client.request_deletion(&id).await.data();
    assert_eq!(client.call("DELETE", &path, "").await.data(), &Value::Null);
    client.get(&path).await.not_found();
    client.get(&format!("{path}/values")).await.not_found();
    client.request_deletion(&id).await.not_found();
    client.call("DELETE", &path, "").await.not_found();
    assert_eq!(client.get("/api/v1/secrets").await.data()["totalCount"], 0);
}

#[tokio::test]
async fn an_unknown_secret_is_not_found() {
    let (_emulator, client) = start().await;
    for operation in ["enable", "disable", "request-deletion", "cancel-deletion"] {
        client.post("unknown", operation).await.not_found();
    }
    client.call("DELETE", "/api/v1/secrets/unknown", "").await.not_found();
}

#[tokio::test]
async fn a_secret_is_gone_when_its_date_has_passed() {
    let (emulator, client) = start().await;
    let kept = client.create_named("kept").await;
    let id = client.create_named("doomed").await;
    let path = format!("/api/v1/secrets/{id}");
    client.request_deletion(&id).await.data();

    let minute = 60_000;
    emulator.clock().set_offset_ms(GRACE_MS - minute).expect("in range");
    client.call_at(real_now_ms() + GRACE_MS - minute, "GET", &path, "").await.data();

    emulator.clock().set_offset_ms(GRACE_MS).expect("in range");
    let list = client.call_at(real_now_ms() + GRACE_MS, "GET", "/api/v1/secrets", "").await;
    assert_eq!(list.data()["totalCount"], 1);
    assert_eq!(list.data()["secretList"][0]["secretId"], json!(kept));
    client.call_at(real_now_ms() + GRACE_MS, "GET", &path, "").await.not_found();

    emulator.clock().set_offset_ms(0).expect("in range");
    client.get(&path).await.not_found();
    client.create_named("doomed").await;
}

#[tokio::test]
async fn a_deleted_secret_is_not_due_again() {
    let (emulator, client) = start().await;
    let id = client.create_named("doomed").await;
    client.request_deletion(&id).await.data();
    client.call("DELETE", &format!("/api/v1/secrets/{id}"), "").await.data();
    emulator.clock().set_offset_ms(GRACE_MS).expect("in range");
    client.call_at(real_now_ms() + GRACE_MS, "GET", "/api/v1/secrets", "").await.data();
}
