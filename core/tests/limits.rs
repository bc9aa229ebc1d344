//! The limits of input: what is just within is sent, what is just beyond is refused before sending.

mod common;

use bojagi::ErrorKind;
use bojagi::ncloud::CreateSecretRequest;
use common::{canned, client};

const CREATED: &[u8] =
    b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"data\":{\"secretId\":\"1\"}}";

/// What is wrong with this input; none when it was sent.
async fn refusal(name: &str, memo: &str, value: &str, targets: &[&str]) -> Option<String> {
    let (url, requests) = canned(CREATED);
    let request = CreateSecretRequest::builder()
        .secret_name(name)
        .memo(memo)
        .value(value)
        .rotation_targets(targets.iter().map(|target| (*target).to_owned()).collect())
        .build();
    let error = client(&url).create_secret(request).await.err()?;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    assert!(requests.try_recv().is_err(), "a refused request was sent");
    Some(error.to_string())
}

async fn refused(name: &str, memo: &str, value: &str, targets: &[&str], says: &str) {
    let text = refusal(name, memo, value, targets).await.expect("it was sent");
    assert!(text.contains(says), "{text}");
}

fn pairs(count: usize) -> String {
    let pairs: Vec<_> = (0..count).map(|n| format!("\"k{n}\":{n}")).collect();
    format!("{{{}}}", pairs.join(","))
}

#[tokio::test]
async fn names() {
    for name in ["abc", "a23456789012345", "A-b_9"] {
        assert_eq!(refusal(name, "", pairs(1).as_str(), &["k0"]).await, None, "{name}");
    }
    for (name, says) in [
        ("ab", "3 to 15 characters (got 2)"),
        ("a234567890123456", "3 to 15 characters (got 16)"),
        ("가나", "3 to 15 characters (got 2)"),
        ("가나다", "letters, digits, - and _ only"),
        ("a.b", "letters, digits, - and _ only"),
        ("-ab", "begin with a letter"),
        ("1ab", "begin with a letter"),
    ] {
        refused(name, "", &pairs(1), &["k0"], says).await;
    }
}

#[tokio::test]
async fn memos_are_counted_in_bytes() {
    for memo in ["m".repeat(1000), "한".repeat(333)] {
        assert_eq!(refusal("abc", &memo, &pairs(1), &["k0"]).await, None);
    }
    for memo in ["m".repeat(1001), "한".repeat(334)] {
        refused("abc", &memo, &pairs(1), &["k0"], "at most 1,000 bytes (got 100").await;
    }
}

#[tokio::test]
async fn values() {
    let long = |length: usize| format!("{{\"k0\":\"{}\"}}", "x".repeat(length - 9));
    for value in [
        pairs(1),
        pairs(100),
        long(10_000),
        r#" { "k0" : null , "b" : true, "c" : -1.5e3 } "#.into(),
        r#"{"k0":"1","k0":"2"}"#.into(),
        r#"{"\u006b0":"escaped key"}"#.into(),
    ] {
        assert_eq!(refusal("abc", "", &value, &["k0"]).await, None, "{value}");
    }
    for (value, says) in [
        (pairs(0), "1 to 100 key/value pairs (got 0)"),
        (pairs(101), "1 to 100 key/value pairs (got 101)"),
        (long(10_001), "at most 10,000 bytes (got 10001)"),
        (r#"{"k0":{}}"#.into(), "flat"),
        (r#"{"k0": [1]}"#.into(), "flat"),
        ("[]".into(), "JSON text of an object"),
        (r#"{"k0":1}{"#.into(), "JSON text of an object (line 1, column 9)"),
        (r#"{"k0":hunter2}"#.into(), "JSON text of an object"),
    ] {
        refused("abc", "", &value, &["k0"], says).await;
        assert!(!refusal("abc", "", &value, &["k0"]).await.unwrap().contains("hunter2"));
    }
}

#[tokio::test]
async fn targets_are_named_by_place() {
    refused("abc", "", &pairs(2), &[], "at least one key").await;
    let text = refusal("abc", "", &pairs(2), &["k1", "hunter2"]).await.unwrap();
    assert!(text.contains("rotation_targets[1] is not a key of value"), "{text}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn rotation_and_keys_need_what_belongs_to_them() {
    let base = || {
        CreateSecretRequest::builder()
            .secret_name("abc")
            .value(r#"{"k0":"v"}"#)
            .rotation_targets(vec!["k0".into()])
    };
    let (url, _requests) = canned(CREATED);
    let secrets = client(&url);
    let rotating =
        |days| base().auto_rotation(true).trigger_id("t").auto_rotation_period_days(days);
    for days in [1, 730] {
        assert!(secrets.create_secret(rotating(days).build()).await.is_ok());
    }
    for days in [0, 731] {
        let error = secrets.create_secret(rotating(days).build()).await.unwrap_err();
        assert!(error.to_string().contains("1 to 730"), "{error}");
    }
    let error = secrets.create_secret(base().auto_rotation(true).build()).await.unwrap_err();
    assert!(error.to_string().contains("trigger_id"), "{error}");
    let own_key = base().protection_key_type("USER_MANAGED_KEY".into()).build();
    let error = secrets.create_secret(own_key).await.unwrap_err();
    assert!(error.to_string().contains("kms_key_tag"), "{error}");
}
