//! The rules for a value, and Get Secret Value.

use crate::client::{Client, start, valid};
use serde_json::{Value, json};

async fn create(client: &Client, value: &str, target: &str) -> crate::client::Answer {
    let mut body = valid();
    body["secretValue"] = json!({ "value": value, "rotationTargets": [target] });
    client.create(&body).await
}

async fn refused(client: &Client, value: &str, rule: &str) {
    let answer = create(client, value, "a").await;
    assert_eq!(answer.invalid_request(), format!("secretValue.value: {rule}"), "{value}");
}

fn object(pairs: usize) -> String {
    let pairs: serde_json::Map<_, _> =
        (0..pairs).map(|number| (format!("k{number}"), Value::Null)).collect();
    Value::Object(pairs).to_string()
}

/// `{"a":"..."}` with this many bytes.
fn of_length(bytes: usize) -> String {
    format!(r#"{{"a":"{}"}}"#, "x".repeat(bytes - 8))
}

#[tokio::test]
async fn a_value_is_returned_as_it_was_given() {
    let (_emulator, client) = start().await;
    let text = " {\"b\" : 1e400, \"a\":\"\\u00e9 \\\" \\\\ 비밀\",\n\"n\":null, \"t\": true } ";
    let answer = create(&client, text, "a").await;
    let id = answer.data()["secretId"].as_str().expect("id");
    let values = client.get(&format!("/api/v1/secrets/{id}/values")).await;
    let expected = json!({
        "decryptedSecretChain": { "previous": "", "active": text, "pending": "" },
        "rotationTargets": ["a"],
    });
    assert_eq!(values.data(), &expected);
}

#[tokio::test]
async fn a_value_is_the_json_text_of_an_object() {
    let (_emulator, client) = start().await;
    for text in ["", "a", "null", "[]", "\"a\"", "{\"a\":1", "{\"a\":1} x", "{'a':1}", "{a:1}"] {
        refused(&client, text, "must be the JSON text of an object").await;
    }
}

#[tokio::test]
async fn a_value_has_1_to_100_pairs() {
    let (_emulator, client) = start().await;
    create(&client, &object(100), "k0").await.data();
    for text in [object(0), object(101)] {
        refused(&client, &text, "must have 1 to 100 key/value pairs").await;
    }
}

#[tokio::test]
async fn a_value_has_at_most_10000_bytes() {
    let (_emulator, client) = start().await;
    create(&client, &of_length(10_000), "a").await.data();
    let in_bytes = format!(r#"{{"a":"{}"}}"#, "비".repeat(3331));
    assert!(in_bytes.len() > 10_000 && in_bytes.chars().count() < 10_000);
    for text in [of_length(10_001), in_bytes] {
        refused(&client, &text, "must be at most 10,000 bytes").await;
    }
}

#[tokio::test]
async fn a_value_is_flat() {
    let (_emulator, client) = start().await;
    for text in [r#"{"a":{}}"#, r#"{"a":[]}"#, r#"{"a":"x","b": [1]}"#] {
        let rule = "must be flat: a value inside must not be an object or an array";
        refused(&client, text, rule).await;
    }
}

#[tokio::test]
async fn a_value_has_each_key_once() {
    let (_emulator, client) = start().await;
    for text in [r#"{"a":"x","a":"x"}"#, r#"{"a":"x","\u0061":"y"}"#] {
        refused(&client, text, "must not have the same key twice").await;
    }
}

#[tokio::test]
async fn no_answer_but_the_value_itself_contains_it() {
    let (_emulator, client) = start().await;
    let secret = "hunter2-do-not-repeat";
    let long = "x".repeat(10_000);
    let texts = [
        format!(r#"{{"a":"{secret}""#),
        format!(r#""{secret}""#),
        format!(r#"{{"a":{{"{secret}":1}}}}"#),
        format!(r#"{{"{secret}":1,"{secret}":1}}"#),
        format!(r#"{{"a":"{secret}{long}"}}"#),
        format!(r#"{{"{secret}":"a"}}"#),
    ];
    for text in texts {
        let answer = create(&client, &text, "a").await;
        answer.invalid_request();
        assert!(!answer.body.to_string().contains(secret), "{answer:?}");
    }
    for wrong in
        [json!([secret]), json!({ "value": [secret] }), json!({ "value": { "a": secret } })]
    {
        let mut body = valid();
        body["secretValue"] = wrong;
        assert!(!client.create(&body).await.body.to_string().contains(secret));
    }
    let created = create(&client, &format!(r#"{{"a":"{secret}"}}"#), "a").await;
    let id = created.data()["secretId"].as_str().expect("id");
    let others = [
        &created,
        &client.get(&format!("/api/v1/secrets/{id}")).await,
        &client.get("/api/v1/secrets").await,
    ];
    for answer in others {
        assert!(!answer.body.to_string().contains(secret), "{answer:?}");
    }
}

#[tokio::test]
async fn the_value_of_a_secret_in_revoke_cannot_be_read() {
    let (_emulator, client) = start().await;
    let id = client.create_named("revoked").await;
    client.request_deletion(&id).await.data();
    client.get(&format!("/api/v1/secrets/{id}/values")).await.invalid_status();
}

#[tokio::test]
async fn the_value_of_an_unknown_secret_is_not_found() {
    let (_emulator, client) = start().await;
    client.get(&format!("/api/v1/secrets/{}/values", "0".repeat(64))).await.not_found();
}
