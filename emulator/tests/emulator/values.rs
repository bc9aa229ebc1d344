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

const FIRST: &str = r#"{"username":"app","password":"p1"}"#;
const SECOND: &str = r#"{"password":"p2","port":5432}"#;
const THIRD: &str = r#"{"password":null}"#;

fn is_cipher_text(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with("ncpkms:v1:") && text.len() > 40)
}

#[tokio::test]
async fn the_stages_that_are_sent_are_changed() {
    let (_emulator, client) = start().await;
    let id = client.create_named("stages").await;
    let answer = client.put(&id, "values", &json!({ "previous": SECOND })).await;
    let chain = &answer.data()["encryptedSecretChain"];
    assert_eq!(answer.data().as_object().expect("object").len(), 1);
    assert_eq!(chain.as_object().expect("object").len(), 3);
    assert!(is_cipher_text(&chain["previous"]) && is_cipher_text(&chain["active"]), "{chain}");
    assert_eq!(chain["pending"], "");
    assert!(!answer.body.to_string().contains("p2"));
    assert_eq!(client.chain(&id).await, [SECOND, FIRST, ""]);

    let body = json!({ "previous": "", "active": THIRD, "pending": SECOND });
    let chain = client.put(&id, "values", &body).await.data()["encryptedSecretChain"].clone();
    assert_eq!(chain["previous"], "");
    assert!(is_cipher_text(&chain["active"]) && is_cipher_text(&chain["pending"]), "{chain}");
    assert_eq!(client.chain(&id).await, ["", THIRD, SECOND]);

    client.put(&id, "values", &json!({ "active": FIRST, "pending": null })).await.data();
    assert_eq!(client.chain(&id).await, ["", FIRST, SECOND]);
}

#[tokio::test]
async fn an_update_without_a_stage_or_without_an_active_value_is_refused() {
    let (_emulator, client) = start().await;
    let id = client.create_named("refused").await;
    for body in [json!({}), json!({ "active": null }), json!({ "value": SECOND })] {
        let answer = client.put(&id, "values", &body).await;
        assert_eq!(answer.invalid_request(), "One of previous, active and pending is required.");
    }
    let answer = client.put(&id, "values", &json!({ "active": "", "pending": SECOND })).await;
    assert!(answer.invalid_request().starts_with("active: "));
    for stage in ["previous", "active", "pending"] {
        for value in [json!("{}"), json!("x"), json!(5), json!(of_length(10_001))] {
            let answer = client.put(&id, "values", &json!({ stage: value })).await;
            assert!(answer.invalid_request().starts_with(&format!("{stage}: ")), "{answer:?}");
        }
    }
    assert_eq!(client.chain(&id).await, ["", FIRST, ""]);
}

#[tokio::test]
async fn a_new_value_keeps_the_rotation_targets() {
    let (_emulator, client) = start().await;
    let id = client.create_named("targets").await;
    let without = r#"{"username":"app"}"#;
    for stage in ["previous", "active", "pending"] {
        client.put(&id, "values", &json!({ stage: without })).await.unprocessable();
        let path = format!("values/{stage}");
        client.put(&id, &path, &json!({ "value": without })).await.unprocessable();
    }
    client
        .put(&id, "values", &json!({ "active": SECOND, "pending": without }))
        .await
        .unprocessable();
    assert_eq!(client.chain(&id).await, ["", FIRST, ""]);
}

#[tokio::test]
async fn one_stage_is_changed_and_read_in_any_case() {
    let (_emulator, client) = start().await;
    let id = client.create_named("one-stage").await;
    for (number, stage) in ["previous", "active", "pending"].into_iter().enumerate() {
        let mut mixed = stage.to_owned();
        mixed[..1].make_ascii_uppercase();
        for written in [stage, &stage.to_uppercase(), &mixed] {
            let value = format!(r#"{{"password":"{written}"}}"#);
            let answer =
                client.put(&id, &format!("values/{written}"), &json!({ "value": value })).await;
            let data = &answer.data()["encryptedSecretValue"];
            assert_eq!(answer.data().as_object().expect("object").len(), 1);
            assert_eq!(data.as_object().expect("object").len(), 2);
            assert_eq!(data["valueStage"], stage);
            assert!(is_cipher_text(&data["value"]), "{data}");
            assert_eq!(client.chain(&id).await[number], value);

            let answer = client.get(&format!("/api/v1/secrets/{id}/{written}")).await;
            let decrypted = json!({ "value": value, "valueStage": stage.to_uppercase() });
            let expected =
                json!({ "decryptedSecretValue": decrypted, "rotationTargets": ["password"] });
            assert_eq!(answer.data(), &expected);
        }
    }
}

#[tokio::test]
async fn an_empty_stage_is_an_empty_text() {
    let (_emulator, client) = start().await;
    let id = client.create_named("empty").await;
    let answer = client.get(&format!("/api/v1/secrets/{id}/pending")).await;
    let expected = json!({ "value": "", "valueStage": "PENDING" });
    assert_eq!(answer.data()["decryptedSecretValue"], expected);
}

#[tokio::test]
async fn a_stage_is_one_of_three_and_its_value_keeps_the_limits() {
    let (_emulator, client) = start().await;
    let id = client.create_named("limits").await;
    for stage in ["nothing", "actives", "%20active", "%ff"] {
        let answer = client.get(&format!("/api/v1/secrets/{id}/{stage}")).await;
        if stage == "%ff" {
            answer.not_found();
        } else {
            assert!(answer.invalid_request().starts_with("secret-value-stage: "), "{stage}");
            let path = format!("values/{stage}");
            client.put(&id, &path, &json!({ "value": SECOND })).await.invalid_request();
        }
    }
    for body in [json!({}), json!({ "value": null }), json!({ "value": "" }), json!({ "value": 1 })]
    {
        let answer = client.put(&id, "values/active", &body).await;
        assert!(answer.invalid_request().starts_with("value: "), "{body}");
    }
    for value in [object(101), of_length(10_001), r#"{"password":[]}"#.to_owned()] {
        let answer = client.put(&id, "values/active", &json!({ "value": value })).await;
        assert!(answer.invalid_request().starts_with("value: "), "{answer:?}");
    }
}

#[tokio::test]
async fn values_in_revoke_are_neither_read_nor_changed() {
    let (_emulator, client) = start().await;
    let id = client.create_named("revoked").await;
    client.request_deletion(&id).await.data();
    client.get(&format!("/api/v1/secrets/{id}/active")).await.invalid_status();
    client.put(&id, "values", &json!({ "active": SECOND })).await.invalid_status();
    client.put(&id, "values/active", &json!({ "value": SECOND })).await.invalid_status();
    client.put("unknown", "values", &json!({ "active": SECOND })).await.not_found();
    client.put("unknown", "values/active", &json!({ "value": SECOND })).await.not_found();
    client.get("/api/v1/secrets/unknown/active").await.not_found();
}

#[tokio::test]
async fn values_can_be_changed_while_a_job_runs() {
    let (_emulator, client) = start().await;
    let id = client.create_linked("rotating").await;
    client.start_job(&id).await;
    client.put(&id, "values", &json!({ "active": SECOND })).await.data();
    client.put(&id, "values/previous", &json!({ "value": THIRD })).await.data();
    assert_eq!(client.chain(&id).await, [THIRD, SECOND, ""]);
}
