//! Keys of the user: the list, choosing one for a secret, and registering them.

use crate::client::{Client, KEY_TAG, start, valid};
use bojagi_emulator::Emulator;
use serde_json::{Value, json};

async fn keys(client: &Client) -> Value {
    client.get("/api/v1/keys").await.data()["keyList"].clone()
}

async fn register(client: &Client, body: &Value) -> Value {
    let answer = client.admin("POST", "/_emulator/keys", &body.to_string()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.body
}

fn own_key(tag: &str) -> Value {
    let mut body = valid();
    body["protectionKeyType"] = json!("USER_MANAGED_KEY");
    body["kmsKeyTag"] = json!(tag);
    body
}

fn default_key() -> Value {
    json!({
        "keyId": 0,
        "keyTag": "",
        "keyName": "Secret Manager Default Key",
        "keyStatus": "",
        "keyType": "",
        "kmsBoundaryType": "ISOLATED",
    })
}

#[tokio::test]
async fn a_fresh_emulator_has_the_default_key_and_one_of_the_user() {
    let (_emulator, client) = start().await;
    let own = json!({
        "keyId": 1,
        "keyTag": KEY_TAG,
        "keyName": "emulator-key",
        "keyStatus": "ENABLE",
        "keyType": "AES256",
        "kmsBoundaryType": "ISOLATED",
    });
    assert_eq!(keys(&client).await, json!([default_key(), own]));
}

#[tokio::test]
async fn an_empty_emulator_has_only_the_default_key() {
    let emulator = Emulator::builder()
        .credentials(crate::client::KEY, crate::client::SECRET)
        .empty()
        .start()
        .await
        .expect("start");
    let client = Client::new(emulator.address());
    assert_eq!(keys(&client).await, json!([default_key()]));
    assert_eq!(client.get("/api/v1/triggers").await.data(), &json!({ "triggerList": [] }));
    client.admin("POST", "/_emulator/reset", "").await;
    assert_eq!(keys(&client).await, json!([default_key()]));
}

#[tokio::test]
async fn a_secret_is_created_under_a_key_of_the_user() {
    let (_emulator, client) = start().await;
    let answer = client.create(&own_key(KEY_TAG)).await;
    let expected = json!({
        "type": "USER_MANAGED_KEY",
        "kmsKeyTag": KEY_TAG,
        "kmsKeyName": "emulator-key",
        "kmsBoundaryType": "ISOLATED",
    });
    assert_eq!(answer.data()["protectionKey"], expected);
    let id = answer.data()["secretId"].as_str().expect("id");
    assert_eq!(client.detail(id).await["protectionKey"], expected);
}

#[tokio::test]
async fn the_key_of_a_secret_is_changed() {
    let (_emulator, client) = start().await;
    let id = client.create_named("rekeyed").await;
    let own = json!({
        "type": "USER_MANAGED_KEY",
        "kmsKeyTag": KEY_TAG,
        "kmsKeyName": "emulator-key",
        "kmsBoundaryType": "ISOLATED",
    });
    let default = json!({
        "type": "DEFAULT",
        "kmsKeyTag": "",
        "kmsKeyName": "",
        "kmsBoundaryType": "ISOLATED",
    });
    let to_own = json!({
        "protectionKeyType": "USER_MANAGED_KEY",
        "kmsKeyTag": KEY_TAG,
        "kmsBoundaryType": "ISOLATED",
    });
    for (body, expected) in [
        (to_own.clone(), &own),
        (json!({ "protectionKeyType": "DEFAULT" }), &default),
        (to_own, &own),
        (json!({ "kmsKeyTag": KEY_TAG }), &default),
    ] {
        let answer = client.put(&id, "protection-key", &body).await;
        assert_eq!(answer.data(), &json!({ "secretId": id, "protectionKey": expected }));
        assert_eq!(&client.detail(&id).await["protectionKey"], expected);
    }
}

#[tokio::test]
async fn a_change_of_key_keeps_its_rules() {
    let (_emulator, client) = start().await;
    let id = client.create_named("rekeyed").await;
    let broken = [
        (json!({ "protectionKeyType": "USER_MANAGED_KEY" }), "kmsKeyTag: "),
        (json!({ "protectionKeyType": "USER_MANAGED_KEY", "kmsKeyTag": "" }), "kmsKeyTag: "),
        (json!({ "protectionKeyType": "OWN" }), "protectionKeyType: "),
        (json!({ "protectionKeyType": 1 }), "protectionKeyType: "),
        (json!({ "kmsKeyTag": 1 }), "kmsKeyTag: "),
        (json!({ "kmsBoundaryType": "LOCAL" }), "kmsBoundaryType: "),
    ];
    for (body, field) in broken {
        let answer = client.put(&id, "protection-key", &body).await;
        assert!(answer.invalid_request().starts_with(field), "{body} {answer:?}");
    }
    client.call("PUT", &format!("/api/v1/secrets/{id}/protection-key"), "").await.invalid_request();
    let unknown = json!({ "protectionKeyType": "USER_MANAGED_KEY", "kmsKeyTag": "f".repeat(64) });
    let answer = client.put(&id, "protection-key", &unknown).await;
    assert!(answer.not_found().starts_with("kmsKeyTag: "));
    let answer = client.put(&id, "protection-key", &json!({ "kmsBoundaryType": "GLOBAL" })).await;
    assert!(answer.unprocessable().starts_with("kmsBoundaryType: "));
    client.put("unknown", "protection-key", &json!({})).await.not_found();

    client.request_deletion(&id).await.data();
    client.put(&id, "protection-key", &json!({})).await.invalid_status();
}

#[tokio::test]
async fn a_disabled_or_global_key_cannot_be_chosen() {
    let (_emulator, client) = start().await;
    let id = client.create_named("rekeyed").await;
    let disabled = register(&client, &json!({ "name": "off", "status": "DISABLE" })).await;
    let global = register(&client, &json!({ "name": "far", "kms_boundary_type": "GLOBAL" })).await;
    for key in [disabled, global] {
        let tag = key["tag"].as_str().expect("tag");
        client.create(&own_key(tag)).await.unprocessable();
        let body = json!({ "protectionKeyType": "USER_MANAGED_KEY", "kmsKeyTag": tag });
        client.put(&id, "protection-key", &body).await.unprocessable();
    }
    assert_eq!(client.detail(&id).await["protectionKey"]["type"], "DEFAULT");
}

#[tokio::test]
async fn a_key_is_registered_and_changed() {
    let (_emulator, client) = start().await;
    let tag = "ab".repeat(32);
    let body = json!({
        "name": "team-key",
        "tag": tag,
        "status": "DISABLE",
        "type": "RSA2048",
        "kms_boundary_type": "GLOBAL",
    });
    let mut expected = body.clone();
    expected["id"] = json!(2);
    assert_eq!(register(&client, &body).await, expected);
    let listed = json!({
        "keyId": 2,
        "keyTag": tag,
        "keyName": "team-key",
        "keyStatus": "DISABLE",
        "keyType": "RSA2048",
        "kmsBoundaryType": "GLOBAL",
    });
    assert_eq!(keys(&client).await[2], listed);

    expected["status"] = json!("ENABLE");
    let change = json!({ "name": "team-key", "status": "ENABLE" });
    assert_eq!(register(&client, &change).await, expected);
    expected["name"] = json!("renamed");
    assert_eq!(register(&client, &json!({ "name": "renamed", "tag": tag })).await, expected);

    let other = register(&client, &json!({ "name": "other" })).await;
    assert_eq!((&other["id"], &other["type"]), (&json!(3), &json!("AES256")));
    let other = other["tag"].as_str().expect("tag");
    assert!(other.len() == 64 && other != tag);
    assert_eq!(keys(&client).await.as_array().expect("list").len(), 4);
    client.admin("POST", "/_emulator/reset", "").await;
    assert_eq!(keys(&client).await.as_array().expect("list").len(), 2, "as at the start");
}

#[tokio::test]
async fn a_key_that_breaks_a_rule_is_not_registered() {
    let (_emulator, client) = start().await;
    for body in [
        json!({}),
        json!({ "name": "" }),
        json!({ "name": "a b" }),
        json!({ "name": "key", "tag": "short" }),
        json!({ "name": "key", "tag": "A".repeat(64) }),
        json!({ "name": "key", "status": "ON" }),
        json!({ "name": "key", "type": "AES128" }),
        json!({ "name": "key", "kms_boundary_type": "LOCAL" }),
        json!({ "name": "key", "other": 1 }),
        json!({ "name": "emulator-key", "tag": "a".repeat(64) }),
    ] {
        let answer = client.admin("POST", "/_emulator/keys", &body.to_string()).await;
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.body["error"].is_string());
    }
    assert_eq!(keys(&client).await.as_array().expect("list").len(), 2);
}
