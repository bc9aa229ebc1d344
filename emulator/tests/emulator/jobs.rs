//! The operations of a rotation job, as a trigger's function calls them.

use crate::client::{Answer, Client, start, valid};
use serde_json::{Value, json};
use std::collections::HashSet;

const FIRST: &str = r#"{"username":"app","password":"p1"}"#;
const SECOND: &str = r#"{"username":"app","password":"p2"}"#;

async fn put_pending(client: &Client, id: &str, token: &str, body: &Value) -> Answer {
    let path = format!("/action/v1/secrets/{id}/jobs/{token}/pending");
    client.call("PUT", &path, &body.to_string()).await
}

async fn generate(client: &Client, id: &str, token: &str, body: &str) -> Answer {
    let path = format!("/action/v1/secrets/{id}/jobs/{token}/generate-random-secret");
    client.call("POST", &path, body).await
}

#[tokio::test]
async fn a_rotation_from_start_to_end() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("rotated").await;
    let token = client.execute(&id).await;

    let started = client.job(&id, &token, "start").await;
    let expected = json!({
        "decryptedSecretChain": { "previous": "", "active": FIRST, "pending": "" },
        "rotationTargets": ["password"],
    });
    assert_eq!(started.data(), &expected);
    assert_eq!((&*client.status(&id).await, &*client.phase(&id).await), ("ROTATING", "STARTED"));

    let answer = put_pending(&client, &id, &token, &json!({ "value": SECOND })).await;
    assert_eq!(answer.data(), &json!({ "pending": SECOND }));
    assert_eq!(client.chain(&id).await, ["", FIRST, SECOND]);
    assert_eq!((&*client.status(&id).await, &*client.phase(&id).await), ("ROTATING", "PENDING"));

    assert_eq!(client.job(&id, &token, "complete").await.data(), &Value::Null);
    assert_eq!(client.chain(&id).await, [FIRST, SECOND, ""]);
    assert_eq!((&*client.status(&id).await, &*client.phase(&id).await), ("ENABLE", "COMPLETED"));

    let again = client.start_job(&id).await;
    assert_ne!(again, token);
    client.job(&id, &again, "pending").await.data();
    let [_, _, third] = client.chain(&id).await;
    client.job(&id, &again, "complete").await.data();
    assert_eq!(client.chain(&id).await, [SECOND, &*third, ""]);
}

#[tokio::test]
async fn both_prefixes_lead_to_a_job() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("prefixed").await;
    let token = client.execute(&id).await;
    let path = format!("/secretmanager/action/v1/secrets/{id}/jobs/{token}");
    client.call("POST", &format!("{path}/start"), "").await.data();
    client.call("POST", &format!("{path}/fail"), "").await.data();
}

#[tokio::test]
async fn a_pending_value_gets_a_random_text_for_each_target() {
    let (_emulator, client) = start().await;
    let mut body = valid();
    let value = r#"{ "b":1e400, "token": 5,"a\u0062":"x", "password":"p1" }"#;
    body["secretValue"] = json!({ "value": value, "rotationTargets": ["password", "token"] });
    body["triggerId"] = json!(crate::client::TRIGGER);
    let id = client.create(&body).await.data()["secretId"].as_str().expect("id").to_owned();
    let token = client.start_job(&id).await;
    let mut seen = HashSet::new();
    for _ in 0..3 {
        let answer = client.job(&id, &token, "pending").await;
        assert_eq!(answer.data().as_object().expect("object").len(), 1);
        let pending = answer.data()["pending"].as_str().expect("text");
        assert_eq!(client.chain(&id).await, ["", value, pending]);
        assert!(pending.starts_with(r#"{"b":1e400,"token":""#), "order and others stay: {pending}");
        let fields: Value = serde_json::from_str(&pending.replace("1e400", "0")).expect("JSON");
        assert_eq!(fields["ab"], "x");
        for target in ["token", "password"] {
            let text = fields[target].as_str().expect("text").to_owned();
            assert_eq!(text.chars().count(), 12, "{text}");
            assert!(
                !text.contains(' ') && text.contains(|letter: char| letter.is_ascii_punctuation())
            );
            assert!(seen.insert(text));
        }
    }
}

#[tokio::test]
async fn a_pending_value_that_would_be_too_long_is_refused() {
    let (_emulator, client) = start().await;
    let mut body = valid();
    let value = format!(r#"{{"p":"","x":"{}"}}"#, "x".repeat(9985));
    body["secretValue"] = json!({ "value": value, "rotationTargets": ["p"] });
    body["triggerId"] = json!(crate::client::TRIGGER);
    let id = client.create(&body).await.data()["secretId"].as_str().expect("id").to_owned();
    let token = client.start_job(&id).await;
    assert!(client.job(&id, &token, "pending").await.unprocessable().contains("10,000 bytes"));
    assert_eq!(client.chain(&id).await, ["", &*value, ""]);
    assert_eq!(client.phase(&id).await, "STARTED");
}

#[tokio::test]
async fn a_pending_value_keeps_the_limits_of_values() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("limits").await;
    let token = client.start_job(&id).await;
    for value in [json!(null), json!(""), json!(5), json!("{}"), json!("x".repeat(10_001))] {
        let answer = put_pending(&client, &id, &token, &json!({ "value": value })).await;
        assert!(answer.invalid_request().starts_with("value: "), "{answer:?}");
    }
    let without = json!({ "value": r#"{"username":"app"}"# });
    put_pending(&client, &id, &token, &without).await.unprocessable();
    assert_eq!(client.chain(&id).await, ["", FIRST, ""]);
}

#[tokio::test]
async fn a_job_keeps_its_order() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("ordered").await;
    let token = client.execute(&id).await;
    let body = json!({ "value": SECOND });
    for operation in ["pending", "generate-random-secret", "complete"] {
        client.job(&id, &token, operation).await.unprocessable();
    }
    put_pending(&client, &id, &token, &body).await.unprocessable();

    client.job(&id, &token, "start").await.data();
    client.job(&id, &token, "start").await.unprocessable();
    client.job(&id, &token, "complete").await.unprocessable();
    put_pending(&client, &id, &token, &body).await.data();
    put_pending(&client, &id, &token, &body).await.data();
    client.job(&id, &token, "complete").await.data();

    for operation in ["start", "pending", "generate-random-secret", "complete", "fail"] {
        client.job(&id, &token, operation).await.unprocessable();
    }
    put_pending(&client, &id, &token, &body).await.unprocessable();
    assert_eq!(client.chain(&id).await, [FIRST, SECOND, ""]);
}

#[tokio::test]
async fn a_pending_value_by_hand_can_be_completed() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("by-hand").await;
    client.put(&id, "values", &json!({ "pending": SECOND })).await.data();
    let token = client.start_job(&id).await;
    client.job(&id, &token, "complete").await.data();
    assert_eq!(client.chain(&id).await, [FIRST, SECOND, ""]);
}

#[tokio::test]
async fn a_job_fails_before_and_after_its_start_and_keeps_the_stages() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("failed").await;
    let waiting = client.execute(&id).await;
    assert_eq!(client.job(&id, &waiting, "fail").await.data(), &Value::Null);
    assert_eq!((&*client.status(&id).await, &*client.phase(&id).await), ("ENABLE", "FAILED"));
    client.job(&id, &waiting, "fail").await.unprocessable();

    let running = client.start_job(&id).await;
    put_pending(&client, &id, &running, &json!({ "value": SECOND })).await.data();
    client.job(&id, &running, "fail").await.data();
    assert_eq!((&*client.status(&id).await, &*client.phase(&id).await), ("ENABLE", "FAILED"));
    assert_eq!(client.chain(&id).await, ["", FIRST, SECOND]);
}

#[tokio::test]
async fn a_token_is_good_for_its_own_secret_only() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("own").await;
    let other = client.create_linked("other").await;
    let never = client.create_named("never").await;
    let token = client.execute(&id).await;
    client.execute(&other).await;
    for operation in ["start", "pending", "generate-random-secret", "complete", "fail"] {
        client.job(&other, &token, operation).await.unprocessable();
        client.job(&never, &token, operation).await.unprocessable();
        client.job(&id, "unknown", operation).await.unprocessable();
        client.job("unknown", &token, operation).await.not_found();
    }
    let body = json!({ "value": SECOND });
    put_pending(&client, &other, &token, &body).await.unprocessable();
    put_pending(&client, "unknown", &token, &body).await.not_found();
    client.job(&id, &token, "start").await.data();
}

#[tokio::test]
async fn a_secret_that_is_not_available_cannot_be_rotated() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("suspended").await;
    let token = client.execute(&id).await;
    client.post(&id, "disable").await.data();
    client.job(&id, &token, "start").await.invalid_status();
    client.post(&id, "enable").await.data();
    client.job(&id, &token, "start").await.data();
}

#[tokio::test]
async fn a_random_text_follows_its_options() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("random").await;
    let token = client.start_job(&id).await;
    for body in ["", "{}", r#"{"length":null}"#] {
        let answer = generate(&client, &id, &token, body).await;
        assert_eq!(answer.data().as_object().expect("object").len(), 1);
        let text = answer.data()["randomString"].as_str().expect("text");
        assert_eq!(text.chars().count(), 12);
        assert_eq!(text.matches(' ').count().max(1), text.matches(' ').count(), "a space: {text}");
    }
    let text = |answer: Answer| answer.data()["randomString"].as_str().expect("text").to_owned();
    for length in [5, 32] {
        let body = json!({ "length": length, "includeSpace": false }).to_string();
        let text = text(generate(&client, &id, &token, &body).await);
        assert_eq!(text.len(), length);
        assert!(!text.contains(' '));
    }
    let only_digits = json!({
        "length": 32,
        "excludeCharacters": "01234567",
        "excludePunctuation": true,
        "excludeUppercase": true,
        "excludeLowercase": true,
        "includeSpace": false,
        "requireEachIncludedType": true,
    });
    let text = text(generate(&client, &id, &token, &only_digits.to_string()).await);
    assert!(text.bytes().all(|byte| matches!(byte, b'8' | b'9')), "{text}");
    assert_eq!(client.chain(&id).await, ["", FIRST, ""], "nothing is stored");
}

#[tokio::test]
async fn options_that_no_text_can_keep_are_refused() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("random").await;
    let token = client.start_job(&id).await;
    let nothing = json!({
        "excludeNumbers": true,
        "excludePunctuation": true,
        "excludeUppercase": true,
        "excludeLowercase": true,
        "includeSpace": false,
    });
    for (body, details) in [
        (json!({ "length": 4 }), "length: "),
        (json!({ "length": 33 }), "length: "),
        (json!({ "length": "12" }), "length: "),
        (json!({ "excludeNumbers": "Y" }), "excludeNumbers: "),
        (json!({ "excludeCharacters": ["a"] }), "excludeCharacters: "),
        (json!({ "excludeCharacters": "0123456789" }), "excludeCharacters: "),
        (json!({ "excludeCharacters": " " }), "excludeCharacters: "),
        (nothing, "Every character is excluded."),
    ] {
        let answer = generate(&client, &id, &token, &body.to_string()).await;
        assert!(answer.invalid_request().starts_with(details), "{body} {answer:?}");
    }
    let body = json!({ "excludeCharacters": "0123456789", "requireEachIncludedType": false });
    generate(&client, &id, &token, &body.to_string()).await.data();
}
