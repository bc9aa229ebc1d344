//! SetSecretPolicy and GetSecretPolicy.

use super::client::{secret, start};
use serde_json::{Value, json};

fn policy() -> Value {
    json!({
        "Version": "1",
        "Statement": [{
            "Sid": "readers",
            "Effect": "Allow",
            "Principal": { "RAM": ["acs:ram::1000000000000001:role/reader"] },
            "Action": ["kms:GetSecretValue"],
            "Resource": ["*"],
        }],
    })
}

#[tokio::test]
async fn a_policy_is_set_and_read() {
    let (_emulator, kms) = start().await;
    let instance = ("DKMSInstanceId", "kst-1");
    kms.ok("CreateSecret", &[&secret("a", "v1", "s")[..], &[instance]].concat()).await;
    let get = async |name: &str| {
        let answer = kms.ok("GetSecretPolicy", &[("SecretName", name)]).await;
        serde_json::from_str::<Value>(answer["Policy"].as_str().expect("text")).expect("JSON")
    };
    let expected = json!({
        "Version": "1",
        "Statement": [{
            "Sid": "kms default secret policy",
            "Effect": "Allow",
            "Principal": { "RAM": ["acs:ram::1000000000000001:*"] },
            "Action": ["kms:*"],
            "Resource": ["*"],
        }],
    });
    assert_eq!(get("a").await, expected);
    let default = expected.to_string();
    let text = policy().to_string();
    let set = [("SecretName", "a"), ("Policy", text.as_str()), ("PolicyName", "default")];
    assert_eq!(kms.ok("SetSecretPolicy", &set).await, json!({}));
    assert_eq!(get("a").await, policy());
    kms.ok("SetSecretPolicy", &[("SecretName", "a"), ("Policy", &default)]).await;
    let with_policy = [&secret("b", "v1", "s")[..], &[instance, ("Policy", &text)]].concat();
    kms.ok("CreateSecret", &with_policy).await;
    assert_eq!(get("b").await, policy());

    let other = [("SecretName", "a"), ("PolicyName", "other")];
    kms.refused("GetSecretPolicy", &other, 404, "Forbidden.ResourceNotFound").await;
    let other = [("SecretName", "a"), ("PolicyName", "other"), ("Policy", &text)];
    kms.invalid("SetSecretPolicy", &other, "PolicyName").await;
    kms.missing("SetSecretPolicy", &[("SecretName", "a")], "Policy").await;
    let none = [("SecretName", "none"), ("Policy", text.as_str())];
    kms.refused("SetSecretPolicy", &none, 404, "Forbidden.ResourceNotFound").await;
    kms.create("plain").await;
    let unsupported = "UnsupportedOperation";
    kms.refused("GetSecretPolicy", &[("SecretName", "plain")], 400, unsupported).await;
    let set = [("SecretName", "plain"), ("Policy", text.as_str())];
    kms.refused("SetSecretPolicy", &set, 400, unsupported).await;
    let with_policy = [&secret("c", "v1", "s")[..], &[("Policy", &text)]].concat();
    kms.refused("CreateSecret", &with_policy, 400, unsupported).await;
}

#[tokio::test]
async fn a_policy_has_its_rules() {
    let (_emulator, kms) = start().await;
    let instance = ("DKMSInstanceId", "kst-1");
    kms.ok("CreateSecret", &[&secret("a", "v1", "s")[..], &[instance]].concat()).await;
    let invalid = async |text: String| {
        kms.invalid("SetSecretPolicy", &[("SecretName", "a"), ("Policy", &text)], "Policy").await
    };
    for (field, values) in [
        ("Sid", vec![json!("x".repeat(129)), json!("a:b"), json!(1)]),
        ("Effect", vec![json!("allow"), json!("Maybe"), Value::Null]),
        ("Principal", vec![json!("*"), json!({}), json!({ "RAM": [] }), json!({ "RAM": ["me"] })]),
        ("Action", vec![json!(["oss:*"]), json!([]), json!([1]), Value::Null]),
        ("Resource", vec![json!(["acs:kms:::secret/a"]), json!([]), Value::Null]),
    ] {
        for value in values {
            let mut policy = policy();
            policy["Statement"][0][field] = value;
            invalid(policy.to_string()).await;
        }
    }
    for (field, value) in
        [("Version", json!("2")), ("Statement", json!([])), ("Statement", json!({}))]
    {
        let mut policy = policy();
        policy[field] = value;
        invalid(policy.to_string()).await;
    }
    invalid("text".into()).await;
    invalid(policy().to_string() + &" ".repeat(32_768)).await;
}
